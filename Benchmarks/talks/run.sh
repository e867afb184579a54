#!/usr/bin/env bash
# Measures `truce talks packages` beside NegMAS in the same run, and prints machine, versions, inputs, commands and figures:
# on published scenarios (data/negotiation of the shared data, TRUCE_SHARED, default ../shared; without it those are left
# out, with a message) and on made ones that no tool that goes through the outcomes can do: 10^20 between two parties, 10^9
# between three. Every frontier is held against one that exact.py finds in another way, in whole numbers. NegMAS comes from
# PyPI into a virtual environment of its own; without it the rest is measured.
#
#   Benchmarks/talks/run.sh [SEED [ROUNDS]]      default 20 5
set -euo pipefail
cd "$(dirname "$0")/../.."
seed=${1:-20} rounds=${2:-5}
scenarios=${TRUCE_SHARED:-../shared}/data/negotiation/anac
if [ -z "${TRUCE:-}" ]; then
    echo "building in release mode ..."
    swift build -c release --product truce 2>&1 | tail -1
fi
truce=${TRUCE:-$PWD/.build/release/truce}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

peer=
if python3 -m venv "$folder/venv" 2>/dev/null && "$folder/venv/bin/pip" install -q negmas==0.16.0 2>/dev/null; then
    peer=$folder/venv/bin/python
else
    echo "NegMAS could not be installed from PyPI; the peer is left out."
fi

echo
echo "machine   $(nproc) cores, $(awk '/MemTotal/ {printf "%.0f GiB", $2/1048576}' /proc/meminfo), $(awk -F': ' '/model name/ {print $2; exit}' /proc/cpuinfo)"
echo "system    $(. /etc/os-release; echo "$PRETTY_NAME"), $(uname -r); load $(cut -d' ' -f1-3 /proc/loadavg)"
echo "versions  truce $($truce --version), $(swift --version 2>/dev/null | head -1)"
if [ -n "$peer" ]; then echo "          NegMAS $("$peer" -c 'import negmas; print(negmas.__version__)' 2>/dev/null), $("$peer" --version)"; fi

names=()
if [ -d "$scenarios" ]; then
    for name in y2012/BarterC y2010/ItexvsCypress y2010/EnglandZimbabwe y2012/AcquisitionA y2012/SupermarketB y2011/Energy; do
        names+=("$name")
        mkdir -p "$folder/in/$name"
        cp "$scenarios/$name"/*.xml "$folder/in/$name/"
    done
else
    echo "The scenarios $scenarios are not here: set TRUCE_SHARED to the folder of shared data. Only the made ones are measured."
fi
for made in "2 20 10 1 100" "3 9 10 1 20"; do
    read -r parties issues options low high <<< "$made"
    name=made/$parties-parties-$issues-issues
    python3 Benchmarks/talks/make.py "$seed" $made "$folder/in/$name"
    echo "input     $name: make.py $seed $made (parties, issues, options each, whole points from, to)"
    names+=("$name")
done
echo "commands  truce talks import genius FOLDER --output talks.md; truce talks packages talks.md --format json; inside: truce frontier FOLDER"
if [ -n "$peer" ]; then echo "          python Benchmarks/talks/with_negmas.py FOLDER frontier|all"; fi

for name in "${names[@]}"; do
    mkdir -p "$folder/out/$name"
    # 1: done, and something in the input needs attention (weights that do not add up, a discount).
    "$truce" talks import genius "$folder/in/$name" --output "$folder/out/$name/talks.md" > /dev/null 2>&1 || [ $? -eq 1 ]
done
echo
echo "$rounds rounds, in turns. Whole processes from start to end; “inside” is the work alone, in a process that runs and has read its input already."
python3 Benchmarks/talks/measure.py "$rounds" "$truce" "$folder" "$peer" "${names[@]}"
