import Diagnostics
import Documents
import Vocabulary

/// Turns the lines of all documents into a checked accord.
struct Checker {
    let draft: Draft
    let places: any PlaceSource
    /// The lists that were found, by the name that documents give the file.
    let lists: [String: ListFile]
    let taxonomies: Resolver.Taxonomies
    var diagnostics: [Diagnostic] = []
    private var seen: Set<Diagnostic> = []

    var actors: [Actor] = []
    var actorIndex: [String: Actor] = [:]
    /// The clock of the agreement.
    var zone = CivilZone.utc
    /// Of each reading, whether it has a line of the accord's own that brings it into force.
    let readingsInForce: [Bool]

    /// The names that differ from party to party, directly or by what they are defined by.
    private let partyNames: Set<String>

    /// How many readings one document may have. Each is a whole text, which costs as much as the document.
    static let readingLimit = 100

    init(draft: Draft, places: any PlaceSource, lists: [ListFile], taxonomies: Resolver.Taxonomies) {
        self.draft = draft
        self.places = places
        self.lists = Dictionary(lists.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        self.taxonomies = taxonomies
        partyNames = draft.partyNames
        readingsInForce = draft.readings.prefix(Self.readingLimit).map { reading in
            Self.accordForce(draft.shared, reading.section).contains(where: \.isInForce)
        }
    }

    mutating func run() -> CheckResult {
        for document in draft.documents { add(document.diagnostics) }
        add(draft.diagnostics)
        findActors()
        findZone()
        let (title, declaredBy) = title()
        checkTogether()
        let drafts = readingDrafts()
        var readings: [Reading] = []
        var resolvers: [Resolver] = []
        for draft in drafts {
            var resolver = resolver(own: draft.reading?.section)
            resolver.name = draft.reading?.name.text
            if let reading = resolve(draft, with: &resolver) { readings.append(reading) }
            add(resolver.diagnostics)
            resolver.diagnostics = []
            resolvers.append(resolver)
        }
        let cases = resolveCases(readings: readings)
        lint(readings: readings, cases: cases)
        return finish(title: title, declaredBy: declaredBy, readings: readings, resolvers: resolvers, cases: cases)
    }

    /// Adds diagnostics, each once: a shared line is looked at under every reading.
    mutating func add(_ found: [Diagnostic]) {
        for diagnostic in found where seen.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    }

    mutating func complain(
        _ code: Code, _ span: SourceSpan, _ message: String, advice: String? = nil, related: [Diagnostic.Related] = []
    ) {
        add([Diagnostic(code, at: .span(span), message, advice: advice, related: related)])
    }

    // MARK: Heads

    private mutating func findActors() {
        actors = draft.shared.roles.compactMap(\.actor)
        for actor in actors { actorIndex[actor.id.name] = actor }
    }

    /// Everyone with a role, by name: under a reading, those whose line it restates as restated.
    private func actors(under own: Draft.Section?) -> [String: Actor] {
        var index = actorIndex
        for actor in own?.roles.compactMap(\.actor) ?? [] where index[actor.id.name]?.role == actor.role {
            index[actor.id.name] = actor
        }
        return index
    }

    private mutating func findZone() {
        var first: Draft.Line?
        for line in draft.shared.heads {
            guard case .timeZone(let name) = line.statement else { continue }
            if let first {
                complain(
                    .headTwice, line.span, "The time zone is stated already.", advice: "Keep one of the two lines.",
                    related: [Diagnostic.Related(.span(first.span), "first stated here")])
                continue
            }
            first = line
            var probe = resolver(own: nil)
            if let found = probe.zone(named: name) { zone = found }
            add(probe.diagnostics)
        }
    }

    private mutating func title() -> (String, ActorID?) {
        var declaredBy: ActorID?
        var titles: [(String, Draft.Line)] = []
        for line in draft.titles {
            // Each document may carry its own name; the first names the accord.
            if let first = titles.first?.1, first.document == line.document {
                complain(
                    .headTwice, line.span, "The document has a name already.", advice: "Keep one of the two lines.",
                    related: [Diagnostic.Related(.span(first.span), "first named here")])
                continue
            }
            switch line.statement {
            case .accord(let title): titles.append((title.text, line))
            case .declaration(let title, let party):
                titles.append((title.text, line))
                guard titles.count == 1 else { continue }
                if let actor = actorIndex[party.text] {
                    declaredBy = actor.id
                } else if !draft.shared.broken.contains(party.text) {
                    complain(
                        .nameUnknown, party.span, "No party is called `\(party.text)`.",
                        advice: Spelling.nearest(to: party.text, among: actorIndex.keys).map { "Did you mean `\($0)`?" }
                            ?? "Declare it: `party \(party.text)`.")
                }
            default: break
            }
        }
        return (titles.first?.0 ?? "", declaredBy)
    }

    private mutating func checkTogether() {
        func base(_ path: String) -> Substring { path.split(separator: "/").last ?? path[...] }
        let given = Set(draft.documents.map { base($0.source.name) })
        for line in draft.togetherWith {
            guard case .togetherWith(let file) = line.statement, !given.contains(base(file.text)) else { continue }
            complain(
                .togetherMissing, line.span,
                "`\(file.text)` belongs to this accord and was not given: its terms are not looked at.",
                advice: "Give it too: `truce check \(line.span.file) \(file.text)`.")
        }
    }

    // MARK: Readings

    /// One reading to resolve; `reading` is nil for the text as it stands.
    struct ReadingDraft {
        var reading: Draft.Reading?
    }

    private mutating func readingDrafts() -> [ReadingDraft] {
        guard !draft.readings.isEmpty else { return [ReadingDraft(reading: nil)] }
        var drafts: [ReadingDraft] = []
        let isUnchanged = draft.readings.contains { $0.section.isEmpty }
        let hasForce = draft.shared.articles.contains { article in
            hasForceInText(article) || !hasForceSomewhere(article)
        }
        if !isUnchanged, hasForce { drafts.append(ReadingDraft(reading: nil)) }
        for reading in draft.readings.prefix(Self.readingLimit) { drafts.append(ReadingDraft(reading: reading)) }
        if draft.readings.count > Self.readingLimit {
            let first = draft.readings[Self.readingLimit]
            complain(
                .readingsMany, first.line.span,
                "There are \(draft.readings.count) readings; each is a whole text of its own, and \(Self.readingLimit) is as many as can be compared.",
                advice: "Leave out those that differ from others in nothing that matters.")
        }
        return drafts
    }

    /// A resolver for the lines of one reading, with its heads applied.
    func resolver(own: Draft.Section?) -> Resolver {
        Resolver(
            draft: draft, own: own, taxonomies: taxonomies, places: places, partyNames: partyNames,
            actors: actors(under: own),
            parties: actors.filter { $0.role == .party }.map(\.id), zone: zone)
    }

    // MARK: The end

    private mutating func finish(
        title: String, declaredBy: ActorID?, readings: [Reading], resolvers: [Resolver], cases: [WorkedCase]
    ) -> CheckResult {
        let accepted = acceptQuestions()
        // In the order of the documents; of one place, errors first.
        let order = Dictionary(
            draft.documents.enumerated().map { ($1.source.name, $0) }, uniquingKeysWith: { first, _ in first })
        let sorted = diagnostics.enumerated().sorted { left, right in
            let (a, b) = (left.element.place, right.element.place)
            let (first, second) = (order[a.file ?? ""] ?? .max, order[b.file ?? ""] ?? .max)
            if first != second { return first < second }
            if a.line ?? 0 != b.line ?? 0 { return a.line ?? 0 < b.line ?? 0 }
            return left.offset < right.offset
        }.map(\.element)
        guard !sorted.contains(where: { $0.severity == .error }) else {
            return CheckResult(accord: nil, diagnostics: sorted)
        }
        var acts: [String: ClassSet] = [:]
        var objects: [String: ClassSet] = [:]
        for resolver in resolvers {
            for (name, set) in resolver.actSets { if let set { acts[name, default: ClassSet()].formUnion(set) } }
            for (name, set) in resolver.objectSets { if let set { objects[name, default: ClassSet()].formUnion(set) } }
        }
        let accord = Accord(
            title: title, declaredBy: declaredBy, zone: zone, actors: actors, readings: readings, cases: cases,
            openQuestions: sorted.filter { $0.severity == .question }, declaredActs: acts, declaredObjects: objects,
            acceptedQuestions: accepted)
        return CheckResult(accord: accord, diagnostics: sorted)
    }
}
