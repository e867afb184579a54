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
        /// `seen …`, `clear of …`, `counted …`.
        case observed(ObservationTold)
        /// `held AREA by NAME`.
        case held(PlaceTold, by: Name)
        /// `verified ARTICLES [stage N] [for N WHAT] [of NAME] by NAME`.
        case verified(Articles, stage: Number?, many: Many?, thing: ThingTold?, of: Name?, by: Name)
        /// `notice NAME [of NAME] [to …] by …`.
        case notice(Name, about: Name?, to: [Name], by: [Name])
        /// `order NAME [on NAME] by …`.
        case order(Name, about: Name?, by: [Name])
        /// `call to NAME by NAME`.
        case call(to: Name, by: Name)
        /// `leave [on NAME] by NAME`.
        case leave(about: Name?, by: Name)
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
        case watched(Bool, SpotName)

        /// The canonical wording.
        public var words: String {
            func about(_ name: Name?) -> String { name.map { " on " + $0.text } ?? "" }
            switch self {
            case .act(let act): return act.words
            case .observed(let observation): return observation.words
            case .held(let place, let by): return "held \(place.words) by \(by.text)"
            case .verified(let articles, let stage, let many, let thing, let of, let by):
                var words = "verified " + articles.words
                if let stage { words += " stage " + stage.text }
                if let many { words += " for " + many.words + (thing.map { " " + $0.words } ?? "") }
                return words + (of.map { " of " + $0.text } ?? "") + " by " + by.text
            case .notice(let name, let subject, let to, let by):
                return "notice \(name.text)" + about(subject) + (to.isEmpty ? "" : " to " + listed(to)) + " by "
                    + listed(by)
            case .order(let name, let subject, let by):
                return "order \(name.text)" + about(subject) + " by " + listed(by)
            case .call(let to, let by): return "call to \(to.text) by \(by.text)"
            case .leave(let subject, let by): return "leave" + about(subject) + " by \(by.text)"
            case .accepted(let renewal, let by): return "accepted \(renewal ? "renewal " : "")by \(listed(by))"
            case .exercised(let exercise, let articles, let to, let by):
                return "\(exercise.rawValue) \(articles?.words ?? "this accord")" + (to.map { " to " + $0.words } ?? "")
                    + " by \(by.text)"
            case .decision(let name, let yes, let subject, let by):
                return "decision \(name.text) \(yes ? "yes" : "no")" + about(subject) + " by \(by.text)"
            case .asked(let name, let subject, let by): return "asked \(name.text)" + about(subject) + " by \(by.text)"
            case .denied(let name, let by): return "denied \(name.text) by \(by.text)"
            case .retracted(let name): return "retracted \(name.text)"
            case .watched(let yes, let name): return (yes ? "watched " : "not watched ") + name.words
            }
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
        /// `answered`, or `failed` where false: what came of a call.
        case answered(Bool, Origin)
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
            case .answered(let yes, _): yes ? "answered" : "failed"
            case .intercepted: "intercepted"
            case .outcomeUnknown: "outcome unknown"
            }
        }
    }
}
