import Diagnostics

/// All the maps at hand, and the administrative units that Truce ships.
public struct PlaceBook: Sendable {
    private var files: [PlaceFile] = []
    private var byName: [String: Int] = [:]
    private var byLastComponent: [String: Int] = [:]

    /// A book with these maps; of two with the same last part of their name, the later one counts.
    public init(_ files: [PlaceFile] = []) { files.forEach { add($0) } }

    /// Puts a map in. A later map stands in for an earlier one with the same name or the same last part of the name, so
    /// that `--places other/zones.geojson` overrides `map "zones.geojson"`.
    public mutating func add(_ file: PlaceFile) {
        byName[file.name] = files.count
        byLastComponent[Self.lastComponent(file.name)] = files.count
        files.append(file)
    }

    /// The maps, in the order in which they were put in.
    public var names: [String] { files.map(\.name) }

    /// The map of this name: the one that was put in last under that name or its last part.
    public func file(_ name: String) -> PlaceFile? {
        let place = [byName[name], byLastComponent[Self.lastComponent(name)]].compactMap { $0 }.max()
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
