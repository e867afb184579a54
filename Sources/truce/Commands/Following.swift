import Accords
import Diagnostics
import Evidence
import Foundation
import Monitoring
import Reporting
import Vocabulary

/// `truce monitor --follow`: reads what comes, and prints each change of a verdict as a line of JSON.
struct Following {
    private let live: LiveMonitor
    private let readings: Set<ReadingID>
    private let ignoresIncidents: Bool
    private var toldOfDecisions = 0
    private var rows: FollowedRows
    private let file: GrowingFile
    /// What is waited between looks at a file that does not grow, in microseconds.
    private static let pause: UInt32 = 100_000
    /// Of so many rows set aside one by one is told; the rest is counted.
    private static let mostTold = 1_000

    private var (taken, repeated, setAside, tooLate, changes, largest) = (0, 0, 0, 0, 0, 0)

    /// - Parameters:
    ///   - prepared: the accord, what is known already, and how to judge.
    ///   - path: what is followed; `-` for standard input.
    ///   - ignoresIncidents: whether the column `incident` of what comes is left out.
    init(
        _ prepared: JudgingOptions.Prepared, _ path: String, lateness: Int64?, ignoresIncidents: Bool
    ) throws(Ending) {
        let joiner: any LiveJoining =
            prepared.joinsByScore ? JoinedByScore(decisions: prepared.decided) : JoinedByHand()
        live = LiveMonitor(prepared.monitor, prepared.options, lateness: lateness, joiner: joiner)
        self.ignoresIncidents = ignoresIncidents
        readings = Set(prepared.options.readings)
        file = try GrowingFile(path)
        rows = FollowedRows(name: file.name, for: prepared.monitor)
        let loaded = live.load(prepared.facts.table)
        tooLate = loaded.tooLate.count
        if lateness != nil, live.horizon == nil {
            let why =
                prepared.joinsByScore
                ? "What is joined hangs on the reports around it" : "A term of this accord looks at facts of any time"
            Terminal.complain("\(why), so that nothing can be let go: --lateness only sets rows aside.")
        }
        tellOfJoining(since: nil)
    }

    /// Follows until the end of standard input, or until somebody ends it; then says what came of it.
    mutating func run() throws -> LiveMonitor {
        Interruption.listen()
        while !Interruption.isAsked {
            switch try file.next() {
            case .bytes(let bytes): if let piece = rows.add(bytes) { try take(piece) }
            case .nothing: usleep(Self.pause)
            case .anew(let why):
                if let piece = rows.end() { try take(piece) }
                rows.begin()
                Terminal.complain("truce: \(why)")
            case .ended:
                if let piece = rows.end() { try take(piece) }
                summary()
                return live
            }
        }
        summary()
        return live
    }

    /// Whether something of what came needs attention.
    var hasSetAside: Bool { setAside > 0 || tooLate > 0 || toldOfDecisions > 0 }

    private mutating func take(_ piece: FollowedRows.Piece) throws {
        tell(piece.setAside)
        // Under such a header no row that comes later can be read either.
        if piece.isUnreadable, taken + setAside + tooLate == 0 {
            throw Ending.cannotRun("\(file.name) cannot be followed: no facts can be read from it.")
        }
        setAside += piece.setAsideTotal
        let learntBefore = live.learnt
        let came = live.take(ignoresIncidents ? piece.table.withoutIncidents : piece.table)
        tellOfJoining(since: learntBefore)
        taken += piece.table.count - came.repeated - came.contradicting.count - came.tooLate.count
        repeated += came.repeated
        largest = max(largest, live.size)
        tell(came.contradicting.map { contradiction(piece.table, $0) })
        setAside += came.contradicting.count
        if !came.tooLate.isEmpty {
            if tooLate == 0 { tell([late(piece.table, came.tooLate[0])]) }
            tooLate += came.tooLate.count
        }
        let told = came.changes.filter { readings.isEmpty || readings.contains($0.reading) }
        changes += told.count
        guard !told.isEmpty else { return }
        try Output.write(told.flatMap { ChangeLine.render($0) }, to: nil)
    }

    /// Says which score joins from now on, and what is wrong with the decisions.
    private mutating func tellOfJoining(since earlier: LearntScore?) {
        if let learnt = live.learnt, learnt.reports != earlier?.reports {
            let reports = "\(learnt.reports) report\(learnt.reports == 1 ? "" : "s")"
            Terminal.complain(
                earlier == nil
                    ? "truce: what weighs how much in joining was learnt from \(reports), and holds until there are twice as many."
                    : "truce: there are \(reports) by now: what weighs how much in joining was learnt anew, and all reports were joined anew."
            )
        }
        let contradictions = live.aboutDecisions.contradictions
        if contradictions.count > toldOfDecisions { DiagnosticOutput.whileFollowing.show(contradictions, []) }
        toldOfDecisions = contradictions.count
    }

    private mutating func tell(_ diagnostics: [Diagnostic]) {
        DiagnosticOutput.whileFollowing.show(Array(diagnostics.prefix(max(0, Self.mostTold - setAside))), [])
    }

    private func contradiction(_ table: FactTable, _ row: Int) -> Diagnostic {
        let id = table.symbols.text(table.reportID[row])
        return Diagnostic(
            .reportIDTaken, at: .row(file: file.name, line: Int(table.line[row]), column: "report_id"),
            "The id “\(id)” came before with different content; the first is kept.",
            advice: "Give this report its own id. If it corrects the first, write that one's id in `amends`.")
    }

    private func late(_ table: FactTable, _ row: Int) -> Diagnostic {
        Diagnostic(
            .rowTooLate, at: .row(file: file.name, line: Int(table.line[row]), column: "received_at"),
            "This row tells of \(table.occurred[row].latest.utc) and comes at \(max(live.now, table.received[row]).utc), later than --lateness allows. It is set aside; more such rows are only counted.",
            advice: "Declare a greater --lateness, or judge all rows together without --follow.")
    }

    private func summary() {
        func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
        var words = ["\(count(taken, "row")) taken", "\(count(changes, "change")) of verdicts told"]
        if repeated > 0 { words.append("\(count(repeated, "row")) repeated word for word") }
        if setAside > 0 { words.append("\(count(setAside, "row")) set aside") }
        if tooLate > 0 { words.append("\(count(tooLate, "row")) set aside as later than declared") }
        DiagnosticOutput.whileFollowing.show(live.aboutDecisions.unknown, [])
        let now = live.now > .distantPast ? live.now.utc : "no time"
        Terminal.complain(
            "truce: followed \(file.name): \(words.joined(separator: ", ")). As known at \(now); \(count(live.size, "row")) kept, at most \(max(largest, live.size))."
        )
    }
}

/// Whether somebody asked the program to end: Ctrl-C, or the signal that ends programs.
enum Interruption {
    nonisolated(unsafe) private static var flag: sig_atomic_t = 0

    static var isAsked: Bool { flag != 0 }

    static func listen() {
        // Without SA_RESTART, so that waiting for standard input ends too. The handler only sets a flag.
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in Interruption.flag = 1 }
        sigaction(SIGINT, &action, nil)
        sigaction(SIGTERM, &action, nil)
        // Whoever started the program may have held them back.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        sigprocmask(SIG_UNBLOCK, &signals, nil)
    }
}
