import Accords
import ArgumentParser
import Diagnostics
import Foundation
import Monitoring
import Reporting

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check accords: what is wrong, what is left open, and whether the worked cases come out.",
        discussion: """
            Reads the blocks of one accord and runs its worked cases. Several documents are one accord, unless several of \
            them begin one: then each is checked by itself. Errors have to be mended; questions are what the text leaves \
            open: answer them in the document or accept them with a reason.

            Examples:
              truce check accord.md
              truce check accord.md --show plan
              truce check Examples/*/*.md --each
            """)

    @Argument(help: ArgumentHelp("The documents of the accord; `-` is standard input.", valueName: "document"))
    var documents: [String]

    @Flag(help: "Check each document as an accord of its own.")
    var each = false

    @Option(
        parsing: .upToNextOption, help: "GeoJSON files that the accord's maps name; else they are looked for beside it."
    )
    var places: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Reports that will be judged: says which terms no report can tell.", valueName: "file"))
    var reports: [String] = []

    @Option(help: ArgumentHelp("Print instead: plan, readings or timeline.", valueName: "what"))
    var show: Show?

    @Option(help: "text, json or html.")
    var format: Format = .text

    @Option(help: "Write the result to this file instead of standard output.")
    var output: String?

    enum Show: String, ExpressibleByArgument, CaseIterable { case plan, readings, timeline }
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html }

    func validate() throws {
        if each, documents.count > 1, output != nil, output != "-" {
            throw ValidationError(
                "--output with --each would write each result over the one before; leave one of them out.")
        }
    }

    func run() throws {
        try StandardInput.checkIsUsedOnce(documents + places + reports)
        var attention = false
        var failed = false
        for paths in each ? documents.map({ [$0] }) : apart() {
            let loaded = try LoadedAccord(paths, places: places)
            var diagnostics = loaded.diagnostics
            var cases: [CaseRunner.Outcome] = []
            var monitor: Monitor?
            if let accord = loaded.check.accord {
                let prepared = Monitor(accord)
                monitor = prepared
                let runner = CaseRunner(prepared)
                cases = runner.outcomes()
                diagnostics += runner.diagnostics(of: cases)
                if !reports.isEmpty {
                    let facts = try LoadedFacts(reports: reports, prepared.readingContext, purpose: "checked")
                    diagnostics += FeedAdvice.diagnostics(accord, facts.table)
                }
            }
            attention = attention || diagnostics.contains { $0.severity != .note }
            failed = failed || diagnostics.contains { $0.severity == .error && $0.code != .caseFails }
            if let show {
                DiagnosticOutput.standard.show(diagnostics.filter { $0.severity == .error }, loaded.documents)
                guard let monitor else { throw Ending.cannotRun }
                try Output.write(try shown(show, monitor, cases), to: output)
                continue
            }
            let summary = CheckSummary(
                names: loaded.inputs.filter { $0.role == "accord" }.map(\.name), accord: loaded.check.accord,
                diagnostics: diagnostics,
                cases: cases)
            try write(summary, loaded)
        }
        if failed { throw Ending.cannotRun }
        if attention { throw Ending.needsAttention }
    }

    /// Several documents are one accord, unless several of them begin one: then each of these is checked by itself.
    private func apart() -> [[String]] {
        guard documents.count > 1 else { return [documents] }
        let beginning = documents.filter(Self.beginsAnAccord)
        guard beginning.count > 1 else { return [documents] }
        Terminal.complain("\(beginning.count) documents begin an accord each: they are checked one by one.")
        for document in documents where !beginning.contains(document) {
            Terminal.complain("\(Harmless.line(document)) begins none and is left out.")
        }
        return beginning.map { [$0] }
    }

    /// Whether a line of a document names an accord of its own.
    private static func beginsAnAccord(_ path: String) -> Bool {
        guard path != "-", let text = try? String(contentsOfFile: path, encoding: .utf8) else { return false }
        var isOpen = false
        for line in text.split(whereSeparator: \.isNewline) {
            if line.hasPrefix("```") { isOpen = line == "```truce" }
            if isOpen, line.hasPrefix("accord \"") || line.hasPrefix("declaration \"") { return true }
        }
        return false
    }

    private func write(_ summary: CheckSummary, _ loaded: LoadedAccord) throws {
        switch format {
        case .text:
            DiagnosticOutput.standard.show(summary.diagnostics, loaded.documents)
            try Output.write(summary.text + "\n", to: output)
        case .json: try Output.write(try CheckJSON.render(summary), to: output)
        case .html: try Output.write(try CheckHTML.render(summary), to: output)
        }
    }

    private func shown(_ show: Show, _ monitor: Monitor, _ cases: [CaseRunner.Outcome]) throws -> String {
        switch (show, format) {
        case (.readings, .html): return try CheckViewHTML.readings(monitor.accord, cases)
        case (.timeline, .html): return try CheckViewHTML.timeline(monitor.timelines(), monitor.accord)
        case (.readings, .json): return try CheckViewJSON.readings(monitor.accord, cases)
        case (.timeline, .json): return try CheckViewJSON.timeline(monitor.timelines(), monitor.accord)
        case (.plan, .json): return try CheckViewJSON.plan(PlanText.render(monitor.plan), monitor.accord)
        case (_, .text), (.plan, .html): break
        }
        let text =
            switch show {
            case .plan: PlanText.render(monitor.plan)
            case .readings: ReadingsText.render(monitor.accord, cases)
            case .timeline: TimelineText.render(monitor.timelines(), monitor.accord)
            }
        return Harmless.text(text, limit: .max)
    }
}
