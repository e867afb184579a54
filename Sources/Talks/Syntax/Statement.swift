import Diagnostics
import Documents
import Vocabulary

/// A name as written, with its place.
struct Name: Hashable, Sendable {
    var text: String
    var span: SourceSpan

    static func == (left: Name, right: Name) -> Bool { left.text == right.text }
    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// A text in quotation marks that begins a title, an address or a term.
typealias Quoted = String

/// An option of an issue, by their names.
struct Choice: Hashable, Sendable {
    var issue: Name
    var option: Name
}

/// An amount, or everything between two.
struct Stretch: Hashable, Sendable {
    var low: Amount
    var high: Amount
}

/// What a party's name and a number say of each other.
struct Share: Hashable, Sendable {
    var party: Name
    var amount: Amount?
}

/// Where a judgement comes from: what stands behind `from`.
struct Backing: Hashable, Sendable {
    var sources: [Name]
    var quotation: Quoted?
    var confidence: Confidence?
}

/// How sure the team is of a judgement. The degrees are those of analytic practice.
public enum Confidence: String, Hashable, Sendable, CaseIterable {
    /// Thinly supported.
    case low
    /// Plausible and partly supported.
    case moderate
    /// Well supported, by more than one source or by the party itself.
    case high
}

/// The statement of one line.
enum Statement: Hashable, Sendable {
    // The head
    case title(Quoted, asOf: CivilDate?)
    case confidential(Name)
    case role(Role, Name, Quoted?)
    case delegation(Quoted, of: Name)
    case scale(Stretch)
    case source(Name, Quoted?, isConfidential: Bool, CivilDate?, address: Quoted?)
    case from(Backing)
    // Issues
    case issue(Name, Quoted?)
    case option(Name, Quoted?)
    case term(Quoted)
    // Judgements
    case weighs(Name, [Weight])
    case values(Name, Name, [Value])
    case prefers(Name, Name, [[Name]])
    case cannotAccept(Name, [Choice])
    case cannotAcceptLess(Name, Amount)
    case canLiveWith(Name, [Choice])
    case canLiveWithout(Name, [Name])
    case noJudgement(Name, Name, Name?)
    case requires(Name, [Name], before: Name)
    case bears(Name, Amount)
    // Steps
    case step(Name, Quoted?, by: [Name])
    case carriesOut(Choice)
    case needs([Name])
    case costs([Share])
    case gives([Share])
    case undone(Bool, losing: [Share])
    case verified(by: [Name], Wait)
    case guarantee(Name, Quoted?, by: [Name])
    case covers([Share])
    case order(Quoted, [[Name]])
    // Proposals
    case proposal(Name, Quoted?, by: [Name], on: CivilDate?)
    case contains(Choice)
    case answered(Answer, by: [Name], on: CivilDate?)
    // Conflicts
    case conflict(Quoted)
    case state(Int, Quoted)
    case moves(Name, [Move])
    case prefersStates(Name, [[Int]])
    case decides(Name, Name, Quoted?, isIrreversible: Bool)
    case impossible([Literal])
    case wants(Name, [[Literal]])
    // Worked cases
    case workedCase(Quoted)
    case package([Choice])
    case packageOf(Name)
    case relaxing([Name])
    case expect(Expectation)

    enum Role: String, Hashable, Sendable { case party, guarantor }
    enum Answer: String, Hashable, Sendable { case accepted, rejected }

    struct Weight: Hashable, Sendable {
        var issue: Name
        var weight: Amount
    }
    struct Value: Hashable, Sendable {
        var option: Name
        var worth: Stretch
    }
    struct Move: Hashable, Sendable {
        var from: Int
        var to: Int
        var isBothWays: Bool
    }
    /// An option of a conflict, taken or not.
    struct Literal: Hashable, Sendable {
        var option: Name
        var isTaken: Bool
    }
    /// How long verifying takes.
    enum Wait: Hashable, Sendable {
        case atOnce
        case within(Int, Unit)
        case unstated
        enum Unit: String, Hashable, Sendable { case hour, day, week }
    }
    enum Expectation: Hashable, Sendable {
        case worth(Name, Stretch)
        case couldAccept(Name)
        case cannotAccept(Name)
        case efficient(Efficiency)
        case deadlock
        case way
    }
    enum Efficiency: String, Hashable, Sendable { case necessarily, possibly, never }
}

/// A line as it was read.
struct Node: Sendable {
    /// What it says; nil where it could not be read.
    var statement: Statement?
    /// What stands behind `from`, of statements that take it.
    var backing: Backing?
    /// The name behind `as`.
    var label: Name?
    var span: SourceSpan
    var parent: Int?
}

/// A block with its lines.
struct Block: Sendable {
    var outline: Outline
    var nodes: [Node]

    /// The lines under one, or at the margin, those under a `from` among them with what stands behind it.
    func lines(under place: Int?) -> [(place: Int, above: Backing?)] {
        outline.children(of: place).flatMap { child -> [(place: Int, above: Backing?)] in
            guard case .from(let backing) = nodes[child].statement else { return [(child, nil)] }
            return outline.children(of: child).map { ($0, backing) }
        }
    }
}
