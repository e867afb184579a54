import Diagnostics

/// What came of reading a file: a document, unless it cannot be read as text, and what was noticed on the way.
public struct DocumentReading: Sendable {
    /// The document; nil where the bytes are no text that can be worked with.
    public var document: SourceDocument?
    /// What is wrong with it as a document. What its statements say is not looked at here.
    public var diagnostics: [Diagnostic]
}

extension SourceDocument {
    /// How many bytes a document may have. At this size, and nothing but terms, checking takes some ten seconds.
    public static let mostBytes = 8 << 20

    /// Reads a Markdown file: UTF-8, with or without a byte order mark, with LF, CR LF or CR. One pass.
    ///
    /// - Parameter language: whose blocks are looked for.
    public static func read(
        _ bytes: [UInt8], named name: String, language: DocumentLanguage = .accord
    ) -> DocumentReading {
        guard bytes.count <= mostBytes else {
            let flaw = Diagnostic(
                .documentTooLarge, at: .file(name), "The file has more than 8 MiB: no accord and no talks are so long.",
                advice: language == .talks
                    ? "Name the Markdown document of the talks here."
                    : "Name the Markdown document here; reports go after `--reports`, maps after `--places`.")
            return DocumentReading(document: nil, diagnostics: [flaw])
        }
        if let flaw = Encoding.flaw(of: bytes, named: name, language) {
            return DocumentReading(document: nil, diagnostics: [flaw])
        }
        var scanner = MarkdownScanner(bytes: bytes, name: name, language: language)
        scanner.scan()
        var diagnostics = scanner.diagnostics
        // Talks that stand in quotations alone are not read, and a result without them must not look as if they were.
        let isSilent = language == .talks ? diagnostics.allSatisfy { $0.severity != .error } : diagnostics.isEmpty
        if scanner.fences.isEmpty, isSilent {
            diagnostics.append(
                Diagnostic(
                    .documentWithoutTerms, at: .file(name),
                    "There is no block of \(language == .talks ? "talks" : "terms") in this document\(diagnostics.isEmpty ? "" : " that is read").",
                    advice: "Open one with a line ```\(language.word) and close it with a line ```."))
        }
        let document = SourceDocument(
            name: name, bytes: bytes, lineStarts: scanner.lineStarts, headings: scanner.headings,
            fences: scanner.fences)
        return DocumentReading(document: document, diagnostics: diagnostics)
    }

    /// As ``read(_:named:)``, of a text that is at hand.
    public static func read(
        _ text: String, named name: String, language: DocumentLanguage = .accord
    ) -> DocumentReading {
        read(Array(text.utf8), named: name, language: language)
    }
}
