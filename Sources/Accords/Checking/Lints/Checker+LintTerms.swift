import Diagnostics
import Vocabulary

extension Checker {
    /// Attempts; fired from or landing in.
    mutating func lintTerms(_ readings: [Reading]) {
        lintAttempt(readings)
        lintPlaces(readings)
        lintNoticeWords(readings)
    }

    /// "strikes": does an attack that was stopped count? Asked once, where some side's words are about strikes and no line
    /// of any reading says so.
    private mutating func lintAttempt(_ readings: [Reading]) {
        let isAnswered = readings.contains { reading in
            reading.articles.contains { article in
                article.terms.contains { term in
                    guard case .mustNot(let ban) = term.demand else { return false }
                    return ban.onlyWhere.contains(Question.attempt)
                        || ban.exceptions.contains { $0.reasons.contains(.question(Question.attempt)) }
                }
            }
        }
        guard !isAnswered, let strikes = taxonomies.acts.set("strike") else { return }
        for reading in readings {
            for article in reading.articles {
                let saysStrike = Prose(article.prose).texts.contains { $0 == "strike" || $0 == "strikes" }
                for term in article.terms {
                    guard case .mustNot(let ban) = term.demand, ban.acts.set.intersects(strikes),
                        saysStrike || ban.acts.set.isSubset(of: strikes)
                    else { continue }
                    complain(
                        .attempt, term.span, "“\(ban.acts.name)”: does an attack that was intercepted count?",
                        advice:
                            "If not, add `except where attempt` under the sentence; if so, say it: `accepted question attempt because \"…\"`."
                    )
                    return
                }
            }
        }
    }

    /// "shelling in dmz": fired from it, or landing in it? Asked of fire alone, which always has two places.
    private mutating func lintPlaces(_ readings: [Reading]) {
        guard var fire = taxonomies.acts.set("shelling") else { return }
        for name in ["small_arms_fire", "artillery_fire", "mortar_fire", "rocket_fire"] {
            if let set = taxonomies.acts.set(name) { fire.formUnion(set) }
        }
        for reading in readings {
            for article in reading.articles {
                let others = article.terms.contains { term in
                    guard case .mustNot(let ban) = term.demand else { return false }
                    return ban.placings.contains { $0.relation != .in }
                }
                guard !others else { continue }
                for term in article.terms {
                    guard case .mustNot(let ban) = term.demand, !ban.acts.set.isEmpty, ban.acts.set.isSubset(of: fire),
                        let placing = ban.placings.first(where: { $0.relation == .in })
                    else { continue }
                    complain(
                        .fromOrInto, term.span,
                        "“\(ban.acts.name) in \(placing.area.id)”: fired from it, or landing in it? Landing is taken.",
                        advice:
                            "Write `from \(placing.area.id)`, `into \(placing.area.id)` or `against \(placing.area.id)`, or one sentence for each."
                    )
                }
            }
        }
    }

    /// "to terminate or to modify": would a notice that shortens the term be one of these?
    private mutating func lintNoticeWords(_ readings: [Reading]) {
        for reading in readings {
            for article in reading.articles {
                for rule in article.force {
                    guard case .renewedUnlessNotice(_, _, let notices, _) = rule.effect else { continue }
                    for id in notices {
                        guard let notice = reading.notices.first(where: { $0.id == id }), let title = notice.title,
                            title.lowercased().contains("modif") || title.lowercased().contains("amend"),
                            let line = draft.shared.definitions[id.name]
                        else { continue }
                        complain(
                            .noticeWords, line.span,
                            "“\(title)”: would a notice that only shortens the term, or changes a condition, be one of these?",
                            advice:
                                "Declare that notice by a name of its own, and let the readings say whether it stops the renewal."
                        )
                    }
                }
            }
        }
    }

    /// What one article forbids and another allows, where neither says which gives way.
    mutating func lintLeave(_ readings: [Reading]) {
        for reading in readings {
            struct Forbidden {
                var article: ArticleID
                var ban: Ban
                var bearers: Set<ActorID>
                var span: SourceSpan
            }
            var bans: [Forbidden] = []
            for article in reading.articles {
                for term in article.terms {
                    guard case .mustNot(let ban) = term.demand, case .each(let ids) = term.bearer else { continue }
                    bans.append(Forbidden(article: article.id, ban: ban, bearers: Set(ids), span: term.span))
                }
            }
            guard !bans.isEmpty else { continue }
            var looks = 0
            for article in reading.articles {
                for term in article.terms {
                    guard case .may(let leave) = term.demand, case .each(let ids) = term.bearer else { continue }
                    for forbidden in bans {
                        // Enough has been looked at to know that the document needs a person's eye.
                        looks += 1
                        guard looks < 1_000_000 else { return }
                        guard leave.acts.set.intersects(forbidden.ban.acts.set),
                            !forbidden.bearers.isDisjoint(with: ids), meet(leave, forbidden.ban),
                            !forbidden.ban.exceptions.contains(where: { exception in
                                exception.reasons.contains {
                                    if case .allowedBy(let articles) = $0 {
                                        articles.contains(article.id)
                                    } else {
                                        false
                                    }
                                }
                            })
                        else { continue }
                        complain(
                            .banAndLeave, term.span,
                            "Article \(forbidden.article) forbids what article \(article.id) allows, and neither says which gives way.",
                            advice: "Write `except as article \(article.id) allows` under the ban.",
                            related: [Diagnostic.Related(.span(forbidden.span), "forbidden here")])
                        break
                    }
                }
            }
        }
    }

    private func meet(_ left: Ban, _ right: Ban) -> Bool {
        if let one = left.objects, let other = right.objects, !one.set.intersects(other.set) { return false }
        let places = Set(left.placings.map(\.area.id)), others = Set(right.placings.map(\.area.id))
        return places.isEmpty || others.isEmpty || !places.isDisjoint(with: others)
    }

    // MARK: Cycles

    /// Articles that depend on each other's breaches: allowed only where every dependence looks strictly back.
    mutating func lintCycles(of reading: Reading) {
        struct Edge {
            var to: Int
            var isTrigger: Bool
            var span: SourceSpan
        }
        let places = Dictionary(
            reading.articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var edges = [[Edge]](repeating: [], count: reading.articles.count)
        for (place, article) in reading.articles.enumerated() {
            func add(_ pattern: BreachPattern, _ isTrigger: Bool, _ span: SourceSpan) {
                for id in pattern.articles {
                    if let to = places[id] { edges[place].append(Edge(to: to, isTrigger: isTrigger, span: span)) }
                }
            }
            for rule in article.force {
                switch rule.effect {
                case .excused(_, let pattern), .released(let pattern): add(pattern, false, rule.span)
                default: break
                }
            }
            for term in article.terms {
                if case .breach(let pattern, _, _) = term.trigger { add(pattern, true, term.span) }
            }
        }
        let component = StrongComponents(edges.map { $0.map(\.to) }).component
        for (place, out) in edges.enumerated() {
            guard let edge = out.first(where: { $0.isTrigger && component[$0.to] == component[place] }) else {
                continue
            }
            let (one, other) = (reading.articles[place].id, reading.articles[edge.to].id)
            complain(
                .verdictCycle, edge.span,
                one == other
                    ? "A breach of article \(one) is itself what sets this duty of article \(one) off."
                    : "Article \(one) hangs on breaches of article \(other), and \(other) on those of \(one).",
                advice: "Put the duty into an article of its own, on whose breach nothing hangs.")
        }
    }
}

/// Which nodes of a graph can reach each other: Tarjan's algorithm without recursion. Linear.
struct StrongComponents {
    /// The component of each node.
    private(set) var component: [Int]

    init(_ edges: [[Int]]) {
        let count = edges.count
        component = [Int](repeating: -1, count: count)
        var index = [Int](repeating: -1, count: count)
        var low = [Int](repeating: 0, count: count)
        var next = 0
        var components = 0
        var stack: [Int] = []
        for root in 0..<count where index[root] < 0 {
            var work: [(node: Int, edge: Int)] = [(root, 0)]
            while let (node, edge) = work.last {
                if edge == 0, index[node] < 0 {
                    index[node] = next
                    low[node] = next
                    next += 1
                    stack.append(node)
                }
                if edge < edges[node].count {
                    work[work.count - 1].edge += 1
                    let to = edges[node][edge]
                    if index[to] < 0 {
                        work.append((to, 0))
                    } else if component[to] < 0 {
                        low[node] = min(low[node], index[to])
                    }
                    continue
                }
                work.removeLast()
                if let above = work.last?.node { low[above] = min(low[above], low[node]) }
                guard low[node] == index[node] else { continue }
                while let member = stack.popLast() {
                    component[member] = components
                    if member == node { break }
                }
                components += 1
            }
        }
    }
}
