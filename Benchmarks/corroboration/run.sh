#!/usr/bin/env bash
# Measures `truce corroborate` on invented happenings whose truth is known, beside scikit-learn's DBSCAN in the same run,
# and prints machine, versions, inputs, commands and figures. The reports are made by data/corroboration/make.py of the
# shared data (TRUCE_SHARED, default ../shared), which is not part of this repository; without it this says so and stops.
# The peer is installed from PyPI into a virtual environment of its own; without it the rest is measured.
#
#   Benchmarks/corroboration/run.sh [HAPPENINGS SEED]      default 100000 6
set -euo pipefail
cd "$(dirname "$0")/../.."
happenings=${1:-100000} seed=${2:-6}
maker=${TRUCE_SHARED:-../shared}/data/corroboration
if [ ! -f "$maker/make.py" ]; then
    echo "The maker of reports $maker/make.py is not here: set TRUCE_SHARED to the folder of shared data." >&2
    exit 2
fi
if [ -z "${TRUCE:-}" ]; then
    echo "building in release mode ..."
    swift build -c release --product truce 2>&1 | tail -1
fi
truce=${TRUCE:-$PWD/.build/release/truce}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

python=python3
peer=
if python3 -m venv "$folder/venv" 2>/dev/null && "$folder/venv/bin/pip" install -q 'scikit-learn==1.9.*' 'numpy>=2' 2>/dev/null; then
    peer=$folder/venv/bin/python
else
    echo "scikit-learn could not be installed from PyPI; the peer is left out."
fi

echo
echo "machine   $(nproc) cores, $(awk '/MemTotal/ {printf "%.0f GiB", $2/1048576}' /proc/meminfo), $(awk -F': ' '/model name/ {print $2; exit}' /proc/cpuinfo)"
echo "system    $(. /etc/os-release; echo "$PRETTY_NAME"), $(uname -r)"
echo "versions  $($truce --version | sed 's/^/truce /'), $(swift --version 2>/dev/null | head -1)"
echo

# Prints seconds and peak memory of one run of truce corroborate.
measure() {
    python3 - "$2" "$truce" corroborate --reports "$1" --format csv <<'PY'
import resource, subprocess, sys, time
start = time.perf_counter()
subprocess.run(sys.argv[2:], stdout=open(sys.argv[1], 'wb'), stderr=subprocess.DEVNULL)
print(f'{time.perf_counter() - start:.2f} {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024}')
PY
}

echo "Accuracy: make.py 2000 SEED, truce corroborate --format csv, score.py"
for small in 5 11 12 21 22; do
    $python "$maker/make.py" 2000 $small "$folder/$small" > "$folder/made"
    measure "$folder/$small/reports.csv" "$folder/$small/groups.csv" > /dev/null
    echo "seed $small: $(cat "$folder/made")"
    $python "$maker/score.py" "$folder/$small/truth.csv" "$folder/$small/groups.csv" | tail -2 | sed 's/^/    /'
    if [ $small = 5 ]; then
        "$truce" corroborate --reports "$folder/5/reports.csv" --format json > "$folder/5/incidents.json" 2>/dev/null
        $python Benchmarks/corroboration/grades.py "$folder/5/truth.csv" "$folder/5/reports.csv" "$folder/5/incidents.json" | sed 's/^/    /'
        if [ -n "$peer" ]; then
            best="0 3 8"
            while read -r km hours; do
                f1=$($python "$maker/score.py" "$folder/5/truth.csv" "$folder/5/peer-$km-$hours.csv" | awk '/pairwise/ {print $NF}')
                if awk "BEGIN {exit !($f1 > ${best%% *})}"; then best="$f1 $km $hours"; fi
            done < <("$peer" Benchmarks/corroboration/peer.py "$folder/5/reports.csv" "$folder/5/peer.csv")
            read -r f1 km hours <<< "$best"
            echo "    DBSCAN, the best of twelve settings ($km km, $hours h): pairwise F1 $f1"
        fi
    fi
done

echo
echo "Speed: make.py $happenings $seed, five runs in turn; Truce end to end, DBSCAN alone without reading and writing"
$python "$maker/make.py" "$happenings" "$seed" "$folder/large"
echo "input     $(stat -c %s "$folder/large/reports.csv") bytes, $(($(wc -l < "$folder/large/reports.csv") - 1)) rows"
for turn in 1 2 3 4 5; do
    ours=$(measure "$folder/large/reports.csv" "$folder/large/groups.csv")
    line="truce ${ours% *} s (${ours#* } MiB)"
    if [ -n "$peer" ]; then
        theirs=$("$peer" Benchmarks/corroboration/peer.py "$folder/large/reports.csv" "$folder/large/peer.csv" "$km" "$hours")
        line="$line   DBSCAN alone ${theirs%% *} s (${theirs#* })   ratio $(awk "BEGIN {printf \"%.2f\", ${ours% *} / ${theirs%% *}}")"
    fi
    echo "$line"
done
$python "$maker/score.py" "$folder/large/truth.csv" "$folder/large/groups.csv" | tail -2 | sed 's/^/    /'
if [ -n "$peer" ]; then
    echo "    DBSCAN: $($python "$maker/score.py" "$folder/large/truth.csv" "$folder/large/peer.csv" | grep pairwise)"
fi
