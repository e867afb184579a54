import Evidence
import Geography
import Monitoring
import Vocabulary

/// Gathers what each camp says of each incident, leaving out what a public report withholds.
struct IncidentBuilder: Sendable {
    let result: MonitorResult
    let publication: Publication
    /// What a public version calls incidents; nil: they keep the mission's ids.
    var names: PublicNames?

    private var days: WholeDays { WholeDays(zone: result.accord.zone) }
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
            happenings.insert(id)
        }
        return (happenings, reports)
    }

    // MARK: - Incidents

    /// What all incidents of a list share.
    struct Context: Sendable {
        var denials: [Int: [Int]] = [:]
        var superseded: [Symbol: ClaimView.Successor] = [:]
    }

    /// The incidents that some findings and disagreements speak of, in the order of their times.
    func incidents(of findings: Findings, _ disagreements: [Disagreement]) -> IncidentList {
        // Which incident each finding is about, and how many each incident has, in flat arrays: there may be millions.
        let about = ContiguousArray(
            findings.indices.map { place in
                Int32(findings.incident(place) ?? findings.head(place).incident.flatMap(incident) ?? -1)
            })
        var isShown = ContiguousArray(repeating: false, count: result.incidents.count)
        var ends = ContiguousArray<Int32>(repeating: 0, count: result.incidents.count + 1)
        for incident in about where incident >= 0 {
            isShown[Int(incident)] = true
            ends[Int(incident) + 1] += 1
        }
        for disagreement in disagreements { if let place = incident(disagreement.incident) { isShown[place] = true } }
        for place in isShown.indices { ends[place + 1] += ends[place] }
        let starts = ends
        var members = ContiguousArray<Int32>(repeating: 0, count: Int(ends.last ?? 0))
        for (finding, incident) in about.enumerated() where incident >= 0 {
            members[Int(ends[Int(incident)])] = Int32(finding)
            ends[Int(incident)] += 1
        }
        let context = Context(denials: denials(), superseded: superseded())
        let (symbols, ids) = (facts.symbols, result.incidents.ids)
        let entries = isShown.indices.filter { isShown[$0] }.map { incident in
            IncidentList.Entry(
                incident: Int32(incident), time: time(of: Int32(incident), context),
                findings: starts[incident]..<starts[incident + 1])
        }.sorted { left, right in
            if left.time.earliest != right.time.earliest { return left.time.earliest < right.time.earliest }
            if left.time.latest != right.time.latest { return left.time.latest < right.time.latest }
            return symbols.naturallyPrecedes(ids[Int(left.incident)], ids[Int(right.incident)])
        }
        return IncidentList(self, entries, members, context)
    }

    /// The place of an incident by its id; in a public version by its published name.
    func incident(_ id: String) -> Int? {
        guard let names else { return place(of: id) }
        return names.original(id).flatMap(place)
    }

    private func place(of id: String) -> Int? {
        facts.symbols.symbol(of: id).flatMap { result.incidents.place(of: $0) }
    }

    /// The id of an incident; in a public version its published name.
    func id(_ incident: Int32) -> String {
        let id = facts.symbols.text(result.incidents.ids[Int(incident)])
        guard let names else { return id }
        return names.name(id) ?? "not numbered"
    }

    /// The names for a public version of what some findings and disagreements speak of.
    func publicNames(
        of findings: [Finding], _ disagreements: [Disagreement], changes: [FindingChange], recent: Set<String>,
        inputs: [ReportView.Input]
    ) -> PublicNames {
        let context = Context(denials: [:], superseded: superseded())
        var incidents: [String: PossibleTime] = [:]
        var acts: [String: PossibleTime] = [:]
        for finding in findings {
            guard let id = finding.incident, incidents[id] == nil else { continue }
            if let place = place(of: id) {
                incidents[id] = time(of: Int32(place), context)
            } else {
                acts[id] = days.days(finding.time ?? PossibleTime(result.now))
            }
        }
        for disagreement in disagreements where incidents[disagreement.incident] == nil {
            guard let place = place(of: disagreement.incident) else { continue }
            incidents[disagreement.incident] = time(of: Int32(place), context)
        }
        for will in result.wills where !recent.contains(will.report) { acts[will.report] = days.days(will.time) }
        var changed: [String: PossibleTime] = [:]
        for change in changes {
            for id in [change.incident, change.correctedIncident].compactMap({ $0 }) where !recent.contains(id) {
                changed[id] =
                    place(of: id).map { time(of: Int32($0), context) }
                    ?? days.days(change.time ?? PossibleTime(result.now))
            }
        }
        return PublicNames(incidents: incidents, acts: acts, changed: changed, inputs: inputs)
    }

    /// The rows of an incident that tell of it: those that stand, or, if none does, those that were taken back.
    func telling(_ incident: Int32, _ context: Context) -> [Int] {
        let rows = result.incidents.rows(of: Int(incident)).map { Int($0) }.filter(isKnown)
        guard !context.superseded.isEmpty else { return rows }
        let standing = rows.filter { context.superseded[facts.reportID[$0]] == nil }
        return standing.isEmpty ? rows : standing
    }

    /// When an incident happened, as far as the rows that tell of it say.
    private func time(of incident: Int32, _ context: Context) -> PossibleTime {
        let time: PossibleTime
        if result.incidents.rowCount(of: Int(incident)) == 1 {
            // The only row tells of it, whatever came of it later.
            let row = result.incidents.row(0, of: Int(incident))
            time = isKnown(row) ? result.facts.occurred[row] : PossibleTime(result.now)
        } else {
            let rows = telling(incident, context)
            time = PossibleTime(
                rows.map { result.facts.occurred[$0].earliest }.min() ?? result.now,
                rows.map { result.facts.occurred[$0].latest }.max() ?? result.now)
        }
        return rules == nil ? time : days.days(time)
    }

    /// Of several positions the one that is good to the smallest radius; of equal ones the first by report, which is the
    /// order of the rows.
    func spot(_ rows: [Int]) -> (position: Position, precision: Kilometres)? {
        var best: Int?
        for row in rows where facts.longitude[row].isFinite && facts.latitude[row].isFinite {
            if best.map({ facts.precision[row] < facts.precision[$0] }) ?? true { best = row }
        }
        guard let best else { return nil }
        let exact = Position(longitude: facts.longitude[best], latitude: facts.latitude[best])
        let precision = Kilometres(facts.precision[best])
        return rules?.coarsened(exact, precision) ?? (exact, precision)
    }

    private func isKnown(_ row: Int) -> Bool { result.facts.received[row] <= result.options.knownAt ?? .distantFuture }

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

    /// One incident with what each camp says of it.
    func view(_ entry: IncidentList.Entry, _ findings: [Int], _ context: Context) -> IncidentView {
        let telling = telling(entry.incident, context)
        let denials = (context.denials[Int(entry.incident)] ?? []).filter(isKnown)
        let rows = result.incidents.rows(of: Int(entry.incident)).map { Int($0) }.filter(isKnown) + denials
        let spot = spot(telling)
        let own = telling.filter {
            facts.text(.quotes, $0) == nil && context.superseded[facts.reportID[$0]] == nil
        }
        let named = Set(own.map { facts.claimedBy[$0] }.filter { !$0.isNone }).count
        return IncidentView(
            id: id(entry.incident), time: entry.time, title: title(telling), position: spot?.position,
            precision: spot?.precision,
            claims: rows.map { claim($0, context.superseded) }.sorted { order($0) < order($1) },
            findings: findings,
            independentSources: named + own.count { facts.claimedBy[$0].isNone })
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
            if values.count < 2 { return values.first }
            return Dictionary(grouping: values) { $0 }.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
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
        let what = Self.capitalised(Deeds.words(act, object))
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
            let object = facts.text(facts.objectClass[row]).flatMap { ["none", "unknown"].contains($0) ? nil : $0 }
            says = Deeds.words(facts.text(facts.act[row]) ?? "an act not stated", object)
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
            report: isPublic ? nil : facts.symbols.text(facts.reportID[row]), camp: camp,
            origin: isPublic ? nil : facts.text(facts.claimedBy[row]),
            outlet: isPublic ? nil : facts.text(.outlet, row),
            link: isPublic ? nil : link, isDenial: isDenial, isRepeat: facts.text(.quotes, row) != nil,
            quotes: isPublic ? nil : facts.text(.quotes, row),
            successor: superseded[facts.reportID[row]].map { isPublic ? $0.unnamed : $0 },
            says: says, object: isPublic ? nil : facts.text(.objectName, row),
            place: isPublic ? nil : facts.text(.place, row), effect: isPublic ? nil : facts.text(.effect, row),
            names: names, time: isPublic ? days.days(facts.occurred[row]) : facts.occurred[row],
            timePrecision: isPublic ? nil : facts.text(.timePrecision, row),
            received: isPublic ? days.end(facts.received[row]) : facts.received[row],
            remark: isPublic ? nil : facts.text(.confidenceNote, row))
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
