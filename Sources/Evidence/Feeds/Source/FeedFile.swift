import Diagnostics
import Foundation

/// A file of a feed: its columns, and its rows one by one.
struct FeedFile {
    let name: String
    /// The names of its columns, as they stand in the file.
    let columns: [String]
    private let body: Body

    private enum Body {
        /// Bytes in UTF-8, in which comma and separator have changed places.
        case csv([UInt8], separator: UInt8)
        case rows([Result<(line: Int, fields: [String: String]), FeedFlaw>])
    }

    /// Opens a file; says why where it cannot be read at all.
    static func open(
        name: String, _ bytes: UnsafeRawBufferPointer, form: FeedForm, rows: String? = nil
    ) -> Result<FeedFile, FeedFlaw> {
        let raw = UnsafeBufferPointer(
            start: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), count: bytes.count)
        let decoded: [UInt8]
        switch decode(name: name, raw, form.encoding) {
        case .failure(let flaw): return .failure(flaw)
        case .success(let text): decoded = text
        }
        if let flaw = decoded.withUnsafeBufferPointer({ FileCheck.flaw(name: name, $0) }) {
            return .failure(FeedFlaw(flaw))
        }
        switch form.kind ?? kind(of: decoded, name: name) {
        case .csv: return openCSV(name: name, decoded, form)
        case .json, .geojson, .jsonLines:
            return FeedJSON(name: name, form: form, rows: rows).read(decoded, form.kind).map { read in
                FeedFile(name: name, columns: read.columns, body: .rows(read.rows))
            }
        }
    }

    private static func kind(of bytes: [UInt8], name: String) -> FeedForm.Kind {
        let first = bytes.first { ![0xef, 0xbb, 0xbf, 32, 9, 10, 13].contains($0) }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[") ? .json : .csv
    }

    private static func decode(
        name: String, _ bytes: UnsafeBufferPointer<UInt8>, _ encoding: FeedForm.Encoding
    ) -> Result<[UInt8], FeedFlaw> {
        let foreign: String.Encoding
        switch encoding {
        case .utf8:
            if let place = UTF8Check.firstFlaw(bytes) {
                let line = bytes.baseAddress.map { ByteSearch.lineEnds(in: $0, from: 0, to: place) + 1 } ?? 1
                // UTF-16 is told by the check of the file; a single bad byte costs a row, not the file.
                let sample = bytes.prefix(1 << 16)
                let high = sample.count { $0 >= 0x80 }
                let isOther = sample.count { (0xc0...0xff).contains($0) } * 10 > high * 7 && high > 20
                guard isOther, FileCheck.flaw(name: name, bytes) == nil else { break }
                return .failure(
                    FeedFlaw(
                        .fileNotUTF8, line: line, column: nil, file: name,
                        "The file is not in UTF-8; it looks like an encoding with one byte a letter.",
                        "Say in the mapping which: `encoding: windows-1251` (Cyrillic) or `encoding: windows-1252` (western). Or convert it: "
                            + "`iconv -f WINDOWS-1251 -t UTF-8 FILE > NEW.csv`."))
            }
        case .utf16:
            foreign = .utf16
            return convert(name, bytes, foreign)
        case .windows1251:
            foreign = .windowsCP1251
            return convert(name, bytes, foreign)
        case .windows1252:
            foreign = .windowsCP1252
            return convert(name, bytes, foreign)
        }
        return .success(Array(bytes))
    }

    private static func convert(
        _ name: String, _ bytes: UnsafeBufferPointer<UInt8>, _ encoding: String.Encoding
    ) -> Result<[UInt8], FeedFlaw> {
        guard let text = String(data: Data(bytes), encoding: encoding) else {
            return .failure(
                FeedFlaw(
                    .fileNotUTF8, line: nil, column: nil, file: name,
                    "The file is not in the encoding that the mapping states.",
                    "See `encoding` in the mapping; without it files are in UTF-8."))
        }
        return .success(Array(text.utf8))
    }

    // MARK: - CSV

    private static func openCSV(name: String, _ bytes: [UInt8], _ form: FeedForm) -> Result<FeedFile, FeedFlaw> {
        let separator = form.separator ?? Self.separator(of: bytes)
        var bytes = bytes
        // The scanner cuts at commas. Where another byte separates, the two change places before, and back in each field.
        if separator != 44 { swap(&bytes, separator) }
        let header: Result<[String], FeedFlaw> = bytes.withUnsafeBufferPointer { bytes in
            var scanner = CSVScanner(bytes)
            let step = scanner.next()
            guard step == .record, scanner.fieldCount == scanner.fields.count else {
                return .failure(
                    FeedFlaw(
                        .headerUnreadable, line: 1, column: nil, file: name,
                        step == .record
                            ? "The first line names \(scanner.fieldCount) columns; at most \(scanner.fields.count) are read."
                            : "The first line cannot be cut into the names of columns.",
                        "The first line of a CSV file names its columns; look for a quote that is not closed."))
            }
            for field in scanner.fields {
                let raw = scanner.bytes(of: field)
                guard UTF8Check.firstFlaw(raw) == nil, !raw.contains(0) else {
                    return .failure(
                        FeedFlaw(
                            .headerUnreadable, line: 1, column: nil, file: name,
                            "The first line holds bytes that are no text in UTF-8.",
                            "Export the file anew, or say in the mapping what it is in: `encoding: windows-1251`."))
                }
            }
            return .success(
                scanner.fields.enumerated().map { place, field in
                    let text = RowText.name(Self.text(scanner, field, separator))
                    return text.isEmpty ? "column \(place + 1)" : text
                })
        }
        return header.map { FeedFile(name: name, columns: $0, body: .csv(bytes, separator: separator)) }
    }

    /// The byte of comma, semicolon, tab and stroke that the first line has most of, outside quotes.
    private static func separator(of bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes {
            if byte == 34 { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 10 || byte == 13 { break }
            if [44, 59, 9, 124].contains(byte) { counts[byte, default: 0] += 1 }
        }
        let most = counts.values.max() ?? 0
        return [44, 59, 9, 124].first { counts[$0] == most } ?? 44
    }

    private static func swap(_ bytes: inout [UInt8], _ separator: UInt8) {
        for place in bytes.indices {
            if bytes[place] == separator { bytes[place] = 44 } else if bytes[place] == 44 { bytes[place] = separator }
        }
    }

    private static func text(_ scanner: borrowing CSVScanner, _ field: CSVScanner.Field, _ separator: UInt8) -> String {
        let raw = scanner.bytes(of: field)
        if separator == 44, !field.isEscaped { return String(decoding: raw, as: UTF8.self) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(raw.count)
        var place = 0
        while place < raw.count {
            let byte = raw[place]
            bytes.append(byte == 44 ? separator : byte == separator ? 44 : byte)
            place += field.isEscaped && byte == 34 ? 2 : 1
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    // MARK: - Rows

    /// Visits all rows in their order.
    ///
    /// - Parameters:
    ///   - slots: the columns that are wanted.
    ///   - blanks: words, in small letters, that stand for an empty field.
    ///   - progress: called now and then with the share that is done, 0 to 1.
    func visit(
        _ slots: FeedSlots, blanks: Set<String>, progress: ((Double) -> Void)? = nil,
        _ body: (Result<FeedRow, FeedFlaw>) -> Void
    ) {
        func cleaned(_ text: String) -> String {
            let text = RowText.trimmed(text)
            return !blanks.isEmpty && blanks.contains(text.lowercased()) ? "" : text
        }
        switch self.body {
        case .rows(let rows):
            for (place, row) in rows.enumerated() {
                if place % 4096 == 0 { progress?(Double(place) / Double(rows.count)) }
                body(
                    row.map { row in
                        FeedRow(
                            line: row.line,
                            fields: slots.columns.map { $0.map { cleaned(row.fields[$0] ?? "") } ?? "" })
                    })
            }
        case .csv(let bytes, let separator):
            bytes.withUnsafeBufferPointer { bytes in
                visitCSV(bytes, separator, slots, cleaned, progress, body)
            }
        }
    }

    private func visitCSV(
        _ bytes: UnsafeBufferPointer<UInt8>, _ separator: UInt8, _ slots: FeedSlots, _ cleaned: (String) -> String,
        _ progress: ((Double) -> Void)?, _ body: (Result<FeedRow, FeedFlaw>) -> Void
    ) {
        var scanner = CSVScanner(bytes)
        _ = scanner.next()
        var columns = columns
        var places = slots.columns.map { column in column.flatMap { columns.firstIndex(of: $0) } }
        let known = Set(columns.map { $0.lowercased() })
        /// Set where the columns have changed into others: the line of that header.
        var lostSince: Int?
        var reported = 0
        var isFirst = true
        /// The columns in which the first row has digits.
        var numbered: [Int]?
        func hasDigit(_ place: Int) -> Bool {
            let field = scanner.fields[place]
            return bytes[field.start..<field.end].contains { (48...57).contains($0) }
        }
        /// Whether a row is a header of other names: words alone, all different, also where numbers and days have stood.
        func isOtherHeader() -> Bool {
            guard let numbered, numbered.count >= 2, scanner.fields.count == columns.count else { return false }
            guard !numbered.contains(where: hasDigit) else { return false }
            let names = scanner.fields.map { RowText.name(Self.text(scanner, $0, separator)) }
            return Set(names).count == names.count
                && names.allSatisfy { name in
                    name.unicodeScalars.first?.properties.isAlphabetic == true
                        && name.unicodeScalars.allSatisfy {
                            $0.properties.isAlphabetic || "_- ".unicodeScalars.contains($0)
                        }
                }
        }
        while true {
            let step = scanner.next()
            if step == .end { break }
            if scanner.position - reported > 1 << 20 {
                reported = scanner.position
                progress?(Double(reported) / Double(max(1, bytes.count)))
            }
            let line = step.line ?? scanner.recordLine
            // A second header: most of its fields are names of columns, and it has no fewer than three.
            if step == .record, scanner.fieldCount >= 3, scanner.fieldCount == scanner.fields.count,
                let first = scanner.fields.first,
                known.contains(RowText.folded(Self.text(scanner, first, separator)))
                    || scanner.fieldCount != columns.count
            {
                let names = scanner.fields.map { RowText.name(Self.text(scanner, $0, separator)) }
                let matches = names.count { !$0.isEmpty && known.contains($0.lowercased()) }
                if matches * 2 > names.count, matches >= 3 {
                    let same = names == columns
                    columns = names
                    places = slots.columns.map { column in
                        column.flatMap { wanted in
                            columns.firstIndex { $0.lowercased() == wanted.lowercased() }
                        }
                    }
                    let missing = zip(slots.columns, places).compactMap { column, place in
                        place == nil ? column : nil
                    }
                    lostSince = missing.isEmpty ? nil : line
                    let what =
                        same
                        ? "The header stands here again; the rows under it are read on."
                        : missing.isEmpty
                            ? "Here begins another set of columns; the rows under it are read by it."
                            : "Here begins another set of columns, without \(missing.prefix(5).map { Excerpt.of($0) }.joined(separator: ", ")); the rows under it are set aside."
                    body(
                        .failure(
                            FeedFlaw(
                                .feedColumnsChanged, line: line, column: nil, file: name, what,
                                "Several exports were put one after the other: import them one by one.")))
                    continue
                }
            }
            if lostSince == nil, step == .record, scanner.fieldCount >= 3, isOtherHeader() {
                lostSince = line
                body(
                    .failure(
                        FeedFlaw(
                            .feedColumnsChanged, line: line, column: nil, file: name,
                            "Words stand here where numbers and days have stood: another set of columns begins; the rows under it are set aside.",
                            "Several exports were put one after the other: import them one by one.")))
                continue
            }
            if let since = lostSince {
                body(
                    .failure(
                        FeedFlaw(
                            .feedColumnsChanged, line: line, column: nil, file: name,
                            "The row stands under the other set of columns that begins in line \(since).",
                            "Cut the file there and import the second part with a mapping of its own.")))
                continue
            }
            // The tags of the Humanitarian Exchange Language stand under the header and are no row.
            if step == .record, isFirst {
                isFirst = false
                let filled = scanner.fields.filter { $0.end > $0.start }
                if !filled.isEmpty, filled.allSatisfy({ Self.text(scanner, $0, separator).hasPrefix("#") }) { continue }
            }
            do throws(FormFlaw) {
                try scanner.checkForm(step, width: columns.count)
            } catch {
                let words = error.words(names: columns)
                body(
                    .failure(
                        FeedFlaw(
                            error.code, line: line, column: words.column, file: name, words.message, words.advice)))
                continue
            }
            if numbered == nil {
                numbered = scanner.fields.indices.filter(hasDigit)
            }
            var fields: [String] = []
            fields.reserveCapacity(places.count)
            for place in places {
                fields.append(place.map { cleaned(Self.text(scanner, scanner.fields[$0], separator)) } ?? "")
            }
            body(.success(FeedRow(line: line, fields: fields)))
        }
        progress?(1)
    }
}

/// Why a row of a feed, or the whole of it, cannot be used.
struct FeedFlaw: Error, Sendable {
    var code: Code
    var line: Int?
    var column: String?
    var message: String
    var advice: String?
    /// Ready, where another part of the program has said it.
    private var ready: Diagnostic?
    private var file: String?

    init(_ code: Code, line: Int?, column: String?, file: String? = nil, _ message: String, _ advice: String?) {
        self.code = code
        self.line = line
        self.column = column
        self.file = file
        self.message = message
        self.advice = advice
    }

    init(_ diagnostic: Diagnostic) {
        self.init(
            diagnostic.code, line: diagnostic.place.line, column: nil, diagnostic.message, diagnostic.advice)
        ready = diagnostic
    }

    /// What to show.
    func diagnostic(file: String, line: Int? = nil) -> Diagnostic {
        if let ready { return ready }
        let file = self.file ?? file
        guard let line = self.line ?? line else {
            return Diagnostic(code, at: .file(file), message, advice: advice)
        }
        return Diagnostic(
            code, at: .row(file: file, line: line, column: column.map { Excerpt.plain($0) }), message, advice: advice)
    }
}
