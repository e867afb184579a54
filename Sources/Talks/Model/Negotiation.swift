import Diagnostics
import Vocabulary

/// What talks are about and who wants what, checked: every name is known, every number lies within the scale.
///
/// Parties, issues, options, steps are known by their place, from 0, in the order of the documents. Only ``check(_:revealing:)``
/// makes one.
public struct Negotiation: Sendable {
    /// Who decides.
    public struct Party: Hashable, Sendable {
        /// The name that sentences use.
        public var name: String
        /// The name in full; the same as ``name`` where none is given.
        public var title: String
        /// Its delegations: each line that names one.
        public var delegations: [Detail]
    }

    /// A line that says more of a statement, with a source of its own: what a step costs, how it is verified, what a party wants in a
    /// conflict.
    public struct Detail: Hashable, Sendable {
        /// The line as the document has it, in canonical form and without its `from`.
        public var words: String
        /// Where it stands, and what supports it.
        public var backing: Backing
    }

    /// Something on which parties have to agree.
    public struct Issue: Hashable, Sendable {
        /// The name that sentences use.
        public var name: String
        /// What it is about, in words.
        public var title: String
        /// The ways to settle it.
        public var options: [Option]
        /// Where it stands, and who says that it has to be settled.
        public var backing: Backing
    }

    /// A way to settle an issue.
    public struct Option: Hashable, Sendable {
        /// The name that sentences use.
        public var name: String
        /// What it is, in words.
        public var title: String
        /// Its sentences as an accord has them.
        public var terms: [Term]
        /// Where it stands, and who brought it up.
        public var backing: Backing
    }

    /// A sentence of an accord, as an option has it.
    public struct Term: Hashable, Sendable {
        /// The sentence.
        public var text: String
        /// Where it stands.
        public var span: SourceSpan
    }

    /// Where statements come from.
    public struct Source: Hashable, Sendable {
        /// The name that sentences use; all that is ever shown of a confidential one.
        public var name: String
        /// What it is: a document, a speech.
        public var title: String?
        /// Whether who it is stays with the team.
        public var isConfidential: Bool
        /// The day of it.
        public var day: CivilDate?
        /// Where it can be read.
        public var address: String?
    }

    /// What supports a statement, and where it stands.
    public struct Backing: Hashable, Sendable {
        /// Places in ``Negotiation/sources``; none where the document names none.
        public var sources: [Int] = []
        /// Words of the source.
        public var quotation: String?
        /// How sure the team is.
        public var confidence: Confidence?
        /// The line of the document.
        public var span: SourceSpan
        /// The party in whose confidential file it stands.
        public var owner: Int?
    }

    /// A statement on what a party wants.
    public struct Judgement: Hashable, Sendable {
        /// Whose.
        public var party: Int
        /// What it says.
        public var content: Content
        /// The name that it was given with `as`.
        public var label: String?
        /// What supports it.
        public var backing: Backing

        /// The kinds of judgement.
        public enum Content: Hashable, Sendable {
            /// How much an issue counts.
            case weight(issue: Int, Amount)
            /// What an option is worth, between two amounts of the party's own points.
            case worth(PackageProblem.Choice, low: Amount, high: Amount)
            /// Options of an issue, best first; those of a tier are level.
            case ranks(issue: Int, tiers: [[Int]])
            /// Choices that are not accepted together; of one choice, that it is not accepted.
            case redLine([PackageProblem.Choice])
            /// The least total.
            case leastTotal(Amount)
            /// Choices that it could live with.
            case canLiveWith([PackageProblem.Choice])
            /// A red line or precondition of its own, by its place among the judgements, that it could give up. Reckoned with all the
            /// same.
            case canLiveWithout(Int)
            /// That nobody knows; of a whole issue where `option` is nil.
            case noJudgement(issue: Int, option: Int?)
            /// That one of `first` comes before `step`.
            case precondition(first: [Prior], step: Int)
            /// The most that it would stand to lose while a plan is carried out.
            case limit(Amount)
        }
    }

    /// What a precondition asks for.
    public enum Prior: Hashable, Sendable {
        /// A step.
        case step(Int)
        /// A guarantee that is in place.
        case guarantee(Int)
    }

    /// Something that somebody does.
    public struct Step: Hashable, Sendable {
        /// The name that sentences use.
        public var name: String
        /// What is done.
        public var title: String
        /// Who does it.
        public var actors: [Actor]
        /// The option that it carries out: it is needed only in packages with it.
        public var carriesOut: PackageProblem.Choice?
        /// What has to be done before, by its nature.
        public var needs: [Prior]
        /// What it costs each party, in the party's points; nil where nothing is said.
        public var costs: [Amount?]
        /// What it gives each party.
        public var gains: [Amount?]
        /// Whether it can be undone, and what stays lost to each party then.
        public var undoing: Undoing
        /// Who verifies it.
        public var verifiers: [Actor]
        /// How long verifying takes, in seconds; nil where nothing is said.
        public var verification: Int64?
        /// Where it stands, and what supports it.
        public var backing: Backing
        /// The lines under it: each number with its own source.
        public var details: [Detail] = []
    }

    /// Whether a step can be undone.
    public enum Undoing: Hashable, Sendable {
        /// Nothing is said; reckoned with as not.
        case unstated
        /// It cannot.
        case impossible
        /// It can; so much stays lost, party by party.
        case possible(losses: [Amount?])
    }

    /// Somebody who acts.
    ///
    /// Ordered as in the documents, parties first.
    public enum Actor: Hashable, Comparable, Sendable {
        /// A party that has to agree.
        case party(Int)
        /// A guarantor or mediator.
        case guarantor(Int)
    }

    /// What somebody gives to make a loss bearable.
    public struct Guarantee: Hashable, Sendable {
        /// The name that sentences use.
        public var name: String
        /// What it is.
        public var title: String
        /// Who gives it.
        public var actors: [Actor]
        /// What has to be done before it is in place.
        public var needs: [Int]
        /// Whom it covers, and for how much; all where no amount is named.
        public var covers: [Cover]
        /// Where it stands, and what supports it.
        public var backing: Backing
        /// The lines under it.
        public var details: [Detail] = []

        /// A party that is covered.
        public struct Cover: Hashable, Sendable {
            /// The party.
            public var party: Int
            /// Up to so many of its points; nil for all.
            public var amount: Amount?
        }
    }

    /// An order of steps that somebody argues for.
    public struct Order: Hashable, Sendable {
        /// What it is called.
        public var title: String
        /// Each of these pairs: the first before the second.
        public var pairs: [Pair]
        /// Where it stands, and who argues for it.
        public var backing: Backing

        /// One step before another.
        public struct Pair: Hashable, Sendable {
            /// The earlier step.
            public var first: Int
            /// The later step.
            public var second: Int
        }
    }

    /// A package that somebody put on the table.
    public struct Proposal: Hashable, Sendable {
        /// The name that sentences use.
        public var name: String
        /// What it is called.
        public var title: String
        /// Who made it.
        public var actors: [Actor]
        /// When.
        public var day: CivilDate?
        /// The option for each issue; nil where it is silent.
        public var options: [Int?]
        /// Who said yes or no.
        public var answers: [Answer]
        /// Where it stands.
        public var backing: Backing

        /// A party's answer.
        public struct Answer: Hashable, Sendable {
            /// Who.
            public var actor: Actor
            /// Yes or no.
            public var isAccepted: Bool
            /// When.
            public var day: CivilDate?
            /// What supports it.
            public var backing: Backing
        }
    }

    /// A file that went in.
    public struct File: Hashable, Sendable {
        /// As the person named it.
        public var name: String
        /// The party whose confidential judgements it holds.
        public var owner: String?
        /// Whether it went into the result. A confidential file that is not to be revealed does not.
        public var isUsed: Bool
    }

    /// The title.
    public internal(set) var title = ""
    /// The day whose state of things it is.
    public internal(set) var asOf: CivilDate?
    /// The least and the most that an option may be worth: also what is reckoned with where nobody has judged.
    public internal(set) var scale = (low: Amount(0), high: Amount(10))
    /// Those who decide.
    public internal(set) var parties: [Party] = []
    /// Guarantors and mediators.
    public internal(set) var guarantors: [Party] = []
    /// What statements come from.
    public internal(set) var sources: [Source] = []
    /// What is to be settled.
    public internal(set) var issues: [Issue] = []
    /// Who wants what, in the order of the documents.
    public internal(set) var judgements: [Judgement] = []
    /// What can be done.
    public internal(set) var steps: [Step] = []
    /// What makes losses bearable.
    public internal(set) var guarantees: [Guarantee] = []
    /// Orders of steps that somebody argues for.
    public internal(set) var orders: [Order] = []
    /// What is on the table.
    public internal(set) var proposals: [Proposal] = []
    /// Situations told as games of states and moves.
    public internal(set) var conflicts: [Conflict] = []
    /// Worked cases.
    public internal(set) var cases: [TalksCase] = []
    /// The files.
    public internal(set) var files: [File] = []
    /// Where confidential files went in: the shared document alone, and with the files of each side.
    var parts: [Part] = []

    /// What one side may see.
    struct Part: Sendable {
        /// The side; nil for what all may see.
        var owner: String?
        /// The talks without the files of the others.
        var talks: Negotiation
    }

    /// The parties whose confidential files went in.
    public var owners: [String] {
        parties.map(\.name).filter { name in files.contains { $0.isUsed && $0.owner == name } }
    }

    /// The name of who acts.
    public func name(_ actor: Actor) -> String {
        switch actor {
        case .party(let party): parties[party].name
        case .guarantor(let guarantor): guarantors[guarantor].name
        }
    }

    /// Whether the program gives this name to a package of its shortlist, or reads it as a number of one, so that no proposal can
    /// have it.
    public static func isTaken(proposal name: String) -> Bool {
        let bases = ["nash", "kalai-smorodinsky", "egalitarian"]
        let names = bases + bases.map { $0 + "-from-floor" } + ["most-robust", "nearest-to-proposals", "runner-up"]
        return names.contains(name) || name.hasPrefix("best-for-") || name.allSatisfy(\.isNumber)
    }

    /// A choice in the words of the document: `truce: thirty days`.
    public func words(_ choice: PackageProblem.Choice) -> String {
        let issue = issues[choice.issue]
        return "\(issue.title): \(issue.options[choice.option].title)"
    }
}

/// A situation told as a graph model: who could move from which state, and which states each prefers.
public struct Conflict: Hashable, Sendable {
    /// The title.
    public var title: String
    /// What its states are.
    public var form: Form
    /// Where it stands, and what supports it.
    public var backing: Negotiation.Backing
    /// The lines under it.
    public var details: [Negotiation.Detail]

    /// The two ways to write one.
    public enum Form: Hashable, Sendable {
        /// States are listed, from 1.
        case states([String], moves: [Move], preferences: [Preference])
        /// States are what is decided.
        case options([Decision], impossible: [[Literal]], wishes: [Wish])
    }

    /// A move that one can make on its own; states from 0.
    public struct Move: Hashable, Sendable {
        /// Who.
        public var actor: Negotiation.Actor
        /// From which state.
        public var from: Int
        /// To which.
        public var to: Int
    }

    /// The states as one prefers them, best first.
    public struct Preference: Hashable, Sendable {
        /// Whose.
        public var actor: Negotiation.Actor
        /// States from 0; those in one tier are level.
        public var tiers: [[Int]]
    }

    /// Something that one decides.
    public struct Decision: Hashable, Sendable {
        /// Who.
        public var actor: Negotiation.Actor
        /// The name.
        public var name: String
        /// In words.
        public var title: String
        /// Whether it cannot be taken back.
        public var isIrreversible: Bool
    }

    /// A decision, taken or not.
    public struct Literal: Hashable, Sendable {
        /// The place of the decision.
        public var decision: Int
        /// Whether it is taken.
        public var isTaken: Bool
    }

    /// What one wants, the most important first.
    public struct Wish: Hashable, Sendable {
        /// Whose.
        public var actor: Negotiation.Actor
        /// Each a conjunction.
        public var statements: [[Literal]]
    }
}

/// A worked case: what a package or the talks as a whole should come out as.
public struct TalksCase: Hashable, Sendable {
    /// What it shows.
    public var title: String
    /// The package; nil where issues are left out.
    public var package: [Int?]
    /// Names of preconditions and red lines that are given up: places in ``Negotiation/judgements``.
    public var relaxed: [Int]
    /// What is expected.
    public var expectations: [Expectation]
    /// Where it stands.
    public var span: SourceSpan
    /// The party to which its file is confidential; nil in the shared document.
    public var owner: Int? = nil

    /// One expectation.
    public struct Expectation: Hashable, Sendable {
        /// What.
        public var content: Content
        /// Where it stands.
        public var span: SourceSpan
        /// The kinds of expectation.
        public enum Content: Hashable, Sendable {
            /// What the package is worth to a party.
            case worth(party: Int, low: Amount, high: Amount)
            /// That no red line of the party that is known forbids it, and that its least total is reached for certain.
            case couldAccept(party: Int)
            /// That a red line of the party forbids it, or its least total cannot be reached.
            case cannotAccept(party: Int)
            /// Whether some other package is better for somebody and worse for nobody.
            case efficient(String)
            /// That no order of steps and no package is open.
            case deadlock
            /// That one is.
            case way
        }
    }
}
