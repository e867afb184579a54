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
        subcommands: [PackagesCommand.self, TalksFormatCommand.self, TalksImportCommand.self])
}

/// The forms of a result.
enum TalksForm: String, ExpressibleByArgument, CaseIterable { case text, json, html }

struct PackagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "packages",
        abstract: "The packages that nobody can better without another's loss, and a shortlist of them.",
        discussion: """
            Exact, never by going through the outcomes. Each party's points are its own and are not compared between parties. \
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
        let view: PackagesView
        do throws(PackageError) {
            view = try PackagesView(base, proposals: proposals)
        } catch {
            throw Ending.cannotRun(error.words(base.talks))
        }
        switch format {
        case .text:
            let text = PackagesText.render(
                view,
                TextReport.Options(
                    width: Terminal.width, isColoured: options.output == nil && Terminal.showsColour, isVerbose: all))
            try Output.write(text, to: options.output)
        case .json: try Output.write(PackagesJSON.render(view), to: options.output)
        case .html: throw Ending.cannotRun("html")
        }
        if loaded.needsAttention || view.advice.bound != nil { throw Ending.needsAttention }
    }
}

struct TalksFormatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "format", abstract: "Put the blocks of talks into the canonical form; prose stays byte for byte.")

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
