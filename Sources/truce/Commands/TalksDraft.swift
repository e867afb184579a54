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
            leaves open is named on standard error, and one that an accord could not read is not written.

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
        let draft = AccordDraft(
            base.talks, package: chosen.package, name: chosen.title, silent: chosen.silent, stages: steps.leadingStages,
            isDeclaration: TermCheck.isDeclaration
        ).written
        let name = options.output.flatMap { $0 == "-" ? nil : $0 } ?? "draft"
        let (errors, open, document) = TermCheck.errors(in: draft, base.talks, named: name)
        guard errors.isEmpty else {
            DiagnosticOutput.standard.show(errors, loaded.documents + (document.map { [$0] } ?? []))
            throw Ending.cannotRun(
                "the draft would not make an accord yet, and nothing was written: mend it in the talks.")
        }
        try Output.write(draft.text, to: options.output)
        DiagnosticOutput.standard.show(open, document.map { [$0] } ?? [])
        for line in steps.objections { Terminal.complain(line) }
        if !open.isEmpty {
            Terminal.complain("The draft can be read. What it leaves open is named above; none of it is an error.")
        }
        if loaded.needsAttention { throw Ending.needsAttention }
    }
}
