import Diagnostics

extension Syntax {
    /// One sentence: who must, must not or may do what.
    public struct Term: Hashable, Sendable {
        /// Whose it is.
        public var who: Who
        /// What it says.
        public var demand: Demand

        /// What a sentence says.
        public enum Demand: Hashable, Sendable {
            /// `must not …`; with `no party`, `may …`.
            case mustNot(Ban)
            /// `must …`.
            case must(Duty)
            /// `may …`.
            case may(Ban)
        }

        /// The canonical wording.
        public var words: String {
            switch demand {
            case .mustNot(let ban): who.words + (who.kind == .noParty ? " may " : " must not ") + ban.words
            case .must(let duty): who.words + " must " + duty.words
            case .may(let ban): who.words + " may " + ban.words
            }
        }
    }

    /// What must not, or may, be done.
    public struct Ban: Hashable, Sendable {
        /// The act.
        public var act: Name
        /// On what; nil: on anything.
        public var thing: Name?
        /// Where; all must hold.
        public var placings: [Placing]
        /// What is refused, where the sentence says `refuse …`; the act is then the vocabulary's and the area its placing.
        public var refusal: Refusal? = nil

        /// `access to AREA`, `passage through AREA`.
        public enum Refusal: String, Hashable, Sendable {
            case access = "access to"
            case passage = "passage through"
        }

        /// The canonical wording.
        public var words: String {
            if let refusal {
                let area = placings.first.map { " " + $0.area.words } ?? ""
                return "refuse" + (thing.map { " " + $0.words } ?? "") + " " + refusal.rawValue + area
                    + placings.dropFirst().map { " " + $0.words }.joined()
            }
            return ([act.words] + (thing.map { [$0.words] } ?? []) + placings.map(\.words)).joined(separator: " ")
        }
    }

    /// What must be done.
    public struct Duty: Hashable, Sendable {
        /// The act.
        public var act: Name
        /// On what, or the notice to give.
        public var thing: Name?
        /// Where; all must hold.
        public var placings: [Placing]
        /// Whether it must be about what set the duty off.
        public var isOfIt: Bool
        /// To whom.
        public var to: Who?
        /// By when, where the sentence itself says so.
        public var deadline: Deadline?

        /// The canonical wording.
        public var words: String {
            var parts = [act.words]
            if let thing { parts.append(thing.words) }
            parts += placings.map(\.words)
            if isOfIt { parts.append("of it") }
            if let to { parts.append("to " + to.words) }
            if let deadline { parts.append(deadline.words) }
            return parts.joined(separator: " ")
        }
    }

    /// What sets a duty off.
    public enum Event: Hashable, Sendable {
        /// `breach of ARTICLES by WHO is STAGE`.
        case breach(Breach, Trigger.Stage)
        /// `ACT by WHO [on THING] [placing] is STAGE`.
        case act(Name, by: Who, on: Name?, placings: [Placing], Trigger.Stage)
        /// `notice NAME is given [by WHO]`.
        case notice(Name, by: Who?)

        /// The canonical wording.
        public var words: String {
            switch self {
            case .breach(let breach, let stage): return "\(breach.words) is \(stage.rawValue)"
            case .act(let act, let by, let thing, let placings, let stage):
                var parts = [act.words, "by " + by.words]
                if let thing { parts.append("on " + thing.words) }
                parts += placings.map(\.words)
                return parts.joined(separator: " ") + " is " + stage.rawValue
            case .notice(let name, let by):
                return "notice \(name.text) is given" + (by.map { " by " + $0.words } ?? "")
            }
        }
    }

    /// A line under a sentence.
    public enum Clause: Hashable, Sendable {
        /// By when.
        case deadline(Deadline)
        /// `except …`.
        case except([Reason])
        /// `where NAME`.
        case onlyWhere(Name)

        /// The canonical wording.
        public var words: String {
            switch self {
            case .deadline(let deadline): deadline.words
            case .except(let reasons): "except " + reasons.words
            case .onlyWhere(let name): "where " + name.words
            }
        }
    }

    /// One reason of an exception or of an answer.
    public enum Reason: Hashable, Sendable {
        /// `in reply to ACT within PERIOD`.
        case inReplyTo(Name, within: Period)
        /// `after notice NAME [at least PERIOD before]`.
        case afterNotice(Name, atLeast: Period?)
        /// `where NAME`.
        case onlyWhere(Name)
        /// `as ARTICLES allows`.
        case allowedBy(Articles)
        /// Groups or things.
        case names([Name])

        /// The canonical wording.
        public var words: String {
            switch self {
            case .inReplyTo(let act, let period): "in reply to \(act.words) within \(period.words)"
            case .afterNotice(let name, let lead):
                "after notice \(name.text)" + (lead.map { " at least \($0.words) before" } ?? "")
            case .onlyWhere(let name): "where " + name.words
            case .allowedBy(let articles): "as \(articles.words) \(articles.numbers.count == 1 ? "allows" : "allow")"
            case .names(let names): listed(names)
            }
        }
    }
}

extension [Syntax.Reason] {
    /// The canonical wording.
    var words: String { map(\.words).joined(separator: " and ") }
}
