import ArgumentParser
import Diagnostics
import Evidence
import Foundation
import Vocabulary

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Turn a feed that you already have into canonical facts.",
        discussion: """
            FEED is acled, ucdp (GED and Candidate), viina, kobo (KoboToolbox and ODK Central), geojson, or csv for any other CSV, \
            JSON or JSON Lines file. What a feed's columns mean is written in a mapping, a small YAML file. Those of the named \
            feeds are built in; for any other file write one, starting from what the data suggests:

              truce import csv incidents.csv --suggest-mapping > incidents.yaml
              $EDITOR incidents.yaml         # answer each “?”
              truce import csv incidents.csv --mapping incidents.yaml --dry-run
              truce import csv incidents.csv --mapping incidents.yaml --output reports.csv

            Run it again when the feed has grown: the same rows add nothing, a row that was changed becomes an amendment of its \
            report, and the file is written whole or not at all. Nothing is guessed: a date that could be two days, a value that the \
            mapping does not list, a name of several places are said, with file, line and column, and the rest goes on.

            To change a built-in mapping:
              truce import acled --print-mapping > mine.yaml
              truce import acled events.csv --mapping mine.yaml --output reports.csv

            docs/feeds.md describes mappings; docs/feeds/ has a page for each feed. Exit codes: 0 done; 1 done, and rows were set \
            aside (perhaps all of them); 2 it could not run as asked, and nothing was written.
            """)

    @Argument(help: ArgumentHelp("acled, ucdp, viina, kobo, geojson or csv.", valueName: "feed"))
    var feed: String

    @Argument(help: ArgumentHelp("Files of the feed; - is standard input.", valueName: "file"))
    var files: [String] = []

    @Option(help: ArgumentHelp("How the columns become facts, instead of the built-in mapping.", valueName: "yaml"))
    var mapping: String?

    @Option(help: ArgumentHelp("A second file, whose columns the mapping joins to each row.", valueName: "file"))
    var with: String?

    @Option(help: "Write the facts to this file, or go on with it, instead of standard output.")
    var output: String?

    @Option(
        help: ArgumentHelp(
            "When you learnt what the files say; without it, now. RFC 3339: 2025-04-02T09:00:00Z.", valueName: "time"))
    var received: String?

    @Flag(help: "Tell every row that was set aside or noted, not only the first of each kind.")
    var all = false

    @Flag(help: "Write nothing; show what would become of the rows, and the first reports.")
    var dryRun = false

    @Flag(help: "Write a first mapping for a file, with a question mark where the data cannot tell.")
    var suggestMapping = false

    @Flag(help: "Print the built-in mapping of the feed.")
    var printMapping = false

    @Flag(help: "The files are all that the feed has now: note reports that it no longer has.")
    var complete = false

    func run() throws {
        let names = ShippedMapping.allCases.map(\.rawValue) + ["csv"]
        let name =
            ["ucdp-candidate": "ucdp", "ged": "ucdp", "odk": "kobo", "json": "csv", "jsonl": "csv"][feed] ?? feed
        guard names.contains(name) else {
            let near = Spelling.nearest(to: feed, among: names).map { " Did you mean \($0)?" } ?? ""
            throw Ending.cannotRun(
                "there is no feed “\(feed)”; there are \(names.joined(separator: ", ")).\(near) See truce import --help."
            )
        }
        let shipped = ShippedMapping(rawValue: name)
        if printMapping {
            guard let shipped else {
                throw Ending.cannotRun(
                    "csv has no built-in mapping; write one: `truce import csv FILE --suggest-mapping`.")
            }
            return try Output.write(shipped.text, to: nil)
        }
        guard !files.isEmpty else {
            throw Ending.cannotRun("name the file to import: `truce import \(name) FILE --output reports.csv`.")
        }
        try StandardInput.checkIsUsedOnce(files + [mapping, with].compactMap { $0 })
        if suggestMapping { return try suggest() }

        let source: MappingSource
        if let mapping {
            source = MappingSource(try InputFile(mapping, for: "the mapping", upTo: MappingReader.longest))
        } else if let shipped {
            source = MappingSource(name: shipped.name, text: shipped.text)
        } else {
            throw Ending.cannotRun(
                "a csv file needs a mapping, which says what its columns mean. Write one with "
                    + "`truce import csv \(files[0]) --suggest-mapping > mapping.yaml`, then give it with --mapping.")
        }
        try convert(source, try source.read())
    }

    private func suggest() throws {
        let file = try InputFile(files[0], for: "the file to import")
        let text = file.bytes.withUnsafeBytes { MappingSuggestion.text(name: file.name, bytes: $0) }
        switch text {
        case .success(let text): try Output.write(text, to: output)
        case .failure(let flaw):
            DiagnosticOutput.standard.show([flaw], [])
            throw Ending.cannotRun("no mapping can be suggested for this file.")
        }
    }

    private func convert(_ source: MappingSource, _ mapping: Mapping) throws {
        let moment = try received.map { text in
            guard case .instant(let instant)? = try? Timestamp.read(text) else {
                throw Ending.cannotRun(
                    "--received takes a time with its offset, such as 2025-04-02T09:00:00Z; found is “\(text)”.")
            }
            // The latest receipt is the clock of whoever judges: a slip in the year moves it.
            if instant.seconds > Int64(Date().timeIntervalSince1970) + 86_400 {
                Terminal.complain(
                    "--received lies in the future: \(Harmless.line(text)). Everything will be judged as known then.")
            }
            return instant
        }
        var run = FeedImport(
            mapping: mapping, received: moment ?? Instant(Int64(Date().timeIntervalSince1970.rounded(.down))))
        // From reading what is there to writing what becomes of it.
        let lock = output.flatMap { $0 == "-" || dryRun ? nil : FolderLock(of: $0) }
        defer { withExtendedLifetime(lock) {} }
        if let output, output != "-", FileManager.default.fileExists(atPath: output) {
            var status = stat()
            guard stat(output, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
                throw Ending.cannotRun(
                    "“\(output)” is no ordinary file; --output names the file to write, or to go on with.")
            }
            let earlier = try InputFile(output, for: "the file to go on with")
            if earlier.bytes.contains(where: { $0 > 32 }) {
                do {
                    run = try earlier.bytes.withUnsafeBytes {
                        try FeedImport(mapping: mapping, received: run.received, continuing: earlier.name, $0)
                    }
                } catch let flaw as Diagnostic {
                    DiagnosticOutput.standard.show([flaw], [])
                    throw Ending.cannotRun("nothing was imported.")
                }
            }
        }
        let second = try with.map { path in try InputFile(path, for: "the second file") }
        for path in files {
            let file = try InputFile(path, for: "the file to import")
            let progress = Progress("Importing \(file.name)", total: 1_000)
            do {
                try file.bytes.withUnsafeBytes { bytes in
                    if let second {
                        try second.bytes.withUnsafeBytes { other in
                            try run.read(name: file.name, bytes: bytes, with: (second.name, other)) {
                                progress.update(Int($0 * 1_000))
                            }
                        }
                    } else {
                        try run.read(name: file.name, bytes: bytes) { progress.update(Int($0 * 1_000)) }
                    }
                }
            } catch let flaws as MappingFlaws {
                progress.finish()
                source.show(flaws.diagnostics)
                throw Ending.cannotRun("nothing was imported.")
            }
            progress.finish()
        }
        let result = run.finish(isComplete: complete)
        if dryRun {
            try Output.write(ImportWords.samples(result.samples), to: nil)
        } else if result.isChanged {
            try Output.write(result.bytes, to: output, replacesInput: true)
        }
        let words = ImportWords(summary: result.summary, output: dryRun ? nil : output)
        Terminal.complain(words.text)
        let shown = words.shown(all: all)
        if !shown.isEmpty {
            Terminal.complain("")
            // How many of each kind was decided above.
            DiagnosticOutput.whole.show(shown, [])
        }
        if let more = words.more(all: all) { Terminal.complain("\n" + more) }
        if result.summary.rows == 0 {
            Terminal.complain("There is a header and no row under it. If rows were expected, the export failed.")
        }
        if result.summary.setAside.total > 0 || result.summary.rows == 0 { throw Ending.needsAttention }
    }
}

/// A mapping's text, so that its lines can be shown where something is wrong in them.
private struct MappingSource {
    let name: String
    let text: String

    init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    init(_ file: InputFile) {
        name = file.name
        text = String(decoding: file.bytes, as: UTF8.self)
    }

    func read() throws(Ending) -> Mapping {
        switch MappingReader.read(name: name, text) {
        case .success(let mapping): return mapping
        case .failure(let flaws):
            show(flaws.diagnostics)
            throw .cannotRun("the mapping cannot be used; nothing was imported.")
        }
    }

    func show(_ diagnostics: [Diagnostic]) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let printer = TextPrinter(width: Terminal.width, isColoured: Terminal.complainsInColour) { file, line in
            file == name && lines.indices.contains(line - 1) ? String(lines[line - 1]) : nil
        }
        Terminal.complain(printer.text(diagnostics))
    }
}
