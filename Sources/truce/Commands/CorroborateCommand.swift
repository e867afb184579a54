import Accords
import ArgumentParser
import Diagnostics
import Evidence
import Foundation
import Monitoring
import Reporting
import Vocabulary

struct CorroborateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corroborate",
        abstract: "Join reports of the same happening into incidents, and say why.",
        discussion: """
            Six outlets that quote one ministry are one voice; two camps that tell the same are two. Reports are joined by \
            time, place, act, object, actor, corrections and quotations, each weighed as the reports themselves show that it \
            should be (docs/joining.md). Whoever knows better decides, and wins:

              report,other_report,decision,who,when,why
              R12,R90,different,A. Analyst,2025-04-02,"two streets, two fires"

            The column incident counts as a decision. Without --accord, bare dates are read in UTC. `truce monitor --corroborate` judges what comes out of this.

            Examples:
              truce corroborate --reports r.csv
              truce corroborate --reports r.csv --why R12 R90
              truce corroborate --reports r.csv --decisions decisions.csv --accord accord.md --format json
              truce corroborate --reports r.csv --format html --output joins.html
              truce corroborate --reports r.csv --ignore-incidents
              truce corroborate --reports r.csv --format csv > incidents.csv
            """)

    @Option(
        parsing: .upToNextOption,
        help: "Canonical facts, CSV or JSON Lines (docs/facts.md); several files are read together.")
    var reports: [String] = []

    @Option(parsing: .upToNextOption, help: "What people decided: report,other_report,decision,who,when,why.")
    var decisions: [String] = []

    @Option(help: ArgumentHelp("Who is a party and who a monitor, and the accord's own words.", valueName: "document"))
    var accord: String?

    @Option(help: ArgumentHelp("Join by what was known then (RFC 3339, or a date: its end).", valueName: "time"))
    var asKnownAt: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Only tell why these two reports are one incident, or are not.", valueName: "report"))
    var why: [String] = []

    @Flag(help: "Join as if the column `incident` were not there, and show where that differs from it.")
    var ignoreIncidents = false

    @Flag(help: "Every incident of several reports, not only what is doubtful.")
    var all = false

    @Option(help: "text, json, html or csv.")
    var format: Format = .text

    @Option(help: ArgumentHelp("Write there; whole or not at all.", valueName: "file"))
    var output: String?

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html, csv }

    func validate() throws {
        guard why.isEmpty || why.count == 2 else { throw ValidationError("--why takes the ids of two reports.") }
        guard why.isEmpty || format == .text else {
            throw ValidationError("--why answers in text; leave --format out.")
        }
    }

    func run() throws {
        guard !reports.isEmpty else {
            throw Ending.cannotRun("there is nothing to join: name the facts with --reports FILE.")
        }
        try StandardInput.checkIsUsedOnce(reports + decisions + (accord.map { [$0] } ?? []))
        let loaded = try accord.map { path in try LoadedAccord([path], places: []) }
        let monitor = try loaded.map { Monitor(try $0.accord(.standard)) }
        let context = monitor?.readingContext ?? FactContext(zone: .utc)
        let facts = try LoadedFacts(reports: reports, context, purpose: "joined")
        let knownAt = try asKnownAt.map {
            try JudgingOptions.instant($0, "--as-known-at", context.zone, endOfDay: true)
        }
        let decided = try LoadedDecisions(decisions, zone: context.zone)
        let table = ignoreIncidents ? facts.table.withoutIncidents : facts.table
        let joining = Joining(table, decisions: decided.decisions, knownAt: knownAt)
        let unfollowed = joining.diagnostics
        // Grades are not asked for: they would take as long as the joining.
        if format == .csv {
            try Output.write(JoiningCSV.render(joining, table), to: output)
        } else {
            let view = JoiningView(
                joining, table, cast: monitor?.plan.cast, zone: context.zone, knownAt: knownAt,
                inputs: (loaded?.inputs ?? []) + facts.inputs + decided.inputs,
                setAside: facts.setAside + decided.setAside, notes: facts.notes + unfollowed,
                handmade: ignoreIncidents ? facts.table : nil)
            try Output.write(try render(view), to: output)
        }

        let setAside = facts.setAsideTotal + decided.setAside.count
        if setAside > 0 {
            Terminal.complain("\(setAside) row\(setAside == 1 ? " was" : "s were") set aside; the rest was joined.")
            DiagnosticOutput.standard.show(Array((facts.setAside + decided.setAside).prefix(20)), [])
            if setAside > 20 {
                Terminal.complain("\nand \(setAside - 20) more; --format json lists them under setAside.")
            }
        }
        // Corrections of what is not there change what is joined; other notes are for whoever judges.
        DiagnosticOutput.standard.show(facts.notes.filter { $0.code == .referenceUnknown } + unfollowed, [])
        if setAside > 0 || facts.table.count == 0 || !joining.contradictions.isEmpty { throw Ending.needsAttention }
    }

    private func render(_ view: JoiningView) throws -> [UInt8] {
        let options = TextReport.Options(
            width: Terminal.width, isColoured: output == nil && Terminal.showsColour, isVerbose: all)
        if !why.isEmpty {
            let rows = try why.map { id in
                guard let row = view.row(of: id) else {
                    throw Ending.cannotRun("there is no report “\(id)” among the facts.")
                }
                return row
            }
            return Array(JoiningText.why(rows[0], rows[1], view, options).utf8)
        }
        switch format {
        case .json: return JoiningJSON.render(view)
        case .html: return Array(try JoiningHTML.render(view).utf8)
        default: return Array(JoiningText.render(view, options).utf8)
        }
    }
}
