import Testing

@testable import Talks

@Suite("Genius scenarios")
struct ReadingGenius {
    private let domain = """
        <negotiation_template>
        <utility_space number_of_issues="3">
        <objective description="" etype="objective" index="0" name="root" type="objective">
            <issue etype="discrete" index="1" name="Line &amp; zone" type="discrete" vtype="discrete">
                <item index="1" value="as of today" cost="0" description=""></item>
                <item index="2" value="back to 23 February" cost="0" description=""></item>
            </issue>
            <issue etype="integer" index="2" name="Days" type="integer" vtype="integer" lowerbound="-1" upperbound="3"/>
            <issue etype="discrete" index="3" name="Перевірка &lt;хто&gt;" type="discrete">
                <item index="1" value="1"/><item index="2" value="ОБСЄ"/><item index="3" value="5% + jobs "/>
            </issue>
        </objective>
        </utility_space>
        </negotiation_template>
        """
    private let profile = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- as Genius writes them -->
        <utility_space>
          <reservation value="2.5e-1"/>
          <discount_factor value="1.00"/>
          <objective index="0" name="root" type="objective" etype="objective">
            <weight index="3" value="0.25"/>
            <weight index="1" value="0.5"></weight>
            <weight index="2" value=" 2.5E-1 "/>
            <issue index="2" name="Days" type="integer" etype="integer">
              <range lowerbound="-1" upperbound="3"/>
              <evaluator ftype="linear" offset="-0.2" slope="0.4"/>
            </issue>
            <issue index="1" name="Line  &amp;
        zone" type="discrete">
              <item index="2" value="back to 23 February" evaluation="1.5"/>
              <item index="1" value="as of today" evaluation=".5"/>
            </issue>
            <issue index="3" name="Перевірка &#60;хто&gt;" type="discrete">
              <item value="1" evaluation="0"/><item value="ОБСЄ" evaluation="0.049028952379678074"/>
              <item value="5% + jobs" evaluation="-3"/>
            </issue>
          </objective>
        </utility_space>
        """

    private func read(_ domain: String, _ profiles: [String], normalised: Bool = false) throws -> GeniusScenario {
        try GeniusScenario.read(
            domain: GeniusFile(name: "domain.xml", bytes: Array(domain.utf8)),
            profiles: profiles.enumerated().map {
                GeniusFile(name: "side\($0.offset + 1).xml", bytes: Array($0.element.utf8))
            },
            normalised: normalised)
    }

    /// What reading a domain and two profiles, of which the first is given, comes to.
    private func error(domain: String? = nil, _ profile: String? = nil) -> GeniusError? {
        do {
            _ = try read(domain ?? self.domain, [profile ?? self.profile, self.profile])
            return nil
        } catch { return error as? GeniusError }
    }

    @Test("Numbers are read as they stand, ranges become options, names keep their letters")
    func reading() throws {
        let scenario = try read(domain, [profile, profile])
        #expect(scenario.name == "domain")
        #expect(scenario.issues.map(\.name) == ["Line & zone", "Days", "Перевірка <хто>"])
        #expect(scenario.issues.map(\.options)[1] == ["-1", "0", "1", "2", "3"])
        #expect(scenario.issues.map(\.options)[2] == ["1", "ОБСЄ", "5% + jobs "])
        let party = scenario.parties[0]
        #expect(party.name == "side1")
        #expect(party.weights == [Amount(5, places: 1), Amount(25, places: 2), Amount(25, places: 2)])
        #expect(party.reservation == Amount(25, places: 2))
        #expect(party.evaluations[0] == [Amount(5, places: 1), Amount(15, places: 1)])
        // -0.2 + 0.4 × (value + 1), held between 0 and 1.
        #expect(
            party.evaluations[1]
                == [Amount(0), Amount(2, places: 1), Amount(6, places: 1), Amount(1), Amount(1)])
        #expect(party.evaluations[2] == [Amount(0), Amount(49_028_952_379_678_074, places: 18), Amount(-3)])
        #expect(
            scenario.remarks.map(\.matter) == [
                .negative("Перевірка <хто>: 5% + jobs"), .negative("Перевірка <хто>: 5% + jobs"),
            ])
        #expect(scenario.remarks.map(\.line) == [21, 21] && scenario.remarks.map(\.column) == [7, 7])
        let problem = try scenario.problem()
        #expect(problem.parties.map(\.places) == [19, 19])
        #expect(problem.decimal(problem.worths[0][2][1].middle, of: 0) == "0.0122572380949195185")
        #expect(problem.decimal(problem.worths[0][2][2].middle, of: 0) == "-0.75")
        #expect(problem.parties[0].reservation.map { problem.decimal($0, of: 0) } == "0.25")
    }

    @Test(
        "Normalised as Genius does: each evaluation over the largest of its issue, exactly, and the points scaled alike"
    )
    func normalised() throws {
        let domain = """
            <utility_space><objective><issue name="a" index="1" type="discrete"><item value="x"/><item value="y"/></issue>
            <issue name="b" index="2" type="discrete"><item value="x"/><item value="y"/></issue>
            <issue name="c" index="3" type="discrete"><item value="x"/></issue></objective></utility_space>
            """
        let profile = """
            <utility_space><objective><weight index="1" value="0.6"/><weight index="2" value="0.4"/><weight index="3" value="0"/>
            <issue name="a" index="1" type="discrete"><item value="x" evaluation="3"/><item value="y" evaluation="2"/></issue>
            <issue name="b" index="2" type="discrete"><item value="x" evaluation="0.7"/><item value="y" evaluation="0"/></issue>
            <issue name="c" index="3" type="discrete"><item value="x" evaluation="-1"/></issue></objective>
            <reservation value="0.5"/></utility_space>
            """
        let party = try #require(try read(domain, [profile, profile], normalised: true).parties.first)
        // Largest 30 and 7 tenths: 210 in common.
        #expect(party.scale == Amount(210))
        #expect(party.evaluations == [[Amount(210), Amount(140)], [Amount(210), Amount(0)], [Amount(0)]])
        #expect(party.reservation == Amount(105))
        #expect(party.weights == [Amount(6, places: 1), Amount(4, places: 1), Amount(0)])
    }

    @Test("Profiles without weights weigh every issue 1; weights that do not add up are kept, and said")
    func weights() throws {
        var lines = profile.split(separator: "\n", omittingEmptySubsequences: false)
        lines.removeAll { $0.contains("<weight") }
        let without = lines.joined(separator: "\n")
        let scenario = try read(domain, [without, profile.replacing("value=\"0.5\"", with: "value=\"0.75\"")])
        #expect(scenario.parties[0].weights == [Amount(1), Amount(1), Amount(1)])
        #expect(scenario.remarks.filter { $0.file == "side1.xml" }.map(\.matter).contains(.noWeights))
        let odd = scenario.remarks.first {
            $0.file == "side2.xml" && $0.matter == .weightsDoNotAddUp(Amount(125, places: 2))
        }
        #expect(odd?.line != nil)
        let discounted = try read(domain, [profile.replacing("1.00", with: "0.75"), profile])
        #expect(discounted.remarks.map(\.matter).contains(.discounted))
    }

    @Test(
        "What is no number is refused, with its place",
        arguments: [
            "NaN", "nan", "Infinity", "-inf", "1e999", "0x10", "1,5", "", "five", "1e", "--1", "1.2.3", "٣",
            "0.1234567890123456789", "99999999999999999999", "1e400000000000000000000",
        ])
    func numbers(_ text: String) throws {
        let found = try #require(error(profile.replacing("evaluation=\"1.5\"", with: "evaluation=\"\(text)\"")))
        #expect(found.file == "side1.xml" && found.line == 16 && found.column == 7, "\(found)")
        if text.isEmpty {
            #expect(found.matter == .missing(attribute: "evaluation", element: "item"))
        } else {
            #expect(found.matter == .notANumber(attribute: "evaluation", found: text))
        }
    }

    @Test("Entities and document types are refused before a parser sees them, wherever they stand")
    func entities() throws {
        let bomb = """
            <?xml version="1.0"?>
            <!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>
            <utility_space>&lol2;</utility_space>
            """
        #expect(error(domain: bomb)?.matter == .documentType)
        #expect(error(domain: bomb)?.line == 2 && error(domain: bomb)?.column == 1)
        let external = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"
        #expect(error(domain: external)?.matter == .documentType)
        #expect(error("<!doctype a><utility_space/>")?.matter == .documentType)
        #expect(error("<a><!ENTITY x SYSTEM 'http://example.org/'></a>")?.matter == .documentType)
        // In an encoding that hides it.
        let bytes = Array(
            "<?xml version='1.0' encoding='ISO-8859-1'?><a b='\u{fc}'/>".unicodeScalars.map { UInt8($0.value) })
        #expect(try GeniusFile(name: "l.xml", bytes: bytes).parsed()["b"] == "ü")
        #expect(throws: GeniusError(file: "l.xml", line: nil, column: nil, matter: .notText(encoding: nil))) {
            try GeniusFile(name: "l.xml", bytes: Array("<a b='".utf8) + [0xFC] + Array("'/>".utf8)).parsed()
        }
        let wide = bomb.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(throws: GeniusError(file: "d.xml", line: nil, column: nil, matter: .notText(encoding: nil))) {
            try GeniusScenario.read(domain: GeniusFile(name: "d.xml", bytes: [0xFF, 0xFE] + wide), profiles: [])
        }
        #expect(error(domain: "<?xml version='1.0' encoding='UTF-7'?><a/>")?.matter == .notText(encoding: "UTF-7"))
        #expect(
            error(domain: "<?xml version='1.0' encoding = \"IBM037\"?><a/>")?.matter == .notText(encoding: "IBM037"))
        // An entity that nobody declared.
        #expect(
            error(domain: domain.replacing("as of today", with: "&nobody;"))
                == GeniusError(
                    file: "domain.xml", line: 5, column: 32,
                    matter: .notXML(expected: "one of XML's own entities or a character's number")))
    }

    @Test("Files cut off anywhere are refused or read, never half used")
    func truncated() {
        let bytes = Array(profile.utf8)
        for end in stride(from: 0, to: bytes.count, by: 7) {
            let cut = GeniusFile(name: "cut.xml", bytes: Array(bytes[..<end]))
            let whole = GeniusFile(name: "whole.xml", bytes: bytes)
            let domain = GeniusFile(name: "domain.xml", bytes: Array(domain.utf8))
            #expect(throws: GeniusError.self) { try GeniusScenario.read(domain: domain, profiles: [cut, whole]) }
        }
        func expected(_ text: String) -> String? {
            if case .notXML(let expected) = error(domain: text)?.matter { expected } else { nil }
        }
        #expect(expected("") == "an element")
        #expect(expected("no XML at all") == "an element")
        #expect(expected("<a><b></a>") == "</b>")
        #expect(expected("<a></b>") == "</a>")
        #expect(expected("<a>") == "</a>")
        #expect(expected("<a/><b/>") == "the end of the file")
        #expect(expected("<a b=1/>") == "a value in quotation marks")
        #expect(expected("<a b='1'c='2'/>") == "white space before an attribute")
        #expect(expected("<a b='1' b='2'/>") == "b once")
        #expect(expected("<a b='<'/>") == "&lt; or the end of the value")
        #expect(expected("<a b='\u{1}'/>") == "text without control characters")
        #expect(expected("<a>&#0;</a>") == "one of XML's own entities or a character's number")
        #expect(expected("<a>&#xD800;</a>") == "one of XML's own entities or a character's number")
        #expect(expected("<a>& b</a>") == "a reference like &amp;")
        #expect(expected("<a><!-- b</a>") == "--> after this")
        #expect(expected("</a>") == "an element")
        #expect(expected("< a/>") == "a name")
        #expect(error(domain: "<utility_space><objective/></utility_space>")?.matter == .noIssues)
        #expect(error(domain: "<html/>")?.matter == .noIssues)
    }

    @Test("Bytes changed at random never crash the reading")
    func noise() {
        var dice = InventingDice(99)
        let (domain, profile) = (Array(domain.utf8), Array(profile.utf8))
        for _ in 0..<400 {
            var (one, other) = (domain, profile)
            for _ in 0..<dice.roll(1...6) {
                one[dice.roll(0...one.count - 1)] = UInt8(dice.roll(0...255))
                other[dice.roll(0...other.count - 1)] = UInt8(dice.roll(0...255))
            }
            for (a, b) in [(one, profile), (domain, other)] {
                let scenario = try? GeniusScenario.read(
                    domain: GeniusFile(name: "d.xml", bytes: a),
                    profiles: [GeniusFile(name: "a.xml", bytes: b), GeniusFile(name: "b.xml", bytes: profile)])
                if let scenario { #expect(scenario.parties.count == 2) }
            }
        }
    }

    @Test("Large files, deep ones and ones with very many elements are refused")
    func large() {
        #expect(
            error(domain: String(repeating: " ", count: 16_000_001))?.matter
                == .tooLong(bytes: 16_000_001, most: 16_000_000))
        let deep = String(repeating: "<objective>", count: 200) + String(repeating: "</objective>", count: 200)
        #expect(error(domain: deep)?.matter == .tooComplex)
        let many = "<utility_space>" + String(repeating: "<a/>", count: 400_001) + "</utility_space>"
        #expect(error(domain: many)?.matter == .tooComplex)
    }

    @Test("What does not fit together is refused, and said what and where")
    func mismatches() throws {
        func changed(_ this: String, _ that: String) -> GeniusError.Matter? {
            error(profile.replacing(this, with: that))?.matter
        }
        func domainChanged(_ this: String, _ that: String) -> GeniusError.Matter? {
            error(domain: domain.replacing(this, with: that))?.matter
        }
        #expect(
            domainChanged("type=\"discrete\" vtype", "type=\"real\" vtype")
                == .unknownKind(issue: "Line & zone", kind: "real"))
        #expect(domainChanged("value=\"ОБСЄ\"", "value=\" 1 \"") == .twice(" 1 "))
        #expect(domainChanged("name=\"Days\"", "name=\"Line &#38; zone\"") == .twice("Line & zone"))
        #expect(
            domainChanged("upperbound=\"3\"", "upperbound=\"-2\"")
                == .range(issue: "Days", lower: "-1", upper: "-2", most: 10_000))
        #expect(
            domainChanged("upperbound=\"3\"", "upperbound=\"9223372036854775807\"")
                == .range(issue: "Days", lower: "-1", upper: "9223372036854775807", most: 10_000))
        #expect(
            domainChanged("upperbound=\"3\"", "upperbound=\"2.5\"")
                == .notANumber(attribute: "upperbound", found: "2.5"))
        #expect(domainChanged("upperbound=\"3\"", "") == .missing(attribute: "upperbound", element: "issue"))
        #expect(changed("upperbound=\"3\"", "upperbound=\"4\"") == .otherRange(issue: "Days"))
        #expect(changed("ftype=\"linear\"", "ftype=\"triangular\"") == .unknownKind(issue: "Days", kind: "triangular"))
        #expect(changed("type=\"integer\"", "type=\"discrete\"") == .unknownKind(issue: "Days", kind: "discrete"))
        #expect(changed("value=\"as of today\"", "value=\"as of now\"") == .notInDomain("Line  & zone: as of now"))
        #expect(changed("<item value=\"1\" evaluation=\"0\"/>", "") == .notEvaluated("Перевірка <хто>: 1"))
        #expect(changed("value=\"ОБСЄ\" evaluation", "value=\"1\" evaluation") == .twice("Перевірка <хто>: 1"))
        #expect(changed("<weight index=\"3\" value=\"0.25\"/>", "") == .notEvaluated("weight of Перевірка <хто>"))
        #expect(
            changed("<weight index=\"3\" value=\"0.25\"/>", "<weight index=\"1\" value=\"0.25\"/>")
                == .twice("weight 1"))
        #expect(changed("</utility_space>", "<reservation value=\"1\"/></utility_space>") == .twice("reservation"))
        #expect(changed("name=\"Days\"", "name=\"Months\"") == .notInDomain("Months"))
        let start = try #require(profile.range(of: "<issue index=\"2\""))
        let end = try #require(profile.range(of: "<issue index=\"1\""))
        #expect(
            error(profile.replacingCharacters(start.lowerBound..<end.lowerBound, with: ""))?.matter
                == .notEvaluated("Days"))
        #expect(throws: GeniusError(file: "domain.xml", line: nil, column: nil, matter: .fewerThanTwoProfiles(1))) {
            try read(domain, [profile])
        }
        let file = GeniusFile(name: "same.xml", bytes: Array(profile.utf8))
        #expect(throws: GeniusError(file: "same.xml", line: nil, column: nil, matter: .twice("same.xml"))) {
            try GeniusScenario.read(
                domain: GeniusFile(name: "d.xml", bytes: Array(domain.utf8)), profiles: [file, file])
        }
    }

    @Test(
        "All published scenarios are read without remarks that surprise",
        .enabled(if: PublishedScenario.isThere, "needs the shared data"),
        arguments: PublishedScenario.allCases)
    func published(_ scenario: PublishedScenario) throws {
        let read = try scenario.read()
        #expect(read.parties.count == 2)
        #expect(read.issues.map(\.options.count).reduce(1, *) == scenario.outcomes)
        for remark in read.remarks {
            switch remark.matter {
            case .discounted: #expect([.barter, .supermarket].contains(scenario), "\(remark)")
            case .weightsDoNotAddUp: #expect([.itex, .zimbabwe].contains(scenario), "\(remark)")
            default: Issue.record("\(remark)")
            }
        }
    }

    @Test(
        "The profile of another scenario is refused", .enabled(if: PublishedScenario.isThere, "needs the shared data"))
    func otherDomain() throws {
        let domain = try PublishedScenario.barter.files().domain
        let profiles = try PublishedScenario.acquisition.files().profiles
        let found = #expect(throws: GeniusError.self) { try GeniusScenario.read(domain: domain, profiles: profiles) }
        guard case .notInDomain = found?.matter else {
            Issue.record("\(String(describing: found))")
            return
        }
    }
}

extension String {
    fileprivate func replacingCharacters(_ range: Range<String.Index>, with text: String) -> String {
        var copy = self
        copy.replaceSubrange(range, with: text)
        return copy
    }
}
