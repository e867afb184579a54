#!/usr/bin/env bash
# Measures `truce monitor` on an invented stream of a million facts, beside what an analyst would do instead: DuckDB with
# the zones and the three terms in SQL, and pandas. Prints machine, versions, input, commands and figures, and sees that
# all of them find the same. The stream is made by data/conformance/make.py of the shared data (TRUCE_SHARED, default
# ../shared), which is not part of this repository; without it this says so and stops. The two peers are installed from
# PyPI into a folder that goes afterwards; where that cannot be done they are left out, and this says so.
#
#   Benchmarks/run.sh [EVENTS [SEED [ROUNDS]]]      default 1000000 7 5
set -euo pipefail
cd "$(dirname "$0")/.."
events=${1:-1000000} seed=${2:-7} rounds=${3:-5}
shared=${TRUCE_SHARED:-../shared}
stream=$shared/data/conformance
if [ ! -f "$stream/make.py" ]; then
    echo "The stream's maker $stream/make.py is not here: set TRUCE_SHARED to the folder of shared data." >&2
    exit 2
fi
echo "building in release mode ..."
swift build -c release --product truce 2>&1 | tail -1
truce=$PWD/.build/release/truce
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

peers=""
python3 -m venv "$folder/venv" >/dev/null 2>&1 || true
for package in duckdb==2.0.1 pandas==3.1.1; do
    if "$folder/venv/bin/pip" install -q "$package" >/dev/null 2>&1; then
        peers="$peers ${package%%==*}"
    else
        echo "$package cannot be installed from PyPI here: left out."
    fi
done
python=$folder/venv/bin/python

make_data() {
    mkdir -p "$folder/$1"
    python3 "$stream/make.py" "$1" "$seed" "$folder/$1"
}

echo
echo "machine   $(nproc) cores, $(awk '/MemTotal/ {printf "%.0f GiB", $2/1048576}' /proc/meminfo), $(awk -F': ' '/model name/ {print $2; exit}' /proc/cpuinfo)"
echo "system    $(. /etc/os-release; echo "$PRETTY_NAME"), $(uname -r); load $(cut -d' ' -f1-3 /proc/loadavg)"
echo "versions  truce $($truce --version), $(swift --version 2>/dev/null | head -1)"
for peer in $peers; do echo "          $peer $("$python" -c "import $peer; print($peer.__version__)"), $("$python" --version)"; done
echo "input     make.py $events $seed: $(make_data "$events")"
data=$folder/$events
rows=$(($(wc -l < "$data/reports.csv") - 1)) bytes=$(stat -c %s "$data/reports.csv")
echo "          $bytes bytes, $rows rows"

accord=Examples/conformance/accord.md
monitor() { # folder, format, output
    echo "[\"$truce\", \"monitor\", \"$accord\", \"--reports\", \"$1/reports.csv\", \"--places\", \"$1/zones.geojson\", \"--format\", \"$2\", \"--output\", \"$3\"]"
}
list="[\"scan only\", [\"$truce\", \"scan\", \"$data/reports.csv\"]]"
for format in text json html geojson csv; do
    list="$list, [\"truce monitor, $format\", $(monitor "$data" $format "$folder/report.$format")]"
done
for peer in $peers; do
    list="$list, [\"$peer\", [\"$python\", \"Benchmarks/monitor/with_$peer.py\", \"$data\", \"$folder/$peer\"]]"
done

echo "commands  truce monitor $accord --reports reports.csv --places zones.geojson --format …   (three articles in one run)"
for peer in $peers; do echo "          python Benchmarks/monitor/with_$peer.py FOLDER OUTPUT   (the same three terms)"; done
echo
echo "$rounds rounds, every command once in each; whole processes, from start to end"
python3 Benchmarks/monitor/measure.py "$rounds" "$rows" "$bytes" "scan only" "[$list]"

echo
echo "what was found of $events $seed"
found="truce=$folder/report.json"
for peer in $peers; do found="$found $peer=$folder/$peer"; done
python3 Benchmarks/monitor/compare.py $found

if [ -d "$stream/expected-100000-7" ]; then
    echo
    echo "what was found of 100000 7, and what MonPoly and VeriMon found"
    small=$folder/small
    mkdir -p "$small"
    python3 "$stream/make.py" 100000 7 "$small" >/dev/null
    "$truce" monitor $accord --reports "$small/reports.csv" --places "$small/zones.geojson" --format json \
        --output "$small/report.json" || [ $? -eq 1 ]
    found="expected=$stream/expected-100000-7 truce=$small/report.json"
    for peer in $peers; do
        "$python" "Benchmarks/monitor/with_$peer.py" "$small" "$small/$peer" >/dev/null
        found="$found $peer=$small/$peer"
    done
    python3 Benchmarks/monitor/compare.py $found
fi
