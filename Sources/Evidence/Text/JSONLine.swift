/// Why a line is no flat JSON object.
enum JSONFlaw: Error, Equatable {
    /// Something else stands where this was expected. Column in bytes, from 1.
    case expected(String, column: Int)
    /// A value is an object or a list.
    case nested(name: String)
    /// A name stands twice.
    case twice(name: String)
    /// An escape that JSON does not know, or half of a surrogate pair. Column in bytes, from 1.
    case escape(column: Int)
}

/// Reads one line that holds one flat JSON object (RFC 8259), member by member, without making strings.
///
/// Texts with escapes are unescaped into room that the caller provides; it must have as many bytes as the line. The line
/// has to be well-formed UTF-8 already.
struct JSONLine {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    private let bytes: Bytes
    private let room: UnsafeMutablePointer<UInt8>
    private var used = 0
    private var place = 0
    private var isFirst = true

    /// Opens the object.
    init(_ bytes: Bytes, room: UnsafeMutablePointer<UInt8>) throws(JSONFlaw) {
        self.bytes = bytes
        self.room = room
        skipBlanks()
        try take(UInt8(ascii: "{"), "`{`")
    }

    /// The next member, or nil after the last one. A value that is `null` is empty; numbers, `true` and `false` are as
    /// written.
    mutating func next() throws(JSONFlaw) -> (name: Bytes, value: Bytes)? {
        skipBlanks()
        if peek() == UInt8(ascii: "}") {
            place += 1
            skipBlanks()
            guard place == bytes.count else { throw expected("the end of the line") }
            return nil
        }
        if !isFirst {
            try take(UInt8(ascii: ","), "`,` or `}`")
            skipBlanks()
        }
        isFirst = false
        let name = try text("a name in quotes")
        skipBlanks()
        try take(UInt8(ascii: ":"), "`:`")
        skipBlanks()
        switch peek() {
        case UInt8(ascii: "\""): return (name, try text("a text"))
        case UInt8(ascii: "{"), UInt8(ascii: "["): throw .nested(name: String(decoding: name, as: UTF8.self))
        default: return (name, try bare())
        }
    }

    private func peek() -> UInt8? { place < bytes.count ? bytes[place] : nil }

    private func expected(_ what: String) -> JSONFlaw { .expected(what, column: place + 1) }

    private mutating func skipBlanks() {
        while let byte = peek(), byte == 32 || byte == 9 || byte == 13 || byte == 10 { place += 1 }
    }

    private mutating func take(_ byte: UInt8, _ what: String) throws(JSONFlaw) {
        guard peek() == byte else { throw expected(what) }
        place += 1
    }

    /// A number, `true`, `false` or `null`.
    private mutating func bare() throws(JSONFlaw) -> Bytes {
        let start = place
        while let byte = peek(), byte != 44, byte != 125, byte > 32, byte != 34, byte != 58 { place += 1 }
        let word = Bytes(rebasing: bytes[start..<place])
        if word.elementsEqual("null".utf8) { return Bytes(start: nil, count: 0) }
        if word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8) { return word }
        guard let first = word.first, first == 45 || (48...57).contains(first), DecimalNumber.read(word) != nil else {
            place = start
            throw expected("a text in quotes, a number or `null`")
        }
        return word
    }

    /// A text between quotes.
    private mutating func text(_ what: String) throws(JSONFlaw) -> Bytes {
        try take(34, what)
        let start = place
        while let byte = peek(), byte != 34, byte != 92, byte >= 32 { place += 1 }
        if peek() == 34 {
            place += 1
            return Bytes(rebasing: bytes[start..<(place - 1)])
        }
        let begin = used
        for index in start..<place { put(bytes[index]) }
        while let byte = peek() {
            switch byte {
            case 34:
                place += 1
                return Bytes(start: UnsafePointer(room + begin), count: used - begin)
            case 92: try escape()
            case 0..<32: throw expected("an escape such as `\\n` instead of the control character")
            default:
                put(byte)
                place += 1
            }
        }
        throw expected("a closing quote")
    }

    private mutating func put(_ byte: UInt8) {
        room[used] = byte
        used += 1
    }

    private mutating func escape() throws(JSONFlaw) {
        let start = place
        place += 1
        guard let kind = peek() else { throw expected("the rest of an escape") }
        place += 1
        switch kind {
        case 34, 47, 92: put(kind)
        case UInt8(ascii: "b"): put(8)
        case UInt8(ascii: "f"): put(12)
        case UInt8(ascii: "n"): put(10)
        case UInt8(ascii: "r"): put(13)
        case UInt8(ascii: "t"): put(9)
        case UInt8(ascii: "u"):
            var value = try unit(start)
            if (0xd800...0xdbff).contains(value) {
                guard place + 1 < bytes.count, bytes[place] == 92, bytes[place + 1] == UInt8(ascii: "u") else {
                    throw .escape(column: start + 1)
                }
                place += 2
                let low = try unit(start)
                guard (0xdc00...0xdfff).contains(low) else { throw .escape(column: start + 1) }
                value = 0x10000 + (value - 0xd800) << 10 + (low - 0xdc00)
            }
            // A NUL stands in no text, escaped or not.
            guard value != 0, let scalar = Unicode.Scalar(value) else { throw .escape(column: start + 1) }
            // Never longer than the escape itself: six bytes give at most three, twelve give four.
            for byte in String(Character(scalar)).utf8 { put(byte) }
        default: throw .escape(column: start + 1)
        }
    }

    private mutating func unit(_ start: Int) throws(JSONFlaw) -> UInt32 {
        guard place + 4 <= bytes.count else { throw .escape(column: start + 1) }
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Character(Unicode.Scalar(bytes[place])).hexDigitValue, bytes[place] < 128 else {
                throw .escape(column: start + 1)
            }
            value = value << 4 | UInt32(digit)
            place += 1
        }
        return value
    }
}
