import Vocabulary

/// What has to be looked at again when the clock reaches a second: a heap.
struct Schedule {
    private var entries: ContiguousArray<(at: Instant, incident: Int32)> = []

    /// All that waits, in no order.
    var all: [(at: Instant, incident: Int32)] { Array(entries) }

    /// Looks at an incident again when this second has come.
    mutating func add(_ incident: Int32, at instant: Instant) {
        entries.append((instant, incident))
        var place = entries.count - 1
        while place > 0, entries[place].at < entries[(place - 1) / 2].at {
            entries.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    /// The next incident whose second has come; nil: there is none.
    mutating func next(upTo now: Instant) -> Int32? {
        guard let first = entries.first, first.at <= now else { return nil }
        let last = entries.removeLast()
        guard !entries.isEmpty else { return first.incident }
        entries[0] = last
        var place = 0
        while true {
            var least = place
            for child in [2 * place + 1, 2 * place + 2] where child < entries.count {
                if entries[child].at < entries[least].at { least = child }
            }
            if least == place { break }
            entries.swapAt(place, least)
            place = least
        }
        return first.incident
    }
}
