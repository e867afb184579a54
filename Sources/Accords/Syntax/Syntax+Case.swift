import Diagnostics
import Vocabulary

extension Syntax {
    /// One line of facts of a worked case.
    public struct Fact: Hashable, Sendable {
        /// When, or from when.
        public var from: Instant
        /// Until when, if not at one time.
        public var to: Instant?
        /// What is told.
        public var told: Told
        /// The marks after commas.
        public var marks: [Mark]
        /// Where it stands.
        public var origin: Origin

        /// The canonical wording.
        public var words: String {
            "\(from.words)" + (to.map { " to " + $0.words } ?? "") + " " + told.words
                + marks.map { ", " + $0.words }.joined()
        }
    }

    /// What a line of facts tells.
    public enum Told: Hashable, Sendable {
        /// An act.
        case act(ActTold)
        /// `notice NAME [of NAME] [to …] by …`.
        case notice(Name, about: Name?, to: [Name], by: [Name])
        /// `accepted [renewal] by …`.
        case accepted(renewal: Bool, by: [Name])
        /// `ended this accord by …`.
        case exercised(CaseFact.Exercise, Articles?, to: Instant?, by: Name)
        /// `decision NAME yes|no [on NAME] by NAME`.
        case decision(Name, Bool, about: Name?, by: Name)
        /// `asked NAME [on NAME] by NAME`.
        case asked(Name, about: Name?, by: Name)
        /// `denied NAME by NAME`.
        case denied(Name, by: Name)
        /// `retracted NAME`.
        case retracted(Name)
        /// `[not] watched AREA`.
        case watched(Bool, Name)

        /// The canonical wording.
        public var words: String {
            func about(_ name: Name?) -> String { name.map { " on " + $0.text } ?? "" }
            switch self {
            case .act(let act): return act.words
            case .notice(let name, let subject, let to, let by):
                return "notice \(name.text)" + about(subject) + (to.isEmpty ? "" : " to " + listed(to)) + " by "
                    + listed(by)
            case .accepted(let renewal, let by): return "accepted \(renewal ? "renewal " : "")by \(listed(by))"
            case .exercised(let exercise, let articles, let to, let by):
                return "\(exercise.rawValue) \(articles?.words ?? "this accord")" + (to.map { " to " + $0.words } ?? "")
                    + " by \(by.text)"
            case .decision(let name, let yes, let subject, let by):
                return "decision \(name.text) \(yes ? "yes" : "no")" + about(subject) + " by \(by.text)"
            case .asked(let name, let subject, let by): return "asked \(name.text)" + about(subject) + " by \(by.text)"
            case .denied(let name, let by): return "denied \(name.text) by \(by.text)"
            case .retracted(let name): return "retracted \(name.text)"
            case .watched(let yes, let name): return (yes ? "watched " : "not watched ") + name.text
            }
        }
    }

    /// `drone_strike on power_substation at 48.85N 37.60E by Russia`.
    public struct ActTold: Hashable, Sendable {
        /// The act.
        public var act: Name
        /// On what.
        public var thing: Name?
        /// Where.
        public var places: [Place]
        /// `of NAME`: the fact that it is about.
        public var about: Name?
        /// To whom.
        public var to: [Name]
        /// By whom; empty: nobody knows whose.
        public var by: [Name]

        /// Where an act took place.
        public enum Place: Hashable, Sendable {
            /// `at POSITION [good to …]`.
            case at(Position, goodTo: Distance?)
            /// `at 40 km from NAME, … [good to …]`.
            case distances([FromName], goodTo: Distance?)
            /// `in NAME`, `into NAME`.
            case inside(Name, isInto: Bool, isPart: Bool)
            /// `outside NAME`.
            case outside(Name)
            /// `from NAME`.
            case from(Name)

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
                case .inside(let name, let isInto, let isPart):
                    return (isInto ? "into " : "in ") + (isPart ? "part of " : "") + name.words
                case .outside(let name): return "outside " + name.words
                case .from(let name): return "from " + name.words
                }
            }
        }

        /// The canonical wording.
        public var words: String {
            var words = act.words
            if let thing { words += " on " + thing.words }
            for place in places { words += " " + place.words }
            if let about { words += " of " + about.text }
            if !to.isEmpty { words += " to " + listed(to) }
            if !by.isEmpty { words += " by " + listed(by) }
            return words
        }
    }

    /// What stands after a comma of a fact.
    public enum Mark: Hashable, Sendable {
        /// A grade.
        case grade(Grade)
        /// `named NAME`.
        case named(Name)
        /// `received INSTANT`.
        case received(Instant)
        /// `said by NAME`.
        case saidBy(Name)
        /// `amends NAME`.
        case amends(Name)
        /// `intercepted`.
        case intercepted
        /// `outcome unknown`.
        case outcomeUnknown

        /// The canonical wording.
        public var words: String {
            switch self {
            case .grade(let grade): grade.name
            case .named(let name): "named " + name.text
            case .received(let instant): "received " + instant.words
            case .saidBy(let name): "said by " + name.text
            case .amends(let name): "amends " + name.text
            case .intercepted: "intercepted"
            case .outcomeUnknown: "outcome unknown"
            }
        }
    }

    /// `expect article 1 Russia violated on rounds under Moscow, excused by first`.
    public struct Expectation: Hashable, Sendable {
        /// When the question is asked.
        public var at: Instant?
        /// Of which article.
        public var article: Name
        /// For whom.
        public var party: Name?
        /// The answer.
        public var answer: Answer
        /// Of which fact.
        public var instance: Name?
        /// Under which reading.
        public var reading: Name?
        /// As known when.
        public var knownAt: Instant?
        /// What the explanation must say.
        public var reasons: [Reason]
        /// Where it stands.
        public var origin: Origin

        /// The answers there are.
        public enum Answer: Hashable, Sendable {
            /// A verdict.
            case verdict(Verdict)
            /// `not monitored`.
            case notMonitored
            /// `in force [until …]`.
            case inForce(until: Instant?)

            /// The canonical wording.
            public var words: String {
                switch self {
                case .verdict(let verdict): verdict.name
                case .notMonitored: "not monitored"
                case .inForce(let until): "in force" + (until.map { " until " + $0.words } ?? "")
                }
            }
        }

        /// A reason that must be given.
        public enum Reason: Hashable, Sendable {
            /// `excused by NAME`.
            case excusedBy(Name)
            /// `through NAME`.
            case through(Name)
            /// `settled by [decision] NAME`.
            case settledBy(Name, isDecision: Bool)
            /// `waiting for notice NAME`.
            case waitingForNotice(Name)
            /// `waiting for ARTICLES [by NAME]`.
            case waitingForArticles(Articles, by: Name?)
            /// `late by PERIOD`.
            case lateBy(Period)

            /// The canonical wording.
            public var words: String {
                switch self {
                case .excusedBy(let name): "excused by " + name.text
                case .through(let name): "through " + name.text
                case .settledBy(let name, let isDecision): "settled by \(isDecision ? "decision " : "")\(name.text)"
                case .waitingForNotice(let name): "waiting for notice " + name.text
                case .waitingForArticles(let articles, let by):
                    "waiting for " + articles.words + (by.map { " by " + $0.text } ?? "")
                case .lateBy(let period): "late by " + period.words
                }
            }
        }

        /// The canonical wording.
        public var words: String {
            var words = "expect " + (at.map { "at \($0.words) " } ?? "") + "article \(article.text) "
            if let party { words += party.text + " " }
            words += answer.words
            if let instance { words += " on " + instance.text }
            if let reading { words += " under " + reading.text }
            if let knownAt { words += " as known at " + knownAt.words }
            return words + reasons.map { ", " + $0.words }.joined()
        }
    }
}
