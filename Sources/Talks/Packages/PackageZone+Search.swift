extension PackageZone {
    /// The zone of a frontier.
    init(_ frontier: PackageFrontier, _ problem: PackageProblem, _ space: PackageSpace) {
        var below = [UInt64]()
        for vector in frontier.vectors {
            var parties: UInt64 = 0
            for (party, value) in vector.values.enumerated() {
                if let reservation = problem.parties[party].reservation, value < reservation { parties |= 1 << party }
            }
            below.append(parties)
        }
        vectors = below.indices.filter { below[$0] == 0 }
        blockedBy = vectors.isEmpty ? PackageZone.blocking(Set(below), parties: problem.parties.count) : []
        best = problem.parties.indices.map { party in frontier.vectors.map { $0.values[party] }.max() ?? 0 }
        least = problem.parties.indices.map { party in
            space.least { problem.worths[party][$0][$1].middle } ?? 0
        }
    }

    /// The smallest sets of parties of which every vector leaves at least one below its reservation.
    ///
    /// The frontier is enough for that: a package that meets a set's reservations is on it or dominated by one that is,
    /// which then meets them too. Without any package the empty set blocks.
    private static func blocking(_ below: Set<UInt64>, parties: Int) -> [[Int]] {
        var sets: Set<UInt64> = [0]
        for vector in below.sorted() {
            var next = sets.filter { $0 & vector != 0 }
            for set in sets where set & vector == 0 {
                for party in 0..<parties where vector & (1 << party) != 0 { next.insert(set | 1 << party) }
            }
            sets = next.filter { set in !next.contains { $0 != set && $0 & set == $0 } }
        }
        return sets.map { set in (0..<parties).filter { set & (1 << $0) != 0 } }
            .sorted { $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1) }
    }
}
