#!/bin/sh
# Prints how long the command that writes the report of a week takes from cold, without class-data sharing, beside
# `waraji --version`: milliseconds of each, and their ratio and difference. The best of RUNS (5), in turns.
#
#   src/test/scripts/cold-report.sh [RUNS]
#
# Needs what mvn package makes, which it runs where that is missing. Let nothing else run beside it.
set -e
cd "$(dirname "$0")/../../.."

runs=${1:-5}
jars=target/waraji/app
if [ ! -d "$jars" ]; then
  mvn -B -q -DskipTests package
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

waraji() {
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xshare:off -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
    -cp "$jars/*" app.waraji.Main "$@" >/dev/null
}

# Milliseconds of one run.
took() {
  start=$(date +%s%N)
  waraji "$@"
  end=$(date +%s%N)
  echo $(((end - start) / 1000000))
}

waraji demo --data "$folder/diary" --weeks 26 --seed 7 --lang ja
version=999999
report=999999
for run in $(seq "$runs"); do
  one=$(took --version)
  [ "$one" -ge "$version" ] || version=$one
  one=$(took report --data "$folder/diary" --week "$(date +%G-W%V)" --out "$folder/report.pdf" --lang ja)
  [ "$one" -ge "$report" ] || report=$one
done
echo "version $version ms, report $report ms: $((report * 100 / version))%, $((report - version)) ms more;" \
  "$(wc -c <"$folder/report.pdf") bytes"
