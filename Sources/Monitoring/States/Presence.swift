import Accords
import Evidence
import Vocabulary

/// One observation of what a term on states speaks of, as far as one party is concerned: reports of one sighting, one
/// clearance or one count.
struct Observation {
    /// What was done.
    var kind: FactKind
    /// The reports, in the order of their ids; the first names it.
    var rows: ReportRows
    var first: Int
    var time: PossibleTime
    /// Whether it is established that such a thing of the party was where the term says.
    var truth: Truth
    /// Of a clearance: that it looked for all that the term speaks of, where it speaks of it.
    var isClear: Bool
    /// How many were seen or counted.
    var quantity: (low: Double, high: Double)
    /// Whether the number is of the whole area, and of nothing less.
    var isOfWhole: Bool
    /// Whether evidence for it reaches the grade that counts.
    var isEstablished: Bool
    /// At most so many of the term's things were in its area, where the number takes in all of them: also one of more things,
    /// or of a larger area.
    var most = Double.infinity
}

/// Finds what of the facts a term on states speaks of.
struct ObservationFinder {
    private let run: Run
    private let state: Pipeline.Presence
    private let threshold: Grade
    private let thing: ThingMatcher
    /// Whether what belongs to nobody for whom a party answers is the bearer's to answer for: it alone bears the term, and the
    /// sentence names who may be there. See `docs/decisions/0012-whose-a-thing-is.md`.
    private let answersForStrangers: Bool
    /// The observations, reports of one joined by hand as reports of incidents are.
    private let groups: [ReportRows]

    /// - Parameter bearers: the parties that the term binds.
    init(_ run: Run, _ state: Pipeline.Presence, threshold: Grade, bearers: [Int]) {
        answersForStrangers =
            bearers.count == 1
            && state.exceptions.contains { exception in
                exception.reasons.contains { if case .actor = $0 { true } else { false } }
            }
        self.run = run
        self.state = state
        self.threshold = threshold
        thing = ThingMatcher(run, state.thing)
        groups = run.observationGroups
    }

    /// What concerns one party.
    func observations(of party: Int) -> [Observation] {
        groups.compactMap { rows in
            guard let first = rows.first(where: { _ in true }), run.facts.text(run.facts.act[first]) != "holds" else {
                return nil
            }
            if let body = state.counting.by {
                guard rows.contains(where: { run.facts.text(run.standing.origin[$0]) == body.name }) else { return nil }
            }
            let kind = run.facts.kind[first]
            let quantity = run.quantity(of: rows)
            let isEstablished = (run.standing.grade(of: rows) ?? .alleged) >= threshold
            if kind == .clearance, quantity.high == 0 {
                guard isEstablished, isClear(first, of: party) else { return nil }
                return Observation(
                    kind: kind, rows: rows, first: first, time: run.time(of: rows), truth: .true, isClear: true,
                    quantity: quantity, isOfWhole: coversAll(first), isEstablished: true)
            }
            let truth = run.standing.truth(of: rows, from: threshold) { row in
                thing.truth(row) && isOf(party, row) && isThere(row)
            }
            guard truth != .false else { return nil }
            var observation = Observation(
                kind: kind, rows: rows, first: first, time: run.time(of: rows), truth: truth, isClear: false,
                quantity: quantity, isOfWhole: kind != .sighting && coversAll(first), isEstablished: isEstablished)
            if isEstablished, observation.isOfWhole, isOf(party, first) == .true, isClear(first, of: party) {
                observation.most = quantity.high
            }
            return observation
        }
    }

    /// Whether a report's things are a party's: its own, or of a group for which it answers. Where nobody is named they may
    /// be anybody's; a denial by the party leaves open what no monitor confirmed.
    func isOf(_ party: Int, _ row: Int) -> Truth {
        switch run.owner(of: row) {
        case .party(party):
            let isDenied = run.standing.deniedRows(row).contains { run.standing.camps(of: $0) == .party(party) }
            return isDenied && run.standing.grade(ofRow: row) < .confirmed ? .unknown : .true
        case .nobody: return .unknown
        case .stranger: return Truth(answersForStrangers)
        case .party: return .false
        }
    }

    /// Whether a report's things are of the kind.
    func isThing(_ row: Int) -> Truth { thing.truth(row) }

    /// Whether a report's things are where the term says.
    func isThere(_ row: Int) -> Truth {
        let isIn = state.placings.map { run.placed(row, $0) }.min() ?? .true
        return state.isOutside ? !isIn : isIn
    }

    /// Whether who looked, looked for all things of the term: of this party, or of anybody.
    private func isClear(_ row: Int, of party: Int) -> Bool {
        guard let word = run.facts.text(run.facts.objectClass[row]), isOf(party, row) != .false else { return false }
        let isLookedFor = state.thing.kinds.allSatisfy { kind in
            kind.definitions[word] != nil || kind.actor?.name == word
                || kind.classes.map { classes in run.plan.objects.set(word).map(classes.set.isSubset(of:)) ?? false }
                    ?? false
        }
        return isLookedFor && !state.isOutside && (state.placings.isEmpty || isThere(row) != .false)
    }

    /// Whether a report speaks of the whole area of the term.
    private func coversAll(_ row: Int) -> Bool {
        !state.isOutside && state.placings.allSatisfy { run.covers(row, $0.area) }
    }
}

extension Run {
    /// Whose the things are that a row tells of: whom it names, else whose people its word for them means.
    func owner(of row: Int) -> NamedActor {
        if standing.actor[row] != .nobody { return standing.actor[row] }
        for name in [facts.text(.objectOf, row), facts.text(facts.objectClass[row])].compactMap({ $0 }) {
            if let place = plan.cast.parties.firstIndex(of: name) ?? standing.cast.answering[name] {
                return .party(place)
            }
            if plan.cast.others.contains(name) || plan.cast.monitors.contains(name) { return .stranger }
        }
        return .nobody
    }

    /// Whether two observations surely tell of different places at which things were: of areas that have nothing in common, or
    /// of positions that are surely apart.
    func areApart(_ one: Int, _ other: Int) -> Bool {
        let (a, b) = (places(inWords: one), places(inWords: other))
        return a.contains { left in
            b.contains { right in
                guard left != right else { return false }
                let (lefts, rights) = (areas(named: left), areas(named: right))
                return !lefts.isEmpty && !rights.isEmpty
                    && lefts.allSatisfy { left in
                        rights.allSatisfy { areas[left].holds(everywhereIn: areas[$0]) == .false }
                    }
            }
        }
    }

    /// The areas that a row names, in order.
    func placesInWords(_ row: Int) -> [String] { places(inWords: row).sorted() }

    private func places(inWords row: Int) -> [String] { facts.places(row).filter { $0.relation == .in }.map(\.area) }
}
