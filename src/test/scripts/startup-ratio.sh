#!/bin/sh
# Prints how long Waraji takes to its first usable frame, as a ratio to a bare JavaFX window.
#
#   src/test/scripts/startup-ratio.sh [PAIRS [JAVA-FLAG...]]
#
# PAIRS is how many interleaved pairs of runs (10). A flag such as -Xshare:off goes to both programs.
# Needs what mvn package makes, which it runs where that is missing, and a display: without one it uses xvfb-run
# (Debian: apt-get install xvfb libgtk-3-0). Let nothing else run beside it.
set -e
cd "$(dirname "$0")/../../.."

pairs=${1:-10}
[ $# -eq 0 ] || shift

if [ ! -x target/waraji/bin/waraji ] || [ ! -d target/test-classes/app/waraji/bench ]; then
  mvn -B -q -DskipTests package
fi

set -- "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp target/test-classes \
  app.waraji.bench.StartupRatio target/waraji "$pairs" "$@"
if [ -z "$DISPLAY" ]; then
  if ! command -v xvfb-run >/dev/null; then
    echo "startup-ratio.sh needs a display, or xvfb-run." >&2
    exit 1
  fi
  exec xvfb-run -a -s "-screen 0 1280x800x24" "$@"
fi
exec "$@"
