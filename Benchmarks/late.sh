#!/usr/bin/env bash
# Measures what one late report costs on a state of a million: see README.md, "One late report". The stream is made by
# data/conformance/make.py of the shared data (TRUCE_SHARED, default ../shared), which is not part of this repository;
# without it this says so and stops.
#
#   Benchmarks/late.sh [EVENTS [SEED]]      default 1000000 7
set -euo pipefail
cd "$(dirname "$0")/.."
events=${1:-1000000} seed=${2:-7}
make_stream=${TRUCE_SHARED:-../shared}/data/conformance/make.py
if [ ! -f "$make_stream" ]; then
    echo "The stream's maker $make_stream is not here: set TRUCE_SHARED to the folder of shared data." >&2
    exit 2
fi
echo "building in release mode ..."
swift build -c release --product truce ${TRUCE_BUILD:-} 2>&1 | tail -1
truce=$(swift build -c release --show-bin-path ${TRUCE_BUILD:-})/truce
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
echo "input     make.py $events $seed: $(python3 "$make_stream" "$events" "$seed" "$folder")"
"$truce" late Examples/conformance/accord.md --reports "$folder/reports.csv" --places "$folder/zones.geojson"

# The same with reports that are joined by score as they come: invented happenings, three and a half reports of each.
make_happenings=${TRUCE_SHARED:-../shared}/data/corroboration/make.py
[ -f "$make_happenings" ] || exit 0
echo
echo "joined by score: make.py $((events * 2 / 7)) 6: $(python3 "$make_happenings" $((events * 2 / 7)) 6 "$folder/joined")"
"$truce" late Examples/conformance/accord.md --reports "$folder/joined/reports.csv" --places "$folder/zones.geojson" \
    --corroborate --count 300
