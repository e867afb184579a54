import Testing

/// Leave, orders, calls, notices: what each frees, and what it does not.
@Suite("What frees an act")
struct WhatFreesAnAct {
    private func holds(_ terms: String, _ cases: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let problems = try Document.problems(Document.of(terms, cases: cases))
        #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))", sourceLocation: sourceLocation)
    }

    private let notices = """
        in force from 2030-01-01 00:00 without end
        register Council is complete
        notice column by each party to Council
        article 1
          no party may movement
            except after notice column
        article 2
          no party may crossing
            except with leave of Council
        """

    @Test("A notice or a leave about an act frees that act only")
    func about() throws {
        try holds(
            notices,
            """
            case "named acts"
              2030-01-03 movement by A, named first
              2030-01-04 movement by A, named second
              2030-01-02 notice column on second to Council by A
              2030-01-03 crossing by B, named not_crossed
              2030-01-04 crossing by B, named crossed
              2030-01-02 leave on crossed by Council
            expect article 1 A violated on first
            expect article 1 A kept on second
            expect article 2 B violated on not_crossed
            expect article 2 B kept on crossed
            """)
    }

    @Test("An answer is near enough, or too far, or nobody can tell")
    func near() throws {
        try holds(
            """
            in force from 2030-01-01 00:00 without end
            article 1
              no party may fire
                except in reply to fire within 1 hour and within 3 km
            """,
            """
            case "three kilometres"
              2030-01-02 09:00 shelling at 10.00N 30.00E by A, named first
              2030-01-02 09:30 shelling at 10.01N 30.00E by B, named near_by
              2030-01-02 09:40 shelling at 10.50N 30.00E by B, named far_off
              2030-01-02 09:50 shelling by B, named somewhere
              2030-01-02 09:55 shelling at 10.02N 30.00E good to 2 km by B, named vague
            expect article 1 B kept on near_by, excused by first
            expect article 1 B violated on far_off
            expect article 1 B unknown on somewhere
            expect article 1 B unknown on vague

            case "of two that it may answer, one is near"
              2030-01-02 09:00 shelling at 10.00N 30.00E by A, named near_one
              2030-01-02 09:10 shelling at 11.00N 30.00E by A, named far_one
              2030-01-02 09:30 shelling at 10.01N 30.00E by B, named answer
            expect article 1 B kept on answer, excused by near_one
            """)
    }

    @Test("An order that came before what is answered is no order to answer it")
    func order() throws {
        try holds(
            """
            in force from 2030-01-01 00:00 without end
            notice return_fire by each party
            article 1
              no party may fire
                except in reply to fire within 6 hours and ordered by command
            """,
            """
            case "before, between, after"
              2030-01-02 08:00 order return_fire by B
              2030-01-02 09:00 shelling by A, named first
              2030-01-02 09:30 shelling by B, named answer
            expect article 1 B unknown on answer

            case "between"
              2030-01-02 09:00 shelling by A, named first
              2030-01-02 09:10 order return_fire by B
              2030-01-02 09:30 shelling by B, named answer
            expect article 1 B kept on answer
            """)
    }
}
