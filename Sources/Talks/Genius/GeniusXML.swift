// XML as Genius writes it: elements, attributes, comments, character references. Read by hand, because Foundation's parser
// on Linux traps on some bytes that are no UTF-8, and because what is not read cannot do harm: a document type, where
// entities come from that grow ("billion laughs") or fetch other files, is refused. Costs one pass over the bytes.

/// An element of a file, with what stands under it.
struct GeniusElement {
    var name: String
    var attributes: [String: String] = [:]
    /// Line and column of its `<`, from 1; columns count characters of Unicode (scalars).
    var line: Int, column: Int
    var children: [GeniusElement] = []

    /// The elements of a name directly under this one.
    func children(_ name: String) -> [GeniusElement] { children.filter { $0.name == name } }

    /// An attribute.
    subscript(_ attribute: String) -> String? { attributes[attribute] }
}

extension GeniusFile {
    /// More is not read: the largest published scenarios have a few hundred kilobytes.
    static let mostBytes = 16_000_000

    /// The file's root element.
    func parsed() throws(GeniusError) -> GeniusElement {
        guard bytes.count <= Self.mostBytes else {
            throw GeniusError(
                file: name, line: nil, column: nil, matter: .tooLong(bytes: bytes.count, most: Self.mostBytes))
        }
        var parser = GeniusXML(file: name, bytes: try utf8())
        return try parser.document()
    }

    /// The bytes as UTF-8, without a byte order mark.
    private func utf8() throws(GeniusError) -> [UInt8] {
        let encoding = declaredEncoding
        switch encoding?.lowercased() ?? "utf-8" {
        case "utf-8", "utf8", "us-ascii", "ascii":
            let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
            guard String(validating: bytes, as: UTF8.self) != nil else { break }
            return bytes
        case "iso-8859-1", "latin1":
            return bytes.flatMap { $0 < 0x80 ? [$0] : [0xC0 | $0 >> 6, 0x80 | $0 & 0x3F] }
        default: break
        }
        throw GeniusError(file: name, line: nil, column: nil, matter: .notText(encoding: encoding))
    }

    /// The encoding that an XML declaration names.
    private var declaredEncoding: String? {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let head = String(decoding: bytes.dropFirst(start).prefix(200), as: UTF8.self)
        guard head.hasPrefix("<?xml"), let end = head.firstRange(of: "?>"),
            let word = head[..<end.lowerBound].firstRange(of: "encoding")
        else { return nil }
        let rest = head[word.upperBound..<end.lowerBound].drop { $0.isWhitespace || $0 == "=" }
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        return String(rest.dropFirst().prefix { $0 != quote })
    }
}

/// Reads one file's bytes, which are UTF-8.
private struct GeniusXML {
    private static let mostElements = 400_000
    private static let mostDepth = 64

    let file: String
    let bytes: [UInt8]
    private var place = 0
    /// Where a line and column were last reckoned, so that a file is gone through once.
    private var known = (place: 0, line: 1, column: 1)

    init(file: String, bytes: [UInt8]) { (self.file, self.bytes) = (file, bytes) }

    mutating func document() throws(GeniusError) -> GeniusElement {
        try between()
        guard place < bytes.count else { throw expected("an element") }
        var open = [GeniusElement]()
        var elements = 0
        while true {
            if next("</") {
                let start = place
                place += 2
                let name = try name()
                skipSpace()
                guard let element = open.last, element.name == name else {
                    place = start
                    throw expected(open.last.map { "</\($0.name)>" } ?? "an element")
                }
                open.removeLast()
                try take(">", "> after </\(name)")
                guard !open.isEmpty else {
                    try between()
                    guard place == bytes.count else { throw expected("the end of the file") }
                    return element
                }
                open[open.count - 1].children.append(element)
            } else {
                let (line, column) = position(place)
                elements += 1
                guard elements <= Self.mostElements, open.count < Self.mostDepth else { throw fail(.tooComplex, place) }
                try take("<", "an element")
                var element = GeniusElement(name: try name(), line: line, column: column)
                element.attributes = try attributes()
                if next("/>") {
                    place += 2
                    if open.isEmpty {
                        try between()
                        guard place == bytes.count else { throw expected("the end of the file") }
                        return element
                    }
                    open[open.count - 1].children.append(element)
                } else {
                    try take(">", "> or /> after <\(element.name)")
                    open.append(element)
                }
            }
            try content(of: open.last?.name ?? "")
        }
    }

    /// Skips what stands between tags inside an element.
    private mutating func content(of name: String) throws(GeniusError) {
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "<"):
                if !(try skipped()) { return }
            case UInt8(ascii: "&"): _ = try reference()
            default: try character()
            }
        }
        throw expected("</\(name)>")
    }

    /// Skips white space, comments and instructions outside the root.
    private mutating func between() throws(GeniusError) {
        while true {
            skipSpace()
            guard place < bytes.count else { return }
            guard bytes[place] == UInt8(ascii: "<") else { throw expected("an element") }
            if !(try skipped()) { return }
        }
    }

    /// Skips a comment, an instruction, a section of characters; false when a tag stands here.
    private mutating func skipped() throws(GeniusError) -> Bool {
        if next("<!--") {
            try skip("-->", after: 4)
        } else if next("<?") {
            try skip("?>", after: 2)
        } else if next("<![CDATA[") {
            try skip("]]>", after: 9)
        } else if next("<!") {
            throw fail(.documentType, place)
        } else {
            return false
        }
        return true
    }

    private mutating func skip(_ end: StaticString, after start: Int) throws(GeniusError) {
        let from = place
        place += start
        while place < bytes.count {
            if next(end) {
                place += end.utf8CodeUnitCount
                return
            }
            try character()
        }
        place = from
        throw expected("\(end) after this")
    }

    private mutating func attributes() throws(GeniusError) -> [String: String] {
        var attributes = [String: String]()
        while true {
            let hadSpace = skipSpace()
            guard place < bytes.count, bytes[place] != UInt8(ascii: ">"), bytes[place] != UInt8(ascii: "/") else {
                return attributes
            }
            guard hadSpace else { throw expected("white space before an attribute") }
            let start = place
            let name = try name()
            skipSpace()
            try take("=", "= after \(name)")
            skipSpace()
            let value = try quoted()
            guard attributes.updateValue(value, forKey: name) == nil else {
                place = start
                throw expected("\(name) once")
            }
        }
    }

    private mutating func quoted() throws(GeniusError) -> String {
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'") else {
            throw expected("a value in quotation marks")
        }
        let quote = bytes[place]
        place += 1
        var value = [UInt8]()
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case quote:
                place += 1
                return String(decoding: value, as: UTF8.self)
            case UInt8(ascii: "<"): throw expected("&lt; or the end of the value")
            case UInt8(ascii: "&"): value.append(contentsOf: try reference())
            default:
                try character()
                value.append(byte < 0x20 ? 0x20 : byte)
            }
        }
        throw expected("the end of the value")
    }

    /// What a character reference or one of XML's own five entities stands for, as UTF-8.
    private mutating func reference() throws(GeniusError) -> [UInt8] {
        let start = place
        guard let end = bytes[place...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
            throw expected("a reference like &amp;")
        }
        let text = String(decoding: bytes[place + 1..<end], as: UTF8.self)
        place = end + 1
        switch text {
        case "amp": return [UInt8(ascii: "&")]
        case "lt": return [UInt8(ascii: "<")]
        case "gt": return [UInt8(ascii: ">")]
        case "quot": return [UInt8(ascii: "\"")]
        case "apos": return [UInt8(ascii: "'")]
        default: break
        }
        let digits = text.dropFirst(text.hasPrefix("#x") ? 2 : 1)
        guard text.hasPrefix("#"), digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
            let number = UInt32(digits, radix: text.hasPrefix("#x") ? 16 : 10), let scalar = Unicode.Scalar(number),
            number >= 0x20 || [0x09, 0x0A, 0x0D].contains(number), number != 0xFFFE, number != 0xFFFF
        else {
            place = start
            throw expected("one of XML's own entities or a character's number")
        }
        return Array(String(Character(scalar)).utf8)
    }

    private mutating func name() throws(GeniusError) -> String {
        let start = place
        func isLetter(_ byte: UInt8) -> Bool {
            byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
                || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        }
        func belongs(_ byte: UInt8) -> Bool {
            isLetter(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        guard place < bytes.count, isLetter(bytes[place]) else { throw expected("a name") }
        while place < bytes.count, belongs(bytes[place]) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    /// Goes over one byte that may stand in text.
    private mutating func character() throws(GeniusError) {
        guard bytes[place] >= 0x20 || isSpace(bytes[place]) else { throw expected("text without control characters") }
        place += 1
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    @discardableResult
    private mutating func skipSpace() -> Bool {
        let start = place
        while place < bytes.count, isSpace(bytes[place]) { place += 1 }
        return place > start
    }

    private func next(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard place + count <= bytes.count else { return false }
        return text.withUTF8Buffer { bytes[place..<place + count].elementsEqual($0) }
    }

    private mutating func take(_ text: StaticString, _ words: String) throws(GeniusError) {
        guard next(text) else { throw expected(words) }
        place += text.utf8CodeUnitCount
    }

    // MARK: places

    private mutating func position(_ wanted: Int) -> (line: Int, column: Int) {
        if wanted < known.place { known = (0, 1, 1) }
        for byte in bytes[known.place..<wanted] {
            if byte == 0x0A {
                known.line += 1
                known.column = 1
            } else if byte & 0xC0 != 0x80 {
                known.column += 1
            }
        }
        known.place = wanted
        return (known.line, known.column)
    }

    private mutating func fail(_ matter: GeniusError.Matter, _ place: Int) -> GeniusError {
        let (line, column) = position(min(place, bytes.count))
        return GeniusError(file: file, line: line, column: column, matter: matter)
    }

    private mutating func expected(_ words: String) -> GeniusError { fail(.notXML(expected: words), place) }
}
