import Accords
import Diagnostics
import Crypto
import Foundation
import Monitoring
import Testing
import Vocabulary

@testable import Reporting

@Suite("The report as a page")
struct HTMLReports {
    private func page(_ view: ReportView = SmallWorld.view()) throws -> String { try HTMLReport.render(view) }

    @Test("An article without prose says that none stands above it, and nothing else")
    func articleWithoutProse() throws {
        var accord = HandMade.moratorium()
        for reading in accord.readings.indices {
            for article in accord.readings[reading].articles.indices {
                accord.readings[reading].articles[article].prose = ""
            }
        }
        let text = try page(SmallWorld.view(accord: accord))
        #expect(text.contains("<div><p class=\"soft\">No prose stands above this article.</p></div>"))
    }

    @Test("Its parts stand in the order in which one needs them")
    func order() throws {
        let page = try page()
        let anchors = [
            "class=\"banner\"", "id=\"method\"", "id=\"summary\"", "id=\"force\"", "id=\"beliefs\"", "id=\"map\"",
            "id=\"articles\"", "id=\"incidents\"", "id=\"disagreements\"", "id=\"readings\"", "id=\"wills\"",
            "id=\"open\"",
            "id=\"coverage\"", "id=\"aside\"", "id=\"inputs\"",
        ]
        let places = try anchors.map { anchor in
            try #require(page.range(of: anchor), "\(anchor)").lowerBound
        }
        #expect(places == places.sorted())
        #expect(page.contains("Not for publication"))
    }

    @Test("It loads nothing, and only its own style and script may act")
    func selfContained() throws {
        let page = try page()
        #expect(!page.contains(/<(link|img|iframe|object|embed|base)\b/))
        #expect(!page.contains(/\ssrc=|@import|url\(\s*["']?http/))
        #expect(!page.contains(/\son[a-z]+=/), "no attribute runs a script")
        #expect(!page.contains(/<[a-z][^>]*\sstyle="/), "the policy forbids styles in attributes")
        let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/)?.output.1)
        #expect(policy.hasPrefix("default-src &#39;none&#39;;"))
        for (open, close) in [("<style>", "</style>"), ("<script>", "</script>")] {
            let parts = page.components(separatedBy: open)
            #expect(parts.count == 2)
            let body = try #require(parts.last?.components(separatedBy: close).first)
            let hash = Data(SHA256.hash(data: Data(body.utf8))).base64EncodedString()
            #expect(policy.contains("sha256-\(hash.replacing("+", with: "+"))"))
        }
    }

    @Test("Elements are closed in the order in which they were opened")
    func wellFormed() throws {
        for view in [SmallWorld.view(), SmallWorld.view(.everybody(PublicRules())), SmallWorld.view(rows: "")] {
            #expect(Markup.flaws(try page(view)) == [])
        }
    }

    @Test("What comes from facts stays text, whatever it is", arguments: Hostile.texts)
    func hostile(_ text: String) throws {
        let quoted = "\"\(text.replacing("\"", with: "\"\""))\""
        let rows =
            "A1,event,2025-03-26T10:00:00Z,,,36.2,50,5,\(quoted),,shelling,,power_line,\(quoted),South,\(quoted),north,"
            + "\(quoted),\(quoted),\(quoted),\(quoted),\(quoted),,,,\n"
        let accord = HandMade.moratorium(title: text, prose: "> \(text)\n\n\(text)")
        let page = try page(SmallWorld.view(rows: rows, accord: accord))
        #expect(Markup.flaws(page) == [])
        #expect(Markup.elements(page).count { $0 == "script" } == 1)
        #expect(!page.contains(/href="(?!#|https?:)/))
        #expect(
            !page.unicodeScalars.contains {
                (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
            })
        #expect(page.utf8.count < 700_000, "a field of 100 kB is cut, and says so")
    }

    @Test("Escaping looks at each sign, also where it is one character with its neighbour")
    func joinedSigns() throws {
        for text in [
            "\u{0600}<script>alert(1)</script>", "\"\u{0301} onclick=alert(1) x=\"\u{0301}", "<\u{20E3}b>",
            "&\u{0301}lt;",
        ] {
            let shown = Harmless.text(text)
            #expect(
                shown.allSatisfy {
                    $0.unicodeScalars.count == 1 || !"<>&\"'".unicodeScalars.contains($0.unicodeScalars.first ?? " ")
                })
            #expect(!Harmless.markup(text).contains { $0.unicodeScalars.contains("<") })
        }
    }

    @Test("Thousands of incidents stay usable: capped at a stated number, with where the rest is")
    func many() throws {
        var rows = ""
        for number in 1...1_500 {
            rows +=
                "R\(number),event,2025-03-\(26 + number % 5)T10:00:00Z,,,\(30 + Double(number % 70) / 10),\(46 + Double(number % 50) / 10),"
                + "5,Place,,shelling,,power_line,,South,Ministry of North,north,,,,,,,,,\n"
        }
        let page = try page(SmallWorld.view(rows: rows))
        #expect(Markup.flaws(page) == [])
        #expect(page.components(separatedBy: "<details class=\"incident\"").count - 1 == PageModel.limits.incidents)
        #expect(page.contains("1,100 more incidents are not shown here"))
        #expect(page.utf8.count < 3_000_000)
    }

    @Test("Each side is told with the same words, the same weight and in the accord's order")
    func equalCare() throws {
        // Swap the sides everywhere: the page must be the same page with the names swapped.
        func swapped(_ text: String) -> String {
            let pairs = [("North", "South"), ("north", "south")]
            var text = text
            for (one, other) in pairs {
                text = text.replacing(one, with: "\u{1}").replacing(other, with: one).replacing("\u{1}", with: other)
            }
            return text
        }
        let accord = HandMade.moratorium()
        let mirrored = HandMade.moratorium(first: "South", second: "North", readings: ("Southern", "Northern"))
        let page = try page(SmallWorld.view(accord: accord))
        let other = try HTMLReport.render(SmallWorld.view(rows: swapped(SmallWorld.rows), accord: mirrored))
        func body(_ page: String) -> Substring {
            page.split(separator: "<section id=\"summary\"", maxSplits: 1).last ?? ""
        }
        // Totals are not swapped in the input, so they are left out of the comparison.
        func withoutTallies(_ text: Substring) -> String {
            String(text).replacing(/<h3>What the sides themselves have counted<\/h3>(?s:.*?)<\/section>/, with: "")
        }
        let (left, right) = (withoutTallies(body(page)), swapped(withoutTallies(body(other))))
        let difference = zip(left.split(separator: "\n"), right.split(separator: "\n")).first { $0 != $1 }
        #expect(difference == nil, "\(String(describing: difference))")
    }

    @Test("Every incident on the map is a circle of its radius, and also in a list")
    func map() throws {
        let view = SmallWorld.view()
        let page = try page(view)
        let placed = view.incidents.filter { $0.position != nil }
        #expect(!placed.isEmpty)
        #expect(page.contains("<ellipse class=\"spot violated"))
        for incident in placed {
            #expect(page.contains("(\(incident.id))</a>: Within") || page.contains("(\(incident.id))</a>: within"))
        }
        #expect(page.contains("resolution 68/262"))
    }

    @Test("Drawings say in words what they show")
    func alternatives() throws {
        let page = try page()
        for match in page.matches(of: /<svg [^>]*>/) where match.output.contains("role=\"img\"") {
            let ids = try #require(match.output.firstMatch(of: /aria-labelledby="([^"]*)"/)?.output.1).split(
                separator: " ")
            for id in ids { #expect(page.contains("id=\"\(id)\"")) }
        }
        #expect(
            page.contains(
                "Northern, Article 1: North and South: in force from 17 March 2025, 23:00 until 17 April 2025, 00:00"))
    }

    @Test("Links within the page lead somewhere")
    func links() throws {
        let page = try page()
        for match in page.matches(of: /href="#([^"]+)"/) {
            #expect(page.contains("id=\"\(match.output.1)\""), "\(match.output.1)")
        }
    }

    @Test("A headline says whose claim it is, and how well it is supported")
    func claimants() throws {
        let page = try page()
        #expect(page.contains("<span class=\"told\">claimed by both sides; corroborated</span>"))
        #expect(page.contains("<span class=\"told\">claimed by South, North denies its part; alleged</span>"))
        #expect(page.contains("<span class=\"told\">claimed by North; alleged</span>"))
        // In the list beside the map, and where the readings part.
        #expect(page.contains("<span class=\"soft\">(claimed by North; alleged)</span>"))
        #expect(page.contains("<span class=\"soft small\">claimed by South, North denies its part; alleged</span>"))
        #expect(!page.contains("Claimed by North"))
    }

    @Test("Only the keys of what is drawn are printed")
    func keys() throws {
        let page = try page()
        #expect(page.contains("Solid: in force."))
        #expect(!page.contains("Outlined: in force or not"))
        #expect(!page.contains("dashed line") || page.contains("class=\"now\""))
    }

    @Test("Whether somebody watched is told of bans only")
    func watched() throws {
        var accord = HandMade.moratorium()
        for place in accord.readings.indices {
            accord.readings[place].articles[1].notMonitored = nil
            accord.readings[place].articles[1].terms = [
                Term(
                    number: 1, bearer: .each(["North", "South"]), trigger: nil,
                    demand: .may(Ban(acts: HandMade.attack, objects: nil, placings: [], onlyWhere: [], exceptions: [])),
                    words: "either party may attack", span: HandMade.span(50))
            ]
        }
        let page = try page(SmallWorld.view(accord: accord))
        let tables = page.components(separatedBy: "<caption class=\"hear\">Article ")
        #expect(tables.dropFirst().filter { $0.prefix(2_000).contains("<th scope=\"col\">Watched</th>") }.count <= 1)
    }

    @Test("Every table has a name and headings of rows, and no level of heading is left out")
    func accessible() throws {
        for view in [SmallWorld.view(), SmallWorld.view(.everybody(PublicRules()))] {
            let page = try page(view)
            for table in page.components(separatedBy: "<table").dropFirst() {
                let own = table.components(separatedBy: "</table>")[0]
                #expect(own.contains("<caption") || own.prefix(200).contains("aria-label="), "\(own.prefix(120))")
                #expect(own.contains("scope=\"row\"") || own.contains("Never in force"), "\(own.prefix(120))")
            }
            var last = 1
            for match in page.matches(of: /<h([1-6])[ >]/) {
                let level = Int(match.output.1) ?? 0
                #expect(level <= last + 1, "h\(level) after h\(last)")
                last = level
            }
        }
    }

    @Test("No text is made pale by opacity")
    func contrast() { #expect(!PageStyle.css.contains(/[{;]opacity:/)) }

    @Test("No id stands twice")
    func ids() throws {
        let ids = try page().matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
        #expect(Set(ids).count == ids.count)
    }
}

/// Texts that try to be something else.
enum Hostile {
    static let texts = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)",
        "' onmouseover='alert(1)",
        "</style></script><svg/onload=alert(1)>", "{{title}} {{{css}}} {{> incident}}", "\u{202E}gnp.exe\u{2066}",
        "\u{0600}<script>alert(1)</script>", "\"\u{0301}onclick=\"\u{0301}alert(1)",
        "https://x.example/\"onclick=\"alert(1)",
        "&lt;b&gt; &amp; &#60;i&#62;", String(repeating: "x<", count: 50_000), "]]>--><!--", "\u{0}\u{7}\u{1B}[31m",
    ]
}

/// Reads markup as far as tests need.
enum Markup {
    private static let void: Set<String> = ["meta", "br", "input", "link", "img", "hr"]

    /// The names of all elements, in order.
    static func elements(_ page: String) -> [String] { tags(page).filter { !$0.isEnd }.map(\.name) }

    /// What is not closed, or closed at the wrong place.
    static func flaws(_ page: String) -> [String] {
        var open: [String] = []
        var flaws: [String] = []
        for tag in tags(page) where !void.contains(tag.name) && !tag.isEmpty {
            if tag.isEnd {
                if open.last == tag.name {
                    open.removeLast()
                } else {
                    flaws.append("</\(tag.name)> where \(open.last ?? "nothing") is open")
                    return flaws
                }
            } else {
                open.append(tag.name)
            }
        }
        return flaws + open.map { "\($0) is not closed" }
    }

    private static func tags(_ page: String) -> [(name: String, isEnd: Bool, isEmpty: Bool)] {
        var tags: [(name: String, isEnd: Bool, isEmpty: Bool)] = []
        let bytes = Array(page.utf8)
        var place = 0
        // Within a style or script nothing is markup but its own end.
        var raw: String?
        while place < bytes.count {
            guard bytes[place] == 60 else {
                place += 1
                continue
            }
            var next = place + 1
            let isEnd = next < bytes.count && bytes[next] == 47
            if isEnd { next += 1 }
            let start = next
            while next < bytes.count, (97...122).contains(bytes[next] | 32) || (48...57).contains(bytes[next]) {
                next += 1
            }
            let name = String(decoding: bytes[start..<next], as: UTF8.self)
            guard !name.isEmpty, raw == nil || (isEnd && raw == name) else {
                place += 1
                continue
            }
            raw = nil
            var quote: UInt8?
            while next < bytes.count {
                let byte = bytes[next]
                if let open = quote {
                    if byte == open { quote = nil }
                } else if byte == 34 || byte == 39 {
                    quote = byte
                } else if byte == 62 {
                    break
                }
                next += 1
            }
            tags.append((name, isEnd, next > 0 && next < bytes.count && bytes[next - 1] == 47))
            if !isEnd, name == "style" || name == "script" { raw = name }
            place = next + 1
        }
        return tags
    }
}
