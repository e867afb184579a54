import Diagnostics
import Vocabulary

/// Says in which incident each report is, while reports come in: by hand here, by time, place and act elsewhere.
public protocol LiveJoining {
    /// Takes the rows of the facts from one on, in the order in which they came.
    ///
    /// - Returns: the rows that are now in another incident than before: new ones, and earlier ones that moved.
    mutating func join(_ facts: inout FactTable, from first: Int) -> [Joined]

    /// The same way of joining, with nothing joined yet.
    func anew() -> Self

    /// Whether some rows can be let go without another joining of the others.
    var canForget: Bool { get }

    /// The score that is held fixed; nil: there is none.
    var learnt: LearntScore? { get }

    /// Decisions that cannot all hold, or that are about reports which have not come.
    var diagnostics: (contradictions: [Diagnostic], unknown: [Diagnostic]) { get }
}

extension LiveJoining {
    /// By hand nothing depends on what is around.
    public var canForget: Bool { true }

    /// By hand nothing is learnt.
    public var learnt: LearntScore? { nil }

    /// By hand there are no decisions.
    public var diagnostics: (contradictions: [Diagnostic], unknown: [Diagnostic]) { ([], []) }
}

/// A row and the incident that it is in from now on.
public struct Joined: Hashable, Sendable {
    /// The row of the facts.
    public var row: Int
    /// The incident's id; none: it is in no incident.
    public var incident: Symbol
    /// Of a denial that names nothing, the incident that it is taken to be about; nil: nothing is said of that.
    public var about: Symbol?
    /// Why an earlier row moved.
    public var cause: Cause

    /// Why an earlier row moved.
    public enum Cause: Hashable, Sendable {
        /// The new rows.
        case newRows
        /// This new row.
        case row(Int)
        /// The score was learnt anew.
        case score
    }

    /// A row in an incident.
    public init(row: Int, incident: Symbol, about: Symbol? = nil, cause: Cause = .newRows) {
        self.row = row
        self.incident = incident
        self.about = about
        self.cause = cause
    }
}

/// Joins reports as ``IncidentTable/init(byHand:knownAt:)`` does, one after the other: in whatever order they come, they
/// end up in the same incidents.
///
/// An amendment may come before what it amends: until then it stands under the id that it names, and moves when the
/// earlier report turns out to be in another incident. A row costs one look at the chain that it is part of.
public struct JoinedByHand: LiveJoining {
    /// The row of each report, by the number of its id's symbol; -1: it has not come.
    private var rowOfReport: ContiguousArray<Int32> = []
    /// The last row that amends each report, by the number of its id's symbol, and the one before each such row.
    private var lastAmending: ContiguousArray<Int32> = []
    private var amendingBefore: ContiguousArray<Int32> = []
    /// The incident of each row.
    private var keys: ContiguousArray<Symbol> = []

    /// Nothing has come yet.
    public init() {}

    /// With nothing joined yet.
    public func anew() -> JoinedByHand { JoinedByHand() }

    /// Takes rows.
    public mutating func join(_ facts: inout FactTable, from first: Int) -> [Joined] {
        let amends = facts.texts[.amends]
        let retracts = facts.texts[.retracts]
        let room = facts.symbols.count - rowOfReport.count
        if rowOfReport.capacity < facts.symbols.count {
            // With a quarter to spare, so that the next row does not move all.
            rowOfReport.reserveCapacity(facts.symbols.count + facts.symbols.count / 4)
            lastAmending.reserveCapacity(facts.symbols.count + facts.symbols.count / 4)
        }
        if room > 0 {
            rowOfReport.append(contentsOf: repeatElement(-1, count: room))
            lastAmending.append(contentsOf: repeatElement(-1, count: room))
        }
        var joined: [Joined] = []
        for row in first..<facts.count {
            keys.append(.none)
            amendingBefore.append(-1)
            rowOfReport[Int(facts.reportID[row].number)] = Int32(row)
            let amended = amends?[row] ?? .none
            if !amended.isNone {
                amendingBefore[row] = lastAmending[Int(amended.number)]
                lastAmending[Int(amended.number)] = Int32(row)
            }
            let key = key(row, facts, amends)
            for row in [row] + followers(of: row, facts) {
                let own =
                    facts.kind[row] == .event && retracts?[row].isNone != false ? key : .none
                guard keys[row] != own else { continue }
                keys[row] = own
                joined.append(Joined(row: row, incident: own))
            }
        }
        return joined
    }

    /// The rows that amend a row, and those that amend them: they go where it goes, unless their own incident is stated.
    private func followers(of row: Int, _ facts: FactTable) -> [Int] {
        var followers: [Int] = []
        var open = [row]
        var seen: Set<Int> = [row]
        while let next = open.popLast() {
            var amending = lastAmending[Int(facts.reportID[next].number)]
            while amending >= 0 {
                let place = Int(amending)
                amending = amendingBefore[place]
                guard facts.incident[place].isNone, seen.insert(place).inserted else { continue }
                followers.append(place)
                open.append(place)
            }
        }
        return followers
    }

    /// The id under which a row goes, following amendments back to the first report.
    private func key(_ row: Int, _ facts: FactTable, _ amends: ContiguousArray<Symbol>?) -> Symbol {
        var (next, chain) = (row, [Int]())
        var places: [Int: Int] = [:]
        while true {
            if !facts.incident[next].isNone { return facts.incident[next] }
            let amended = amends?[next] ?? .none
            if amended.isNone { return facts.reportID[next] }
            let earlier = Int(rowOfReport[Int(amended.number)])
            guard earlier >= 0, earlier != next else { return amended }
            places[next] = chain.count
            chain.append(next)
            next = earlier
            guard let start = places[next] else { continue }
            // Reports that amend each other in a ring go under the first of their ids.
            return chain[start...].map { facts.reportID[$0] }.min {
                naturallyPrecedes(facts.symbols.text($0), facts.symbols.text($1))
            } ?? amended
        }
    }
}
