import Diagnostics
import Vocabulary

/// What an obligation says beyond an act and a deadline: how much, in which parts, and who shows it.
public struct Performance: Sendable {
    /// How many; nil: the act itself.
    public var quantity: Quantity?
    /// Over which stretches of time it is owed again and again; nil: once.
    public var cadence: Cadence?
    /// By when it must have begun; nil: not said.
    public var beginning: Deadline?
    /// It does not count before then; nil: not said.
    public var notBefore: Moment?
    /// It does not count before all of these are facts.
    public var notBeforeGates: [Gate] = []
    /// It is due until all of these are facts; empty: not said.
    public var beforeGates: [Gate] = []
    /// The stages, in order; empty: none.
    public var stages: [Stage] = []
    /// `of which …`: parts of the whole that are owed as well.
    public var parts: [Stage] = []
    /// How it is counted.
    public var counting = Counting()
    /// What shows that it is done: any one of these. Empty: not said.
    public var proofs: [Proof] = []
    /// Whether things must stay out, or there, once it is done or due; nil: not said.
    public var thereafter: Thereafter?
    /// The duties with which it goes step by step; nil: none.
    public var inStep: InStep?

    /// A stage, or a part, of a duty.
    public struct Stage: Sendable {
        /// The number, from 1.
        public var number: Int
        /// How many; nil: not said.
        public var quantity: Quantity?
        /// Of what; nil: of what the whole is of.
        public var thing: Thing?
        /// Where, besides.
        public var placings: [Placing]
        /// By when it is due, or must have begun; nil: with the whole.
        public var deadline: Deadline?
        /// Whether the deadline is that of its beginning.
        public var isBeginning: Bool

        /// A stage from its parts.
        public init(
            number: Int, quantity: Quantity?, thing: Thing?, placings: [Placing] = [], deadline: Deadline?,
            isBeginning: Bool
        ) {
            self.number = number
            self.quantity = quantity
            self.thing = thing
            self.placings = placings
            self.deadline = deadline
            self.isBeginning = isBeginning
        }
    }

    /// What shows that a duty is done.
    public enum Proof: Hashable, Sendable {
        /// The word of whoever bears it.
        case declaration
        /// A body's verification.
        case verification(of: ActorID)
        /// The receipt of whoever gets it.
        case receipt(of: ActorID)
        /// A body's decision.
        case decision(of: ActorID)

        /// Who has to say so; nil: who bears the duty.
        public var body: ActorID? {
            switch self {
            case .declaration: nil
            case .verification(let body), .receipt(let body), .decision(let body): body
            }
        }
    }

    /// What must hold of the things once the duty is done or due.
    public enum Thereafter: Hashable, Sendable {
        /// They stay out.
        case out
        /// They stay where they had to go.
        case there
    }

    /// `in step with article 12b, each within 7 days of the other`.
    public struct InStep: Hashable, Sendable {
        /// The articles with which it goes.
        public var articles: [ArticleID]
        /// How long after the other each is due at the latest.
        public var within: Period

        /// A pairing from its parts.
        public init(articles: [ArticleID], within: Period) {
            self.articles = articles
            self.within = within
        }
    }

    /// Whether it says nothing beyond an act and a deadline.
    public var isEmpty: Bool {
        quantity == nil && cadence == nil && beginning == nil && notBefore == nil && notBeforeGates.isEmpty
            && beforeGates.isEmpty && stages.isEmpty && parts.isEmpty && counting == Counting() && proofs.isEmpty
            && thereafter == nil && inStep == nil
    }

    /// Nothing beyond an act and a deadline.
    public init() {}
}

/// A stretch of time that a document names: it opens, lasts and ends.
public struct Phase: Hashable, Sendable {
    /// The name.
    public var id: PhaseID
    /// What it is, in words.
    public var title: String?
    /// When it opens.
    public var opens: Opening
    /// How long it lasts; nil: until it ends.
    public var lasts: Period?
    /// When it ends; nil: after its length, or never.
    public var ends: ForceRule.End?
    /// It opens then at the latest, whether or not its gates are facts; nil: not said.
    public var atTheLatest: Deadline?
    /// Its lines in the canonical wording.
    public var words: String
    /// Where it stands.
    public var span: SourceSpan

    /// When a phase opens.
    public enum Opening: Hashable, Sendable {
        /// On a day, which counts as the first of its length.
        case on(Moment)
        /// At a second.
        case at(Moment)
        /// Once all of these are facts.
        case once([Gate])
    }

    /// A phase from its parts.
    public init(
        id: PhaseID, title: String?, opens: Opening, lasts: Period?, ends: ForceRule.End?, atTheLatest: Deadline?,
        words: String, span: SourceSpan
    ) {
        self.id = id
        self.title = title
        self.opens = opens
        self.lasts = lasts
        self.ends = ends
        self.atTheLatest = atTheLatest
        self.words = words
        self.span = span
    }
}
