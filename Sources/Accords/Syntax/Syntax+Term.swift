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
            /// `must not have …`; with `no party`, `may have …`.
            case mustNotHave(Having)
            /// `must keep …`.
            case mustKeep(Keeping)
        }

        /// The canonical wording.
        public var words: String {
            switch demand {
            case .mustNot(let ban): who.words + (who.kind == .noParty ? " may " : " must not ") + ban.words
            case .must(let duty): who.words + " must " + duty.words
            case .may(let ban): who.words + " may " + ban.words
            case .mustNotHave(let having): who.words + (who.kind == .noParty ? " may " : " must not ") + having.words
            case .mustKeep(let keeping): who.words + " must " + keeping.words
            }
        }
    }

    /// What must not, or may, be done.
    public struct Ban: Hashable, Sendable {
        /// The act.
        public var act: Name
        /// On what; nil: on anything.
        public var thing: Thing?
        /// Where; all must hold.
        public var placings: [Placing]
        /// How many of them over which time, where not every single one is forbidden.
        public var limit: Limit?
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
            var parts = [act.words]
            if let more = limit?.moreThan { parts.append("more than " + more.words) }
            if let thing { parts.append(thing.wordsWithPreposition) }
            parts += placings.map(\.words)
            if let tail = limit?.tail { parts.append(tail) }
            return parts.joined(separator: " ")
        }
    }

    /// What must be done.
    public struct Duty: Hashable, Sendable {
        /// The act.
        public var act: Name
        /// How many.
        public var quantity: Quantity?
        /// On what, or the notice to give.
        public var thing: Thing?
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
            if let quantity { parts.append(quantity.words) }
            if let thing { parts.append(thing.wordsWithPreposition) }
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
        case act(Name, by: Who, on: Thing?, placings: [Placing], Trigger.Stage)
        /// `notice NAME is given [by WHO]`.
        case notice(Name, by: Who?)
        /// `WHO asks [for NAME]`.
        case asks(Who, for: Name?)
        /// `ARTICLES is discharged`.
        case discharged(Articles)
        /// `for each [N] THING ACTED [by WHO]`: cumulative.
        case forEach(Number?, Thing, acted: Name, by: Who?)

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
            case .asks(let who, let name): return who.words + " asks" + (name.map { " for " + $0.words } ?? "")
            case .discharged(let articles):
                return "\(articles.words) \(articles.numbers.count == 1 ? "is" : "are") discharged"
            case .forEach(let number, let thing, let acted, let by):
                return (number.map { $0.text + " " } ?? "") + thing.words + " " + acted.text
                    + (by.map { " by " + $0.words } ?? "")
            }
        }

        /// The words with which its line begins.
        public var opening: String { if case .forEach = self { "for each" } else { "when" } }
    }

    /// A line under a sentence.
    public enum Clause: Hashable, Sendable {
        /// By when.
        case deadline(Deadline)
        /// `except …`.
        case except([Reason])
        /// `where NAME`.
        case onlyWhere(Name)
        /// `beginning by day 2`: by when it must have begun.
        case beginning(Deadline)
        /// `not before 2020-11-10`.
        case notBefore(Moment)
        /// `not before article 4 is discharged`.
        case notBeforeGate([Gate])
        /// `before article 4 is discharged`: it is due until then.
        case beforeGate([Gate])
        /// `in 4 stages`.
        case inStages(Number)
        /// `stage 2 at least 210 arms [by …]`.
        case stage(Number, Quantity, Thing?, Deadline?)
        /// `each stage [at least 210 arms] [[beginning] by …]`.
        case eachStage(Quantity?, Thing?, isBeginning: Bool, Deadline?)
        /// `of which at least 5 persons from the north [by …]`.
        case ofWhich(Quantity, Thing, placings: [Placing], Deadline?)
        /// `counted …`.
        case counted(Counting)
        /// `shown by …`: any one of these.
        case shownBy([Proof])
        /// `thereafter keep them out`, `… there`.
        case thereafterKeep(isOut: Bool)
        /// `in step with article 12b, each within 7 days of the other`.
        case inStep(Articles, within: Period)

        /// By whom or how it is counted.
        public enum Counting: Hashable, Sendable {
            /// `counted by NAME`.
            case by(Name)
            /// `counted at one time`.
            case atOneTime
            /// `counted together within PERIOD`.
            case together(Period)
            /// `counted one by one`.
            case oneByOne
            /// `counted over the whole term`.
            case wholeTerm

            /// The canonical wording.
            public var words: String {
                switch self {
                case .by(let name): "by " + name.words
                case .atOneTime: "at one time"
                case .together(let period): "together within " + period.words
                case .oneByOne: "one by one"
                case .wholeTerm: "over the whole term"
                }
            }
        }

        /// What shows that a duty is done.
        public enum Proof: Hashable, Sendable {
            /// `declaration`: the word of whoever bears the duty.
            case declaration
            /// `verification of NAME`.
            case verification(Name)
            /// `receipt of NAME`.
            case receipt(Name)
            /// `decision of NAME`.
            case decision(Name)

            /// The canonical wording.
            public var words: String {
                switch self {
                case .declaration: "declaration"
                case .verification(let name): "verification of " + name.words
                case .receipt(let name): "receipt of " + name.words
                case .decision(let name): "decision of " + name.words
                }
            }
        }

        /// The canonical wording.
        public var words: String {
            switch self {
            case .deadline(let deadline): return deadline.words
            case .except(let reasons): return "except " + reasons.words
            case .onlyWhere(let name): return "where " + name.words
            case .beginning(let deadline): return "beginning " + deadline.words
            case .notBefore(let moment): return "not before " + moment.words
            case .notBeforeGate(let gates): return "not before " + gates.words
            case .beforeGate(let gates): return "before " + gates.words
            case .inStages(let number): return "in \(number.text) stages"
            case .stage(let number, let quantity, let thing, let deadline):
                return "stage \(number.text) \(quantity.words)" + (thing.map { " " + $0.words } ?? "")
                    + (deadline.map { " " + $0.words } ?? "")
            case .eachStage(let quantity, let thing, let isBeginning, let deadline):
                return "each stage" + (quantity.map { " " + $0.words } ?? "") + (thing.map { " " + $0.words } ?? "")
                    + (isBeginning ? " beginning" : "") + (deadline.map { " " + $0.words } ?? "")
            case .ofWhich(let quantity, let thing, let placings, let deadline):
                return
                    (["of which", quantity.words, thing.words] + placings.map(\.words)
                    + (deadline.map { [$0.words] } ?? [])).joined(separator: " ")
            case .counted(let counting): return "counted " + counting.words
            case .shownBy(let proofs): return "shown by " + proofs.map(\.words).joined(separator: " or ")
            case .thereafterKeep(let isOut): return "thereafter keep them " + (isOut ? "out" : "there")
            case .inStep(let articles, let period):
                return "in step with \(articles.words), each within \(period.words) of the other"
            }
        }
    }

    /// One reason of an exception or of an answer.
    public enum Reason: Hashable, Sendable {
        /// `in reply to ACT within PERIOD [and within DISTANCE]`.
        case inReplyTo(Name, within: Period, near: Distance?)
        /// `after notice NAME [at least PERIOD before]`.
        case afterNotice(Name, atLeast: Period?)
        /// `with leave of NAME`.
        case withLeave(Name)
        /// `ordered by NAME`.
        case orderedBy(Name)
        /// `after a failed call to NAME [within PERIOD]`.
        case afterFailedCall(Name, within: Period?)
        /// `where NAME`.
        case onlyWhere(Name)
        /// `as ARTICLES allows`.
        case allowedBy(Articles)
        /// Groups or things.
        case names([Name])

        /// The canonical wording.
        public var words: String {
            switch self {
            case .inReplyTo(let act, let period, let near):
                "in reply to \(act.words) within \(period.words)" + (near.map { " and within " + $0.words } ?? "")
            case .afterNotice(let name, let lead):
                "after notice \(name.text)" + (lead.map { " at least \($0.words) before" } ?? "")
            case .withLeave(let name): "with leave of " + name.words
            case .orderedBy(let name): "ordered by " + name.words
            case .afterFailedCall(let name, let period):
                "after a failed call to " + name.words + (period.map { " within " + $0.words } ?? "")
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
