import Diagnostics

extension Syntax {
    /// A number, with its unit where it has one, or the name of one that a line sets: `100 mm`, `the platoon`.
    public enum Amount: Hashable, Sendable {
        /// As written. Units are of measures only: `mm`, `km`, `m`, `nmi`.
        case stated(Number, unit: String?)
        /// A number or distance by name.
        case named(Name)

        /// The canonical wording.
        public var words: String {
            switch self {
            case .stated(let number, let unit): number.text + (unit.map { " " + $0 } ?? "")
            case .named(let name): name.words
            }
        }
    }

    /// `at least 100 mm`.
    public struct Bound: Hashable, Sendable {
        /// What is measured: `calibre`, `range`, `strength`.
        public var attribute: Name
        /// On which side of the amount it must lie.
        public var side: Accords.Thing.Bound.Side
        /// The amount.
        public var amount: Amount

        /// The canonical wording.
        public var words: String { "with \(attribute.text) \(side.rawValue) \(amount.words)" }
    }

    /// `mortars with calibre at least 82 mm`, `elderly of list_33`, `peacekeepers`.
    public struct Thing: Hashable, Sendable {
        /// The class, or a party or group whose people are meant.
        public var name: Name
        /// Its measures; all must hold.
        public var bounds: [Bound] = []
        /// The list, or the party, that it is of.
        public var of: Name?

        /// The canonical wording.
        public var words: String {
            ([name.words] + bounds.map(\.words) + (of.map { ["of " + $0.words] } ?? [])).joined(separator: " ")
        }

        /// As it is written, with the `on` before it.
        var wordsWithPreposition: String { name.preposition.map { $0 + " " + words } ?? words }
    }

    /// How many.
    public enum Quantity: Hashable, Sendable {
        /// `all`.
        case all
        /// `every`.
        case every
        /// `at least N`.
        case atLeast(Amount)
        /// `exactly N`.
        case exactly(Amount)
        /// `half of`.
        case half
        /// `N`.
        case some(Amount)

        /// The canonical wording.
        public var words: String {
            switch self {
            case .all: "all"
            case .every: "every"
            case .atLeast(let amount): "at least " + amount.words
            case .exactly(let amount): "exactly " + amount.words
            case .half: "half of"
            case .some(let amount): amount.words
            }
        }
    }

    /// `each day`, `each week counted from Monday`: what a number over time is counted over.
    public enum Each: Hashable, Sendable {
        case day, calendarMonth, term
        /// From a day of the week, 1 for Monday to 7, or, where nil, from the start.
        case week(from: Int?)
        /// `each 3 days`.
        case period(Period)

        /// The days of the week, from Monday.
        public static let weekdays = [
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        ]

        /// The canonical wording.
        public var words: String {
            switch self {
            case .day: "each day"
            case .calendarMonth: "each calendar month"
            case .term: "each term"
            case .week(let day): "each week counted from " + (day.map { Self.weekdays[$0 - 1] } ?? "the start")
            case .period(let period): "each " + period.words
            }
        }
    }

    /// `must not have more than 1000 persons in dmz`.
    public struct Having: Hashable, Sendable {
        /// The number that may be there; nil: none.
        public var moreThan: Amount?
        /// Of what.
        public var thing: Thing
        /// Where; all must hold.
        public var placings: [Placing]

        /// The canonical wording.
        public var words: String {
            (["have"] + (moreThan.map { ["more than " + $0.words] } ?? []) + [thing.words] + placings.map(\.words))
                .joined(separator: " ")
        }
    }

    /// `must keep peacekeepers in deployment`.
    public struct Keeping: Hashable, Sendable {
        /// What.
        public var thing: Thing
        /// Whether it must stay out of the area.
        public var isOut: Bool
        /// The area.
        public var area: Area

        /// The canonical wording.
        public var words: String {
            let isSpot =
                switch area.parts.first?.spot {
                case .within, .atLeast: true
                default: false
                }
            return "keep \(thing.words) \(isOut ? "out of " : isSpot ? "" : "in ")\(area.words)"
        }
    }

    /// What limits the number of a ban on acts: `more than 35000 soldiers … each calendar month`, or `… in excess of
    /// those taken out since …`.
    public struct Limit: Hashable, Sendable {
        /// More than so many; nil with `excess`.
        public var moreThan: Amount?
        /// Counted over what.
        public var each: Each?
        /// More than those to whom this was done, since then.
        public var excess: Excess?

        /// `in excess of those taken out since entry into force`.
        public struct Excess: Hashable, Sendable {
            /// What was done to them, as a participle.
            public var acted: Name
            /// Since when.
            public var since: Moment
        }

        /// The wording of what stands at the end of the sentence.
        public var tail: String? {
            if let each { return each.words }
            return excess.map {
                "in excess of those \($0.acted.text.split(separator: "_").joined(separator: " ")) since \($0.since.words)"
            }
        }
    }
}
