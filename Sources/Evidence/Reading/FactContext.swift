import Vocabulary

/// What the reader of facts has to know of the accord that they will be judged by.
public struct FactContext: Sendable {
    /// The accord's zone, in which bare dates are read.
    public var zone: CivilZone
    /// The names of acts that a row may state: the vocabulary's and the accord's own. Denials and the acts of a will are
    /// always allowed.
    public var acts: Set<String>
    /// The names of object classes that a row may state: the vocabulary's and the accord's own. `none` is always
    /// allowed: nothing was hit.
    public var objects: Set<String>
    /// The names that the accord declares for parties, groups and monitors. A row may write them in any letter case and
    /// is stored in the accord's spelling.
    public var actors: [String]
    /// The names by the full names that the accord gives with them: a row may write either.
    public var titles: [String: String]

    /// A context; without arguments for acts and objects, those of the shipped vocabulary.
    public init(
        zone: CivilZone, acts: Set<String> = Set(Taxonomy.acts.names),
        objects: Set<String> = Set(Taxonomy.objects.names), actors: [String] = [],
        titles: [String: String] = [:]
    ) {
        self.zone = zone
        self.acts = acts
        self.objects = objects
        self.actors = actors
        self.titles = titles
    }

    /// The acts that a `will` row may state, whatever the vocabulary holds, and `holds` for who holds a place.
    public static let willActs: Set<String> = [
        "hotline_notification", "acceptance", "notice", "order", "call", "request", "leave", "decision", "end",
        "suspend", "resume", "extend", "renew", "holds",
    ]
}
