import Foundation
import Testing

@testable import Talks

/// Scenarios of the Automated Negotiating Agents Competition, with figures found twice. They are not part of this
/// repository: the tests skip, and say so, where the shared data is absent.
enum PublishedScenario: String, CaseIterable {
    case barter = "y2012/BarterC", itex = "y2010/ItexvsCypress", zimbabwe = "y2010/EnglandZimbabwe"
    case acquisition = "y2012/AcquisitionA", supermarket = "y2012/SupermarketB", energy = "y2011/Energy"

    static var folder: URL {
        let shared =
            ProcessInfo.processInfo.environment["TRUCE_SHARED"].map { URL(filePath: $0) }
            ?? URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")
        return shared.appending(path: "data/negotiation/anac")
    }

    static var isThere: Bool {
        let isThere = FileManager.default.fileExists(atPath: folder.path)
        if !isThere { print("shared data data/negotiation is not there: skipped.") }
        return isThere
    }

    /// The domain, and the profiles in the order of their names.
    func files() throws -> (domain: GeniusFile, profiles: [GeniusFile]) {
        let folder = Self.folder.appending(path: rawValue)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".xml") }
            .sorted()
        let files = try names.map {
            GeniusFile(name: $0, bytes: Array(try Data(contentsOf: folder.appending(path: $0))))
        }
        let domain = try #require(files.first { $0.name.contains("domain") })
        return (domain, files.filter { !$0.name.contains("domain") })
    }

    func read(normalised: Bool = false) throws -> GeniusScenario {
        let (domain, profiles) = try files()
        return try GeniusScenario.read(domain: domain, profiles: profiles, normalised: normalised)
    }

    var outcomes: Int {
        switch self {
        case .barter: 80
        case .itex: 180
        case .zimbabwe: 576
        case .acquisition: 384
        case .supermarket: 112_896
        case .energy: 390_625
        }
    }

    var frontier: (vectors: Int, normalised: Int) {
        switch self {
        case .barter: (14, 24)
        case .itex: (17, 18)
        case .zimbabwe: (23, 25)
        case .acquisition: (17, 17)
        case .supermarket: (39, 39)
        case .energy: (251, 204)
        }
    }

    /// What attains a notion, as decimals.
    func solutions(_ name: PackageName) -> Set<[String]>? {
        switch (self, name) {
        case (.barter, .nash(.floor)): [["2.68", "3"]]
        case (.barter, .egalitarian(.floor)): [["2.72", "2.8"]]
        case (.itex, .nash(.floor)): [["22.699525", "18.518417"]]
        case (.itex, .egalitarian(.floor)): [["19.409408", "19.670922"]]
        case (.zimbabwe, .nash(.floor)), (.zimbabwe, .egalitarian(.floor)): [["8.207494", "8.544397"]]
        case (.acquisition, .nash(.floor)), (.acquisition, .egalitarian(.floor)): [["8.6", "9.58"]]
        case (.acquisition, .nash(.reservation)), (.acquisition, .egalitarian(.reservation)): [["9.2", "8.98"]]
        case (.supermarket, .nash(.floor)): [["8.55", "6.8"]]
        case (.supermarket, .egalitarian(.floor)): [["7.65", "7.45"], ["7.5", "7.6"]]
        case (.supermarket, .egalitarian(.reservation)): [["7.5", "7.6"]]
        default: nil
        }
    }
}
