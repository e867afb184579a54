import Vocabulary

/// A small accord as the engine's twin understands it: a syntax of its own, which `TwinAccord+Text` writes out as a
/// document for the engine and ``TwinJudge`` reads straight off.
///
/// Times are seconds since 1970-01-01T00:00:00Z, days are civil days of ``zone``.
struct TwinAccord: Sendable {
    var parties = ["A", "B"]
    /// Who answers for whom: groups, each with a party.
    var answers: [String: String] = [:]
    var zone = "Europe/Kyiv"
    var grade = Grade.corroborated
    /// For which acts and notices the Mission's register is complete.
    var register: [String] = []
    /// What is addressed to the Board or given by it and not among the facts did not happen.
    var boardIsComplete = false
    /// The day of signature, and its hour.
    var signed: Int64
    /// The civil day that is day 1; nil: not said.
    var dayOne: Int?
    /// Notices that somebody may give, by whom.
    var notices: [Notice] = []
    var questions: [Question] = []
    var phases: [Phase] = []
    var force = Force()
    var powers: [Power] = []
    var articles: [Article]
    /// What readings restate, by name; empty: there are none.
    var readings: [Reading] = []
    /// From which second on the Board's new fixing of `front` counts: before it is the west, then the east. Nil: there is no
    /// such line.
    var fixed: Int64?
    /// The list `roll`; nil: there is none.
    var roll: Roll?

    struct Roll: Hashable, Sendable {
        /// How many are on it; nil: it is sealed, and nobody can tell.
        var entries: Int?
    }

    struct Notice: Sendable {
        var name: String
        var by: [String] = []
    }

    struct Question: Sendable {
        var name: String
        /// Who decides it; nil: answered once and for all.
        var decidedBy: String?
        var answer = false
        /// Answered only where in reply to this act within so many hours.
        var inReplyTo: (act: String, hours: Int)?
    }

    struct Reading: Sendable {
        var name: String
        var force: Force?
        var article: Article?
        var question: Question?
        /// For whom a party answers, instead of what its line in the text says.
        var answers: Answers?
    }

    struct Answers: Hashable, Sendable {
        var party: String
        var groups: [String]
    }

    // MARK: - Time

    enum Length: Hashable, Sendable {
        case hours(Int), days(Int), months(Int), notStated
    }

    indirect enum Point: Hashable, Sendable {
        case at(Int64)
        /// The civil day of ``zone``, as a bare date.
        case date(Int)
        case signature, entry
        case notice(String)
        case accepted([String])
        case discharge(String)
        case sameStageVerified(String)
        case beginning
        case startOf(phase: String), endOf(phase: String)
        case trigger
        case after(Length, Point)
    }

    enum Due: Hashable, Sendable {
        case by(day: Int), byNumber(Int), before(day: Int), on(day: Int)
        case byInstant(Int64)
        case within(Length, of: Point)
        case byPoint(Point)
        case open
    }

    enum Gate: Hashable, Sendable {
        case discharged(String)
        case verified(String)
        case given(String, by: [String])
        case accepted([String])
        case ended(phase: String)
    }

    // MARK: - Force

    struct Force: Sendable {
        enum Start: Sendable { case at(Point), once([Gate]) }
        enum End: Sendable { case never, lasts(Length), until(Point), untilGate([Gate]) }
        var start = Start.at(.signature)
        var end = End.never
        var renewal: Renewal?
        /// `counts start anew|on at renewal`.
        var countsGoOn: Bool?
    }

    enum Renewal: Sendable {
        case agreed(Length, of: [String], Seam)
        case unless(Length, notice: String, lead: Length?)
        case forEach(Length, count: Int, thing: String, act: String, by: String)
        enum Seam: Sendable { case beforeTheEnd, fromTheEnd, fromTheLastConsent }
    }

    struct Power: Sendable {
        enum Act: String, Sendable { case end, suspend, extend, renew, fix, allow, decide }
        var holders: [String]
        var act: Act
        /// Nil: this accord, or what ``subject`` says.
        var article: String?
        /// The line that may be fixed, the act that may be allowed, the question that may be decided.
        var subject: String?
        /// For how long; of an extension, by how much at most.
        var lasts: Length?
        /// How long before the effect it has to be used.
        var lead: Length?
        var alsoAfterTheDeadline = false
    }

    struct Phase: Sendable {
        var name: String
        enum Opening: Sendable { case on(Point), at(Point), once([Gate]) }
        var opens: Opening
        var lasts: Length?
        var ends: [Gate] = []
        /// Opens on that day at the latest.
        var latest: Int?
    }

    // MARK: - Terms

    struct Article: Sendable {
        var id: String
        var phase: String?
        var force: Force?
        var powers: [Power] = []
        var terms: [Term]
    }

    struct Term: Sendable {
        /// Who bears it: a party, or everybody.
        var bearer: String?
        var demand: Demand
    }

    enum Demand: Sendable {
        case ban(Ban), duty(Duty), have(Having), keep(Keeping), flow(Flow)
    }

    struct Duty: Sendable {
        var act: String
        /// As the sentence writes it, in the plural where a number stands before it; the class of the vocabulary.
        var thing: (words: String, name: String)?
        var amount: Amount?
        /// The area it is done to, as it stands in the sentence.
        var place: (relation: String, area: String)?
        var to: String?
        var due = Due.open
        var beginning: Due?
        var stages: Stages?
        var ofWhich: (count: Int, thing: (words: String, name: String))?
        var proof: Proof?
        var countedBy: String?
        var notBefore: Gate?
        var notBeforeDay: Int?
        var before: Gate?
        var inStep: (article: String, within: Length)?
        var thereafter = false
        /// `when … is discharged`, `when notice … is given`.
        var when: Gate?
    }

    enum Amount: Hashable, Sendable {
        case exactly(Int), atLeast(Int), number(Int), all
        /// Every one of the list, half of the list.
        case every, half
    }

    struct Stages: Sendable {
        var count: Int
        var each: Int?
        var due: Due?
        /// Each begins within so long after verification of the same stage of another article.
        var beginning: Due?
    }

    enum Proof: Hashable, Sendable { case declaration, verification, receipt, decision }

    struct Ban: Sendable {
        var act: String
        var thing: String?
        var area: String?
        var question: String?
        var exceptions: [Exception] = []
    }

    enum Exception: Hashable, Sendable {
        case inReply(to: String, hours: Int)
        case leave
        case ordered(String)
        case failedCall(hours: Int?)
        case afterNotice(String, leadHours: Int?)
        case question(String)
        /// What a power to allow an act is about; no sentence has it.
        case act(String)
        case all([Exception])
    }

    /// `must not have [more than N] THING in AREA`.
    struct Having: Sendable {
        var thing: (words: String, name: String)
        var calibre: Int?
        var area: String
        var moreThan: Int?
        /// Counts add up within so many hours; nil: only at one time.
        var hours: Int?
    }

    /// `must keep THING out of AREA`, or in it.
    struct Keeping: Sendable {
        var thing: (words: String, name: String)
        var isOut: Bool
        var area: String
    }

    struct Flow: Sendable {
        enum Window: Sendable { case day, weekFromStart, monday, month, term, length(Length) }
        enum Kind: Sendable {
            /// `must not bring more than N … into AREA each …`
            case ceiling(Int, Window)
            /// `must admit at least N … into AREA each …`
            case floor(Int, Window)
            /// `must not bring … into AREA in excess of those taken out since entry into force`
            case balance
            /// `for each N … released by P / must release M … within L of the release`
            case ratio(
                each: Int, other: (words: String, name: String), by: String, owed: Int, within: Length, oneByOne: Bool)
        }
        var kind: Kind
        var thing: (words: String, name: String)
        var area: String?
    }
}
