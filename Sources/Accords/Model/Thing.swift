import Diagnostics
import Geography
import Vocabulary

/// The name of a phase.
public typealias PhaseID = Identifier<Phase>
/// The name of a list.
public typealias ListID = Identifier<NamedList>

/// A number that a sentence hangs on.
public enum Amount: Hashable, Sendable {
    /// A number of things, or a measure in the unit of what is measured: mm of calibre, km of range, persons of strength.
    case stated(Double)
    /// Nobody has set it: a comparison with it is unknown.
    case notStated

    /// The number; nil where nobody has set it.
    public var value: Double? { if case .stated(let value) = self { value } else { nil } }
}

/// What is seen, counted, moved or handed over: a union of kinds.
public struct Thing: Hashable, Sendable {
    /// The words as the document has them.
    public var name: String
    /// Any of these; at least one.
    public var kinds: [Kind]

    /// One class of things, with its measures.
    public struct Kind: Hashable, Sendable {
        /// The classes of objects; nil where the kind is a party's or group's people.
        public var classes: Classes?
        /// The party or group whose people are meant: `peacekeepers`, `outside_forces`.
        public var actor: ActorID?
        /// Measures; all must hold. What a report does not tell is unknown.
        public var bounds: [Bound]
        /// The list of which they are.
        public var list: ListID?
        /// Whose they are, where the sentence says so: `forces of Russia`.
        public var of: ActorID?
        /// The objects that the document defines and that hold this kind, by name, each with what its definition settles: a
        /// report of `guns` needs no calibre where the document says what `guns` are.
        public var definitions: [String: Settled] = [:]

        /// What a definition says of a kind.
        public struct Settled: Hashable, Sendable {
            /// So many of the first ``Kind/bounds``.
            public var bounds: Int
            /// Whose they are.
            public var owner: Bool
            /// Of which list they are.
            public var list: Bool
        }

        /// A kind from its parts.
        public init(
            classes: Classes?, actor: ActorID? = nil, bounds: [Bound] = [], list: ListID? = nil, of: ActorID? = nil
        ) {
            self.classes = classes
            self.actor = actor
            self.bounds = bounds
            self.list = list
            self.of = of
        }
    }

    /// `calibre at least 100 mm`.
    public struct Bound: Hashable, Sendable {
        /// What can be measured of a thing.
        public enum Attribute: String, Hashable, Sendable, CaseIterable {
            /// Millimetres.
            case calibre
            /// Kilometres.
            case range
            /// Persons of a unit.
            case strength

            /// The unit of amounts.
            public var unit: String { self == .calibre ? "mm" : self == .range ? "km" : "" }
        }
        /// On which side of the amount.
        public enum Side: String, Hashable, Sendable, CaseIterable {
            case atLeast = "at least"
            case atMost = "at most"
            case moreThan = "more than"
            case lessThan = "less than"

            /// Whether a value lies on this side.
            public func holds(_ value: Double, _ amount: Double) -> Bool {
                switch self {
                case .atLeast: value >= amount
                case .atMost: value <= amount
                case .moreThan: value > amount
                case .lessThan: value < amount
                }
            }
        }
        /// What is measured.
        public var attribute: Attribute
        /// On which side of the amount.
        public var side: Side
        /// The amount, in the unit of the attribute.
        public var amount: Amount

        /// A bound from its parts.
        public init(attribute: Attribute, side: Side, amount: Amount) {
            self.attribute = attribute
            self.side = side
            self.amount = amount
        }

        /// Whether a value that lies somewhere in a range, ends included, holds.
        public func truth(of range: ClosedRange<Double>) -> Truth {
            guard let amount = amount.value else { return .unknown }
            let ends = (side.holds(range.lowerBound, amount), side.holds(range.upperBound, amount))
            return ends == (true, true) ? .true : ends == (false, false) ? .false : .unknown
        }
    }

    /// A thing from its parts.
    public init(name: String, kinds: [Kind]) {
        self.name = name
        self.kinds = kinds
    }

    /// Whether it is more than a union of classes: has measures, a list, or is somebody's people.
    public var isRefined: Bool {
        kinds.contains { $0.actor != nil || !$0.bounds.isEmpty || $0.list != nil || $0.of != nil }
    }
}

/// How many.
public enum Quantity: Hashable, Sendable {
    /// `all`: until none is left where they have to go from.
    case all
    /// `every THING of LIST`, `every THING`.
    case every
    /// `at least N`, `N`: more is no breach.
    case atLeast(Amount)
    /// `exactly N`.
    case exactly(Amount)
    /// `half of`.
    case half
}

/// Over which stretches of time a number is counted.
public enum Cadence: Hashable, Sendable {
    /// Civil days of the accord's clock.
    case day
    /// Civil weeks from a day of the week, 1 for Monday to 7.
    case week(from: Int)
    /// Seven days each, from the start in force, to the second.
    case weekFromStart
    /// January, February …, on the accord's clock.
    case calendarMonth
    /// Each term in force by itself, or, where `counts start on`, all of them together.
    case term
    /// Periods from the start in force, one after the other.
    case period(Period)
}

/// How numbers are counted.
public struct Counting: Hashable, Sendable {
    /// Whose count it is; nil: anybody's, at the grade that counts.
    public var by: ActorID?
    /// How counts of parts add up.
    public var adding: Adding = .notStated

    /// How counts of parts add up.
    public enum Adding: Hashable, Sendable {
        /// The text does not say: as `atOneTime`.
        case notStated
        /// Only those of one time.
        case atOneTime
        /// The latest of each part, if no farther apart than this; seconds.
        case together(within: Int64)
        /// Each by itself: surplus is no credit.
        case oneByOne
        /// Over the whole term.
        case wholeTerm
    }

    /// Counting from its parts.
    public init(by: ActorID? = nil, adding: Adding = .notStated) {
        self.by = by
        self.adding = adding
    }
}

/// What must not be somewhere, or not more than so many: judged at each sighting, clearance and count.
public struct State: Sendable {
    /// Of what.
    public var thing: Thing
    /// More than so many is a breach; 0 where none may be there.
    public var ceiling: Amount
    /// Where the number counts; all must hold. Empty: anywhere.
    public var placings: [Placing]
    /// Whether it counts outside of the area: `must keep peacekeepers in deployment`.
    public var isOutside: Bool
    /// How counts add up.
    public var counting: Counting
    /// `where NAME`: narrows it to what is answered yes.
    public var onlyWhere: [QuestionID]
    /// Each frees what is seen if all of its reasons hold.
    public var exceptions: [Exception]

    /// A state from its parts.
    public init(
        thing: Thing, ceiling: Amount, placings: [Placing], isOutside: Bool, counting: Counting,
        onlyWhere: [QuestionID], exceptions: [Exception]
    ) {
        self.thing = thing
        self.ceiling = ceiling
        self.placings = placings
        self.isOutside = isOutside
        self.counting = counting
        self.onlyWhere = onlyWhere
        self.exceptions = exceptions
    }
}

/// How many of a kind of act may be done over time.
public struct Flow: Sendable {
    /// Which acts, on what, where.
    public var ban: Ban
    /// The limit.
    public var limit: Limit
    /// How they are counted.
    public var counting: Counting

    /// What is too many.
    public enum Limit: Sendable {
        /// More than so many in each stretch of time.
        case moreThan(Amount, each: Cadence)
        /// More than those to whom another act was done since a moment.
        case excess(over: Classes, since: Moment)
    }

    /// A flow from its parts.
    public init(ban: Ban, limit: Limit, counting: Counting) {
        self.ban = ban
        self.limit = limit
        self.counting = counting
    }
}

/// `list detainees = "annex.csv" sealed "…"`.
public struct NamedList: Hashable, Sendable {
    /// The name.
    public var id: ListID
    /// The file as the document names it.
    public var file: String
    /// Whether it is not public.
    public var isSealed: Bool
    /// Its SHA-256 in lower-case hexadecimal digits, where the document states it.
    public var hash: String?
    /// How many entries it has; nil where it is sealed or was not given.
    public var entries: Int?

    /// A list from its parts.
    public init(id: ListID, file: String, isSealed: Bool, hash: String?, entries: Int?) {
        self.id = id
        self.file = file
        self.isSealed = isSealed
        self.hash = hash
        self.entries = entries
    }
}
