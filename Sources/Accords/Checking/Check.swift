import Diagnostics
import Documents
import Vocabulary

/// What came of checking documents.
public struct CheckResult: Sendable {
    /// The accord, with open questions or without; nil where something is an error.
    public var accord: Accord?
    /// Everything that was found, in the order of the documents: errors, questions that are not accepted, notes.
    public var diagnostics: [Diagnostic]

    /// Whether something is an error.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Checks documents that together are one accord: parses them, resolves every name under every reading, and asks what the
/// text leaves open.
///
/// Pure: equal documents and places give equal results. Time is proportional to the length of the documents times the
/// number of readings, of which there may be 100.
///
/// - Parameters:
///   - documents: the documents, as read by ``Documents/SourceDocument/read(_:named:)-(_,String)``.
///   - places: where maps and administrative units are found.
///   - lists: the lists that were found, of those that the documents name.
public func check(
    _ documents: [SourceDocument], places: any PlaceSource = NoPlaces(), lists: [ListFile] = []
) -> CheckResult {
    check(documents, places: places, lists: lists, acts: .acts, objects: .objects)
}

/// As ``check(_:places:lists:)``, with other vocabularies than the shipped ones.
public func check(
    _ documents: [SourceDocument], places: any PlaceSource, lists: [ListFile] = [], acts: Taxonomy, objects: Taxonomy
) -> CheckResult {
    let parsed = Syntax.Document.parse(documents)
    var checker = Checker(
        draft: Draft(parsed), places: places, lists: lists,
        taxonomies: Resolver.Taxonomies(acts: acts, objects: objects))
    return checker.run()
}

/// The map files that documents name, each once, in order: so that the shell can load them before it checks.
public func mapFiles(in documents: [SourceDocument]) -> [String] {
    var files: [String] = []
    var seen = Set<String>()
    for document in Syntax.Document.parse(documents.filter { $0.contains("map") }) {
        for block in document.blocks {
            for node in block.nodes {
                for area in node.statement?.areas ?? [] {
                    for part in area.parts {
                        if case .map(let file, _) = part.spot, seen.insert(file.text).inserted {
                            files.append(file.text)
                        }
                    }
                }
            }
        }
    }
    return files
}

/// The documents that documents name after `together with`, each once, in order: they belong to the same accord.
public func companions(of documents: [SourceDocument]) -> [String] {
    var files: [String] = []
    var seen = Set<String>()
    for document in Syntax.Document.parse(documents.filter { $0.contains("together") }) {
        for block in document.blocks {
            for node in block.nodes {
                if case .togetherWith(let file) = node.statement, seen.insert(file.text).inserted {
                    files.append(file.text)
                }
            }
        }
    }
    return files
}

extension SourceDocument {
    /// Whether a word stands anywhere in it: without it there is nothing to parse for.
    func contains(_ word: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        return bytes.withUnsafeBufferPointer { bytes in
            guard let first = wanted.first, bytes.count >= wanted.count else { return false }
            return (0...(bytes.count - wanted.count)).contains { place in
                bytes[place] == first && bytes[place..<(place + wanted.count)].elementsEqual(wanted)
            }
        }
    }
}

extension Syntax.Statement {
    /// The areas that a line writes out.
    var areas: [Syntax.Area] {
        switch self {
        case .place(_, _, let area): [area]
        case .forParty(_, let definition): definition.areas
        case .term(let term):
            switch term.demand {
            case .mustNot(let ban), .may(let ban): ban.placings.map(\.area)
            case .must(let duty): duty.placings.map(\.area)
            case .mustNotHave(let having): having.placings.map(\.area)
            case .mustKeep(let keeping): [keeping.area]
            }
        case .trigger(.act(_, _, _, let placings, _)): placings.map(\.area)
        default: []
        }
    }
}
