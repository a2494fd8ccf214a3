#!/bin/sh
# Prints how long the longest pulse lasts when the window turns to another week of a ten-year diary.
#
#   src/test/scripts/week-switch-frames.sh [JAVA-FLAG...]
#
# Needs what mvn package makes, which it runs where that is missing, and a display: without one it uses xvfb-run
# (Debian: apt-get install xvfb libgtk-3-0). Let nothing else run beside it.
set -e
cd "$(dirname "$0")/../../.."

if [ ! -x target/waraji/bin/waraji ] || [ ! -d target/test-classes/app/waraji/bench ]; then
  mvn -B -q -DskipTests package
fi

data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
# As in bin/waraji; at full speed a pulse begins as soon as the one before has been drawn.
set -- "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 \
  -Djavafx.animation.fullspeed=true "$@" --module-path target/waraji/lib/javafx --add-modules javafx.controls \
  -cp "target/waraji/lib/*:target/test-classes" app.waraji.bench.WeekSwitchFrames "$data"
if [ -z "$DISPLAY" ]; then
  if ! command -v xvfb-run >/dev/null; then
    echo "week-switch-frames.sh needs a display, or xvfb-run." >&2
    exit 1
  fi
  set -- xvfb-run -a -s "-screen 0 1440x900x24" "$@"
fi
"$@"
