import Accords
import Evidence
import Monitoring
import Testing
import Vocabulary

/// What reports are worth, by the definitions of the design: one line a case.
@Suite("Grades of occurrence and attribution")
struct GradesOfEvidence {
    /// One report of the incident: `ORIGIN/CAMP names ACTOR`, with what it quotes and the grade that it states.
    struct Told: Sendable {
        var origin: String
        var camp: String
        var actor: String
        var quotes = ""
        var grade = ""

        init(_ origin: String, _ camp: String, _ actor: String, quotes: String = "", grade: String = "") {
            (self.origin, self.camp, self.actor) = (origin, camp, actor)
            (self.quotes, self.grade) = (quotes, grade)
        }
    }

    struct Example: Sendable, CustomStringConvertible {
        var description: String
        var told: [Told]
        /// Camps that deny it.
        var denials: [String] = []
        var occurrence: Grade
        var attribution: Attribution
        /// For Southland, where evidence counts from corroborated; nil: no case.
        var verdict: Verdict?

        init(
            _ description: String, _ told: [Told], deniedBy denials: [String] = [], _ occurrence: Grade,
            _ attribution: Attribution, _ verdict: Verdict?
        ) {
            (self.description, self.told, self.denials) = (description, told, denials)
            (self.occurrence, self.attribution, self.verdict) = (occurrence, attribution, verdict)
        }
    }

    static let north = Told("Ministry of Northland", "northland", "Southland")
    static let neutral = Told("Agency", "neutral", "Southland")
    static let admission = Told("Ministry of Southland", "southland", "Southland")

    static let examples: [Example] = [
        Example("one side's claim", [north], .alleged, .claimed, .unknown),
        Example(
            "two origins of one camp", [north, Told("Paper of Northland", "northland", "Southland")], .alleged,
            .claimed,
            .unknown),
        Example(
            "one origin, said to be of two camps, does not corroborate itself",
            [north, Told("Ministry of Northland", "neutral", "Southland")], .alleged, .claimed, .unknown),
        Example(
            "a repetition that names nobody adds nothing, whatever camp carried it",
            [north, Told("", "neutral", "Southland"), Told("", "southland", "Southland")], .alleged, .claimed, .unknown),
        Example("one origin of neither side", [neutral], .reported, .indicated, .unknown),
        Example(
            "two origins of neither side", [neutral, Told("Observatory", "neutral", "Southland")], .reported,
            .indicated,
            .unknown),
        Example("a side and one of neither side", [north, neutral], .corroborated, .attributed, .violated),
        Example(
            "claimed by one side, admitted by the other", [north, admission], .corroborated, .attributed, .violated),
        Example(
            "told by one side without a name, admitted by the other",
            [Told("Ministry of Northland", "northland", ""), admission], .corroborated, .attributed, .violated),
        Example("a lone claim to an act of one's own", [admission], .alleged, .claimed, .unknown),
        Example(
            "the same claim, quoted by an agency",
            [north, Told("Agency", "neutral", "Southland", quotes: north.origin)],
            .alleged, .claimed, .unknown),
        Example(
            "an agency that quotes an origin of which nothing else is known",
            [north, Told("Agency", "neutral", "Southland", quotes: "Somebody")], .alleged, .claimed, .unknown),
        Example(
            "an agency that quotes another of neither side",
            [
                Told("Observatory", "neutral", "Southland"),
                Told("Agency", "neutral", "Southland", quotes: "Observatory"),
            ],
            .reported, .indicated, .unknown),
        Example(
            "an agency that quotes the accused's admission, and the accuser",
            [north, admission, Told("Agency", "neutral", "Southland", quotes: admission.origin)], .corroborated,
            .attributed, .violated),
        Example(
            "a camp that is not stated adds nothing", [north, Told("Blog", "", "Southland")], .alleged, .claimed,
            .unknown),
        Example("only a camp that is not stated", [Told("Blog", "", "Southland")], .alleged, .claimed, .unknown),
        Example(
            "the monitor confirms", [Told("Mission", "", "Southland", grade: "confirmed")], .confirmed, .attributed,
            .violated),
        Example(
            "the monitor says: corroborated", [Told("Mission", "", "Southland", grade: "corroborated")], .corroborated,
            .attributed, .violated),
        Example(
            "the monitor says: only reported", [Told("Mission", "", "Southland", grade: "reported")], .reported,
            .indicated,
            .unknown),
        Example("the monitor gives no grade", [Told("Mission", "", "Southland")], .reported, .indicated, .unknown),
        Example(
            "who is no monitor gives a grade", [Told("Agency", "neutral", "Southland", grade: "confirmed")], .reported,
            .indicated, .unknown),
        Example(
            "the monitor doubts what one side claims",
            [north, Told("Mission", "", "Southland", grade: "alleged")], .alleged, .claimed, .unknown),
        Example(
            "denied by the accused", [north, neutral], deniedBy: ["southland"], .corroborated, .contested, .unknown),
        Example(
            "denied by the accused, confirmed by the monitor",
            [north, Told("Mission", "", "Southland", grade: "confirmed")], deniedBy: ["southland"], .confirmed,
            .attributed, .violated),
        Example(
            "denied by the accused, corroborated by the monitor",
            [Told("Mission", "", "Southland", grade: "corroborated")], deniedBy: ["southland"], .corroborated,
            .contested,
            .unknown),
        Example(
            "denied by somebody else", [north, neutral], deniedBy: ["northland", "neutral"], .corroborated, .attributed,
            .violated),
        Example(
            "each side accuses the other",
            [north, Told("Ministry of Southland", "southland", "Northland")], .corroborated, .contested, .unknown),
        Example(
            "the accused's camp names a stranger, an agency the accused",
            [neutral, Told("Ministry of Southland", "southland", "Stranger")], .corroborated, .contested, .unknown),
        Example(
            "a group that the accused answers for",
            [Told("Ministry of Northland", "northland", "Militia"), Told("Agency", "neutral", "Militia")],
            .corroborated,
            .attributed, .violated),
        Example(
            "the group by one, the party by the other", [north, Told("Agency", "neutral", "Militia")], .corroborated,
            .attributed, .violated),
        Example(
            "a stranger", [Told("Mission", "", "Stranger", grade: "confirmed")], .confirmed, .none, nil),
        Example(
            "somebody else", [Told("Mission", "", "Northland", grade: "confirmed")], .confirmed, .none, nil),
        Example("nobody is named", [Told("Mission", "", "", grade: "confirmed")], .confirmed, .none, .unknown),
        Example(
            "it is confirmed, and one side names the actor",
            [Told("Mission", "", "", grade: "confirmed"), north], .confirmed, .claimed, .unknown),
    ]

    static let monitor: Monitor = {
        let cast = [
            HandMade.actor("Northland"), HandMade.actor("Southland", answersFor: ["Militia"]),
            HandMade.actor("Militia", .group), HandMade.actor("Mission", .monitor),
        ]
        let ban = HandMade.ban(HandMade.acts("shelling", "shelling"))
        return Monitor(
            HandMade.accord(
                cast, evidenceFrom: .corroborated,
                [
                    HandMade.article(
                        "1", [HandMade.force(from: "2025-03-01T00:00:00Z")],
                        [HandMade.term(["Northland", "Southland"], .mustNot(ban))], evidenceFrom: .corroborated)
                ]))
    }()

    @Test("Each combination of origins has its grade", arguments: examples)
    func example(_ example: Example) {
        var rows = example.told.enumerated().map { place, told in
            Rich.Row(cells: [
                "report_id": "r\(place)", "occurred_from": "2025-03-02T00:00:00Z", "act": "shelling", "incident": "it",
                "alleged_actor": told.actor, "claimed_by": told.origin, "claimed_by_camp": told.camp,
                "quotes": told.quotes, "grade": told.grade,
            ])
        }
        rows += example.denials.map { camp in
            Rich.Row(cells: [
                "report_id": "denial by \(camp)", "occurred_from": "2025-03-02T00:00:00Z", "act": "denial",
                "about": "it", "claimed_by": "Ministry", "claimed_by_camp": camp,
            ])
        }
        let result = Rich.judged(rows, Self.monitor)
        let finding = result.findings.first { $0.party == "Southland" }
        #expect(finding?.verdict == example.verdict)
        guard let finding else { return }
        #expect(finding.occurrence == example.occurrence)
        #expect(finding.attribution == example.attribution)
    }

    @Test("Each side that accuses the other is contested alike")
    func bothAccuse() {
        let told = [Self.north, Told("Ministry of Southland", "southland", "Northland")]
        let rows = told.enumerated().map { place, told in
            Rich.Row(cells: [
                "report_id": "r\(place)", "occurred_from": "2025-03-02T00:00:00Z", "act": "shelling", "incident": "it",
                "alleged_actor": told.actor, "claimed_by": told.origin, "claimed_by_camp": told.camp,
            ])
        }
        let findings = Rich.judged(rows, Self.monitor).findings
        #expect(findings.map(\.verdict) == [.unknown, .unknown])
        #expect(findings.map(\.attribution) == [.contested, .contested])
    }

    @Test("An origin of which two camps are said has none to rely on, in any order of rows")
    func twoCampsOfOneOrigin() {
        let told = [
            Told("Agency", "neutral", "Southland", quotes: "Bureau"), Told("Bureau", "northland", "Southland"),
            Told("Bureau", "neutral", "Southland"),
        ]
        var rows = told.enumerated().map { place, told in
            Rich.Row(cells: [
                "report_id": "r\(place)", "occurred_from": "2025-03-02T00:00:00Z", "act": "shelling",
                "incident": "i\(place)", "alleged_actor": told.actor, "claimed_by": told.origin,
                "claimed_by_camp": told.camp, "quotes": told.quotes,
            ])
        }
        let grades = [0, 1].map { _ in
            rows.reverse()
            return Rich.judged(rows, Self.monitor).findings.first { $0.incident == "i0" }?.occurrence
        }
        #expect(grades == [.alleged, .alleged])
    }
}
