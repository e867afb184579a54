import Diagnostics

/// A JSON text (RFC 8259) as a tree, numbers as they are written.
indirect enum JSONTree: Sendable {
    case text(String)
    /// A number, `true` or `false`, as written.
    case word(String)
    case null
    case list([JSONTree])
    /// Members in their order, with the line at which the object begins.
    case object([(name: String, value: JSONTree)], line: Int)

    subscript(_ name: String) -> JSONTree? {
        guard case .object(let members, _) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The text of a value that is neither a list nor an object.
    var scalar: String? {
        switch self {
        case .text(let text), .word(let text): text
        case .null: ""
        case .list, .object: nil
        }
    }

    /// Adds the members of an object under their full names, `group/question`; lists of values are joined with blanks. Lists
    /// of objects are left out: `rows` in the mapping takes one of them apart.
    func flatten(_ prefix: String, into fields: inout [String: String], order: inout [String]) {
        func put(_ name: String, _ text: String) {
            let name = RowText.name(name)
            if fields.updateValue(text, forKey: name) == nil { order.append(name) }
        }
        switch self {
        case .object(let members, _):
            for member in members {
                let name = prefix.isEmpty ? member.name : prefix + "/" + member.name
                member.value.flatten(name, into: &fields, order: &order)
            }
        case .list(let items):
            let texts = items.map(\.scalar)
            guard texts.allSatisfy({ $0 != nil }) else { return }
            put(prefix, texts.compactMap { $0 }.joined(separator: " "))
        case .text(let text), .word(let text): put(prefix, text)
        case .null: put(prefix, "")
        }
    }
}

/// Reads a JSON text into a tree. Linear in its bytes; never deeper in calls than ``depthLimit``.
struct JSONTreeReader {
    /// Why a text could not be read, and the line at which that was seen.
    struct Flaw: Error {
        var expected: String
        var line: Int
    }

    static let depthLimit = 64

    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var place: Int
    private(set) var line: Int

    /// Begins at a byte of a text, in a line.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int = 0, line: Int = 1) {
        self.bytes = bytes
        self.place = place == 0 && bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : place
        self.line = line
    }

    /// Whether nothing but blanks is left.
    mutating func isAtEnd() -> Bool { peek() == nil }

    /// Takes the next value.
    mutating func next() throws(Flaw) -> JSONTree { try value(depth: 0) }

    private mutating func peek() -> UInt8? {
        while place < bytes.count {
            switch bytes[place] {
            case 10: line += 1
            case 32, 9, 13: break
            default: return bytes[place]
            }
            place += 1
        }
        return nil
    }

    private func flaw(_ expected: String) -> Flaw { Flaw(expected: expected, line: line) }

    private mutating func value(depth: Int) throws(Flaw) -> JSONTree {
        guard depth < Self.depthLimit else { throw flaw("fewer brackets within brackets") }
        switch peek() {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try list(depth)
        case 34: return .text(try text())
        case nil: throw flaw("a value, not the end of the file")
        default: return try word()
        }
    }

    private mutating func object(_ depth: Int) throws(Flaw) -> JSONTree {
        let start = line
        place += 1
        var members: [(name: String, value: JSONTree)] = []
        if peek() == UInt8(ascii: "}") {
            place += 1
            return .object(members, line: start)
        }
        while true {
            guard peek() == 34 else { throw flaw("a name in quotes") }
            let name = try text()
            guard peek() == 58 else { throw flaw("`:`") }
            place += 1
            members.append((name, try value(depth: depth + 1)))
            switch peek() {
            case 44: place += 1
            case UInt8(ascii: "}"):
                place += 1
                return .object(members, line: start)
            default: throw flaw("`,` or `}`")
            }
        }
    }

    private mutating func list(_ depth: Int) throws(Flaw) -> JSONTree {
        place += 1
        var items: [JSONTree] = []
        if peek() == UInt8(ascii: "]") {
            place += 1
            return .list(items)
        }
        while true {
            items.append(try value(depth: depth + 1))
            switch peek() {
            case 44: place += 1
            case UInt8(ascii: "]"):
                place += 1
                return .list(items)
            default: throw flaw("`,` or `]`")
            }
        }
    }

    private mutating func word() throws(Flaw) -> JSONTree {
        let start = place
        while place < bytes.count, case let byte = bytes[place], byte > 32, byte != 44, byte != 93, byte != 125 {
            place += 1
        }
        let word = UnsafeBufferPointer(rebasing: bytes[start..<place])
        let text = String(decoding: word, as: UTF8.self)
        switch text {
        case "null": return .null
        case "true", "false": return .word(text)
        default:
            guard let first = word.first, first == 45 || (48...57).contains(first), DecimalNumber.read(word) != nil
            else {
                place = start
                throw flaw("a text in quotes, a number, a list or an object")
            }
            return .word(text)
        }
    }

    private mutating func text() throws(Flaw) -> String {
        place += 1
        var letters: [UInt8] = []
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case 34:
                place += 1
                guard letters.withUnsafeBufferPointer({ UTF8Check.firstFlaw($0) }) == nil else {
                    throw flaw("a text in UTF-8")
                }
                return String(decoding: letters, as: UTF8.self)
            case 92:
                place += 1
                try escape(&letters)
            case 0..<32: throw flaw("an escape instead of the control character")
            default:
                letters.append(byte)
                place += 1
            }
        }
        throw flaw("a closing quote")
    }

    private mutating func escape(_ letters: inout [UInt8]) throws(Flaw) {
        guard place < bytes.count else { throw flaw("the rest of an escape") }
        let kind = bytes[place]
        place += 1
        switch kind {
        case 34, 47, 92: letters.append(kind)
        case UInt8(ascii: "b"): letters.append(8)
        case UInt8(ascii: "f"): letters.append(12)
        case UInt8(ascii: "n"): letters.append(10)
        case UInt8(ascii: "r"): letters.append(13)
        case UInt8(ascii: "t"): letters.append(9)
        case UInt8(ascii: "u"):
            var value = try unit()
            if (0xd800...0xdbff).contains(value), place + 1 < bytes.count, bytes[place] == 92,
                bytes[place + 1] == UInt8(ascii: "u")
            {
                place += 2
                let low = try unit()
                guard (0xdc00...0xdfff).contains(low) else { throw flaw("the second half of an escape") }
                value = 0x10000 + (value - 0xd800) << 10 + (low - 0xdc00)
            }
            guard value != 0, let scalar = Unicode.Scalar(value) else { throw flaw("an escape for a letter") }
            letters.append(contentsOf: String(Character(scalar)).utf8)
        default: throw flaw("an escape that JSON knows")
        }
    }

    private mutating func unit() throws(Flaw) -> UInt32 {
        guard place + 4 <= bytes.count else { throw flaw("four digits of an escape") }
        let digits = String(decoding: bytes[place..<(place + 4)], as: UTF8.self)
        guard digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else {
            throw flaw("four digits of an escape")
        }
        place += 4
        return value
    }
}
