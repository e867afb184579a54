/// A value for each text of a column, found by the text's number alone: no hashing, about a nanosecond.
///
/// Takes as much memory as the greatest number in the column. Words that many rows share have small numbers, for they are
/// met early; where each row has a text of its own, it is one value a row.
package struct PerSymbol<Value: Sendable>: Sendable {
    @usableFromInline var values: ContiguousArray<Value>
    /// What texts have that the column does not hold.
    @usableFromInline let other: Value

    /// Room for each text of a column, and the same value for all of them.
    package init(_ column: ContiguousArray<Symbol>, _ value: Value) {
        var most: UInt32 = 0
        for symbol in column { most = max(most, symbol.number) }
        values = ContiguousArray(repeating: value, count: column.isEmpty ? 0 : Int(most) + 1)
        other = value
    }

    @inlinable @inline(__always)
    package subscript(symbol: Symbol) -> Value {
        get {
            let place = Int(symbol.number)
            return place < values.count ? values[place] : other
        }
        set {
            let place = Int(symbol.number)
            if place < values.count { values[place] = newValue }
        }
    }

    /// The numbers of the texts that have a value of a kind, ascending.
    package func symbols(where holds: (Value) -> Bool) -> [Symbol] {
        values.indices.filter { holds(values[$0]) }.map { Symbol(number: UInt32($0)) }
    }
}
