import Evidence
import Geography
import Monitoring
import Vocabulary

/// Gathers what each camp says of each incident, leaving out what a public report withholds.
struct IncidentBuilder {
    let result: MonitorResult
    let publication: Publication

    private var facts: FactTable { result.facts }
    private var rules: PublicRules? { if case .everybody(let rules) = publication { rules } else { nil } }

    // MARK: - What is too recent

    /// The ids of the happenings that are too recent to be shown, and of the reports that speak of them.
    ///
    /// A happening is too recent if any of its reports leaves it possible.
    func recent() -> (happenings: Set<String>, reports: Set<String>) {
        guard let rules else { return ([], []) }
        let limit = result.now - rules.delay
        var happenings: Set<String> = []
        var reports: Set<String> = []
        for index in result.incidents.ids.indices {
            let rows = result.incidents.rows(of: index)
            guard rows.contains(where: { facts.occurred[Int($0)].latest > limit }) else { continue }
            happenings.insert(facts.symbols.text(result.incidents.ids[index]))
            for row in rows { reports.insert(facts.symbols.text(facts.reportID[Int(row)])) }
        }
        for row in 0..<facts.count where facts.kind[row] != .event && facts.occurred[row].latest > limit {
            let id = facts.symbols.text(facts.reportID[row])
            reports.insert(id)
            if facts.kind[row] == .will { happenings.insert(id) }
        }
        return (happenings, reports)
    }

    // MARK: - Incidents

    /// The incidents that some findings and disagreements speak of, in the order of their times.
    func incidents(of findings: [Finding], _ disagreements: [Disagreement]) -> [IncidentView] {
        var places: [String: [Int]] = [:]
        for (index, finding) in findings.enumerated() {
            if let incident = finding.incident { places[incident, default: []].append(index) }
        }
        for disagreement in disagreements where places[disagreement.incident] == nil {
            places[disagreement.incident] = []
        }
        let denials = denials()
        let superseded = superseded()
        return result.incidents.ids.indices.compactMap { index -> IncidentView? in
            let id = facts.symbols.text(result.incidents.ids[index])
            guard let findings = places[id] else { return nil }
            let rows = result.incidents.rows(of: index).map { Int($0) } + (denials[index] ?? [])
            return view(id, rows.filter(isKnown), findings, superseded)
        }.sorted { left, right in
            if left.time.earliest != right.time.earliest { return left.time.earliest < right.time.earliest }
            if left.time.latest != right.time.latest { return left.time.latest < right.time.latest }
            return naturallyPrecedes(left.id, right.id)
        }
    }

    private func isKnown(_ row: Int) -> Bool { facts.received[row] <= result.options.knownAt ?? .distantFuture }

    /// Denials by the incident that they name, directly or through one of its reports.
    private func denials() -> [Int: [Int]] {
        var incidentOfReport: [Symbol: Int] = [:]
        let rows = (0..<facts.count).filter { facts.kind[$0] == .denial && !facts.about[$0].isNone }
        guard !rows.isEmpty else { return [:] }
        let wanted = Set(rows.map { facts.about[$0] })
        for row in 0..<facts.count where wanted.contains(facts.reportID[row]) {
            let incident = Int(result.incidents.incidentOfRow[row])
            if incident >= 0 { incidentOfReport[facts.reportID[row]] = incident }
        }
        var denials: [Int: [Int]] = [:]
        for row in rows {
            guard let incident = result.incidents.place(of: facts.about[row]) ?? incidentOfReport[facts.about[row]]
            else {
                continue
            }
            denials[incident, default: []].append(row)
        }
        return denials
    }

    /// Which later report of the same origin took a report's place, or took it back.
    private func superseded() -> [Symbol: ClaimView.Successor] {
        var successors: [Symbol: ClaimView.Successor] = [:]
        guard facts.texts[.amends] != nil || facts.texts[.retracts] != nil else { return [:] }
        for row in 0..<facts.count where isKnown(row) {
            let id = facts.symbols.text(facts.reportID[row])
            let amended = facts.symbol(.amends, row)
            let retracted = facts.symbol(.retracts, row)
            if !amended.isNone { successors[amended] = .amended(by: id) }
            if !retracted.isNone { successors[retracted] = .retracted(by: id) }
        }
        return successors
    }

    private func view(
        _ id: String, _ rows: [Int], _ findings: [Int], _ superseded: [Symbol: ClaimView.Successor]
    ) -> IncidentView {
        let events = rows.filter { facts.kind[$0] != .denial }
        let standing = events.filter { superseded[facts.reportID[$0]] == nil }
        let telling = standing.isEmpty ? events : standing
        let earliest = telling.map { facts.occurred[$0].earliest }.min() ?? result.now
        let latest = telling.map { facts.occurred[$0].latest }.max() ?? result.now
        // Of several positions the one that is good to the smallest radius; of equal ones the first by report, which is
        // the order of the rows.
        var best: Int?
        for row in telling where facts.longitude[row].isFinite && facts.latitude[row].isFinite {
            if best.map({ facts.precision[row] < facts.precision[$0] }) ?? true { best = row }
        }
        var position: Position?
        var precision: Kilometres?
        if let best {
            let exact = Position(longitude: facts.longitude[best], latitude: facts.latitude[best])
            (position, precision) = (exact, Kilometres(facts.precision[best]))
            if let rules { (position, precision) = rules.coarsened(exact, Kilometres(facts.precision[best])) }
        }
        return IncidentView(
            id: id, time: PossibleTime(earliest, latest), title: title(telling), position: position,
            precision: precision, claims: rows.map { claim($0, superseded) }.sorted { order($0) < order($1) },
            findings: findings)
    }

    /// Parties in the accord's order, then neutral, then not stated; claims before denials.
    private func order(_ claim: ClaimView) -> (Int, Int) {
        let parties = result.accord.parties.map(\.id.name)
        let camp = parties.firstIndex(of: claim.camp) ?? (claim.camp == "neutral" ? parties.count : parties.count + 1)
        return (camp, claim.isDenial ? 1 : 0)
    }

    // MARK: - Words

    /// What most reports say it was, where and on what; of equally many, the first in the alphabet.
    private func title(_ events: [Int]) -> String {
        func most(_ values: [String]) -> String? {
            Dictionary(grouping: values) { $0 }.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
        }
        let act = most(events.compactMap { facts.text(facts.act[$0]) }) ?? "act not stated"
        let object = most(
            events.compactMap { facts.text(facts.objectClass[$0]) }.filter {
                !["unknown", "other", "none"].contains($0)
            }
        )
        let place =
            rules == nil
            ? most(events.compactMap { facts.text(.place, $0) }) ?? most(events.compactMap { facts.text(.admin1, $0) })
            : most(events.compactMap { facts.text(.admin1, $0).flatMap { Units.unit($0)?.name } })
        let what = [Self.capitalised(act), object.map { "on \($0)" }].compactMap { $0 }.joined(separator: " ")
        return [what.replacing("_", with: " "), place ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    private func claim(_ row: Int, _ superseded: [Symbol: ClaimView.Successor]) -> ClaimView {
        let isPublic = rules != nil
        let isDenial = facts.kind[row] == .denial
        let camp = campName(row)
        let names = actorName(row)
        var says: String
        if isDenial {
            says = "denies that \(names ?? "it") did it"
            if names == nil { says = "denies it" }
        } else {
            says = (facts.text(facts.act[row]) ?? "an act not stated")
            if let object = facts.text(facts.objectClass[row]), !["none", "unknown"].contains(object) {
                says += " on \(object)"
            }
            switch facts.outcome[row] {
            case .intercepted: says += ", intercepted"
            case .none: says += ", without effect"
            default: break
            }
            says = says.replacing("_", with: " ") + "; by \(names ?? "nobody named")"
        }
        let link = facts.text(.sourceURL, row).flatMap { url in
            url.hasPrefix("https://") || url.hasPrefix("http://") ? url : nil
        }
        return ClaimView(
            report: facts.symbols.text(facts.reportID[row]), camp: camp,
            origin: isPublic ? nil : facts.text(facts.claimedBy[row]),
            outlet: isPublic ? nil : facts.text(.outlet, row),
            link: isPublic ? nil : link, isDenial: isDenial, isRepeat: facts.text(.quotes, row) != nil,
            quotes: isPublic ? nil : facts.text(.quotes, row), successor: superseded[facts.reportID[row]],
            says: says, object: isPublic ? nil : facts.text(.objectName, row),
            place: isPublic ? nil : facts.text(.place, row), effect: isPublic ? nil : facts.text(.effect, row),
            names: names, time: facts.occurred[row], timePrecision: facts.text(.timePrecision, row),
            received: facts.received[row], remark: isPublic ? nil : facts.text(.confidenceNote, row))
    }

    /// The camp as the accord spells it.
    private func campName(_ row: Int) -> String {
        guard let camp = facts.text(facts.camp[row]) else {
            let isMonitor = result.accord.monitors.contains { $0.id.name == facts.text(facts.claimedBy[row]) }
            return isMonitor ? "neutral" : "not stated"
        }
        if camp == "neutral" { return camp }
        return result.accord.parties.first { $0.id.name.lowercased() == camp }?.id.name ?? "not stated"
    }

    /// Whom the row names; a public report tells only names that the accord itself has.
    private func actorName(_ row: Int) -> String? {
        guard let name = facts.text(facts.actor[row]) else { return nil }
        return rules == nil || result.accord.actor(named: name) != nil ? name : "somebody the accord does not name"
    }
}
