import Diagnostics
import Documents
import Vocabulary

/// What the prose and the blocks of a document hold of numbers.
struct DocumentNumbers {
    /// Numbers of the prose with their units.
    var said = Set<Key>()
    /// Numbers of the prose by themselves.
    var values = Set<Double>()
    /// Numbers of the blocks with what stands behind them.
    var written = Set<Key>()
    /// Numbers of the blocks by themselves.
    var writtenValues = Set<Double>()
    /// How many days lie between any two that the blocks name, of the first ``limit``.
    var gaps = Set<Int>()

    /// How many dates are compared with each other: more are not looked at.
    static let limit = 100

    /// A number with its unit.
    struct Key: Hashable {
        var value: Double
        var unit: String
    }

    /// Whether the prose states a number, in this unit or another.
    func says(_ value: Double, _ unit: String) -> Bool {
        said.contains(Key(value: value, unit: unit))
            || ProseUnit.same(value, unit).contains { said.contains(Key(value: $0.value, unit: $0.unit)) }
    }

    /// Whether a block uses a number, in this unit or another.
    func writes(_ value: Double, _ unit: String) -> Bool {
        written.contains(Key(value: value, unit: unit))
            || ProseUnit.same(value, unit).contains { written.contains(Key(value: $0.value, unit: $0.unit)) }
    }
}

extension Checker {
    /// Numbers of the block that stand nowhere in the prose, and numbers of the prose that no block uses.
    mutating func lintNumbers(_ passage: Passage, _ index: inout ProseIndex) {
        let written = index.written ?? numbersOfBlocks()
        index.written = written
        let document = index.documents[passage.document] ?? numbers(of: passage.document, with: written)
        index.documents[passage.document] = document
        let numbers = passage.prose.numbers
        lintWritten(passage, numbers, document)
        lintSaid(passage, numbers, document)
    }

    /// Every number with its unit in the prose of a document, beside those of all blocks.
    private func numbers(of place: Int, with written: DocumentNumbers) -> DocumentNumbers {
        let source = draft.documents[place].source
        var found = written
        var from = 0
        var ranges: [Range<Int>] = []
        for fence in source.fences {
            ranges.append(from..<max(from, source.lineStarts[fence.opening - 1]))
            let after = fence.lines.upperBound
            from = after <= source.lineStarts.count ? source.lineStarts[after - 1] : source.bytes.count
        }
        ranges.append(from..<max(from, source.bytes.count))
        for range in ranges where !range.isEmpty {
            // Commentary counts here as well: it is where a drafter says from where a number comes.
            for part in Self.withoutMarks(source, range) {
                for number in part.numbers {
                    found.said.insert(DocumentNumbers.Key(value: number.value, unit: number.unit))
                    found.values.insert(number.value)
                }
            }
        }
        return found
    }

    /// The numbers and the days of all blocks of terms.
    private func numbersOfBlocks() -> DocumentNumbers {
        var found = DocumentNumbers()
        var days = Set<CivilDate>()
        for block in draft.documents.lazy.flatMap(\.blocks) where block.outline.fence.kind == .terms {
            for line in block.outline.lines {
                for (place, token) in line.tokens.enumerated() {
                    if token.kind == .date, days.count < DocumentNumbers.limit, let date = CivilDate(words: token.text)
                    {
                        days.insert(date)
                    }
                    guard token.kind == .number, let value = Double(token.text) else { continue }
                    let next = place + 1 < line.tokens.count ? line.tokens[place + 1].text : ""
                    found.written.insert(DocumentNumbers.Key(value: value, unit: ProseUnit.named(next) ?? next))
                    found.writtenValues.insert(value)
                }
            }
        }
        for one in days { for other in days where other > one { found.gaps.insert(other.day - one.day) } }
        return found
    }

    /// The quoted lines of a range, and the others.
    private static func withoutMarks(_ source: SourceDocument, _ range: Range<Int>) -> [Prose] {
        let text = source.text(range)
        var quoted = ""
        var plain = ""
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.drop(while: { $0 == " " }).first == ">" { quoted += line + "\n" } else { plain += line + "\n" }
        }
        return [Prose(quoted), Prose(plain)]
    }

    // MARK: In the block and not in the prose

    private mutating func lintWritten(_ passage: Passage, _ numbers: [ProseNumber], _ document: DocumentNumbers) {
        let values = Set(numbers.map(\.value))
        let said = DocumentNumbers(said: Set(numbers.map { DocumentNumbers.Key(value: $0.value, unit: $0.unit) }))
        let source = draft.documents[passage.document].source
        for line in lines(of: passage) {
            let tokens = line.tokens
            for (place, token) in tokens.enumerated() {
                guard token.kind == .number, let value = Double(token.text), value.isFinite, place + 1 < tokens.count
                else { continue }
                let next = tokens[place + 1]
                let isThere: Bool
                if let unit = ProseUnit.named(next.text) {
                    isThere =
                        values.contains(value) || said.says(value, unit) || document.says(value, unit)
                        // "50 km wide" may mean 25 on each side.
                        || (ProseUnit.isLength(unit) && (values.contains(value * 2) || values.contains(value / 2)))
                } else {
                    guard value > 1, Self.isAmount(tokens, at: place) else { continue }
                    isThere = values.contains(value) || document.values.contains(value)
                }
                guard !isThere else { continue }
                complain(
                    .numberNotInProse, source.span(token, next),
                    "“\(token.text) \(next.text)” stands in the block and not in the article above it. Where does it come from?",
                    advice: "Say it in the prose, or let a reading state it with its source.")
            }
        }
    }

    /// Whether a number of a block is one of things: `75 tanks`, and not `article 2`, `day 5`, `48 breaches`.
    private static func isAmount(_ tokens: [Token], at place: Int) -> Bool {
        guard tokens[place + 1].kind == .word, !["and", "or", "is", "allows", "is"].contains(tokens[place + 1].text)
        else { return false }
        var before = place - 1
        while before >= 0,
            tokens[before].kind == .comma || tokens[before].kind == .number || tokens[before].text == "and"
                || tokens[before].text == "or"
        {
            before -= 1
        }
        guard before >= 0 else { return true }
        return !["article", "articles", "day", "stage", "phase", "accord"].contains(tokens[before].text)
    }

    // MARK: In the prose and not in the block

    /// Words that say how many there are of something, and not whether more or fewer are allowed.
    private static let sizes: [[String]] = [
        ["composed", "of"], ["consist", "of"], ["consists", "of"], ["consisting", "of"], ["comprise"], ["comprises"],
        ["comprising"], ["strength", "of"], ["total", "of"], ["totalling"], ["numbering"], ["number", "is"],
        ["made", "up", "of"],
    ]

    private mutating func lintSaid(_ passage: Passage, _ numbers: [ProseNumber], _ document: DocumentNumbers) {
        let prose = passage.prose
        let dated = prose.dates.reduce(into: Set<Int>()) { $0.formUnion($1.places) }
        let block = lines(of: passage)
        var asked = Set<DocumentNumbers.Key>()
        // The last number of a list that says how many there are.
        var sized: Int?
        for number in numbers where number.isAmount && number.value > 0 {
            guard let first = number.places.first, !dated.contains(first) else { continue }
            let unit = number.unit
            let key = DocumentNumbers.Key(value: number.value, unit: unit)
            guard !onlyTells(prose, first) else { continue }
            let shown = shownWords(passage, number)
            // "composed of 1,960 servicemen, 90 carriers, 380 vehicles"
            if let before = sized,
                !number.countsThings || prose.words[(before + 1)...first].contains(where: \.startsSentence)
            {
                sized = nil
            }
            let size = size(prose, before: first)
            if size != nil || sized != nil, number.value > 12, !Self.isMeasure(unit) {
                sized = first
                guard !Self.isCompared(number.value, block), !asked.contains(key) else { continue }
                asked.insert(key)
                ask(
                    .ceilingOrExact, passage, at: number.places,
                    "“\(size ?? "…") \(shown)”: at most, at least, or exactly?",
                    advice: "Write `more than \(Self.plain(number.value))` in a ban, `at least` or `exactly` in a duty."
                )
                continue
            }
            let isUsed: Bool
            if Self.isMeasure(unit) {
                // "From one second after it": time is counted in whole seconds, so this says no more than *after*.
                isUsed =
                    (unit == "second" && number.value == 1)
                    || document.writes(number.value, unit)
                    || (ProseUnit.isLength(unit)
                        && [2, 0.5].contains { document.writes(number.value * $0, unit) })
                    || (unit == "day" && document.writtenValues.contains(number.value))
                    || isBetweenDates(number.value, unit, document)
            } else {
                guard number.countsThings, number.hasDigits || number.value > 12 else { continue }
                isUsed = document.writtenValues.contains(number.value)
            }
            guard !isUsed, asked.insert(key).inserted else { continue }
            ask(
                .proseNumberUnused, passage, at: number.places,
                "The article says “\(shown)” and no block uses \(Self.plain(number.value)).",
                advice:
                    "Write the sentence that it belongs to; if it is no term, say why: `accepted question prose-number-unused because \"…\"`."
            )
        }
    }

    private static func isMeasure(_ unit: String) -> Bool { ProseUnit.isTime(unit) || ProseUnit.isLength(unit) }

    /// A number without needless zeros.
    static func plain(_ value: Double) -> String {
        value == value.rounded() && value.magnitude < 1e15 ? String(Int64(value)) : String(value)
    }

    /// The number with what it counts, as written.
    private func shownWords(_ passage: Passage, _ number: ProseNumber) -> String {
        let words = passage.prose.words
        var end = number.places.upperBound
        if end < words.count, !words[end].startsSentence, !words[end].isBracketed { end += 1 }
        if end > number.places.upperBound, end < words.count, !words[end].startsSentence, !words[end].isBracketed,
            Prose.standsBetween(words[end - 1].text) || words[end - 1].text == "nautical"
        {
            end += 1
        }
        return quoted(passage, number.places.lowerBound..<end)
    }

    /// Sentences that tell of what was offered or said before promise nothing.
    private static let tellings: Set<String> = [
        "proposal", "proposals", "proposes", "proposed", "recalling", "recalls", "noting", "welcoming", "welcomes",
        "whereas", "reaffirming", "reaffirms",
    ]

    private func onlyTells(_ prose: Prose, _ place: Int) -> Bool {
        var start = place
        while start > 0, place - start < 60, !prose.words[start].startsSentence { start -= 1 }
        return prose.sentence(from: start, limit: 80).contains { Self.tellings.contains($0.text) }
    }

    private func size(_ prose: Prose, before place: Int) -> String? {
        for phrase in Self.sizes where prose.has(phrase, at: place - phrase.count) {
            return phrase.joined(separator: " ")
        }
        // "The number of organic military forces to remain … is 14700."
        guard place > 0, prose.words[place - 1].text == "is" || prose.words[place - 1].text == "be" else { return nil }
        var at = place - 2
        while at > 0, place - at < 16, !prose.words[at + 1].startsSentence {
            if prose.has(["number", "of"], at: at) { return "the number … is" }
            at -= 1
        }
        return nil
    }

    /// Whether a block compares with a number: `more than 1960`, `at least 840`, `exactly 18`.
    private static func isCompared(_ value: Double, _ lines: [Outline.Line]) -> Bool {
        lines.contains { line in
            line.tokens.indices.contains { place in
                guard place > 0, line.tokens[place].kind == .number, Double(line.tokens[place].text) == value else {
                    return false
                }
                let one = line.tokens[place - 1].text
                let two = place > 1 ? line.tokens[place - 2].text : ""
                return one == "exactly" || (one == "than" && (two == "more" || two == "less"))
                    || (two == "at" && (one == "least" || one == "most"))
            }
        }
    }

    /// Whether two days of the blocks are so far from each other: a drafter may have counted by hand.
    private func isBetweenDates(_ value: Double, _ unit: String, _ document: DocumentNumbers) -> Bool {
        guard value == value.rounded(), value < 1200 else { return false }
        let count = Int(value)
        let days: ClosedRange<Int>
        switch unit {
        case "day": days = (count - 1)...(count + 1)
        case "week": days = (count * 7 - 1)...(count * 7 + 1)
        case "month": days = (count * 28 - 1)...(count * 31 + 1)
        case "year": days = (count * 365 - 1)...(count * 366 + 1)
        case "hour": days = (count / 24)...(count / 24 + 1)
        default: return false
        }
        return days.contains { $0 > 0 && document.gaps.contains($0) }
    }
}

extension CivilDate {
    /// A date as blocks have it, `2025-03-18`; nil where there is no such day.
    init?(words: String) {
        let parts = words.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        self.init(year: parts[0], month: parts[1], day: parts[2])
    }
}
