import Accords
import Diagnostics
import Evidence
import Geography
import Monitoring
import Testing
import Vocabulary

@testable import Reporting

@Suite("How things are said")
struct Words {
    private let words = Wording(zone: HandMade.zone("Europe/Kyiv"))

    private func instant(_ day: Int, _ hour: Int, _ minute: Int = 0, _ second: Int = 0) -> Instant {
        HandMade.instant(2025, 3, day, hour, in: "Europe/Kyiv") + Int64(minute * 60 + second)
    }

    @Test("Times are said in the shortest words that lose nothing")
    func times() {
        #expect(words.when(PossibleTime(instant(18, 20, 50))) == "18 March 2025, 20:50")
        #expect(words.when(PossibleTime(instant(18, 0), instant(18, 23, 59, 59))) == "18 March 2025")
        #expect(words.when(PossibleTime(instant(18, 0), instant(20, 23, 59, 59))) == "18 March – 20 March 2025")
        #expect(words.when(PossibleTime(instant(18, 20), instant(19, 6))) == "18 March, 20:00 – 19 March 2025, 06:00")
        #expect(words.when(PossibleTime(instant(18, 20), instant(18, 21, 5))) == "18 March 2025, 20:00–21:05")
        #expect(words.when(PossibleTime(.distantPast, .distantFuture)) == "time not known")
        #expect(words.moment(instant(18, 23, 59, 59)) == "end of 18 March 2025")
    }

    @Test("Numbers are grouped, and a share is nothing or all only if it is")
    func numbers() {
        #expect(Wording.grouped(1_234_567) == "1,234,567")
        #expect(Wording.grouped(-999) == "−999")
        #expect(Wording.signed(5) == "+5")
        #expect(Wording.percent(0.0001) == "under 1 %")
        #expect(Wording.percent(0.9999) == "over 99 %")
        #expect(Wording.percent(1) == "100 %")
        #expect(Wording.count(0, "act") == "no act")
    }

    @Test("Both ways from one count to the other add up to the difference")
    func anatomy() {
        let parts = Anatomy(SmallWorld.view().result).parts
        #expect(parts.count == 2)
        for part in parts {
            #expect(part.facts.first + part.reading.last == part.difference)
            #expect(part.reading.first + part.facts.last == part.difference)
        }
        #expect(
            parts[0].account
                == "Other facts change the count by 0 or +2, the other reading by +1 or −1: the first number where facts are "
                + "changed first, the second where the reading is.")
    }

    @Test("Where nobody is on record as holding a reading, no difference is taken apart")
    func nobodyHolds() {
        var accord = HandMade.moratorium()
        for place in accord.readings.indices { accord.readings[place].heldBy = [] }
        #expect(Anatomy(SmallWorld.view(accord: accord).result).parts.isEmpty)
    }

    @Test("Prose keeps its words; quotations, lists and emphasis are marked")
    func prose() {
        #expect(
            Prose.markup("> As *signed*,\n> by **both**.\n\nThen:\n- one\n  and more\n- two\n\n2 * 3 < 7")
                == "<blockquote><p>As <em>signed</em>, by <strong>both</strong>.</p></blockquote><p>Then:</p><ul><li>one and "
                + "more</li><li>two</li></ul><p>2 * 3 &lt; 7</p>")
    }

    @Test("Text wraps at blanks, and words that are too long where they must")
    func wrapping() {
        #expect(Columns.wrap("a quick brown fox", to: 8) == ["a quick", "brown", "fox"])
        #expect(Columns.wrap("abcdefghijkl mn", to: 5) == ["abcde", "fghij", "kl mn"])
        #expect(Columns.wrap("", to: 5) == [""])
        #expect(Columns.count("停战") == 4)
        #expect(Columns.cut("停战协定", to: 5) == "停战…")
    }
}

@Suite("Maps")
struct Maps {
    @Test("A picture across 180° stays together")
    func dateLine() throws {
        let circles = [179.5, -179.5].map { (centre: Position(longitude: $0, latitude: 10), radius: Kilometres(5)) }
        let projection = try #require(Projection(around: circles, width: 640))
        let (left, right) = (projection.point(circles[0].centre), projection.point(circles[1].centre))
        #expect(left.x > 0 && right.x < 640 && right.x > left.x)
        #expect(projection.east - projection.west < 10)
    }

    @Test("A circle has its radius in both directions", arguments: [0.0, 48, 70])
    func radius(_ latitude: Double) throws {
        let centre = Position(longitude: 30, latitude: latitude)
        let projection = try #require(Projection(around: [(centre, Kilometres(100))], width: 640))
        let radii = projection.radii(Kilometres(100), at: latitude)
        let (middle, north) = (
            projection.point(centre), projection.point(Position(longitude: 30, latitude: latitude + 100 / 111.2))
        )
        #expect(abs((middle.y - north.y) - radii.y) < 0.5)
    }

    @Test("At the poles and for worldwide incidents nothing breaks")
    func extremes() {
        for latitude in [-90.0, 89.99] {
            let centre = Position(longitude: 0, latitude: latitude)
            #expect(Projection(around: [(centre, Kilometres(20_000))], width: 640) != nil)
        }
        #expect(Projection(around: [], width: 640) == nil)
    }

    @Test("Lengths are written short, and never as what no drawing reads")
    func numbers() {
        #expect(
            [0, 1, -0.04, -0.5, 12.345, .nan, .infinity].map(SVG.number) == ["0", "1", "0", "-0.5", "12.3", "0", "0"])
    }
}

@Suite("A check as a page")
struct CheckPages {
    @Test("Errors, questions and notes with their places; cases with what came of them")
    func page() throws {
        let accord = HandMade.moratorium()
        let diagnostics = [
            SmallWorld.question,
            Diagnostic(
                .nameUnknown, at: .span(HandMade.span(12)), "Nothing is called <b>enrgy</b>.",
                advice: "Did you mean `energy`?"),
        ]
        let page = try CheckHTML.render(
            CheckSummary(names: ["accord.md"], accord: accord, diagnostics: diagnostics, cases: []))
        #expect(Markup.flaws(page) == [])
        #expect(page.contains("Nothing is called &lt;b&gt;enrgy&lt;/b&gt;."))
        #expect(page.contains("accord.md, line 12"))
        let (error, question) = (page.range(of: ">error T"), page.range(of: ">question T"))
        #expect(try #require(error).lowerBound < #require(question).lowerBound)
    }

    @Test("Nothing wrong: the page says so")
    func clean() throws {
        let page = try CheckHTML.render(CheckSummary(names: ["a.md"], accord: nil, diagnostics: [], cases: []))
        #expect(page.contains("Nothing is wrong, and nothing is left open."))
    }
}
