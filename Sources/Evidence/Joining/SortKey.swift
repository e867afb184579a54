/// An item with the number that it is sorted by: sorting moves sixteen bytes and compares one number.
struct SortKey {
    var key: UInt64
    var item: Int32

    static func precedes(_ left: SortKey, _ right: SortKey) -> Bool {
        left.key != right.key ? left.key < right.key : left.item < right.item
    }
}
