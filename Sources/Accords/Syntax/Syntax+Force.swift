import Diagnostics

extension Syntax {
    /// A line that decides when something is in force.
    public enum Force: Hashable, Sendable {
        /// `in force from … for …`.
        case inForce(Start, End?)
        /// `renewed for … by agreement of …`.
        case renewedByAgreement(Period, of: [Name], Consent?)
        /// `renewed for … unless … gives notice …`.
        case renewedUnless(Period, Who, notices: [Name], atLeast: Period?)
        /// `renewed for … for each N THING ACTED by NAME`.
        case renewedForEach(Period, Amount, Thing, acted: Name, by: Who)
        /// `excused for … after breach …`.
        case excused(Period, Breach)
        /// `released after breach …`.
        case released(Breach)
        /// `not bound after breach …`.
        case notBound(Breach)
        /// `counts start anew|on at renewal`.
        case counts(anew: Bool)

        /// When it begins.
        public enum Start: Hashable, Sendable {
            /// At a moment.
            case from(Moment)
            /// Once all of these are facts.
            case once([Gate])
        }

        /// When it ends.
        public enum End: Hashable, Sendable {
            /// `for PERIOD`.
            case after(Period)
            /// `until MOMENT`.
            case until(Moment)
            /// `until GATE`.
            case untilGate([Gate])
            /// `without end`.
            case withoutEnd
        }

        /// When consent to a renewal may come.
        public enum Consent: Hashable, Sendable {
            /// `before the end`.
            case beforeTheEnd
            /// `also after the end, from the end`.
            case fromTheEnd
            /// `also after the end, from the last consent`.
            case fromTheConsent
        }

        /// The canonical wording.
        public var words: String {
            switch self {
            case .inForce(let start, let end):
                var words = "in force "
                switch start {
                case .from(let moment): words += "from " + moment.words
                case .once(let gates): words += "once " + gates.words
                }
                switch end {
                case .after(let period): words += " for " + period.words
                case .until(let moment): words += " until " + moment.words
                case .untilGate(let gates): words += " until " + gates.words
                case .withoutEnd: words += " without end"
                case nil: break
                }
                return words
            case .renewedByAgreement(let period, let names, let consent):
                let words = "renewed for \(period.words) by agreement of \(listed(names))"
                switch consent {
                case .beforeTheEnd: return words + " before the end"
                case .fromTheEnd: return words + " also after the end, from the end"
                case .fromTheConsent: return words + " also after the end, from the last consent"
                case nil: return words
                }
            case .renewedUnless(let period, let who, let notices, let lead):
                return
                    "renewed for \(period.words) unless \(who.words) gives notice \(notices.map(\.words).joined(separator: " or "))"
                    + (lead.map { " at least \($0.words) before the end" } ?? "")
            case .renewedForEach(let period, let amount, let thing, let acted, let who):
                return
                    "renewed for \(period.words) for each \(amount.words) \(thing.words) \(acted.text) by \(who.words)"
            case .excused(let period, let breach): return "excused for \(period.words) after \(breach.words)"
            case .released(let breach): return "released after \(breach.words)"
            case .notBound(let breach): return "not bound after \(breach.words)"
            case .counts(let anew): return "counts start \(anew ? "anew" : "on") at renewal"
            }
        }

        /// The word that a line begins with: a reading's line replaces all lines that begin with the same one.
        public var firstWord: String {
            switch self {
            case .inForce: "in"
            case .renewedByAgreement, .renewedUnless, .renewedForEach: "renewed"
            case .excused: "excused"
            case .released: "released"
            case .notBound: "not"
            case .counts: "counts"
            }
        }
    }

    /// `either party may end article 1 by notice after breach of article 1 by the other party`.
    public struct Power: Hashable, Sendable {
        /// Whose power it is.
        public var holder: Who
        /// What it lets its holder do.
        public var act: Accords.Power.Act
        /// What it concerns.
        public var subject: Subject
        /// How long what it does lasts.
        public var lasts: Lasts?
        /// How it is exercised.
        public var by: Exercise?
        /// After which breach it may be exercised.
        public var after: Breach?
        /// Whether deadlines that have passed may be moved too.
        public var alsoAfterTheDeadline: Bool

        /// What a power concerns.
        public enum Subject: Hashable, Sendable {
            /// `this accord`.
            case accord
            /// Articles.
            case articles(Articles)
            /// A line, a question or an act.
            case name(Name)

            /// The canonical wording.
            public var words: String {
                switch self {
                case .accord: "this accord"
                case .articles(let articles): articles.words
                case .name(let name): name.words
                }
            }
        }

        /// How long what a power does lasts.
        public enum Lasts: Hashable, Sendable {
            /// `for PERIOD`.
            case exactly(Period)
            /// `by at most PERIOD`.
            case atMost(Period)
        }

        /// How a power is exercised.
        public struct Exercise: Hashable, Sendable {
            /// Whether by a decision instead of a notice.
            public var isDecision: Bool
            /// The notice or decision, if named.
            public var name: Name?
            /// How long before its effect.
            public var lead: Period?
        }

        /// The canonical wording.
        public var words: String {
            let verb = act == .extend ? "extend the deadline of" : act.rawValue
            var words = "\(holder.words) may \(verb) \(subject.words)"
            switch lasts {
            case .exactly(let period): words += " for " + period.words
            case .atMost(let period): words += " by at most " + period.words
            case nil: break
            }
            if let by {
                words += by.isDecision ? " by decision" : " by notice"
                if let name = by.name { words += " " + name.text }
                if let lead = by.lead { words += " \(lead.words) before" }
            }
            if let after { words += " after " + after.words }
            if alsoAfterTheDeadline { words += " also after the deadline" }
            return words
        }
    }
}
