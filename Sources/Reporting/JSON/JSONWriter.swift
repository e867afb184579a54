import Vocabulary

/// Writes JSON as bytes, straight into one buffer: a report on a million rows has tens of megabytes.
///
/// Values are written in the order of the calls; commas and line breaks come by themselves. The outermost levels are laid
/// out one value a line, so that two reports can be compared with `diff`; from `flatFrom` levels down a value is one line.
struct JSONWriter {
    /// What was written before ``bytes``, in pieces, so that what cores write apart is not copied together.
    private(set) var pieces: [[UInt8]] = []
    private(set) var bytes: [UInt8] = []
    private var depth = 0
    private var needsComma = false
    private let flatFrom: Int

    init(flatFrom: Int = 2) { self.flatFrom = flatFrom }

    // MARK: - Structure

    mutating func object(_ body: (inout JSONWriter) -> Void) { nest(123, 125, body) }

    mutating func array(_ body: (inout JSONWriter) -> Void) { nest(91, 93, body) }

    mutating func array<Element>(_ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void) {
        array { writer in
            for element in elements { body(&writer, element) }
        }
    }

    /// An array of very many elements, written by all cores.
    ///
    /// - Parameter elements: writes the elements of a stretch; what it writes for one depends on no other.
    mutating func array(_ count: Int, _ elements: @Sendable (Range<Int>, inout JSONWriter) -> Void) {
        array { writer in
            let (depth, flatFrom) = (writer.depth, writer.flatFrom)
            let written = Cores.map(stretchesOf: count, ofAtLeast: 2_048) { stretch in
                // As after the opening bracket, or after an element.
                var part = JSONWriter(flatFrom: flatFrom)
                part.depth = depth
                part.bytes = [91]
                part.needsComma = stretch.lowerBound > 0
                elements(stretch, &part)
                part.bytes.removeFirst()
                return part.bytes
            }
            for part in written where !part.isEmpty {
                writer.pieces.append(writer.bytes)
                writer.bytes = []
                writer.pieces.append(part)
                writer.needsComma = true
            }
        }
    }

    mutating func key(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
        begin()
        bytes.append(34)
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: [34, 58, 32])
        needsComma = false
        body(&self)
        needsComma = true
    }

    /// A key that is data: the name of an issue.
    mutating func key(named name: String, _ body: (inout JSONWriter) -> Void) {
        string(name)
        bytes.append(contentsOf: [58, 32])
        needsComma = false
        body(&self)
        needsComma = true
    }

    private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
        value()
        bytes.append(open)
        depth += 1
        needsComma = false
        let start = (bytes.count, pieces.count)
        body(&self)
        depth -= 1
        if (bytes.count, pieces.count) != start { line(depth) }
        bytes.append(close)
        needsComma = true
    }

    /// Before a key or an element of an array.
    private mutating func begin() {
        if needsComma { bytes.append(44) }
        line(depth - 1)
    }

    private mutating func line(_ level: Int) {
        guard level < flatFrom, depth <= flatFrom else {
            if needsComma, bytes.last == 44 { bytes.append(32) }
            return
        }
        bytes.append(10)
        for _ in 0..<depth { bytes.append(contentsOf: [32, 32]) }
    }

    /// Before a value: a comma and a line if it is an element of an array, nothing after a key.
    private mutating func value() {
        if needsComma {
            begin()
        } else if bytes.last == 91 {
            line(depth - 1)
        }
    }

    // MARK: - Values

    mutating func string(_ text: String) {
        value()
        bytes.append(34)
        var text = text
        text.withUTF8 { utf8 in
            // Nearly all texts are plain.
            if utf8.allSatisfy({ $0 >= 32 && $0 != 34 && $0 != 92 && $0 != 127 }) {
                bytes.append(contentsOf: utf8)
                return
            }
            for byte in utf8 {
                switch byte {
                case 34: bytes.append(contentsOf: [92, 34])
                case 92: bytes.append(contentsOf: [92, 92])
                case 10: bytes.append(contentsOf: [92, 110])
                case 13: bytes.append(contentsOf: [92, 114])
                case 9: bytes.append(contentsOf: [92, 116])
                case 0..<32, 127:
                    bytes.append(contentsOf: [92, 117, 48, 48])
                    bytes.append(Self.digit(byte >> 4))
                    bytes.append(Self.digit(byte & 15))
                default: bytes.append(byte)
                }
            }
        }
        bytes.append(34)
        needsComma = true
    }

    mutating func string(_ text: String?) {
        if let text { string(text) } else { null() }
    }

    mutating func number(_ number: Int) { raw(String(number)) }

    /// A number with at most six digits after the point; JSON has no infinities.
    mutating func number(_ number: Double) {
        guard number.isFinite, abs(number) < 1e12 else { return null() }
        let scaled = Int64((number * 1_000_000).rounded())
        var fraction = String(scaled.magnitude % 1_000_000)
        fraction = String(repeating: "0", count: 6 - fraction.count) + fraction
        while fraction.last == "0" { fraction.removeLast() }
        let sign = scaled < 0 ? "-" : ""
        raw(sign + String(scaled.magnitude / 1_000_000) + (fraction.isEmpty ? "" : "." + fraction))
    }

    mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

    mutating func null() { raw("null") }

    mutating func strings(_ texts: some Sequence<String>) {
        array(texts) { $0.string($1) }
    }

    private mutating func raw(_ text: String) {
        value()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
}
