/// Items dealt out to numbered bins, in two flat arrays: of a million bins most hold one item, and none costs an array.
struct Dealt: Sendable {
    /// The items, bin by bin, within a bin in the order in which they were dealt.
    private(set) var items: ContiguousArray<Int32>
    private var starts: ContiguousArray<Int32>

    /// - Parameters:
    ///   - binOf: the bin of each item, counted from 0; items with -1 are left out.
    init(_ binOf: ContiguousArray<Int32>, bins: Int) {
        starts = ContiguousArray(repeating: 0, count: bins + 1)
        for bin in binOf where bin >= 0 { starts[Int(bin) + 1] += 1 }
        for bin in 0..<bins { starts[bin + 1] += starts[bin] }
        items = ContiguousArray(repeating: 0, count: Int(starts[bins]))
        var next = starts
        for (item, bin) in binOf.enumerated() where bin >= 0 {
            items[Int(next[Int(bin)])] = Int32(item)
            next[Int(bin)] += 1
        }
    }

    /// Items that are dealt out already.
    init(_ bins: [[Int32]]) {
        items = ContiguousArray(bins.joined())
        starts = [0]
        for bin in bins { starts.append((starts.last ?? 0) + Int32(bin.count)) }
    }

    /// Where a bin's items are in ``items``.
    @inline(__always)
    func range(_ bin: Int) -> Range<Int> { Int(starts[bin])..<Int(starts[bin + 1]) }

    /// The items of a bin.
    subscript(bin: Int) -> some RandomAccessCollection<Int> { items[range(bin)].lazy.map { Int($0) } }
}
