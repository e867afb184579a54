import Diagnostics
import Geography
import Vocabulary
import Yams

extension MappingReader {
    // MARK: - Rules

    static let ruleKeys = [
        "column", "always", "when", "table", "words", "otherwise", "if empty", "strip", "separator", "take", "join",
        "times",
    ]

    /// A rule or a list of rules. A bare text is the name of a column.
    mutating func rules(_ node: Node, for target: Target?) -> RuleList {
        guard case .sequence(let sequence) = node else {
            return RuleList(rules: rule(node, for: target).map { [$0] } ?? [])
        }
        return RuleList(rules: sequence.compactMap { rule($0, for: target) })
    }

    private mutating func rule(_ node: Node, for target: Target?) -> Rule? {
        if node.scalar != nil {
            if node.scalar?.string == "?" {
                say(
                    .mappingUnanswered, node, "This is still a question.",
                    "Answer it in place of the `?`, or take the line out if nobody can tell.")
                return nil
            }
            return column(node).map {
                Rule(source: .columns([$0], joiner: " "), otherwise: .keep, ifEmpty: .leaveEmpty, place: span(node))
            }
        }
        let entries = entries(node, Self.ruleKeys)
        let source: Rule.Source
        if let always = entries["always"] {
            guard let text = text(always) else { return nil }
            check(text, always, for: target)
            source = .always(text)
            if let other = entries["column"] {
                say(.mappingForm, other, "A rule has either `always` or `column`.", "Make two rules of it, in a list.")
            }
        } else if let column = entries["column"] {
            let names = columnNames(column)
            guard !names.isEmpty else { return nil }
            source = .columns(names, joiner: entries["join"].flatMap { text($0) } ?? " ")
        } else {
            if diagnostics.isEmpty || !entries.isEmpty {
                say(
                    .mappingForm, node, "A rule says where its value is from: `column: NAME` or `always: VALUE`.", nil)
            }
            return nil
        }
        var rule = Rule(source: source, otherwise: .keep, ifEmpty: .leaveEmpty, place: span(node))
        rule.when = entries["when"].flatMap { condition($0) }
        if let table = entries["table"] { rule.table = outcomes(table, for: target) }
        if let words = entries["words"], case .mapping(let mapping) = words {
            for (key, value) in mapping {
                guard let word = text(key), let outcome = outcome(value, for: target) else { continue }
                rule.words.append((word.lowercased(), outcome))
            }
        } else if let words = entries["words"] {
            say(.mappingForm, words, "Expected are entries, `word: value`.", nil)
        }
        if rule.table != nil || !rule.words.isEmpty { rule.otherwise = .setAside }
        if let otherwise = entries["otherwise"] { rule.otherwise = outcome(otherwise, for: target) ?? rule.otherwise }
        if let empty = entries["if empty"] { rule.ifEmpty = outcome(empty, for: target) ?? rule.ifEmpty }
        rule.strip = Set(entries["strip"].flatMap { text($0) } ?? "")
        if let separator = entries["separator"].flatMap({ text($0) }), !separator.isEmpty {
            let isLast = entries["take"].flatMap { word($0, ["first": false, "last": true]) } ?? false
            rule.part = (separator, isLast)
        }
        rule.factor = entries["times"].flatMap { number($0) }
        return rule
    }

    private mutating func outcomes(_ node: Node, for target: Target?) -> [String: Rule.Outcome] {
        guard case .mapping(let mapping) = node else {
            say(.mappingForm, node, "Expected are entries, `what the feed writes: what it means`.", nil)
            return [:]
        }
        var found: [String: Rule.Outcome] = [:]
        for (key, value) in mapping {
            guard spend() else { break }
            guard let written = text(key), let outcome = outcome(value, for: target) else { continue }
            let folded = RowText.folded(written)
            if let earlier = found[folded], earlier != outcome {
                say(
                    .mappingForm, key, "“\(Excerpt.plain(written))” stands twice; capital letters make no difference.",
                    "Keep one of them.")
            }
            found[folded] = outcome
        }
        return found
    }

    private mutating func outcome(_ node: Node, for target: Target?) -> Rule.Outcome? {
        guard let text = text(node) else { return nil }
        switch text {
        case "set aside": return .setAside
        case "keep": return .keep
        case "leave empty", "": return .leaveEmpty
        // A question about one value need not hold up the others: rows with it are set aside until it is answered.
        case "?": return .unanswered
        default:
            check(text, node, for: target)
            return .value(text)
        }
    }

    /// Whether a value that the mapping itself writes is a word that the column can have.
    private mutating func check(_ text: String, _ node: Node, for target: Target?) {
        guard case .canonical(let column) = target else { return }
        let words: [String]
        switch column {
        case .act:
            words = Taxonomy.acts.names + FactContext.willActs.sorted() + ownActs.sorted() + ["denial", "intercepted"]
        case .objectClass: words = Taxonomy.objects.names + ownObjects.sorted() + ["none"]
        case .kind: words = FactKind.allCases.filter { $0 != .denial }.map { "\($0)" }
        case .outcome: words = FactOutcome.allCases.filter { $0 != .notStated }.map { "\($0)" }
        case .grade: words = Grade.allCases.map(\.name)
        case .answer: words = ["yes", "no", "answered", "failed"]
        default: return
        }
        guard !words.contains(text) else { return }
        let near = Spelling.nearest(to: text, among: words).map { " Did you mean `\($0)`?" } ?? ""
        let isOpen = column == .act || column == .objectClass
        say(
            .mappingWordUnknown, node, "“\(Excerpt.plain(text))” is no value of `\(column.rawValue)`.\(near)",
            isOpen
                ? "See docs/vocabulary.md. A class of the accord's own is listed in the mapping: "
                    + "`own words: {\(column == .act ? "acts" : "objects"): [\(Excerpt.plain(text))]}`."
                : "Possible are \(words.map { "`\($0)`" }.joined(separator: ", ")).")
    }

    mutating func condition(_ node: Node) -> Condition? {
        guard case .mapping(let mapping) = node else {
            say(
                .mappingForm, node, "A condition has entries, `column: value` or `column: [value, value]`.",
                "For what must not be: `column: {not: [value]}`; for a part of the text: `column: {holds: [word]}`.")
            return nil
        }
        var tests: [Condition.Test] = []
        for (key, value) in mapping {
            guard let name = column(key) else { continue }
            if case .mapping = value {
                let kinds: [(String, Condition.Test.Kind)] = [
                    ("is", .isOne), ("not", .isNone), ("holds", .holds), ("holds not", .holdsNot),
                ]
                let entries = entries(value, kinds.map(\.0))
                for (word, kind) in kinds {
                    guard let list = entries[word] else { continue }
                    tests.append(Condition.Test(column: name, kind: kind, values: texts(list).map(RowText.folded)))
                }
            } else {
                tests.append(Condition.Test(column: name, kind: .isOne, values: texts(value).map(RowText.folded)))
            }
        }
        return Condition(tests: tests)
    }

    // MARK: - Columns

    mutating func columns(_ node: Node) -> [(target: Target, rules: RuleList)] {
        let written: Set<Column> = [
            .reportID, .occurredFrom, .occurredTo, .reportedAt, .receivedAt, .longitude, .latitude, .locationPrecision,
            .place, .admin1, .country, .fromLongitude, .fromLatitude, .fromPrecision, .amends,
        ]
        guard case .mapping(let mapping) = node else {
            say(.mappingForm, node, "Expected are entries, `act: …`, `claimed_by: …`.", nil)
            return []
        }
        var found: [(target: Target, rules: RuleList)] = []
        for (key, value) in mapping {
            guard let name = text(key) else { continue }
            guard let column = Column(heading: name) else {
                let near =
                    Spelling.nearest(to: name, among: Column.allCases.map(\.rawValue)).map { " Did you mean `\($0)`?" }
                    ?? ""
                say(
                    .mappingKeyUnknown, key, "The canonical facts have no column `\(Excerpt.plain(name))`.\(near)",
                    "docs/facts.md has them all. A column of your own stands under `extra`; it is kept and shown, and never judged."
                )
                continue
            }
            guard !written.contains(column) else {
                say(
                    .mappingKeyUnknown, key, "`\(column.rawValue)` is not written under `columns`.",
                    "It comes from `id`, `occurred`, `reported`, `place`, `from` or from the import itself.")
                continue
            }
            found.append((.canonical(column), rules(value, for: .canonical(column))))
        }
        return found
    }

    mutating func extras(_ node: Node) -> [(target: Target, rules: RuleList)] {
        guard case .mapping(let mapping) = node else {
            say(.mappingForm, node, "Expected are entries, `name of the column: …`.", nil)
            return []
        }
        var found: [(target: Target, rules: RuleList)] = []
        for (key, value) in mapping {
            guard let name = text(key).map({ RowText.name($0) }) else { continue }
            guard !name.isEmpty else {
                say(.mappingValue, key, "A column has a name.", nil)
                continue
            }
            if let column = Column(heading: name) {
                say(
                    .mappingKeyUnknown, key, "`\(column.rawValue)` is a column of the canonical facts.",
                    "Put it under `columns`, or give this one another name.")
                continue
            }
            found.append((.extra(name), rules(value, for: .extra(name))))
        }
        return found
    }

    // MARK: - Times

    mutating func time(_ node: Node, zone: CivilZone?, isEnd: Bool) -> TimeRule? {
        if node.scalar != nil {
            return column(node).map {
                TimeRule(columns: [$0], formats: [.iso], zone: zone, end: [], when: nil, place: span(node))
            }
        }
        let keys = ["column", "formats", "format", "time zone", "when"] + (isEnd ? [] : ["to", "spread"])
        let entries = entries(node, keys)
        guard let columnNode = entries["column"] else {
            if !entries.isEmpty {
                say(.mappingNeeds, node, "A time is read from a column: `column` is missing.", nil)
            }
            return nil
        }
        var formats: [DateFormat] = []
        if let node = entries["formats"] ?? entries["format"] {
            for written in texts(node) {
                guard let format = DateFormat(written) else {
                    say(
                        .mappingValue, node, "“\(Excerpt.plain(written))” is no form of a date.",
                        "Write it with `YYYY` or `YY`, `MM`, `M` or `Month`, `DD` or `D`, `HH` or `H`, `mm` for minutes, `ss`, `am`, "
                            + "`Z` for an offset: `DD.MM.YYYY HH:mm`. Also `iso`, `excel`, `unix`, `unix-ms`.")
                    continue
                }
                formats.append(format)
            }
        }
        var rule = TimeRule(
            columns: columnNames(columnNode), formats: formats.isEmpty ? [.iso] : formats,
            zone: entries["time zone"].flatMap { self.zone($0) } ?? zone, end: [],
            when: entries["when"].flatMap { condition($0) }, place: span(node))
        if let end = entries["to"] { rule.end = time(end, zone: rule.zone, isEnd: true).map { [$0] } ?? [] }
        if let spread = entries["spread"] {
            let isTwoSided =
                if case .mapping(let mapping) = spread {
                    mapping.contains { ["before", "after"].contains($0.key.scalar?.string ?? "") }
                } else { false }
            if isTwoSided {
                let sides = self.entries(spread, ["before", "after"])
                rule.before = sides["before"].map { duration($0) }
                rule.after = sides["after"].map { duration($0) }
            } else {
                rule.before = duration(spread)
                rule.after = rule.before
            }
        }
        return rule
    }

    /// A duration, or the rule that gives one.
    private mutating func duration(_ node: Node) -> RuleList {
        if let text = node.scalar?.string {
            if Spread(text) == nil {
                say(
                    .mappingValue, node, "“\(Excerpt.plain(text))” is no stretch of time.",
                    "Write `3 days`, `12 hours`, `30 minutes`, `2 weeks` or `0 days`.")
            }
            return RuleList(rules: [.always(text, at: span(node))])
        }
        return rules(node, for: nil)
    }

    // MARK: - Places

    mutating func place(_ node: Node) -> PlaceRule? {
        let entries = entries(
            node,
            [
                "longitude", "latitude", "point", "order", "radius", "radius at least", "name", "admin1", "district",
                "country",
                "look up", "settlements", "candidates within", "known",
            ])
        var rule = PlaceRule(
            longitude: entries["longitude"].map { rules($0, for: nil) },
            latitude: entries["latitude"].map { rules($0, for: nil) },
            point: entries["point"].map { rules($0, for: nil) },
            isLatitudeFirst: entries["order"].flatMap {
                word($0, ["latitude longitude": true, "longitude latitude": false])
            } ?? true,
            radius: entries["radius"].map { radius($0) },
            radiusAtLeast: entries["radius at least"].flatMap { number($0) } ?? 0,
            name: entries["name"].map { rules($0, for: nil) }, unit: entries["admin1"].map { rules($0, for: nil) },
            district: entries["district"].map { rules($0, for: nil) },
            country: entries["country"].map { rules($0, for: nil) },
            looksUp: entries["look up"].flatMap { flag($0) } ?? false,
            pointsAreSettlements: entries["settlements"].flatMap { flag($0) } ?? false,
            candidatesWithin: entries["candidates within"].flatMap { number($0) } ?? 30, known: [:], place: span(node))
        if let known = entries["known"], case .mapping(let mapping) = known {
            for (key, value) in mapping {
                guard let name = text(key), let written = text(value) else { continue }
                let numbers = written.split(separator: " ").compactMap { Double($0) }
                guard numbers.count == 3, abs(numbers[0]) <= 180, abs(numbers[1]) <= 90,
                    (0...20_100).contains(numbers[2])
                else {
                    say(
                        .mappingValue, value,
                        "Expected are longitude, latitude and the radius in km: `35.14 47.84 20`.",
                        nil)
                    continue
                }
                rule.known[FoldedName.of(name)] = (numbers[0], numbers[1], numbers[2])
            }
        }
        let hasCoordinates = rule.longitude != nil || rule.latitude != nil || rule.point != nil
        if (rule.longitude == nil) != (rule.latitude == nil) {
            say(.mappingNeeds, node, "A place has a `longitude` and a `latitude`, or a `point`.", nil)
        }
        if hasCoordinates, rule.radius == nil, !(entries.isEmpty), diagnostics.last?.code != .mappingUnanswered {
            say(
                .mappingNeeds, node, "The mapping does not say how exact the coordinates are: `radius` is missing.",
                "Write the radius in km that surely holds the place: `radius: {always: 5}`, or from a column: "
                    + "`radius: {column: precision, table: {exact: 1, near: 25, region: unit}}`; `unknown` where nobody can tell."
            )
        }
        return rule
    }

    /// A radius may be a bare number.
    private mutating func radius(_ node: Node) -> RuleList {
        if let text = node.scalar?.string, ["unit", "district", "unknown"].contains(text) || Double(text) != nil {
            return RuleList(rules: [.always(text, at: span(node))])
        }
        return rules(node, for: nil)
    }

    // MARK: - The rest

    mutating func id(_ node: Node) -> IDRule? {
        if node.scalar?.string == "content" { return .content }
        let names = columnNames(node)
        return names.isEmpty ? nil : .columns(names)
    }

    mutating func skips(_ node: Node) -> [SkipRule] {
        guard case .sequence(let sequence) = node else {
            say(.mappingForm, node, "Expected is a list: `- {when: {…}, because: …}`.", nil)
            return []
        }
        return sequence.compactMap { item in
            let entries = entries(item, ["when", "because"])
            guard let when = entries["when"].flatMap({ condition($0) }) else { return nil }
            guard let because = entries["because"].flatMap({ text($0) }) else {
                say(
                    .mappingNeeds, item, "Rows are left out for a reason: `because` is missing.",
                    "Write it in a few words; the summary counts by it.")
                return nil
            }
            return SkipRule(when: when, because: because)
        }
    }

    mutating func join(_ node: Node) -> JoinRule? {
        let entries = entries(node, ["column", "with", "needed"])
        guard let column = entries["column"].flatMap({ column($0) }), let with = entries["with"].flatMap({ text($0) })
        else {
            say(
                .mappingForm, node, "A join names the column of this file and that of the other.",
                "`join: {column: event_id, with: event_id}`")
            return nil
        }
        return JoinRule(
            column: column, with: with, place: span(node), isNeeded: entries["needed"].flatMap { flag($0) } ?? false)
    }

    mutating func split(_ node: Node) -> SplitRule? {
        let entries = entries(node, ["column", "separator", "strip"])
        guard let column = entries["column"].flatMap({ column($0) }),
            let separator = entries["separator"].flatMap({ text($0) }), !separator.isEmpty
        else {
            say(
                .mappingForm, node, "A split names a column and what stands between its values.",
                "`split: {column: oblasts, separator: \"|\"}`")
            return nil
        }
        return SplitRule(
            column: column, separator: separator, strip: Set(entries["strip"].flatMap { text($0) } ?? ""))
    }

    mutating func reports(_ node: Node, zone: CivilZone?) -> [ReportRule] {
        guard case .sequence(let sequence) = node else {
            say(.mappingForm, node, "Expected is a list: `- {name: …, columns: {…}}`.", nil)
            return []
        }
        var names: Set<String> = []
        return sequence.compactMap { item in
            let entries = entries(item, ["name", "when", "occurred", "place", "columns", "extra"])
            guard let name = entries["name"].flatMap({ text($0) }), !name.isEmpty else {
                say(.mappingNeeds, item, "Each report has a `name`, which ends its id.", nil)
                return nil
            }
            if !names.insert(name).inserted {
                say(
                    .mappingForm, item, "Two reports are called “\(Excerpt.plain(name))”: their ids would be the same.",
                    nil)
            }
            return ReportRule(
                name: name, when: entries["when"].flatMap { condition($0) },
                occurred: entries["occurred"].flatMap { time($0, zone: zone, isEnd: false) },
                place: entries["place"].flatMap { place($0) },
                columns: (entries["columns"].map { columns($0) } ?? []) + (entries["extra"].map { extras($0) } ?? []))
        }
    }
}
