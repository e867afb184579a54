import Diagnostics
import Geography
import Vocabulary

/// Resolves the lines of one reading: every name to what it stands for.
///
/// What is wrong is put into ``diagnostics``; a method that returns nil has said why, there or, for a line that could not
/// be read, before.
struct Resolver {
    let draft: Draft
    /// The lines of the reading itself; nil for the text as it stands.
    let own: Draft.Section?
    /// The reading's name; nil for the text as it stands.
    var name: String?
    let taxonomies: Taxonomies
    let places: any PlaceSource
    /// The names that differ from party to party, directly or by what they are defined by.
    let partyNames: Set<String>
    /// Who bears the term that is being resolved, where a name of it differs from party to party.
    var bearer: ActorID?
    /// Everyone with a role, by name.
    let actors: [String: Actor]
    /// The parties, in order.
    let parties: [ActorID]
    /// The clock of the reading.
    var zone: CivilZone
    var signed: Instant?
    var signedDate: CivilDate?
    /// `day 1 is 2022-07-23`: the date of day 0.
    var dayZero: CivilDate?
    /// The number of a day that is known by what happens on it, and what that is.
    var dayAnchor: (number: Int, moment: Moment)?
    var evidence: Grade = .corroborated
    var registers: [Register] = []

    var diagnostics: [Diagnostic] = []
    /// Articles that nothing brings into force.
    var undated: [(id: ArticleID, span: SourceSpan)] = []
    /// The article that is being resolved.
    var article: ArticleID = ""
    /// Every deadline with its line.
    var deadlines: [StatedDeadline] = []
    /// Suggestions cost time; after so many unknown names there are no more.
    var suggestionsLeft = 200

    // What has been resolved already.
    var actSets: [String: ClassSet?] = [:]
    var objectSets: [String: ClassSet?] = [:]
    var objectKinds: [String: [Thing.Kind]?] = [:]
    var areas: [String: SizedArea?] = [:]
    var maps: [String: Area] = [:]
    var missingFiles: Set<String> = []
    /// The definitions that are being resolved: one that needs itself cannot be.
    var underWay: [String] = []

    /// The classes of acts and objects.
    struct Taxonomies {
        var acts: Taxonomy
        var objects: Taxonomy
    }

    /// An area with how many areas it is made of, so that a few lines cannot stand for billions.
    struct SizedArea {
        var area: Area
        var size: Int
        var depth: Int
        /// Whether something in it moves, and nobody has said as of which day it is meant.
        var isOpen = false
    }

    /// Whether a name stands in a line that could not be read: its use draws no further complaint.
    func isBroken(_ name: String) -> Bool {
        draft.shared.broken.contains(name) || own?.broken.contains(name) ?? false
    }

    mutating func complain(
        _ code: Code, _ span: SourceSpan, _ message: String, advice: String? = nil, related: [Diagnostic.Related] = []
    ) {
        diagnostics.append(Diagnostic(code, at: .span(span), message, advice: advice, related: related))
    }

    // MARK: Names

    /// The forms that a name may have in a definition: itself, and the singular where it is in the plural.
    static func forms(of name: String) -> [String] {
        var forms = [name]
        if name.hasSuffix("ies"), name.count > 4 { forms.append(name.dropLast(3) + "y") }
        if name.hasSuffix("es"), name.count > 3 { forms.append(String(name.dropLast(2))) }
        if name.hasSuffix("s"), name.count > 2 { forms.append(String(name.dropLast())) }
        return forms
    }

    /// What is wrong with a name: it stands for something else, or for nothing.
    ///
    /// - Parameters:
    ///   - expected: what was expected, with its article: "an act".
    ///   - candidates: the names of that kind that there are.
    ///   - meant: what was meant, where more is known than the spelling.
    mutating func complainUnknown(
        _ name: Syntax.Name, expected: String, candidates: [String], meant: String? = nil
    ) {
        for form in Self.forms(of: name.text) {
            if isBroken(form) { return }
            if let kind = kind(of: form) {
                complain(
                    .wrongKind, name.span, "`\(name.text)` is \(kind.words); \(expected) was expected here.",
                    advice: expected == "an object" && kind.words == "an act"
                        ? "An act and its object are written side by side, such as `obstruct civilian`." : kind.advice,
                    related: kind.related.map { [$0] } ?? [])
                return
            }
        }
        if complainLookAlike(name, among: candidates) { return }
        var advice = meant.map { "Did you mean `\($0)`? A name is one word." }
        var related: [Diagnostic.Related] = []
        if advice == nil, suggestionsLeft > 0 {
            suggestionsLeft -= 1
            if let meant = Spelling.nearest(to: name.text, among: candidates) {
                if let line = definition(meant) {
                    advice = "Did you mean `\(meant)` (line \(line.span.start.line))?"
                    related = [Diagnostic.Related(.span(line.span), "declared here")]
                } else if let actor = actors[meant] {
                    advice = "Did you mean `\(meant)` (line \(actor.span.start.line))?"
                    related = [Diagnostic.Related(.span(actor.span), "declared here")]
                } else {
                    advice = "Did you mean `\(meant)`?"
                }
            }
        }
        let bare = expected.drop { $0 != " " }.dropFirst()
        complain(
            .nameUnknown, name.span, "No \(bare) is called `\(name.text)`.",
            advice: advice ?? Self.howToDeclare(String(bare), name.text), related: related)
    }

    private static func howToDeclare(_ kind: String, _ name: String) -> String? {
        switch kind {
        case "act" where ["cease", "stop", "halt", "discontinue"].contains(name):
            "What must not be done any more is a ban: `no party may attack`, or `… must not` and the act."
        case "act": "Declare it: `act \(name) = …`, from acts of the vocabulary (docs/vocabulary.md)."
        case "object": "Declare it: `object \(name) = …`, from objects of the vocabulary (docs/vocabulary.md)."
        case "place, line or zone": "Declare it: `zone \(name) = …`."
        case "notice": "Declare it: `notice \(name) by …`."
        case "question": "Declare it: `question \(name) \"…\" decided by …`."
        case "period": "Declare it: `period \(name) = 7 days`, or `= not stated`."
        case "distance": "Declare it: `distance \(name) = 500 m`, or `= not stated`."
        case "number": "Declare it: `number \(name) = 40`, or `= not stated`."
        case "phase": "Declare it: `phase \(name)`, with a line `opens …` under it."
        case "list, party or group": "Declare it: `list \(name) = \"names.csv\"`, or as a party or group."
        case "moment": "Declare it: `moment \(name) = …`."
        case "party": everybody(name) ?? "Declare it: `party \(name)`."
        case "party, body or group":
            everybody(name)
                ?? "Declare it with its role: `party \(name)`, `monitor \(name)`, `commission \(name)`, `guarantor \(name)` or `group \(name)`."
        default: nil
        }
    }

    /// What to write for words that mean all who signed.
    static func everybody(_ name: String) -> String? {
        let all: Set = ["parties", "signatories", "signatory", "sides", "side", "belligerents", "all", "both"]
        return all.contains(name.lowercased()) ? "If all who signed are meant, write `each party` or `no party`." : nil
    }

    /// What a name stands for, whatever was expected.
    private func kind(of name: String) -> (words: String, advice: String?, related: Diagnostic.Related?)? {
        if let actor = actors[name] {
            return ("a \(actor.role.rawValue)", nil, Diagnostic.Related(.span(actor.span), "declared here"))
        }
        if let line = definition(name) {
            let related = Diagnostic.Related(.span(line.span), "declared here")
            switch line.statement {
            case .act: return ("an act", nil, related)
            case .object: return ("an object", nil, related)
            case .place(let kind, _, _): return ("a \(kind.rawValue)", "To say where, write `in \(name)`.", related)
            case .distance: return ("a distance", nil, related)
            case .period: return ("a period", nil, related)
            case .number: return ("a number", nil, related)
            case .list: return ("a list", nil, related)
            case .phase: return ("a phase", "To say when, write `during phase \(name)`.", related)
            case .moment: return ("a moment", nil, related)
            case .notice: return ("a notice", nil, related)
            case .question: return ("a question", "Write `where \(name)`.", related)
            default: return nil
            }
        }
        if taxonomies.acts.contains(name) { return ("an act", nil, nil) }
        if taxonomies.objects.contains(name) { return ("an object", nil, nil) }
        return nil
    }

    // MARK: Actors

    /// Who has a role under a name, which may be in the plural.
    func role(_ name: String) -> Actor? {
        for form in Self.forms(of: name) { if let actor = actors[form] { return actor } }
        return nil
    }

    /// Whether a name stands for a notice that the document declares.
    func isNotice(_ name: String) -> Bool {
        Self.forms(of: name).contains { if case .notice? = definition($0)?.statement { true } else { false } }
    }

    /// An actor by name.
    mutating func actor(_ name: Syntax.Name, expected: String = "a party, body or group") -> Actor? {
        for form in Self.forms(of: name.text) { if let actor = actors[form] { return actor } }
        complainUnknown(name, expected: expected, candidates: Array(actors.keys))
        return nil
    }

    mutating func actorIDs(_ names: [Syntax.Name], expected: String = "a party, body or group") -> [ActorID] {
        var ids: [ActorID] = []
        for name in names { if let actor = actor(name, expected: expected) { ids.append(actor.id) } }
        return ids
    }

    // MARK: Articles

    /// Whether there is an article of this number; says so if not.
    mutating func articleID(_ name: Syntax.Name) -> ArticleID? {
        if draft.shared.articleIndex[name.text] != nil || isBroken(name.text) { return ArticleID(name.text) }
        var advice: String?
        if suggestionsLeft > 0 {
            suggestionsLeft -= 1
            advice = Spelling.nearest(to: name.text, among: draft.shared.articleIndex.keys.filter { $0 != name.text })
                .map { "Did you mean article \($0)?" }
        }
        complain(.articleUnknown, name.span, "There is no article \(name.text).", advice: advice)
        return nil
    }

    mutating func articleIDs(_ articles: Syntax.Articles) -> [ArticleID] {
        var ids: [ArticleID] = []
        for number in articles.numbers { if let id = articleID(number) { ids.append(id) } }
        return ids
    }
}
