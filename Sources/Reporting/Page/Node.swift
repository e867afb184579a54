import Diagnostics
import Mustache

/// What a template is filled with. All text that goes into one is made harmless here, in one place, so that no field can be
/// forgotten; markup that this room has made itself is marked as such.
struct Node {
    /// Markup that is not to be touched.
    struct Markup: MustacheCustomRenderable {
        var renderText: String
        var isNull: Bool { renderText.isEmpty }
        init(_ text: String) { renderText = text }
    }

    private(set) var fields: [String: Any] = [:]

    /// Fields by name; nil stands for a part that is left out. Every name has to be given: one that is missing would be
    /// looked for in what surrounds.
    init(_ pairs: KeyValuePairs<String, Any?>) {
        for (name, value) in pairs { fields[name] = Self.clean(value) }
    }

    /// The fields of two.
    func merging(_ other: Node) -> Node {
        var merged = self
        merged.fields.merge(other.fields) { _, new in new }
        return merged
    }

    private static func clean(_ value: Any?) -> Any {
        switch value {
        case nil: false
        case let node as Node: node.fields
        case let nodes as [Node]: nodes.map(\.fields)
        case let texts as [String]: texts.map { Harmless.text($0) }
        case let text as String: Harmless.text(text)
        case let number as Int: Wording.grouped(number)
        case let markup as Markup: markup
        case let flag as Bool: flag
        default: false
        }
    }
}
