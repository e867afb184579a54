import Testing

/// What may be where, and how many: the edges. `Examples/agreements` has the cases of real agreements.
@Suite("States at their facts")
struct StatesAtTheirFacts {
    private func holds(_ terms: String, _ cases: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let problems = try Document.problems(Document.of(terms, cases: cases))
        #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))", sourceLocation: sourceLocation)
    }

    @Test("A ceiling: exactly so many, one more, none, a part, and none that anybody has set")
    func ceilings() throws {
        try holds(
            """
            in force from 2030-01-01 00:00 without end
            zone yard = circle of 1 km around 10N 10E
            number cap = not stated
            article 1
              A must not have more than 100 soldiers in yard
            article 2
              A must not have more than cap tanks in yard
            """,
            """
            case "at the edge"
              2030-01-02 10:00 counted 100 soldiers of A in yard by Mission, named exactly
              2030-01-03 10:00 counted 101 soldiers of A in yard by Mission, named over
              2030-01-04 10:00 counted 90 soldiers of A in part of yard by Mission, named part
              2030-01-05 10:00 counted 101 soldiers of A in part of yard by Mission, named part_over
              2030-01-06 10:00 clear of soldiers of A in yard by Mission, named none
              2030-01-07 10:00 counted 101 soldiers of A in yard by Mission, alleged, named hearsay
              2029-12-31 23:59 counted 101 soldiers of A in yard by Mission, named before
            expect article 1 A kept on exactly
            expect article 1 A violated on over, over by 1
            expect article 1 A unknown on part
            expect article 1 A violated on part_over, over by 1
            expect article 1 A kept on none
            expect article 1 A unknown on hearsay
            expect article 1 A not in force on before

            case "nobody has set it"
              2030-01-02 10:00 counted 1 tanks of A in yard by Mission, named one
            expect article 2 A unknown on one
            """)
    }

    @Test(
        "A count of one class, one calibre or one of two groups is of a part; of classes, calibres and groups that differ, counts add up"
    )
    func kinds() throws {
        let terms = """
            in force from 2030-05-01 00:00 without end
            zone camp = circle of 5 km around 10N 10E
            object men = soldier, police
            number agreed = not stated
            article 1
              no party may have more than 100 heavy_weapons in camp
                counted at one time
            article 2
              no party may have more than 100 soldiers in camp
                counted at one time
            article 3
              no party may have more than 36 artillery in camp
                counted at one time
            article 4
              no party may have more than 100 men in camp
                counted at one time
            article 5
              no party may have more than agreed police in camp
                counted at one time
            """
        let document = Document.of(
            terms,
            cases: """
                case "kinds"
                  2030-05-03 10:00 counted 60 tanks of A in camp by Mission
                  2030-05-03 10:00 counted 60 artillery of A in camp by Mission
                expect article 1 A violated, over by 20
                case "one kind"
                  2030-05-03 10:00 counted 90 tanks of A in camp by Mission
                expect article 1 A unknown
                case "all kinds"
                  2030-05-03 10:00 counted 90 heavy_weapons of A in camp by Mission
                expect article 1 A kept
                case "groups"
                  2030-05-03 10:00 counted 60 soldiers of army in camp by Mission
                  2030-05-03 10:00 counted 60 soldiers of militia in camp by Mission
                expect article 2 A violated
                case "a group"
                  2030-05-03 10:00 counted 60 soldiers of army in camp by Mission
                expect article 2 A unknown
                case "the party"
                  2030-05-03 10:00 counted 60 soldiers of A in camp by Mission
                expect article 2 A kept
                case "points that are apart, and one that may be the same"
                  2030-05-03 10:00 counted 60 soldiers of A at 10.03N 10E by Mission, named north
                  2030-05-03 10:00 counted 60 soldiers of A at 9.97N 10E by Mission, named south
                  2030-05-03 11:00 counted 60 soldiers of A at 10.03N 10E good to 2 km by Mission, named near
                  2030-05-03 11:00 counted 60 soldiers of A at 10.02N 10E good to 2 km by Mission, named by
                expect article 2 A violated on north, over by 20
                expect article 2 A violated on south
                expect article 2 A unknown on near
                case "calibres"
                  2030-05-03 10:00 counted 30 artillery with calibre 105 mm of A in camp by Mission
                  2030-05-03 10:00 counted 30 artillery with calibre 122 mm of A in camp by Mission
                expect article 3 A violated
                case "men"
                  2030-05-03 10:00 counted 100 soldiers of A in camp by Mission
                  2030-05-03 10:00 seen 1 police of A in camp by Mission
                expect article 4 A violated
                case "none"
                  2030-05-03 10:00 counted 0 police of A in camp by Mission
                expect article 5 A kept
                case "some"
                  2030-05-03 10:00 counted 1 police of A in camp by Mission
                expect article 5 A unknown
                """)
        let text = document.replacing(
            "party A\n", with: "party A answers for army, militia\ngroup army\ngroup militia\n")
        #expect(try Document.problems(text) == [])
    }

    @Test("Hundreds of sightings of one second at as many points add up, and take no time that anybody would notice")
    func manyPoints() throws {
        let facts = (0..<300).map { number in
            "  2030-05-03 10:00 seen 1 tanks of A at \(9 + Double(number / 20) / 100)N \(10 + Double(number % 20) / 100)E by Mission"
        }
        let start = ContinuousClock.now
        try holds(
            """
            in force from 2030-05-01 00:00 without end
            zone camp = circle of 500 km around 10N 10E
            article 1
              A must not have more than 3 tanks in camp
                counted at one time
            """,
            """
            case "many"
            \(facts.joined(separator: "\n"))
            expect article 1 A violated, over by 97
            """)
        // Each pair was once held against each other for each of them: minutes.
        #expect(ContinuousClock.now - start < .seconds(30))
    }

    @Test("Counts of one area and hour that contradict each other are unknown, unless the text names whose count it is")
    func contradictions() throws {
        try holds(
            """
            in force from 2030-01-01 00:00 without end
            zone yard = circle of 1 km around 10N 10E
            article 1
              A must not have more than 100 soldiers in yard
            article 2
              A must not have more than 100 soldiers in yard
                counted by Council
            """,
            """
            case "two bodies"
              2030-01-02 10:00 counted 120 soldiers of A in yard by Mission, named more
              2030-01-02 10:00 counted 90 soldiers of A in yard by Council, named fewer
            expect article 1 A unknown on more
            expect article 1 A unknown on fewer
            expect article 2 A kept on fewer
            """)
    }

    @Test(
        "Whose it is: nobody's is unknown, another party's no matter, and of strangers the one who alone bears the term answers"
    )
    func owners() throws {
        try holds(
            """
            in force from 2030-01-01 00:00 without end
            guarantor Friend
            zone yard = circle of 1 km around 10N 10E
            article 1
              A must not have armed_persons in yard
                except Mission
            article 2
              no party may have armed_persons in yard
                except Mission
            """,
            """
            case "four men"
              2030-01-02 10:00 seen 4 armed_persons in yard by Mission, named nobody
              2030-01-03 10:00 seen 4 armed_persons of Friend in yard by Mission, named strangers
              2030-01-04 10:00 seen 4 armed_persons of Mission in yard by Mission, named mission
              2030-01-05 10:00 seen 4 armed_persons of B in yard by Mission, named others
            expect article 1 A unknown on nobody
            expect article 1 A violated on strangers
            expect article 1 A kept on mission
            expect article 1 A kept on others
            expect article 2 A unknown on nobody
            expect article 2 B unknown on nobody
            expect article 2 A kept on strangers
            expect article 2 B violated on others
            """)
    }

    @Test("An article of states is kept where somebody looked, also where nobody watched")
    func looking() throws {
        try holds(
            """
            in force from 2030-01-01 00:00 without end
            zone yard = circle of 1 km around 10N 10E
            article 1
              A must not have tanks in yard
            """,
            """
            case "not watched, and nobody looked"
              2030-01-02 to 2030-01-04 not watched yard
              2030-01-03 10:00 shelling by B
            expect article 1 A unknown

            case "not watched, and somebody looked"
              2030-01-02 to 2030-01-04 not watched yard
              2030-01-03 10:00 clear of tanks in yard by Mission
            expect article 1 A kept
            """)
    }

    @Test(
        "A look after the deadline does not show when it was emptied; a count and a clearance that contradict each other leave it open"
    )
    func late() throws {
        let problems = try Document.problems(
            Document.of(
                """
                in force from 2030-01-01 00:00 without end
                zone yard = circle of 1 km around 10N 10E
                article 1
                  A must withdraw all tanks from yard by 2030-01-10
                article 2
                  no party may have tanks in yard
                """,
                cases: """
                    case "looked too late to tell"
                      2030-01-12 clear of tanks of A in yard by Mission
                    expect article 1 A unknown
                    case "looked in time"
                      2030-01-09 clear of tanks of A in yard by Mission
                    expect at 2030-01-12 article 1 A kept
                    case "two bodies, one hour"
                      2030-01-05 10:00 counted 4 tanks of A in yard by Mission, named four
                      2030-01-05 10:00 counted 0 tanks of A in yard by Council, named none
                    expect article 2 A unknown on four
                    expect article 2 A unknown on none
                    """))
        #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
    }
}
