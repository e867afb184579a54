import Documents

/// The lines of a block in the canonical form.
struct FormattedBlock {
    private(set) var lines: [String] = []
    private let block: Syntax.Block
    private let document: SourceDocument
    private let instants: InstantRemarks

    /// Columns to fill before a list is wrapped.
    static let width = 100

    init(_ block: Syntax.Block, in document: SourceDocument, _ instants: InstantRemarks) {
        self.instants = instants
        self.block = block
        self.document = document
        let outline = block.outline
        var rest = outline.rest[...]
        for (place, line) in outline.lines.enumerated() {
            while let next = rest.first, next.line < line.lines.lowerBound {
                add(next, before: place)
                rest = rest.dropFirst()
            }
            // Empty lines and remarks inside a list stand above it afterwards. What cannot be read keeps its lines, and
            // the remarks among them.
            let isRead = block.nodes[place].statement != nil
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
        let statements = block.outline.lines
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
        guard let statement = block.nodes[place].statement else {
            addUnread(line)
            return
        }
        // Remarks of wrapped lines stand above the statement, the last one behind it.
        for remark in line.remarks.dropLast() { lines.append(lead + "# \(remark)") }
        var rows = wrapped(statement, lead: lead)
        let last = instants.updated(line.remarks.last, line: line.lines.lowerBound)
        if let remark = last {
            if rows.count == 1, !isContinued(line) || instants.isStated(line: line.lines.lowerBound) {
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

    /// A statement on one line, or, where that is too long and it is a list, on several.
    private func wrapped(_ statement: Syntax.Statement, lead: String) -> [String] {
        let whole = lead + statement.words
        guard whole.utf8.count > Self.width, whole.count > Self.width else { return [whole] }
        switch statement {
        case .act(let name, let names): return list("\(lead)act \(name.text) = ", names.map(\.words))
        case .object(let name, let names): return list("\(lead)object \(name.text) = ", names.map(\.words))
        case .place(let kind, let name, let area):
            // A polygon's corners go on in the next line; so does whatever is joined behind the last of them.
            guard area.parts.count == 1, case .polygon(let corners) = area.parts[0].spot else { return [whole] }
            let head = "\(lead)\(kind.rawValue) \(name.text) = polygon "
            return rows(head, corners.map(\.words))
        default: return [whole]
        }
    }

    private func list(_ head: String, _ items: [String]) -> [String] {
        rows(head, items.enumerated().map { $0 + 1 < items.count ? $1 + "," : $1 })
    }

    /// Pieces behind a head, and under it where they do not fit.
    private func rows(_ head: String, _ pieces: [String]) -> [String] {
        let indentation = String(repeating: " ", count: head.count)
        var rows: [String] = []
        var row = head
        var isFirst = true
        for piece in pieces {
            if !isFirst, row.count + 1 + piece.count > Self.width {
                rows.append(row)
                row = indentation + piece
            } else {
                row += (isFirst ? "" : " ") + piece
            }
            isFirst = false
        }
        return rows + [row]
    }
}
