import Diagnostics
import Documents
import Vocabulary

extension Checker {
    /// What the prose says and the block does not, and the other way round.
    mutating func lintProse(_ readings: [Reading]) {
        var names = Set(draft.shared.names.map { $0.lowercased() })
        names.formUnion(draft.shared.broken.map { $0.lowercased() })
        var documentNumbers: [Int: Set<String>] = [:]
        // An article is covered if the text or some reading has a sentence for it, also one that could not be resolved.
        var covered: Set<String> = []
        for section in [draft.shared] + draft.readings.map(\.section) {
            for line in section.articles {
                guard case .article(let number, _, _) = line.statement, demands(line) else { continue }
                covered.insert(number.text)
            }
        }
        var blocks: Set<[Int]> = []
        for line in draft.shared.articles {
            guard case .article(let number, _, _) = line.statement else { continue }
            // The prose above a block stands beside its first article.
            let isFirst = blocks.insert([line.document, line.block]).inserted
            let document = draft.documents[line.document]
            let block = document.blocks[line.block]
            let prose = isFirst ? Prose(document.source.text(block.outline.fence.prose)).signed : Prose("").signed
            let broken = block.nodes[(line.node + 1)..<block.nodes[line.node].end].contains { $0.statement == nil }
            if !covered.contains(number.text), !broken {
                lintUncovered(number.text, line, prose)
                continue
            }
            let isLeft = draft.children(of: line).contains {
                if case .notMonitored = $0.statement { true } else { false }
            }
            guard !prose.words.isEmpty, !isLeft, !broken, isFirst else { continue }
            lintWords(prose, line, names)
            lintDates(prose, line)
            lintWidth(prose, line)
            let all = documentNumbers[line.document] ?? numbersOfDocument(line.document)
            documentNumbers[line.document] = all
            lintNumbers(prose, line, elsewhere: all)
        }
        for document in draft.documents.indices { lintHeadings(document) }
    }

    /// Whether an article demands something, or says that it is left to people.
    private func demands(_ line: Draft.Line) -> Bool {
        draft.documents[line.document].blocks[line.block].nodes[nodes(under: line)].contains { node in
            switch node.statement {
            case .term, .trigger, .notMonitored: true
            default: false
            }
        }
    }

    /// The lines under an article, itself excepted.
    private func nodes(under line: Draft.Line) -> Range<Int> {
        let block = draft.documents[line.document].blocks[line.block]
        return (line.node + 1)..<block.nodes[line.node].end
    }

    // MARK: Articles without terms

    private static let duties: Set<String> = ["shall", "must", "will", "undertake", "undertakes", "obliged"]

    private mutating func lintUncovered(_ number: String, _ line: Draft.Line, _ prose: Prose.Text) {
        let count = prose.words.count { $0 == "shall" }
        let says =
            count == 0
            ? ""
            : count == 1
                ? "says “shall” once and " : count == 2 ? "says “shall” twice and " : "says “shall” \(count) times and "
        complain(
            .articleUncovered, line.span, "Article \(number) \(says)has neither a term nor `not monitored because`.",
            advice:
                "Write what it demands, or `not monitored because \"…\"`: else a report looks complete when it is not.")
    }

    /// Headings of articles that have a duty in their prose and no block.
    private mutating func lintHeadings(_ place: Int) {
        let source = draft.documents[place].source
        guard source.fences.contains(where: { $0.kind == .terms }) else { return }
        let covered = Set(source.fences.compactMap(\.heading))
        for (index, heading) in source.headings.enumerated() where !covered.contains(index) {
            let words = Prose.Text(heading.text).words
            guard let first = words.first, ["article", "art", "paragraph", "section"].contains(first), words.count > 1,
                words[1].contains(where: \.isNumber)
            else { continue }
            let end =
                index + 1 < source.headings.count
                ? source.lineStarts[source.headings[index + 1].line - 1] : source.bytes.count
            guard end > heading.end else { continue }
            let prose = Prose(source.text(heading.end..<end)).signed
            guard prose.words.contains(where: { Self.duties.contains($0) }) else { continue }
            complain(
                .articleUncovered, source.span(ofLine: heading.line),
                "“\(heading.text)” states a duty and has no block of terms.",
                advice: "Write what it demands in a block under it, or `not monitored because \"…\"`.")
        }
    }

    // MARK: Words

    /// Words that have no number or no judge, with the forms in which a definition may answer them.
    private static let openWords: [(words: [String], stem: String)] = [
        (["immediately"], "immediate"), (["promptly"], "prompt"), (["forthwith"], "forthwith"),
        (["without", "delay"], "delay"), (["in", "and", "around"], "around"), (["in", "the", "vicinity"], "vicinit"),
        (["approximately"], "approximate"), (["gradually"], "gradual"), (["in", "parallel"], "parallel"),
        (["concurrently"], "concurrent"), (["imminent"], "imminent"), (["offensive"], "offensive"),
        (["self-defence"], "self_defence"), (["self-defense"], "self_defense"), (["if", "possible"], "possible"),
        (["as", "soon", "as", "possible"], "soon"),
    ]

    private mutating func lintWords(_ prose: Prose.Text, _ line: Draft.Line, _ names: Set<String>) {
        let block = draft.documents[line.document].blocks[line.block]
        let statesNone = block.nodes[nodes(under: line)].contains { node in
            switch node.statement {
            case .clause(.deadline(.noneStated)): return true
            case .term(let term):
                if case .must(let duty) = term.demand { return duty.deadline == .noneStated }
                return false
            default: return false
            }
        }
        var asked = Set<String>()
        let words = prose.words
        for place in words.indices {
            for open in Self.openWords where open.words[0] == words[place] && words[place...].starts(with: open.words) {
                let phrase = open.words.joined(separator: " ")
                let isTime = ["immediate", "prompt", "forthwith", "delay", "soon"].contains(open.stem)
                guard !names.contains(where: { $0.contains(open.stem) }), !(isTime && statesNone),
                    asked.insert(phrase).inserted
                else { continue }
                let code: Code = open.stem == "around" ? .nearness : .wordLeftOpen
                let advice: String
                switch open.stem {
                case "around", "vicinit", "approximate":
                    advice =
                        "Set a distance, `distance vicinity = 500 m` or `= not stated`, and use it: `within vicinity of …`."
                case "offensive", "imminent", "possible", "self_defence", "self_defense":
                    advice =
                        "Make it a question: `question \(phrase.map { $0 == " " || $0 == "-" ? "_" : String($0) }.joined()) \"…\" decided by …`, and use it with `where`."
                default:
                    advice =
                        "Set `period \(phrase.split(separator: " ").joined(separator: "_")) = …` or `= not stated`, or write `with no stated deadline`."
                }
                complain(
                    code, line.span,
                    open.stem == "around"
                        ? "“in and around”: how far is around?"
                        : "“\(phrase)” stands in the prose and has no number, and no line says who decides.",
                    advice: advice)
            }
        }
        if words.contains("should"),
            block.nodes[nodes(under: line)].contains(where: { if case .term = $0.statement { true } else { false } })
        {
            complain(
                .shouldOrShall, line.span, "“should”: a duty, or an aim? The block makes it a duty.",
                advice: "If it is an aim, write `not monitored because \"…\"`.")
        }
    }

    // MARK: Numbers and dates

    private static let units: [String: String] = [
        "hours": "hour", "hour": "hour", "days": "day", "day": "day", "months": "month", "month": "month",
        "weeks": "week",
        "week": "week", "years": "year", "year": "year", "minutes": "minute", "minute": "minute", "km": "km",
        "kilometres": "km", "kilometers": "km", "kilometre": "km", "kilometer": "km", "m": "m", "metres": "m",
        "meters": "m",
        "nmi": "nmi", "nautical": "nmi",
    ]

    private static func key(_ value: Double, _ unit: String) -> String { "\(value) \(units[unit] ?? unit)" }

    /// Every number with its unit in the prose of a document: what a block may draw on besides its own article.
    private func numbersOfDocument(_ place: Int) -> Set<String> {
        let source = draft.documents[place].source
        var keys = Set<String>()
        var from = 0
        var ranges: [Range<Int>] = []
        for fence in source.fences {
            ranges.append(from..<source.lineStarts[fence.opening - 1])
            let after = fence.lines.upperBound
            from = after <= source.lineStarts.count ? source.lineStarts[after - 1] : source.bytes.count
        }
        ranges.append(from..<max(from, source.bytes.count))
        for range in ranges where range.lowerBound < range.upperBound {
            for number in Prose.Text(source.text(range)).numbers { keys.insert(Self.key(number.value, number.next)) }
        }
        return keys
    }

    /// Numbers of the block that stand nowhere in the prose.
    private mutating func lintNumbers(_ prose: Prose.Text, _ line: Draft.Line, elsewhere: Set<String>) {
        let outline = draft.documents[line.document].blocks[line.block].outline
        let numbers = prose.numbers
        let values = Set(numbers.map(\.value))
        let units = Set(numbers.map { Self.key($0.value, $0.next) })
        let source = draft.documents[line.document].source
        for node in nodes(under: line) {
            let tokens = outline.lines[node].tokens
            for (place, token) in tokens.enumerated() {
                guard token.kind == .number, let value = Double(token.text), place + 1 < tokens.count,
                    let unit = Self.units[tokens[place + 1].text]
                else { continue }
                let alternatives = Self.sameLength(value, unit)
                let isThere =
                    values.contains(value) || alternatives.contains { units.contains(Self.key($0.0, $0.1)) }
                    || elsewhere.contains(Self.key(value, unit))
                    || alternatives.contains { elsewhere.contains(Self.key($0.0, $0.1)) }
                guard !isThere else { continue }
                complain(
                    .numberNotInProse, source.span(token, tokens[place + 1]),
                    "“\(token.text) \(tokens[place + 1].text)” stands in the block and not in the article above it. Where does it come from?",
                    advice: "Say it in the prose, or let a reading state it with its source.")
            }
        }
    }

    /// The same length in other units: 24 hours and 1 day, 500 m and half a kilometre.
    private static func sameLength(_ value: Double, _ unit: String) -> [(Double, String)] {
        switch unit {
        case "hour": [(value / 24, "day"), (value * 60, "minute")]
        case "day": [(value * 24, "hour"), (value / 7, "week")]
        case "week": [(value * 7, "day")]
        case "month": [(value / 12, "year")]
        case "year": [(value * 12, "month")]
        case "m": [(value / 1000, "km")]
        case "km": [(value * 1000, "m")]
        default: []
        }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// "by 20 November" in the block and "before November 20" in the prose.
    private mutating func lintDates(_ prose: Prose.Text, _ line: Draft.Line) {
        let block = draft.documents[line.document].blocks[line.block]
        for node in block.nodes[nodes(under: line)] {
            var deadline: Syntax.Deadline?
            switch node.statement {
            case .clause(.deadline(let stated)): deadline = stated
            case .term(let term): if case .must(let duty) = term.demand { deadline = duty.deadline }
            default: break
            }
            let isBy: Bool
            let moment: Syntax.Moment
            switch deadline {
            case .by(let stated): (isBy, moment) = (true, stated)
            case .before(let stated): (isBy, moment) = (false, stated)
            default: continue
            }
            guard case .instant(let instant) = moment.point, moment.shift == nil else { continue }
            let said = Self.words(before: instant.date, in: prose.words)
            let other = isBy ? "before" : "by"
            guard said.contains(other), !said.contains(isBy ? "by" : "before") else { continue }
            complain(
                .byOrBefore, node.span,
                "The block says “\(isBy ? "by" : "before") \(instant.words)”, the prose “\(other)” that day. They differ by a day.",
                advice: "`by` a date includes it, `before` does not. Write the one that was agreed.")
        }
    }

    /// The words that stand before a date wherever a text has it: "before" of "before 20 November 2020".
    private static func words(before date: CivilDate, in words: [String]) -> Set<String> {
        let (_, month, day) = date.parts
        var found = Set<String>()
        for place in words.indices {
            var at = place
            let isDate: Bool
            if words[place] == date.description {
                isDate = true
            } else if place + 1 < words.count {
                let number = { (word: String) in Int(word.prefix { $0.isNumber }) }
                isDate =
                    (words[place] == months[month - 1] && number(words[place + 1]) == day)
                    || (number(words[place]) == day && words[place + 1] == months[month - 1])
            } else {
                isDate = false
            }
            guard isDate else { continue }
            while at > 0, ["the", "of", "day"].contains(words[at - 1]) { at -= 1 }
            if at > 0 { found.insert(words[at - 1] == "than" ? "by" : words[at - 1] == "until" ? "by" : words[at - 1]) }
        }
        return found
    }
}
