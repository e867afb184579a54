import Accords
import ArgumentParser
import Diagnostics
import Foundation
import Monitoring
import Reporting

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell one finding in words: the questions it turns on, their answers, and what would settle it.",
        discussion: """
            FINDING is an id as `truce monitor` prints it: reading/article/party/incident. Give only the incident's id to \
            explain it under every reading.

            Examples:
              truce explain accord.md Kyiv/1/Russia/I045 --reports reports.csv
              truce explain accord.md I045 --reports reports.csv
            """)

    @OptionGroup var judging: JudgingOptions

    @Argument(help: ArgumentHelp("The finding's id, or an incident's.", valueName: "finding"))
    var finding: String

    func run() throws {
        var prepared = try judging.prepare()
        prepared.options.includesAll = true
        let (explanations, result) = prepared.monitor.explain(finding, prepared.facts.table, prepared.options)
        guard !explanations.isEmpty else {
            let near = Spelling.nearest(to: finding, among: result.findings.prefix(20_000).map(\.id))
            throw Ending.cannotRun(
                "no finding is called “\(finding)”.\(near.map { " Did you mean \($0)?" } ?? "") `truce monitor … --all --format csv` lists them all."
            )
        }
        let options = TextReport.Options(width: Terminal.width, isColoured: Terminal.showsColour, isVerbose: true)
        var text = explanations.map { ExplainText.render($0, result, options) }.joined(separator: "\n")
        if let view = prepared.joiningView {
            let joins = Set(explanations.compactMap(\.finding.incident)).sorted().map {
                JoiningText.incident($0, view, options)
            }
            text += joins.joined()
        }
        try Output.write(text, to: nil)
    }
}
