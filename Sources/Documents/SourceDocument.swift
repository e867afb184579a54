import Diagnostics

/// A Markdown document as the person gave it, cut into headings, prose and blocks.
///
/// Nothing is changed or lost: ``bytes`` is the file, and every part is a range of it. Offsets count the bytes of a byte
/// order mark, columns do not.
public struct SourceDocument: Sendable {
    /// The document, as the person named it.
    public let name: String
    /// The file's bytes; valid UTF-8.
    public let bytes: [UInt8]
    /// The offset at which each line begins; line 1 first. A line ends with LF, CR LF or CR.
    public let lineStarts: [Int]
    /// The headings, in order.
    public let headings: [Heading]
    /// The blocks of the language that was asked for, in order.
    public let fences: [Fence]

    init(name: String, bytes: [UInt8], lineStarts: [Int], headings: [Heading], fences: [Fence]) {
        self.name = name
        self.bytes = bytes
        self.lineStarts = lineStarts
        self.headings = headings
        self.fences = fences
    }

    /// The text of a range of bytes. A range that cuts a character in two shows the replacement character there.
    public func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// The bytes of a line (from 1), without its end.
    public func lineRange(_ line: Int) -> Range<Int> {
        guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
        let start = lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] : bytes.count
        if end > start, bytes[end - 1] == 10 { end -= 1 }
        if end > start, bytes[end - 1] == 13 { end -= 1 }
        return start..<end
    }

    /// The text of a line (from 1), without its end.
    public func lineText(_ line: Int) -> String { text(lineRange(line)) }

    /// The span of a line (from 1) without the blanks around its text.
    public func span(ofLine line: Int) -> SourceSpan {
        let range = lineRange(line)
        let blanks = bytes[range].prefix { $0 == 32 || $0 == 9 }.count
        let first = blanks == range.count ? range.lowerBound : range.lowerBound + blanks
        let last = range.upperBound - bytes[first..<range.upperBound].reversed().prefix { $0 == 32 || $0 == 9 }.count
        return SourceSpan(file: name, start: position(first, line), end: position(max(first, last), line))
    }

    /// The span of a range of bytes, as far as it stands on the line on which it begins. Logarithmic in the lines.
    public func span(ofBytes range: Range<Int>) -> SourceSpan {
        let range = range.clamped(to: 0..<bytes.count)
        var (low, high) = (0, lineStarts.count)
        while low < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        let line = max(1, low)
        let end = max(range.lowerBound, min(range.upperBound, lineRange(line).upperBound))
        return SourceSpan(file: name, start: position(range.lowerBound, line), end: position(end, line))
    }

    /// The position of a byte in a known line.
    private func position(_ offset: Int, _ line: Int) -> SourcePosition {
        var start = lineRange(line).lowerBound
        if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        let column = bytes[min(start, offset)..<offset].reduce(into: 1) { $0 += $1 & 0xC0 == 0x80 ? 0 : 1 }
        return SourcePosition(offset: offset, line: line, column: column)
    }

    /// The whole document as a place.
    public var place: Place { .file(name) }
}

/// The languages that stand on documents. A document may hold blocks of both; each is read by itself.
public enum DocumentLanguage: Hashable, Sendable {
    /// The terms of an accord.
    case accord
    /// Who wants what in talks.
    case talks

    /// The word that opens a block of statements.
    public var word: String {
        switch self {
        case .accord: "truce"
        case .talks: "talks"
        }
    }

    /// The word that opens a block of worked cases.
    public var caseWord: String { word + "-test" }

    func kind(_ word: String) -> Fence.Kind? {
        word == self.word ? .terms : word == caseWord ? .cases : nil
    }
}

/// A heading of the prose.
public struct Heading: Hashable, Sendable {
    /// 1 for the highest.
    public var level: Int
    /// Its text, without marks.
    public var text: String
    /// Its line, from 1.
    public var line: Int
    /// The first byte after it.
    public var end: Int
}

/// A block of terms or of worked cases.
public struct Fence: Hashable, Sendable {
    /// What a block holds.
    public enum Kind: Hashable, Sendable {
        /// Statements: ```` ```truce ```` or ```` ```talks ````.
        case terms
        /// Worked cases: ```` ```truce-test ```` or ```` ```talks-test ````.
        case cases
    }
    /// What it holds.
    public var kind: Kind
    /// The line of the opening marks, from 1.
    public var opening: Int
    /// The lines of its content; empty where nothing stands in it.
    public var lines: Range<Int>
    /// Whether closing marks were found.
    public var isClosed: Bool
    /// How many blanks stand before the opening marks; as many are taken off each line (CommonMark 0.31, 4.5).
    public var indentation: Int
    /// The nearest heading above it, as a place in ``SourceDocument/headings``.
    public var heading: Int?
    /// The prose above it: what stands below the heading, or below the block before it, whichever is nearer.
    public var prose: Range<Int>
}
