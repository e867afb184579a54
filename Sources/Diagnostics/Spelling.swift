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
        let letters = Array(word.lowercased())
        var best: (distance: Int, candidate: String)?
        for candidate in candidates where abs(candidate.count - letters.count) <= limit {
            let distance = Self.distance(letters, Array(candidate.lowercased()))
            guard distance <= limit else { continue }
            if let found = best, (found.distance, found.candidate) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.candidate
    }

    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        var before: [Int] = []
        var above = Array(0...right.count)
        for row in 1...left.count {
            var current = [row]
            for column in 1...right.count {
                let substitution = above[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
                var cost = min(above[column] + 1, current[column - 1] + 1, substitution)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    cost = min(cost, before[column - 2] + 1)
                }
                current.append(cost)
            }
            before = above
            above = current
        }
        return above[right.count]
    }
}
