import ArgumentParser
import Foundation

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a small process to start from: an accord, reports, zones and a page of notes.",
        discussion: "Everything in it is invented and says so. It checks and monitors at once.")

    @Argument(help: ArgumentHelp("A folder that is not there yet, or is empty.", valueName: "folder"))
    var folder: String

    func run() throws {
        let manager = FileManager.default
        if let there = try? manager.contentsOfDirectory(atPath: folder), !there.isEmpty {
            throw Ending.cannotRun("“\(folder)” is not empty; nothing was written. Name a new folder.")
        }
        do {
            try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw Ending.cannotRun("the folder “\(folder)” cannot be made: \(InputFile.reason(error)).")
        }
        for (name, text) in Template.files {
            try Output.write(text, to: URL(filePath: folder).appending(path: name).path)
        }
        print(
            """
            Wrote \(folder)/ with \(Template.files.map(\.name).joined(separator: ", ")). Try:
              truce check \(folder)/accord.md
              truce monitor \(folder)/accord.md --reports \(folder)/reports.csv
            """)
    }
}
