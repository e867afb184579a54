extension Amount: Comparable, CustomStringConvertible {
    /// As a decimal number: `2.5`, `-3`; no zeros at the end.
    public var description: String {
        let short = shortest
        guard short.places > 0 else { return String(short.units) }
        let digits = String(short.units.magnitude)
        let padded = String(repeating: "0", count: max(0, short.places + 1 - digits.count)) + digits
        return (short.units < 0 ? "-" : "") + padded.dropLast(short.places) + "." + padded.suffix(short.places)
    }

    /// The smaller number is less, however many places it is written with.
    public static func < (left: Amount, right: Amount) -> Bool {
        let places = max(left.places, right.places)
        // Nineteen digits with as many places more do not fit into 64 bits.
        func wide(_ amount: Amount) -> Int128 {
            (amount.places..<places).reduce(Int128(amount.units)) { units, _ in units * 10 }
        }
        return wide(left) < wide(right)
    }

    /// Equal numbers are equal however they are written.
    public static func == (left: Amount, right: Amount) -> Bool {
        let (one, other) = (left.shortest, right.shortest)
        return one.units == other.units && one.places == other.places
    }

    /// Hashes the number, not its form.
    public func hash(into hasher: inout Hasher) {
        let short = shortest
        hasher.combine(short.units)
        hasher.combine(short.places)
    }
}
