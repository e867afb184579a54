import Vocabulary

/// What was done, in words: `shelling on residential`, `movement: soldier`.
enum Deeds {
    /// Acts that hit what they are done to. All others move it, give it or let it through.
    private static let hitting: [ClassSet] = ["use_of_force", "reconnaissance", "cyber_operation"].compactMap {
        Taxonomy.acts.set($0)
    }

    /// An act with its object, as facts name them.
    static func words(_ act: String, _ object: String?) -> String {
        guard let object else { return act }
        guard let set = Taxonomy.acts.set(act) else { return "\(act) on \(object)" }
        return hitting.contains { set.isSubset(of: $0) } || act.hasPrefix("unknown")
            ? "\(act) on \(object)" : "\(act): \(object)"
    }
}
