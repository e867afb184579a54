/// Texts of fields as rules compare them.
enum RowText {
    /// Without blanks around it.
    static func trimmed(_ text: String) -> String {
        guard let first = text.utf8.first, let last = text.utf8.last,
            first <= 32 || last <= 32 || first >= 0xc2 || last >= 0x80
        else { return text }
        return trimmed(Substring(text), [])
    }

    /// Without blanks and these characters around it.
    static func trimmed(_ text: Substring, _ strip: Set<Character>) -> String {
        var text = text
        while let first = text.first, first.isWhitespace || first == "\u{feff}" || strip.contains(first) {
            text = text.dropFirst()
        }
        while let last = text.last, last.isWhitespace || strip.contains(last) { text = text.dropLast() }
        return String(text)
    }

    /// The name of a column on one line: line breaks and control characters in it are blanks, of which one is kept.
    static func name(_ text: String) -> String {
        text.unicodeScalars.split {
            $0.value < 33 || (0x7f...0x9f).contains($0.value) || $0.value == 0xfeff
                || $0.properties.isNoncharacterCodePoint
        }
        .map { String($0) }.joined(separator: " ")
    }

    /// In small letters, without blanks around it.
    static func folded(_ text: String) -> String { trimmed(text).lowercased() }
}
