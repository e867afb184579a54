import Accords
import Diagnostics
import Documents
import Foundation
import Testing

/// An accord of one article with its prose as signed.
private func article(_ prose: String, _ terms: String, heads: String = "") -> [Diagnostic] {
    let text = """
        ## Article 1

        \(prose)

        ```truce
        accord "Prose"
        time zone UTC
        party East
        party West
        monitor Mission
        register Mission is complete for release
        in force from 2030-03-01 00:00 without end
        \(heads)
        article 1
          \(terms.split(separator: "\n").joined(separator: "\n  "))
        ```
        """
    guard let document = SourceDocument.read(text, named: "accord.md").document else { return [] }
    return check([document]).diagnostics.filter { $0.severity != .note }
}

/// The names of the questions, each with the words of the document at which it is asked.
private func asked(_ prose: String, _ terms: String, heads: String = "") -> [String] {
    article(prose, terms, heads: heads).map { $0.code.name }
}

private let release = "East must release prisoners by 2030-04-01"

@Suite("What is asked about the prose beside an article")
struct ProseTests {
    @Test(
        "A number is the same in digits, in words and in both",
        arguments: [
            "within seven days", "within seven (7) days", "within a period of 7 days", "within a week",
            "within one (1) week", "a seven-day period", "within 168 hours",
        ])
    func numbers(prose: String) {
        let terms = "when use_of_force by East is reported\n  East must release within 7 days of the incident"
        #expect(asked("East shall release prisoners \(prose) of the incident.", terms) == [])
    }

    @Test(
        "Large numbers in words and with marks of thousands",
        arguments: [
            ("thirty-five thousand (35,000) persons", 35_000), ("one thousand (1,000) persons", 1_000),
            ("1\u{A0}960 servicemen", 1_960), ("14700 soldiers", 14_700), ("one hundred and twenty persons", 120),
            ("a dozen ships, that is twelve ships", 12), ("2 thousand persons", 2_000),
        ])
    func large(prose: String, value: Int) {
        let found = article("East shall release \(prose) by 1 April 2030.", release)
        let wanted = found.filter { $0.code == .proseNumberUnused }
        if value == 12 {
            #expect(wanted.isEmpty)
        } else {
            #expect(wanted.map { $0.message.contains("\(value)") } == [true])
        }
    }

    @Test("Dates, years, articles, hours of the clock and numbered paragraphs are no amounts")
    func noAmounts() {
        let prose = """
            1. In accordance with articles 3, 4 and 5 of resolution 1701 (2006), from 12 a.m. on 20 November 2029, at 2200 hours
            or 04:00 hours, on day 2, East shall release prisoners by April 1st, 2030, on the 15th day, in the two zones.
            """
        #expect(asked(prose, release) == [])
    }

    @Test(
        "A day is a day however it is written",
        arguments: [
            "before 1 April 2030", "before April 1, 2030", "before the 1st of April 2030", "prior to 1 April",
            "before 2030-04-01", "before the 1st day of April, 2030", "before midnight on 1 April 2030",
        ])
    func before(prose: String) {
        #expect(asked("East shall release prisoners \(prose).", release) == ["by-or-before"])
    }

    @Test(
        "What includes the day is no other word for before",
        arguments: [
            "by 1 April 2030", "not later than April 1, 2030", "on or before 1 April", "until 1 April 2030",
            "before the end of 1 April 2030", "not before 1 April 2030",
        ])
    func by(prose: String) {
        #expect(asked("East shall release prisoners \(prose).", release) == [])
    }

    @Test("Two translations are asked about until a reading states the other")
    func translations() {
        let prose = "(A) Returned by 1 April 2030.\n\n(R) Returned before April 1, 2030."
        #expect(asked(prose, release) == ["by-or-before"])
        let readings =
            "reading A \"text A\"\nreading R \"text R\"\n  article 1\n    East must release prisoners before 2030-04-01"
        #expect(asked(prose, release, heads: readings) == [])
    }

    @Test("It is asked at the word, on the line of the prose")
    func place() throws {
        let found = try #require(
            article("The sides agree:\n\n> East shall promptly\n> release prisoners.", release).first)
        #expect(found.code == .wordLeftOpen)
        #expect(found.place.line == 5)
        guard case .span(let span) = found.place else { return }
        #expect(span.start.column == 14 && span.end.column == 22)
    }

    @Test("What is not quoted beside a quotation is commentary")
    func commentary() {
        #expect(asked("> East shall release.\n\nIt should do so promptly, in about 30 days.", release) == [])
        #expect(asked("East shall `promptly = 7 days` release, see https://example.org/30-days.", release) == [])
    }

    @Test("A word with its own bound is not open; a number in the block closes one")
    func bounds() {
        let soon = "East shall release as soon as possible and not later than 1 April 2030."
        #expect(asked(soon, release) == [])
        #expect(asked("East shall release as soon as possible.", release) == ["word-left-open"])
        #expect(asked("East shall release immediately.", release, heads: "period immediately = 7 days") == [])
        #expect(asked("East shall release immediately.", "East must release with no stated deadline") == [])
        #expect(asked("East shall release those immediately adjacent to it.", release) == [])
        #expect(asked("East shall release about 100 prisoners.", release).contains("word-left-open"))
    }

    @Test("Should, where it is no if, and where no reading leaves the article to people")
    func should() {
        #expect(asked("East should release prisoners.", release) == ["should-or-shall"])
        #expect(asked("Should East hold prisoners, it shall release them.", release) == [])
        let aim = "reading Binding \"x\"\nreading Aim \"y\"\n  article 1\n    not monitored because \"an aim\""
        #expect(asked("East should release prisoners.", release, heads: aim) == [])
    }

    @Test(
        "A result or an effort",
        arguments: [
            "East will prevent armed groups from firing.", "East shall ensure release.", "Ensure release of all.",
            "East shall make every effort to release.", "East undertakes to ensure release.",
            "East shall take all necessary measures.", "The sides shall endeavour to release.",
        ])
    func efforts(prose: String) { #expect(asked(prose, release) == ["result-or-effort"]) }

    @Test(
        "A purpose is none",
        arguments: ["In order to prevent incidents East shall release.", "A zone to ensure calm is set up."])
    func purposes(prose: String) { #expect(asked(prose, release) == []) }

    @Test("The dead, where persons are released")
    func dead() {
        #expect(asked("East shall release prisoners and human remains.", release) == ["living-or-dead"])
        #expect(asked("This article remains in force; the bodies named below are told.", release) == [])
    }

    @Test("At most, at least, or exactly, unless the block compares")
    func sizes() {
        #expect(asked("A force composed of 1,960 servicemen is released.", release) == ["ceiling-or-exact"])
        #expect(asked("The number of soldiers to remain after it is 14700.", release) == ["ceiling-or-exact"])
    }

    @Test("A number of the prose that a day of the block counts by hand is used")
    func counted() {
        #expect(asked("East shall release prisoners within thirty-one (31) days of 1 March.", release) == [])
        #expect(asked("East shall release prisoners within 45 days.", release) == ["prose-number-unused"])
        #expect(asked("A zone 10 km wide is free. East shall release.", release, heads: "distance half = 5 km") == [])
    }

    /// The real sentences: what is asked when each stands above a block that says nothing of its numbers and words. Read
    /// from the data beside the project; without it this is skipped.
    @Test("Ten agreements: what their sentences draw")
    func tenAgreements() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = root.appending(path: "../shared/data/agreements")
        guard FileManager.default.fileExists(atPath: folder.path) else {
            print("skipped: ../shared/data/agreements is not here")
            return
        }
        var told = ""
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        for name in names where name.hasSuffix(".md") && name != "README.md" {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            told += "=== \(name)\n"
            for quotation in quotations(text) {
                for found in article(quotation, "no party may use_of_force") {
                    told += "\(found.code.name): \(found.message)\n"
                }
            }
        }
        #expect(told == Golden.text("ten-agreements.txt", now: told))
    }

    private func quotations(_ text: String) -> [String] {
        var quotations: [String] = []
        var open = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(">") {
                open += line + "\n"
            } else if !open.isEmpty {
                quotations.append(open)
                open = ""
            }
        }
        return quotations
    }
}

@Suite("Letters that look the same")
struct LookAlikeTests {
    private func found(_ lines: String) -> [String] {
        Example.checked(lines).diagnostics.filter { $0.severity == .error }.map { "\($0.code.name): \($0.message)" }
    }

    @Test("A Cyrillic letter among Latin ones, where the name is declared")
    func declared() {
        #expect(
            found("party \u{430}rmy") == [
                "look-alike: Letter 1 of `\u{430}rmy` is the Cyrillic “\u{430}” among Latin letters that look the same."
            ])
    }

    @Test("…and where it is used")
    func used() {
        let text = found("party army\narticle 1\n  \u{430}rmy must not movement")
        #expect(text.count == 1)
        #expect(text.first?.hasPrefix("look-alike: `\u{430}rmy` looks like `army`") == true, "\(text)")
        #expect(found("article 1\n  no party may m\u{43E}vement").first?.hasPrefix("look-alike") == true)
    }

    @Test("Two names that look the same, each in one alphabet")
    func twins() { #expect(found("party \u{440}\u{430}\u{441}\u{435}\nparty pace").count == 1) }

    @Test("Names in one alphabet, or in parts of one each, are in order")
    func inOrder() {
        #expect(found("party \u{430}\u{440}\u{43C}\u{456}\u{44F}") == [])
        #expect(found("party A_\u{437}\u{43E}\u{43D}\u{430}") == [])
    }
}
