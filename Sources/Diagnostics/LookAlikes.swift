/// Letters of different alphabets that look the same: Cyrillic а in `аrmy`.
///
/// The pairs are those of Latin, Cyrillic and Greek letters that Unicode Technical Standard 39, section 4
/// (`confusables.txt`), has as confusable and that look the same in the fonts of common editors. The table is our own and
/// small: letters with marks, and other alphabets, are not in it.
public enum LookAlikes {
    /// The alphabets that are told apart.
    public enum Alphabet: String, Hashable, Sendable {
        case latin = "Latin"
        case cyrillic = "Cyrillic"
        case greek = "Greek"
    }

    private static let pairs: [Unicode.Scalar: Unicode.Scalar] = [
        // Cyrillic, small.
        "\u{430}": "a", "\u{435}": "e", "\u{43E}": "o", "\u{440}": "p", "\u{441}": "c", "\u{443}": "y", "\u{445}": "x",
        "\u{456}": "i", "\u{458}": "j", "\u{455}": "s", "\u{4BB}": "h", "\u{501}": "d", "\u{51B}": "q", "\u{51D}": "w",
        "\u{475}": "v",
        // Cyrillic, capital.
        "\u{410}": "A", "\u{412}": "B", "\u{415}": "E", "\u{41A}": "K", "\u{41C}": "M", "\u{41D}": "H", "\u{41E}": "O",
        "\u{420}": "P", "\u{421}": "C", "\u{422}": "T", "\u{423}": "Y", "\u{425}": "X", "\u{406}": "I", "\u{408}": "J",
        "\u{405}": "S", "\u{50C}": "G", "\u{51A}": "Q", "\u{51C}": "W", "\u{474}": "V", "\u{4AE}": "Y",
        // Greek, small.
        "\u{3B1}": "a", "\u{3BF}": "o", "\u{3BD}": "v", "\u{3C1}": "p", "\u{3C5}": "u", "\u{3B9}": "i", "\u{3B3}": "y",
        // Greek, capital.
        "\u{391}": "A", "\u{392}": "B", "\u{395}": "E", "\u{396}": "Z", "\u{397}": "H", "\u{399}": "I", "\u{39A}": "K",
        "\u{39C}": "M", "\u{39D}": "N", "\u{39F}": "O", "\u{3A1}": "P", "\u{3A4}": "T", "\u{3A5}": "Y", "\u{3A7}": "X",
    ]

    /// A text with each letter that has a Latin look-alike replaced by it: two names that look the same have one skeleton.
    public static func skeleton(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 < 128 }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { pairs[$0] ?? $0 }))
    }

    /// The alphabet of a letter; nil for what is no letter or of another alphabet.
    public static func alphabet(of scalar: Unicode.Scalar) -> Alphabet? {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: .latin
        case 0x370...0x3FF where scalar.properties.isAlphabetic: .greek
        case 0x400...0x52F where scalar.properties.isAlphabetic: .cyrillic
        default: nil
        }
    }

    /// A letter that stands among letters of another alphabet and looks like one of them.
    public struct Stray: Hashable, Sendable {
        /// The letter.
        public var letter: Unicode.Scalar
        /// Its place among the letters of the name, from 1.
        public var place: Int
        /// Its alphabet.
        public var alphabet: Alphabet
        /// The alphabet of the letters around it.
        public var among: Alphabet
        /// The name with letters of one alphabet.
        public var meant: String
    }

    /// The first such letter of a name. Parts joined by `_` or `-` may be of different alphabets.
    public static func stray(in name: String) -> Stray? {
        guard !name.utf8.allSatisfy({ $0 < 128 }) else { return nil }
        let scalars = Array(name.unicodeScalars)
        var start = 0
        while start < scalars.count {
            var end = start
            while end < scalars.count, scalars[end] != "_", scalars[end] != "-" { end += 1 }
            if let found = stray(in: scalars, start..<end) { return found }
            start = end + 1
        }
        return nil
    }

    private static func stray(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> Stray? {
        var counts: [Alphabet: Int] = [:]
        for place in range { if let alphabet = alphabet(of: scalars[place]) { counts[alphabet, default: 0] += 1 } }
        guard counts.count > 1 else { return nil }
        // Letters that have no twin tell the alphabet; among equals it is Latin, as in most names of the language.
        var told: [Alphabet: Int] = [:]
        for place in range where !hasTwin(scalars[place]) {
            if let alphabet = alphabet(of: scalars[place]) { told[alphabet, default: 0] += 1 }
        }
        let basis = told.isEmpty ? counts : told
        let most = basis.values.max() ?? 0
        let among: Alphabet =
            basis[.latin] == most ? .latin : basis[.cyrillic] == most ? .cyrillic : .greek
        for place in range {
            guard let alphabet = alphabet(of: scalars[place]), alphabet != among,
                twin(of: scalars[place], in: among) != nil
            else { continue }
            let meant = scalars.map { self.alphabet(of: $0) == among ? $0 : twin(of: $0, in: among) ?? $0 }
            return Stray(
                letter: scalars[place], place: place + 1, alphabet: alphabet, among: among,
                meant: String(String.UnicodeScalarView(meant)))
        }
        return nil
    }

    private static let twins: [Unicode.Scalar: [Unicode.Scalar]] = {
        var twins: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        for (letter, latin) in pairs.sorted(by: { $0.key < $1.key }) { twins[latin, default: []].append(letter) }
        return twins
    }()

    private static func hasTwin(_ scalar: Unicode.Scalar) -> Bool { pairs[scalar] != nil || twins[scalar] != nil }

    /// The letter of another alphabet that looks the same.
    private static func twin(of scalar: Unicode.Scalar, in alphabet: Alphabet) -> Unicode.Scalar? {
        let latin = pairs[scalar] ?? scalar
        if alphabet == .latin { return pairs[scalar] }
        return twins[latin]?.first { self.alphabet(of: $0) == alphabet }
    }
}
