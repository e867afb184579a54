import Vocabulary

/// What people decided: that two reports speak of one happening, or that they do not. A decision always wins over the
/// score.
public struct JoinDecisions: Sendable {
    /// One decision.
    public struct Decision: Hashable, Sendable {
        /// The one report's id, as written.
        public var one: String
        /// The other report's id, as written.
        public var other: String
        /// Whether they speak of the same happening.
        public var isSame: Bool
        /// Who decided; empty: not stated.
        public var who: String
        /// When it was decided; nil: not stated, which is before every time that is.
        public var when: Instant?
        /// Why; empty: not stated.
        public var why: String
        /// The file in which it stands, as the person named it.
        public var file: String
        /// The line at which it begins, from 1.
        public var line: Int

        /// A decision from its parts.
        public init(
            _ one: String, _ other: String, isSame: Bool, who: String = "", when: Instant? = nil, why: String = "",
            file: String = "", line: Int = 0
        ) {
            self.one = one
            self.other = other
            self.isSame = isSame
            self.who = who
            self.when = when
            self.why = why
            self.file = file
            self.line = line
        }
    }

    /// The decisions, in the order of the file.
    public var decisions: [Decision]

    /// Some decisions, or none.
    public init(_ decisions: [Decision] = []) { self.decisions = decisions }

    /// Decisions that cannot all hold, each with the one that holds against it.
    public struct Contradiction: Hashable, Sendable {
        /// What is not followed.
        public var dropped: Decision
        /// What it goes against, through which other decisions it may be.
        public var against: Decision
    }

    /// The decisions that hold, by rows of the facts.
    struct Resolved: Sendable {
        /// Rows that speak of one happening.
        var same: [(one: Int, other: Int, decision: Decision)] = []
        /// Rows that do not: by row, all others.
        private(set) var apart: [Int: [(row: Int, decision: Decision)]] = [:]
        var contradictions: [Contradiction] = []
        /// Decisions about reports that are not among the rows.
        var unknown: [(decision: Decision, report: String)] = []

        func keepsApart(_ one: Int, _ other: Int) -> Bool { decision(apart: one, other) != nil }

        func decision(apart one: Int, _ other: Int) -> Decision? {
            apart.isEmpty ? nil : apart[one]?.first { $0.row == other }?.decision
        }

        mutating func keepApart(_ one: Int, _ other: Int, _ decision: Decision) {
            apart[one, default: []].append((other, decision))
            apart[other, default: []].append((one, decision))
        }
    }

    /// Finds the rows, and what holds where decisions contradict each other: the later one (of the same time the one that
    /// keeps apart, then the one further down). A *same* that would join through others what a *different* keeps apart is
    /// dropped as well, since a false join is worse than a missed one.
    func resolved(_ facts: FactTable, takes: ContiguousArray<Bool>) -> Resolved {
        guard !decisions.isEmpty else { return Resolved() }
        var wanted: Set<Symbol> = []
        for decision in decisions {
            for report in [decision.one, decision.other] {
                if let symbol = facts.symbols.symbol(of: report) { wanted.insert(symbol) }
            }
        }
        var rowOfReport: [Symbol: Int] = [:]
        for row in 0..<facts.count where takes[row] && wanted.contains(facts.reportID[row]) {
            rowOfReport[facts.reportID[row]] = row
        }
        return resolved { report in facts.symbols.symbol(of: report).flatMap { rowOfReport[$0] } }
    }

    /// The same, where it is known how to find the row of a report that takes part.
    func resolved(row: (String) -> Int?) -> Resolved {
        var resolved = Resolved()
        // The rows that they are about, as they come.
        var numbers: [Int: Int] = [:]
        for decision in decisions {
            for found in [decision.one, decision.other].compactMap(row) where numbers[found] == nil {
                numbers[found] = numbers.count
            }
        }
        // The latest first.
        let inOrder = decisions.enumerated().sorted { left, right in
            let (one, other) = (left.element.when ?? .distantPast, right.element.when ?? .distantPast)
            if one != other { return one > other }
            if left.element.isSame != right.element.isSame { return !left.element.isSame }
            return left.offset > right.offset
        }.map(\.element)
        var joined = Grouping(numbers.count)
        func root(_ row: Int) -> Int { numbers[row].map { joined.root($0) } ?? -1 }
        var apart: [(one: Int, other: Int, decision: Decision)] = []
        var holding: [Set<Int>: Decision] = [:]
        for decision in inOrder {
            guard let one = row(decision.one), let other = row(decision.other) else {
                let report = row(decision.one) == nil ? decision.one : decision.other
                resolved.unknown.append((decision, report))
                continue
            }
            guard one != other else { continue }
            if let later = holding[[one, other]] {
                if later.isSame != decision.isSame {
                    resolved.contradictions.append(Contradiction(dropped: decision, against: later))
                }
                continue
            }
            if decision.isSame {
                let ends: Set<Int> = [root(one), root(other)]
                if let kept = apart.first(where: { [root($0.one), root($0.other)] == ends }) {
                    resolved.contradictions.append(Contradiction(dropped: decision, against: kept.decision))
                    continue
                }
                if let left = numbers[one], let right = numbers[other] { joined.unite(left, right) }
                resolved.same.append((one, other, decision))
            } else {
                if root(one) == root(other),
                    let later = resolved.same.first(where: { root($0.one) == root(one) })
                {
                    resolved.contradictions.append(Contradiction(dropped: decision, against: later.decision))
                    continue
                }
                apart.append((one, other, decision))
                resolved.keepApart(one, other, decision)
            }
            holding[[one, other]] = decision
        }
        return resolved
    }
}
