import Accords
import Evidence
import Geography
import Vocabulary

/// The facts of a worked case as a table, so that a case is judged by the same engine as a mission's reports.
struct CaseFacts {
    /// The origin of facts that nobody is said to have told: taken as said, as a monitor's are.
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
        table.takesGradesAsGiven = true
        table.openCaseColumns()
        var unwatched: Set<AreaID> = []
        for (index, fact) in worked.facts.enumerated() {
            if case .watched(let isWatched, let area) = fact.told {
                if !isWatched { unwatched.insert(area) }
                end = max(end, fact.when.latest)
                continue
            }
            add(fact, id: fact.name ?? "fact \(index + 1)")
        }
        hasUnwatched = !unwatched.isEmpty
        if hasUnwatched, let first = table.occurred.map(\.earliest).min() {
            // What no line takes away is watched throughout.
            for area in areas where !unwatched.contains(area) {
                var cells = CaseRow()
                cells[.zone] = area.name
                append("watched \(area)", .coverage, PossibleTime(first, end), received: first, cells)
            }
        }
        table.parseColumns()
    }

    // MARK: - Lines

    private mutating func add(_ fact: CaseFact, id: String) {
        switch fact.told {
        case .act(let act):
            var cells = row(fact)
            cells.act = act.name
            cells.put(act.thing)
            cells.put(act.quantity)
            cells.put(act.places)
            cells.put([], stage: act.stage)
            cells.about = act.about
            cells.incident = fact.amends ?? id
            cells[.to] = Self.list(act.to)
            // An act of several is one row for each; they share the incident.
            add(fact, id, .event, cells, actors: act.by)
        case .observed(let observation):
            var cells = row(fact, by: observation.by)
            cells.put(observation.thing)
            // Whose it is that was seen, not who looked.
            cells.actor = observation.thing.owner?.name
            cells[.objectOf] = nil
            cells.put(observation.quantity)
            cells.put(observation.places)
            add(fact, id, observation.kind.factKind, cells)
        case .held(let place, let by):
            var cells = row(fact)
            cells.act = "holds"
            cells.actor = by.name
            cells.put([.stated(place)])
            add(fact, id, .sighting, cells)
        case .verified(let articles, let stage, let quantity, let thing, let of, let by):
            var cells = row(fact, by: by)
            cells.put(articles, stage: stage)
            cells.put(quantity)
            cells.put(thing)
            cells.actor = of?.name
            add(fact, id, .verification, cells)
        case .notice(let notice, let about, let to, let by):
            var cells = will(fact, "notice", subject: notice.name, about: about)
            cells[.to] = Self.list(to)
            add(fact, id, .will, cells, actors: by)
        case .order(let order, let about, let by):
            add(fact, id, .will, will(fact, "order", subject: order.name, about: about), actors: by)
        case .call(let to, let by, let answered):
            var cells = will(fact, "call", subject: to.name)
            cells[.to] = to.name
            cells[.answer] = answered.map(Self.answer)
            add(fact, id, .will, cells, actors: [by])
        case .leave(let about, let by): add(fact, id, .will, will(fact, "leave", about: about), actors: [by])
        case .accepted(let isRenewal, let by):
            add(fact, id, .will, will(fact, "acceptance", subject: isRenewal ? "renewal" : nil), actors: by)
        case .exercised(let exercise, let articles, let to, let by):
            var cells = will(fact, exercise.act.rawValue)
            cells.put(articles)
            cells[.until] = to?.utc
            add(fact, id, .will, cells, actors: [by])
        case .decision(let question, let answer, let about, let by):
            var cells = will(fact, "decision", subject: question.name, about: about)
            cells[.answer] = answer ? "yes" : "no"
            add(fact, id, .will, cells, actors: [by])
        case .asked(let question, let about, let by, let answered):
            var cells = will(fact, "request", subject: question.name, about: about)
            cells[.answer] = answered.map(Self.answer)
            add(fact, id, .will, cells, actors: [by])
        case .denied(let about, let by):
            var cells = CaseRow()
            cells.act = "denial"
            cells.about = about
            cells.claimedBy = by.name
            cells.camp = by.name.lowercased()
            append(id, .denial, fact.when, received: fact.received ?? fact.when.latest, cells)
        case .retracted(let name):
            var cells = CaseRow()
            cells[.retracts] = name
            cells.claimedBy = origin(of: name)
            append(id, .event, fact.when, received: fact.received ?? fact.when.latest, cells)
        case .watched: break
        }
    }

    private static func answer(_ answered: Bool) -> String { answered ? "answered" : "failed" }

    private static func list(_ actors: [ActorID]) -> String? {
        actors.isEmpty ? nil : actors.map(\.name).joined(separator: ";")
    }

    /// The cells that every line fills: whose claim it is, how well it is known, what came of it.
    private func row(_ fact: CaseFact, by body: ActorID? = nil) -> CaseRow {
        var cells = CaseRow()
        cells.outcome = fact.outcome
        claims.put(fact, by: body, &cells)
        if let amended = fact.amends {
            cells[.amends] = amended
            // Only its own origin corrects a report; who writes a case may correct any line of it.
            cells.claimedBy = origin(of: amended) ?? cells.claimedBy
        }
        return cells
    }

    private func will(_ fact: CaseFact, _ act: String, subject: String? = nil, about: String? = nil) -> CaseRow {
        var cells = row(fact)
        cells.act = act
        cells.about = about
        cells[.subject] = subject
        return cells
    }

    private func origin(of name: String) -> String? { rowsByName[name].flatMap { table.text(table.claimedBy[$0]) } }

    /// Whose claim a line is: somebody's, graded as any claim is, or the case's own, at the grade that it states.
    private struct Claims {
        let parties: Set<String>
        let grade: Grade

        func put(_ fact: CaseFact, by body: ActorID?, _ cells: inout CaseRow) {
            if let origin = fact.saidBy, fact.grade == nil {
                cells.claimedBy = origin
                cells.camp = parties.contains(origin) ? origin.lowercased() : "neutral"
            } else {
                cells.claimedBy = body?.name ?? CaseFacts.origin
                cells.grade = fact.grade ?? grade
            }
        }
    }

    // MARK: - Rows

    /// One row for each of several who did it together; one row where nobody is named.
    private mutating func add(_ fact: CaseFact, _ id: String, _ kind: FactKind, _ cells: CaseRow, actors: [ActorID]) {
        var cells = cells
        guard !actors.isEmpty else { return add(fact, id, kind, cells) }
        for (place, actor) in actors.enumerated() {
            cells.actor = actor.name
            add(fact, id, kind, cells, place: place)
        }
    }

    private mutating func add(_ fact: CaseFact, _ id: String, _ kind: FactKind, _ cells: CaseRow, place: Int = 0) {
        let report = fact.amends.map { "\(id) (correcting \($0))" } ?? id
        append(
            place == 0 ? report : "\(report) (\(place + 1))", kind, fact.when,
            received: fact.received ?? fact.when.latest, cells)
        if place == 0 { rowsByName[id] = table.count - 1 }
    }

    private mutating func append(
        _ id: String, _ kind: FactKind, _ time: PossibleTime, received: Instant, _ cells: CaseRow
    ) {
        table.append(id, kind, time, received: received, cells)
        rowsByName[id] = table.count - 1
        end = max(end, max(time.latest, received))
    }
}

extension CaseObservation.Kind {
    /// The kind of fact that it is.
    fileprivate var factKind: FactKind {
        switch self {
        case .seen: .sighting
        case .clear: .clearance
        case .counted: .count
        }
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
