import Accords
import Evidence
import Vocabulary

/// A term whose instances can each be judged by the facts around one incident: what is told of it, what speaks of it, and
/// what came so long before it.
struct LocalTerm: Sendable {
    /// The reading, the article and the term, by their places in the plan.
    var reading: Int
    var article: Int
    var pipeline: Int
    var kind: Kind

    enum Kind: Sendable {
        /// A ban: by the incident, and by acts that it may have answered.
        case ban(Ban)
        /// A duty that an act sets off and a fact about it discharges, so long after the incident.
        case duty(Period)
    }

    struct Ban: Sendable {
        /// Which acts it forbids: by the place among the plan's indexes; -1: nothing asks.
        var index: Int
        /// What it may be in reply to.
        var replies: [Reply]
        /// Whether an act may come under it, or not, by what came before: where a question narrows it.
        var isNarrowed: Bool
        /// Whether a body may decide something of it, at any time.
        var isDecided: Bool
    }

    /// Acts that free what came at most so many seconds after them.
    struct Reply: Sendable {
        /// Which acts, by the place among the plan's indexes.
        var index: Int
        var within: Int64
    }
}

/// Which terms of a plan can be judged incident by incident, and which need everything.
///
/// Local are bans whose exceptions look at the incident itself, at what speaks of it, or at acts within a stated time
/// before it; and duties set off by an act, due so long after the incident, that a fact about it discharges. What hangs on
/// breaches (excused, released, powers after a breach), on other duties or phases, on notices or leave of any time, on
/// everything that happened over a stretch, or on what else was seen then, is judged anew as a whole: always right, and
/// slower.
struct LiveTerms: Sendable {
    /// The local terms.
    private(set) var local: [LocalTerm] = []
    /// By reading, article and term: the place among ``local``; -1 for the others.
    private(set) var places: [[[Int]]] = []
    /// The plan with none but the local terms.
    private(set) var localPlan: Plan
    /// The plan with the others; with all where they hang on each other.
    private(set) var restPlan: Plan
    /// By reading: whether it has terms that are not local.
    private(set) var hasRest: [Bool] = []
    /// By reading: whether when its local terms bind hangs on acts of will, and on the clock.
    private(set) var forceLooksAtWills: [Bool] = []
    private(set) var forceLooksAtClock: [Bool] = []
    /// The classes of acts that are looked for by time.
    private(set) var indexed: [Classes] = []

    init(_ plan: Plan) {
        localPlan = plan
        restPlan = plan
        for (place, reading) in plan.readings.enumerated() { add(reading, place) }
    }

    // MARK: - One reading

    private mutating func add(_ reading: ReadingPlan, _ place: Int) {
        let needs = reading.articles.map { Needs(of: $0, in: reading) }
        var places: [[Int]] = []
        var force: Needs = []
        var isAllLocal = true
        for (article, plan) in reading.articles.enumerated() {
            places.append([])
            for (index, pipeline) in plan.pipelines.enumerated() {
                let kind = needs[article].contains(.findings) ? nil : kind(of: pipeline, plan, reading)
                guard let kind else {
                    places[article].append(-1)
                    isAllLocal = false
                    continue
                }
                places[article].append(local.count)
                local.append(LocalTerm(reading: place, article: article, pipeline: index, kind: kind))
                force.formUnion(needs[article])
            }
        }
        self.places.append(places)
        hasRest.append(!isAllLocal)
        forceLooksAtWills.append(force.contains(.wills))
        forceLooksAtClock.append(force.contains(.clock))
        // Other terms of an article in which all are local may be what others wait for, or whose breach frees.
        let hangTogether = zip(reading.articles, needs).contains { article, needs in
            needs.contains(.findings)
                || article.pipelines.enumerated().contains { index, pipeline in
                    places[reading.articles.firstIndex { $0.id == article.id } ?? 0][index] < 0
                        && pipeline.kind.hangsOnOthers
                }
        }
        for (article, plan) in reading.articles.enumerated() {
            let isLocal = places[article].map { $0 >= 0 }
            for index in plan.pipelines.indices {
                if !isLocal[index] { localPlan.readings[place].articles[article].pipelines[index].leaveOut() }
            }
            if !hangTogether, isLocal.allSatisfy({ $0 }) {
                for index in plan.pipelines.indices {
                    restPlan.readings[place].articles[article].pipelines[index].leaveOut()
                }
            }
            // When it binds is nobody's question here; when it may enter into force is, where others begin with that.
            if needs[article].contains(.findings) {
                localPlan.readings[place].articles[article].force = Needs.beginnings(of: plan, in: reading)
                localPlan.readings[place].articles[article].powers = []
                localPlan.readings[place].articles[article].during = nil
            }
        }
    }

    private mutating func kind(
        of pipeline: Pipeline, _ article: ArticlePlan, _ reading: ReadingPlan
    ) -> LocalTerm.Kind? {
        switch pipeline.kind {
        case .ban(let selection, let exceptions):
            var within: [(acts: Classes, within: Int64)] = []
            guard selection.onlyWhere.allSatisfy({ Self.isLocal($0, reading, &within) }),
                Self.areLocal(exceptions.flatMap(\.reasons), reading, &within)
            else { return nil }
            return .ban(
                LocalTerm.Ban(
                    index: within.isEmpty ? -1 : index(of: selection.acts),
                    replies: within.map { LocalTerm.Reply(index: index(of: $0.acts), within: $0.within) },
                    isNarrowed: !selection.onlyWhere.isEmpty,
                    isDecided: selection.onlyWhere.contains { $0 != Question.attempt }
                        || exceptions.flatMap(\.reasons).contains { reason in
                            if case .question(let id) = reason { id != Question.attempt } else { false }
                        }))
        case .duty(let obligation, .act?):
            guard obligation.performance == nil, obligation.aboutTrigger, obligation.inStep.isEmpty,
                article.powers.allSatisfy({ $0.act != .extend }),
                case .within(let period, let moment) = obligation.deadline, period != .notStated,
                moment.after == nil, moment.before == nil
            else { return nil }
            switch moment.point {
            case .incident, .theNotice, .theRequest: return .duty(period)
            default: return nil
            }
        case .duty, .state, .flow: return nil
        }
    }

    private mutating func index(of acts: Classes) -> Int {
        if let known = indexed.firstIndex(of: acts) { return known }
        indexed.append(acts)
        return indexed.count - 1
    }

    private static func areLocal(
        _ reasons: [Reason], _ reading: ReadingPlan, _ within: inout [(acts: Classes, within: Int64)]
    ) -> Bool {
        reasons.allSatisfy { reason in
            switch reason {
            case .inReplyTo(let acts, let seconds, _):
                within.append((acts, seconds))
                return true
            case .question(let id): return isLocal(id, reading, &within)
            case .allowedBy, .actor, .object, .act: return true
            case .leave, .ordered, .failedCall, .afterNotice: return false
            }
        }
    }

    /// A question whose answers speak of the incident; and what else answers it does too.
    private static func isLocal(
        _ id: QuestionID, _ reading: ReadingPlan, _ within: inout [(acts: Classes, within: Int64)]
    ) -> Bool {
        guard id != Question.attempt, let question = reading.questions.first(where: { $0.id == id }) else {
            return true
        }
        for reason in question.answerWhere {
            // A question that another answers is looked at as a whole.
            if case .question(let other) = reason, other != Question.attempt { return false }
        }
        return areLocal(question.answerWhere, reading, &within)
    }
}

/// What decides when an article binds, apart from its text.
private struct Needs: OptionSet {
    let rawValue: UInt8
    /// Acts of will.
    static let wills = Needs(rawValue: 1)
    /// Renewal by itself, of which nothing is known before the end.
    static let clock = Needs(rawValue: 2)
    /// Breaches, what became of duties, phases, what is counted.
    static let findings = Needs(rawValue: 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(of article: ArticlePlan, in reading: ReadingPlan) {
        self = []
        if article.during != nil { insert(.findings) }
        for power in article.powers { insert(power.after == nil ? .wills : .findings) }
        for rule in article.force {
            switch rule.effect {
            case .inForce(let start, let end):
                formUnion(Self.start(start, in: reading))
                switch end {
                case .after, .never: break
                case .at(let moment): formUnion(Self.moment(moment, in: reading))
                case .once(let gates): formUnion(Self.gates(gates))
                }
            case .renewedByAgreement: insert(.wills)
            case .renewedUnlessNotice: formUnion([.wills, .clock])
            case .renewedForEach, .excused, .released: insert(.findings)
            case .counts: break
            }
        }
    }

    /// The lines that say when something begins which hangs on no findings, without end.
    static func beginnings(of article: ArticlePlan, in reading: ReadingPlan) -> [ForceRule] {
        article.force.compactMap { rule in
            guard case .inForce(let start, _) = rule.effect, !Self.start(start, in: reading).contains(.findings) else {
                return nil
            }
            return ForceRule(effect: .inForce(from: start, until: .never), words: rule.words, span: rule.span)
        }
    }

    private static func start(_ start: ForceRule.Start, in reading: ReadingPlan) -> Needs {
        switch start {
        case .at(let moment, _): Self.moment(moment, in: reading)
        case .once(let gates): Self.gates(gates)
        }
    }

    private static func moment(_ moment: Moment, in reading: ReadingPlan) -> Needs {
        switch moment.point {
        case .instant, .signature: return []
        case .acceptance, .notice: return .wills
        case .entryIntoForce:
            // The first beginning of any article.
            var needs: Needs = []
            for rule in reading.articles.flatMap(\.force) {
                guard case .inForce(let start, _) = rule.effect else { continue }
                if case .at(let moment, _) = start, moment.point == .entryIntoForce { continue }
                needs.formUnion(Self.start(start, in: reading))
            }
            return needs
        case .discharge, .verification, .startOfPhase, .endOfPhase, .endOfTerm, .startOfTerm: return .findings
        case .incident, .attribution, .finding, .theNotice, .knowledge, .itsBeginning, .theRequest, .theRelease:
            return []
        }
    }

    private static func gates(_ gates: [Gate]) -> Needs {
        gates.reduce(into: []) { needs, gate in
            switch gate {
            case .accepted, .notice, .decides: needs.insert(.wills)
            case .discharged, .phaseEnded: needs.insert(.findings)
            }
        }
    }
}

extension Pipeline {
    /// Makes it a term of nobody's, which costs nothing to judge.
    fileprivate mutating func leaveOut() {
        parties = []
        let nothing = Selection(
            acts: Classes(name: "nothing", set: ClassSet()), objects: nil, thing: nil, placings: [], onlyWhere: [])
        kind = .flow(
            FlowLimit(select: nothing, limit: .moreThan(.stated(0), each: .term), counting: Counting(), exceptions: []))
    }
}

extension Pipeline.Kind {
    /// Whether it may look at what became of other terms.
    fileprivate var hangsOnOthers: Bool {
        switch self {
        case .ban: false
        case .flow(let flow): if case .excess = flow.limit { true } else { false }
        case .state(let state): state.after != nil
        case .duty: true
        }
    }
}
