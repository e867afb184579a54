/// Which of so many items belong together: disjoint sets that are merged, never cut. The least item stands for its set.
struct Grouping: Sendable {
    private var parent: ContiguousArray<Int32>

    init(_ count: Int) { parent = ContiguousArray(0..<Int32(count)) }

    /// The least item of the set.
    mutating func root(_ item: Int) -> Int {
        var item = item
        while Int(parent[item]) != item {
            parent[item] = parent[Int(parent[item])]
            item = Int(parent[item])
        }
        return item
    }

    /// Merges the sets of two items.
    mutating func unite(_ one: Int, _ other: Int) {
        let (left, right) = (root(one), root(other))
        if left < right { parent[right] = Int32(left) } else { parent[left] = Int32(right) }
    }

    /// The least item of each item's set.
    mutating func roots() -> ContiguousArray<Int32> { ContiguousArray(parent.indices.map { Int32(root($0)) }) }
}
