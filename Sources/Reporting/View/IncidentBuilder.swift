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

    /// Whether a happening is too recent to be shown.
    func isRecent(_ time: PossibleTime?) -> Bool {
        guard let rules, let time else { return false }
        return time.latest > result.now - rules.delay
    }

    func incidents(_ wanted: Set<String>) -> [IncidentView] {
        var findings: [String: [Int]] = [:]
        for (index, finding) in result.findings.enumerated() where !isRecent(finding.time) {
            if let incident = finding.incident { findings[incident, default: []].append(index) }
        }
        // Findings of a public view keep their order, but not their places: number them again.
        if rules != nil {
            var place = 0
            findings = [:]
            for finding in result.findings where !isRecent(finding.time) {
                if let incident = finding.incident { findings[incident, default: []].append(place) }
                place += 1
            }
        }
        let denials = denials()
        return result.incidents.ids.indices.compactMap { index in
            let id = facts.symbols.text(result.incidents.ids[index])
            guard wanted.contains(id) else { return nil }
            return view(id, rows: result.incidents.rows(of: index).map { Int($0) }, denials[id] ?? [], findings[id] ?? [])
        }.sorted {
            ($0.time.earliest, $0.time.latest) == ($1.time.earliest, $1.time.latest)
                ? naturallyPrecedes($0.id, $1.id)
                : ($0.time.earliest, $0.time.latest) < ($1.time.earliest, $1.time.latest)
        }
    }

    /// Denials by the incident that they name, directly or through one of its reports.
    private func denials() -> [String: [Int]] {
        var incidentOfReport: [Symbol: Int] = [:]
        let rows = (0..<facts.count).filter { facts.kind[$0] == .denial && !facts.about[$0].isNone }
        guard !rows.isEmpty else { return [:] }
        let wanted = Set(rows.map { facts.about[$0] })
        for row in 0..<facts.count where wanted.contains(facts.reportID[row]) {
            let incident = Int(result.incidents.incidentOfRow[row])
            if incident >= 0 { incidentOfReport[facts.reportID[row]] = incident }
        }
        var denials: [String: [Int]] = [:]
        for row in rows {
            guard let incident = result.incidents.place[facts.about[row]] ?? incidentOfReport[facts.about[row]] else {
                continue
            }
            denials[facts.symbols.text(result.incidents.ids[incident]), default: []].append(row)
        }
        return denials
    }

    private func view(_ id: String, rows: [Int], _ denials: [Int], _ findings: [Int]) -> IncidentView {
        let known = (rows + denials).filter { result.options.knownAt.map { known in facts.received[$0] <= known } ?? true }
        let events = known.filter { facts.kind[$0] != .denial }
        let earliest = events.map { facts.occurred[$0].earliest }.min() ?? result.now
        let latest = events.map { facts.occurred[$0].latest }.max() ?? result.now
        // Of several positions the one that is good to the smallest radius, then the first by report.
        let best = events.filter { facts.longitude[$0].isFinite && facts.latitude[$0].isFinite }.min {
            facts.precision[$0] < facts.precision[$1]
        }
        var position: Position?
        var precision: Kilometres?
        if let best {
            let exact = Position(longitude: facts.longitude[best], latitude: facts.latitude[best])
            (position, precision) = (exact, Kilometres(facts.precision[best]))
            if let rules { (position, precision) = rules.coarsened(exact, Kilometres(facts.precision[best])) }
        }
        let claims = known.map { claim($0) }
        return IncidentView(
            id: id, time: PossibleTime(earliest, latest), title: title(events), position: position, precision: precision,
            claims: claims.sorted { order($0) < order($1) }, findings: findings)
    }

    /// Parties in the accord's order, then neutral, then not stated; claims before denials.
    private func order(_ claim: ClaimView) -> (Int, Int) {
        let parties = result.accord.parties.map(\.id.name)
        let camp = parties.firstIndex(of: claim.camp) ?? (claim.camp == "neutral" ? parties.count : parties.count + 1)
        return (claim.isDenial ? 1 : 0, camp)
    }

    private func title(_ events: [Int]) -> String {
        func most(_ values: [String]) -> String? {
            Dictionary(grouping: values) { $0 }.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
        }
        let act = most(events.compactMap { facts.text(facts.act[$0]) })
        let object = most(events.compactMap { facts.text(facts.objectClass[$0]) }.filter { $0 != "unknown" && $0 != "other" && $0 != "none" })
        let place = rules == nil
            ? most(events.compactMap { facts.text(.place, $0) }) : most(events.compactMap { facts.text(.admin1, $0) })
        let what = [act, object.map { "on \($0)" }].compactMap { $0 }.joined(separator: " ")
        return [what.replacing("_", with: " "), place ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func claim(_ row: Int) -> ClaimView {
        let isPublic = rules != nil
        let isDenial = facts.kind[row] == .denial
        let camp = facts.text(facts.camp[row]) ?? "not stated"
        let party = result.accord.parties.first { $0.id.name.lowercased() == camp }?.id.name
        let names = facts.text(facts.actor[row])
        var parts: [String] = []
        if !isDenial {
            parts.append((facts.text(facts.act[row]) ?? "an act not stated").replacing("_", with: " "))
            if let object = facts.text(facts.objectClass[row]), object != "none" {
                parts.append("on \(object.replacing("_", with: " "))")
            }
            if facts.outcome[row] == .intercepted { parts.append("(intercepted)") }
            parts.append("by \(names ?? "nobody named")")
        } else {
            parts.append("denied\(names.map { " for \($0)" } ?? "")")
        }
        if !isPublic {
            if let name = facts.text(.objectName, row) { parts.append("— \(name)") }
            if let effect = facts.text(.effect, row) { parts.append("; effect: \(effect)") }
        }
        let link = facts.text(.sourceURL, row).flatMap { url in
            url.hasPrefix("https://") || url.hasPrefix("http://") ? url : nil
        }
        return ClaimView(
            report: facts.symbols.text(facts.reportID[row]), camp: party ?? camp,
            origin: isPublic ? nil : facts.text(facts.claimedBy[row]), outlet: isPublic ? nil : facts.text(.outlet, row),
            link: isPublic ? nil : link, isDenial: isDenial, isRepeat: facts.text(.quotes, row) != nil,
            says: parts.joined(separator: " ").replacing(" ;", with: ";"), names: names, time: facts.occurred[row],
            timePrecision: facts.text(.timePrecision, row), received: facts.received[row],
            remark: isPublic ? nil : facts.text(.confidenceNote, row))
    }
}
