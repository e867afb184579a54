import Geography
import Vocabulary

/// How many a fact of a worked case speaks of: whole numbers, from 0.
public struct CaseQuantity: Hashable, Sendable {
    /// At least so many.
    public var low: Double
    /// At most so many; nil: nobody said that these were all.
    public var high: Double?

    /// So many, and so many at most.
    public init(_ low: Double, to high: Double?) {
        self.low = low
        self.high = high
    }
}

/// A thing that a fact of a worked case speaks of.
public struct CaseThing: Hashable, Sendable {
    /// Its class: the accord's or the vocabulary's name.
    public var object: String
    /// Millimetres.
    public var calibre: Double?
    /// How far it reaches.
    public var range: Kilometres?
    /// Men in a unit.
    public var strength: Double?
    /// `of NAME`: the party or group whose it is.
    public var owner: ActorID?
    /// `of NAME`: the list on which they are.
    public var list: ListID?

    /// A thing from its parts.
    public init(
        object: String, calibre: Double? = nil, range: Kilometres? = nil, strength: Double? = nil,
        owner: ActorID? = nil
    ) {
        self.object = object
        self.calibre = calibre
        self.range = range
        self.strength = strength
        self.owner = owner
    }
}

/// An act that a line of a worked case tells of.
public struct CaseAct: Sendable {
    /// The act's class: the accord's or the vocabulary's name.
    public var name: String
    /// How many of the thing; nil: not stated.
    public var quantity: CaseQuantity?
    /// On or of what.
    public var thing: CaseThing?
    /// Where: all of these are so.
    public var places: [CasePlace]
    /// The fact that it is about.
    public var about: String?
    /// To whom.
    public var to: [ActorID]
    /// Of which stage of a duty, from 1.
    public var stage: Int?
    /// By whom; empty: nobody knows whose.
    public var by: [ActorID]
}

/// What somebody saw, looked for in vain, or counted.
public struct CaseObservation: Sendable {
    /// The kinds of looking, by the words that begin their lines.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// At least so many were there.
        case seen
        /// Somebody looked and found none.
        case clear = "clear of"
        /// So many were counted, and that is all.
        case counted
    }
    /// What was done.
    public var kind: Kind
    /// How many: of a sighting at least, of a count exactly unless it says `at least`, of a clearance none.
    public var quantity: CaseQuantity
    /// Of what, and whose.
    public var thing: CaseThing
    /// Where: all of these are so.
    public var places: [CasePlace]
    /// The body that says so; nil: not stated.
    public var by: ActorID?
}

/// Where something that a worked case tells took place.
public enum CasePlace: Hashable, Sendable {
    /// `at 48.85N 37.60E [good to 2 km]`.
    case at(Position, goodTo: Kilometres)
    /// `at 40 km from contact [as of …]`: a stated distance from a named place, line or thing that moves. The name says as
    /// of when: `contact as of 2014-09-19`.
    case distance(Kilometres, goodTo: Kilometres, from: AreaID)
    /// `in AREA`, `across LINE`, …
    case stated(Stated)

    /// A place in words.
    public struct Stated: Hashable, Sendable {
        /// How it stands to the area.
        public var relation: PlaceRelation
        /// The area, as of when if the line says so: `contact as of 2014-09-19`.
        public var area: AreaID
        /// `part of`: only part of the area was seen or counted. Of an act it says nothing more than the area does.
        public var isPart: Bool

        /// A place from its parts.
        public init(_ relation: PlaceRelation, _ area: AreaID, isPart: Bool = false) {
            self.relation = relation
            self.area = area
            self.isPart = isPart
        }
    }
}
