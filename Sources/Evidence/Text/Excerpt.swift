/// Shows a field in a message: shortened, with bytes that are not UTF-8 replaced and control characters spelled out, so
/// that no file can send commands to a terminal or fill it.
enum Excerpt {
    /// At most 60 characters of a field, between backticks.
    static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        // A character of 60 may take many bytes; what is cut off inside one is repaired to a replacement character.
        let text = String(decoding: bytes.prefix(600), as: UTF8.self)
        return of(text, isCut: bytes.count > 600)
    }

    /// At most 60 characters of a text, between backticks.
    static func of(_ text: String, isCut: Bool = false) -> String { "`" + plain(text, isCut: isCut) + "`" }

    /// The same without backticks, for the name of a column.
    static func plain(_ text: String, isCut: Bool = false) -> String {
        var shown = ""
        for scalar in text.prefix(60).unicodeScalars.prefix(240) {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
                shown += "\\u{" + String(scalar.value, radix: 16) + "}"
            default: shown.unicodeScalars.append(scalar == "`" ? "'" : scalar)
            }
        }
        return shown + (isCut || text.count > 60 ? "…" : "")
    }
}
