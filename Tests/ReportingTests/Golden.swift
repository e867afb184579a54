import Foundation
import Testing
import Vocabulary

/// Texts that must not change unnoticed: files beside the tests. With `TRUCE_WRITE_GOLDEN=1` they are written anew, to be
/// read in the difference before they are committed.
enum Golden {
    static func expect(_ said: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
        // Another machine may know other clocks.
        let text = said.replacing("time zone data \(CivilZone.dataVersion)", with: "time zone data VERSION")
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
        if ProcessInfo.processInfo.environment["TRUCE_WRITE_GOLDEN"] == "1" {
            try? Data(text.utf8).write(to: url)
            return
        }
        guard let data = try? Data(contentsOf: url) else {
            Issue.record("there is no Golden/\(name)", sourceLocation: sourceLocation)
            return
        }
        let wanted = String(decoding: data, as: UTF8.self)
        guard text != wanted else { return }
        let (found, expected) = (lines(text), lines(wanted))
        let place =
            zip(found, expected).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            ?? min(found.count, expected.count)
        Issue.record(
            """
            Golden/\(name), line \(place + 1)
              expected: \(expected.indices.contains(place) ? expected[place] : "the end")
              found:    \(found.indices.contains(place) ? found[place] : "the end")
            """, sourceLocation: sourceLocation)
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}
