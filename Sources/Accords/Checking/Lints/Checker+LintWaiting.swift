import Diagnostics
import Vocabulary

extension Checker {
    /// What waits for what: duties and phases that wait for each other, and clocks that nobody is obliged to start.
    mutating func lintWaiting(of reading: Reading) {
        var graph = WaitingGraph(reading)
        for cycle in graph.cycles() {
            guard let first = cycle.first else { continue }
            let story = cycle.prefix(6).map(\.says).joined(separator: ", and ")
            // "An article that is in force only during the phase that it opens" is one mistake, two duties that wait another.
            if cycle.contains(where: \.isDuring) {
                complain(
                    .phaseUnreachable, first.span,
                    "\(story.capitalisedFirst). The phase never opens.",
                    advice: "Take one of them out of the phase, or let the phase open `at the latest` by a day.",
                    related: Self.others(cycle))
            } else {
                complain(
                    .waitForEachOther, first.span,
                    "\(story.capitalisedFirst). Nothing starts \(cycle.count == 1 ? "it" : cycle.count == 2 ? "either" : "any of them").",
                    advice: "Count one of them from a date, or let them go `in step with` each other.",
                    related: Self.others(cycle))
            }
        }
        for wait in graph.waits { lintClock(wait, reading) }
    }

    private static func others(_ cycle: [WaitingGraph.Edge]) -> [Diagnostic.Related] {
        var seen: Set = [cycle.first?.span]
        return cycle.dropFirst().filter { seen.insert($0.span).inserted }.prefix(5).map {
            Diagnostic.Related(.span($0.span), $0.says)
        }
    }

    /// A clock that is started by a discharge or a verification to which nobody is obliged.
    private mutating func lintClock(_ wait: WaitingGraph.Wait, _ reading: Reading) {
        guard let article = reading.article(wait.article), article.notMonitored == nil else { return }
        let duties = article.terms.compactMap { term in
            if case .must(let duty) = term.demand { duty } else { nil }
        }
        let related = [Diagnostic.Related(.span(article.span), "article \(article.id)")]
        guard !duties.isEmpty else {
            complain(
                .clockNeverStarts, wait.span,
                "\(wait.subject) waits for “\(wait.words)”, and article \(article.id) states no duty that could be discharged.",
                advice: "Name an article with a duty, or count from a date.", related: related)
            return
        }
        let proofs = duties.map { $0.performance?.proofs ?? [] }
        let needsWord =
            wait.verifiedBy != nil || wait.isVerification
            || proofs.contains { list in !list.isEmpty && list.allSatisfy(\.isBodys) }
        guard needsWord else { return }
        let bodies = wait.verifiedBy.map { [$0] } ?? proofs.joined().filter(\.isBodys).compactMap(\.body)
        if bodies.contains(where: { body in reading.isObliged(body) }) { return }
        let who = bodies.first.map { "`\($0)`" } ?? "nobody"
        complain(
            .clockNeverStarts, wait.span,
            bodies.isEmpty
                ? "\(wait.subject) waits for “\(wait.words)”, and no line says who verifies article \(article.id)."
                : "\(wait.subject) waits for “\(wait.words)”, and nobody is obliged to verify article \(article.id).",
            advice: bodies.isEmpty
                ? "Add `shown by verification of …` to article \(article.id)."
                : "Oblige \(who): `\(bodies[0]) must inspect …` with a deadline; or say why it will do so: `accepted question clock-never-starts because \"…\"`.",
            related: related)
    }
}

extension Performance.Proof {
    /// Whether it is the word of a body that watches, and not of whoever bears the duty or receives the thing.
    fileprivate var isBodys: Bool {
        switch self {
        case .verification, .decision: true
        case .declaration, .receipt: false
        }
    }
}

extension Reading {
    /// Whether somebody has a duty of its own.
    fileprivate func isObliged(_ actor: ActorID) -> Bool {
        articles.contains { article in
            article.terms.contains { term in
                guard case .must = term.demand, case .each(let ids) = term.bearer else { return false }
                return ids.contains(actor)
            }
        }
    }
}

/// What of a reading waits for what.
///
/// An article stands for the discharge of all its duties, and for its being in force; a phase for its opening and for its
/// end. A duty that is *due* by an event waits for it like one that begins with it: without the event it is never late.
struct WaitingGraph {
    /// One thing waits for another.
    struct Edge {
        var to: Int
        /// As part of a sentence: "article 4 waits for article 6".
        var says: String
        /// Whether it is an article that is in force only during a phase.
        var isDuring = false
        var span: SourceSpan
    }

    /// A clock that a discharge or a verification starts.
    struct Wait {
        /// "This deadline", "Phase two".
        var subject: String
        /// "discharge of article 2".
        var words: String
        var article: ArticleID
        var isVerification: Bool
        var verifiedBy: ActorID?
        var span: SourceSpan
    }

    private(set) var waits: [Wait] = []
    private var edges: [[Edge]]
    private let articles: [ArticleID: Int]
    private let phases: [PhaseID: Int]

    init(_ reading: Reading) {
        let count = reading.articles.count
        articles = Dictionary(
            reading.articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        // The opening of a phase, and behind it its end.
        phases = Dictionary(
            reading.phases.enumerated().map { ($1.id, count + 2 * $0) }, uniquingKeysWith: { first, _ in first })
        edges = [[Edge]](repeating: [], count: count + 2 * reading.phases.count)
        for (place, article) in reading.articles.enumerated() { add(article, at: place) }
        for phase in reading.phases { add(phase) }
    }

    // MARK: Who waits

    private mutating func add(_ article: Article, at place: Int) {
        let name = "article \(article.id)"
        if let phase = article.during, let opening = phases[phase] {
            edges[place].append(
                Edge(
                    to: opening, says: "\(name) is in force only during phase \(phase)", isDuring: true,
                    span: article.span))
        }
        for rule in article.force {
            guard case .inForce(let from, _) = rule.effect else { continue }
            switch from {
            case .at(let moment, _): add(moment, from: place, name, "The article", rule.span)
            case .once(let gates): add(gates, from: place, name, "is in force", "The article", rule.span)
            }
        }
        for term in article.terms {
            if case .discharge(let ids, let words) = term.trigger {
                for id in ids {
                    addWait(id, from: place, name, says: "waits for", "This duty", words, term.span)
                }
            }
            guard case .must(let duty) = term.demand else { continue }
            add(duty.deadline, from: place, name, term.span)
            guard let performance = duty.performance else { continue }
            if let beginning = performance.beginning { add(beginning, from: place, name, term.span) }
            if let moment = performance.notBefore { add(moment, from: place, name, "This duty", term.span) }
            add(performance.notBeforeGates, from: place, name, "waits", "This duty", term.span)
            for stage in performance.stages {
                // The stages of "each stage" say the same; what is said twice is added once.
                if let deadline = stage.deadline { add(deadline, from: place, name, term.span) }
            }
            for part in performance.parts { if let due = part.deadline { add(due, from: place, name, term.span) } }
        }
    }

    private mutating func add(_ phase: Phase) {
        guard let opening = phases[phase.id] else { return }
        let name = "phase \(phase.id)"
        edges[opening + 1].append(Edge(to: opening, says: "\(name) ends after it has opened", span: phase.span))
        if phase.lasts == nil {
            switch phase.ends {
            case .once(let gates): add(gates, from: opening + 1, name, "ends", "The end of \(name)", phase.span)
            case .at(let moment): add(moment, from: opening + 1, name, "The end of \(name)", phase.span)
            case .after, .never, nil: break
            }
        }
        // Whatever its gates say, it opens then.
        guard phase.atTheLatest == nil else { return }
        switch phase.opens {
        case .on(let moment), .at(let moment): add(moment, from: opening, name, "Phase \(phase.id)", phase.span)
        case .once(let gates): add(gates, from: opening, name, "opens", "Phase \(phase.id)", phase.span)
        }
    }

    // MARK: For what

    private mutating func add(_ deadline: Deadline, from place: Int, _ name: String, _ span: SourceSpan) {
        switch deadline {
        case .within(_, let moment): add(moment, from: place, name, "This deadline", span)
        case .by(let moment):
            // "By the end of the phase" sets a day and waits for nothing.
            if case .endOfPhase = moment.point { return }
            add(moment, from: place, name, "This deadline", span)
        case .before, .on, .each, .none: break
        }
    }

    private mutating func add(
        _ moment: Moment, from place: Int, _ name: String, _ subject: String, _ span: SourceSpan
    ) {
        switch moment.point {
        case .discharge(let ids, _):
            for id in ids { addWait(id, from: place, name, says: "waits for", subject, moment.words, span) }
        case .verification(let ids, _):
            for id in ids {
                addWait(
                    id, from: place, name, says: "waits for the verification of", subject, moment.words, span,
                    isVerification: true)
            }
        case .startOfPhase(let id): addPhase(id, 0, from: place, "\(name) waits for phase \(id)", span)
        case .endOfPhase(let id): addPhase(id, 1, from: place, "\(name) waits for the end of phase \(id)", span)
        default: break
        }
    }

    private mutating func add(
        _ gates: [Gate], from place: Int, _ name: String, _ verb: String, _ subject: String, _ span: SourceSpan
    ) {
        for gate in gates {
            switch gate {
            case .discharged(let ids, let body):
                for id in ids {
                    let words = "article \(id) is discharged" + (body.map { " and verified by \($0)" } ?? "")
                    add(
                        Edge(
                            to: articles[id] ?? -1, says: "\(name) \(verb) once article \(id) is discharged", span: span
                        ),
                        from: place)
                    waits.append(
                        Wait(
                            subject: subject, words: words, article: id, isVerification: false, verifiedBy: body,
                            span: span))
                }
            case .phaseEnded(let id): addPhase(id, 1, from: place, "\(name) \(verb) once phase \(id) has ended", span)
            case .accepted, .notice, .decides: break
            }
        }
    }

    private mutating func addWait(
        _ id: ArticleID, from place: Int, _ name: String, says: String, _ subject: String, _ words: String,
        _ span: SourceSpan, isVerification: Bool = false
    ) {
        add(Edge(to: articles[id] ?? -1, says: "\(name) \(says) article \(id)", span: span), from: place)
        waits.append(
            Wait(
                subject: subject, words: words, article: id, isVerification: isVerification, verifiedBy: nil, span: span
            ))
    }

    private mutating func addPhase(_ id: PhaseID, _ part: Int, from place: Int, _ says: String, _ span: SourceSpan) {
        guard let opening = phases[id] else { return }
        add(Edge(to: opening + part, says: says, span: span), from: place)
    }

    private mutating func add(_ edge: Edge, from place: Int) {
        guard edge.to >= 0, !edges[place].suffix(8).contains(where: { $0.to == edge.to && $0.span == edge.span }) else {
            return
        }
        edges[place].append(edge)
    }

    // MARK: Round in circles

    /// Of each set of things that wait for each other, one way round.
    mutating func cycles() -> [[Edge]] {
        let component = StrongComponents(edges.map { $0.map(\.to) }).component
        var done = Set<Int>()
        var cycles: [[Edge]] = []
        for place in edges.indices where !done.contains(component[place]) {
            guard edges[place].contains(where: { component[$0.to] == component[place] }) else { continue }
            done.insert(component[place])
            if let way = way(around: place, within: component) { cycles.append(way) }
        }
        return cycles
    }

    /// The shortest way from a node back to itself. Linear in the edges of its component.
    private func way(around start: Int, within component: [Int]) -> [Edge]? {
        var came: [Int: (from: Int, edge: Edge)] = [:]
        var queue = [start]
        var next = 0
        while next < queue.count {
            let node = queue[next]
            next += 1
            for edge in edges[node] where component[edge.to] == component[start] && came[edge.to] == nil {
                came[edge.to] = (node, edge)
                if edge.to == start {
                    var way = [edge]
                    var at = node
                    while at != start, let step = came[at] {
                        way.append(step.edge)
                        at = step.from
                    }
                    return way.reversed()
                }
                queue.append(edge.to)
            }
        }
        return nil
    }
}

extension String {
    /// With a capital at the beginning, as a sentence has it.
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
