import Diagnostics
import Vocabulary

extension Syntax {
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
        /// Of which parts of a duty.
        public var parts: [Part]
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

        /// A part of a duty.
        public enum Part: Hashable, Sendable {
            /// `its beginning`.
            case beginning
            /// `its end`.
            case end
            /// `stage N`.
            case stage(Number)
            /// `period N`.
            case period(Number)

            /// The canonical wording.
            public var words: String {
                switch self {
                case .beginning: "its beginning"
                case .end: "its end"
                case .stage(let number): "stage " + number.text
                case .period(let number): "period " + number.text
                }
            }
        }

        /// By how much: a number, a length, or a time.
        public enum Amount: Hashable, Sendable {
            /// `3`.
            case number(Number)
            /// `7 km`.
            case length(Distance)
            /// `3 hours`.
            case time(Period)

            /// The canonical wording.
            public var words: String {
                switch self {
                case .number(let number): number.text
                case .length(let distance): distance.words
                case .time(let period): period.words
                }
            }
        }

        /// What would settle an *unknown*.
        public enum Settling: Hashable, Sendable {
            /// `decision NAME`.
            case decision(Name)
            /// `order NAME`.
            case order(Name)
            /// `verification`.
            case verification
            /// `count`.
            case count
            /// Anything else by name: a body, a fact.
            case named(Name)

            /// The canonical wording.
            public var words: String {
                switch self {
                case .decision(let name): "decision " + name.text
                case .order(let name): "order " + name.text
                case .verification: "verification"
                case .count: "count"
                case .named(let name): name.text
                }
            }
        }

        /// A reason that must be given.
        public enum Reason: Hashable, Sendable {
            /// `excused by NAME`.
            case excusedBy(Name)
            /// `through NAME`.
            case through(Name)
            /// `settled by …`.
            case settledBy(Settling)
            /// `waiting for notice NAME`.
            case waitingForNotice(Name)
            /// `waiting for ARTICLES [stage N] [by NAME]`.
            case waitingForArticles(Articles, stage: Number?, by: Name?)
            /// `late by AMOUNT`.
            case lateBy(Period)
            /// `over by AMOUNT`.
            case overBy(Amount, Origin)
            /// `short by AMOUNT`.
            case shortBy(Amount, Origin)

            /// The canonical wording.
            public var words: String {
                switch self {
                case .excusedBy(let name): "excused by " + name.text
                case .through(let name): "through " + name.text
                case .settledBy(let settling): "settled by " + settling.words
                case .waitingForNotice(let name): "waiting for notice " + name.text
                case .waitingForArticles(let articles, let stage, let by):
                    "waiting for " + articles.words + (stage.map { " stage " + $0.text } ?? "")
                        + (by.map { " by " + $0.text } ?? "")
                case .lateBy(let period): "late by " + period.words
                case .overBy(let amount, _): "over by " + amount.words
                case .shortBy(let amount, _): "short by " + amount.words
                }
            }
        }

        /// The canonical wording.
        public var words: String {
            var words = "expect " + (at.map { "at \($0.words) " } ?? "") + "article \(article.text) "
            if let party { words += party.text + " " }
            words += answer.words
            if let instance { words += " on " + instance.text }
            if !parts.isEmpty { words += " on " + parts.map(\.words).joined(separator: " and ") }
            if let reading { words += " under " + reading.text }
            if let knownAt { words += " as known at " + knownAt.words }
            return words + reasons.map { ", " + $0.words }.joined()
        }
    }
}
