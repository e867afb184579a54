/// Names of places as they are compared: in small letters, without the marks by which spellings of one name differ.
public enum FoldedName {
    /// A name for comparison: `м. Суми` and `СУМИ` are `суми`; `Kam'yans'ke`, `Kam’yans’ke` and `Kamyanske` are `kamyanske`;
    /// `Звёздное` is `звездное`; hyphens are blanks. What kind of place it is (`смт`, `г.`, `village`) is left out.
    public static func of(_ name: String) -> String {
        var folded = String.UnicodeScalarView()
        var isBlank = true
        for scalar in name.lowercased().unicodeScalars {
            switch scalar {
            case "'", "’", "ʼ", "‘", "`", "´", "′", "ʹ", "\u{301}", "\u{2bb}": continue
            case "ё": append("е")
            case "ґ": append("г")
            case "-", "‐", "‑", "–", "—", "_", "/", ",", ".", "(", ")", "\"", "«", "»":
                // A point keeps `м.Суми` apart from `мСуми`.
                if !isBlank { folded.append(" ") }
                isBlank = true
            default:
                if scalar.properties.isWhitespace {
                    if !isBlank { folded.append(" ") }
                    isBlank = true
                } else {
                    append(scalar)
                }
            }
        }
        func append(_ scalar: Unicode.Scalar) {
            folded.append(scalar)
            isBlank = false
        }
        var words = String(folded).split(separator: " ")
        while words.count > 1, let first = words.first, kinds.contains(String(first)) { words.removeFirst() }
        while words.count > 1, let last = words.last, endings.contains(String(last)) { words.removeLast() }
        return words.joined(separator: " ")
    }

    /// Words before a name that say what kind of place it is, in Ukrainian, Russian and English.
    private static let kinds: Set<String> = [
        "м", "місто", "с", "село", "смт", "сщ", "с-ще", "селище", "сел", "ст", "станиця", "хутір", "х", "нп",
        "г", "гор", "город", "пгт", "пос", "поселок", "п", "рп", "станица", "хутор", "аул", "деревня", "дер", "д",
        "city", "town", "village", "settlement", "of", "the",
    ]
    /// Words after it.
    private static let endings: Set<String> = ["city", "town", "village", "settlement"]
}
