import Diagnostics

/// The lines of a block with their indentation: which line belongs to which.
///
/// Flat, each line with the index after its subtree, so that ten thousand levels cost no more than ten thousand lines
/// and nothing recurses.
public struct Outline: Sendable {
    /// One statement: a line, with those that continue its list.
    public struct Line: Sendable {
        /// Its tokens; at least one.
        public var tokens: [Token]
        /// Columns before its first token, without those of the block itself.
        public var indentation: Int
        /// The lines of the document on which it stands.
        public var lines: ClosedRange<Int>
        /// The remarks after it and after the lines that continue it, in order.
        public var remarks: [String]
        /// How many lines it stands under.
        public var depth: Int
        /// The line that it belongs to.
        public var parent: Int?
        /// The index after the last line that belongs to it.
        public var end: Int
    }
    /// A line that holds nothing, or only a remark.
    public struct Rest: Sendable {
        /// The line of the document.
        public var line: Int
        /// Columns before the remark.
        public var indentation: Int
        /// The remark; nil for an empty line.
        public var remark: String?
    }
    /// The block.
    public var fence: Fence
    /// The statements, in order.
    public var lines: [Line]
    /// The other lines, in order.
    public var rest: [Rest]
    /// What is wrong with the lines as such.
    public var diagnostics: [Diagnostic]

    /// The lines that belong to a line directly; of the whole block where `line` is nil.
    public func children(of line: Int?) -> [Int] {
        var result: [Int] = []
        var next = line.map { $0 + 1 } ?? 0
        let end = line.map { lines[$0].end } ?? lines.count
        while next < end {
            result.append(next)
            next = lines[next].end
        }
        return result
    }

    /// Whether a line that begins with `first` goes on with the last statement.
    fileprivate func isContinued(by first: Token, at indentation: Int) -> Bool {
        guard let last = lines.indices.last, indentation > lines[last].indentation else { return false }
        return lines[last].tokens.last?.kind == .comma || first.kind == .coordinate
    }
}

extension SourceDocument {
    /// The statements of a block. A line whose last token is a comma goes on in the next one if that stands deeper; so
    /// does a line that is followed, deeper, by a position.
    public func outline(of fence: Fence) -> Outline {
        var outline = Outline(fence: fence, lines: [], rest: [], diagnostics: [])
        var open: [Int] = []
        var sawTab = false
        for line in fence.lines {
            let (indentation, start, hasTab) = indentation(of: line, in: fence)
            let range = lineRange(line)
            var lexer = Lexer(
                bytes: bytes, range: start..<range.upperBound, line: line,
                column: start - (range.lowerBound == 0 && bytes.first == 0xEF ? 3 : range.lowerBound) + 1)
            lexer.run()
            if hasTab, !sawTab, !lexer.tokens.isEmpty {
                sawTab = true
                outline.diagnostics.append(
                    Diagnostic(
                        .indentTab, at: .span(span(ofLine: line)),
                        "This line is set in with a tab, which counts up to the next multiple of four columns.",
                        advice: "Use blanks, two for each level; `truce format` writes them."))
            }
            guard let first = lexer.tokens.first else {
                outline.rest.append(Outline.Rest(line: line, indentation: indentation, remark: lexer.remark))
                continue
            }
            if outline.isContinued(by: first, at: indentation) {
                let last = outline.lines.count - 1
                outline.lines[last].tokens += lexer.tokens
                outline.lines[last].lines = outline.lines[last].lines.lowerBound...line
                if let remark = lexer.remark { outline.lines[last].remarks.append(remark) }
                continue
            }
            while let above = open.last, outline.lines[above].indentation >= indentation {
                outline.lines[above].end = outline.lines.count
                open.removeLast()
            }
            outline.lines.append(
                Outline.Line(
                    tokens: lexer.tokens, indentation: indentation, lines: line...line,
                    remarks: lexer.remark.map { [$0] } ?? [], depth: open.count, parent: open.last, end: 0))
            open.append(outline.lines.count - 1)
        }
        for above in open { outline.lines[above].end = outline.lines.count }
        return outline
    }

    /// The columns before a line's text, the offset of the text, and whether a tab stands before it.
    private func indentation(of line: Int, in fence: Fence) -> (columns: Int, start: Int, hasTab: Bool) {
        let range = lineRange(line)
        var columns = 0
        var hasTab = false
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == 32 {
                columns += 1
            } else if bytes[index] == 9 {
                columns += 4 - columns % 4
                hasTab = true
            } else {
                break
            }
            index += 1
        }
        return (max(0, columns - fence.indentation), index, hasTab)
    }

    /// The span from one token to another.
    public func span(_ first: Token, _ last: Token) -> SourceSpan {
        SourceSpan(file: name, start: first.start, end: last.end)
    }
}
