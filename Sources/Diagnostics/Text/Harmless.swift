/// Makes text from outside harmless before it is shown: a report quotes what strangers wrote.
///
/// Control characters could drive a terminal, and marks that turn the direction of writing could make a line read as
/// something else than it says; both are shown by their numbers. What is too long is cut, and says so.
package enum Harmless {
    /// Characters after which a text is cut where nothing else is said.
    package static let limit = 2_000

    /// The text, ready to be shown. Line breaks stay.
    package static func text(_ text: String, limit: Int = Harmless.limit) -> String {
        var utf8 = text.utf8.makeIterator()
        var isPlain = text.utf8.count <= limit
        while isPlain, let byte = utf8.next() { isPlain = (byte >= 0x20 && byte < 0x7f) || byte == 0x0a }
        return isPlain ? text : careful(text, limit: limit)
    }

    /// The text on one line.
    package static func line(_ text: String, limit: Int = Harmless.limit) -> String {
        Self.text(text, limit: limit).split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    }

    private static func careful(_ text: String, limit: Int) -> String {
        var shown = String.UnicodeScalarView()
        var count = 0
        var characters = 0
        for character in text {
            characters += 1
            guard count < limit else { continue }
            let scalars = character.unicodeScalars
            // Escaping looks at whole characters. A stroke of markup that is one character with a neighbour (a mark that
            // combines with it, a sign that is put before it) would slip through: set them apart.
            let isHidden = scalars.count > 1 && scalars.contains { isMarkup($0) }
            for scalar in scalars {
                count += 1
                // A character can have any number of marks.
                guard count - 64 <= limit else { break }
                if isDangerous(scalar) {
                    if scalar != "\r" { shown.append(contentsOf: name(of: scalar).unicodeScalars) }
                } else {
                    shown.append(scalar)
                }
                if isHidden { shown.append("\u{200B}") }
            }
        }
        if characters > limit {
            shown.append(contentsOf: " … [shortened: \(characters) characters in all]".unicodeScalars)
        }
        return String(shown)
    }

    private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "<", ">", "&", "\"", "'": true
        default: false
        }
    }

    /// Control characters but the line break, and marks of direction (UAX #9) or of no width.
    static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0a: false
        case 0x00...0x1f, 0x7f...0x9f, 0x061c, 0x200b, 0x200e, 0x200f, 0x2028...0x202e, 0x2060...0x206f, 0xfeff,
            0xfff9...0xfffb, 0xe0000...0xe007f:
            true
        default: false
        }
    }

    private static func name(of scalar: Unicode.Scalar) -> String {
        if scalar == "\t" { return " " }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "‹U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "›"
    }

    /// The text with the five characters of markup written out, for elements and for attributes between quotation marks.
    package static func markup(_ text: String, limit: Int = Harmless.limit) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in Self.text(text, limit: limit).unicodeScalars {
            switch scalar {
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
