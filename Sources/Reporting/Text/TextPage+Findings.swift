import Accords
import Diagnostics
import Monitoring
import Vocabulary

extension TextPage {
    /// One line of the list of findings: an incident or duty, one party, all readings.
    private struct Line {
        var subject: String
        var party: ActorID
        var when: String
        var title: String
        /// Whose claim it is.
        var told: String?
        /// By place of the reading; nil: the article does not touch it there, or it is only counted.
        var verdicts: [Verdict?]
        var findings: [Finding]

        var worst: Verdict { verdicts.compactMap { $0 }.min() ?? .notInForce }
    }

    // MARK: - Findings

    mutating func findings() {
        sheet.heading("Findings")
        guard !view.findings.isEmpty else {
            sheet.paragraph("Nothing is violated, unknown or pending.")
            return
        }
        sheet.paragraph(
            "Each line names an incident as its reports claim it; whether it is established is the verdict’s to say.",
            .soft)
        sheet.blank()
        let keys = view.findings.keys()
        let groups = Dictionary(grouping: keys.indices) { keys[$0].article }.sorted { $0.key < $1.key }.map(\.value)
        let parting = Dictionary(grouping: result.disagreements, by: \.article)
        for (place, group) in groups.enumerated() {
            if place > 0 { sheet.blank() }
            let limit = options.isVerbose ? 100_000 : 25
            let (cases, count) = cases(group, keys, limit)
            let article = view.findings.head(group[0]).article
            sheet.paragraph("Article \(article): \(Wording.count(count, "case"))", .strong)
            let lines = lines(cases, group, keys, parting[article] ?? [])
            if options.isVerbose {
                for line in lines { tell(line) }
            } else {
                brief(lines)
            }
            if count > limit {
                sheet.paragraph(
                    "… and \(Wording.grouped(count - limit)) more; --verbose lists all, --format csv as a table.",
                    .soft,
                    indent: 2)
            }
        }
    }

    /// The findings about one incident or duty and one party, under all readings: those that are violated first; within,
    /// the order of time that findings have. As many as are shown, and how many there are.
    private func cases(
        _ findings: [Int], _ keys: ContiguousArray<Findings.Key>, _ limit: Int
    ) -> (shown: [[Int]], count: Int) {
        // The first case of each incident, and the next one after each case: they are few, and nothing is hashed.
        var first = ContiguousArray<Int32>(repeating: -1, count: (findings.map { keys[$0].subject }.max() ?? 0) + 1)
        var next: ContiguousArray<Int32> = []
        var members: ContiguousArray<Int32> = []
        var worst: ContiguousArray<Verdict> = []
        let caseOf = ContiguousArray(
            findings.map { index in
                let key = keys[index]
                var place = first[key.subject]
                while place >= 0 {
                    let other = keys[Int(members[Int(place)])]
                    if other.party == key.party, other.term == key.term, other.part == key.part { break }
                    place = next[Int(place)]
                }
                if place >= 0 {
                    worst[Int(place)] = min(worst[Int(place)], key.verdict)
                    return Int(place)
                }
                next.append(first[key.subject])
                first[key.subject] = Int32(worst.count)
                members.append(Int32(index))
                worst.append(key.verdict)
                return worst.count - 1
            })
        var shown: [Int: Int] = [:]
        for (place, one) in worst.indices.sorted(by: { (worst[$0], $0) < (worst[$1], $1) }).prefix(limit).enumerated() {
            shown[one] = place
        }
        var cases = [[Int]](repeating: [], count: shown.count)
        for (place, one) in caseOf.enumerated() { if let row = shown[one] { cases[row].append(findings[place]) } }
        return (cases, worst.count)
    }

    /// - Parameters:
    ///   - findings: all those of the article.
    ///   - disagreements: those about it.
    private func lines(
        _ cases: [[Int]], _ findings: [Int], _ keys: ContiguousArray<Findings.Key>, _ disagreements: [Disagreement]
    ) -> [Line] {
        let shown = Set(cases.map { keys[$0[0]].subject })
        let findings = findings.filter { shown.contains(keys[$0].subject) }
        let subjects = Set(cases.compactMap { view.findings.head($0[0]).incident })
        let incidents = view.incidents.places(of: subjects).mapValues { view.incidents[$0] }
        let judgements = Judgements(view, findings, disagreements, only: subjects)
        let observations = Observations(result.facts)
        return cases.map { members in
            let own = members.map { view.findings[$0] }
            let subject = own[0].incident
            let same = subject.flatMap { subject in
                judgements.of(subject).first { $0.party == own[0].party && $0.article == own[0].article }
            }
            let verdicts = result.readings.indices.map { place in
                own.first { $0.reading == result.readings[place].id }?.verdict ?? same?.verdicts[place]
            }
            return Line(
                subject: subject ?? "–", party: own[0].party, when: own[0].time.map { words.when($0) } ?? "–",
                title: [
                    subject.flatMap { incidents[$0]?.title ?? observations.words($0) }, accord.sentence(of: own[0]),
                    subject.flatMap { incidents[$0] } == nil ? due(own[0]) : nil,
                ].compactMap { $0 }.joined(separator: "; "),
                told: subject.flatMap { incidents[$0]?.told(view) }, verdicts: verdicts, findings: own)
        }
    }

    private func due(_ finding: Finding) -> String? {
        let due = finding.due.map { words.due(before: $0.latest) } ?? finding.wouldSettle.first
        let parts = [Wording.part(finding), due].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// The verdict, or where readings part the sign of each.
    private func verdict(_ line: Line) -> Inked {
        let distinct = Set(line.verdicts)
        if distinct.count == 1, let verdict = line.verdicts.first ?? nil { return Inked(verdict) }
        let signs = result.readings.indices.map { place in
            "\(name(result.readings[place].id)) \(line.verdicts[place]?.sign ?? "·")"
        }
        return Inked(signs.joined(separator: ", "), .verdict(line.worst))
    }

    /// One line each: verdict, incident, when, whose, what.
    private mutating func brief(_ lines: [Line]) {
        let texts = lines.map { verdict($0) }
        func most(_ values: [String], _ limit: Int) -> Int { min(limit, values.map { Columns.count($0) }.max() ?? 0) }
        let verdictWidth = most(texts.map(\.text), sheet.width / 3)
        let subjectWidth = most(lines.map(\.subject), 16)
        let partyWidth = most(lines.map(\.party.name), 14)
        let whenWidth = sheet.width >= 100 ? most(lines.map(\.when), 38) : 11
        let rest = sheet.width - 2 - verdictWidth - subjectWidth - partyWidth - whenWidth - 8
        let columns = [verdictWidth, subjectWidth, whenWidth, partyWidth, max(10, rest)].map {
            Sheet.Column(heading: "", least: $0)
        }
        sheet.table(
            columns,
            zip(lines, texts).map { line, text in
                let when = sheet.width >= 100 ? line.when : short(line)
                return [
                    [Inked(Columns.cut(text.text, to: verdictWidth), text.ink)],
                    [Inked(Columns.cut(line.subject, to: subjectWidth))],
                    [Inked(Columns.cut(when, to: whenWidth), .soft)],
                    [Inked(Columns.cut(line.party.name, to: partyWidth))],
                    [Inked(Columns.cut(Harmless.line(line.title), to: max(10, rest)))],
                ]
            }, indent: 2)
    }

    /// `18 Mar` or `18–19 Mar`.
    private func short(_ line: Line) -> String {
        guard let time = line.findings.first?.time, time.earliest > .distantPast, time.latest < .distantFuture else {
            return "–"
        }
        let (from, to) = (words.zone.civil(at: time.earliest).date, words.zone.civil(at: time.latest).date)
        if from == to { return words.day(from) }
        let (first, last) = (words.day(from).split(separator: " "), words.day(to).split(separator: " "))
        return first.last == last.last ? "\(first[0])–\(last[0]) \(last[1])" : words.day(from) + "…"
    }

    /// One finding with its witnesses and what would settle it.
    private mutating func tell(_ line: Line) {
        sheet.blank()
        let text = verdict(line)
        sheet.paragraph("\(text.text): \(line.subject), \(line.party)", text.ink, indent: 2, hanging: 2)
        sheet.paragraph("\(line.title.isEmpty ? "" : "\(line.title); ")\(line.when)", indent: 4)
        if let told = line.told { sheet.paragraph(told.capitalisedFirst, indent: 4) }
        for finding in line.findings {
            sheet.paragraph(finding.id, .soft, indent: 4)
            var parts: [String] = []
            if let grade = finding.occurrence { parts.append("that it happened: \(grade.name)") }
            parts.append("who did it: \(finding.attribution.name)")
            if let part = Wording.part(finding) { parts.append(part) }
            if let flips = finding.flipsAt { parts.append(Wording.flips(at: flips, from: threshold(finding))) }
            sheet.paragraph(parts.joined(separator: "; "), indent: 6)
            if !finding.witnesses.isEmpty {
                let roles = Dictionary(grouping: finding.witnesses, by: \.role).sorted {
                    $0.key.rawValue < $1.key.rawValue
                }
                let told = roles.map { "\(Wording.role($0.key)): \($0.value.map(\.report).joined(separator: ", "))" }
                sheet.paragraph("Witnesses: \(told.joined(separator: "; "))", indent: 6)
            }
            if !finding.wouldSettle.isEmpty {
                sheet.paragraph("Would settle it: \(finding.wouldSettle.joined(separator: "; "))", indent: 6)
            }
        }
    }

    /// The grade from which evidence counts for a finding.
    private func threshold(_ finding: Finding) -> Grade {
        result.options.grade ?? accord.reading(finding.reading)?.article(finding.article)?.evidenceFrom ?? .corroborated
    }

    // MARK: - Where readings part

    mutating func disagreements() {
        guard result.readings.count > 1 else { return }
        sheet.heading("Where the readings part")
        let apart = PartingArticles(result).rows
        guard !result.disagreements.isEmpty || !apart.isEmpty else {
            sheet.paragraph("Nowhere: they judge every incident alike.")
            return
        }
        struct Pattern: Hashable {
            var article: ArticleID
            var verdicts: [Verdict?]
        }
        var order: [Pattern] = []
        var members: [Pattern: [String]] = [:]
        for row in result.disagreements {
            let pattern = Pattern(article: row.article, verdicts: row.verdicts.map(\.verdict))
            if members[pattern] == nil { order.append(pattern) }
            members[pattern, default: []].append("\(row.incident) (\(row.party))")
        }
        for pattern in order {
            let verdicts = zip(result.readings, pattern.verdicts).map { reading, verdict in
                "\(name(reading.id)): \(verdict.map { "\($0.sign) \($0.name)" } ?? "· not touched")"
            }
            let names = members[pattern] ?? []
            sheet.paragraph(
                "Article \(pattern.article), \(Wording.count(names.count, "case")) — \(verdicts.joined(separator: "; "))",
                .strong)
            let limit = options.isVerbose ? names.count : 30
            sheet.paragraph(
                names.prefix(limit).joined(separator: ", ")
                    + (names.count > limit ? ", … and \(names.count - limit) more" : ""), indent: 2)
        }
        for row in apart {
            let verdicts = row.verdicts.map { reading, verdict in
                "\(name(reading)): \(verdict.map { "\($0.sign) \($0.name)" } ?? "· not monitored")"
            }
            sheet.paragraph(
                "Article \(row.article), \(row.party), no single incident — \(verdicts.joined(separator: "; "))",
                .strong)
        }
    }

    // MARK: - Acts of will

    mutating func wills() {
        let without = result.wills.filter { will in !will.effects.contains { $0.truth == .true } }
        let shown = options.isVerbose ? result.wills : without
        guard !shown.isEmpty || !result.looseDenials.isEmpty else { return }
        sheet.heading(
            options.isVerbose
                ? "Notices, orders, acceptances, and what came of them" : "Notices, orders, acceptances without effect")
        for will in shown.prefix(options.isVerbose ? shown.count : 20) {
            sheet.paragraph(
                "\(will.act.replacing("_", with: " ").capitalisedFirst) by \(will.by ?? "nobody named"), "
                    + "\(words.when(will.time)) (\(will.report))", .strong)
            let whys = Set(will.effects.map(\.why))
            for effect in whys.count == 1 ? Array(will.effects.prefix(1)) : will.effects {
                let reading = whys.count == 1 ? "" : "\(name(effect.reading)): "
                sheet.paragraph(
                    "\(reading)\(PageModel.effect(effect).lowercased()): \(effect.why)", indent: 2, hanging: 2)
            }
        }
        if !result.looseDenials.isEmpty {
            sheet.paragraph(
                "Denials that do not say what they deny contest nothing: "
                    + result.looseDenials.prefix(40).joined(separator: ", ") + ".")
        }
    }
}
