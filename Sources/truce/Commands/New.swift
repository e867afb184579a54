import ArgumentParser
import Foundation

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a small process to start from: an accord, reports, zones and a page of notes.",
        discussion: """
            Everything in it is invented and says so. It checks and monitors at once.

            Example:
              truce new my-process
            """)

    @Argument(help: ArgumentHelp("A folder that is not there yet, or is empty.", valueName: "folder"))
    var folder: String

    func run() throws {
        guard !folder.isEmpty, folder != "-" else {
            throw Ending.cannotRun("“\(folder)” is no name for a folder. Name a new one: `truce new my-process`.")
        }
        if let there = try? FileManager.default.contentsOfDirectory(atPath: folder), !there.isEmpty {
            throw Ending.cannotRun("“\(folder)” is not empty; nothing was written. Name a new folder.")
        }
        do {
            try Output.makeFolder(folder)
        } catch {
            let why = error.number == ENOTDIR ? "there is a file in its place" : error.words
            throw Ending.cannotRun("the folder “\(folder)” cannot be made: \(why). Name another one.")
        }
        let inside = folder.hasSuffix("/") ? folder : folder + "/"
        for (name, text) in Template.files { try Output.write(text, to: inside + name) }
        print(
            """
            Wrote \(inside) with \(Template.files.map(\.name).joined(separator: ", ")). Try:
              truce check \(Self.quoted(inside + "accord.md"))
              truce monitor \(Self.quoted(inside + "accord.md")) --reports \(Self.quoted(inside + "reports.csv"))
            """)
    }

    /// A path as one writes it in a shell.
    private static func quoted(_ path: String) -> String {
        let isPlain = path.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0) || "/._-+@%:,".unicodeScalars.contains($0)
        }
        return isPlain ? path : "'" + path.replacing("'", with: #"'\''"#) + "'"
    }
}
