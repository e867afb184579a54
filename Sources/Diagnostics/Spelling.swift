/// Finds what a person probably meant.
public enum Spelling {
    /// The candidate nearest to `word`, if it is near enough to be worth suggesting: at most a third of the letters,
    /// and never more than three, may have to change.
    ///
    /// Distance is Damerau–Levenshtein in its restricted form (a swap of neighbours counts once). Equal distances go to
    /// the candidate that comes first in alphabetical order. Costs length × length per candidate.
    public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let limit = min(3, word.count / 3)
        guard !word.isEmpty, word.count <= 64 else { return nil }
        let lowered = word.lowercased()
        let letters = Array(lowered)
        // Nearly all words are ASCII, where a letter is a byte; comparing bytes is some fifty times as fast.
        let bytes: [UInt8]? = lowered.utf8.allSatisfy { $0 < 128 } ? Array(lowered.utf8) : nil
        var best: (distance: Int, candidate: String)?
        for candidate in candidates {
            let distance: Int
            if let bytes, candidate.utf8.allSatisfy({ $0 < 128 }) {
                guard abs(candidate.utf8.count - bytes.count) <= limit else { continue }
                distance = Self.distance(bytes, candidate.utf8.map { (65...90).contains($0) ? $0 | 32 : $0 })
            } else {
                guard abs(candidate.count - letters.count) <= limit else { continue }
                distance = Self.distance(letters, Array(candidate.lowercased()))
            }
            guard distance <= limit else { continue }
            if let found = best, (found.distance, found.candidate) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.candidate
    }

    private static func distance<Letter: Equatable>(_ left: [Letter], _ right: [Letter]) -> Int {
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        var before = [Int](repeating: 0, count: right.count + 1)
        var above = Array(0...right.count)
        var current = before
        for row in 1...left.count {
            current[0] = row
            for column in 1...right.count {
                let substitution = above[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
                var cost = min(above[column] + 1, current[column - 1] + 1, substitution)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    cost = min(cost, before[column - 2] + 1)
                }
                current[column] = cost
            }
            // The row above is the one before next time; what was before that is written over.
            (before, above, current) = (above, current, before)
        }
        return above[right.count]
    }
}
