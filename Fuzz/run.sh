#!/usr/bin/env bash
# Fuzzes one reader for a bounded time: Fuzz/run.sh csv|accord|import|talks [SECONDS]   (default 60)
#
# Builds the sources that the target needs with libFuzzer and AddressSanitizer (reading past the end of the input is a
# finding), without the package manager, in .build-fuzz/: about two minutes for csv and import and three for accord on two cores, and
# only when a source has changed. Inputs that were found interesting stay in .build-fuzz/TARGET/corpus for the next run.
# Exits with 0 if nothing was found; else the input that was found stays in .build-fuzz/TARGET/.
set -euo pipefail
cd "$(dirname "$0")/.."

target=${1:-}
seconds=${2:-60}
case $target in
    csv) modules=(Diagnostics Vocabulary Geography Yams Evidence) harness=Fuzz/FactsFuzz.swift dictionary=Fuzz/csv.dict ;;
    import) modules=(Diagnostics Vocabulary Geography Yams Evidence) harness=Fuzz/ImportFuzz.swift dictionary=Fuzz/import.dict ;;
    accord)
        modules=(Diagnostics Vocabulary Documents Geography Accords)
        harness=Fuzz/AccordFuzz.swift dictionary=Fuzz/accord.dict
        ;;
    talks) modules=(Diagnostics Vocabulary Documents BigInt Talks) harness=Fuzz/TalksFuzz.swift dictionary=Fuzz/talks.dict ;;
    *)
        echo "usage: Fuzz/run.sh csv|accord|import|talks [SECONDS]" >&2
        exit 2
        ;;
esac
[ -f "$harness" ] || {
    echo "Fuzz/run.sh: there is no $harness yet" >&2
    exit 2
}

out=.build-fuzz/$target
mkdir -p "$out/corpus" "$out/seeds"
longest=4096
if [ "$target" = csv ]; then
    # The first byte says how the rest is read: 1 as JSON Lines, 2 as CSV, 3 as whatever it looks like, 4 as tallies.
    for table in Examples/*/*.csv; do
        name=$out/seeds/$(echo "$table" | tr / -)
        for form in 2 3 4; do { printf "\\$form"; head -n 4 "$table"; } >"$name-$form"; done
    done
    line='{"report_id":"R1","occurred_from":"2025-03-18T20:50:00+02:00","longitude":33.5,"latitude":-4e1,"act":null,
    "alleged_actor":"Russia","claimed_by":"\u0420\ud83d\ude00 \"x\"","unheard_of":true}'
    for form in 1 3; do
        { printf "\\$form"; for _ in 1 2; do echo "$line" | tr -d '\n'; echo; done; } >"$out/seeds/lines-$form"
    done
fi
if [ "$target" = import ]; then
    # The first byte says what the rest is: 0 a feed of a built-in mapping, 1 a mapping, 2 a file to go on with, 3 a table to suggest a
    # mapping for, 4 a feed.
    for mapping in docs/feeds/examples/*.yaml; do { printf '\1'; cat "$mapping"; } >"$out/seeds/$(basename "$mapping")"; done
    table='id,date,end,what,x,y,r,places,unit,n,who\n1,18.03.2025,,Drone,"37,6","48,85",2,[Суми; Покровськ],Sumy oblast,1,Mission\n'
    for form in 3 4; do printf "\\$form$table" >"$out/seeds/table-$form"; done
    printf '\2report_id,occurred_from,act,amends\r\nfuzz:1,2025-03-18,shelling,\r\nfuzz:1~2,2025-03-18,assault,fuzz:1\r\n' >"$out/seeds/reports"
    point='{"type": "FeatureCollection", "features": [{"type": "Feature", "id": "a", "properties": {"id": 1, "date": "2025-03-18"},
    "geometry": {"type": "Polygon", "coordinates": [[[37.6, 48.85], [38, 48], [37.6, 48.85]]]}}]}'
    for form in 0 4; do printf "\\$form%s" "$point" >"$out/seeds/point-$form"; done
fi
if [ "$target" = accord ]; then
    # The examples are the seeds, whole; the longest has some 20,000 bytes.
    longest=32768
    for document in Examples/*/*.md; do cp "$document" "$out/seeds/$(echo "$document" | tr / -)"; done
fi
if [ "$target" = talks ]; then
    longest=16384
    for document in $(grep -l '^```talks' Examples/*/*.md Examples/*/*/*.md); do cp "$document" "$out/seeds/$(echo "$document" | tr / -)"; done
    sed -n '/everySentence = """/,/^    """/p' Tests/TalksTests/Language/WrittenTalks.swift | sed '1d;$d;s/^    //' |
        { echo '```talks'; cat; echo '```'; } >"$out/seeds/every-sentence.md"
fi
flags=(-O -swift-version 6 -package-name truce -whole-module-optimization -parse-as-library -I "$out" -sanitize=fuzzer,address)
libraries=()

# A module written in C, such as CGEOS, is a module map and a library.
for module in Sources/C*/module.modulemap; do
    [ -e "$module" ] || continue
    flags+=(-I "$(dirname "$module")")
    while read -r library; do libraries+=("-l$library"); done < <(sed -nE 's/.*link "([^"]+)".*/\1/p' "$module")
done

# Yams and BigInt are the packages that these modules need; their sources are where the package manager has put them.
build_bigint() {
    [ -d .build/checkouts/BigInt ] || "${SWIFT:-swift}" package resolve >&2
    swiftc -O -swift-version 5 -whole-module-optimization -parse-as-library -suppress-warnings -emit-module -emit-object \
        -module-name BigInt -emit-module-path "$out/BigInt.swiftmodule" .build/checkouts/BigInt/Sources/*.swift -o "$out/BigInt.o"
}

yams=.build/checkouts/Yams/Sources
build_yams() {
    [ -d "$yams" ] || "${SWIFT:-swift}" package resolve >&2
    local source
    for source in "$yams"/CYaml/src/*.c; do
        clang -O1 -g -fsanitize=address -DYAML_DECLARE_STATIC -I "$yams/CYaml/include" -c "$source" -o "$out/CYaml-$(basename "$source").o"
    done
    # The package is of Swift 5; only our own code is looked into.
    swiftc -O -swift-version 5 -whole-module-optimization -parse-as-library -sanitize=address -suppress-warnings -D SWIFT_PACKAGE \
        -I "$yams/CYaml/include" -Xcc -DYAML_DECLARE_STATIC -emit-module -emit-object -module-name Yams \
        -emit-module-path "$out/Yams.swiftmodule" "$yams"/Yams/*.swift -o "$out/Yams.o"
}

build() {
    echo "building the $target target with AddressSanitizer; it takes a minute or three" >&2
    local module objects=()
    for module in "${modules[@]}"; do
        if [ "$module" = Yams ]; then
            build_yams
            objects+=("$out/Yams.o" "$out"/CYaml-*.o)
            flags+=(-I "$yams/CYaml/include")
            continue
        fi
        if [ "$module" = BigInt ]; then
            build_bigint
            objects+=("$out/BigInt.o")
            continue
        fi
        find "Sources/$module" -name '*.swift' | sort >"$out/$module.files"
        swiftc "${flags[@]}" -emit-module -emit-object -module-name "$module" -emit-module-path "$out/$module.swiftmodule" \
            "@$out/$module.files" -o "$out/$module.o"
        objects+=("$out/$module.o")
    done
    swiftc "${flags[@]}" -module-name Fuzz "$harness" "${objects[@]}" "${libraries[@]}" -o "$out/fuzz" \
        2> >(grep -v 'Cannot export local symbol' >&2)
}
sources=("$harness" Fuzz/run.sh)
for module in "${modules[@]}"; do [ "$module" = Yams ] || [ "$module" = BigInt ] || sources+=("Sources/$module"); done
if [ ! -x "$out/fuzz" ] || [ -n "$(find "${sources[@]}" -newer "$out/fuzz" -print -quit)" ]; then build; fi

options=(-max_total_time="$seconds" -timeout=10 -rss_limit_mb=4096 -max_len=$longest -artifact_prefix="$out/")
[ -f "$dictionary" ] && options+=("-dict=$dictionary")
folders=("$out/corpus")
[ -d "Fuzz/Seeds/$target" ] && folders+=("Fuzz/Seeds/$target")
[ -d "$out/seeds" ] && folders+=("$out/seeds")
echo "giving the $target target rubbish for $seconds seconds; nothing found is what is wanted" >&2
# A Swift trap prints a backtrace for minutes unless told not to; the outer limit is for a run that hangs.
if SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 timeout -k 10 "$((seconds + 60))" \
    "$out/fuzz" "${options[@]}" "${folders[@]}" >"$out/log" 2>&1; then
    grep '^Done' "$out/log"
else
    tail -n 40 "$out/log" >&2
    echo "Fuzz/run.sh: something was found; the input is in $out/, all that was printed in $out/log" >&2
    exit 1
fi
