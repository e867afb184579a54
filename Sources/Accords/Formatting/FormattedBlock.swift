import Documents

/// The lines of a block of terms in the canonical form.
struct FormattedBlock {
    let lines: [String]

    init(_ block: Syntax.Block, in document: SourceDocument, _ instants: InstantRemarks) {
        lines =
            CanonicalBlock(
                block.outline, in: document,
                remark: { (instants.updated($1, line: $0), instants.isStated(line: $0)) },
                rows: { place, lead in block.nodes[place].statement.map { Self.wrapped($0, lead: lead) } }
            ).lines
    }

    /// A statement on one line, or, where that is too long and it is a list, on several.
    private static func wrapped(_ statement: Syntax.Statement, lead: String) -> [String] {
        let whole = lead + statement.words
        guard whole.utf8.count > CanonicalBlock.width, whole.count > CanonicalBlock.width else { return [whole] }
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

    private static func list(_ head: String, _ items: [String]) -> [String] {
        rows(head, items.enumerated().map { $0 + 1 < items.count ? $1 + "," : $1 })
    }

    /// Pieces behind a head, and under it where they do not fit.
    private static func rows(_ head: String, _ pieces: [String]) -> [String] {
        let indentation = String(repeating: " ", count: head.count)
        var rows: [String] = []
        var row = head
        var isFirst = true
        for piece in pieces {
            if !isFirst, row.count + 1 + piece.count > CanonicalBlock.width {
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
