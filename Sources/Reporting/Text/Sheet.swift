import Diagnostics

/// A page of text of a given width: headings, paragraphs, tables. No line ends with a blank.
struct Sheet {
    let width: Int
    let isColoured: Bool
    private var lines: [String] = []

    /// - Parameter width: columns, held between 60 and 160.
    init(width: Int, isColoured: Bool) {
        self.width = min(160, max(60, width))
        self.isColoured = isColoured
    }

    /// Everything written so far, each line with its end.
    var text: String { lines.map { $0 + "\n" }.joined() }

    mutating func blank() { if lines.last?.isEmpty == false { lines.append("") } }

    /// A heading with a line under it.
    mutating func title(_ text: String) {
        let wrapped = Columns.wrap(Harmless.line(text), to: width)
        for line in wrapped { put(inked(line, .strong)) }
        put(String(repeating: "═", count: min(width, wrapped.map { Columns.count($0) }.max() ?? 0)))
    }

    /// The heading of a part.
    mutating func heading(_ text: String) {
        blank()
        for line in Columns.wrap(Harmless.line(text), to: width) { put(inked(line, .strong)) }
        put(String(repeating: "─", count: width))
    }

    /// A paragraph, indented; lines after the first by `hanging` more.
    mutating func paragraph(_ text: String, _ ink: Ink = .plain, indent: Int = 0, hanging: Int = 0) {
        let text = Harmless.line(text)
        let first = Columns.wrap(text, to: width - indent - hanging)
        // With a hanging indent the first line may be longer by it; wrapping all alike keeps the edge straight.
        for (place, line) in first.enumerated() {
            put(String(repeating: " ", count: place == 0 ? indent : indent + hanging) + inked(line, ink))
        }
    }

    /// A label with what it stands for beside it.
    mutating func field(_ label: String, _ text: String, labelWidth: Int = 16, indent: Int = 0, _ ink: Ink = .plain) {
        let wrapped = Columns.wrap(Harmless.line(text), to: width - labelWidth - indent)
        for (place, line) in wrapped.enumerated() {
            let head = place == 0 ? Columns.cut(Harmless.line(label), to: labelWidth - 1) : ""
            put(
                String(repeating: " ", count: indent) + inked(head, .soft)
                    + String(repeating: " ", count: max(0, labelWidth - Columns.count(head))) + inked(line, ink))
        }
    }

    /// A point of a list.
    mutating func point(_ text: String, indent: Int = 0, _ ink: Ink = .plain) {
        for (place, line) in Columns.wrap(Harmless.line(text), to: width - indent - 2).enumerated() {
            put(String(repeating: " ", count: indent) + (place == 0 ? "• " : "  ") + inked(line, ink))
        }
    }

    /// A command to copy: one line, or several that the shell joins. A word stays whole unless it is longer than a line.
    mutating func command(_ words: [String], indent: Int = 0) {
        var line = ""
        for word in words.map({ Harmless.line($0) }) {
            let joined = line.isEmpty ? word : "\(line) \(word)"
            if !line.isEmpty, Columns.count(joined) > width - indent - 2 {
                put(String(repeating: " ", count: indent) + line + " \\")
                line = word
            } else {
                line = joined
            }
        }
        for part in Columns.wrap(line, to: width - indent) { put(String(repeating: " ", count: indent) + part) }
    }

    /// A cell: pieces below each other.
    typealias Cell = [Inked]

    /// A column: its heading, and whether its text stands to the right, as numbers do.
    struct Column {
        var heading: String
        var isRight = false
        /// What cannot be wrapped narrower than this.
        var least = 6
    }

    /// A table whose columns are as wide as they need; where that is too much the widest give way and wrap. Where even
    /// that is not enough, each row becomes a list of its fields.
    mutating func table(_ columns: [Column], _ rows: [[Cell]], indent: Int = 0) {
        let room = width - indent - (columns.count - 1) * 2
        var widths = columns.indices.map { column -> Int in
            let cells = rows.flatMap { $0.indices.contains(column) ? $0[column].map { Columns.count($0.text) } : [] }
            return max(columns[column].least, cells.max() ?? 0, Columns.count(columns[column].heading))
        }
        let least = columns.indices.map { min(widths[$0], columns[$0].least) }
        if least.reduce(0, +) > room {
            list(columns, rows, indent: indent)
            return
        }
        while widths.reduce(0, +) > room {
            guard let widest = widths.indices.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] })
            else { break }
            widths[widest] -= 1
        }
        if columns.contains(where: { !$0.heading.isEmpty }) {
            row(columns.map { [Inked($0.heading, .soft)] }, columns, widths, indent)
        }
        for cells in rows { row(cells, columns, widths, indent) }
    }

    private mutating func row(_ cells: [Cell], _ columns: [Column], _ widths: [Int], _ indent: Int) {
        let wrapped: [[(text: String, ink: Ink)]] = cells.indices.map { place in
            cells[place].flatMap { piece in Columns.wrap(piece.text, to: widths[place]).map { ($0, piece.ink) } }
        }
        for line in 0..<(wrapped.map(\.count).max() ?? 0) {
            var text = String(repeating: " ", count: indent)
            for (place, pieces) in wrapped.enumerated() {
                if place > 0 { text += "  " }
                let piece = line < pieces.count ? pieces[line] : ("", .plain)
                let padding = String(repeating: " ", count: max(0, widths[place] - Columns.count(piece.text)))
                text +=
                    columns[place].isRight
                    ? padding + inked(piece.text, piece.ink) : inked(piece.text, piece.ink) + padding
            }
            put(text)
        }
    }

    private mutating func list(_ columns: [Column], _ rows: [[Cell]], indent: Int) {
        for cells in rows {
            for (place, cell) in cells.enumerated() {
                let text = cell.map(\.text).joined(separator: ", ")
                guard !text.isEmpty else { continue }
                field(columns[place].heading, text, labelWidth: 14, indent: indent)
            }
            blank()
        }
    }

    private func inked(_ text: String, _ ink: Ink) -> String {
        isColoured && !text.isEmpty && !ink.begin.isEmpty ? ink.begin + text + Ink.end : text
    }

    private mutating func put(_ line: String) {
        var line = line
        while line.last == " " { line.removeLast() }
        lines.append(line)
    }
}
