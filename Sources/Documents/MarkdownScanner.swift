import Diagnostics

/// Finds headings and fences in one pass over the lines, as CommonMark 0.31 has them (4.2, 4.3, 4.5).
struct MarkdownScanner {
    let bytes: [UInt8]
    let name: String
    let language: DocumentLanguage
    var lineStarts: [Int] = []
    var headings: [Heading] = []
    var fences: [Fence] = []
    var diagnostics: [Diagnostic] = []

    /// A fence that is open at the line that is looked at.
    private struct Opened {
        var mark: UInt8
        var count: Int
        var indentation: Int
        var line: Int
        var kind: Fence.Kind?
    }
    private var opened: Opened?
    private var isInComment = false
    private var proseStart = 0
    /// A line of text that an underline of `=` or `-` would make a heading.
    private var paragraphLine: Int?

    init(bytes: [UInt8], name: String, language: DocumentLanguage) {
        self.bytes = bytes
        self.name = name
        self.language = language
    }

    mutating func scan() {
        findLines()
        proseStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for line in 1...max(1, lineStarts.count) { look(at: line) }
        if let opened, let kind = opened.kind {
            close(opened, kind: kind, last: lineStarts.count, isClosed: false)
        }
    }

    private mutating func findLines() {
        lineStarts = [0]
        var index = 0
        while index < bytes.count {
            if bytes[index] == 10 || (bytes[index] == 13 && (index + 1 == bytes.count || bytes[index + 1] != 10)) {
                lineStarts.append(index + 1)
            }
            index += 1
        }
        // What follows the last line's end is no line.
        if lineStarts.count > 1, lineStarts.last == bytes.count { lineStarts.removeLast() }
    }

    private func range(_ line: Int) -> Range<Int> {
        var start = lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] : bytes.count
        if end > start, bytes[end - 1] == 10 { end -= 1 }
        if end > start, bytes[end - 1] == 13 { end -= 1 }
        if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        return start..<max(start, end)
    }

    private mutating func look(at line: Int) {
        let range = range(line)
        let blanks = bytes[range].prefix { $0 == 32 }.count
        let text = bytes[(range.lowerBound + blanks)..<range.upperBound]
        if let open = opened {
            inside(open, line: line, blanks: blanks, text: text)
            return
        }
        if isInComment {
            if contains("-->", text) { isInComment = false }
            return
        }
        if blanks > 3 || text.isEmpty {
            paragraphLine = nil
            if blanks > 3 { warnIfHidden(text, line: line) }
            return
        }
        if let (mark, count) = fenceMark(text) {
            open(line: line, mark: mark, count: count, indentation: blanks, info: text.dropFirst(count))
            paragraphLine = nil
            return
        }
        if text.starts(with: "<!--".utf8) {
            isInComment = !contains("-->", text)
            paragraphLine = nil
            return
        }
        if let heading = atxHeading(text) {
            headings.append(Heading(level: heading.level, text: heading.text, line: line, end: after(line)))
            proseStart = after(line)
            paragraphLine = nil
            return
        }
        if let before = paragraphLine, let level = underline(text) {
            let title = self.range(before)
            headings.append(Heading(level: level, text: trimmed(bytes[title]), line: before, end: after(line)))
            proseStart = after(line)
            paragraphLine = nil
            return
        }
        warnIfHidden(text, line: line)
        paragraphLine = line
    }

    private func after(_ line: Int) -> Int { line < lineStarts.count ? lineStarts[line] : bytes.count }

    // MARK: Fences

    private func fenceMark(_ text: ArraySlice<UInt8>) -> (UInt8, Int)? {
        guard let mark = text.first, mark == 96 || mark == 126 else { return nil }
        let count = text.prefix { $0 == mark }.count
        guard count >= 3 else { return nil }
        // The words after backticks may hold no backtick.
        if mark == 96, text.dropFirst(count).contains(96) { return nil }
        return (mark, count)
    }

    private mutating func open(line: Int, mark: UInt8, count: Int, indentation: Int, info: ArraySlice<UInt8>) {
        let word = String(
            decoding: info.drop { $0 == 32 || $0 == 9 }.prefix { $0 != 32 && $0 != 9 && $0 != 123 }, as: UTF8.self)
        let kind = language.kind(word)
        let ours = [DocumentLanguage.accord, .talks].flatMap { [$0.word, $0.caseWord] }
        if kind == nil, !word.isEmpty, !ours.contains(word),
            let meant = Spelling.nearest(to: word, among: [language.word, language.caseWord])
        {
            let place = span(line, bytes: info)
            diagnostics.append(
                Diagnostic(
                    .fenceKind, at: place, "“\(word)” opens no block that is read as terms or as worked cases.",
                    advice: "Did you mean ```\(meant)?"))
        }
        opened = Opened(mark: mark, count: count, indentation: indentation, line: line, kind: kind)
    }

    private mutating func inside(_ open: Opened, line: Int, blanks: Int, text: ArraySlice<UInt8>) {
        guard let mark = text.first, mark == open.mark || open.kind != nil, mark == 96 || mark == 126 else { return }
        let count = text.prefix { $0 == mark }.count
        let rest = text.dropFirst(count)
        if mark == open.mark, blanks <= 3, count >= open.count, rest.allSatisfy({ $0 == 32 || $0 == 9 }) {
            if let kind = open.kind { close(open, kind: kind, last: line - 1, isClosed: true) }
            opened = nil
            proseStart = after(line)
            return
        }
        // No statement begins with marks: inside terms, marks with a word after them open the next block, and the
        // closing marks of this one are missing.
        guard let kind = open.kind, count >= 3, fenceMark(text) != nil, blanks <= 3 else { return }
        close(open, kind: kind, last: line - 1, isClosed: false)
        opened = nil
        proseStart = lineStarts[line - 1]
        self.open(line: line, mark: mark, count: count, indentation: blanks, info: rest)
    }

    private mutating func close(_ open: Opened, kind: Fence.Kind, last: Int, isClosed: Bool) {
        let prose = proseStart..<max(proseStart, lineStarts[open.line - 1])
        fences.append(
            Fence(
                kind: kind, opening: open.line, lines: (open.line + 1)..<max(open.line + 1, last + 1),
                isClosed: isClosed, indentation: open.indentation, heading: headings.indices.last,
                prose: trimmedLines(prose)))
        if !isClosed {
            let marks = String(repeating: open.mark == 96 ? "`" : "~", count: open.count)
            diagnostics.append(
                Diagnostic(
                    .fenceOpen, at: span(open.line, bytes: bytes[range(open.line)]),
                    "The block opened in line \(open.line) is not closed.",
                    advice: "Write \(marks) on a line of its own where the terms end."))
        }
    }

    /// Terms in a quotation, or set so deep that Markdown shows them as plain code, are not read: better to say so.
    private mutating func warnIfHidden(_ text: ArraySlice<UInt8>, line: Int) {
        let text = text.drop { $0 == 62 || $0 == 32 || $0 == 9 || $0 == 45 || $0 == 42 }
        guard let (_, count) = fenceMark(text) else { return }
        let word = trimmed(text.dropFirst(count).prefix { $0 != 123 })
        guard language.kind(word) != nil else { return }
        diagnostics.append(
            Diagnostic(
                .fenceHidden, at: span(line, bytes: text),
                "This block stands inside a quotation or a list, or too far to the right, and is not read.",
                advice: "Begin the line with ```\(word), with no more than three blanks before it."))
    }

    // MARK: Headings

    private func atxHeading(_ text: ArraySlice<UInt8>) -> (level: Int, text: String)? {
        let level = text.prefix { $0 == 35 }.count
        guard (1...6).contains(level) else { return nil }
        var rest = text.dropFirst(level)
        guard rest.isEmpty || rest.first == 32 || rest.first == 9 else { return nil }
        // A closing row of `#` belongs to the marks if a blank stands before it.
        let closing = rest.reversed().drop { $0 == 32 || $0 == 9 }
        let marks = closing.prefix { $0 == 35 }.count
        if marks > 0 {
            let before = closing.dropFirst(marks)
            if before.first == 32 || before.first == 9 || before.isEmpty { rest = rest.prefix(before.count) }
        }
        return (level, trimmed(rest))
    }

    private func underline(_ text: ArraySlice<UInt8>) -> Int? {
        guard let mark = text.first, mark == 61 || mark == 45 else { return nil }
        let rest = text.drop { $0 == mark }
        return rest.allSatisfy { $0 == 32 || $0 == 9 } ? (mark == 61 ? 1 : 2) : nil
    }

    // MARK: Bytes

    private func contains(_ word: String, _ text: ArraySlice<UInt8>) -> Bool {
        let word = Array(word.utf8)
        guard text.count >= word.count else { return false }
        return (text.startIndex...(text.endIndex - word.count)).contains {
            text[$0] == word[0] && text[$0..<($0 + word.count)].elementsEqual(word)
        }
    }

    private func trimmed(_ text: ArraySlice<UInt8>) -> String {
        let text = text.drop { $0 == 32 || $0 == 9 }
        return String(
            decoding: text.prefix(text.count - text.reversed().prefix { $0 == 32 || $0 == 9 }.count), as: UTF8.self)
    }

    /// A range without the empty lines at its ends.
    private func trimmedLines(_ range: Range<Int>) -> Range<Int> {
        func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }
        var (start, end) = (range.lowerBound, range.upperBound)
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        while start < end, isBlank(bytes[start]) { start += 1 }
        return start..<end
    }

    private func span(_ line: Int, bytes part: ArraySlice<UInt8>) -> Place {
        let whole = range(line)
        let first = part.startIndex + part.prefix { $0 == 32 || $0 == 9 }.count
        let last = max(first, part.endIndex - part.reversed().prefix { $0 == 32 || $0 == 9 }.count)
        func position(_ offset: Int) -> SourcePosition {
            let column = bytes[whole.lowerBound..<max(whole.lowerBound, offset)]
                .reduce(into: 1) { $0 += $1 & 0xC0 == 0x80 ? 0 : 1 }
            return SourcePosition(offset: offset, line: line, column: column)
        }
        return .span(SourceSpan(file: name, start: position(first), end: position(last)))
    }
}
