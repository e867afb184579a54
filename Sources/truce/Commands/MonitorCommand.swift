import Accords
import ArgumentParser
import Diagnostics
import Evidence
import Foundation
import Geography
import Monitoring
import Reporting
import Vocabulary

struct MonitorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "monitor",
        abstract: "Judge facts against an accord, under each side's reading of it.",
        discussion: """
            Prints what is violated, kept, pending, unknown or not in force, with the reports on which each verdict rests and \
            what would settle it. Claims are never shown as findings. Nothing is kept without coverage.

            Examples:
              truce monitor accord.md --reports r.csv
              truce monitor accord.md --reports r.csv --format html --output r.html
              truce monitor accord.md --reports r.csv --believe any --reading Kyiv
              truce monitor accord.md --reports r.csv --as-known-at 2025-03-28
              truce monitor accord.md --reports r.csv --compare-with 2025-03-28
              truce monitor accord.md --reports r.csv --fail-on violated
              truce monitor accord.md --reports known.csv --follow incoming.csv
              truce monitor accord.md --reports known.csv --follow incoming.csv --corroborate
            """)

    @OptionGroup var judging: JudgingOptions

    @Option(help: "Only this reading; may be given several times.")
    var reading: [String] = []

    @Option(help: ArgumentHelp("Findings about what may have happened from then on.", valueName: "time"))
    var from: String?

    @Option(help: ArgumentHelp("Findings about what may have happened before then.", valueName: "time"))
    var to: String?

    @Option(
        help: ArgumentHelp(
            "Also tell what changed since then, and why: by what was known then (RFC 3339, or a date: its end).",
            valueName: "time"))
    var compareWith: String?

    @Option(help: "Totals that parties have stated, to stand beside the counts (docs/facts.md).")
    var tallies: [String] = []

    @Flag(help: "Also list what is kept and what is not in force.")
    var all = false

    @Flag(help: "The version that may leave the mission: coarsened, delayed, without origins.")
    var `public` = false

    @Option(
        help: ArgumentHelp("With --public: side of the squares that positions are shown by, in km.", valueName: "km"))
    var publicCell: Double = 25

    @Option(help: ArgumentHelp("With --public: hours before the cut-off that are left out.", valueName: "hours"))
    var publicDelay: Int = 72

    @Option(
        help: ArgumentHelp(
            "Exit with 3 if an article has this verdict: violated, unknown, pending, kept, not-in-force.",
            valueName: "verdict"))
    var failOn: [String] = []

    @Flag(help: "Show witnesses and reasons of each finding.")
    var verbose = false

    @Option(
        help: ArgumentHelp(
            "Go on reading facts as they come: a file that grows, or `-` for standard input. Prints each change of a verdict as a line of JSON.",
            valueName: "file"))
    var follow: String?

    @Option(
        help: ArgumentHelp(
            "With --follow: how late after what it tells of a report may come (72h, 3d). Later rows are set aside; what none can touch any more is let go.",
            valueName: "time"))
    var lateness: String?

    @Option(help: "text, json, html, geojson or csv.")
    var format: Format = .text

    @Option(help: "Write the result to this file instead of standard output.")
    var output: String?

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html, geojson, csv }

    func validate() throws {
        guard publicCell.isFinite, (1...500).contains(publicCell) else {
            throw ValidationError("--public-cell takes 1 to 500 kilometres.")
        }
        guard (0...87_600).contains(publicDelay) else {
            throw ValidationError("--public-delay takes 0 to 87600 hours.")
        }
    }

    func run() throws {
        let verdicts = try wantedVerdicts()
        if let follow { return try runFollowing(follow, verdicts) }
        guard lateness == nil else { throw Ending.cannotRun("--lateness is for --follow.") }
        try runOnce(verdicts)
    }

    private func wantedVerdicts() throws -> [Verdict] {
        try failOn.map { text in
            guard let verdict = Verdict(name: text.replacing("-", with: " ")) else {
                let near = JudgingOptions.meant(text, ["violated", "unknown", "pending", "kept", "not-in-force"])
                throw Ending.cannotRun(
                    "“\(text)” is no verdict; --fail-on takes violated, unknown, pending, kept or not-in-force.\(near)")
            }
            return verdict
        }
    }

    private func runOnce(_ verdicts: [Verdict]) throws {
        var prepared = try judging.prepare(reading: tallies)
        let accord = prepared.monitor.accord
        prepared.options.readings = try readings(accord)
        prepared.options.includesAll = all
        prepared.options.from = try from.map {
            try JudgingOptions.instant($0, "--from", accord.zone, endOfDay: false)
        }
        prepared.options.until = try to.map { try JudgingOptions.instant($0, "--to", accord.zone, endOfDay: true) + 1 }
        if let from = prepared.options.from, let until = prepared.options.until, from >= until {
            throw Ending.cannotRun("--from is not before --to: no time lies between them.")
        }
        if let compareWith {
            let since = try JudgingOptions.instant(compareWith, "--compare-with", accord.zone, endOfDay: true)
            let now = prepared.monitor.now(prepared.facts.table, prepared.options)
            guard since < now else {
                throw Ending.cannotRun(
                    "--compare-with is not before the time that the report is about (\(now.utc)): nothing lies between them."
                )
            }
            prepared.options.comparedWith = since
        }
        let (tallies, tallyInputs) = try readTallies(accord.zone)
        let setAside = prepared.facts.setAside + tallies.unreadable + tallies.setAside.diagnostics
        let setAsideTotal = prepared.facts.setAsideTotal + tallies.unreadable.count + tallies.setAside.total

        let earlier = prepared.options.comparedWith.flatMap { since in
            prepared.joining?.facts(asKnownAt: since, decisions: prepared.decided)
        }
        let result = prepared.monitor.judge(prepared.facts.table, prepared.options, joinedThen: earlier)
        let rules = PublicRules(cell: Kilometres(publicCell), delay: Int64(publicDelay) * 3600)
        let view = ReportView(
            result, for: `public` ? .everybody(rules) : .mission, inputs: prepared.inputs + tallyInputs,
            setAside: setAside,
            notes: prepared.loaded.diagnostics.filter { $0.severity == .note } + prepared.facts.notes
                + tallies.notes.diagnostics,
            tallies: tallies.tallies, needsIncidents: format != .json,
            joining: format == .html ? prepared.joiningView : nil)
        try Output.write(pieces: try render(view), to: output)

        if judging.asKnownAt == nil {
            DiagnosticOutput.standard.show(prepared.facts.notes.filter { $0.code == .receivedFarAhead }, [])
        }
        DiagnosticOutput.standard.show(prepared.joining?.diagnostics ?? [], [])
        say(setAside, setAsideTotal, judged: prepared.facts.table.count)
        if result.articles.contains(where: { $0.verdict.map { verdicts.contains($0) } ?? false }) {
            throw Ending.verdictMet
        }
        let contradictions = prepared.joining?.contradictions ?? []
        if setAsideTotal > 0 || prepared.facts.table.count == 0 || !accord.openQuestions.isEmpty
            || !contradictions.isEmpty
        {
            throw Ending.needsAttention
        }
    }

    private func runFollowing(_ path: String, _ verdicts: [Verdict]) throws {
        let others: [(name: String, isGiven: Bool)] = [
            ("--compare-with", compareWith != nil), ("--as-known-at", judging.asKnownAt != nil),
            ("--from", from != nil),
            ("--to", to != nil), ("--all", all), ("--public", `public`), ("--tallies", !tallies.isEmpty),
            ("--output", output != nil), ("--verbose", verbose), ("--format", format != .text && format != .json),
        ]
        if let other = others.first(where: \.isGiven) {
            throw Ending.cannotRun(
                "\(other.name) cannot be asked of --follow, which prints changes of verdicts as lines of JSON.")
        }
        let seconds = try lateness.map { text in
            guard let seconds = Self.seconds(text) else {
                throw Ending.cannotRun("--lateness “\(text)” is no length of time; write 90m, 72h or 3d.")
            }
            return seconds
        }
        var prepared = try judging.prepare(reading: [path], follows: true)
        prepared.options.readings = try readings(prepared.monitor.accord)
        if prepared.facts.setAsideTotal > 0 { say(prepared.facts.setAside, prepared.facts.setAsideTotal, judged: 1) }
        var following = try Following(
            prepared, path, lateness: seconds, ignoresIncidents: judging.ignoreIncidents)
        let live = try following.run()
        if live.articles().contains(where: { $0.verdict.map { verdicts.contains($0) } ?? false }) {
            throw Ending.verdictMet
        }
        if following.hasSetAside || prepared.facts.setAsideTotal > 0 || !prepared.monitor.accord.openQuestions.isEmpty {
            throw Ending.needsAttention
        }
    }

    /// `90m`, `72h`, `3d` in seconds; nil for anything else.
    private static func seconds(_ text: String) -> Int64? {
        let units: [Character: Int64] = ["m": 60, "h": 3_600, "d": 86_400]
        guard let unit = text.last.flatMap({ units[$0] }), let number = Int64(text.dropLast()), number >= 0,
            number <= 1_000_000
        else { return nil }
        return number * unit
    }

    /// Tells the person at the terminal what was not judged, and how to see all of it.
    private func say(_ setAside: [Diagnostic], _ total: Int, judged: Int) {
        if total > 0 {
            let rows = "\(total) row\(total == 1 ? " was" : "s were") set aside"
            Terminal.complain(judged > 0 ? "\(rows); the rest was judged." : "\(rows), and no row is left to judge.")
            DiagnosticOutput.standard.show(Array(setAside.prefix(20)), [])
            if total > 20 { Terminal.complain("\nand \(total - 20) more; --format json lists them under setAside.") }
        } else if judged == 0 {
            Terminal.complain("The reports hold no row, so nothing is known and nothing was judged.")
        }
    }

    private func readings(_ accord: Accord) throws -> [ReadingID] {
        try reading.map { name in
            let names = accord.readings.map(\.id.name)
            guard names.contains(name) else {
                let near = JudgingOptions.meant(name, names)
                throw Ending.cannotRun(
                    "the accord has no reading “\(name)”; it has \(names.joined(separator: ", ")).\(near)")
            }
            return ReadingID(name)
        }
    }

    private func render(_ view: ReportView) throws -> [[UInt8]] {
        switch format {
        case .text:
            var options = TextReport.Options(
                width: Terminal.width, isColoured: output == nil && Terminal.showsColour, isVerbose: verbose)
            options.judgedWith = judging.words
            return [Array(TextReport.render(view, options).utf8)]
        case .json: return JSONReport.pieces(view)
        case .html: return [Array(try HTMLReport.render(view).utf8)]
        case .geojson: return GeoJSONReport.pieces(view).map { Array($0.utf8) }
        case .csv: return CSVReport.pieces(view)
        }
    }

    private func readTallies(_ zone: CivilZone) throws -> (reading: TallyReading, inputs: [ReportView.Input]) {
        var reading = TallyReading()
        var inputs: [ReportView.Input] = []
        for path in tallies {
            let file = try InputFile(path, for: "the tallies")
            file.bytes.withUnsafeBytes { reading.read(name: file.name, bytes: $0, zone: zone) }
            inputs.append(ReportView.Input(name: file.name, role: "tallies", contents: file.bytes))
        }
        return (reading, inputs)
    }
}
