import Diagnostics
import Vocabulary

/// An accord that has been checked: every name resolved, every reading complete in itself.
///
/// A parsed document is another type (``Syntax``): only the checker makes this one, so whoever holds an `Accord` need not
/// ask again whether a name exists or an interval is closed.
public struct Accord: Sendable {
    /// Its name, as after `accord` or `declaration`.
    public var title: String
    /// The party that declared it alone; nil for an agreement.
    public var declaredBy: ActorID?
    /// The clock of the agreement, for what names no other.
    public var zone: CivilZone
    /// Everyone with a role, in the order of declaration.
    public var actors: [Actor]
    /// Each a complete text of its own; at least one. Without `reading` lines there is one, named `text`.
    public var readings: [Reading]
    /// The worked cases of the document.
    public var cases: [WorkedCase]
    /// What the drafter left open, and has not accepted: of severity *question*.
    public var openQuestions: [Diagnostic]
    /// What the drafter left open and accepted, with the reasons.
    public var acceptedQuestions: [AcceptedQuestion]
    /// The object and act classes that the document names anew, as any reading has them: what facts may name.
    public var declaredActs: [String: ClassSet]
    /// As ``declaredActs``, for objects.
    public var declaredObjects: [String: ClassSet]

    /// The names of those with a role by their full names; a full name that two have is left out.
    public var titles: [String: String] {
        Dictionary(grouping: actors.filter { $0.title != nil }) { $0.title ?? "" }
            .compactMapValues { $0.count == 1 ? $0.first?.id.name : nil }
    }
    /// The parties, in the order of declaration.
    public var parties: [Actor] { actors.filter { $0.role == .party } }

    /// The bodies whose `grade` is taken as said: monitors and commissions.
    public var monitors: [Actor] { actors.filter { $0.role == .monitor || $0.role == .commission } }

    /// The actor of this name; letter case is ignored.
    public func actor(named name: some StringProtocol) -> Actor? {
        let lowered = name.lowercased()
        return actors.first { $0.id.name.lowercased() == lowered }
    }

    /// An accord from its parts.
    public init(
        title: String, declaredBy: ActorID?, zone: CivilZone, actors: [Actor], readings: [Reading],
        cases: [WorkedCase], openQuestions: [Diagnostic], declaredActs: [String: ClassSet],
        declaredObjects: [String: ClassSet], acceptedQuestions: [AcceptedQuestion] = []
    ) {
        self.title = title
        self.declaredBy = declaredBy
        self.zone = zone
        self.actors = actors
        self.readings = readings
        self.cases = cases
        self.openQuestions = openQuestions
        self.acceptedQuestions = acceptedQuestions
        self.declaredActs = declaredActs
        self.declaredObjects = declaredObjects
    }
}

/// The name of a party, guarantor, monitor, commission, mediator or group.
public typealias ActorID = Identifier<Actor>
/// The name of a reading; `text` where the document stands as written.
public typealias ReadingID = Identifier<Reading>
/// The number of an article, as written after `article`: `4`, `4.6`, `IV.2`.
public typealias ArticleID = Identifier<Article>
/// The name of a notice.
public typealias NoticeID = Identifier<Notice>
/// The name of a question.
public typealias QuestionID = Identifier<Question>
/// The name of a place, zone, line or road.
public typealias AreaID = Identifier<NamedArea>

/// Somebody with a role in the accord.
public struct Actor: Hashable, Sendable {
    /// The roles there are.
    public enum Role: String, Hashable, Sendable, CaseIterable {
        case party, guarantor, monitor, commission, mediator, group
    }

    /// The name.
    public var id: ActorID
    /// The role.
    public var role: Role
    /// The full name, if given.
    public var title: String?
    /// The groups whose acts are judged as this party's.
    public var answersFor: [ActorID]
    /// Where it is declared.
    public var span: SourceSpan

    /// An actor from its parts.
    public init(id: ActorID, role: Role, title: String?, answersFor: [ActorID], span: SourceSpan) {
        self.id = id
        self.role = role
        self.title = title
        self.answersFor = answersFor
        self.span = span
    }
}

/// A complete text under one understanding of it.
public struct Reading: Sendable {
    /// The name.
    public var id: ReadingID
    /// Where the reading is from, if said: "Kremlin statement, 25 March 2025".
    public var source: String?
    /// Who is on record as holding it.
    public var heldBy: [ActorID]
    /// What it restates, each as one line of the document, in order; empty where it holds the text unchanged.
    public var restates: [Restatement]
    /// The instant of signature, if stated, with what may be left of its day if only the day is.
    public var signed: Instant?
    /// The grade from which evidence counts.
    public var evidenceFrom: Grade
    /// The bodies whose registers are complete: what is addressed to them or given by them, and not among the facts,
    /// was not made.
    public var registers: [Register]
    /// The named places.
    public var areas: [NamedArea]
    /// The notices that the document names.
    public var notices: [Notice]
    /// The words left open.
    public var questions: [Question]
    /// The articles in the order of their numbers.
    public var articles: [Article]
    /// The phases, in the order of the document.
    public var phases: [Phase]
    /// The lists.
    public var lists: [NamedList]
    /// Every deadline with its line, in the order of the articles.
    public var deadlines: [StatedDeadline]
    /// Its own clock, where it restates the accord's; nil: the accord's.
    public var zone: CivilZone?
    /// Who answers for the acts of others, by the one who acts.
    public var answering: [ActorID: ActorID]
    /// Where the reading is declared; nil for the text as it stands.
    public var span: SourceSpan?

    /// A reading from its parts.
    public init(
        id: ReadingID, source: String?, heldBy: [ActorID], restates: [Restatement], signed: Instant?,
        evidenceFrom: Grade, registers: [Register], areas: [NamedArea], notices: [Notice], questions: [Question],
        articles: [Article], span: SourceSpan?, phases: [Phase] = [], lists: [NamedList] = [],
        deadlines: [StatedDeadline] = [],
        zone: CivilZone? = nil, answering: [ActorID: ActorID] = [:]
    ) {
        self.id = id
        self.source = source
        self.heldBy = heldBy
        self.restates = restates
        self.signed = signed
        self.evidenceFrom = evidenceFrom
        self.registers = registers
        self.areas = areas
        self.notices = notices
        self.questions = questions
        self.articles = articles
        self.span = span
        self.phases = phases
        self.lists = lists
        self.deadlines = deadlines
        self.zone = zone
        self.answering = answering
    }

    /// The article of this number.
    public func article(_ id: ArticleID) -> Article? { articles.first { $0.id == id } }
    /// The place of this name.
    public func area(_ id: AreaID) -> NamedArea? { areas.first { $0.id == id } }
}

/// One difference between a reading and the text.
public struct Restatement: Hashable, Sendable {
    /// What is restated, in words: "in force", "object energy", "article 2".
    public var subject: String
    /// How the shared text has it, in the canonical wording; nil where it has none.
    public var text: String?
    /// How this reading has it, in the canonical wording.
    public var reading: String
    /// Where the reading says so.
    public var span: SourceSpan

    /// A restatement from its parts.
    public init(subject: String, text: String?, reading: String, span: SourceSpan) {
        self.subject = subject
        self.text = text
        self.reading = reading
        self.span = span
    }
}

/// `register JCCC is complete for notify`.
public struct Register: Hashable, Sendable {
    /// Whose register it is.
    public var body: ActorID
    /// The acts and notices, also between others, for which it is complete; empty: all that is addressed to the body or
    /// given by it.
    public var purposes: [Purpose]

    /// What a register is complete for.
    public enum Purpose: Hashable, Sendable {
        /// Acts of these classes.
        case acts(Classes)
        /// A notice.
        case notice(NoticeID)
    }

    /// A register from its parts.
    public init(body: ActorID, purposes: [Purpose]) {
        self.body = body
        self.purposes = purposes
    }

    /// Whether a notice that is not among the facts was not given.
    ///
    /// - Parameter between: who may give it and to whom.
    public func holds(_ notice: NoticeID, between actors: [ActorID]) -> Bool {
        purposes.isEmpty ? actors.contains(body) : purposes.contains(.notice(notice))
    }

    /// Whether a leave, order or call that is addressed to a body or given by it, and not among the facts, was not made.
    /// - Parameter word: the class of the act, such as `leave`.
    public func holds(_ word: String, of body: ActorID) -> Bool {
        guard !purposes.isEmpty else { return self.body == body }
        return purposes.contains { purpose in
            guard case .acts(let classes) = purpose, let act = Taxonomy.acts.set(word) else { return false }
            return act.isSubset(of: classes.set)
        }
    }

    /// Whether a duty that no fact shows as done was not done.
    public func holds(_ acts: Classes, notice: NoticeID?, to addressee: Addressee?) -> Bool {
        if purposes.isEmpty { return addressee == .actor(body) }
        return purposes.contains { purpose in
            switch purpose {
            case .acts(let classes): acts.set.isSubset(of: classes.set)
            case .notice(let id): id == notice
            }
        }
    }
}

/// `notice disciplined "disciplinary measure" by Ukraine, Formations to TCG`.
public struct Notice: Hashable, Sendable {
    /// The name.
    public var id: NoticeID
    /// What it is, in words.
    public var title: String?
    /// Who may give it; empty: anyone.
    public var by: [ActorID]
    /// To whom it goes; empty: everybody.
    public var to: [ActorID]

    /// A notice from its parts.
    public init(id: NoticeID, title: String?, by: [ActorID], to: [ActorID]) {
        self.id = id
        self.title = title
        self.by = by
        self.to = to
    }
}

/// A word left open, and who answers it.
public struct Question: Hashable, Sendable {
    /// The name as used in `where` and `except where`.
    public var id: QuestionID
    /// The question in words.
    public var text: String
    /// The bodies that decide it case by case.
    public var decidedBy: [ActorID]
    /// What this reading answers once and for all, if it does.
    public var answer: Bool?
    /// The condition under which ``answer`` holds; empty: in every case. All of the reasons must hold.
    public var answerWhere: [Reason]

    /// The built-in question, answered by the fact itself: was the attack stopped before it had effect?
    public static let attempt: QuestionID = "attempt"

    /// A question from its parts.
    public init(id: QuestionID, text: String, decidedBy: [ActorID], answer: Bool?, answerWhere: [Reason]) {
        self.id = id
        self.text = text
        self.decidedBy = decidedBy
        self.answer = answer
        self.answerWhere = answerWhere
    }
}
