// The hot loop of the search. A front is a flat array, `width` numbers a vector, in descending lexicographic order.
// Cost for n candidates and f survivors: n log n for two parties, n log f for three (a staircase), n times f for more,
// in blocks of which most are passed over. Measured by `Benchmarks/talks/run.sh`.

/// How many steps a search may still take.
struct PackageMeter {
    private let most: Int
    private(set) var taken = 0

    /// So many in all.
    init(most: Int) { self.most = most }

    /// Takes steps, or says that there are none left.
    mutating func spend(_ steps: Int) throws(PackageBound) {
        taken += steps
        if taken > most { throw .steps(most: most) }
    }
}

/// Vectors that no other dominates, each once.
struct Front: Sendable {
    /// How many numbers a vector has: one a party.
    let width: Int
    /// The numbers, vector by vector; vectors in descending lexicographic order.
    var numbers: [PackageUnits]

    /// How many vectors there are.
    var count: Int { numbers.count / width }

    /// The vector at a place.
    subscript(_ place: Int) -> ArraySlice<PackageUnits> { numbers[place * width..<(place + 1) * width] }

    /// The place of a vector, if it is there.
    func place(of vector: [PackageUnits]) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if precedes(middle, vector) { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low].elementsEqual(vector) ? low : nil
    }

    /// Whether the vector at a place comes before another one: is larger where they first differ.
    private func precedes(_ place: Int, _ vector: [PackageUnits]) -> Bool {
        let start = place * width
        for number in 0..<width where numbers[start + number] != vector[number] {
            return numbers[start + number] > vector[number]
        }
        return false
    }

    /// All of the front moved by a vector, without those that do not reach `floor`.
    func moved(by offset: [PackageUnits], floor: [PackageUnits]?) -> [PackageUnits] {
        var moved = [PackageUnits]()
        moved.reserveCapacity(numbers.count)
        if let floor {
            for start in stride(from: 0, to: numbers.count, by: width) {
                guard (0..<width).allSatisfy({ numbers[start + $0] + offset[$0] >= floor[$0] }) else { continue }
                for number in 0..<width { moved.append(numbers[start + number] + offset[number]) }
            }
        } else if width == 2 {
            let (x, y) = (offset[0], offset[1])
            for start in stride(from: 0, to: numbers.count, by: 2) {
                moved.append(numbers[start] + x)
                moved.append(numbers[start + 1] + y)
            }
        } else {
            for start in stride(from: 0, to: numbers.count, by: width) {
                for number in 0..<width { moved.append(numbers[start + number] + offset[number]) }
            }
        }
        return moved
    }

    /// What no vector of the lists dominates, each vector once. Every list is in descending lexicographic order.
    static func merging(_ lists: [[PackageUnits]], width: Int, _ meter: inout PackageMeter) throws(PackageBound)
        -> Front
    {
        let all = inOrder(lists, width)
        try meter.spend(all.count / width)
        switch width {
        case 2: return Front(width: 2, numbers: swept(all))
        case 3: return Front(width: 3, numbers: stepped(all))
        default: return Front(width: width, numbers: try compared(all, width, &meter))
        }
    }

    /// All vectors of the lists, in order.
    private static func inOrder(_ lists: [[PackageUnits]], _ width: Int) -> [PackageUnits] {
        var lists = lists
        while lists.count > 1 {
            var halved = [[PackageUnits]]()
            halved.reserveCapacity(lists.count / 2 + 1)
            for pair in stride(from: 0, to: lists.count, by: 2) {
                halved.append(pair + 1 < lists.count ? joined(lists[pair], lists[pair + 1], width) : lists[pair])
            }
            lists = halved
        }
        return lists.first ?? []
    }

    private static func joined(_ a: [PackageUnits], _ b: [PackageUnits], _ width: Int) -> [PackageUnits] {
        if a.isEmpty { return b }
        if b.isEmpty { return a }
        var joined = [PackageUnits]()
        joined.reserveCapacity(a.count + b.count)
        var (i, j) = (0, 0)
        while i < a.count && j < b.count {
            var number = 0
            while number < width - 1 && a[i + number] == b[j + number] { number += 1 }
            if a[i + number] >= b[j + number] {
                for number in i..<i + width { joined.append(a[number]) }
                i += width
            } else {
                for number in j..<j + width { joined.append(b[number]) }
                j += width
            }
        }
        joined.append(contentsOf: a[i...])
        joined.append(contentsOf: b[j...])
        return joined
    }

    /// Two parties: in descending order of the first, only what raises the second survives.
    private static func swept(_ all: [PackageUnits]) -> [PackageUnits] {
        var kept = [PackageUnits]()
        var best: PackageUnits?
        for start in stride(from: 0, to: all.count, by: 2) {
            let second = all[start + 1]
            if let best, second <= best { continue }
            best = second
            kept.append(all[start])
            kept.append(second)
        }
        return kept
    }

    /// Three parties: in descending order of the first, the survivors' second and third numbers make a staircase, the
    /// second ascending and the third descending. What lies on or under it is dominated.
    private static func stepped(_ all: [PackageUnits]) -> [PackageUnits] {
        var kept = [PackageUnits]()
        var seconds = [PackageUnits]()
        var thirds = [PackageUnits]()
        for start in stride(from: 0, to: all.count, by: 3) {
            let (second, third) = (all[start + 1], all[start + 2])
            var (low, high) = (0, seconds.count)
            while low < high {
                let middle = (low + high) / 2
                if seconds[middle] < second { low = middle + 1 } else { high = middle }
            }
            if low < thirds.count && thirds[low] >= third { continue }
            kept.append(all[start])
            kept.append(second)
            kept.append(third)
            var (from, to) = (low, low)
            if to < seconds.count && seconds[to] == second { to += 1 }
            while from > 0 && thirds[from - 1] <= third { from -= 1 }
            if from == to {
                seconds.insert(second, at: from)
                thirds.insert(third, at: from)
            } else {
                (seconds[from], thirds[from]) = (second, third)
                seconds.removeSubrange(from + 1..<to)
                thirds.removeSubrange(from + 1..<to)
            }
        }
        return kept
    }

    /// More parties: each against the survivors, block by block; a block whose largest numbers do not reach is passed over.
    private static func compared(_ all: [PackageUnits], _ width: Int, _ meter: inout PackageMeter) throws(PackageBound)
        -> [PackageUnits]
    {
        let size = 32
        var kept = [PackageUnits]()
        var largest = [PackageUnits]()
        var last = 0
        for start in stride(from: 0, to: all.count, by: width) {
            func reaches(_ numbers: [PackageUnits], _ from: Int) -> Bool {
                var number = 1
                while number < width && numbers[from + number] >= all[start + number] { number += 1 }
                return number == width
            }
            let blocks = largest.count / width
            func isDominated(in block: Int) -> Bool {
                guard reaches(largest, block * width) else { return false }
                let end = min(kept.count, (block + 1) * size * width)
                return stride(from: block * size * width, to: end, by: width).contains { reaches(kept, $0) }
            }
            var dominated = last < blocks && isDominated(in: last)
            var block = 0
            while !dominated && block < blocks {
                if isDominated(in: block) {
                    dominated = true
                    last = block
                }
                block += 1
            }
            try meter.spend(block + 1)
            if dominated { continue }
            if kept.count % (size * width) == 0 {
                largest.append(contentsOf: all[start..<start + width])
            } else {
                let block = largest.count - width
                for number in 0..<width { largest[block + number] = max(largest[block + number], all[start + number]) }
            }
            kept.append(contentsOf: all[start..<start + width])
        }
        return kept
    }
}
