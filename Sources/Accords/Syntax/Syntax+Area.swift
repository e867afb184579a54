import Diagnostics
import Geography

extension Syntax {
    /// `25 km`, or a distance's name.
    public enum Distance: Hashable, Sendable {
        /// The units of length.
        public enum Unit: String, Hashable, Sendable, CaseIterable {
            case km, m, nmi
        }
        /// A number of units.
        case stated(Number, Unit)
        /// A named distance.
        case named(Name)

        /// The canonical wording.
        public var words: String {
            switch self {
            case .stated(let number, let unit): "\(number.text) \(unit.rawValue)"
            case .named(let name): name.words
            }
        }
    }

    /// `48.85N 37.60E`: latitude first, as people write it.
    public struct Position: Hashable, Sendable {
        /// The latitude as written.
        public var latitudeText: String
        /// The longitude as written.
        public var longitudeText: String
        /// Degrees north.
        public var latitude: Double
        /// Degrees east.
        public var longitude: Double
        /// Where it stands.
        public var origin: Origin

        /// The canonical wording.
        public var words: String { latitudeText + " " + longitudeText }
    }

    /// Spots joined by `or`, `and`, `except`, read from left to right.
    public struct Area: Hashable, Sendable {
        /// How a spot joins what stands before it.
        public enum Join: String, Hashable, Sendable {
            case or, and, except
        }
        /// A spot with its join.
        public struct Part: Hashable, Sendable {
            /// The join; `or` for the first, where it says nothing.
            public var join: Join
            /// The spot.
            public var spot: Spot
        }
        /// The spots; at least one.
        public var parts: [Part]
        /// Where it stands.
        public var origin: Origin

        /// An area from its parts.
        public init(parts: [Part], origin: Origin) {
            self.parts = parts
            self.origin = origin
        }

        /// The area of a name.
        public init(of name: Name) {
            self.init(
                parts: [Part(join: .or, spot: .named(SpotName(name: name, asOf: nil)))], origin: Origin(name.span))
        }

        /// The canonical wording.
        public var words: String {
            var words = ""
            for (place, part) in parts.enumerated() {
                if place > 0 { words += " \(part.join.rawValue) " }
                words += part.spot.words
            }
            return words
        }
    }

    /// A place, line, zone or thing by name, as of a day.
    public struct SpotName: Hashable, Sendable {
        /// The name.
        public var name: Name
        /// As of when.
        public var asOf: AsOf?
        /// `for PARTY`, in a worked case: whose it is, where that differs from party to party.
        public var owner: Name? = nil

        /// As of when a line or zone that moves is meant.
        public enum AsOf: Hashable, Sendable {
            /// As it was then.
            case instant(Instant)
            /// As it is on the day of the incident.
            case theDay
            /// As a body last fixed it.
            case lastFixed(by: Name)

            /// The canonical wording.
            public var words: String {
                switch self {
                case .instant(let instant): "as of " + instant.words
                case .theDay: "as of the day"
                case .lastFixed(let body): "as last fixed by " + body.words
                }
            }
        }

        /// The canonical wording.
        public var words: String {
            name.words + (owner.map { " for " + $0.words } ?? "") + (asOf.map { " " + $0.words } ?? "")
        }
    }

    /// One area that is not joined from others.
    public enum Spot: Hashable, Sendable {
        /// `within 10 km of NAME`.
        case within(Distance, of: SpotName)
        /// `at least 25 km from NAME`.
        case atLeast(Distance, from: SpotName)
        /// `between 10 km and 20 km [west] of NAME`.
        case between(Distance, Distance, CompassSide?, of: SpotName)
        /// `west of NAME`.
        case side(CompassSide, of: SpotName)
        /// `NAME from PLACE to PLACE`: the stretch of a road or line between two places.
        case stretch(of: SpotName, from: SpotName, to: SpotName)
        /// `map "file" feature "name"`.
        case map(Quoted, feature: Quoted?)
        /// `unit "UA-63"`.
        case unit(Quoted)
        /// `circle of 5 km around 48.85N 37.60E`.
        case circle(Distance, around: Position)
        /// `polygon 48N 37E 49N 37E 49N 38E`.
        case polygon([Position])
        /// `path 48N 37E 49N 37E`: a line from position to position.
        case path([Position])
        /// A name.
        case named(SpotName)

        /// The canonical wording.
        public var words: String {
            switch self {
            case .within(let distance, let name): "within \(distance.words) of \(name.words)"
            case .atLeast(let distance, let name): "at least \(distance.words) from \(name.words)"
            case .between(let near, let far, let side, let name):
                "between \(near.words) and \(far.words)" + (side.map { " " + $0.rawValue } ?? "") + " of " + name.words
            case .side(let side, let name): "\(side.rawValue) of \(name.words)"
            case .stretch(let road, let one, let other): "\(road.words) from \(one.words) to \(other.words)"
            case .map(let file, let feature):
                "map \(file.words)" + (feature.map { " feature " + $0.words } ?? "")
            case .unit(let name): "unit \(name.words)"
            case .circle(let radius, let centre): "circle of \(radius.words) around \(centre.words)"
            case .polygon(let corners): "polygon " + corners.map(\.words).joined(separator: " ")
            case .path(let positions): "path " + positions.map(\.words).joined(separator: " ")
            case .named(let name): name.words
            }
        }
    }

    /// Where an act takes place: `in energy`, `from lebanon`.
    public struct Placing: Hashable, Sendable {
        /// How the act stands to the area.
        public enum Relation: String, Hashable, Sendable {
            case `in`, into, from, against, across, over, to, through
            case outOf = "out of"
        }
        /// How the act stands to the area; `within 5 km of …` is `in`.
        public var relation: Relation
        /// The area.
        public var area: Area

        /// The canonical wording.
        public var words: String {
            if relation == .in, case .within = area.parts.first?.spot { return area.words }
            return relation.rawValue + " " + area.words
        }
    }
}
