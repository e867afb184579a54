/// A hierarchy of classes of acts, or of objects: `drone_strike` is a `strike` is a `use_of_force`.
///
/// A class stands for the set of its most special classes, so that "is it one of these" is a question of sets and an
/// accord's own names are sets too. The tables are in `Tables/`; `docs/vocabulary.md` is made from them.
public struct Taxonomy: Sendable {
    /// One class.
    public struct Entry: Hashable, Sendable {
        /// Its name in accords and facts: lower case words joined by underscores.
        public let name: String
        /// Other words for it, which accords and facts may use as well: the verb of an act, an irregular plural.
        public let aliases: [String]
        /// The class above it.
        public let parent: String?
        /// What it is, in a few words.
        public let title: String
        /// Whether it only says that the reporter did not tell which of its parent's classes it is: `unknown_strike`.
        public let isUnspecified: Bool
        /// How deep it stands; the top classes at 0.
        public let depth: Int
    }

    /// What it classifies: `act` or `object`.
    public let subject: String
    /// The classes, each before those under it.
    public let entries: [Entry]
    private let index: [String: Int]
    private let sets: [ClassSet]

    /// Reads a table: one class a line, indented by two blanks under its parent, its name, then its title. Other
    /// words for it follow the name after strokes: `withdrawal/withdraw`. A name that ends with `?` is unspecified. Empty
    /// lines are passed over.
    public init(subject: String, table: String) {
        var entries: [Entry] = []
        var path: [String] = []
        for line in table.split(separator: "\n") where line.contains(where: { $0 != " " }) {
            let depth = line.prefix { $0 == " " }.count / 2
            let words = line.split(separator: " ", maxSplits: 1)
            path.removeLast(max(0, path.count - depth))
            let isUnspecified = words[0].hasSuffix("?")
            let names = (isUnspecified ? words[0].dropLast() : words[0]).split(separator: "/").map(String.init)
            guard let name = names.first else { continue }
            let title = words.count > 1 ? String(words[1].drop { $0 == " " }) : name
            entries.append(
                Entry(
                    name: name, aliases: Array(names.dropFirst()), parent: path.last, title: title,
                    isUnspecified: isUnspecified, depth: path.count))
            path.append(name)
        }
        self.subject = subject
        self.entries = entries
        let index = Dictionary(
            entries.enumerated().flatMap { place, entry in ([entry.name] + entry.aliases).map { ($0, place) } },
            uniquingKeysWith: { first, _ in first })
        self.index = index
        // A class that has others under it stands for them and for "one of these, not said which".
        var sets = entries.indices.map { ClassSet(member: $0) }
        for place in entries.indices.reversed() {
            guard let parent = entries[place].parent.flatMap({ index[$0] }) else { continue }
            sets[parent].formUnion(sets[place])
        }
        self.sets = sets
    }

    /// Every name that a class can be called by, other words for it included: what accords and facts may write.
    public var names: [String] { entries.flatMap { [$0.name] + $0.aliases } }

    /// Whether there is a class of this name.
    public func contains(_ name: some StringProtocol) -> Bool { index[String(name)] != nil }

    /// The entry of a class.
    public func entry(_ name: some StringProtocol) -> Entry? { index[String(name)].map { entries[$0] } }

    /// The class as a set, for definitions and terms: itself and all that stand under it.
    public func set(_ name: some StringProtocol) -> ClassSet? { index[String(name)].map { sets[$0] } }

    /// What a report that names this class may mean: itself and all under it; of an unspecified class, any of its
    /// parent's; of a top class that is unspecified, anything at all.
    public func meaning(_ name: some StringProtocol) -> ClassSet? {
        guard let place = index[String(name)] else { return nil }
        guard entries[place].isUnspecified else { return sets[place] }
        guard let parent = entries[place].parent.flatMap({ index[$0] }) else {
            return sets.reduce(into: ClassSet()) { $0.formUnion($1) }
        }
        return sets[parent]
    }

    /// The names of the classes in a set, in the table's order, leaving out those whose parent is in it too.
    public func names(in set: ClassSet) -> [String] {
        entries.indices.filter { place in
            guard sets[place].isSubset(of: set) else { return false }
            guard let parent = entries[place].parent.flatMap({ index[$0] }) else { return true }
            return !sets[parent].isSubset(of: set)
        }.map { entries[$0].name }
    }
}

/// A set of classes of one ``Taxonomy``.
public struct ClassSet: Hashable, Sendable {
    private var words: [UInt64] = []

    /// The empty set.
    public init() {}

    init(member: Int) { insert(member) }

    private mutating func insert(_ member: Int) {
        while words.count <= member / 64 { words.append(0) }
        words[member / 64] |= 1 << UInt64(member % 64)
    }

    /// Whether nothing is in it.
    public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    /// Adds all classes of another set.
    public mutating func formUnion(_ other: ClassSet) {
        while words.count < other.words.count { words.append(0) }
        for (place, word) in other.words.enumerated() { words[place] |= word }
    }

    /// Whether all of its classes are in another set.
    public func isSubset(of other: ClassSet) -> Bool {
        words.enumerated().allSatisfy { place, word in
            word & ~(place < other.words.count ? other.words[place] : 0) == 0
        }
    }

    /// Whether it shares a class with another set.
    public func intersects(_ other: ClassSet) -> Bool { zip(words, other.words).contains { $0 & $1 != 0 } }

    /// Whether what a report means, taken as one of the classes of `meaning`, is in this set.
    ///
    /// - Parameter said: the class as the report named it; naming a class that is in the set settles it, also where the
    ///   name itself is vague: an accord that lists `unknown_strike` covers a strike of a kind not told.
    public func covers(meaning: ClassSet, said: ClassSet) -> Truth {
        if !said.isEmpty && said.isSubset(of: self) { return .true }
        return Truth(certain: !meaning.isEmpty && meaning.isSubset(of: self), possible: meaning.intersects(self))
    }

    /// Sets are the same if they hold the same classes.
    public static func == (left: ClassSet, right: ClassSet) -> Bool {
        left.isSubset(of: right) && right.isSubset(of: left)
    }

    /// Hashes the classes in it.
    public func hash(into hasher: inout Hasher) {
        for (place, word) in words.enumerated() where word != 0 {
            hasher.combine(place)
            hasher.combine(word)
        }
    }
}
