#!/bin/sh
# Prints how long the command that writes the report of a week takes from cold, beside `waraji --version`: the median of
# each in milliseconds, and their ratio. The two run in turns, each a process of its own.
#
#   src/test/scripts/cold-report.sh [RUNS]
#
# RUNS is how often each runs (10). Needs what mvn package makes, which it runs where that is missing. Let nothing else
# run beside it.
set -e
cd "$(dirname "$0")/../../.."

runs=${1:-10}
program=target/waraji/bin/waraji
if [ ! -x "$program" ]; then
  mvn -B -q -DskipTests package
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Milliseconds of one run.
took() {
  start=$(date +%s%N)
  "$program" "$@" >/dev/null
  end=$(date +%s%N)
  echo $(((end - start) / 1000000))
}

median() {
  sort -n "$1" | awk '{ each[NR] = $1 } END { print (each[int((NR + 1) / 2)] + each[int(NR / 2) + 1]) / 2 }'
}

week=$(date +%G-W%V)
"$program" demo --data "$folder/diary" --weeks 26 --seed 7 --lang ja
# Once each unmeasured, so that the files are in memory.
took --version >/dev/null
took report --data "$folder/diary" --week "$week" --out "$folder/report.pdf" --lang ja >/dev/null
for run in $(seq "$runs"); do
  took --version >>"$folder/version"
  took report --data "$folder/diary" --week "$week" --out "$folder/report.pdf" --lang ja >>"$folder/report"
done
version=$(median "$folder/version")
report=$(median "$folder/report")
echo "median of $runs: --version $version ms, report $report ms," \
  "ratio $(awk "BEGIN { printf \"%.2f\", $report / $version }"); $(wc -c <"$folder/report.pdf") bytes"
