import Accords
import Evidence
import Geography
import Vocabulary

/// A checked accord lowered to what the engine runs: data that can be printed, kept and sent, free of closures.
///
/// An engine needs nothing but a plan, facts and the bounds of a slice of time. Each ``Pipeline`` says how far back and
/// how far ahead of an event it looks, so that a slice with that margin can be judged alone.
public struct Plan: Sendable {
    /// The accord's name.
    public var title: String
    /// The clock for what names no other.
    public var zone: CivilZone
    /// The parties, in order; the keys by which everything is judged. And everyone else with a role, and who answers for
    /// whom under the first reading; where others differ, ``ReadingPlan/answering`` says so.
    public var cast: Cast
    /// Input relations: which positions lie in which area. Pipelines name them by their place here.
    public var areas: [NamedArea]
    /// Each reading of the text.
    public var readings: [ReadingPlan]
    /// What the words for acts mean, shipped and declared.
    public var acts: Lexicon
    /// What the words for objects mean, shipped and declared.
    public var objects: Lexicon
}

/// What the words of facts mean: the shipped classes and those that the accord declares.
public struct Lexicon: Sendable {
    private let taxonomy: Taxonomy
    private let declared: [String: ClassSet]

    init(_ taxonomy: Taxonomy, declared: [String: ClassSet]) {
        self.taxonomy = taxonomy
        self.declared = declared
    }

    /// Whether what a fact calls by this word is one of some classes. No word, or one that nobody declared: unknown;
    /// `none`, which says that there was nothing: false.
    public func isOne(of classes: ClassSet, _ word: String?) -> Truth {
        guard let word else { return .unknown }
        if word == "none" { return .false }
        if let set = declared[word] { return classes.covers(meaning: set, said: set) }
        guard let said = taxonomy.set(word), let meaning = taxonomy.meaning(word) else { return .unknown }
        return classes.covers(meaning: meaning, said: said)
    }

    /// What a word stands for; nil for one that nobody declared.
    func set(_ word: String) -> ClassSet? { declared[word] ?? taxonomy.set(word) }

    /// The shipped classes in a set, by name.
    public func names(in set: ClassSet) -> [String] { taxonomy.names(in: set) }

    /// Every word that facts may use.
    public var words: Set<String> { Set(taxonomy.names).union(declared.keys) }
}

/// One reading, lowered.
public struct ReadingPlan: Sendable {
    /// The name.
    public var id: ReadingID
    /// The clock for what names no other: the accord's, unless the reading restates it.
    public var zone: CivilZone
    /// Who answers for the acts of others, by place in the cast, by the name of the one who acts.
    public var answering: [String: Int]
    /// When the accord was signed.
    public var signed: Instant?
    /// Whose registers are complete, for what.
    public var registers: [Register]
    /// The words left open.
    public var questions: [Question]
    /// The notices.
    public var notices: [Notice]
    /// The articles, in the order of their numbers.
    public var articles: [ArticlePlan]
    /// The phases.
    public var phases: [Phase]
    /// The lists.
    public var lists: [NamedList]
}

/// One article under one reading, lowered.
public struct ArticlePlan: Sendable {
    /// The number.
    public var id: ArticleID
    /// The grade from which evidence counts.
    public var evidenceFrom: Grade
    /// What decides when it is in force.
    public var force: [ForceRule]
    /// The powers that concern it.
    public var powers: [Power]
    /// The terms.
    public var pipelines: [Pipeline]
    /// The phase during which it is in force, where that is said.
    public var during: PhaseID?
    /// The terms that allow something: what `as article … allows` looks at.
    public var permissions: [Permission]

    /// One `may` sentence.
    public struct Permission: Sendable {
        /// Whom it frees, by place in the cast.
        public var parties: [Int]
        /// What it allows.
        public var select: Selection
    }

    /// The rules of reciprocity among the force lines: they look at breaches strictly before.
    var reciprocity: [ForceRule] {
        force.filter {
            switch $0.effect {
            case .excused, .released: true
            default: false
            }
        }
    }
}

/// One term: a row of operators, keyed by the party that is judged.
public struct Pipeline: Sendable {
    /// The term's number within its article, from 1.
    public var term: Int
    /// The sentence.
    public var words: String
    /// Whom it binds, by place in the cast. For a duty with a trigger: who may come to bear it.
    public var parties: [Int]
    /// What it does.
    public var kind: Kind
    /// How far from an event it looks.
    public var window: Window

    /// The kinds of term.
    public enum Kind: Sendable {
        /// Select → by the key → while in force → unless excepted → unless excused: a breach.
        case ban(Selection, exceptions: [Exception])
        /// Await discharge from the trigger to the deadline; not discharged, and would be known: a breach.
        case duty(Obligation, trigger: Trigger?)
        /// At each sighting, clearance and count, in force: more there than may be, a breach.
        case state(Presence)
        /// In each stretch of time in force: more than may be, a breach.
        case flow(FlowLimit)
    }

    /// What may be where, and how many.
    public struct Presence: Sendable {
        /// Of what.
        public var thing: Thing
        /// More than so many is a breach.
        public var ceiling: Amount
        /// The relations to areas, by the area's place in the plan; all must hold.
        public var placings: [AreaRelation]
        /// Whether it counts outside of the area.
        public var isOutside: Bool
        /// How counts add up.
        public var counting: Counting
        /// The questions that must be answered yes.
        public var onlyWhere: [QuestionID]
        /// What frees it.
        public var exceptions: [Exception]
        /// `thereafter keep them …`: the duty of the same article, by its place among the pipelines, from whose discharge
        /// or deadline on, whichever comes first, it binds; nil: while the article is in force.
        public var after: Int?
    }

    /// How many of a kind of act may be done over time.
    public struct FlowLimit: Sendable {
        /// Which acts.
        public var select: Selection
        /// What is too many.
        public var limit: Limit
        /// How they are counted.
        public var counting: Counting
        /// What frees an act: it does not count.
        public var exceptions: [Exception]

        /// What is too many.
        public enum Limit: Sendable {
            /// More than so many in each stretch of time.
            case moreThan(Amount, each: Cadence)
            /// More than those of another act since a moment.
            case excess(over: Selection, since: Moment)
        }
    }

    /// What must be done, by whom of those concerned, by when.
    public struct Obligation: Sendable {
        /// Which acts discharge it.
        public var select: Selection
        /// The notice whose giving discharges it.
        public var notice: NoticeID?
        /// Whether only a fact about the trigger discharges it.
        public var aboutTrigger: Bool
        /// To whom; nil: to anybody.
        public var to: Addressee?
        /// By when.
        public var deadline: Deadline
        /// Who bears it.
        public var bearer: Bearer
        /// What has to be done with a place, by its place among the plan's areas.
        public var place: Int?
        /// What it says beyond an act and a deadline.
        public var performance: Performance?
        /// The duties with which it goes step by step: those that it names, and those that name it.
        public var inStep: [Performance.InStep] = []
        /// The areas of each `of which` part, as of ``Performance/parts``.
        public var partPlacings: [[AreaRelation]]

        /// Who bears what one trigger sets off, by place in the cast.
        /// - Parameter by: who did what set it off.
        func bearers(in pipeline: Pipeline, by: [Int], of cast: Cast) -> [Int] {
            switch bearer {
            case .each: pipeline.parties
            case .thatParty: by
            case .otherParty: (0..<cast.sides).filter { !by.contains($0) }
            }
        }
    }

    /// What sets a duty off.
    public enum Trigger: Sendable {
        /// An act by one of these parties.
        case act(Selection, by: [Int], stage: Accords.Trigger.Stage)
        /// A breach.
        case breach(BreachPattern, by: [Int], stage: Accords.Trigger.Stage)
        /// A notice, given by one of these; empty: by anyone.
        case notice(NoticeID, by: [Int])
        /// A request by one of these, for something or for anything.
        case request(by: [Int], for: String?)
        /// The discharge of articles.
        case discharge([ArticleID])
        /// Each so many of these, by one of these; empty: by anyone.
        case forEach(Double, Selection, by: [Int])
    }

    /// How far back and ahead of an event a term looks, in seconds; nil: without bound.
    public struct Window: Hashable, Sendable {
        /// Seconds before the event.
        public var back: Int64?
        /// Seconds after the event.
        public var ahead: Int64?
    }
}

/// How an event stands to an area.
public struct AreaRelation: Hashable, Sendable {
    /// The relation.
    public var relation: Placing.Relation
    /// The area, by its place in the plan.
    public var area: Int
    /// Of a line that is crossed: the places in the plan of what lies north and what lies east of it.
    public var sides: [Int] = []
}

/// Which events a term concerns.
public struct Selection: Sendable {
    /// The acts.
    public var acts: Classes
    /// The objects; nil: any.
    public var objects: Classes?
    /// The object with its measures, where it is more than classes; nil: it is not.
    public var thing: Thing?
    /// The relations to areas, by the area's place in the plan; all must hold.
    public var placings: [AreaRelation]
    /// The questions that must be answered yes.
    public var onlyWhere: [QuestionID]
}
