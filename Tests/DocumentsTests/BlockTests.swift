import Diagnostics
import Documents
import Testing

private func read(_ text: String) -> DocumentReading { SourceDocument.read(text, named: "accord.md") }
private func kinds(_ text: String) -> [Fence.Kind] { read(text).document?.fences.map(\.kind) ?? [] }

@Suite("Which blocks are read")
struct BlockTests {
    @Test("Backticks and tildes, with more marks than three, and words after the first")
    func marks() {
        #expect(kinds("```truce\n```\n~~~truce-test\n~~~\n") == [.terms, .cases])
        #expect(kinds("`````  truce  numbered\n```\n`````\n") == [.terms])
        #expect(kinds("   ```truce\n   ```\n") == [.terms])
        #expect(kinds("```swift\n```truce\n```\n") == [])
        #expect(kinds("```` markdown\n```truce\n```\n````\n") == [])
        #expect(kinds("<!--\n```truce\n```\n-->\n") == [])
    }

    @Test("A block in a quotation, a list or set in by four is not read, and that is said")
    func hidden() {
        for text in [
            "> ```truce\n> party A\n> ```\n", "- item\n\n    ```truce\n    party A\n    ```\n", "     ```truce-test\n",
        ] {
            let reading = read(text + "\n```truce\nparty B\n```\n")
            #expect(reading.document?.fences.count == 1)
            #expect(reading.diagnostics.map(\.code) == [.fenceHidden])
        }
    }

    @Test("A misspelt word, and an upper-case one", arguments: ["truse", "Truce", "truce-tests", "trcue"])
    func misspelt(word: String) {
        #expect(read("```\(word)\n```\n").diagnostics.map(\.code) == [.fenceKind])
    }

    @Test("A block that is not closed ends where the next one opens, or with the document")
    func open() throws {
        let reading = read("```truce\nparty A\n\n```truce-test\ncase \"x\"\n```\n\n```truce\nparty B\n")
        #expect(reading.diagnostics.map(\.code) == [.fenceOpen, .fenceOpen])
        #expect(reading.diagnostics.map(\.place.line) == [1, 8])
        let document = try #require(reading.document)
        #expect(document.fences.map(\.kind) == [.terms, .cases, .terms])
        #expect(document.fences.map(\.isClosed) == [false, true, false])
        #expect(document.fences.map(\.lines) == [2..<4, 5..<6, 9..<10])
    }

    @Test("Headings of both forms, and the prose between a heading and its block")
    func headings() throws {
        let text = """
            Title
            =====

            ## Article 1. Fire ##

            The Parties
            shall cease.

            ```truce
            party A
            ```
            Between.
            ```truce
            ```
            ### Closed ### here
            ```truce
            ```
            """
        let document = try #require(read(text).document)
        #expect(document.headings.map(\.text) == ["Title", "Article 1. Fire", "Closed ### here"])
        #expect(document.headings.map(\.level) == [1, 2, 3])
        #expect(document.fences.map(\.heading) == [1, 1, 2])
        #expect(document.fences.map { document.text($0.prose) } == ["The Parties\nshall cease.", "Between.", ""])
    }
}

@Suite("Which line belongs to which")
struct OutlineTests {
    private func lines(of text: String) -> Outline? {
        guard let document = read("```truce\n\(text)\n```\n").document else { return nil }
        return document.outline(of: document.fences[0])
    }

    @Test("Deeper lines belong to the line above that is set in less")
    func depth() throws {
        let outline = try #require(lines(of: "a\n  b\n      c\n    d\n  e\nf"))
        #expect(outline.lines.map(\.depth) == [0, 1, 2, 2, 1, 0])
        #expect(outline.lines.map(\.parent) == [nil, 0, 1, 1, 0, nil])
        #expect(outline.children(of: nil) == [0, 5])
        #expect(outline.children(of: 0) == [1, 4])
        #expect(outline.children(of: 1) == [2, 3])
    }

    @Test("A list goes on after a comma, corners of a polygon without one")
    func continuation() throws {
        let outline = try #require(
            lines(of: "object a = b,  # one\n     c,\n\n     d\nzone z = polygon 1N 1E\n  2N 2E\n  x\na,\nb"))
        #expect(
            outline.lines.map { $0.tokens.map(\.text).joined(separator: " ") } == [
                "object a = b , c , d", "zone z = polygon 1N 1E 2N 2E", "x", "a ,", "b",
            ])
        #expect(outline.lines[0].remarks == ["one"])
        #expect(outline.lines[0].lines == 2...5)
    }

    @Test("Tabs count to the next multiple of four, and are noted once")
    func tabs() throws {
        let outline = try #require(lines(of: "a\n\tb\n    c\n\t\td"))
        #expect(outline.lines.map(\.depth) == [0, 1, 1, 2])
        #expect(outline.diagnostics.map(\.code) == [.indentTab])
    }

    @Test("Words, numbers, strings, dates, times, offsets, positions, marks and remarks")
    func tokens() throws {
        let outline = try #require(
            lines(of: "act x=1,2.5 4.6 12b 2025-03-18 18:00 +03:00 Z 48.85N 37E \"a # b\" “c” end. # why \"not\""))
        let line = outline.lines[0]
        #expect(
            line.tokens.map(\.kind) == [
                .word, .word, .equals, .number, .comma, .number, .number, .word, .date, .time, .offset, .offset,
                .coordinate, .coordinate, .string, .string, .word, .mark,
            ])
        #expect(line.tokens.map(\.text)[14...15] == ["a # b", "c"])
        #expect(line.remarks == ["why \"not\""])
    }

    @Test("Columns count characters, offsets bytes")
    func columns() throws {
        let outline = try #require(lines(of: "party Ürümqi \"é\" x"))
        let tokens = outline.lines[0].tokens
        #expect(tokens.map(\.start.column) == [1, 7, 14, 18])
        #expect(tokens.map(\.start.offset) == [9, 15, 24, 29])
    }

    @Test("A text without its closing mark reaches to the end of the line")
    func openString() throws {
        let outline = try #require(lines(of: "accord \"X  # no remark  "))
        #expect(outline.lines[0].tokens.map(\.kind) == [.word, .openString])
        #expect(outline.lines[0].tokens[1].text == "X  # no remark")
        #expect(outline.lines[0].remarks == [])
    }
}
