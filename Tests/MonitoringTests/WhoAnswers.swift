import Testing

@Suite("Who answers for a group")
struct WhoAnswers {
    private let text = """
        # A pact

        ```truce
        accord "Pact"
        time zone UTC
        party A answers for red
        party B
        guarantor Patron
        group red
        group blue
        monitor Mission
        evidence counts from corroborated
        in force from 2030-05-01 00:00 without end
        zone strip = circle of 5 km around 10N 10E
        register Mission is complete for notify
        article 1
          no party may attack
        article 2
          A must not have more than 3 tanks in strip
        article 3
          when attack by a party is attributed
            that party must notify to the other party within 24 hours of the incident
        article 4
          Patron must not attack

        reading First
        reading Second
          party A answers for blue
          guarantor Patron answers for red
        ```

        ```truce-test

        """

    @Test("Each reading has its own")
    func restated() throws {
        let cases = """
            case "both groups"
              2030-05-02 09:00 shelling by red, named one
              2030-05-03 09:00 shelling by blue, named two
              2030-05-04 09:00 seen 5 tanks of red in strip, named column
            expect article 1 A violated on one, through red under First
            expect article 1 A kept on two under First
            expect article 1 A violated on two, through blue under Second
            expect article 4 Patron violated on one, through red under Second
            expect article 4 Patron kept under First
            expect article 2 A violated on column under First
            expect article 2 A kept on column under Second
            expect at 2030-05-06 article 3 A violated on one under First
            expect at 2030-05-06 article 3 A violated on two under Second
            ```
            """
        #expect(try Document.problems(text + cases) == [])
    }

    @Test("Who is not restated answers as in the text, and one answers for each")
    func errors() throws {
        func problems(_ lines: String) throws -> [String] {
            try Document.problems(text.replacing("reading First\n", with: "reading First\n\(lines)\n") + "```")
        }
        #expect(try problems("  party C answers for red").map { $0.prefix { $0 != ":" } } == ["reading-new-name"])
        #expect(try problems("  monitor Patron").map { $0.prefix { $0 != ":" } } == ["wrong-kind"])
        #expect(try problems("  party B answers for red").map { $0.prefix { $0 != ":" } } == ["answers-twice"])
        #expect(try problems("  party A answers for B").map { $0.prefix { $0 != ":" } } == ["wrong-kind"])
        #expect(try problems("  party A answers for green").map { $0.prefix { $0 != ":" } } == ["name-unknown"])
        #expect(try problems("  party A\n  party A").map { $0.prefix { $0 != ":" } } == ["name-twice"])
        #expect(try problems("  party A\n  party B answers for red") == [])
    }
}
