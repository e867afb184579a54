import Diagnostics

/// The administrative units that Truce ships: all of Ukraine, the west and south of Russia's European part, Colombia, and
/// Sudan without the Kordofans.
///
/// Natural Earth 1:10m, public domain, generalised to one or two kilometres: for coarse attribution (which oblast) and
/// display. An accord whose edges matter brings its own map. Crimea and Sevastopol are units of Ukraine, as United
/// Nations General Assembly resolution 68/262 has it; names are the current official romanisations.
public enum Units {
    /// One administrative unit.
    public struct Unit: Hashable, Sendable {
        /// ISO 3166-2: `UA-63`; of a whole country ISO 3166-1: `UA`.
        public var code: String
        /// What it is called: `Kharkiv oblast`.
        public var name: String
        /// What it is called too: `Kharkiv`, `Kharkivska oblast`.
        public var otherNames: [String]
        /// Its outline.
        public var area: Area
    }

    /// All units, by country and code. Read from the program once.
    public static let all: [Unit] =
        [
            (Shipped.ukraine, "UA", "Ukraine"), (Shipped.russia, "", ""), (Shipped.sudan, "", ""),
            (Shipped.colombia, "CO", "Colombia"),
        ]
        .flatMap { text, code, country in
            let units = Shipped.records(text).compactMap { record -> Unit? in
                guard record.names.count >= 2 else { return nil }
                let shape = Shape(name: record.names[0], parts: record.polygons.map { .polygon($0) })
                return Unit(
                    code: record.names[0], name: record.names[1], otherNames: Array(record.names.dropFirst(2)),
                    area: .shape(shape))
            }
            guard !code.isEmpty else { return units }
            return [Unit(code: code, name: country, otherNames: [], area: .union(units.map(\.area)))] + units
        }

    private static let index: [String: Int] = {
        var index: [String: Int] = [:]
        // Codes before names before other names, and the exact before the folded: the first to claim a word keeps it.
        for words in [{ (unit: Unit) in [unit.code] }, { [$0.name] }, { $0.otherNames }] {
            for (place, unit) in all.enumerated() {
                for word in words(unit) where index[word.lowercased()] == nil { index[word.lowercased()] = place }
            }
        }
        return index
    }()

    /// The names of the units, for suggestions: `Kharkiv oblast`.
    public static var names: [String] { all.map(\.name) }

    /// The unit with an ISO 3166-2 code or a name; letter case is ignored.
    public static func unit(_ codeOrName: String) -> Unit? { index[codeOrName.lowercased()].map { all[$0] } }

    /// The outline of the unit with an ISO 3166-2 code or a name; letter case is ignored.
    public static func area(_ codeOrName: String) -> Area? { unit(codeOrName)?.area }

    /// As ``area(_:)``, or the diagnostic to show, with the unit that was probably meant.
    public static func area(_ codeOrName: String, at place: Place) -> Result<Area, Diagnostic> {
        if let area = area(codeOrName) { return .success(area) }
        let meant = Spelling.nearest(to: codeOrName, among: all.flatMap { [$0.name, $0.code] + $0.otherNames })
        return .failure(
            Diagnostic(
                .unitMissing, at: place,
                "Truce ships no unit “\(codeOrName)”." + (meant.map { " Did you mean “\($0)”?" } ?? ""),
                advice: meant == nil
                    ? "Write an ISO 3166-2 code (`UA-63`) or a name (`Kharkiv oblast`), or bring a map: "
                        + "`map \"provinces.geojson\" feature \"\(codeOrName)\"`." : nil))
    }
}
