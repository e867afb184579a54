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

    /// What excuses: a breach on one of these boards, at most so many seconds before.
    struct Excuse {
        var seconds: Int64
        var boards: [Int]
    }

    /// Walks beyond this many leave the rest unknown: sound, and needed only by intervals nested as deep.
    private static let mostWalks = 64

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
        var boards = entries.map { BreachBoard($0) }
        var truths = acts.map(\.truth)
        var open = acts.indices.filter { !excuses[acts[$0].board].isEmpty && acts[$0].truth != .false }.sorted {
            let (a, b) = (acts[$0].time, acts[$1].time)
            return (a.earliest, a.latest) < (b.earliest, b.latest)
        }
        for _ in 0..<mostWalks {
            var stillOpen: [Int] = []
            for index in open {
                let act = acts[index]
                var freed = Truth.false
                for excuse in excuses[act.board] {
                    for board in excuse.boards where freed != .true {
                        freed = freed || boards[board].precedes(act.time, within: excuse.seconds)
                    }
                }
                truths[index] = act.truth && !freed
                boards[act.board].settle(places[index], truths[index])
                // What is doubtful in itself stays so unless it is excused.
                if freed == .unknown { stillOpen.append(index) }
            }
            if stillOpen.count == open.count || stillOpen.isEmpty { break }
            open = stillOpen
        }
        return truths
    }
}
