/// The lines of a block in its canonical form: two blanks for each level, remarks kept, one empty line at most.
///
/// What a statement's own lines are, each language says; where they stand is the same for all.
public struct CanonicalBlock {
    /// The lines, without the blanks of the block itself.
    public private(set) var lines: [String] = []
    private let outline: Outline
    private let document: SourceDocument
    private let remark: (_ line: Int, _ written: String?) -> (text: String?, staysBehind: Bool)
    private let rows: (_ place: Int, _ lead: String) -> [String]?

    /// Columns to fill before a list is wrapped.
    public static let width = 100

    /// - Parameters:
    ///   - remark: the last remark of a statement that begins on a line (from 1), and whether it stays behind a statement
    ///     that is written on several.
    ///   - rows: the lines of a statement, each with the blanks of its level before it; nil for one that could not be read.
    public init(
        _ outline: Outline, in document: SourceDocument,
        remark: @escaping (_ line: Int, _ written: String?) -> (text: String?, staysBehind: Bool) = { ($1, false) },
        rows: @escaping (_ place: Int, _ lead: String) -> [String]?
    ) {
        self.outline = outline
        self.document = document
        self.remark = remark
        self.rows = rows
        var rest = outline.rest[...]
        for (place, line) in outline.lines.enumerated() {
            while let next = rest.first, next.line < line.lines.lowerBound {
                add(next, before: place)
                rest = rest.dropFirst()
            }
            // Empty lines and remarks inside a list stand above it afterwards. What cannot be read keeps its lines, and
            // the remarks among them.
            let isRead = rows(place, "") != nil
            while let inside = rest.first, inside.line <= line.lines.upperBound {
                if inside.remark != nil, isRead { add(inside, before: place) }
                rest = rest.dropFirst()
            }
            add(line, at: place)
        }
        for next in rest { add(next, before: outline.lines.count) }
        // One empty line at most, and none at the ends.
        while lines.last?.isEmpty == true { lines.removeLast() }
        if let first = lines.firstIndex(where: { !$0.isEmpty }) { lines.removeFirst(first) }
    }

    private mutating func add(_ rest: Outline.Rest, before place: Int) {
        guard let remark = rest.remark else {
            if lines.last?.isEmpty != true { lines.append("") }
            return
        }
        lines.append(blanks(depth(of: rest, before: place)) + (remark.isEmpty ? "#" : "# \(remark)"))
    }

    /// The level of a remark on a line of its own: that of the next statement, or, where it is set in deeper than that, of
    /// the statement that it follows or of the lines under it.
    private func depth(of rest: Outline.Rest, before place: Int) -> Int {
        let statements = outline.lines
        let next = place < statements.count ? statements[place] : nil
        if let next, rest.indentation <= next.indentation { return next.depth }
        guard place > 0 else { return next?.depth ?? 0 }
        var above = place - 1
        if rest.indentation > statements[above].indentation { return statements[above].depth + 1 }
        while statements[above].indentation > rest.indentation, let parent = statements[above].parent { above = parent }
        return max(statements[above].depth, next?.depth ?? 0)
    }

    private mutating func add(_ line: Outline.Line, at place: Int) {
        let lead = blanks(line.depth)
        guard var rows = rows(place, lead) else {
            addUnread(line)
            return
        }
        // Remarks of wrapped lines stand above the statement, the last one behind it.
        for remark in line.remarks.dropLast() { lines.append(lead + "# \(remark)") }
        let last = remark(line.lines.lowerBound, line.remarks.last)
        if let remark = last.text {
            if rows.count == 1, !isContinued(line) || last.staysBehind {
                rows[0] += remark.isEmpty ? "  #" : "  # \(remark)"
            } else {
                lines.append(lead + (remark.isEmpty ? "#" : "# \(remark)"))
            }
        }
        lines += rows
    }

    private func isContinued(_ line: Outline.Line) -> Bool { line.lines.count > 1 }

    /// A line that could not be read: as it is, set in as far as its level.
    private mutating func addUnread(_ line: Outline.Line) {
        for (row, number) in line.lines.enumerated() {
            let text = document.lineText(number)
            let trimmed = text.drop { $0 == " " || $0 == "\t" }
            if trimmed.isEmpty { continue }
            var end = trimmed[...]
            while end.last == " " || end.last == "\t" { end = end.dropLast() }
            lines.append(blanks(line.depth) + (row == 0 ? "" : "    ") + end)
        }
    }

    private func blanks(_ depth: Int) -> String { String(repeating: "  ", count: depth) }
}

extension SourceDocument {
    /// The document with blocks in their canonical lines; everything else byte for byte as it was.
    ///
    /// Blocks that are empty or not closed, and those in which a line begins with marks that at its level would open or
    /// close a block, are to be left out.
    public func replacing(_ blocks: some Sequence<(fence: Fence, lines: [String])>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 8)
        var copied = 0
        for (fence, lines) in blocks {
            guard let first = fence.lines.first, let last = fence.lines.last else { continue }
            let start = lineStarts[first - 1]
            let end = last < lineStarts.count ? lineStarts[last] : bytes.count
            result += bytes[copied..<start]
            let ending = ending(ofLine: fence.opening)
            for line in lines {
                if !line.isEmpty {
                    result += [UInt8](repeating: 32, count: fence.indentation)
                    result += Array(line.utf8)
                }
                result += ending
            }
            copied = end
        }
        result += bytes[copied...]
        return String(decoding: result, as: UTF8.self)
    }

    /// The bytes that end a line (from 1).
    private func ending(ofLine line: Int) -> ArraySlice<UInt8> {
        let end = lineRange(line).upperBound
        let next = line < lineStarts.count ? lineStarts[line] : bytes.count
        return end < next ? bytes[end..<next] : [10]
    }
}

extension Outline {
    /// Whether its lines can be written anew: it is closed and not empty, and no line begins with the marks of a block, set
    /// in so far that they are none: moved to its level, they would be.
    public var canBeWrittenAnew: Bool {
        fence.isClosed && !lines.isEmpty
            && !lines.contains { line in
                line.tokens.contains { $0.kind == .word && ($0.text.hasPrefix("```") || $0.text.hasPrefix("~~~")) }
            }
    }
}
