/// The mappings that Truce brings along, as people would write them. `truce import NAME --print-mapping` shows one, to be
/// copied and changed; each has a page in `docs/feeds/`.
public enum ShippedMapping: String, Hashable, Sendable, CaseIterable {
    case acled
    case ucdp
    case viina
    case kobo
    case geojson

    /// The mapping's text, YAML.
    public var text: String {
        switch self {
        case .acled: Self.acledText
        case .ucdp: Self.ucdpText
        case .viina: Self.viinaText
        case .kobo: Self.koboText
        case .geojson: Self.geojsonText
        }
    }

    /// What it is called in messages.
    public var name: String { "built in: \(rawValue)" }

    /// The mapping, or what is wrong with it; a test reads all of them.
    public func mapping() -> Result<Mapping, MappingFlaws> { MappingReader.read(name: name, text) }
}
