import Accords
import ArgumentParser
import Diagnostics
import Documents
import Reporting
import Talks

struct TalksDraftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Write a package and its plan of steps as the first draft of an accord.",
        discussion: """
            Options that carry terms (`term "no party may attack energy"` under an option) become articles with these; of the \
            others `truce check` asks what they demand. The draft is checked before it is written; what it \
            leaves open is named on standard error.

            Examples:
              truce talks draft nash talks.md --output accord.md
              truce talks draft jeddah talks.md > accord.md
            """)

    @Argument(help: "The package: a proposal, or a name or number of the shortlist.")
    var package: String

    @OptionGroup var options: TalksOptions

    func run() throws {
        let loaded = try LoadedTalks(options)
        let base = try loaded.view()
        guard let chosen = try ChosenPackage.find(package, base) else { return }
        let steps: StepsView
        do throws(PackageError) {
            steps = try StepsView(base, package: chosen)
        } catch {
            throw Ending.cannotRun(error.words(base.talks))
        }
        let text = AccordDraft(
            base.talks, package: chosen.package, name: chosen.title, silent: chosen.silent, stages: steps.leadingStages
        ).text
        let name = options.output.flatMap { $0 == "-" ? nil : $0 } ?? "draft"
        let reading = SourceDocument.read(text, named: name)
        let documents = reading.document.map { [$0] } ?? []
        let check = Accords.check(documents)
        let found = (reading.diagnostics + check.diagnostics).filter { $0.severity != .note }
        try Output.write(text, to: options.output)
        DiagnosticOutput.standard.show(found, documents)
        if check.hasErrors || documents.isEmpty {
            Terminal.complain("truce: the terms of the options do not make an accord yet: mend them in the talks.")
        } else if !found.isEmpty {
            Terminal.complain("The draft can be read. What it leaves open is named above; none of it is an error.")
        }
        if check.hasErrors || loaded.needsAttention { throw Ending.needsAttention }
    }
}
