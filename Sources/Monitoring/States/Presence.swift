import Accords
import Evidence
import Geography
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

/// What concerns one party, and what of it is of one time.
final class Observations {
    /// All of it, in the order of the ids.
    let all: [Observation]
    /// Places in ``all``, by the earliest second.
    private let inTime: [Int]
    private let ofRow: [Int: Int]
    /// What parts of one time come to, by their first rows: each of them asks for the same.
    private var sums: [[Int]: (sum: Double, rows: [Int])] = [:]

    init(_ all: [Observation]) {
        self.all = all
        ofRow = Dictionary(all.indices.map { (all[$0].first, $0) }, uniquingKeysWith: { first, _ in first })
        inTime = all.indices.sorted { (all[$0].time.earliest, $0) < (all[$1].time.earliest, $1) }
    }

    /// Those that may be of one time with an observation, in the order of the ids: no others are looked at.
    func near(_ observation: Observation, _ adding: Counting.Adding) -> [Observation] {
        var first = observation.time.earliest
        if case .together(let seconds) = adding { first = min(first, observation.time.latest - seconds) }
        let start = inTime.endOfPrefix { all[$0].time.earliest < first }
        return inTime[start...].prefix { all[$0].time.earliest <= observation.time.latest }.sorted().map { all[$0] }
    }

    /// What parts come to, worked out once for all that are of their time.
    func sum(
        of parts: [Observation], _ make: ([Observation]) -> (sum: Double, rows: [Int])
    ) -> (sum: Double, rows: [Int]) {
        let rows = parts.map(\.first)
        if let known = sums[rows] { return known }
        let made = make(parts)
        sums[rows] = made
        return made
    }

    /// The observation whose first row this is.
    func observation(_ row: Int) -> Observation? { ofRow[row].map { all[$0] } }
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
    func observations(of party: Int) -> Observations { Observations(found(of: party)) }

    private func found(of party: Int) -> [Observation] {
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
                quantity: quantity, isOfWhole: kind != .sighting && coversAll(first) && countsAll(first, of: party),
                isEstablished: isEstablished)
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
            isOwnWord(word, of: kind) || kind.classes.map { isWord(word, for: $0) } ?? false
        }
        return isLookedFor && !state.isOutside && (state.placings.isEmpty || isThere(row) != .false)
    }

    /// Whether a word is the document's own for a kind of thing, or names the people that are meant.
    private func isOwnWord(_ word: String, of kind: Thing.Kind) -> Bool {
        kind.definitions[word] != nil || kind.actor?.name == word
    }

    /// Whether a word takes in all of some classes.
    private func isWord(_ word: String, for classes: Classes) -> Bool {
        run.plan.objects.set(word).map(classes.set.isSubset(of:)) ?? false
    }

    /// Whether a report's number takes in all that the term speaks of: not one class of several, one calibre, or one of
    /// several groups for which the party answers.
    private func countsAll(_ row: Int, of party: Int) -> Bool {
        let word = run.facts.text(run.facts.objectClass[row])
        let takesInKinds = state.thing.kinds.allSatisfy { kind in
            if let word, isOwnWord(word, of: kind) { return true }
            guard FactTable.Attribute.allCases.allSatisfy({ run.facts.attribute($0, row) == nil }) else { return false }
            guard let classes = kind.classes else { return kind.actor == nil }
            return word.map { isWord($0, for: classes) } ?? false
        }
        guard takesInKinds, let owner = run.facts.owner(row) else { return takesInKinds }
        // The only group for which a party answers is all that it has there.
        let groups = run.standing.cast.answering.filter { $0.value == party }.keys
        return owner == run.plan.cast.parties[party] || Array(groups) == [owner]
            || state.thing.kinds.allSatisfy { ($0.of ?? $0.actor)?.name == owner }
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

    /// Whether two observations surely tell of different things: at places that have nothing in common, of classes that have
    /// none, of another calibre, range or strength, or of two groups.
    func areApart(_ one: Int, _ other: Int) -> Bool {
        if let a = facts.text(facts.objectClass[one]).flatMap({ plan.objects.set($0) }),
            let b = facts.text(facts.objectClass[other]).flatMap({ plan.objects.set($0) }),
            !a.isEmpty, !b.isEmpty, !a.intersects(b)
        {
            return true
        }
        if let a = facts.owner(one), let b = facts.owner(other), a != b, !plan.cast.parties.contains(a),
            !plan.cast.parties.contains(b)
        {
            return true
        }
        for attribute in FactTable.Attribute.allCases {
            if let a = facts.attribute(attribute, one), let b = facts.attribute(attribute, other), a != b {
                return true
            }
        }
        if let a = position(one), let b = position(other), a.distance(to: b).value > precision(one) + precision(other) {
            return true
        }
        let (a, b) = (places(inWords: one), places(inWords: other))
        return a.contains { isOutside(other, of: $0) } || b.contains { isOutside(one, of: $0) }
            || a.contains { left in
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

    private func position(_ row: Int) -> Position? {
        guard facts.longitude[row].isFinite, facts.latitude[row].isFinite else { return nil }
        return Position(longitude: facts.longitude[row], latitude: facts.latitude[row])
    }

    /// The radius in kilometres that surely holds the place.
    private func precision(_ row: Int) -> Double { facts.precision[row].isFinite ? facts.precision[row] : 0 }

    /// Whether the position of a row is surely outside of what an area's name means.
    private func isOutside(_ row: Int, of name: String) -> Bool {
        guard position(row) != nil else { return false }
        let meant = areas(named: name)
        return !meant.isEmpty
            && meant.allSatisfy { effect(of: row, in: areas[$0], named: plan.areas[$0].id) == .false }
    }

    /// The areas that a row names, in order.
    func placesInWords(_ row: Int) -> [String] { places(inWords: row).sorted() }

    private func places(inWords row: Int) -> [String] { facts.places(row).filter { $0.relation == .in }.map(\.area) }
}
