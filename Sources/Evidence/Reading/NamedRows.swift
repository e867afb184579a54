import Diagnostics

/// A small table with a header line, read row by row, each row by the names of its columns: tallies, decisions.
struct NamedRows: ~Copyable {
    /// The names of the columns, those that the format knows in its own spelling.
    let names: [String]
    private var scanner: CSVScanner

    /// Why nothing of a table can be read.
    struct Unreadable: Error {
        var diagnostic: Diagnostic
    }

    /// - Parameters:
    ///   - bytes: the whole file; it has to outlive the rows.
    ///   - check: what the header has to hold.
    init(_ bytes: UnsafeRawBufferPointer, _ check: HeaderCheck) throws(Unreadable) {
        let bytes = UnsafeBufferPointer(
            start: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), count: bytes.count)
        if let flaw = FileCheck.flaw(name: check.file, bytes) { throw Unreadable(diagnostic: flaw) }
        var scanner = CSVScanner(bytes)
        do { names = try check.read(&scanner, bytes).get() } catch { throw Unreadable(diagnostic: error) }
        self.scanner = scanner
    }

    /// The next row with the line at which it begins: its fields by name, blanks around them left out, or what is wrong with
    /// its form. Nil after the last.
    mutating func next() -> (line: Int, fields: Result<[String: String], FormFlaw>)? {
        let step = scanner.next()
        if step == .end { return nil }
        let line = step.line ?? scanner.recordLine
        do throws(FormFlaw) { try scanner.checkForm(step, width: names.count) } catch { return (line, .failure(error)) }
        let texts = scanner.fields.map { field in
            let text = String(decoding: RowFields.trimmed(scanner.bytes(of: field)), as: UTF8.self)
            return field.isEscaped ? text.replacing("\"\"", with: "\"") : text
        }
        return (line, .success(Dictionary(zip(names, texts), uniquingKeysWith: { first, _ in first })))
    }
}
