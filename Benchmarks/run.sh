#!/usr/bin/env bash
# Measures `truce monitor` on an invented stream of a million facts and prints machine, versions, input, commands and
# figures. The stream is made by data/conformance/make.py of the shared data (TRUCE_SHARED, default ../shared), which is
# not part of this repository; without it this says so and stops.
#
#   Benchmarks/run.sh [EVENTS [SEED]]      default 1000000 7
set -euo pipefail
cd "$(dirname "$0")/.."
events=${1:-1000000} seed=${2:-7}
shared=${TRUCE_SHARED:-../shared}
make_stream=$shared/data/conformance/make.py
if [ ! -f "$make_stream" ]; then
    echo "The stream's maker $make_stream is not here: set TRUCE_SHARED to the folder of shared data." >&2
    exit 2
fi
echo "building in release mode ..."
swift build -c release --product truce 2>&1 | tail -1
truce=$PWD/.build/release/truce
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

echo
echo "machine   $(nproc) cores, $(awk '/MemTotal/ {printf "%.0f GiB", $2/1048576}' /proc/meminfo), $(awk -F': ' '/model name/ {print $2; exit}' /proc/cpuinfo)"
echo "system    $(. /etc/os-release; echo "$PRETTY_NAME"), $(uname -r)"
echo "versions  $($truce --version | sed 's/^/truce /'), $(swift --version 2>/dev/null | head -1)"
echo "input     make.py $events $seed: $(python3 "$make_stream" "$events" "$seed" "$folder")"
echo "          $(stat -c %s "$folder/reports.csv") bytes, $(($(wc -l < "$folder/reports.csv") - 1)) rows"
echo

# Prints wall-clock seconds, rows a second and peak memory of one command.
measure() {
    local label=$1
    shift
    local log=$folder/time.log
    local status=0
    local start end
    start=$(date +%s.%N)
    python3 - "$log" "$@" <<'PY' || status=$?
import resource, subprocess, sys
status = subprocess.run(sys.argv[2:], stdout=open('/dev/null', 'wb'), stderr=subprocess.DEVNULL).returncode
open(sys.argv[1], 'w').write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024))
sys.exit(status)
PY
    end=$(date +%s.%N)
    awk -v label="$label" -v start="$start" -v end="$end" -v rows="$events" -v peak="$(cat "$log")" -v status="$status" \
        'BEGIN { s = end - start; printf "%-34s %6.2f s  %9.0f rows/s  %5d MiB peak  exit %d\n", label, s, rows / s, peak, status }'
}

accord=Examples/conformance/accord.md
echo "command   truce monitor $accord --reports reports.csv --places zones.geojson --format …   (three articles in one run)"
measure "scan only (same scanner)" "$truce" scan "$folder/reports.csv"
for format in json text; do
    measure "monitor --format $format" "$truce" monitor $accord --reports "$folder/reports.csv" \
        --places "$folder/zones.geojson" --format $format --output "$folder/report.$format"
done
