import Diagnostics
import Vocabulary

/// Makes reports of one row, by the rules of a mapping.
struct RowConversion: Sendable {
    let mapping: Mapping
    let slots: FeedSlots

    /// A report before it has its id: texts by column.
    struct Draft {
        /// Ends the id, after a stroke; empty for a row that is one report.
        var suffix: String
        var values: [String: String] = [:]
        var notes: [FeedFlaw] = []
    }

    /// How many reports one row may become.
    static let partLimit = 200

    /// Why the mapping leaves a row out, where it does.
    func skipped(_ row: FeedRow) -> String? { mapping.skips.first { holds($0.when, row) }?.because }

    /// The feed's own id of a row.
    func id(_ row: FeedRow) throws(FeedFlaw) -> String {
        switch mapping.id {
        case .content: return Self.fingerprint(row.fields)
        case .columns(let names):
            let parts = names.map { slots.text($0, row) }.filter { !$0.isEmpty }
            guard !parts.isEmpty else {
                throw FeedFlaw(
                    .feedIDMissing, line: nil, column: names.first?.text, "The row has no id.",
                    "If the feed has none, write `id: [COLUMN, COLUMN]` or `id: content` in the mapping.")
            }
            // An id has to fit on a line and into a list of ids.
            return parts.joined(separator: "-").split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(
                separator: " ")
        }
    }

    /// All reports of a row.
    func drafts(_ row: FeedRow) throws(FeedFlaw) -> [Draft] {
        var drafts: [Draft] = []
        for (part, row) in try parts(row) {
            guard !mapping.reports.isEmpty else {
                drafts.append(try draft(row, part, nil))
                continue
            }
            for report in mapping.reports where report.when.map({ holds($0, row) }) ?? true {
                drafts.append(try draft(row, part.isEmpty ? report.name : "\(part).\(report.name)", report))
            }
        }
        guard drafts.count <= Self.partLimit else {
            throw FeedFlaw(
                .feedTooManyParts, line: nil, column: mapping.split?.column.text,
                "The row would become \(drafts.count) reports; at most \(Self.partLimit) are made.",
                "Look at `split` and its `separator` in the mapping.")
        }
        return drafts
    }

    /// The row once for each value of the column that is split, with the number of the part.
    private func parts(_ row: FeedRow) throws(FeedFlaw) -> [(String, FeedRow)] {
        guard let split = mapping.split, let slot = slots.slots[split.column.written] else { return [("", row)] }
        let whole = RowText.trimmed(Substring(row.fields[slot]), split.strip)
        var seen: Set<String> = []
        let values = whole.split(separator: split.separator).map { RowText.trimmed($0, split.strip) }
            .filter { !$0.isEmpty && seen.insert($0).inserted }
        guard values.count > 1 else {
            var row = row
            row.fields[slot] = values.first ?? ""
            return [("", row)]
        }
        guard values.count <= Self.partLimit else {
            throw FeedFlaw(
                .feedTooManyParts, line: nil, column: split.column.text,
                "The field has \(values.count) values; at most \(Self.partLimit) become reports.",
                "Look at the `separator` of `split` in the mapping.")
        }
        return values.enumerated().map { place, value in
            var row = row
            row.fields[slot] = value
            return ("\(place + 1)", row)
        }
    }

    private func draft(_ row: FeedRow, _ suffix: String, _ report: ReportRule?) throws(FeedFlaw) -> Draft {
        var draft = Draft(suffix: suffix)
        guard let stretch = try stretch(report?.occurred ?? mapping.occurred, row) else {
            throw FeedFlaw(
                .timeMissing, line: nil, column: (report?.occurred ?? mapping.occurred).columns.first?.text,
                "The row does not say when it happened.", "Without a time it cannot be held against any text in force.")
        }
        draft.values["occurred_from"] = stretch.from.words
        draft.values["occurred_to"] = stretch.to.words
        draft.values["time_precision"] = stretch.precision
        if let rule = mapping.reported, let stretch = try self.stretch(rule, row) {
            draft.values["reported_at"] = stretch.to.words
        }
        if let rule = report?.place ?? mapping.place { try locate(rule, row, prefix: "", &draft) }
        if let rule = mapping.from { try locate(rule, row, prefix: "from_", &draft) }
        for (target, rules) in mapping.columns {
            if report?.columns.contains(where: { $0.target == target }) ?? false { continue }
            try fill(target, rules, row, &draft)
        }
        for (target, rules) in report?.columns ?? [] { try fill(target, rules, row, &draft) }
        return draft
    }

    private func fill(_ target: Target, _ rules: RuleList, _ row: FeedRow, _ draft: inout Draft) throws(FeedFlaw) {
        var text = try value(rules, row)
        guard !text.isEmpty else { return }
        if case .canonical(let column) = target {
            switch column {
            case .calibre, .range, .quantityLow, .quantityHigh:
                text = Self.words(try number(text, column.rawValue), as: text)
            default: break
            }
        }
        draft.values[target.heading] = text
    }

    // MARK: - Values

    func holds(_ condition: Condition, _ row: FeedRow) -> Bool {
        condition.tests.allSatisfy { test in
            let text = slots.text(test.column, row).lowercased()
            switch test.kind {
            case .isOne: return test.values.contains(text)
            case .isNone: return !test.values.contains(text)
            case .holds: return test.values.contains { text.contains($0) }
            case .holdsNot: return !test.values.contains { text.contains($0) }
            }
        }
    }

    /// The value of the first rule that applies and gives one.
    func value(_ list: RuleList, _ row: FeedRow) throws(FeedFlaw) -> String {
        for rule in list.rules {
            if let when = rule.when, !holds(when, row) { continue }
            let text = try value(rule, row)
            if !text.isEmpty { return text }
        }
        return ""
    }

    private func value(_ rule: Rule, _ row: FeedRow) throws(FeedFlaw) -> String {
        let names: [ColumnName]
        var text: String
        switch rule.source {
        case .always(let always): return always
        case .columns(let columns, let joiner):
            names = columns
            text = columns.map { slots.text($0, row) }.filter { !$0.isEmpty }.joined(separator: joiner)
        }
        if !rule.strip.isEmpty { text = RowText.trimmed(Substring(text), rule.strip) }
        if let part = rule.part {
            let parts = text.split(separator: part.separator).map { RowText.trimmed($0, rule.strip) }
                .filter { !$0.isEmpty }
            text = (part.isLast ? parts.last : parts.first) ?? ""
        }
        let column = names.first?.text
        guard !text.isEmpty else { return try settle(rule.ifEmpty, text, column) }
        if let factor = rule.factor {
            return Self.words(try number(text, column ?? "") * factor, as: nil)
        }
        let folded = text.lowercased()
        if let outcome = rule.table?[folded] { return try settle(outcome, text, column) }
        for (word, outcome) in rule.words where folded.contains(word) { return try settle(outcome, text, column) }
        return try settle(rule.otherwise, text, column)
    }

    private func settle(_ outcome: Rule.Outcome, _ text: String, _ column: String?) throws(FeedFlaw) -> String {
        switch outcome {
        case .value(let value): return value
        case .keep: return text
        case .leaveEmpty: return ""
        case .setAside:
            throw FeedFlaw(
                .feedValueUnlisted, line: nil, column: column,
                text.isEmpty ? "The field is empty." : "The mapping does not say what \(Excerpt.of(text)) means.",
                "Add it to the table, or say what becomes of all others: `otherwise: …`.")
        case .unanswered:
            throw FeedFlaw(
                .mappingUnanswered, line: nil, column: column, "What \(Excerpt.of(text)) means is still a question.",
                "Answer it in the mapping in place of the `?`.")
        }
    }

    // MARK: - Numbers

    /// A number as the feed writes it.
    func number(_ text: String, _ column: String) throws(FeedFlaw) -> Double {
        var plain = mapping.decimalComma ? text.replacing(",", with: ".") : text
        if let number = plain.withUTF8({ DecimalNumber.read($0) }) { return number }
        let hasComma = text.contains(",") && !mapping.decimalComma
        throw FeedFlaw(
            .feedNumberForm, line: nil, column: column, "\(Excerpt.of(text)) is no number.",
            hasComma
                ? "If the feed writes a comma for the point, say so in the mapping: `decimal comma: yes`."
                : "Expected are digits with a decimal point: `48.5`.")
    }

    /// A number as text: as it was written where that will do.
    static func words(_ number: Double, as written: String?) -> String {
        if let written, !written.contains(",") { return written }
        return number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : "\(number)"
    }

    // MARK: - Fingerprints

    /// FNV-1a, continued over a text.
    static func hash(_ hash: UInt64, _ text: String) -> UInt64 {
        var hash = hash
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }

    /// 64 bits of FNV-1a over texts, in hexadecimal: the same on every machine and in every run.
    static func fingerprint(_ texts: [String]) -> String {
        let hash = texts.reduce(0xcbf2_9ce4_8422_2325) { Self.hash(Self.hash($0, $1), "\u{1f}") }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
