import Vocabulary

/// Works out which acts are excused by breaches that came strictly before them, where those may be excused themselves.
///
/// The acts are gone through in the order of their times, so that a chain of excuses of any length is settled in one walk.
/// Where times are intervals that overlap, what comes later in that order may bear on what comes earlier: the walk is
/// repeated over what is still unknown, until nothing changes. It is the least fixed point of Kleene's logic, which no
/// order can change.
struct Reciprocity {
    /// An act that is a breach unless it is excused.
    struct Act {
        var time: PossibleTime
        /// Whether it is a breach, apart from these excuses.
        var truth: Truth
        /// The board on which it counts as a breach.
        var board: Int
    }

    /// What excuses: so many breaches on these boards within so many seconds of each other, at most `seconds` before.
    struct Excuse {
        var seconds: Int64
        var boards: [Int]
        var count: Int
        var within: Int64?
    }

    /// Walks beyond this many leave the rest unknown: sound, and needed only by intervals nested as deep.
    private static let mostWalks = 64

    private let acts: [Act]
    private let excuses: [[Excuse]]
    private var boards: [BreachBoard]
    private var counts: [CountBoard] = []
    /// For each excuse of each board, which of `counts` answers it; -1 where the boards themselves do.
    private var countOfExcuse: [[Int]]
    /// For each board, the counts that it is part of, with the place at which its entries begin there.
    private var countsOfBoard: [[(count: Int, start: Int)]]

    /// Whether each act is a breach.
    ///
    /// - Parameters:
    ///   - excuses: what excuses the acts of each board.
    ///   - others: breaches on each board that are no such acts, and are settled elsewhere.
    static func settled(
        _ acts: [Act], excuses: [[Excuse]], others: [[(time: PossibleTime, truth: Truth)]]
    ) -> [Truth] {
        var entries = others
        var places: [Int] = []
        for act in acts {
            places.append(entries[act.board].count)
            let isOpen = !excuses[act.board].isEmpty && act.truth == .true
            entries[act.board].append((act.time, isOpen ? .unknown : act.truth))
        }
        var reciprocity = Reciprocity(acts, excuses, entries)
        return reciprocity.walk(places)
    }

    private init(_ acts: [Act], _ excuses: [[Excuse]], _ entries: [[(time: PossibleTime, truth: Truth)]]) {
        self.acts = acts
        self.excuses = excuses
        boards = entries.map { BreachBoard($0) }
        countOfExcuse = excuses.map { $0.map { _ in -1 } }
        countsOfBoard = entries.map { _ in [] }
        for (board, excuses) in excuses.enumerated() {
            for (place, excuse) in excuses.enumerated() where excuse.count > 1 {
                var joined: [(time: PossibleTime, truth: Truth)] = []
                for part in excuse.boards {
                    countsOfBoard[part].append((counts.count, joined.count))
                    joined += entries[part]
                }
                countOfExcuse[board][place] = counts.count
                counts.append(CountBoard(joined, count: excuse.count, within: excuse.within))
            }
        }
    }

    private mutating func walk(_ places: [Int]) -> [Truth] {
        var truths = acts.map(\.truth)
        var open = acts.indices.filter { !excuses[acts[$0].board].isEmpty && acts[$0].truth != .false }.sorted {
            let (a, b) = (acts[$0].time, acts[$1].time)
            return (a.earliest, a.latest) < (b.earliest, b.latest)
        }
        for _ in 0..<Self.mostWalks {
            var stillOpen: [Int] = []
            for index in open {
                let act = acts[index]
                let freed = isExcused(act)
                truths[index] = act.truth && !freed
                boards[act.board].settle(places[index], truths[index])
                for part in countsOfBoard[act.board] {
                    counts[part.count].settle(part.start + places[index], truths[index])
                }
                // What is doubtful in itself stays so unless it is excused.
                if freed == .unknown { stillOpen.append(index) }
            }
            if stillOpen.count == open.count || stillOpen.isEmpty { break }
            open = stillOpen
        }
        return truths
    }

    private func isExcused(_ act: Act) -> Truth {
        var freed = Truth.false
        for (place, excuse) in excuses[act.board].enumerated() {
            let count = countOfExcuse[act.board][place]
            if count >= 0 {
                freed = freed || counts[count].precedes(act.time, within: excuse.seconds)
            } else {
                for board in excuse.boards where freed != .true {
                    freed = freed || boards[board].precedes(act.time, within: excuse.seconds)
                }
            }
        }
        return freed
    }
}
