/// The fields of one row, blanks around them left out, each as bytes that stay where they are until the next row.
///
/// The canonical columns come first, by ``Column/ordinal``; then the columns that are kept and not known.
struct RowFields {
    typealias Field = UnsafeBufferPointer<UInt8>

    /// How many columns that are not known are kept; those beyond are left out with a note, so that a file of many
    /// lines with a new name each does not make a table of lines times names.
    static let otherLimit = 256
    static let capacity = Column.allCases.count + otherLimit

    private let slots: UnsafeMutablePointer<Field>

    init() {
        slots = .allocate(capacity: Self.capacity)
        slots.initialize(repeating: Field(start: nil, count: 0), count: Self.capacity)
    }

    func deallocate() { slots.deallocate() }

    subscript(_ column: Column) -> Field {
        @inline(__always) get { slots[column.ordinal] }
    }

    subscript(_ slot: Int) -> Field {
        @inline(__always) get { slots[slot] }
        @inline(__always) nonmutating set { slots[slot] = Self.trimmed(newValue) }
    }

    @inline(__always)
    func clear(_ slot: Int) { slots[slot] = Field(start: nil, count: 0) }

    /// The field without blanks and tabs at its ends: `Mission` and `Mission ` must not be two origins.
    @inline(__always)
    static func trimmed(_ field: Field) -> Field {
        guard !field.isEmpty else { return field }
        if field[0] > 32, field[field.count - 1] > 32 { return field }
        var (first, end) = (0, field.count)
        while first < end, isBlank(field[first]) { first += 1 }
        while end > first, isBlank(field[end - 1]) { end -= 1 }
        return Field(rebasing: field[first..<end])
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }

    /// Whether two fields that are not empty hold the same bytes.
    @inline(__always)
    static func areEqual(_ left: Field, _ right: Field) -> Bool {
        guard left.count == right.count, let one = left.baseAddress, let other = right.baseAddress else { return false }
        return ByteSearch.areEqual(one, other, left.count)
    }
}
