import Diagnostics

/// Tells by its first bytes that a file cannot be text in UTF-8, before rows are looked for.
enum FileCheck {
    private static let sample = 4_096

    /// What is wrong with the file as a whole; nil if its rows can be looked at.
    static func flaw(name: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Diagnostic? {
        let head = bytes.prefix(sample)
        func found(_ code: Code, _ message: String, _ advice: String) -> Diagnostic {
            Diagnostic(code, at: .file(name), message, advice: advice)
        }
        if head.starts(with: [0xff, 0xfe]) || head.starts(with: [0xfe, 0xff]) || isWide(head) {
            return found(
                .fileNotUTF8, "The file is in UTF-16; expected is UTF-8.",
                "Save it as “CSV UTF-8”, or convert it: `iconv -f UTF-16 -t UTF-8 FILE > NEW.csv`.")
        }
        if head.starts(with: [0x50, 0x4b, 0x03, 0x04]) {
            return found(
                .fileNotText, "The file is a ZIP archive or a spreadsheet workbook; expected is CSV or JSON Lines.",
                "Unpack it, or open it in a spreadsheet program and save the sheet as “CSV UTF-8”.")
        }
        if head.starts(with: [0x1f, 0x8b]) {
            return found(
                .fileNotText, "The file is compressed with gzip; expected is CSV or JSON Lines.",
                "Unpack it first: `gunzip -k FILE`.")
        }
        let blanks: Set<UInt8> = [0xef, 0xbb, 0xbf, 9, 10, 13, 32]
        if head.allSatisfy(blanks.contains), bytes.allSatisfy(blanks.contains) {
            return found(
                .fileEmpty, "The file is empty.",
                "Write at least a header line: `report_id,occurred_from,act,alleged_actor,claimed_by`.")
        }
        let controls = head.reduce(0) { $0 + ($1 < 9 || (14...31).contains($1) ? 1 : 0) }
        if controls > head.count / 32 + 1 {
            return found(
                .fileNotText,
                "The file is binary: \(controls) of its first \(head.count) bytes are control characters.",
                "Give a CSV or JSON Lines file in UTF-8.")
        }
        return nil
    }

    /// Whether every other byte is NUL: UTF-16 without its mark.
    private static func isWide(_ head: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard head.count >= 8 else { return false }
        var zeros = [0, 0]
        for (place, byte) in head.enumerated() where byte == 0 { zeros[place % 2] += 1 }
        return max(zeros[0], zeros[1]) * 5 > head.count * 2 && min(zeros[0], zeros[1]) * 20 < head.count
    }
}
