import Documents
import Foundation
import Reporting
import Talks
import Testing

/// The pages on talks, made from a small document that has one of everything.
@Suite("Pages of talks, as they are made")
struct TalksPages {
    private static func view(_ block: String) throws -> TalksView {
        let reading = SourceDocument.read("# Talks\n\n```talks\n\(block)\n```\n", named: "talks.md", language: .talks)
        let check = Talks.check([try #require(reading.document)], revealing: [])
        let talks = try #require(check.negotiation, "\(check.diagnostics.map(\.message))")
        return TalksView(
            talks: talks, diagnostics: check.diagnostics,
            inputs: [ReportView.Input(name: "talks.md", role: "talks", sha256: "00ff", bytes: 1)])
    }

    private static let names = ["check", "packages", "steps", "stability"]

    private static func page(_ name: String, _ block: String = small) throws -> String {
        let base = try view(block)
        return switch name {
        case "check": try DeadlockHTML.render(DeadlockView(base))
        case "packages": try PackagesHTML.render(PackagesView(base, proposals: Array(base.talks.proposals.indices)))
        case "steps": try StepsHTML.render(StepsView(base, package: nil))
        default: try StabilityHTML.render(StabilityView(base))
        }
    }

    @Test("A small page is what it was", arguments: names) func golden(name: String) throws {
        let page = try Self.page(name)
        let main = try #require(page.firstMatch(of: /<main>(?s:.*)<\/main>/)?.output)
        Golden.expect(String(main) + "\n", "talks-\(name).html")
    }

    @Test("Elements are closed, no id stands twice, every table has a name", arguments: names)
    func wellFormed(name: String) throws {
        for block in [Self.small, Self.ring(of: 12), Self.ring(of: 30)] {
            let page = try Self.page(name, block)
            #expect(Markup.flaws(page) == [])
            let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
            #expect(Set(ids).count == ids.count)
            for table in page.components(separatedBy: "<table").dropFirst() {
                #expect(table.prefix(300).contains("<caption"), "\(table.prefix(120))")
            }
            // A part that is left out leaves no word.
            #expect(!page.contains(/>\s*false\s*</))
        }
    }

    @Test("Equal talks give equal pages", arguments: names) func equal(name: String) throws {
        let first = try Self.page(name)
        for _ in 0..<5 { #expect(try Self.page(name) == first) }
    }

    @Test("Every point of the plot and every package of the shortlist has its place on the page") func anchors() throws
    {
        let page = try Self.page("packages")
        let ids = Set(page.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) })
        let links = page.matches(of: /href="#([^"]+)"/).map { String($0.output.1) }
        #expect(links.contains { $0.hasPrefix("v") } && links.contains("s1") && links.contains("p1"))
        for link in links { #expect(ids.contains(link), "\(link)") }
    }

    @Test("Every step, guarantee, proposal, answer and conflict has its line and source", arguments: names)
    func traced(name: String) throws {
        let page = try Self.page(name)
        for id in ["j1", "step1", "guarantee1", "proposal1", "answer1-1", "conflict1"] {
            let row = try #require(page.components(separatedBy: "<tr id=\"\(id)\">").dropFirst().first, "\(id)")
            #expect(row.components(separatedBy: "</tr>")[0].contains(/line \d+/), "\(id)")
        }
        #expect(
            page.contains(
                "<a href=\"https://example.org/speech\" rel=\"noreferrer\">Speech at the ford, 2030-01-20</a>"))
    }

    @Test("Of a confidential source only its name is told", arguments: names) func confidential(name: String) throws {
        let page = try Self.page(name)
        #expect(page.contains("a confidential source (envoy)"))
        #expect(!page.contains("Canary Title") && !page.contains("2030-01-22") && !page.contains("canary.example"))
        // Exact words give a speaker away too.
        #expect(!page.contains("canary words"))
    }

    @Test("A page asks for nothing from elsewhere", arguments: names) func selfContained(name: String) throws {
        let page = try Self.page(name)
        #expect(!page.contains("<script") && !page.contains("<link") && !page.contains("@import"))
        #expect(!page.contains(/\ssrc=/) && !page.contains("url("))
        #expect(page.contains("default-src 'none'") || page.contains("default-src &#39;none&#39;"))
    }

    @Test("Whatever a name is, it stays text", arguments: names, Hostile.texts) func hostile(name: String, text: String)
        throws
    {
        // A quotation mark or a line's end would end the text in the document itself.
        let safe = String(
            text.prefix(2_000).unicodeScalars.filter { $0 != "\"" && $0.value >= 32 }.map(Character.init))
        let page = try Self.page(name, Self.small.replacing("The bridge", with: safe))
        #expect(Markup.flaws(page) == [])
        #expect(!Markup.elements(page).contains("script") && !Markup.elements(page).contains("img"))
        #expect(
            !page.unicodeScalars.contains {
                (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
            })
    }

    @Test(
        "A ring is drawn with who asks on each arrow, for a desk and for a phone; a very long one says that it is not")
    func rings() throws {
        let drawn = try Self.page("check", Self.ring(of: 12))
        #expect(drawn.contains("class=\"knot wide\"") && drawn.contains("class=\"knot narrow\""))
        #expect(drawn.contains("Each waits for the next, and the last for the first."))
        #expect(drawn.contains(/>12 (East|West)</))
        let told = try Self.page("check", Self.ring(of: 30))
        #expect(!told.contains("class=\"knot"))
        #expect(told.contains("The knot is about 30 steps, too many for a picture"))
    }

    @Test("Options that red lines rule out are crossed, with who rules them out") func redLines() throws {
        let page = try Self.page(
            "check",
            """
            party East
            party West
            source s "Speech"
            issue land "Land"
              option line "The line"
              option all "All of it"
            East cannot accept land line from s
            West cannot accept land all from s
            """)
        #expect(page.contains("✕ The line") && page.contains("✕ All of it"))
        #expect(page.contains(/>[12] East</) && page.contains(/>[12] West</))
    }

    /// Steps that each wait for the next.
    private static func ring(of count: Int) -> String {
        let parties = ["East", "West"]
        return
            (["party East", "party West", "source s \"Speech\""]
            + ["issue land", "  option line", "  option all"]
            + (0..<count).map { "step t\($0) \"Step \($0)\" by \(parties[$0 % 2]) from s" }
            + (0..<count).map { "\(parties[$0 % 2]) requires t\(($0 + 1) % count) before t\($0) from s" })
            .joined(separator: "\n")
    }

    private static let small = """
        talks "The bridge" as of 2030-02-01
        party East "Eastern Command"
        party West
        guarantor Commission
        scale 0 to 100
        source speech "Speech at the ford" 2030-01-20 at "https://example.org/speech"
        source envoy confidential "Canary Title" 2030-01-22 at "https://canary.example/"
        issue bridge "The bridge"
          option east "East"
          option both "Both"
        issue toll "The toll"
          option half "Half and half"
          option none "No toll"
        East values bridge east 80, both 20 to 40 from speech saying "the bridge is ours", confidence high
        West values bridge east 0, both 60 from envoy
        East values toll half 30, none 10 from speech
        West prefers toll none over half from envoy, confidence low
        East weighs toll 2 from speech
        East cannot accept less than 50 from speech
        East requires west_leaves before east_leaves from speech as west_first
        West requires east_leaves before west_leaves from envoy saying "canary words" as east_first
        West bears at most 3 from envoy
        step east_leaves "East leaves its bank" by East from speech
          costs East 4
          gives West 3
          cannot be undone
          verified by Commission within 2 days
        step west_leaves "West leaves its bank" by West from speech
          costs West 4
          gives East 3
          can be undone losing West 1
          verified by Commission at once
        guarantee presence "The Commission stands on both banks" by Commission from speech
          covers West up to 3
        order "East first" east_leaves before west_leaves
        proposal paper "The Commission's paper" by Commission on 2030-01-25 from speech
          bridge both
          accepted by West on 2030-01-26 from envoy
        conflict "At the ford" from envoy
          state 1 "Both wait"
          state 2 "East crosses"
          state 3 "Both cross"
          East moves 1 to 2
          West moves 2 and 3
          East prefers 2 over 1 level with 3
          West prefers 1 over 3 over 2
        """
}
