import Accords
import Diagnostics
import Documents
import Geography
import Testing
import Vocabulary

private let moratorium = """
    # The moratorium

    ## Article 1. Energy infrastructure
    The Parties shall refrain from strikes on energy infrastructure for thirty days.

    ```truce
    accord "Energy infrastructure moratorium"
    time zone Europe/Kyiv
    party Russia "Russian Federation"
    party Ukraine
    guarantor US "United States of America"
    evidence counts from corroborated

    object energy = power_generation, power_substation, power_line, gas_network, gas_storage,
                    oil_refining, oil_storage, pipeline_pumping, nuclear_plant, hydro_dam
    act attack = drone_strike, missile_strike, air_strike, shelling, unknown_strike

    reading Moscow "Kremlin statement, 25 March 2025" held by Russia
      in force from 2025-03-18 00:00 Europe/Moscow for 30 days
      renewed for 30 days by agreement of Russia, Ukraine before the end
      either party may end article 1 by notice after breach of article 1 by the other party
    reading Kyiv "Joint statement with the US, 25 March 2025" held by Ukraine
      in force from 2025-03-25 00:00 for 30 days
      object energy = power_generation, gas_production

    article 1
      no party may attack energy
        except where attempt
    ```

    ```truce-test
    case "the first night"
      2025-03-18 20:50 drone_strike on power_substation at 48.85N 37.60E by Russia, confirmed
    expect article 1 Russia violated under Moscow
    expect article 1 Russia not in force under Kyiv
    ```
    """

private func set(_ names: String..., in taxonomy: Taxonomy) -> ClassSet {
    names.reduce(into: ClassSet()) { set, name in if let more = taxonomy.set(name) { set.formUnion(more) } }
}

private func instant(_ text: String) -> Instant {
    guard case .instant(let instant)? = try? Timestamp.read(text) else { return Instant(0) }
    return instant
}

@Suite("The energy moratorium")
struct MoratoriumTests {
    let result = checked(moratorium)

    @Test("It checks, without errors, questions or notes")
    func clean() { #expect(result.diagnostics == []) }

    @Test("Who is who")
    func actors() throws {
        let accord = try #require(result.accord)
        #expect(accord.title == "Energy infrastructure moratorium")
        #expect(accord.zone.identifier == "Europe/Kyiv")
        #expect(accord.parties.map(\.id) == ["Russia", "Ukraine"])
        #expect(accord.actor(named: "us")?.role == .guarantor)
        #expect(accord.declaredBy == nil)
    }

    @Test("Nothing outside the readings is in force, so there are two readings and no text")
    func readings() throws {
        let accord = try #require(result.accord)
        #expect(accord.readings.map(\.id) == ["Moscow", "Kyiv"])
        #expect(accord.readings.map(\.heldBy) == [["Russia"], ["Ukraine"]])
        #expect(accord.readings[0].source == "Kremlin statement, 25 March 2025")
        #expect(accord.readings[1].restates.map(\.subject) == ["in force", "object energy"])
        #expect(accord.readings[1].restates[1].reading == "object energy = power_generation, gas_production")
        #expect(
            accord.readings[1].restates[1].text?.hasPrefix("object energy = power_generation, power_substation") == true
        )
    }

    @Test("Each reading has its own days, on its own clock")
    func force() throws {
        let accord = try #require(result.accord)
        let moscow = try #require(accord.readings[0].article("1"))
        guard case .inForce(.at(let start, countsFirstDay: true), .after(.days(30))) = moscow.force[0].effect,
            case .instant(let begins, let zone) = start.point
        else {
            Issue.record("\(moscow.force[0])")
            return
        }
        #expect(begins == instant("2025-03-17T21:00:00Z"))
        #expect(zone.identifier == "Europe/Moscow")
        guard
            case .renewedByAgreement(.days(30), of: ["Russia", "Ukraine"], lateConsent: .none) = moscow.force[1].effect
        else {
            Issue.record("\(moscow.force[1])")
            return
        }
        let kyiv = try #require(accord.readings[1].article("1"))
        #expect(kyiv.force.map(\.words) == ["in force from 2025-03-25 00:00 for 30 days"])
    }

    @Test("The right to consider oneself free is a power by notice")
    func power() throws {
        let accord = try #require(result.accord)
        let power = try #require(accord.readings[0].article("1")?.powers.first)
        #expect(power.holders == ["Russia", "Ukraine"])
        #expect(power.act == .end)
        #expect(power.articles == ["1"])
        #expect(power.after?.by == .otherParty)
        #expect(power.after?.count == 1)
        #expect(accord.readings[1].article("1")?.powers == [])
    }

    @Test("The ban has each reading's list")
    func ban() throws {
        let accord = try #require(result.accord)
        for (reading, objects) in zip(
            accord.readings,
            [
                set(
                    "power_generation", "power_substation", "power_line", "gas_network", "gas_storage", "oil_refining",
                    "oil_storage", "pipeline_pumping", "nuclear_plant", "hydro_dam", in: TestVocabulary.objects),
                set("power_generation", "gas_production", in: TestVocabulary.objects),
            ])
        {
            let term = try #require(reading.article("1")?.terms.first)
            #expect(term.bearer == .each(["Russia", "Ukraine"]))
            #expect(term.words == "no party may attack energy except where attempt")
            guard case .mustNot(let ban) = term.demand else {
                Issue.record("\(term.demand)")
                continue
            }
            #expect(ban.objects?.set == objects)
            #expect(
                ban.acts.set
                    == set(
                        "drone_strike", "missile_strike", "air_strike", "shelling", "unknown_strike",
                        in: TestVocabulary.acts))
            #expect(ban.exceptions.map(\.reasons) == [[.question(Question.attempt)]])
        }
    }

    @Test("The article carries its title and the prose as written")
    func prose() throws {
        let article = try #require(result.accord?.readings[0].article("1"))
        #expect(article.title == "Energy infrastructure")
        #expect(article.prose == "The Parties shall refrain from strikes on energy infrastructure for thirty days.")
    }

    @Test("The worked case")
    func worked() throws {
        let accord = try #require(result.accord)
        let worked = try #require(accord.cases.first)
        #expect(worked.name == "the first night")
        let fact = try #require(worked.facts.first)
        #expect(fact.when.earliest == instant("2025-03-18T18:50:00Z"))
        #expect(fact.grade == .confirmed)
        guard case .act(let act) = fact.told else {
            Issue.record("\(fact.told)")
            return
        }
        #expect(act.name == "drone_strike")
        #expect(act.thing?.object == "power_substation")
        #expect(act.by == ["Russia"])
        guard case .at(let position, goodTo: Kilometres(0)) = act.places.first else {
            Issue.record("\(act.places)")
            return
        }
        #expect(position == Position(longitude: 37.6, latitude: 48.85))
        #expect(worked.expectations.map(\.reading) == ["Moscow", "Kyiv"])
        #expect(worked.expectations.map(\.answer) == [.verdict(.violated), .verdict(.notInForce)])
    }
}

private let conformance = terms(
    """
    accord "Conformance"
    time zone UTC
    party A
    party B
    monitor Mission
    register Mission is complete for notify
    evidence counts from confirmed
    in force from 2025-03-01 00:00 without end

    act use_force = shelling, drone_strike, missile_strike, small_arms_fire
    act any_act = use_force, movement
    act notify = hotline_notification
    zone energy = map "zones.geojson" feature "energy"
    zone buffer = map "zones.geojson" feature "buffer"

    article 1
      no party may use_force in energy
    article 2
      when any_act by a party is reported
        that party must notify of it to the other party within 24 hours of the incident
    article 3
      B must not use_force in buffer
        except in reply to missile_strike within 1 hours
    """)

@Suite("The three terms of the conformance data")
struct ConformanceTests {
    let result = checked(conformance, places: TestPlaces())

    @Test("One reading, the text")
    func reading() throws {
        let accord = try #require(result.accord)
        #expect(result.diagnostics.filter { $0.severity != .note } == [])
        #expect(accord.readings.map(\.id) == ["text"])
        let text = accord.readings[0]
        #expect(text.evidenceFrom == .confirmed)
        #expect(text.registers.map(\.body) == ["Mission"])
        guard case .acts(let classes)? = text.registers.first?.purposes.first else {
            Issue.record("the register is complete for acts")
            return
        }
        #expect(classes.name == "notify")
        #expect(text.areas.map(\.id) == ["energy", "buffer"])
        #expect(text.articles.map(\.id) == ["1", "2", "3"])
        #expect(text.restates == [])
    }

    @Test("A ban in a zone")
    func ban() throws {
        let term = try #require(result.accord?.readings[0].article("1")?.terms.first)
        guard case .mustNot(let ban) = term.demand else { return }
        #expect(ban.placings.map(\.relation) == [.in])
        #expect(ban.placings.map(\.area.id) == ["energy"])
        #expect(ban.placings.map(\.area.words) == ["map \"zones.geojson\" feature \"energy\""])
        #expect(ban.objects == nil)
    }

    @Test("A duty that an act sets off")
    func duty() throws {
        let term = try #require(result.accord?.readings[0].article("2")?.terms.first)
        #expect(term.bearer == .thatParty)
        guard case .act(let trigger, by: .each(["A", "B"]), stage: .reported, words: let words)? = term.trigger,
            case .must(let duty) = term.demand
        else {
            Issue.record("\(term)")
            return
        }
        #expect(words == "any_act by a party is reported")
        #expect(
            trigger.acts.set
                == set(
                    "shelling", "drone_strike", "missile_strike", "small_arms_fire", "movement", in: TestVocabulary.acts
                ))
        #expect(duty.acts.set == set("hotline_notification", in: TestVocabulary.acts))
        #expect(duty.aboutTrigger)
        #expect(duty.to == .otherParty)
        #expect(duty.deadline == .within(.elapsed(86_400), of: Moment(point: .incident, words: "the incident")))
        #expect(
            term.words
                == "when any_act by a party is reported, that party must notify of it to the other party within 24 hours of the incident"
        )
    }

    @Test("An exception that looks an hour back")
    func reply() throws {
        let term = try #require(result.accord?.readings[0].article("3")?.terms.first)
        #expect(term.bearer == .each(["B"]))
        guard case .mustNot(let ban) = term.demand,
            case .inReplyTo(let acts, within: 3600, near: nil) = ban.exceptions.first?.reasons.first
        else {
            Issue.record("\(term)")
            return
        }
        #expect(acts.set == set("missile_strike", in: TestVocabulary.acts))
        #expect(ban.exceptions[0].words == "except in reply to missile_strike within 1 hour")
    }
}

@Suite("The Easter truce")
struct EasterTests {
    let result = checked(
        terms(
            """
            declaration "Easter truce" by Russia
            time zone Europe/Moscow
            party Russia
            party Ukraine
            evidence counts from corroborated

            reading Both "the declaration binds both from its beginning"
              article 2
                in force from 2025-04-19 18:00 until 2025-04-21 00:00
                excused for 6 hours after breach of article 1 by the other party
                Ukraine must not assault

            article 1
              in force from 2025-04-19 18:00 until 2025-04-21 00:00
              Russia must not assault

            article 2 "Ukraine's answer"
              in force from 2025-04-19 20:30 until 2025-04-21 00:00
              excused for 6 hours after breach of article 1 by the other party
              Ukraine must not assault
            """))

    @Test("What stands outside the readings has force, so the text is judged too")
    func readings() throws {
        let accord = try #require(result.accord)
        #expect(accord.readings.map(\.id) == ["text", "Both"])
        #expect(accord.declaredBy == "Russia")
        #expect(accord.readings[1].restates.map(\.subject) == ["article 2"])
        #expect(accord.readings[1].articles.map(\.id) == ["1", "2"])
    }

    @Test("The answer is in force later in the text than in the reading, and keeps its title there")
    func force() throws {
        let accord = try #require(result.accord)
        let starts = accord.readings.compactMap { reading -> Instant? in
            guard case .inForce(.at(let start, _), _)? = reading.article("2")?.force.first?.effect,
                case .instant(let instant, _) = start.point
            else { return nil }
            return instant
        }
        #expect(starts == [instant("2025-04-19T17:30:00Z"), instant("2025-04-19T15:00:00Z")])
        #expect(accord.readings[1].article("2")?.title == "Ukraine's answer")
        guard case .excused(21_600, after: let breach)? = accord.readings[0].article("2")?.force.last?.effect else {
            Issue.record("no excuse")
            return
        }
        #expect(breach.articles == ["1"])
        #expect(breach.by == .otherParty)
    }
}

@Suite("What decides the model")
struct RuleTests {
    private func text(_ lines: String, force: String = "in force from 2025-03-01 00:00 without end") -> CheckResult {
        checked(
            terms("accord \"X\"\ntime zone Europe/Kyiv\nparty A\nparty B\nmonitor M\n\(force)\n\(lines)"),
            places: TestPlaces())
    }

    @Test("A reading that restates nothing gives the text its name")
    func unchanged() throws {
        let accord = try #require(
            text(
                "reading Theirs held by A\nreading Ours held by B\n  act raid = movement\nact raid = shelling\narticle 1\n  no party may raid"
            ).accord)
        #expect(accord.readings.map(\.id) == ["Theirs", "Ours"])
        #expect(accord.readings[0].restates == [])
    }

    @Test("A force line of a reading replaces all lines that begin with the same word, and no others")
    func sameWord() throws {
        let accord = try #require(
            text(
                "renewed for 30 days by agreement of A, B before the end\nexcused for 1 hour after breach of article 1 by the other party\nreading R\n  in force from 2025-04-01 00:00 until 2025-05-01 00:00\narticle 1\n  no party may shelling"
            ).accord)
        #expect(
            accord.readings[1].article("1")?.force.map(\.words) == [
                "renewed for 30 days by agreement of A, B before the end",
                "excused for 1 hour after breach of article 1 by the other party",
                "in force from 2025-04-01 00:00 until 2025-05-01 00:00",
            ])
    }

    @Test("An article's own term goes before the accord's, and leaves the accord's excuses")
    func ownForce() throws {
        let accord = try #require(
            text(
                "renewed for 30 days by agreement of A, B before the end\nexcused for 1 hour after breach of article 1 by the other party\narticle 1\n  in force from 2025-04-01 00:00 without end\n  no party may shelling\narticle 2\n  released after breach of article 1 by the other party\n  no party may shelling"
            ).accord)
        #expect(
            accord.readings[0].article("1")?.force.map(\.words) == [
                "excused for 1 hour after breach of article 1 by the other party",
                "in force from 2025-04-01 00:00 without end",
            ])
        #expect(
            accord.readings[0].article("2")?.force.map(\.words) == [
                "in force from 2025-03-01 00:00 without end", "renewed for 30 days by agreement of A, B before the end",
                "released after breach of article 1 by the other party",
            ])
    }

    @Test("Without any force line a term is in force from signature, without end")
    func defaultForce() throws {
        let article = try #require(
            text("article 1\n  no party may shelling", force: "signed 2025-03-01").accord?.readings[0].article("1"))
        #expect(article.force.map(\.words) == ["in force from signature without end"])
    }

    @Test("A line at 00:00 counts its first day, a bare date and a later hour do not, and day 1 settles signature")
    func firstDay() throws {
        func counts(_ force: String) -> Bool? {
            guard
                case .inForce(.at(_, countsFirstDay: let counts), _)? =
                    text("article 1\n  no party may shelling", force: force).accord?.readings[0].article("1")?.force
                    .first?.effect
            else { return nil }
            return counts
        }
        #expect(counts("in force from 2025-03-01 00:00 for 30 days") == true)
        #expect(counts("in force from 2025-03-01 for 30 days") == false)
        #expect(counts("in force from 2025-03-01 12:00 for 30 days") == false)
        #expect(counts("in force from 2025-03-01 24:00 for 30 days") == true)
        #expect(counts("signed 2025-03-01\nday 1 is 2025-03-01\nin force from signature for 30 days") == true)
        #expect(counts("signed 2025-03-01\nday 1 is 2025-03-02\nin force from signature for 30 days") == false)
        #expect(counts("in force from 2025-03-01 00:00 Europe/Moscow for 30 days") == true)
    }

    @Test("By a date includes it, before does not; a numbered day is a date")
    func deadlines() throws {
        func deadline(_ words: String) -> Deadline? {
            guard
                case .must(let duty)? = text(
                    "signed 2025-03-01\nday 1 is 2025-03-02\nregister M is complete for release\nperiod soon = 3 days\nperiod later = not stated\nmoment arrival = 2025-04-05 10:00\narticle 1\n  A must release prisoners \(words)"
                ).accord?.readings[0].article("1")?.terms.first?.demand
            else { return nil }
            return duty.deadline
        }
        #expect(deadline("by 2025-04-01") == .before(instant("2025-04-01T21:00:00Z"), words: "by 2025-04-01"))
        #expect(deadline("before 2025-04-01") == .before(instant("2025-03-31T21:00:00Z"), words: "before 2025-04-01"))
        #expect(
            deadline("by 2025-04-01 12:00") == .before(instant("2025-04-01T09:00:01Z"), words: "by 2025-04-01 12:00"))
        #expect(deadline("by day 7") == .before(instant("2025-03-08T22:00:00Z"), words: "by day 7"))
        #expect(deadline("by arrival") == .before(instant("2025-04-05T07:00:01Z"), words: "by arrival"))
        #expect(deadline("with no stated deadline") == Deadline.none)
        #expect(
            deadline("soon after signature") == .within(.days(3), of: Moment(point: .signature, words: "signature")))
        #expect(
            deadline("within later of signature")
                == .within(.notStated, of: Moment(point: .signature, words: "signature")))
        #expect(
            deadline("within 2 weeks of acceptance by A")
                == .within(.days(14), of: Moment(point: .acceptance(by: ["A"]), words: "acceptance by A")))
    }

    @Test("Areas read from left to right, with every name resolved")
    func areas() throws {
        let accord = try #require(
            text(
                "line contact = map \"lines.geojson\" feature \"contact\"\ndistance far = not stated\nzone a = map \"zones.geojson\" feature \"energy\"\nzone b = unit \"UA-63\"\nzone c = a or b except within 500 m of contact as of 2025-04-01\nzone d = within far of a\nzone e = circle of 2 nmi around 10S 20W\narticle 1\n  no party may movement in c"
            ).accord)
        let reading = accord.readings[0]
        let a = Area.named("a", TestPlaces.square("zones.geojson#energy", 30, 46))
        let b = Area.named("b", TestPlaces.square("UA-63", 36, 49))
        guard case .dated(let shapes) = TestPlaces.contact else { return }
        let line = Area.named("contact as of 2025-04-01", .shape(shapes[0].shape))
        #expect(reading.area("c")?.area == .difference(.union([a, b]), .within(Kilometres(0.5), of: line)))
        #expect(reading.area("d")?.area == .nearness(of: a))
        guard case .within(let radius, of: .shape(let point))? = reading.area("e")?.area else {
            Issue.record("no circle")
            return
        }
        #expect(abs(radius.value - 3.704) < 1e-9)
        #expect(point.parts == [.point(Position(longitude: -20, latitude: -10))])
        #expect(reading.area("c")?.words == "a or b except within 500 m of contact as of 2025-04-01")
    }

    @Test("A map that was not given is a note, and a feature that a map lacks is an error with a suggestion")
    func maps() {
        let missing = text("zone a = map \"other.geojson\" feature \"x\"\narticle 1\n  no party may movement in a")
        #expect(missing.accord?.readings[0].area("a")?.area == .missing("other.geojson#x"))
        #expect(missing.diagnostics.first { $0.code == .mapMissing }?.severity == .note)
        let wrong = text("zone a = map \"zones.geojson\" feature \"enrgy\"\narticle 1\n  no party may movement in a")
        #expect(wrong.accord == nil)
        #expect(wrong.diagnostics.first?.advice == "Did you mean `feature \"energy\"`?")
    }

    @Test("An exception that names several groups or things is one exception for each")
    func exceptions() throws {
        let accord = try #require(
            text(
                "group militia\nparty C answers for militia\narticle 1\n  no party may shelling\n    except militia, port and where attempt"
            ).accord)
        guard case .mustNot(let ban)? = accord.readings[0].article("1")?.terms.first?.demand else { return }
        #expect(ban.exceptions.count == 2)
        #expect(ban.exceptions[0].reasons == [.actor("militia"), .question(Question.attempt)])
        #expect(ban.exceptions.map(\.words) == Array(repeating: "except militia, port and where attempt", count: 2))
    }

    @Test("Against a thing is on it; against a place is a placing")
    func against() throws {
        let accord = try #require(
            text(
                "zone harbour = unit \"UA-63\"\narticle 1\n  no party may assault against ports\n  no party may assault against harbour"
            ).accord)
        let bans = accord.readings[0].article("1")?.terms.compactMap { term -> Ban? in
            if case .mustNot(let ban) = term.demand { ban } else { nil }
        }
        #expect(bans?.map { $0.objects?.name } == ["port", nil])
        #expect(bans?.map(\.placings.count) == [0, 1])
    }

    @Test("Two documents are one accord, and a party declared in both is an error that names both places")
    func together() {
        let first = terms(
            "accord \"X\"\ntime zone UTC\ntogether with \"other1.md\"\nparty A\nin force from 2025-03-01 00:00 without end"
        )
        let second = terms("party B\narticle 1\n  no party may shelling")
        let joined = checked(first, second)
        #expect(joined.accord?.parties.map(\.id) == ["A", "B"])
        let twice = checked(first, terms("party A\narticle 1\n  no party may shelling"))
        let found = twice.diagnostics.filter { $0.severity == .error }
        #expect(found.map(\.code) == [.nameTwice])
        #expect(found.first?.message == "`A` is already declared in accord.md, line 5.")
        #expect(found.first?.place.file == "other1.md")
    }

    @Test("Accepted questions are silent, and the reason stays in the document")
    func accepted() {
        let result = text(
            "accepted question silence because \"left open on purpose\"\narticle 1\n  A must release prisoners by 2025-04-01"
        )
        #expect(result.accord?.openQuestions == [])
        #expect(
            text("article 1\n  A must release prisoners by 2025-04-01").accord?.openQuestions.map(\.code) == [.silence])
    }

    @Test("Names are case-sensitive, may be in the plural, and may follow an article")
    func names() {
        #expect(text("article 1\n  no party may shelling the ports").accord != nil)
        let wrong = text("article 1\n  no party may Shelling port")
        #expect(wrong.diagnostics.first?.advice == "Did you mean `shelling`?")
    }

    @Test("All errors of a file in one run, each on its own line")
    func recovery() {
        let result = text(
            """
            zone a = circle of 5 around 1N 1E
            article 1
              no party may shelin port
                except when attempt
              A shall not shelling
              no party may shelling port
            article 2
              A must release prisoners within 2 hours
            """)
        #expect(
            result.diagnostics.filter { $0.severity == .error }.map(\.code) == [
                .unitMissing, .nameUnknown, .sentenceForm, .modalMissing, .clockUnstated,
            ])
    }

    @Test("The files that a document names")
    func files() {
        let documents = [
            terms(
                "together with \"b.md\"\nzone a = map \"x.geojson\" or map \"y.geojson\" feature \"f\"\narticle 1\n  no party may shelling in map \"z.geojson\""
            )
        ].compactMap { SourceDocument.read($0, named: "a.md").document }
        #expect(mapFiles(in: documents) == ["x.geojson", "y.geojson", "z.geojson"])
        #expect(companions(of: documents) == ["b.md"])
    }

    @Test("Articles that nothing brings into force are asked about once, and those that nobody monitors not at all")
    func undated() {
        func asked(_ articles: String) -> [String] {
            checked("```truce\naccord \"A\"\ntime zone UTC\nparty A\nparty B\n\(articles)\n```\n").diagnostics
                .filter { $0.code == .forceUnstated }.map(\.message)
        }
        let (one, two) = ("article 1\n  no party may shelling", "article 2\n  no party may mining")
        let three = "article 3\n  not monitored because \"an endeavour\""
        #expect(asked("\(one)\n\(three)") == ["Nothing says when article 1 comes into force."])
        #expect(asked("\(one)\n\(two)") == ["Nothing says when the accord comes into force."])
        #expect(asked("\(one)\n\(two)\n\(three)") == ["Nothing says when the articles 1, 2 come into force."])
        #expect(asked(three) == [])
    }
}
