import Diagnostics
import Documents
import Testing

private func read(_ text: String) -> DocumentReading { SourceDocument.read(text, named: "accord.md") }

@Suite("What a file can be")
struct ReadingTests {
    @Test("Nothing, or nothing but blanks", arguments: ["", "\n\n", " \t\r\n", "\u{FEFF}"])
    func empty(text: String) {
        let reading = read(text)
        #expect(reading.document == nil)
        #expect(reading.diagnostics.map(\.code) == [.documentEmpty])
    }

    @Test("What is larger than any accord is not looked through")
    func tooLarge() {
        let text = [UInt8](repeating: 97, count: SourceDocument.mostBytes + 1)
        let reading = SourceDocument.read(text, named: "reports.csv")
        #expect(reading.document == nil)
        #expect(reading.diagnostics.map(\.code) == [.documentTooLarge])
        #expect(SourceDocument.read(Array(text.dropLast()), named: "accord.md").document != nil)
    }

    @Test("UTF-16 with and without its mark")
    func utf16() {
        let text = "accord \"X\"\nparty A\nparty B\n"
        let little = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        for bytes in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big] {
            let reading = SourceDocument.read(bytes, named: "accord.md")
            #expect(reading.document == nil)
            #expect(reading.diagnostics.map(\.code) == [.documentEncoding])
        }
    }

    @Test("Latin-1 and Windows-1251 are told with the line and column of the first bad byte")
    func notUTF8() {
        let latin = Array("# Tr\u{0}ve\nfrom T\u{0}rkiye".utf8).map { $0 == 0 ? 0xFC : $0 }
        let reading = SourceDocument.read(latin, named: "accord.md")
        #expect(reading.diagnostics.map(\.code) == [.documentNotUTF8])
        #expect(reading.diagnostics[0].place.line == 1)
        guard case .span(let span) = reading.diagnostics[0].place else { return }
        #expect(span.start.column == 5)
        #expect(
            reading.diagnostics[0].message
                == "The byte 0xFC here is not UTF-8. The file seems to be in Latin-1 or Windows-1252.")

        let cyrillic: [UInt8] = [
            0xCF, 0xE5, 0xF0, 0xE5, 0xEC, 0xE8, 0xF0, 0xB3, 0xFF, 0x20, 0xF2, 0xE5, 0xEA, 0xF1, 0xF2,
        ]
        #expect(
            SourceDocument.read(cyrillic, named: "accord.md").diagnostics[0].message.hasSuffix(
                "another Cyrillic code page."))
    }

    @Test(
        "Bytes that no well-formed text has: overlong, surrogate, too high, cut short",
        arguments: [
            [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80],
            [0xFF],
        ]
            as [[UInt8]])
    func malformed(bytes: [UInt8]) {
        let reading = SourceDocument.read(Array("ab\n".utf8) + bytes, named: "accord.md")
        #expect(reading.diagnostics.map(\.code) == [.documentNotUTF8])
        #expect(reading.diagnostics[0].place.line == 2)
    }

    @Test("A NUL byte is binary")
    func binary() {
        let reading = SourceDocument.read(Array("PK\u{3}\u{4}\n\u{0}rest".utf8), named: "accord.docx")
        #expect(reading.diagnostics.map(\.code) == [.documentBinary])
        #expect(reading.diagnostics[0].place.line == 2)
    }

    @Test("Letters of every alphabet, a byte order mark and all three line ends")
    func fine() throws {
        for ending in ["\n", "\r\n", "\r"] {
            let lines = ["# Перемир’я", "", "```truce", "party Türkiye", "```", "𝄞"]
            let reading = read("\u{FEFF}" + lines.joined(separator: ending))
            #expect(reading.diagnostics == [])
            let document = try #require(reading.document)
            #expect(document.lineStarts.count == 6)
            #expect(document.headings.map(\.text) == ["Перемир’я"])
            #expect(document.lineText(4) == "party Türkiye")
            let outline = document.outline(of: document.fences[0])
            let name = outline.lines[0].tokens[1]
            #expect(name.text == "Türkiye")
            #expect(name.start.column == 7)
            #expect(name.end.column == 14)
            #expect(document.text(name.start.offset..<name.end.offset) == "Türkiye")
        }
    }

    @Test("Offsets count a byte order mark, columns do not")
    func mark() throws {
        let document = try #require(read("\u{FEFF}```truce\nparty A\n```").document)
        let reading = read("\u{FEFF}```truze\nparty A\n```")
        guard case .span(let span) = reading.diagnostics[0].place else { return }
        #expect(span.start == SourcePosition(offset: 6, line: 1, column: 4))
        #expect(document.fences.count == 1)
        #expect(document.span(ofLine: 1).start == SourcePosition(offset: 0, line: 1, column: 1))
    }

    @Test("No block of terms")
    func withoutTerms() {
        #expect(read("# Prose\n\n```swift\nlet a = 1\n```\n").diagnostics.map(\.code) == [.documentWithoutTerms])
    }
}
