import Diagnostics
import Vocabulary

extension Syntax {
    /// `4`, `at least 4`.
    public struct Many: Hashable, Sendable {
        /// How many.
        public var number: Number
        /// Whether there may have been more.
        public var isAtLeast: Bool

        /// The canonical wording.
        public var words: String { (isAtLeast ? "at least " : "") + number.text }
    }

    /// `mortars with calibre 122 mm of East`: a thing that a fact speaks of.
    public struct ThingTold: Hashable, Sendable {
        /// What.
        public var name: Name
        /// Its measures.
        public var attributes: [Attribute]
        /// Whose, or from which list; some fact's name, where the line speaks about that fact.
        public var of: Name?

        /// `calibre 122 mm`, `range 40 km`, `strength 300`.
        public struct Attribute: Hashable, Sendable {
            /// Which measure.
            public var name: Name
            /// How much.
            public var number: Number
            /// The unit as written canonically; empty for a number of men.
            public var unit: String

            /// The canonical wording.
            public var words: String { name.text + " " + number.text + (unit.isEmpty ? "" : " " + unit) }
        }

        /// The canonical wording.
        public var words: String {
            name.words + attributes.map { " with " + $0.words }.joined() + (of.map { " of " + $0.text } ?? "")
        }
    }

    /// `part of dmz`, `contact as of 2014-09-19`.
    public struct PlaceTold: Hashable, Sendable {
        /// Whether only part of it is meant.
        public var isPart: Bool
        /// The area by name.
        public var name: SpotName

        /// The canonical wording.
        public var words: String { (isPart ? "part of " : "") + name.words }
    }

    /// Where something that a fact tells took place.
    public enum CasePlacing: Hashable, Sendable {
        /// `at POSITION [good to …]`.
        case at(Position, goodTo: Distance?)
        /// `at 40 km from NAME, … [good to …]`.
        case distances([FromName], goodTo: Distance?)
        /// `in AREA`, `across LINE`, …
        case stated(PlaceRelation, PlaceTold)

        /// A distance from a named place.
        public struct FromName: Hashable, Sendable {
            /// How far.
            public var distance: Distance
            /// From where.
            public var name: SpotName
        }

        /// The canonical wording.
        public var words: String {
            switch self {
            case .at(let position, let goodTo):
                return "at \(position.words)" + (goodTo.map { " good to " + $0.words } ?? "")
            case .distances(let list, let goodTo):
                return "at " + list.map { "\($0.distance.words) from \($0.name.words)" }.joined(separator: ", ")
                    + (goodTo.map { " good to " + $0.words } ?? "")
            case .stated(let relation, let place): return relation.words + " " + place.words
            }
        }
    }

    /// `seen 4 rockets of East in dmz by Mission`, `clear of …`, `counted …`.
    public struct ObservationTold: Hashable, Sendable {
        /// What was done.
        public var kind: CaseObservation.Kind
        /// How many; nil for `clear of`.
        public var many: Many?
        /// Of what.
        public var thing: ThingTold
        /// Where.
        public var places: [CasePlacing]
        /// By which body.
        public var by: Name?

        /// The canonical wording.
        public var words: String {
            kind.rawValue + (many.map { " " + $0.words } ?? "") + " " + thing.words
                + places.map { " " + $0.words }.joined() + (by.map { " by " + $0.text } ?? "")
        }
    }

    /// `drone_strike on power_substation at 48.85N 37.60E by Russia`, `admit 300 soldiers into korea by S`.
    public struct ActTold: Hashable, Sendable {
        /// The act.
        public var act: Name
        /// How many of the thing.
        public var many: Many?
        /// On or of what.
        public var thing: ThingTold?
        /// Whether `on` stands before the thing: *drone_strike on port_facility*, *grant amnesty*.
        public var saysOn = false
        /// Where.
        public var places: [CasePlacing]
        /// `of NAME`: the fact that it is about, or whose the thing is.
        public var about: Name?
        /// To whom.
        public var to: [Name]
        /// Of which stage.
        public var stage: Number?
        /// By whom; empty: nobody knows whose.
        public var by: [Name]

        /// The canonical wording. `on` stays where it was written: before a thing that is hit, not before one that is given.
        public var words: String {
            var words = act.words
            if let many { words += " " + many.words }
            if let thing { words += (saysOn ? " on " : " ") + thing.words }
            for place in places { words += " " + place.words }
            if let about { words += " of " + about.text }
            if !to.isEmpty { words += " to " + listed(to) }
            if let stage { words += " stage " + stage.text }
            if !by.isEmpty { words += " by " + listed(by) }
            return words
        }
    }
}
