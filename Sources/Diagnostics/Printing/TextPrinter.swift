/// Prints diagnostics for people at a terminal: what, where, the line itself with a mark under the place, what to do.
public struct TextPrinter {
    /// Columns to fill; lines of source are cut around the place, sentences are wrapped.
    public var width: Int
    /// Whether to write colours (ANSI, ECMA-48 8.3.117).
    public var isColoured: Bool
    /// The text of a line (from 1) of a file, without its end; nil where it is not at hand.
    public var source: (_ file: String, _ line: Int) -> String?

    /// A printer. Without `source` it shows no excerpts.
    public init(
        width: Int = 100, isColoured: Bool = false,
        source: @escaping (_ file: String, _ line: Int) -> String? = { _, _ in nil }
    ) {
        self.width = max(40, width)
        self.isColoured = isColoured
        self.source = source
    }

    /// Several diagnostics, an empty line between them, without a line end after the last.
    public func text(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(text).joined(separator: "\n\n")
    }

    /// One diagnostic.
    public func text(_ diagnostic: Diagnostic) -> String {
        var lines = [headline(diagnostic)]
        lines += wrapped(diagnostic.message, indentation: "  ")
        if case .span(let span) = diagnostic.place {
            let excerpt = excerpt(span, mark: "^", style: style(of: diagnostic.severity), note: nil)
            if !excerpt.isEmpty { lines += [""] + excerpt }
        }
        if let advice = diagnostic.advice {
            if lines.count > 2 { lines.append("") }
            lines += wrapped(advice, indentation: "  ").map { paint($0, .advice) }
        }
        for related in diagnostic.related {
            lines.append("")
            if case .span(let span) = related.place {
                let excerpt = excerpt(span, mark: "-", style: .related, note: related.note)
                if !excerpt.isEmpty {
                    if span.file != diagnostic.place.file {
                        lines.append("  \(Harmless.line(span.file)):\(span.start.line)")
                    }
                    lines += excerpt
                    continue
                }
            }
            lines += wrapped("\(related.note): \(Self.words(related.place))", indentation: "  ")
        }
        return lines.joined(separator: "\n")
    }

    /// `3 errors, 1 question, 2 notes`; empty where there is nothing to count.
    public static func summary(_ diagnostics: [Diagnostic]) -> String {
        Severity.allCases.compactMap { severity in
            let count = diagnostics.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }.joined(separator: ", ")
    }

    /// A place in words: `accord.md:14:9`, `reports.csv, row 7, column act`.
    public static func words(_ place: Place) -> String {
        switch place {
        case .span(let span): return "\(Harmless.line(span.file)):\(span.start.line):\(span.start.column)"
        case .row(let file, let line, let column):
            return "\(Harmless.line(file)):\(line)" + (column.map { ", column \(Harmless.line($0))" } ?? "")
        case .feature(let file, let feature): return "\(Harmless.line(file)), feature “\(Harmless.line(feature))”"
        case .file(let file): return Harmless.line(file)
        case .command: return "command line"
        }
    }

    // MARK: Parts

    private func headline(_ diagnostic: Diagnostic) -> String {
        let place = Self.words(diagnostic.place)
        let severity = paint(diagnostic.severity.rawValue, style(of: diagnostic.severity))
        return "\(place): \(severity) \(diagnostic.code.label) \(diagnostic.code.name)"
    }

    /// The line of a span with a row of marks under the span. A span of several lines is shown by its first.
    private func excerpt(_ span: SourceSpan, mark: Character, style: Style, note: String?) -> [String] {
        guard let text = source(span.file, span.start.line) else { return [] }
        let number = String(span.start.line)
        let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
        let room = max(20, width - 10)
        let first = span.start.column - 1
        let scalars = text.unicodeScalars
        let last = span.end.line == span.start.line ? span.end.column - 1 : scalars.count
        let cut = cut(scalars, around: first..<max(first, last), to: room)
        var row = String(repeating: " ", count: cut.before)
        row += String(repeating: mark, count: max(1, cut.marked))
        if let note { row += " " + note }
        let bar = paint("|", .gutter)
        return [
            "\(paint(gutter, .gutter)) \(bar) \(cut.text)",
            "\(String(repeating: " ", count: gutter.count)) \(bar) \(paint(row, style))",
        ]
    }

    /// A stretch of a line that holds a range of its scalars, as columns of a terminal.
    ///
    /// Costs time proportional to the range's place in the line and the room, not to the rest of the line.
    private func cut(
        _ scalars: String.UnicodeScalarView, around range: Range<Int>, to room: Int
    ) -> (text: String, before: Int, marked: Int) {
        // Some of what stands before, unless all of it fits.
        let lead = range.upperBound <= room ? 0 : max(0, range.lowerBound - room / 3)
        var text = ""
        var before = 0
        var marked = 0
        var used = 0
        if lead > 0 {
            text = "…"
            before = 1
            used = 1
        }
        var place = 0
        for scalar in scalars {
            defer { place += 1 }
            guard place >= lead else { continue }
            // What could steer the terminal is shown as one sign, and a tab as one blank: as wide as they are counted.
            let scalar: Unicode.Scalar =
                scalar == "\t" ? " " : Harmless.isDangerous(scalar) || scalar.value < 32 ? "\u{FFFD}" : scalar
            let columns = Self.columns(of: scalar)
            if used + columns > room - 1, place + 1 < lead + room * 2 {
                text += "…"
                break
            }
            text.unicodeScalars.append(scalar)
            used += columns
            if place < range.lowerBound { before += columns } else if place < range.upperBound { marked += columns }
        }
        return (text, before, marked)
    }

    /// How many columns a terminal gives a character: none for marks that combine, two for East Asian wide ones.
    private static func columns(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    /// Words on lines of at most ``width`` columns.
    private func wrapped(_ text: String, indentation: String) -> [String] {
        let text = Harmless.text(text, limit: .max)
        // Lines that the text brings along stay lines; how far each is set in stays too.
        if text.utf8.contains(10) {
            return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { part in
                wrapped(
                    String(part.drop { $0 == " " }), indentation: indentation + String(part.prefix { $0 == " " }))
            }
        }
        var lines: [String] = []
        var line = indentation
        var columns = indentation.count
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let length = word.unicodeScalars.reduce(0) { $0 + Self.columns(of: $1) }
            if columns > indentation.count, columns + length + 1 > width {
                lines.append(line)
                line = indentation
                columns = indentation.count
            }
            if columns > indentation.count {
                line += " "
                columns += 1
            }
            line += word
            columns += length
        }
        lines.append(line)
        return lines
    }

    // MARK: Colour

    private enum Style: String {
        case error = "1;31"
        case question = "1;35"
        case note = "1;36"
        case related = "36"
        case advice = "32"
        case gutter = "34"
    }

    private func style(of severity: Severity) -> Style {
        switch severity {
        case .error: .error
        case .question: .question
        case .note: .note
        }
    }

    private func paint(_ text: String, _ style: Style) -> String {
        isColoured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
