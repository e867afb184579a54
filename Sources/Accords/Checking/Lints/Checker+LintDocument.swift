import Diagnostics
import Vocabulary

extension Checker {
    /// What every accord needs: a name, a party, an article, a clock.
    mutating func lintDocument() {
        guard let whole else { return }
        if draft.titles.isEmpty, !draft.hasBroken(["accord", "declaration"]) {
            complain(
                .accordUnnamed, whole, "The accord has no name.",
                advice: "Begin with `accord \"…\"`, or `declaration \"…\" by PARTY` where one side declares alone.")
        }
        if !actors.contains(where: { $0.role == .party }), !draft.shared.broken.contains(where: { _ in true }) {
            complain(
                .partyMissing, whole, "The accord has no party, so nobody is bound by it.",
                advice: "Write `party NAME` for each.")
        }
        let hasBrokenArticle = draft.documents.contains { document in
            document.blocks.contains { block in block.nodes.contains { $0.broken?.keyword == "article" } }
        }
        if draft.shared.articles.isEmpty, !hasBrokenArticle {
            complain(
                .accordEmpty, whole, "The accord has no article, so there is nothing to judge.",
                advice: "Write `article 1` and, under it, who must, must not or may do what.")
        }
        for lines in [draft.shared.forces, draft.shared.powers] where lines.count > Self.marginLimit {
            complain(
                .forceMany, lines[Self.marginLimit].span,
                "\(lines.count) such lines stand at the margin, and each concerns every article; \(Self.marginLimit) is as many as are looked at.",
                advice: "Put each under the article that it concerns.")
        }
        lintClock()
    }

    /// How many lines of force, and how many powers, may stand at the margin, where they concern every article.
    static let marginLimit = 100

    /// A document without a time zone, and a time that names none.
    private mutating func lintClock() {
        let hasZone = draft.shared.heads.contains { if case .timeZone = $0.statement { true } else { false } }
        guard !hasZone else { return }
        for document in draft.documents {
            for block in document.blocks {
                for node in block.nodes {
                    guard let statement = node.statement,
                        let instant = statement.instants.first(where: { $0.clock == nil })
                    else { continue }
                    complain(
                        .whoseClock, instant.origin.span,
                        "“\(instant.words)” names no time zone, and the accord has none: whose clock counts? Midnight in Moscow was 23:00 in Kyiv on 18 March 2025. UTC is taken.",
                        advice: "Write `time zone` and an IANA name, such as `time zone Europe/Kyiv`, at the top.")
                    return
                }
            }
        }
    }

    /// Groups for which nobody answers.
    mutating func lintGroups(_ readings: [Reading]) {
        let answered = Set(actors.flatMap(\.answersFor)).union(readings.flatMap(\.answering.keys))
        for actor in actors where actor.role == .group && !answered.contains(actor.id) {
            complain(
                .answersNobody, actor.span, "Nobody answers for `\(actor.id)`. Its acts will have no verdict.",
                advice: "Write `party … answers for \(actor.id)`, or take the group out.")
        }
    }
}

extension Syntax.Statement {
    /// The instants that a line states.
    var instants: [Syntax.Instant] {
        func of(_ moment: Syntax.Moment) -> [Syntax.Instant] {
            if case .instant(let instant) = moment.point { [instant] } else { [] }
        }
        func of(_ deadline: Syntax.Deadline?) -> [Syntax.Instant] {
            switch deadline {
            case .within(_, let moment), .named(_, let moment), .by(let moment), .before(let moment), .on(let moment):
                of(moment)
            case .noneStated, .each, .withoutDelay, nil: []
            }
        }
        switch self {
        case .signed(let instant): return [instant]
        case .moment(_, let moment): return of(moment)
        case .force(.inForce(let start, let end)):
            var instants: [Syntax.Instant] = []
            if case .from(let moment) = start { instants += of(moment) }
            if case .until(let moment) = end { instants += of(moment) }
            return instants
        case .term(let term):
            if case .must(let duty) = term.demand { return of(duty.deadline) }
            return []
        case .clause(.deadline(let deadline)), .clause(.beginning(let deadline)): return of(deadline)
        case .clause(.notBefore(let moment)): return of(moment)
        case .phaseLine(.opensOn(let moment)), .phaseLine(.opensAt(let moment)), .phaseLine(.endsAt(let moment)):
            return of(moment)
        case .fact(let fact): return [fact.from]
        default: return []
        }
    }
}
