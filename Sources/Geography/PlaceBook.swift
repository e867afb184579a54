import Diagnostics

/// All the maps at hand, and the administrative units that Truce ships.
public struct PlaceBook: Sendable {
    private var files: [PlaceFile] = []
    private var byName: [String: Int] = [:]
    private var byLastComponent: [String: Int] = [:]
    private var overriding: [String: Int] = [:]

    /// A book with these maps.
    public init(_ files: [PlaceFile] = []) { files.forEach { add($0) } }

    /// Puts a map in; of two with the same name the later one counts.
    ///
    /// - Parameter isOverriding: whether it stands in for every map with the same last part of its name, so that
    ///   `--places other/zones.geojson` overrides `map "zones.geojson"`. Without it, a map is found by its whole name before
    ///   any other is by its last part.
    public mutating func add(_ file: PlaceFile, overriding isOverriding: Bool = false) {
        byName[file.name] = files.count
        byLastComponent[Self.lastComponent(file.name)] = files.count
        if isOverriding { overriding[Self.lastComponent(file.name)] = files.count }
        files.append(file)
    }

    /// The maps, in the order in which they were put in.
    public var names: [String] { files.map(\.name) }

    /// The map of this name, or with the same last part of its name.
    public func file(_ name: String) -> PlaceFile? {
        let last = Self.lastComponent(name)
        let place = overriding[last] ?? byName[name] ?? byLastComponent[last]
        return place.map { files[$0] }
    }

    /// `map "zones.geojson" feature "energy"`.
    ///
    /// - Parameter place: where the person wrote it, for the diagnostic.
    public func area(map name: String, feature: String?, at place: Place) -> Result<Area, Diagnostic> {
        if let file = file(name) { return file.area(feature: feature, at: place) }
        let near = Spelling.nearest(to: Self.lastComponent(name), among: byLastComponent.keys)
        let has =
            if let near { "There is “\(near)”." } else if files.isEmpty { "No map was given." } else {
                "There are \(names.sorted().prefix(8).map { "“\($0)”" }.joined(separator: ", "))."
            }
        return .failure(
            Diagnostic(
                .mapMissing, at: place, "The map “\(name)” was not found. \(has)",
                advice: "Put the file beside the accord, or name it with `--places`."))
    }

    /// `unit "UA-63"`: by ISO 3166-2 code or name.
    ///
    /// - Parameter place: where the person wrote it, for the diagnostic.
    public func area(unit codeOrName: String, at place: Place) -> Result<Area, Diagnostic> {
        Units.area(codeOrName, at: place)
    }

    private static func lastComponent(_ name: String) -> String {
        name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? name
    }
}
