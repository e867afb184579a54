import Diagnostics

/// Cuts one line of a block into tokens and a remark. One pass; cost is proportional to the line.
struct Lexer {
    let bytes: [UInt8]
    let end: Int
    let line: Int
    var offset: Int
    var column: Int
    var tokens: [Token] = []
    /// What stands after `#`, without the mark and the blanks around it; nil where there is none.
    var remark: String?

    /// Looks at the bytes of a line from `start`, whose column is `column`.
    init(bytes: [UInt8], range: Range<Int>, line: Int, column: Int) {
        self.bytes = bytes
        self.end = range.upperBound
        self.line = line
        self.offset = range.lowerBound
        self.column = column
    }

    mutating func run() {
        while offset < end {
            let byte = bytes[offset]
            switch byte {
            case 32, 9: advance()
            case 35:
                remark = blankTrimmed(bytes[(offset + 1)..<end])
                return
            case 44: single(.comma)
            case 61: single(.equals)
            case 34: string(opening: 1, closing: [[34]])
            // “…”, „…“ and „…” as word processors write them.
            case 0xE2 where isCurly: string(opening: 3, closing: [[0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x9C]])
            default: word()
            }
        }
    }

    private var isCurly: Bool {
        offset + 2 < end && bytes[offset + 1] == 0x80 && (0x9C...0x9E).contains(bytes[offset + 2])
    }

    private var position: SourcePosition { SourcePosition(offset: offset, line: line, column: column) }

    private mutating func advance() {
        offset += 1
        if offset >= end || bytes[offset] & 0xC0 != 0x80 { column += 1 }
    }

    private mutating func single(_ kind: Token.Kind) {
        let start = position
        advance()
        tokens.append(Token(kind: kind, text: kind == .comma ? "," : "=", start: start, end: position))
    }

    private mutating func string(opening: Int, closing: [[UInt8]]) {
        let start = position
        for _ in 0..<opening { advance() }
        let first = offset
        while offset < end {
            let byte = bytes[offset]
            if let mark = closing.first(where: { $0[0] == byte && bytes[offset..<end].starts(with: $0) }) {
                let text = String(decoding: bytes[first..<offset], as: UTF8.self)
                for _ in mark { advance() }
                tokens.append(Token(kind: .string, text: text, start: start, end: position))
                return
            }
            advance()
        }
        let blanks = bytes[first..<end].reversed().prefix { $0 == 32 || $0 == 9 }.count
        let text = String(decoding: bytes[first..<(end - blanks)], as: UTF8.self)
        let last = SourcePosition(offset: offset - blanks, line: line, column: column - blanks)
        tokens.append(Token(kind: .openString, text: text, start: start, end: last))
    }

    private mutating func word() {
        let start = position
        while offset < end {
            let byte = bytes[offset]
            if byte == 32 || byte == 9 || byte == 44 || byte == 61 || byte == 34 || byte == 35 { break }
            if byte == 0xE2, isCurly { break }
            advance()
        }
        var last = offset
        while last > start.offset, let mark = Self.ending(bytes[last - 1]), mark { last -= 1 }
        if last == start.offset { last = offset }
        let text = bytes[start.offset..<last]
        let middle = last == offset ? position : retreat(to: last)
        tokens.append(
            Token(kind: Self.kind(of: text), text: String(decoding: text, as: UTF8.self), start: start, end: middle))
        guard last < offset else { return }
        tokens.append(
            Token(
                kind: .mark, text: String(decoding: bytes[last..<offset], as: UTF8.self), start: middle, end: position))
    }

    /// The marks that are cut off are ASCII, so that each is one column.
    private func retreat(to last: Int) -> SourcePosition {
        SourcePosition(offset: last, line: line, column: column - (offset - last))
    }

    /// Whether a byte at the end of a word is a mark: full stop, colon, semicolon.
    private static func ending(_ byte: UInt8) -> Bool? { byte == 46 || byte == 58 || byte == 59 }

    private func blankTrimmed(_ text: ArraySlice<UInt8>) -> String {
        let text = text.drop { $0 == 32 || $0 == 9 }
        return String(
            decoding: text.prefix(text.count - text.reversed().prefix { $0 == 32 || $0 == 9 }.count), as: UTF8.self)
    }

    /// The kind of a word by its form.
    static func kind(of text: ArraySlice<UInt8>) -> Token.Kind {
        guard let first = text.first else { return .word }
        func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
        if first == 43 || first == 45 {
            let rest = Array(text.dropFirst())
            let isClock = rest.count == 5 && rest[2] == 58 && [0, 1, 3, 4].allSatisfy { isDigit(rest[$0]) }
            return isClock ? .offset : .word
        }
        if text.count == 1, first == 90 { return .offset }
        guard isDigit(first) else { return .word }
        if text.allSatisfy({ isDigit($0) || $0 == 46 }) { return .number }
        if let last = text.last, [78, 83, 69, 87].contains(last),
            text.dropLast().allSatisfy({ isDigit($0) || $0 == 46 })
        {
            return .coordinate
        }
        let digits = text.filter(isDigit).count
        if text.count == 10, digits == 8, text.dropFirst(4).first == 45, text.dropFirst(7).first == 45 { return .date }
        let colons = text.filter { $0 == 58 }.count
        if colons > 0, digits + colons == text.count, text.count <= 8 { return .time }
        return .word
    }
}
