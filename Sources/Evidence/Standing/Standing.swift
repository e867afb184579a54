import Vocabulary

/// Who the accord knows: what ``Standing`` needs of it.
public struct Cast: Sendable {
    /// The parties' names in the accord's order, then of others who bear a term of it; at most ``Camps/mostParties``.
    public var parties: [String]
    /// How many of ``parties`` are parties, and not bodies that bear a term: `the other party` is one of these.
    public var sides: Int
    /// The party that answers for each other actor's acts, by the actor's name.
    public var answering: [String: Int]
    /// The bodies whose given grade is taken as said.
    public var monitors: [String]
    /// Everyone else with a role.
    public var others: [String]

    /// A cast from its parts.
    public init(
        parties: [String], answering: [String: Int], monitors: [String], others: [String], sides: Int? = nil
    ) {
        self.parties = parties
        self.sides = sides ?? parties.count
        self.answering = answering
        self.monitors = monitors
        self.others = others
    }
}

/// Whose act a report says it was.
public enum NamedActor: Hashable, Sendable {
    /// Nobody is named.
    case nobody
    /// A party, itself or through a group that it answers for, by the party's place.
    case party(Int)
    /// Somebody for whom no party answers.
    case stranger
}

/// Whose act each row says it was, in two bytes a row: as a number, -1 for nobody, -2 for a stranger.
public struct NamedActors: Sendable {
    /// The party's place, or what stands for nobody and strangers.
    package let codes: ContiguousArray<Int16>

    /// Nobody is named.
    package static var nobody: Int16 { -1 }
    /// Somebody for whom no party answers.
    package static var stranger: Int16 { -2 }

    init(_ facts: FactTable, _ cast: Cast) {
        var codeOf = PerSymbol(facts.actor, Self.stranger)
        for (place, party) in cast.parties.enumerated() {
            if let symbol = facts.symbols.symbol(of: party) { codeOf[symbol] = Int16(place) }
        }
        for (name, place) in cast.answering {
            if let symbol = facts.symbols.symbol(of: name) { codeOf[symbol] = Int16(place) }
        }
        codeOf[.none] = Self.nobody
        codes = ContiguousArray(facts.actor.map { codeOf[$0] })
    }

    /// Whose act a row says it was.
    public subscript(row: Int) -> NamedActor {
        switch codes[row] {
        case Self.nobody: .nobody
        case Self.stranger: .stranger
        case let party: .party(Int(party))
        }
    }
}

/// The rows of one incident; most incidents have one report, which then costs no array.
public enum ReportRows: Sequence, Sendable {
    /// A single report.
    case one(Int)
    /// None or several, in the order of the reports' ids.
    case many([Int])

    /// Whether no row counts.
    public var isEmpty: Bool { if case .many(let rows) = self { rows.isEmpty } else { false } }

    /// The rows, one after the other.
    public func makeIterator() -> Iterator { Iterator(rows: self) }

    /// Walks through the rows.
    public struct Iterator: IteratorProtocol {
        let rows: ReportRows
        private var place = 0

        init(rows: ReportRows) { self.rows = rows }

        /// The next row.
        public mutating func next() -> Int? {
            defer { place += 1 }
            switch rows {
            case .one(let row): return place == 0 ? row : nil
            case .many(let rows): return place < rows.count ? rows[place] : nil
            }
        }
    }
}

/// How far what the reports say stands as evidence: as known at one time, under one belief.
///
/// Answers one kind of question: of the reports of an incident, some say yes to something, some no, some cannot tell;
/// is it true at a grade? It is where grades, camps, quotations, denials, amendments, retractions and beliefs meet.
public final class Standing: Sendable {
    /// The facts.
    public let facts: FactTable
    /// The incidents that the facts are joined into.
    public let incidents: IncidentTable
    /// The parties and others.
    public let cast: Cast
    /// Whose claims are taken as true.
    public let belief: Belief
    /// Whose act each row says it was.
    public let actor: NamedActors
    /// Whether each row is known by then and neither retracted nor amended since.
    public let counts: ContiguousArray<Bool>
    /// Denials that name each incident, or a report of it; only those that count.
    public let denials: [Int: [Int]]
    /// Denials of something that stands.
    let denialsThatContest: Set<Int>
    /// Denials by the will that they deny.
    private let denialsOfWill: [Int: [Int]]
    /// The camp of each row's origin, quotations followed back.
    private let camp: ContiguousArray<Camps>
    /// The origin of each row, quotations followed back.
    public let origin: ContiguousArray<Symbol>
    /// Origins of which the facts say different camps, in alphabetical order: their rows count as of no camp.
    public let originsOfTwoCamps: [String]
    /// The grade that a monitor of the accord gives in each row.
    private let given: ContiguousArray<Grade?>
    /// ``grade(ofRow:)`` as a number, which is asked for every row and every term.
    package let gradeOfRow: ContiguousArray<UInt8>
    /// The row of each incident that one row alone tells of, if that row counts; ``noRow`` if it does not, ``severalRows``
    /// where there are more rows.
    package let lone: ContiguousArray<Int32>

    /// In ``lone``: the only row does not count.
    package static var noRow: Int32 { -1 }
    /// In ``lone``: there are several rows.
    package static var severalRows: Int32 { -2 }

    /// Works out how the facts stand.
    ///
    /// - Parameters:
    ///   - knownAt: rows received later are not counted; nil counts all.
    ///   - campsOfOrigins: where these facts are a part of others, the camps that all of those say of each origin; nil: as
    ///     these facts say.
    public init(
        facts: FactTable, incidents: IncidentTable, cast: Cast, belief: Belief, knownAt: Instant?,
        campsOfOrigins: [Symbol: Camps]? = nil
    ) {
        self.facts = facts
        self.incidents = incidents
        self.cast = cast
        self.belief = belief

        var campOf = PerSymbol(facts.camp, Camps.notStated)
        for (place, party) in cast.parties.enumerated() {
            if let symbol = facts.symbols.symbol(of: party.lowercased()) { campOf[symbol] = .party(place) }
        }
        if let symbol = facts.symbols.symbol(of: "neutral") { campOf[symbol] = .neutral }
        var isMonitor = PerSymbol(facts.claimedBy, false)
        for name in cast.monitors { if let symbol = facts.symbols.symbol(of: name) { isMonitor[symbol] = true } }
        actor = NamedActors(facts, cast)

        // Where a row merely repeats an origin, the origin is the one repeated, with the camp that the origin's own
        // rows give it.
        let quotes = facts.texts[.quotes]
        func ownCamp(_ row: Int) -> Camps {
            // Who names nobody is no origin, whatever camp carried it: it adds nothing to anybody's word.
            if facts.claimedBy[row].isNone { return .notStated }
            return facts.camp[row].isNone && isMonitor[facts.claimedBy[row]] ? .neutral : campOf[facts.camp[row]]
        }
        let known = Self.rowsThatCount(facts, knownAt: knownAt)
        counts = known
        // By the number of the origin: most facts have few, and all are looked at.
        var campOfOrigin = PerSymbol(facts.claimedBy, Camps())
        for row in 0..<facts.count where known[row] && !facts.claimedBy[row].isNone && quotes?[row].isNone != false {
            campOfOrigin[facts.claimedBy[row]].formUnion(ownCamp(row).stated)
        }
        for (origin, camps) in campsOfOrigins ?? [:] { campOfOrigin[origin] = camps }
        // An origin of which different camps are said has none that can be relied on: it would corroborate itself.
        func reliableCamp(of origin: Symbol) -> Camps {
            // Whom these rows only quote, others of all facts may have heard itself.
            let camps = campsOfOrigins?[origin] ?? campOfOrigin[origin]
            return camps.rawValue.nonzeroBitCount == 1 ? camps : .notStated
        }
        let doubtful = Set(campOfOrigin.symbols { $0.rawValue.nonzeroBitCount > 1 })
        originsOfTwoCamps = doubtful.map { facts.symbols.text($0) }.sorted()
        var camp = ContiguousArray<Camps>(repeating: .notStated, count: facts.count)
        var origin = facts.claimedBy
        for row in 0..<facts.count {
            if let quoted = quotes?[row], !quoted.isNone, quoted != facts.claimedBy[row] {
                origin[row] = quoted
                camp[row] = reliableCamp(of: quoted)
            } else if doubtful.isEmpty || !doubtful.contains(facts.claimedBy[row]) {
                camp[row] = ownCamp(row)
            }
        }
        self.camp = camp
        self.origin = origin
        let given = ContiguousArray(
            (0..<facts.count).map { row in
                facts.takesGradesAsGiven || isMonitor[facts.claimedBy[row]] ? facts.grade[row] : nil
            })
        self.given = given
        gradeOfRow = ContiguousArray(
            (0..<facts.count).map { row in
                let isBelieved =
                    switch belief {
                    case .nobody: false
                    case .party(let place): camp[row] == .party(place)
                    case .any: true
                    }
                return (isBelieved ? .confirmed : given[row] ?? camp[row].grade).rawValue
            })
        lone = ContiguousArray(
            (0..<incidents.count).map { incident in
                guard incidents.rowCount(of: incident) == 1 else { return Self.severalRows }
                let row = incidents.row(0, of: incident)
                return known[row] ? Int32(row) : Self.noRow
            })

        // A denial names an incident or one of its reports.
        var denials: [Int: [Int]] = [:]
        var deniedRows: [Int: [Int]] = [:]
        let deniers = (0..<facts.count).filter {
            facts.kind[$0] == .denial && known[$0] && !facts.about[$0].isNone
        }
        if !deniers.isEmpty {
            let wanted = Set(deniers.map { facts.about[$0] })
            var rowOfReport: [Symbol: Int] = [:]
            for row in 0..<facts.count
            where wanted.contains(facts.reportID[row]) && Self.isKnown(facts, row, knownAt) {
                rowOfReport[facts.reportID[row]] = row
            }
            // The order of rows must not show in what is cited.
            let inOrder = deniers.sorted {
                naturallyPrecedes(facts.symbols.text(facts.reportID[$0]), facts.symbols.text(facts.reportID[$1]))
            }
            for denier in inOrder {
                if let incident = incidents.place(of: facts.about[denier]) {
                    denials[incident, default: []].append(denier)
                } else if let row = rowOfReport[facts.about[denier]] {
                    if incidents.incidentOfRow[row] >= 0 {
                        denials[Int(incidents.incidentOfRow[row]), default: []].append(denier)
                    } else {
                        deniedRows[row, default: []].append(denier)
                    }
                }
            }
        }
        self.denials = denials
        self.denialsOfWill = deniedRows
        let standing = denials.filter { incident, _ in incidents.rows(of: incident).contains { known[Int($0)] } }
        denialsThatContest = Set(standing.values.joined()).union(deniedRows.filter { known[$0.key] }.values.joined())
    }

    /// The same facts where others answer for groups: nothing but whose act each row says it was differs.
    public func answered(by answering: [String: Int]) -> Standing { Standing(self, answering: answering) }

    private init(_ other: Standing, answering: [String: Int]) {
        var cast = other.cast
        cast.answering = answering
        self.cast = cast
        facts = other.facts
        incidents = other.incidents
        belief = other.belief
        actor = NamedActors(facts, cast)
        counts = other.counts
        denials = other.denials
        denialsThatContest = other.denialsThatContest
        denialsOfWill = other.denialsOfWill
        camp = other.camp
        origin = other.origin
        originsOfTwoCamps = other.originsOfTwoCamps
        given = other.given
        gradeOfRow = other.gradeOfRow
        lone = other.lone
    }

    private static func isKnown(_ facts: FactTable, _ row: Int, _ knownAt: Instant?) -> Bool {
        knownAt.map { facts.received[row] <= $0 } ?? true
    }

    /// Rows known by then, without those that a row of the same origin amends or retracts, and without the retractions
    /// themselves. What is retracted leaves nothing behind: what it amended or retracted stands again.
    package static func rowsThatCount(
        _ facts: FactTable, knownAt: Instant?
    ) -> ContiguousArray<Bool> {
        let known =
            knownAt == nil
            ? ContiguousArray(repeating: true, count: facts.count)
            : ContiguousArray((0..<facts.count).map { isKnown(facts, $0, knownAt) })
        let (amends, retracts) = (facts.texts[.amends], facts.texts[.retracts])
        guard amends != nil || retracts != nil else { return known }
        let target = correctionTarget(facts, known: known)
        let isRetracted = retractedRows(facts, known: known)

        // What an amendment that stands amends is out, and so is what that amended. In a ring each would put all others
        // out, itself too: there the one received last is taken to be the correction.
        let rings = amendmentRings(facts, known: known).map { ring in ring.filter { !isRetracted[$0] } }
        let inRing = Set(rings.joined())
        var isAmended = ContiguousArray(repeating: false, count: facts.count)
        for row in 0..<facts.count where !isRetracted[row] && !inRing.contains(row) {
            var row = row
            while let target = target(row, amends), !isAmended[target] {
                isAmended[target] = true
                row = target
            }
        }
        for ring in rings {
            let last = latest(of: ring, facts)
            for row in ring where row != last { isAmended[row] = true }
        }
        return ContiguousArray(
            (0..<facts.count).map { row in
                known[row] && !isRetracted[row] && !isAmended[row] && retracts?[row].isNone != false
            })
    }

    /// The earlier report of the same origin that a row corrects, by its row and the column that names it.
    private static func correctionTarget(
        _ facts: FactTable, known: ContiguousArray<Bool>
    ) -> (Int, ContiguousArray<Symbol>?) -> Int? {
        var rowOfReport: [Symbol: Int] = [:]
        for row in 0..<facts.count { rowOfReport[facts.reportID[row]] = row }
        return { [rowOfReport] row, column in
            guard known[row], let named = column?[row], !named.isNone, let earlier = rowOfReport[named],
                earlier != row, facts.claimedBy[earlier] == facts.claimedBy[row]
            else { return nil }
            return earlier
        }
    }

    /// Rows that a known row of the same origin retracts, whose retraction was not taken back itself.
    static func retractedRows(_ facts: FactTable, known: ContiguousArray<Bool>) -> ContiguousArray<Bool> {
        guard let retracts = facts.texts[.retracts] else {
            return ContiguousArray(repeating: false, count: facts.count)
        }
        let target = correctionTarget(facts, known: known)
        // A retraction that is itself retracted has no effect. Each row names at most one other: begin with rows that
        // nobody retracts, and go on with those of which all retractions are void. Those that retract each other in a
        // ring stay retracted.
        var retractions = ContiguousArray(repeating: 0, count: facts.count)
        for row in 0..<facts.count { if let target = target(row, retracts) { retractions[target] += 1 } }
        var isRetracted = ContiguousArray(retractions.map { $0 > 0 })
        var next = (0..<facts.count).filter { retractions[$0] == 0 && target($0, retracts) != nil }
        var isSettled = ContiguousArray(repeating: false, count: facts.count)
        while let row = next.popLast() {
            guard !isSettled[row] else { continue }
            isSettled[row] = true
            guard let target = target(row, retracts), !isSettled[target] else { continue }
            if isRetracted[row] {
                retractions[target] -= 1
                if retractions[target] == 0 { isRetracted[target] = false; next.append(target) }
            } else {
                // Retracted for sure: what it retracts itself has one retraction less.
                next.append(target)
            }
        }
        return isRetracted
    }

    /// Reports of one origin each of which amends the next, and the last of which the first: the rows of each such ring.
    static func amendmentRings(_ facts: FactTable, known: ContiguousArray<Bool>? = nil) -> [[Int]] {
        guard let amends = facts.texts[.amends], amends.contains(where: { !$0.isNone }) else { return [] }
        var rowOfReport: [Symbol: Int] = [:]
        for row in 0..<facts.count { rowOfReport[facts.reportID[row]] = row }
        func target(_ row: Int) -> Int? {
            guard known?[row] != false, !amends[row].isNone, let earlier = rowOfReport[amends[row]], earlier != row,
                facts.claimedBy[earlier] == facts.claimedBy[row]
            else { return nil }
            return earlier
        }
        var rings: [[Int]] = []
        // The walk on which each row was met first.
        var walk = ContiguousArray<Int>(repeating: -1, count: facts.count)
        for start in 0..<facts.count {
            var row = start
            var path: [Int] = []
            while walk[row] < 0, let next = target(row) {
                walk[row] = start
                path.append(row)
                row = next
            }
            if walk[row] == start, let first = path.firstIndex(of: row) { rings.append(Array(path[first...])) }
        }
        return rings
    }

    /// The row received last; of several, the one with the last id.
    static func latest(of rows: [Int], _ facts: FactTable) -> Int? {
        rows.max { one, other in
            if facts.received[one] != facts.received[other] { return facts.received[one] < facts.received[other] }
            return naturallyPrecedes(
                facts.symbols.text(facts.reportID[one]), facts.symbols.text(facts.reportID[other]))
        }
    }

    /// The rows of an incident that count, in the order of their reports' ids.
    public func rows(of incident: Int) -> ReportRows {
        let row = lone[incident]
        if row >= 0 { return .one(Int(row)) }
        if row == Self.noRow { return .many([]) }
        return .many(incidents.rows(of: incident).lazy.map { Int($0) }.filter { counts[$0] })
    }

    /// The camp of a row's origin.
    public func camps(of row: Int) -> Camps { camp[row] }

    /// What it is worth that exactly these rows say the same.
    public func grade(of rows: some Sequence<Int>) -> Grade? {
        var camps: Camps = []
        var verified: Grade?
        var any = false
        for row in rows {
            any = true
            if isBelieved(row) { return .confirmed }
            if let grade = given[row] {
                verified = max(verified ?? grade, grade)
            } else {
                camps.formUnion(camp[row])
            }
        }
        guard any else { return nil }
        if camps.isEmpty { return verified }
        return max(verified ?? .alleged, camps.grade)
    }

    /// What it is worth that one row says something: ``grade(of:)`` of it alone, which is asked for every row.
    public func grade(ofRow row: Int) -> Grade { Grade(rawValue: gradeOfRow[row]) ?? .alleged }

    /// Whether a row's claim is taken as true.
    public func isBelieved(_ row: Int) -> Bool {
        switch belief {
        case .nobody: false
        case .party(let place): camp[row] == .party(place)
        case .any: true
        }
    }

    /// The answer to a question about an incident, from the answers of its reports.
    ///
    /// - Parameters:
    ///   - answer: what one row says: true and false only where the row settles it.
    ///   - threshold: the grade from which evidence counts.
    ///
    /// *True* if what says yes reaches the grade; *false* if nothing says yes and nothing leaves it open; else
    /// *unknown*. What a believed camp says settles it either way.
    public func truth(of rows: ReportRows, from threshold: Grade, _ answer: (Int) -> Truth) -> Truth {
        if case .one(let row) = rows {
            switch answer(row) {
            case .true: return grade(ofRow: row) >= threshold ? .true : .unknown
            case .unknown: return .unknown
            case .false: return .false
            }
        }
        var supporting: [Int] = []
        var isOpen = false
        var believedNo = false
        for row in rows {
            switch answer(row) {
            case .true: supporting.append(row)
            case .unknown: isOpen = true
            case .false: if isBelieved(row) { believedNo = true }
            }
        }
        if let grade = grade(of: supporting), grade >= threshold {
            // Of a believed camp that says both, all claims are true: the yes holds.
            return believedNo && belief != .any && !supporting.contains(where: isBelieved) ? .false : .true
        }
        if believedNo && belief != .any { return .false }
        return supporting.isEmpty && !isOpen ? .false : .unknown
    }

    /// How well it is supported that an incident happened; nil if no row of it counts.
    public func occurrence(of rows: ReportRows) -> Grade? { grade(of: rows) }
}

extension Standing {
    /// Denials that name a row which is no event.
    public func deniedRows(_ row: Int) -> [Int] { denialsOfWill[row] ?? [] }
}
