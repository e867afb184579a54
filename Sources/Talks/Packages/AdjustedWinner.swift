/// Issues divided between two parties so that both think they have got the same, and nothing better is possible for both
/// (Adjusted Winner: Brams and Taylor, *Fair Division*, 1996, chapter 4).
///
/// It asks for things that each party would have for itself, points that both spread over them, and that one of them can be
/// divided. At most one is.
public struct AdjustedWinner: Hashable, Sendable {
    /// A fraction in lowest terms; the denominator is positive.
    public struct Fraction: Hashable, Sendable, CustomStringConvertible {
        /// Above the line.
        public var numerator: PackageUnits
        /// Below it.
        public var denominator: PackageUnits

        init(_ numerator: PackageUnits, _ denominator: PackageUnits) {
            var (a, b) = (numerator.magnitude, denominator.magnitude)
            while b != 0 { (a, b) = (b, a % b) }
            let divisor = PackageUnits(max(1, a))
            self.numerator = numerator / divisor
            self.denominator = denominator / divisor
        }

        /// `1/6`; a whole number without a line.
        public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
    }

    /// The first party's part of each issue, from 0 to 1.
    public var shares: [Fraction]
    /// What both get, in the points that they spread.
    public var each: Fraction

    /// - Parameters:
    ///   - first: the points of the first party, one an issue; 0 or more.
    ///   - second: those of the second. Both have the same sum.
    /// - Returns: nil where the sums differ, or are 0.
    public init?(_ first: [PackageUnits], _ second: [PackageUnits]) {
        let total = first.reduce(0, +)
        guard total > 0, total == second.reduce(0, +), first.count == second.count, total < 1 << 60,
            (first + second).allSatisfy({ $0 >= 0 })
        else { return nil }
        // Whoever values an issue more has it; on ties the first.
        var isFirsts = zip(first, second).map { $0 >= $1 }
        func sum(_ points: [PackageUnits], _ wanted: Bool) -> PackageUnits {
            zip(points, isFirsts).reduce(0) { $0 + ($1.1 == wanted ? $1.0 : 0) }
        }
        var (one, two) = (sum(first, true), sum(second, false))
        // From whoever has more, in the order of how little more it values the issue than the other.
        let isFirstRich = one > two
        let (rich, poor) = isFirstRich ? (first, second) : (second, first)
        let giving = first.indices.filter { isFirsts[$0] == isFirstRich && rich[$0] > 0 }.sorted {
            let (left, right) = (rich[$0] * poor[$1], rich[$1] * poor[$0])
            return left != right ? left < right : $0 < $1
        }
        shares = []
        var divided: (issue: Int, part: Fraction)?
        for issue in giving where one != two {
            let gap = isFirstRich ? one - two : two - one
            let both = rich[issue] + poor[issue]
            if both <= gap {
                isFirsts[issue].toggle()
                if isFirstRich {
                    (one, two) = (one - rich[issue], two + poor[issue])
                } else {
                    (one, two) = (one + poor[issue], two - rich[issue])
                }
                continue
            }
            divided = (issue, Fraction(gap, both))
            break
        }
        var each = Fraction(one, 1)
        shares = isFirsts.map { Fraction($0 ? 1 : 0, 1) }
        if let (issue, part) = divided {
            let (n, d) = (part.numerator, part.denominator)
            shares[issue] = isFirstRich ? Fraction(d - n, d) : part
            each = Fraction((isFirstRich ? two : one) * d + poor[issue] * n, d)
        }
        self.each = each
    }
}

extension Negotiation {
    /// The issues divided, where they are such as can be: two parties, every issue with two options of which each party wants the
    /// other one and nothing else, all worths known, and both parties' points with the same sum.
    public func adjustedWinner() -> AdjustedWinner? {
        guard parties.count == 2, !issues.isEmpty, let problem = try? packageProblem(), problem.exclusions.isEmpty,
            problem.parties[0].places == problem.parties[1].places
        else { return nil }
        var points: [[PackageUnits]] = [[], []]
        for issue in problem.options.indices {
            guard problem.options[issue] == 2 else { return nil }
            let worths = problem.worths.map { $0[issue] }
            guard worths.joined().allSatisfy({ $0.low == $0.high }) else { return nil }
            let best = worths.map { $0[0].low > $0[1].low ? 0 : 1 }
            guard best[0] != best[1], (0...1).allSatisfy({ worths[$0][1 - best[$0]].low == 0 }) else { return nil }
            for party in 0...1 { points[party].append(worths[party][best[party]].low) }
        }
        return AdjustedWinner(points[0], points[1])
    }
}
