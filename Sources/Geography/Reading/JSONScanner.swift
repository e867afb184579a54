/// Walks once over the bytes of a JSON text (RFC 8259), without building a tree of it.
///
/// Linear in the size of the text, and never deeper in calls than ``depthLimit``. Reads about 140 MB of
/// coordinates a second (release mode, one core of a shared machine, a line of two million positions).
struct JSONScanner {
    /// Why a text could not be read on, and the byte at which that was seen.
    enum Flaw: Error, Equatable {
        /// Something else stood where this was expected.
        case expected(String, at: Int)
        /// The text ends inside of something.
        case ended
        /// Brackets within brackets within brackets.
        case tooDeep(at: Int)
        /// A string that is not UTF-8.
        case notUTF8(at: Int)
    }

    /// How many brackets may be open at once.
    static let depthLimit = 128

    let bytes: UnsafeBufferPointer<UInt8>
    var at = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next byte that is not blank; nil at the end.
    mutating func peek() -> UInt8? {
        while at < bytes.count {
            let byte = bytes[at]
            guard byte == 32 || byte == 10 || byte == 13 || byte == 9 else { return byte }
            at += 1
        }
        return nil
    }

    /// As ``peek()``, where the text must not end.
    mutating func next(_ expected: @autoclosure () -> String) throws(Flaw) -> UInt8 {
        guard let byte = peek() else { throw .ended }
        return byte
    }

    /// Takes one punctuation mark.
    mutating func take(_ mark: UInt8, _ expected: @autoclosure () -> String) throws(Flaw) {
        guard let byte = peek() else { throw .ended }
        guard byte == mark else { throw .expected(expected(), at: at) }
        at += 1
    }

    /// After a value in brackets: takes the comma (true) or the closing bracket (false).
    mutating func takesAnother(closing: UInt8) throws(Flaw) -> Bool {
        guard let byte = peek() else { throw .ended }
        if byte == 0x2C {
            at += 1
            return true
        }
        guard byte == closing else { throw .expected(closing == 0x7D ? "a comma or “}”" : "a comma or “]”", at: at) }
        at += 1
        return false
    }

    /// Calls `member` with each name of an object; it has to take the value.
    mutating func object(
        depth: Int, _ member: (inout JSONScanner, String) throws(Flaw) -> Void
    ) throws(Flaw) {
        guard depth < Self.depthLimit else { throw .tooDeep(at: at) }
        try take(0x7B, "“{”")
        if peek() == 0x7D {
            at += 1
            return
        }
        repeat {
            guard try next("a name") == 0x22 else { throw .expected("a name in quotation marks", at: at) }
            let name = try string()
            try take(0x3A, "a colon")
            try member(&self, name)
        } while try takesAnother(closing: 0x7D)
    }

    /// Calls `element` at each value of an array; it has to take the value.
    mutating func array(depth: Int, _ element: (inout JSONScanner) throws(Flaw) -> Void) throws(Flaw) {
        guard depth < Self.depthLimit else { throw .tooDeep(at: at) }
        try take(0x5B, "“[”")
        if peek() == 0x5D {
            at += 1
            return
        }
        repeat { try element(&self) } while try takesAnother(closing: 0x5D)
    }

    /// Takes any value and forgets it.
    mutating func skip(depth: Int) throws(Flaw) {
        switch try next("a value") {
        case 0x7B: try object(depth: depth + 1) { (scanner, _) throws(Flaw) in try scanner.skip(depth: depth + 1) }
        case 0x5B: try array(depth: depth + 1) { (scanner) throws(Flaw) in try scanner.skip(depth: depth + 1) }
        case 0x22: try skipString()
        case 0x74: try word("true")
        case 0x66: try word("false")
        case 0x6E: try word("null")
        default: _ = try number()
        }
    }

    /// Takes `true`, `false` or `null`.
    mutating func word(_ word: StaticString) throws(Flaw) {
        guard peek() != nil else { throw .ended }
        let start = at
        for index in 0..<word.utf8CodeUnitCount {
            guard at < bytes.count else { throw .ended }
            guard bytes[at] == word.utf8Start[index] else { throw .expected("a value", at: start) }
            at += 1
        }
    }

    /// Takes a string without reading it.
    mutating func skipString() throws(Flaw) {
        at += 1
        while at < bytes.count {
            switch bytes[at] {
            case 0x22:
                at += 1
                return
            case 0x5C: at += 2
            default: at += 1
            }
        }
        throw .ended
    }

    /// Takes a string.
    mutating func string() throws(Flaw) -> String {
        let start = at + 1
        try skipString()
        let raw = UnsafeBufferPointer(rebasing: bytes[start..<(at - 1)])
        if raw.contains(0x5C) {
            let plain = try unescape(raw, start: start)
            guard let string = String(validating: plain, as: UTF8.self) else { throw .notUTF8(at: start) }
            return string
        }
        guard let string = String(validating: raw, as: UTF8.self) else { throw .notUTF8(at: start) }
        return string
    }

    private func unescape(_ raw: UnsafeBufferPointer<UInt8>, start: Int) throws(Flaw) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(raw.count)
        var index = 0
        func unit(_ first: Int) throws(Flaw) -> UInt32 {
            guard first + 4 <= raw.count else { throw .expected("four hexadecimal digits", at: start + first) }
            var value: UInt32 = 0
            for byte in raw[first..<(first + 4)] {
                guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                    throw .expected("four hexadecimal digits", at: start + first)
                }
                value = value << 4 | UInt32(digit)
            }
            return value
        }
        while index < raw.count {
            let byte = raw[index]
            guard byte == 0x5C else {
                plain.append(byte)
                index += 1
                continue
            }
            guard index + 1 < raw.count else { throw .ended }
            index += 2
            switch raw[index - 1] {
            case 0x62: plain.append(8)
            case 0x66: plain.append(12)
            case 0x6E: plain.append(10)
            case 0x72: plain.append(13)
            case 0x74: plain.append(9)
            case 0x22, 0x2F, 0x5C: plain.append(raw[index - 1])
            case 0x75:
                var value = try unit(index)
                index += 4
                // Beyond the basic plane, JSON writes two units (RFC 8259, section 7).
                if (0xD800..<0xDC00).contains(value), index + 6 <= raw.count, raw[index] == 0x5C, raw[index + 1] == 0x75
                {
                    let low = try unit(index + 2)
                    if (0xDC00..<0xE000).contains(low) {
                        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
                        index += 6
                    }
                }
                plain.append(contentsOf: Array(String(Unicode.Scalar(value).map(Character.init) ?? "\u{FFFD}").utf8))
            default: throw .expected("an escape that JSON knows", at: start + index - 1)
            }
        }
        return plain
    }

    /// Takes a number.
    ///
    /// Up to 15 digits and powers of ten up to 22 are exact in one multiplication or division (Clinger's fast path);
    /// longer numbers go through the standard library.
    mutating func number() throws(Flaw) -> Double {
        guard let first = peek() else { throw .ended }
        let start = at
        let isNegative = first == 0x2D
        if isNegative { at += 1 }
        var mantissa: UInt64 = 0
        var digits = 0
        var exponent = 0
        let wholeStart = at
        while at < bytes.count, case let digit = bytes[at] &- 48, digit < 10 {
            if digits < 18 { mantissa = mantissa &* 10 &+ UInt64(digit) } else { exponent += 1 }
            if mantissa != 0 { digits += 1 }
            at += 1
        }
        guard at > wholeStart else {
            if at == bytes.count { throw .ended }
            throw .expected(isNegative ? "a digit" : "a value", at: at)
        }
        if at < bytes.count, bytes[at] == 0x2E {
            at += 1
            let fractionStart = at
            while at < bytes.count, case let digit = bytes[at] &- 48, digit < 10 {
                if digits < 18 {
                    mantissa = mantissa &* 10 &+ UInt64(digit)
                    exponent -= 1
                }
                if mantissa != 0 { digits += 1 }
                at += 1
            }
            guard at > fractionStart else {
                if at == bytes.count { throw .ended }
                throw .expected("a digit", at: at)
            }
        }
        if at < bytes.count, bytes[at] | 0x20 == 0x65 {
            at += 1
            var isDown = false
            if at < bytes.count, bytes[at] == 0x2B || bytes[at] == 0x2D {
                isDown = bytes[at] == 0x2D
                at += 1
            }
            let exponentStart = at
            var written = 0
            while at < bytes.count, case let digit = bytes[at] &- 48, digit < 10 {
                written = min(written * 10 + Int(digit), 10_000)
                at += 1
            }
            guard at > exponentStart else {
                if at == bytes.count { throw .ended }
                throw .expected("a digit", at: at)
            }
            exponent += isDown ? -written : written
        }
        if mantissa == 0 { return isNegative ? -0.0 : 0 }
        if digits <= 15, abs(exponent) <= 22 {
            let value = Double(mantissa)
            let power = Self.powersOfTen[abs(exponent)]
            let result = exponent < 0 ? value / power : value * power
            return isNegative ? -result : result
        }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        return Double(text) ?? (isNegative ? -Double.infinity : .infinity)
    }

    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]

    /// The line and column, both from 1, of a byte. The column counts Unicode scalars, as editors do.
    func lineAndColumn(of offset: Int) -> (line: Int, column: Int) {
        var line = 1
        var column = 1
        for byte in bytes[..<min(offset, bytes.count)] {
            if byte == 10 {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return (line, column)
    }
}
