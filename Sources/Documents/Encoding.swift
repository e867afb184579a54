import Diagnostics

/// Whether bytes are a text that can be read, and if not, what they seem to be.
enum Encoding {
    /// What is wrong with the bytes; nil for UTF-8 without NUL.
    static func flaw(of bytes: [UInt8], named name: String, _ language: DocumentLanguage) -> Diagnostic? {
        if bytes.allSatisfy({ $0 == 32 || $0 == 9 || $0 == 10 || $0 == 13 }) || bytes == [0xEF, 0xBB, 0xBF] {
            return Diagnostic(
                .documentEmpty, at: .file(name), "The file is empty.",
                advice: "It should be a Markdown document with blocks that open with ```\(language.word).")
        }
        if let order = utf16(bytes) {
            return Diagnostic(
                .documentEncoding, at: .file(name), "The file is in UTF-16 (\(order)); UTF-8 was expected.",
                advice: "Save it as UTF-8. In most editors: Save as…, Encoding, UTF-8.")
        }
        if let zero = bytes.firstIndex(of: 0) {
            return Diagnostic(
                .documentBinary, at: span(of: zero, in: bytes, named: name),
                "There is a NUL byte here, so this is not a text file.",
                advice: "Give the Markdown document itself, not a word processor's file or an archive.")
        }
        if let bad = bytes.withUnsafeBufferPointer(UTF8Check.firstFlaw) {
            let hex = String(bytes[bad], radix: 16, uppercase: true)
            return Diagnostic(
                .documentNotUTF8, at: span(of: bad, in: bytes, named: name),
                "The byte 0x\(hex) here is not UTF-8.\(guess(bytes, at: bad))",
                advice: "Save the file as UTF-8. In most editors: Save as…, Encoding, UTF-8.")
        }
        return nil
    }

    private static func utf16(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) { return "little-endian" }
        if bytes.starts(with: [0xFE, 0xFF]) { return "big-endian" }
        // Without a mark: of the first bytes, nearly every second one is zero.
        let start = bytes.prefix(256)
        guard start.count >= 8 else { return nil }
        let even = stride(from: 0, to: start.count, by: 2).count { start[$0] == 0 }
        let odd = stride(from: 1, to: start.count, by: 2).count { start[$0] == 0 }
        if odd * 3 >= start.count, even * 8 <= start.count { return "little-endian" }
        if even * 3 >= start.count, odd * 8 <= start.count { return "big-endian" }
        return nil
    }

    /// What the text would say at the bad byte in the two encodings that such files most often have.
    private static func guess(_ bytes: [UInt8], at bad: Int) -> String {
        let high = bytes.lazy.filter { $0 >= 0x80 }.count
        let cyrillic = bytes.lazy.filter { $0 >= 0xC0 }.count
        // In Windows-1251 text nearly every letter is high; in Latin-1 one in twenty is.
        return high * 4 > bytes.count && cyrillic * 10 > high * 8
            ? " The file seems to be in Windows-1251 or another Cyrillic code page."
            : " The file seems to be in Latin-1 or Windows-1252."
    }

    private static func span(of offset: Int, in bytes: [UInt8], named name: String) -> Place {
        var line = 1
        var start = 0
        for index in 0..<offset {
            if bytes[index] == 10 || (bytes[index] == 13 && bytes[index + 1] != 10) {
                line += 1
                start = index + 1
            }
        }
        // Latin-1 text has no sequences, so a byte is a column unless it continues one.
        let column = bytes[start..<offset].reduce(into: 1) { $0 += $1 & 0xC0 == 0x80 ? 0 : 1 }
        return .span(
            SourceSpan(
                file: name, start: SourcePosition(offset: offset, line: line, column: column),
                end: SourcePosition(offset: offset + 1, line: line, column: column + 1)))
    }
}
