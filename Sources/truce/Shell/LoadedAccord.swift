import Accords
import Diagnostics
import Documents
import Foundation
import Geography

/// An accord with all files that belong to it, read and checked.
struct LoadedAccord {
    let documents: [SourceDocument]
    let inputs: [(role: String, file: InputFile)]
    let check: CheckResult
    /// Everything found while reading and checking.
    let diagnostics: [Diagnostic]

    /// Reads documents, those that they name after `together with`, and the maps that they name.
    ///
    /// - Parameter places: map files given on the command line; they go before the maps beside the document.
    init(_ paths: [String], places: [String]) throws(Ending) {
        var documents: [SourceDocument] = []
        var diagnostics: [Diagnostic] = []
        var inputs: [(role: String, file: InputFile)] = []
        var folders: [String] = []
        var waiting = paths
        var seen = Set<String>()
        while !waiting.isEmpty {
            let path = waiting.removeFirst()
            guard seen.insert(URL(filePath: path).standardizedFileURL.path).inserted else { continue }
            let file = try InputFile(path, for: "the accord")
            inputs.append(("accord", file))
            folders.append(file.folder)
            let reading = SourceDocument.read(Array(file.bytes), named: file.name)
            diagnostics += reading.diagnostics
            guard let document = reading.document else { continue }
            documents.append(document)
            waiting += companions(of: [document]).map { URL(filePath: file.folder).appending(path: $0).relativePath }
        }
        var book = PlaceBook()
        for path in places {
            let file = try InputFile(path, for: "the places")
            inputs.append(("places", file))
            Self.add(file, to: &book, &diagnostics)
        }
        for name in mapFiles(in: documents) where book.file(name) == nil {
            for folder in folders {
                let path = URL(filePath: folder).appending(path: name).path
                guard FileManager.default.fileExists(atPath: path) else { continue }
                let file = try InputFile(path, for: "a map that the accord names")
                inputs.append(("places", file))
                Self.add(file, to: &book, &diagnostics)
                break
            }
        }
        check = Accords.check(documents, places: ShellPlaces(book: book))
        self.documents = documents
        self.inputs = inputs
        self.diagnostics = diagnostics + check.diagnostics
    }

    private static func add(_ file: InputFile, to book: inout PlaceBook, _ diagnostics: inout [Diagnostic]) {
        let (places, found) = PlaceFile.read(name: file.name, bytes: Array(file.bytes))
        diagnostics += found
        if let places { book.add(places) }
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

    func area(map: String, feature: String?) -> Result<Area, PlaceProblem> {
        guard let file = book.file(map) else { return .failure(.fileNotGiven) }
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
