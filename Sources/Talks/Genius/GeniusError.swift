/// Why a scenario cannot be read.
public struct GeniusError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Matter: Hashable, Sendable {
        /// Longer than is read.
        case tooLong(bytes: Int, most: Int)
        /// Not text in UTF-8 or ISO 8859-1; the encoding that it claims, if any.
        case notText(encoding: String?)
        /// A document type or an entity of its own: refused, because such files can be made to grow or to fetch others.
        case documentType
        /// Not well-formed XML: what was expected at this place.
        case notXML(expected: String)
        /// Elements nested more deeply than this, or more of them, than are read.
        case tooComplex
        /// No `utility_space` in it, or no issues.
        case noIssues
        /// A weight below nothing.
        case negativeWeight(issue: String)
        /// A kind of issue or evaluator that is not read; read are discrete issues and ranges of integers with a linear
        /// evaluator.
        case unknownKind(issue: String, kind: String)
        /// The same issue, option, weight or file twice.
        case twice(String)
        /// An attribute that has to be there.
        case missing(attribute: String, element: String)
        /// A number that is none, is not finite, or has more digits than are kept.
        case notANumber(attribute: String, found: String)
        /// A range whose lower bound lies above its upper one, or that has more options than this.
        case range(issue: String, lower: String, upper: String, most: Int)
        /// A range that is another in the domain.
        case otherRange(issue: String)
        /// An issue or option that the domain does not have: perhaps the profile of another domain.
        case notInDomain(String)
        /// An issue or option of the domain that the profile does not evaluate, or an issue that it does not weigh.
        case notEvaluated(String)
        /// Fewer than two profiles.
        case fewerThanTwoProfiles(Int)
        /// Numbers that together have more digits than are reckoned with.
        case tooManyDigits
    }

    /// The file's name.
    public var file: String
    /// Line and column, from 1, where they are to be had.
    public var line: Int?, column: Int?
    /// What it is.
    public var matter: Matter
}

/// Something noticed in a file, and where.
public struct GeniusRemark: Hashable, Sendable {
    /// What it is about.
    public enum Matter: Hashable, Sendable {
        /// The profile's weights add up to this, not to 1.
        case weightsDoNotAddUp(Amount)
        /// The profile has no weights: every issue weighs 1.
        case noWeights
        /// The profile discounts what comes late; a package's worth does not.
        case discounted
        /// An evaluation or weight below 0, kept as it stands; whose.
        case negative(String)
    }

    /// The file's name.
    public var file: String
    /// Line and column, from 1, where they are to be had.
    public var line: Int?, column: Int?
    /// What it is.
    public var matter: Matter
}
