import Accords
import Diagnostics
import Documents
import Foundation
import Testing

@Test func scratch() throws {
    guard let paths = ProcessInfo.processInfo.environment["SCRATCH"] else { return }
    for path in paths.split(separator: " ") {
        let text = try String(contentsOfFile: String(path), encoding: .utf8)
        let reading = SourceDocument.read(text, named: String(path.split(separator: "/").suffix(1).joined()))
        print("=========", path)
        let printer = TextPrinter(width: 100) { _, line in reading.document?.lineText(line) }
        guard let document = reading.document else { print(printer.text(reading.diagnostics)); continue }
        let result = check([document])
        print(printer.text(reading.diagnostics + result.diagnostics))
        if ProcessInfo.processInfo.environment["DUMP"] != nil, let accord = result.accord { dump(accord, maxDepth: 40) }
        let once = format(document)
        let again = SourceDocument.read(once, named: "x").document.map { format($0) }
        print("ACCORD", result.accord != nil, "IDEMPOTENT", again == once, "SAME", once == text)
        if ProcessInfo.processInfo.environment["FORMAT"] != nil { print(once) }
    }
}
