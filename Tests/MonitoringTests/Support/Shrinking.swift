extension Stream: CustomStringConvertible {
    var description: String {
        "\(pact.name), now \(now)\n" + claims.map { "  \($0)" }.joined(separator: "\n")
    }

    /// A smaller stream that fails in the same way: halves, quarters … of the claims are left out while it still does, then
    /// each is made exact where it still does.
    func shrunk(while fails: (Stream) -> Bool) -> Stream {
        var least = self
        var size = max(1, claims.count / 2)
        while true {
            var place = 0
            var isSmaller = false
            while place < least.claims.count {
                var candidate = least
                candidate.claims.removeSubrange(place..<min(place + size, least.claims.count))
                if fails(candidate) { (least, isSmaller) = (candidate, true) } else { place += size }
            }
            if size == 1 && !isSmaller { break }
            if !isSmaller { size = max(1, size / 2) }
        }
        for place in least.claims.indices {
            for change in Self.simpler {
                var candidate = least
                change(&candidate.claims[place])
                if candidate.claims[place] != least.claims[place], fails(candidate) { least = candidate }
            }
        }
        return least
    }

    private static var simpler: [(inout Claim) -> Void] {
        [
            { $0.isAlleged = false }, { $0.isOnTheEdge = false }, { $0.by = $0.by ?? "A" }, { $0.to = $0.from },
            { $0.from = $0.to }, { $0.to = max($0.from, $0.to - 1) }, { $0.from = min($0.to, $0.from + 1) },
        ]
    }
}
