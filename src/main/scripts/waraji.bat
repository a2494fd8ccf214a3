@echo off
rem Starts Waraji: the window, or with a command only that.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
where "%java%" >nul 2>nul || if not exist "%java%.exe" (
  echo Waraji needs Java 17 or later; set JAVA_HOME or put java on the PATH. 1>&2
  exit /b 1
)
"%java%" ^
  -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MetaspaceSize=96m -XX:CICompilerCount=1 -Xms320m -Xmn200m -Xshare:auto ^
  -Dfile.encoding=UTF-8 ^
  --module-path "%home%\lib\javafx" --add-modules javafx.controls ^
  -cp "%home%\lib\*" ^
  app.waraji.Main %*
exit /b %ERRORLEVEL%
