import Documents

/// The prose beside an article, as far as the checker reads it: its words, each with its place in the document.
///
/// Where a part of it is set as a quotation (`>`), only that is taken as what was signed; the rest is commentary. What stands
/// between backticks, and addresses on the web, are no prose. One pass; the cost is proportional to the text.
struct Prose: Sendable {
    /// One word or number.
    struct Word: Sendable {
        /// In lower case: letters with their hyphens, apostrophes and points; numbers without the marks of thousands.
        var text: String
        /// Its bytes in the document.
        var range: Range<Int>
        /// Whether it is written with a capital.
        var isCapital: Bool
        /// Whether a sentence, a line of a list or a paragraph begins with it.
        var startsSentence: Bool
        /// Whether a paragraph begins with it: where it is a number, it numbers the paragraph.
        var startsParagraph: Bool
        /// Whether an opening bracket stands right before it: `(7)`.
        var isBracketed: Bool
    }

    /// The signed words.
    private(set) var words: [Word] = []

    /// Nothing.
    init() {}

    /// The prose of a range of a document.
    init(_ document: SourceDocument, _ range: Range<Int>) { self.init(document.bytes, range) }

    /// The prose of a text by itself.
    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes, 0..<bytes.count)
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        let range = range.clamped(to: 0..<bytes.count)
        let lines = Self.lines(bytes, range)
        let isQuoted = lines.contains { bytes[$0].first == 62 }
        var startsParagraph = true
        var startsSentence = true
        for line in lines {
            var line = line
            if isQuoted {
                guard bytes[line].first == 62 else {
                    startsParagraph = true
                    continue
                }
                line = Self.trimmed(bytes, (line.lowerBound + 1)..<line.upperBound)
            }
            guard !line.isEmpty else {
                startsParagraph = true
                continue
            }
            var reader = LineReader(bytes, line, startsParagraph: startsParagraph, startsSentence: startsSentence)
            reader.run()
            words += reader.words
            startsParagraph = reader.startsParagraph
            startsSentence = reader.startsSentence
        }
    }

    /// The words alone.
    var texts: [String] { words.map(\.text) }

    /// Whether words stand at a place, in this order.
    func has(_ phrase: [String], at place: Int) -> Bool {
        guard place >= 0, place + phrase.count <= words.count else { return false }
        for (offset, word) in phrase.enumerated() where words[place + offset].text != word { return false }
        return true
    }

    /// The words from a place to the end of its sentence, at most so many.
    func sentence(from place: Int, limit: Int = 60) -> ArraySlice<Word> {
        var end = place + 1
        while end < words.count, end - place < limit, !words[end].startsSentence { end += 1 }
        return words[min(place, words.count)..<min(end, words.count)]
    }

    /// The bytes of some words that follow each other, as far as they stand on one line.
    func range(_ places: Range<Int>) -> Range<Int>? {
        guard let first = places.first, let last = places.last, last < words.count else { return nil }
        return words[first].range.lowerBound..<words[last].range.upperBound
    }

    /// The lines of a range without the blanks around them.
    private static func lines(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where bytes[index] == 10 || bytes[index] == 13 {
            lines.append(trimmed(bytes, start..<index))
            start = index + 1
            // The second half of CR LF makes no empty line of its own.
            if bytes[index] == 10, index > range.lowerBound, bytes[index - 1] == 13 { lines.removeLast() }
        }
        lines.append(trimmed(bytes, start..<range.upperBound))
        return lines
    }

    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] == 32 || bytes[start] == 9 { start += 1 }
        while end > start, bytes[end - 1] == 32 || bytes[end - 1] == 9 { end -= 1 }
        return start..<max(start, end)
    }
}

/// Cuts one line of prose into words.
private struct LineReader {
    private let scalars: [(scalar: Unicode.Scalar, offset: Int)]
    private let end: Int
    var words: [Prose.Word] = []
    var startsParagraph: Bool
    var startsSentence: Bool

    init(_ bytes: [UInt8], _ range: Range<Int>, startsParagraph: Bool, startsSentence: Bool) {
        var offset = range.lowerBound
        var scalars: [(scalar: Unicode.Scalar, offset: Int)] = []
        for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
            scalars.append((scalar, offset))
            offset += UTF8.width(scalar)
        }
        self.scalars = scalars
        end = range.upperBound
        self.startsParagraph = startsParagraph
        self.startsSentence = startsSentence || startsParagraph
    }

    mutating func run() {
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index].scalar
            if scalar == "`" {
                // A code span is the document's own words, not the parties'.
                index += 1
                while index < scalars.count, scalars[index].scalar != "`" { index += 1 }
                index += 1
            } else if isLetter(scalar) || isDigit(scalar) {
                let start = index
                while index < scalars.count, isInside(index) { index += 1 }
                add(start..<index)
            } else {
                if scalar == "." || scalar == "!" || scalar == "?" || scalar == ";" || scalar == "…" {
                    startsSentence = true
                }
                if startsParagraph, words.isEmpty, scalar == "-" || scalar == "*" || scalar == "–" {
                    startsSentence = true
                }
                index += 1
            }
        }
    }

    private mutating func add(_ range: Range<Int>) {
        let text = String(
            String.UnicodeScalarView(
                scalars[range].map(\.scalar).filter { !(isDigitOnly(range) && ($0 == "," || isNarrowBlank($0))) }))
        let first = scalars[range.lowerBound]
        let last = range.upperBound < scalars.count ? scalars[range.upperBound].offset : end
        let lowered = text.lowercased()
        guard !lowered.hasPrefix("http"), !lowered.hasPrefix("www.") else { return }
        let isBracketed = range.lowerBound > 0 && scalars[range.lowerBound - 1].scalar == "("
        words.append(
            Prose.Word(
                text: lowered, range: first.offset..<last, isCapital: first.scalar.properties.isUppercase,
                startsSentence: startsSentence, startsParagraph: startsParagraph, isBracketed: isBracketed))
        // "2.1 In accordance", "(a) Orientation": the sentence begins after the number of its paragraph.
        let next = range.upperBound < scalars.count ? scalars[range.upperBound].scalar : " "
        let isNumbering =
            startsParagraph
            && (isDigit(first.scalar) || text.unicodeScalars.count == 1 && (next == ")" || next == "."))
        startsSentence = isNumbering
        startsParagraph = false
    }

    /// Whether a scalar belongs to the word that the one before it belongs to.
    private func isInside(_ index: Int) -> Bool {
        let scalar = scalars[index].scalar
        if isLetter(scalar) || isDigit(scalar) || scalar.properties.generalCategory == .nonspacingMark { return true }
        guard index > 0, index + 1 < scalars.count else { return false }
        let (before, after) = (scalars[index - 1].scalar, scalars[index + 1].scalar)
        switch scalar {
        case "-", "\u{2010}", "\u{2011}", "’", "'", "/":
            return (isLetter(before) || isDigit(before)) && (isLetter(after) || isDigit(after))
        case ":": return isDigit(before) && isDigit(after)
        case ".": return isDigit(before) && isDigit(after) || isSingle(index - 1) && isLetter(after)
        case ",": return isDigit(before) && isThreeDigits(index + 1)
        default: return isNarrowBlank(scalar) && isDigit(before) && isThreeDigits(index + 1)
        }
    }

    /// Whether a letter stands alone between marks, as those of `a.m.` do.
    private func isSingle(_ index: Int) -> Bool {
        guard isLetter(scalars[index].scalar) else { return false }
        return index == 0 || !(isLetter(scalars[index - 1].scalar) || isDigit(scalars[index - 1].scalar))
    }

    private func isThreeDigits(_ index: Int) -> Bool {
        guard index + 2 < scalars.count, (index...index + 2).allSatisfy({ isDigit(scalars[$0].scalar) }) else {
            return false
        }
        return index + 3 >= scalars.count || !isDigit(scalars[index + 3].scalar)
    }

    private func isDigitOnly(_ range: Range<Int>) -> Bool { isDigit(scalars[range.lowerBound].scalar) }

    private func isNarrowBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{2009}"
    }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }
    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }
}
