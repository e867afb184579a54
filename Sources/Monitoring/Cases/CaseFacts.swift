import Accords
import Evidence
import Geography
import Vocabulary

/// The facts of a worked case as a table, so that a case is judged by the same engine as a mission's reports.
struct CaseFacts {
    /// The origin of facts whose grade the case states: taken as said, as a monitor's is.
    static let origin = "the worked case"

    private(set) var table = FactTable()
    /// The last second that any fact tells of or was received at.
    private(set) var end = Instant.distantPast
    /// Whether a line says that something was not watched.
    private(set) var hasUnwatched = false
    private let claims: Claims
    private var rowsByName: [String: Int] = [:]

    init(_ worked: WorkedCase, of accord: Accord, areas: [AreaID]) {
        claims = Claims(
            parties: Set(accord.parties.map(\.id.name)),
            // "At the accord's grade": enough for every article under every reading.
            grade: accord.readings.flatMap { [$0.evidenceFrom] + $0.articles.map(\.evidenceFrom) }.max()
                ?? .corroborated)
        table.files = ["the worked case"]
        for column in Self.texts { table.texts[column] = [] }
        table.otherColumns[FactTable.launchZone] = []
        var unwatched: Set<AreaID> = []
        for (index, fact) in worked.facts.enumerated() {
            if case .watched(let isWatched, let area) = fact.told {
                if !isWatched { unwatched.insert(area) }
                continue
            }
            add(fact, id: fact.name ?? "fact \(index + 1)")
        }
        hasUnwatched = !unwatched.isEmpty
        if hasUnwatched, let first = table.occurred.map(\.earliest).min() {
            // What no line takes away is watched throughout.
            for area in areas where !unwatched.contains(area) {
                row("watched \(area)", .coverage, PossibleTime(first, end), received: first) { $0[.zone] = area.name }
            }
        }
    }

    private static let texts: [Column] = [.zone, .subject, .answer, .until, .article, .to, .quotes, .amends, .retracts]

    // MARK: - Lines

    private mutating func add(_ fact: CaseFact, id: String) {
        let received = fact.received ?? fact.when.latest
        let claims = claims
        switch fact.told {
        case .act(let name, let object, let places, let about, let to, let by):
            // An act of several is one row for each; they share the incident.
            let actors: [String?] = by.isEmpty ? [nil] : by
            for (place, actor) in actors.enumerated() {
                let report = fact.amends == nil ? id : "\(id) (correcting \(fact.amends ?? ""))"
                let own = place == 0 ? report : "\(report) (\(place + 1))"
                row(own, .event, fact.when, received: received) { cells in
                    cells.act = name
                    cells.object = object
                    cells.actor = actor
                    cells.about = about
                    cells.incident = fact.amends ?? id
                    cells.outcome = fact.outcome
                    cells[.to] = to.isEmpty ? nil : to.map(\.name).joined(separator: ";")
                    cells[.amends] = fact.amends
                    claims.put(fact, &cells)
                    for place in places { cells.put(place) }
                }
                rowsByName[own] = table.count - 1
            }
        case .notice(let notice, let about, let to, let by):
            will(fact, id, "notice", by: by.map(\.name), received) { cells in
                cells.about = about
                cells[.subject] = notice.name
                cells[.to] = to.isEmpty ? nil : to.map(\.name).joined(separator: ";")
            }
        case .accepted(let isRenewal, let by):
            will(fact, id, "acceptance", by: by.map(\.name), received) { $0[.subject] = isRenewal ? "renewal" : nil }
        case .exercised(let exercise, let articles, let to, let by):
            will(fact, id, exercise.act.rawValue, by: [by.name], received) { cells in
                cells[.article] = articles.isEmpty ? nil : articles.map(\.name).joined(separator: ";")
                cells[.until] = to?.utc
            }
        case .decision(let question, let answer, let about, let by):
            will(fact, id, "decision", by: [by.name], received) { cells in
                cells[.subject] = question.name
                cells[.answer] = answer ? "yes" : "no"
                cells.about = about
            }
        case .asked(let question, let about, let by):
            will(fact, id, "request", by: [by.name], received) { cells in
                cells[.subject] = question.name
                cells.about = about
            }
        case .denied(let about, let by):
            row(id, .denial, fact.when, received: received) { cells in
                cells.act = "denial"
                cells.about = about
                cells.claimedBy = by.name
                cells.camp = by.name.lowercased()
            }
        case .retracted(let name):
            let origin = rowsByName[name].flatMap { table.text(table.claimedBy[$0]) }
            row(id, .event, fact.when, received: received) { cells in
                cells[.retracts] = name
                cells.claimedBy = origin
            }
        case .watched: break
        }
    }

    private mutating func will(
        _ fact: CaseFact, _ id: String, _ act: String, by: [String], _ received: Instant, _ fill: (inout Cells) -> Void
    ) {
        let claims = claims
        for (place, actor) in by.enumerated() {
            row(place == 0 ? id : "\(id) (\(place + 1))", .will, fact.when, received: received) { cells in
                cells.act = act
                cells.actor = actor
                claims.put(fact, &cells)
                fill(&cells)
            }
        }
    }

    /// Whose claim a line is: somebody's, graded as any claim is, or the case's own, at the grade that it states.
    private struct Claims {
        let parties: Set<String>
        let grade: Grade

        func put(_ fact: CaseFact, _ cells: inout Cells) {
            if let origin = fact.saidBy, fact.grade == nil {
                cells.claimedBy = origin
                cells.camp = parties.contains(origin) ? origin.lowercased() : "neutral"
            } else {
                cells.claimedBy = CaseFacts.origin
                cells.grade = fact.grade ?? grade
            }
        }
    }

    // MARK: - Rows

    /// The cells of one row, by the names of the canonical facts.
    private struct Cells {
        var act: String?
        var object: String?
        var actor: String?
        var about: String?
        var incident: String?
        var claimedBy: String?
        var camp: String?
        var grade: Grade?
        var outcome = CaseFact.Outcome.notStated
        var position: (longitude: Double, latitude: Double, precision: Double)?
        var launchZone: String?
        var texts: [Column: String] = [:]

        subscript(column: Column) -> String? {
            get { texts[column] }
            set { texts[column] = newValue }
        }

        mutating func put(_ place: CasePlace) {
            switch place {
            case .at(let spot, let precision): position = (spot.longitude, spot.latitude, precision.value)
            case .inside(let area): self[.zone] = area.name
            case .outside(let area): self[.zone] = "outside \(area)"
            case .from(let area): launchZone = area.name
            case .distance: break
            }
        }
    }

    private mutating func row(
        _ id: String, _ kind: FactKind, _ time: PossibleTime, received: Instant, _ fill: (inout Cells) -> Void
    ) {
        var cells = Cells()
        fill(&cells)
        func symbol(_ text: String?) -> Symbol { text.map { table.symbols.intern($0) } ?? .none }
        table.reportID.append(symbol(id))
        table.kind.append(kind)
        table.occurred.append(time)
        table.received.append(received)
        table.longitude.append(cells.position?.longitude ?? .nan)
        table.latitude.append(cells.position?.latitude ?? .nan)
        table.precision.append(cells.position?.precision ?? 0)
        table.act.append(symbol(cells.act))
        table.objectClass.append(symbol(cells.object))
        table.outcome.append(
            cells.outcome == .intercepted ? .intercepted : cells.outcome == .unknown ? .unknown : .notStated)
        table.actor.append(symbol(cells.actor))
        table.claimedBy.append(symbol(cells.claimedBy))
        table.camp.append(symbol(cells.camp))
        table.incident.append(symbol(cells.incident))
        table.about.append(symbol(cells.about))
        table.grade.append(cells.grade)
        table.file.append(0)
        table.line.append(UInt32(table.count))
        for column in Self.texts { table.texts[column]?.append(symbol(cells[column])) }
        table.otherColumns[FactTable.launchZone]?.append(symbol(cells.launchZone))
        end = max(end, max(time.latest, received))
    }
}

extension CaseFact.Exercise {
    /// The power that it exercises, as facts name it; a resumption undoes a suspension.
    fileprivate var act: Will.Name {
        switch self {
        case .ended: .end
        case .suspended: .suspend
        case .resumed: .resume
        case .extended: .extend
        case .renewed: .renew
        }
    }
}
