/// Reads decimal numbers from bytes.
///
/// Plain ones (`-12.5`, up to 19 digits that fit 53 bits) cost a few nanoseconds: such a whole number divided by a
/// power of ten up to 10^22 is exactly the nearest double (Clinger 1990). All others go through the standard library.
enum DecimalNumber {
    private static let powers: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]

    /// The number that fills all of the bytes: an optional sign, digits with or without a decimal point, and an
    /// optional exponent. Nil for anything else: `NaN`, `0x1F`, `48,5`, `1 000`.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        var index = 0
        let count = bytes.count
        guard count > 0, count <= 400 else { return nil }
        let isNegative = bytes[0] == 45
        if isNegative || bytes[0] == 43 { index = 1 }
        var digits = 0
        var decimals = 0
        var value: UInt64 = 0
        var isExact = true
        var hasPoint = false
        while index < count {
            let byte = bytes[index]
            if byte == 46, !hasPoint {
                hasPoint = true
            } else if byte >= 48, byte <= 57 {
                digits += 1
                if hasPoint { decimals += 1 }
                if value < 900_000_000_000_000 { value = value * 10 + UInt64(byte - 48) } else { isExact = false }
            } else {
                break
            }
            index += 1
        }
        guard digits > 0 else { return nil }
        if index < count {
            guard bytes[index] == 69 || bytes[index] == 101 else { return nil }
            index += 1
            if index < count, bytes[index] == 43 || bytes[index] == 45 { index += 1 }
            guard index < count, bytes[index...].allSatisfy({ (48...57).contains($0) }) else { return nil }
            isExact = false
        }
        guard isExact, decimals < powers.count else {
            return Double(String(decoding: bytes, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
        }
        let number = Double(value) / powers[decimals]
        return isNegative ? -number : number
    }
}
