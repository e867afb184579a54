import Accords
import Diagnostics
import Documents
import Foundation
import Geography
import Reporting

/// An accord with all files that belong to it, read and checked.
struct LoadedAccord {
    /// Those that could be read.
    let documents: [SourceDocument]
    let inputs: [ReportView.Input]
    let check: CheckResult
    /// Everything found while reading and checking.
    let diagnostics: [Diagnostic]

    /// Reads documents, those that they name after `together with`, and the maps that they name.
    ///
    /// - Parameter places: map files given on the command line; they go before the maps beside the document.
    init(_ paths: [String], places: [String]) throws(Ending) {
        var documents: [SourceDocument] = []
        var diagnostics: [Diagnostic] = []
        var inputs: [ReportView.Input] = []
        var files: [InputFile] = []
        var waiting = paths
        var seen = Set<String>()
        var next = 0
        while next < waiting.count {
            let path = waiting[next]
            let isNamedInDocument = next >= paths.count
            next += 1
            guard seen.insert(URL(filePath: path).standardizedFileURL.path).inserted else { continue }
            let file = try InputFile(
                path, for: isNamedInDocument ? "an accord that another one names" : "the accord",
                isNamedInDocument: isNamedInDocument, upTo: SourceDocument.mostBytes)
            inputs.append(ReportView.Input(name: file.name, role: "accord", contents: file.bytes))
            files.append(file)
            let reading = SourceDocument.read(Array(file.bytes), named: file.name)
            diagnostics += reading.diagnostics
            guard let document = reading.document else { continue }
            documents.append(document)
            waiting += companions(of: [document]).map { file.path(beside: $0) }
        }
        var book = PlaceBook()
        var unreadable = Set<String>()
        for path in places {
            let file = try InputFile(path, for: "the places", upTo: PlaceFile.mostBytes)
            inputs.append(ReportView.Input(name: file.name, role: "places", contents: file.bytes))
            if !Self.add(file, to: &book, &diagnostics) { unreadable.insert(URL(filePath: path).lastPathComponent) }
        }
        for name in mapFiles(in: documents) where book.file(name) == nil && !unreadable.contains(name) {
            let path = files.map { $0.path(beside: name) }.first { FileManager.default.fileExists(atPath: $0) }
            guard let path else { continue }
            let file = try InputFile(
                path, for: "a map that the accord names", isNamedInDocument: true, upTo: PlaceFile.mostBytes)
            inputs.append(ReportView.Input(name: file.name, role: "places", contents: file.bytes))
            if !Self.add(file, to: &book, &diagnostics) { unreadable.insert(name) }
        }
        var lists: [ListFile] = []
        for name in listFiles(in: documents) {
            let path = files.map { $0.path(beside: name) }.first { FileManager.default.fileExists(atPath: $0) }
            guard let path else { continue }
            let file = try InputFile(path, for: "a list that the accord names", isNamedInDocument: true)
            let input = ReportView.Input(name: file.name, role: "list", contents: file.bytes)
            // The first line names the columns.
            let lines = file.bytes.split(separator: 10).count { !$0.allSatisfy { $0 == 13 || $0 == 32 } }
            lists.append(ListFile(name: name, sha256: input.sha256, entries: max(0, lines - 1)))
        }
        var check = Accords.check(documents, places: ShellPlaces(book: book, unreadable: unreadable), lists: lists)
        // Part of an accord is another accord.
        if documents.count < files.count { check.accord = nil }
        self.check = check
        self.documents = documents
        self.inputs = inputs
        self.diagnostics = diagnostics + check.diagnostics
    }

    /// - Returns: whether anything of it can be used.
    private static func add(_ file: InputFile, to book: inout PlaceBook, _ diagnostics: inout [Diagnostic]) -> Bool {
        let (places, found) = PlaceFile.read(name: file.name, bytes: Array(file.bytes))
        diagnostics += found
        if let places { book.add(places) }
        return places != nil
    }

    /// The accord, or an ending that says why there is none.
    func accord(_ printer: DiagnosticOutput) throws(Ending) -> Accord {
        guard let accord = check.accord, !diagnostics.contains(where: { $0.severity == .error }) else {
            printer.show(diagnostics.filter { $0.severity == .error }, documents)
            throw .cannotRun("the accord does not check; nothing was judged. Run `truce check` for all that it says.")
        }
        return accord
    }
}

/// Finds maps and units for the checker.
struct ShellPlaces: PlaceSource {
    let book: PlaceBook
    /// The maps that are there and cannot be read; what is wrong with each has been said.
    let unreadable: Set<String>

    func area(map: String, feature: String?) -> Result<Area, PlaceProblem> {
        guard let file = book.file(map) else {
            return .failure(unreadable.contains(map) ? .unusable("What is wrong with it stands above.") : .fileNotGiven)
        }
        switch file.area(feature: feature) {
        case .success(let area): return .success(area)
        case .failure(let diagnostic):
            return .failure(
                diagnostic.code == .mapMissing
                    ? .noSuchFeature(known: file.featureNames) : .unusable(diagnostic.message))
        }
    }

    func unit(_ name: String) -> Area? {
        if case .success(let area) = book.area(unit: name, at: .command) { area } else { nil }
    }
}
