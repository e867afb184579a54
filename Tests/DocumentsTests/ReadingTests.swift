import Diagnostics
import Documents
import Testing

@Test("An empty file is said to be empty")
func empty() {
    let reading = SourceDocument.read("", named: "accord.md")
    #expect(reading.document == nil)
    #expect(reading.diagnostics.map(\.code) == [.documentEmpty])
}
