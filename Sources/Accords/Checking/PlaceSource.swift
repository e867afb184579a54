import Geography

/// Where the checker finds the shapes that a document names: the files and tables of the shell that runs it.
public protocol PlaceSource {
    /// The area of a map file, or of one feature of it.
    ///
    /// - Parameters:
    ///   - map: the file as the document names it.
    ///   - feature: the feature's name; nil for all features of the file.
    func area(map: String, feature: String?) -> Result<Area, PlaceProblem>

    /// The area of an administrative unit by its ISO 3166-2 code or its name; nil if there is none.
    func unit(_ name: String) -> Area?
}

/// Why a map has no such area.
public enum PlaceProblem: Error, Hashable, Sendable {
    /// The file was not given, so that nothing can be said of it.
    case fileNotGiven
    /// The file is there and has no such feature. The names that it has.
    case noSuchFeature(known: [String])
    /// The file is there and cannot be used. Why, as a sentence.
    case unusable(String)
}

/// No maps at all: every place is missing, which is no error.
public struct NoPlaces: PlaceSource, Sendable {
    /// No maps.
    public init() {}

    /// Never there.
    public func area(map: String, feature: String?) -> Result<Area, PlaceProblem> { .failure(.fileNotGiven) }

    /// Always a place whose shape is not at hand.
    public func unit(_ name: String) -> Area? { .missing(name) }
}
