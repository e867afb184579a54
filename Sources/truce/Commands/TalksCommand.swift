import ArgumentParser
import Diagnostics
import Documents
import Foundation
import Reporting
import Talks

struct TalksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "talks",
        abstract: "Prepare talks: what blocks, which packages nobody can better, which steps leave nobody exposed.",
        discussion: """
            Talks are a Markdown document: prose, and blocks that open with ```talks and say who wants what, with the source \
            of each judgement (docs/talks.md). What nobody knows stays unknown.

            A party's confidential judgements stand in a file of their own that begins with `confidential to PARTY`. It is \
            given beside the shared document, and goes into a result only with --reveals PARTY.
            """,
        subcommands: [
            TalksCheckCommand.self, PackagesCommand.self, StepsCommand.self, StabilityCommand.self,
            TalksDraftCommand.self, TalksFormatCommand.self, TalksImportCommand.self,
        ])
}

/// The forms of a result.
enum TalksForm: String, ExpressibleByArgument, CaseIterable { case text, json, html }

extension TalksForm {
    /// Writes a result in this form.
    func write(
        to output: String?, isVerbose: Bool = false, text: (TextReport.Options) -> String, json: () -> [UInt8],
        html: () throws -> String
    ) throws {
        switch self {
        case .text:
            let options = TextReport.Options(
                width: Terminal.width, isColoured: output == nil && Terminal.showsColour, isVerbose: isVerbose)
            try Output.write(text(options), to: output)
        case .json: try Output.write(json(), to: output)
        case .html: try Output.write(try html(), to: output)
        }
    }
}

struct TalksCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "What is wrong or left open, whether the worked cases come out, and what exactly blocks.",
        discussion: """
            A deadlock is shown as the chain of preconditions and red lines that close every way, with all the smallest sets \
            whose relaxing would open one, and who holds them.

            Examples:
              truce talks check talks.md
              truce talks check talks.md --format html --output deadlock.html
            """)

    @OptionGroup var options: TalksOptions
    @Option(help: "text, json or html.") var format: TalksForm = .text

    func run() throws {
        let loaded = try LoadedTalks(options)
        var base = try loaded.view()
        let terms = TermCheck.questions(on: base.talks)
        DiagnosticOutput.standard.show(terms, loaded.documents)
        base.diagnostics += terms
        let view = DeadlockView(base)
        try format.write(
            to: options.output, text: { DeadlockText.render(view, $0) }, json: { DeadlockJSON.render(view) },
            html: { try DeadlockHTML.render(view) })
        if loaded.needsAttention || !terms.isEmpty || view.answer.bounded != nil { throw Ending.needsAttention }
    }
}

struct StepsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "steps",
        abstract: "In which order of steps nobody is left exposed.",
        discussion: """
            The plan with the least worst exposure, exactly, and beside it every order that the document names, such as truce \
            first or deal first; with two steps at the same moment, and without. After each stage: what each side has given, \
            what it holds, and what it would gain by stopping there.

            Examples:
              truce talks steps talks.md
              truce talks steps talks.md --package nash
              truce talks steps talks.md --format html --output steps.html
            """)

    @OptionGroup var options: TalksOptions
    @Option(
        help: ArgumentHelp(
            "The package whose steps belong to the plan: a proposal, or a name of the shortlist.", valueName: "name"))
    var package: String?
    @Flag(help: "Every order stage by stage, not only the one that leads.") var all = false
    @Option(help: "text, json or html.") var format: TalksForm = .text

    func run() throws {
        let loaded = try LoadedTalks(options)
        let base = try loaded.view()
        let chosen = try ChosenPackage.find(package, base)
        let view: StepsView
        do throws(PackageError) {
            view = try StepsView(base, package: chosen)
        } catch {
            throw Ending.cannotRun(error.words(base.talks))
        }
        try format.write(
            to: options.output, isVerbose: all, text: { StepsText.render(view, $0) }, json: { StepsJSON.render(view) },
            html: { try StepsHTML.render(view) })
        if loaded.needsAttention || view.variants.contains(where: { $0.answer.bounded != nil }) {
            throw Ending.needsAttention
        }
    }
}

struct StabilityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stability",
        abstract: "Who could leave a state, and what the others could answer.",
        discussion: """
            The conflicts of the document in the graph model for conflict resolution: Nash, sequential stability, symmetric and \
            general metarationality, for two and more decision makers and moves that cannot be taken back.

            Examples:
              truce talks stability talks.md
            """)

    @OptionGroup var options: TalksOptions
    @Flag(help: "Every state. Without it those in which the conflict could rest, and all where they are few.") var all =
        false
    @Option(help: "text, json or html.") var format: TalksForm = .text

    func run() throws {
        let loaded = try LoadedTalks(options)
        let view = StabilityView(try loaded.view())
        try format.write(
            to: options.output, isVerbose: all, text: { StabilityText.render(view, $0) },
            json: { StabilityJSON.render(view) }, html: { try StabilityHTML.render(view) })
        if loaded.needsAttention || !view.tooLarge.isEmpty { throw Ending.needsAttention }
    }
}

/// A package by its name on the command line.
extension ChosenPackage {
    /// A proposal (completed where it is silent), or a package of the shortlist, by name or number; nil for nil.
    static func find(_ name: String?, _ base: TalksView) throws(Ending) -> ChosenPackage? {
        guard let name else { return nil }
        let view: PackagesView
        do throws(PackageError) {
            view = try PackagesView(base, proposals: [])
            if let found = try view.package(named: name) { return found }
        } catch {
            throw .cannotRun(error.words(base.talks))
        }
        let list = view.advice.value?.shortlist ?? []
        var names: [String] = []
        let numbers = list.indices.map { String($0 + 1) }
        for name in base.talks.proposals.map(\.name) + list.flatMap({ $0.names.map(view.key) }) + numbers
        where !names.contains(name) { names.append(name) }
        let meant = Spelling.nearest(to: name, among: names).map { " Did you mean \($0)?" } ?? ""
        let why = list.isEmpty ? " No package crosses no red line, so that there is no shortlist." : ""
        throw .cannotRun(
            "there is no package “\(name)”; there are \(names.isEmpty ? "none" : names.joined(separator: ", ")).\(why)\(meant)"
        )
    }
}

struct PackagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "packages",
        abstract: "The packages that nobody can better without another's loss, and a shortlist of them.",
        discussion: """
            Exact, never by going through the outcomes. Each party's points are its own. \
            Where judgements are missing, each package says whether it is efficient under all answers, some, or none, and \
            which answer would change the advice most.

            Examples:
              truce talks packages talks.md
              truce talks packages talks.md --improve jeddah
              truce talks packages talks.md ukraine.md --reveals Ukraine --format html --output packages.html
            """)

    @OptionGroup var options: TalksOptions

    @Option(help: ArgumentHelp("Say how this proposal could be bettered, as trades.", valueName: "proposal"))
    var improve: [String] = []

    @Flag(help: "Show the whole frontier.")
    var all = false

    @Option(help: "text, json or html.")
    var format: TalksForm = .text

    func run() throws {
        let loaded = try LoadedTalks(options)
        let base = try loaded.view()
        var proposals: [Int] = []
        for name in improve {
            let names = base.talks.proposals.map(\.name)
            guard let place = names.firstIndex(of: name) else {
                let meant = Spelling.nearest(to: name, among: names).map { " Did you mean \($0)?" } ?? ""
                throw Ending.cannotRun(
                    "there is no proposal “\(name)”; there are \(names.isEmpty ? "none" : names.joined(separator: ", ")).\(meant)"
                )
            }
            proposals.append(place)
        }
        // On a page every proposal has its place in the plot.
        if format == .html, improve.isEmpty { proposals = Array(base.talks.proposals.indices.prefix(12)) }
        let view: PackagesView
        do throws(PackageError) {
            view = try PackagesView(base, proposals: proposals)
        } catch {
            throw Ending.cannotRun(error.words(base.talks))
        }
        try format.write(
            to: options.output, isVerbose: all, text: { PackagesText.render(view, $0) },
            json: { PackagesJSON.render(view) }, html: { try PackagesHTML.render(view) })
        if loaded.needsAttention || view.advice.bound != nil { throw Ending.needsAttention }
    }
}

struct TalksFormatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "format", abstract: "Put the blocks of talks into the canonical form; prose stays byte for byte.",
        discussion: """
            Writes each document anew if its form changes, whole or not at all. With --check nothing is written, and the exit \
            code is 1 if a document would change.
            """)

    @Argument(help: ArgumentHelp("The documents.", valueName: "document"))
    var documents: [String]

    @Flag(help: "Write nothing; say which documents would change.")
    var check = false

    func run() throws {
        try FormatCommand.run(documents, check: check, language: .talks) { document, _ in Talks.format(document) }
    }
}

struct TalksImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Make a document of talks from another program's files.",
        discussion: """
            genius: a folder of Genius or ANAC files in XML: a domain and one profile a party. Weights, evaluations and \
            reservations are kept exactly as written. Genius itself divides each evaluation by the largest of its issue; \
            --normalised does so too: another preference with another frontier.

            Examples:
              truce talks import genius scenario/ --output talks.md
            """)

    enum Source: String, ExpressibleByArgument, CaseIterable { case genius }

    @Argument(help: "What the files are: genius.") var source: Source
    @Argument(help: "The folder with the domain and the profiles.") var folder: String
    @Option(help: "The domain's file, where its name does not say so.") var domain: String?
    @Flag(help: "Divide each evaluation by the largest of its issue, as Genius does.") var normalised = false
    @Option(help: ArgumentHelp("Write there; whole or not at all.", valueName: "file")) var output: String?

    func run() throws {
        let scenario = try GeniusFolder(folder, domain: domain).scenario(normalised: normalised)
        try Output.write(scenario.document(), to: output)
        for remark in scenario.remarks { Terminal.complain(remark.words) }
        if !scenario.remarks.isEmpty { throw Ending.needsAttention }
    }
}
