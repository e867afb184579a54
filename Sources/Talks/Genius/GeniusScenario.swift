/// A negotiation scenario of the Genius platform: a domain and one profile a party, as exact decimals.
public struct GeniusScenario: Hashable, Sendable {
    /// What is negotiated.
    public struct Issue: Hashable, Sendable {
        /// As the domain has it.
        public var name: String
        /// Its options in the domain's order; the numbers of a range, one each.
        public var options: [String]
    }

    /// A party and its profile.
    public struct Party: Hashable, Sendable {
        /// The profile's file name without its ending.
        public var name: String
        /// What each issue weighs; 1 each where the profile has no weights.
        public var weights: [Amount]
        /// What each option of each issue is worth, before weighing.
        public var evaluations: [[Amount]]
        /// The least total it accepts; nil where the profile has none.
        public var reservation: Amount?
        /// What its points were multiplied by to keep them exact: 1 unless normalised.
        public var scale: Amount
    }

    /// The domain's file name without its ending.
    public var name: String
    /// What is negotiated.
    public var issues: [Issue]
    /// Who negotiates, in the order of the profiles given.
    public var parties: [Party]
    /// What was noticed and does not stand in the way: weights that do not add up to 1, a discount that is left out.
    public var remarks: [GeniusRemark]
}

/// A file of a scenario: its name, for messages and for the party's name, and its bytes.
public struct GeniusFile: Sendable {
    /// The file's name, without folders.
    public var name: String
    /// What is in it.
    public var bytes: [UInt8]

    /// The file of this name with these bytes.
    public init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }

    /// The name without `.xml`.
    var stem: String { name.lowercased().hasSuffix(".xml") ? String(name.dropLast(4)) : name }
}
