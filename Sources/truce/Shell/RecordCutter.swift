/// Cuts bytes that come in pieces into whole records: lines, or in CSV lines with those that a quoted field runs over.
struct RecordCutter {
    /// Whether a line end between quotes belongs to a field.
    private let isQuoted: Bool
    private var open: [UInt8] = []
    /// Up to where `open` was looked at, and whether that is between quotes.
    private var seen = 0
    private var isInQuotes = false
    /// Where the last whole record of `open` ends, and where its first does.
    private var end = 0
    private(set) var lengthOfFirst: Int?
    /// Lines of `open`, of its whole records, and of all records given out before.
    private var lines = 0
    private var linesOfWhole = 0
    private var linesGiven = 0

    /// A field that is not closed within so many bytes has lost its quote: the record ends with its line.
    private static let longest = 1 << 20

    init(isQuoted: Bool) { self.isQuoted = isQuoted }

    mutating func add(_ bytes: some Sequence<UInt8>) {
        open += bytes
        while seen < open.count {
            let byte = open[seen]
            seen += 1
            if byte == 34, isQuoted { isInQuotes.toggle() }
            guard byte == 10 else { continue }
            lines += 1
            if isInQuotes, seen - end < Self.longest { continue }
            isInQuotes = false
            end = seen
            linesOfWhole = lines
            if lengthOfFirst == nil { lengthOfFirst = end }
        }
    }

    /// The whole records so far, with the number of the line at which they begin, from 1; nil: there is none.
    mutating func records() -> (bytes: [UInt8], line: Int)? {
        guard end > 0 else { return nil }
        let given = (Array(open[..<end]), linesGiven + 1)
        open.removeFirst(end)
        seen -= end
        lines -= linesOfWhole
        linesGiven += linesOfWhole
        (end, linesOfWhole, lengthOfFirst) = (0, 0, nil)
        return given
    }

    /// What is left where nothing more comes: a last line without its end.
    mutating func rest() -> (bytes: [UInt8], line: Int)? {
        guard !open.isEmpty else { return nil }
        end = open.count
        lines += 1
        linesOfWhole = lines
        return records()
    }
}
