import Accords
import Diagnostics
import Documents

// Gives any bytes to the reader of documents, the parser, the checker and the formatter. Whatever crashes or hangs is a
// finding, and so is a formatter that changes what a document says, its prose, or its own work.

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let reading = SourceDocument.read(bytes, named: "fuzz.md")
    guard let document = reading.document else { return 0 }
    let printer = TextPrinter(width: 80) { _, line in document.lineText(line) }
    _ = printer.text(reading.diagnostics + check([document]).diagnostics)

    let once = format(document)
    guard let second = SourceDocument.read(once, named: "fuzz.md").document else { trap("formatting made it no text") }
    if meaning(of: second) != meaning(of: document) { trap("formatting changed what it says") }
    if prose(of: second) != prose(of: document) { trap("formatting changed the prose") }
    if Array(format(second).utf8) != Array(once.utf8) { trap("formatting twice is not formatting once") }
    return 0
}

/// The statements with the lines that they belong to.
private func meaning(of document: SourceDocument) -> [[Syntax.Node]] {
    Syntax.Document.parse(document).blocks.map(\.nodes)
}

/// The bytes outside the closed blocks.
private func prose(of document: SourceDocument) -> [UInt8] {
    var bytes: [UInt8] = []
    let inside = Set(document.fences.filter(\.isClosed).flatMap { Array($0.lines) })
    for line in 1...document.lineStarts.count where !inside.contains(line) {
        let end = line < document.lineStarts.count ? document.lineStarts[line] : document.bytes.count
        bytes += document.bytes[document.lineStarts[line - 1]..<end]
    }
    return bytes
}

private func trap(_ what: String) -> Never { fatalError(what) }
