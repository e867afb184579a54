import Diagnostics
import Vocabulary

/// How a stretch of text looks on a terminal. Never the only carrier of meaning.
enum Ink: Hashable {
    case plain, strong, soft
    case verdict(Verdict)

    /// The escape sequence that begins it (ECMA-48, select graphic rendition); empty: none.
    var begin: String {
        switch self {
        case .plain: ""
        case .strong: "\u{1B}[1m"
        case .soft: "\u{1B}[2m"
        case .verdict(.violated): "\u{1B}[1;35m"
        case .verdict(.unknown): "\u{1B}[33m"
        case .verdict(.pending): "\u{1B}[34m"
        case .verdict(.kept): "\u{1B}[32m"
        case .verdict(.notInForce): "\u{1B}[2m"
        }
    }

    static let end = "\u{1B}[0m"
}

/// A piece of text with its look.
struct Inked: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    var text: String
    var ink: Ink

    init(_ text: String, _ ink: Ink = .plain) {
        self.text = Harmless.line(text)
        self.ink = ink
    }

    init(stringLiteral text: String) { self.init(text) }

    /// A verdict by sign and word.
    init(_ verdict: Verdict?) {
        if let verdict {
            self.init("\(verdict.sign) \(verdict.name)", .verdict(verdict))
        } else {
            self.init("· not touched", .soft)
        }
    }
}

/// Columns that a text takes on a terminal.
enum Columns {
    static func count(_ text: String) -> Int { text.reduce(0) { $0 + width($1) } }

    /// East Asian wide characters and pictures take two columns (UAX #11); marks belong to the character they are on.
    static func width(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60,
            0xffe0...0xffe6, 0x1f300...0x1faff, 0x20000...0x3fffd:
            return 2
        case 0x300...0x36f, 0x200b...0x200d: return 0
        default: return 1
        }
    }

    /// The text cut to so many columns, with an ellipsis where it was longer.
    static func cut(_ text: String, to columns: Int) -> String {
        guard count(text) > columns else { return text }
        var kept = ""
        var used = 0
        for character in text {
            let own = width(character)
            if used + own > max(0, columns - 1) { break }
            kept.append(character)
            used += own
        }
        return kept + "…"
    }

    /// The text in lines of so many columns, broken at blanks; a word that is longer is broken where it must be.
    static func wrap(_ text: String, to columns: Int) -> [String] {
        let columns = max(4, columns)
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ") {
            var word = String(word)
            var size = count(word)
            if used > 0, used + 1 + size > columns {
                lines.append(line)
                (line, used) = ("", 0)
            }
            while size > columns {
                var head = ""
                var taken = 0
                while let first = word.first, taken + width(first) <= columns {
                    head.append(first)
                    taken += width(first)
                    word.removeFirst()
                }
                lines.append(head)
                size = count(word)
            }
            if size > 0 {
                line += used > 0 ? " " + word : word
                used += used > 0 ? size + 1 : size
            }
        }
        if used > 0 || lines.isEmpty { lines.append(line) }
        return lines
    }
}
