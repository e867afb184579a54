import ArgumentParser
import Diagnostics
import Foundation

/// The command line. Exit codes: 0 done; 1 done, and something in the input needs attention; 2 the command cannot run as
/// asked; 3 a verdict asked for with `--fail-on` was met.
@main
enum Main {
    static func main() {
        // Readers such as `head` may close the pipe; that is no reason for a stack trace.
        signal(SIGPIPE, SIG_DFL)
        _ = StandardStreams.closed
        do {
            var command = try Truce.parseAsRoot()
            try command.run()
        } catch let ending as Ending {
            if let message = ending.message { Terminal.complain(message) }
            exit(ending.code)
        } catch {
            if let message = Truce.unknownCommand(CommandLine.arguments) {
                Terminal.complain(message)
                exit(2)
            }
            let isHelp = Truce.exitCode(for: error) == .success
            let message = Truce.fullMessage(for: error)
            if isHelp { print(message) } else { Terminal.complain(message) }
            exit(isHelp ? 0 : 2)
        }
    }
}

/// How a command ends when it does not simply end well.
struct Ending: Error {
    var code: Int32
    var message: String?

    /// Done, and something in the input needs attention: what, was said already.
    static let needsAttention = Ending(code: 1)
    /// A verdict asked for with `--fail-on` was met.
    static let verdictMet = Ending(code: 3)
    /// The command cannot run as asked, for reasons that were said already.
    static let cannotRun = Ending(code: 2)

    /// The command cannot run as asked.
    static func cannotRun(_ message: String) -> Ending { Ending(code: 2, message: "truce: " + message) }
}

/// The root of all commands.
struct Truce: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "truce",
        abstract: "The terms of a ceasefire, written so that they run.",
        discussion: """
            An accord is a Markdown document: prose as signed, and beside each article a block that a machine reads. Reports \
            from every side are judged against it under each side's reading.

            Start with:
              truce new my-process
              cd my-process
              truce check accord.md
              truce monitor accord.md --reports reports.csv

            Results go to standard output, everything else to standard error. Exit codes: 0 done; 1 done, and something in \
            the input needs attention; 2 the command cannot run as asked; 3 a verdict asked for with --fail-on was met.
            """,
        version: "0.1.0",
        subcommands: [
            CheckCommand.self, FormatCommand.self, ImportCommand.self, CorroborateCommand.self, MonitorCommand.self,
            ExplainCommand.self, TalksCommand.self, NewCommand.self, DocumentationCommand.self, ScanCommand.self,
            LateCommand.self,
            FrontierCommand.self,
        ])

    /// What to say where the first word names no command; nil where it does.
    static func unknownCommand(_ arguments: [String]) -> String? {
        let shown = configuration.subcommands.filter { $0.configuration.shouldDisplay }
        let all = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard arguments.count > 1, case let word = arguments[1], !word.hasPrefix("-"), !all.contains(word) else {
            return nil
        }
        let names = shown.compactMap { $0.configuration.commandName }
        let near = Spelling.nearest(to: word, among: names).map { " Did you mean \($0)?" } ?? ""
        return
            "truce: there is no command “\(word)”; there are \(names.joined(separator: ", ")).\(near) See truce --help."
    }
}
