import Accords
import Diagnostics
import Evidence
import Monitoring
import Vocabulary

/// Takes out of a result what may not leave the mission. One place for all forms.
struct Redaction {
    let accord: Accord
    /// The happenings that are left out because they are recent, and the reports that speak of them.
    let recent: (happenings: Set<String>, reports: Set<String>)
    let names: PublicNames
    let days: WholeDays

    // MARK: - Findings

    /// The finding to the day, under published names and without ids of reports; nil if it is about something recent.
    func finding(_ finding: Finding) -> Finding? {
        if let subject = finding.incident, recent.happenings.contains(subject) { return nil }
        var finding = finding
        if let subject = finding.incident {
            finding.id = publishedID(
                finding.id, reading: finding.reading, article: finding.article, party: finding.party,
                part: finding.part, subject: subject)
            finding.incident = names.name(subject)
        }
        finding.witnesses = []
        finding.reports = []
        // How near something stood says where it stood.
        if finding.margin?.unit == .kilometres { finding.margin = nil }
        finding.time = finding.time.map(days.days)
        finding.due = finding.due.map { due in
            let last = days.days(PossibleTime(due.earliest - 1, due.latest - 1))
            return PossibleTime(last.earliest + 1, last.latest + 1)
        }
        finding.wouldSettle.removeAll { !Self.mayBeSaid($0) }
        return finding
    }

    /// A finding's id with the published name of what it is about.
    func publishedID(
        _ id: String, reading: ReadingID, article: ArticleID, party: ActorID, part: String?, subject: String
    ) -> String {
        let head = id.hasSuffix("/\(subject)") ? String(id.dropLast(subject.count)) : "\(reading)/\(article)/\(party)/"
        return head + (names.name(subject) ?? "-")
            + (part.map { "/" + $0.replacing(", ", with: "/").replacing(" ", with: "-") } ?? "")
    }

    /// The findings in an order that tells no more of their times than they do themselves.
    func ordered(_ findings: [Finding]) -> [Finding] {
        ordered(findings) { finding in
            Subject(
                group: .init(reading: finding.reading, article: finding.article, term: finding.term),
                incident: finding.incident, party: finding.party)
        }
    }

    /// What something published is about.
    struct Subject {
        /// The sentence that it is judged by.
        struct Group: Hashable {
            var reading: ReadingID
            var article: ArticleID
            var term: Int
        }
        var group: Group
        var incident: String?
        var party: ActorID
    }

    /// What is published, by reading, article and term as they were, then by published number.
    func ordered<Item>(_ items: [Item], _ subject: (Item) -> Subject) -> [Item] {
        var ranks: [Subject.Group: Int] = [:]
        let subjects = items.map(subject)
        for subject in subjects where ranks[subject.group] == nil { ranks[subject.group] = ranks.count }
        let parties = accord.parties.map(\.id)
        func rank(_ party: ActorID) -> Int { parties.firstIndex(of: party) ?? parties.count }
        return items.indices.sorted { left, right in
            let (a, b) = (ranks[subjects[left].group] ?? 0, ranks[subjects[right].group] ?? 0)
            if a != b { return a < b }
            let (one, other) = (subjects[left].incident ?? "", subjects[right].incident ?? "")
            if one != other { return naturallyPrecedes(one, other) }
            return (rank(subjects[left].party), left) < (rank(subjects[right].party), right)
        }.map { items[$0] }
    }

    /// Whether what would settle a finding tells nothing of where or when it was. That a place or a time would have to be
    /// known more precisely says that it lies near a boundary; so only what is known to be harmless is said.
    static func mayBeSaid(_ text: String) -> Bool {
        let harmless = [
            "evidence that it happened", "who did it", "attribution to ", "whether it came in reply",
            "whether it was stopped", "whether the other party", "whether it was done", "decision ",
        ]
        return harmless.contains { text.hasPrefix($0) } || text.hasSuffix(" by the deadline")
    }

    // MARK: - The result

    /// The result without facts, and without names below a camp.
    func result(_ result: MonitorResult, _ findings: Findings) -> MonitorResult {
        var redacted = result
        redacted.findings = findings
        redacted.facts = FactTable()
        redacted.incidents = IncidentTable(byHand: redacted.facts)
        redacted.now = days.end(result.now)
        redacted.looseDenials = []
        redacted.notes = []
        redacted.accord.openQuestions = accord.openQuestions.map { question in
            var question = question
            question.place = place(question.place, file: "accord")
            return question
        }
        redacted.changes = result.changes.map(changes)
        redacted.disagreements = disagreements(result.disagreements)
        let wills = result.wills.filter { !recent.reports.contains($0.report) }
        redacted.wills = wills.map(will).sorted { naturallyPrecedes($0.report, $1.report) }
        redacted.coverage = coverage(result.coverage)
        let words = Dictionary(
            wills.map { ($0.report, "\(act($0)) (\(names.name($0.report) ?? "not numbered"))") },
            uniquingKeysWith: { first, _ in first })
        for reading in redacted.readings.indices {
            for place in redacted.readings[reading].force.indices {
                redacted.readings[reading].force[place].timeline = timeline(
                    redacted.readings[reading].force[place].timeline, words)
            }
        }
        return redacted
    }

    private func disagreements(_ disagreements: [Disagreement]) -> [Disagreement] {
        let parties = accord.parties.map(\.id)
        func rank(_ party: ActorID) -> Int { parties.firstIndex(of: party) ?? parties.count }
        return disagreements.compactMap { disagreement in
            guard let name = names.name(disagreement.incident) else { return nil }
            var disagreement = disagreement
            disagreement.incident = name
            return disagreement
        }.sorted { left, right in
            if left.article != right.article { return left.article < right.article }
            if left.incident != right.incident { return naturallyPrecedes(left.incident, right.incident) }
            return rank(left.party) < rank(right.party)
        }
    }

    private func act(_ will: WillResult) -> String {
        "\(will.act.replacing("_", with: " ")) by \(name(will.by) ?? "nobody named")"
    }

    private func will(_ will: WillResult) -> WillResult {
        var will = will
        will.report = names.name(will.report) ?? ""
        will.by = name(will.by)
        will.time = days.days(will.time)
        will.effects = will.effects.map { effect in
            var effect = effect
            if !effect.isOnlyRecorded {
                effect.why =
                    switch effect.truth {
                    case .true: "a power, a duty or the force of an article rests on it"
                    case .unknown: "it depends on what is not known"
                    case .false: "nothing in this reading rests on it"
                    }
            }
            return effect
        }
        return will
    }

    private func coverage(_ rows: [CoverageResult]) -> [CoverageResult] {
        // Watching goes on until now: left out as recent, it would seem that nobody watched.
        rows.map { row in
            var row = row
            row.report = ""
            row.by = name(row.by)
            row.zone = zone(row.zone)
            row.time = days.days(row.time)
            return row
        }.sorted { left, right in
            if left.time.earliest != right.time.earliest { return left.time.earliest < right.time.earliest }
            if left.time.latest != right.time.latest { return left.time.latest < right.time.latest }
            return (left.by ?? "", left.zone ?? "", left.isDenied ? 1 : 0)
                < (right.by ?? "", right.zone ?? "", right.isDenied ? 1 : 0)
        }
    }

    /// Edges that rest on the text stay as they are; those that rest on reports, and whatever follows from them, are given
    /// to the day, and say on which acts they rest.
    private func timeline(_ timeline: ForceTimeline, _ acts: [String: String]) -> ForceTimeline {
        guard let first = timeline.edges.firstIndex(where: { !$0.reports.isEmpty }) else { return timeline }
        var timeline = timeline
        let limit = timeline.edges[first].time.earliest
        for place in timeline.edges.indices.dropFirst(first) {
            timeline.edges[place].time = days.days(timeline.edges[place].time)
            let reports = timeline.edges[place].reports
            guard !reports.isEmpty else { continue }
            let known = reports.compactMap { acts[$0] }
            timeline.edges[place].why =
                known.isEmpty ? "rests on facts that are not given here" : "rests on \(Wording.list(known))"
            timeline.edges[place].reports = []
        }
        for place in timeline.stretches.indices {
            if timeline.stretches[place].from >= limit {
                timeline.stretches[place].from = days.start(timeline.stretches[place].from)
            }
            if let until = timeline.stretches[place].until, until >= limit {
                let start = days.start(until)
                timeline.stretches[place].until =
                    start > timeline.stretches[place].from ? start : days.end(until) + 1
            }
        }
        return timeline
    }

    /// Only names that the accord itself has.
    private func name(_ name: String?) -> String? {
        name.map { accord.actor(named: $0)?.id.name ?? "somebody the accord does not name" }
    }

    private func zone(_ zone: String?) -> String? {
        guard let zone else { return nil }
        let bare = zone.hasPrefix("part of ") ? String(zone.dropFirst(8)) : zone
        let isNamed = accord.readings.contains { $0.areas.contains { $0.id.name == bare } }
        return isNamed ? zone : "an area the accord does not name"
    }

    // MARK: - Rows, files, totals

    /// Only what is wrong, and in which kind of file: a row's text may name a source, and its number is the mission's.
    func diagnostic(_ diagnostic: Diagnostic) -> Diagnostic {
        let words = diagnostic.code.name.split(separator: "-").joined(separator: " ")
        return Diagnostic(
            diagnostic.code, at: place(diagnostic.place, file: nil), "\(diagnostic.code.label), \(words).")
    }

    /// Lines of the accord stay, because it is public; rows and features of facts do not.
    private func place(_ place: Place, file: String?) -> Place {
        switch place {
        case .row(let name, _, _), .feature(let name, _), .file(let name): return .file(file ?? names.file(name))
        case .span(var span):
            span.file = file ?? names.file(span.file)
            return .span(span)
        case .command: return place
        }
    }

    /// The file by its role. Whoever knows most of a short file could find the rest by trying until its hash fits: only the
    /// accord's is given.
    func input(_ input: ReportView.Input) -> ReportView.Input {
        var input = input
        input.name = names.file(input.name)
        if input.role != "accord" { input.sha256 = "" }
        return input
    }

    /// The camp instead of the origin, whole days, and no parts: they name places.
    func tallies(_ tallies: [Tally]) -> [Tally] {
        var redacted = tallies.map { tally in
            var tally = tally
            tally.claimedBy = tally.camp ?? "not stated"
            tally.period = tally.period.map(days.days)
            tally.statedAt = tally.statedAt.map(days.end)
            tally.note = nil
            tally.components = []
            tally.source = nil
            tally.file = "tallies"
            return tally
        }
        // The order of the mission's file is the mission's.
        redacted.sort { left, right in
            if left.claimedBy != right.claimedBy { return left.claimedBy < right.claimedBy }
            let (a, b) = (left.period?.earliest ?? .distantPast, right.period?.earliest ?? .distantPast)
            if a != b { return a < b }
            let (c, d) = (left.period?.latest ?? .distantPast, right.period?.latest ?? .distantPast)
            return c != d ? c < d : (left.unit, left.total ?? -1) < (right.unit, right.total ?? -1)
        }
        for place in redacted.indices { redacted[place].id = "T\(place + 1)" }
        return redacted
    }
}
