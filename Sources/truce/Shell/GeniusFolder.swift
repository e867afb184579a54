import Foundation
import Talks

/// A folder with a Genius scenario: one domain, one profile a party, in the order of their names.
struct GeniusFolder {
    private let domain: GeniusFile
    private let profiles: [GeniusFile]

    /// - Parameter domain: the name of the domain's file; without it, the one whose name says so.
    init(_ folder: String, domain wanted: String?) throws(Ending) {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
                .filter { $0.lowercased().hasSuffix(".xml") }.sorted()
        } catch {
            throw .cannotRun("“\(folder)” cannot be read as a folder.")
        }
        if let wanted, !names.contains(URL(filePath: wanted).lastPathComponent) {
            throw .cannotRun(
                "there is no “\(wanted)” among the XML files of “\(folder)”: \(names.isEmpty ? "it has none" : names.joined(separator: ", "))."
            )
        }
        let domains = names.filter { $0.lowercased().contains("domain") }
        guard let name = wanted.map({ URL(filePath: $0).lastPathComponent }) ?? (domains.count == 1 ? domains[0] : nil),
            names.contains(name)
        else {
            throw .cannotRun(
                names.isEmpty
                    ? "there are no XML files in “\(folder)”."
                    : "which file of “\(folder)” is the domain cannot be told: name it with --domain. There are \(names.joined(separator: ", "))."
            )
        }
        func file(_ name: String) throws(Ending) -> GeniusFile {
            let input = try InputFile(folder + "/" + name, for: "the scenario", upTo: 16 << 20)
            return GeniusFile(name: name, bytes: Array(input.bytes))
        }
        self.domain = try file(name)
        var profiles: [GeniusFile] = []
        for other in names where other != name { profiles.append(try file(other)) }
        self.profiles = profiles
    }

    func scenario(normalised: Bool) throws(Ending) -> GeniusScenario {
        do {
            return try GeniusScenario.read(domain: domain, profiles: profiles, normalised: normalised)
        } catch {
            throw .cannotRun(error.words)
        }
    }
}

extension GeniusError {
    /// What is wrong and where, in words.
    var words: String {
        let place = [file] + [line, column].compactMap { $0.map(String.init) }
        return place.joined(separator: ":") + ": " + matter.words
    }
}

extension GeniusError.Matter {
    fileprivate var words: String {
        switch self {
        case .tooLong(let bytes, let most): "the file has \(bytes) bytes; at most \(most) are read."
        case .notText(let encoding):
            "the file is no text in UTF-8 or ISO 8859-1\(encoding.map { " (it says \($0))" } ?? "")."
        case .documentType:
            "a document type or an entity of its own is refused: such files can grow or fetch others. Take it out."
        case .notXML(let expected): "not well-formed XML: \(expected) was expected here."
        case .tooComplex: "more elements, or more deeply nested ones, than are read."
        case .negativeWeight(let issue): "the weight of “\(issue)” is negative; a weight says how much an issue counts."
        case .noIssues: "there is no utility_space with issues in it."
        case .unknownKind(let issue, let kind):
            "the issue “\(issue)” is of the kind “\(kind)”; read are discrete issues and ranges of integers."
        case .twice(let name): "“\(name)” stands there twice."
        case .missing(let attribute, let element): "<\(element)> has no attribute “\(attribute)”."
        case .notANumber(let attribute, let found): "“\(found)” (\(attribute)) is no number that can be kept exactly."
        case .range(let issue, let lower, let upper, let most):
            "the range of “\(issue)” runs from \(lower) to \(upper); it has to rise and have at most \(most) numbers."
        case .otherRange(let issue): "the range of “\(issue)” is another one than in the domain."
        case .notInDomain(let name): "“\(name)” is not in the domain; is this the profile of another one?"
        case .notEvaluated(let name): "“\(name)” is in the domain and not in this profile."
        case .fewerThanTwoProfiles(let count):
            "the folder has \(count) profile\(count == 1 ? "" : "s") beside the domain; at least two are needed."
        case .tooManyDigits: "the numbers together have more digits than can be reckoned with."
        }
    }
}

extension GeniusRemark {
    /// What was noticed and where, in words.
    var words: String {
        let place = [file] + [line, column].compactMap { $0.map(String.init) }
        let text =
            switch matter {
            case .weightsDoNotAddUp(let sum): "the weights add up to \(sum), not to 1; they are kept as they stand."
            case .noWeights: "there are no weights: every issue weighs 1."
            case .discounted:
                "what comes late is discounted here; a package's worth is not, and the discount is left out."
            case .negative(let name): "what “\(name)” is worth is negative."
            }
        return place.joined(separator: ":") + ": " + text
    }
}
