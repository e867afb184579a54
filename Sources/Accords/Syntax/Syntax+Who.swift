import Diagnostics

extension Syntax {
    /// Who does or must do something.
    public struct Who: Hashable, Sendable {
        /// The ways to say who.
        public enum Kind: Hashable, Sendable {
            /// By name.
            case names([Name])
            /// `no party`: with `may`.
            case noParty
            /// `each party`.
            case eachParty
            /// `either party`.
            case eitherParty
            /// `a party`.
            case aParty
            /// `that party`.
            case thatParty
            /// `the other party`.
            case otherParty
        }
        /// Who.
        public var kind: Kind
        /// Where it stands.
        public var origin: Origin

        /// The canonical wording.
        public var words: String {
            switch kind {
            case .names(let names): listed(names)
            case .noParty: "no party"
            case .eachParty: "each party"
            case .eitherParty: "either party"
            case .aParty: "a party"
            case .thatParty: "that party"
            case .otherParty: "the other party"
            }
        }
    }

    /// `article 4.6`, `articles 1, 2`.
    public struct Articles: Hashable, Sendable {
        /// The numbers; at least one.
        public var numbers: [Name]
        /// Where it stands.
        public var origin: Origin

        /// The canonical wording.
        public var words: String { (numbers.count == 1 ? "article " : "articles ") + listed(numbers) }
    }

    /// `3 breaches of article 1 by the other party within 7 days`.
    public struct Breach: Hashable, Sendable {
        /// How many, if more than one may be meant.
        public var count: Number?
        /// Of which articles.
        public var articles: Articles
        /// By whom.
        public var by: Who
        /// Within how long of each other.
        public var within: Period?

        /// The canonical wording.
        public var words: String {
            let head = count.map { $0.text == "1" ? "1 breach" : "\($0.text) breaches" } ?? "breach"
            return "\(head) of \(articles.words) by \(by.words)" + (within.map { " within " + $0.words } ?? "")
        }
    }

    /// Something that must be a fact before something begins or ends.
    public enum Gate: Hashable, Sendable {
        /// `accepted by A, B`.
        case accepted([Name])
        /// `notice NAME is given [by A, B]`.
        case notice(Name, by: [Name])
        /// `ARTICLES is discharged [and verified by NAME]`.
        case discharged(Articles, verifiedBy: Name?)
        /// `NAME decides NAME`.
        case decides(Name, Name)
        /// `phase NAME has ended`.
        case phaseEnded(Name)

        /// The canonical wording.
        public var words: String {
            switch self {
            case .accepted(let names): "accepted by " + listed(names)
            case .notice(let name, let by):
                "notice \(name.text) is given" + (by.isEmpty ? "" : " by " + listed(by))
            case .discharged(let articles, let body):
                "\(articles.words) \(articles.numbers.count == 1 ? "is" : "are") discharged"
                    + (body.map { " and verified by " + $0.words } ?? "")
            case .decides(let body, let question): "\(body.words) decides \(question.words)"
            case .phaseEnded(let name): "phase \(name.text) has ended"
            }
        }
    }
}

extension [Syntax.Gate] {
    /// The canonical wording.
    var words: String { map(\.words).joined(separator: " and ") }
}
