import Accords
import Evidence
import Geography
import Vocabulary

/// One act that a term might find a breach: an incident, for one party.
struct Accused {
    var incident: Int
    var rows: ReportRows
    var time: PossibleTime
    var party: Int
    /// All acts of the party that the same ban is about, where it asks which is the next: one notice or leave frees one.
    var acts: EventLog?
}

/// Answers whether exceptions, excuses and open words free an act: what looks at other facts than the incident itself.
final class Exceptions: Sendable {
    let run: Run
    let reading: ReadingPlan
    /// Acts that a reply may answer, per class word and party.
    private let replies: [Classes: [EventLog]]
    /// Acts per party that a ban is about, where a leave or a notice may free one of them.
    private let banned: [BanPlace: [EventLog]]
    /// Acts of will that speak of each report or incident.
    private let speaking: [Symbol: [Will]]

    private struct BanPlace: Hashable {
        var article: Int
        var pipeline: Int
    }

    init(_ run: Run, _ reading: ReadingPlan) {
        self.run = run
        self.reading = reading
        speaking = Dictionary(grouping: run.wills.all.filter { !$0.about.isNone }, by: \.about)
        var classes: [Classes: Grade] = [:]
        func note(_ reasons: [Reason], _ threshold: Grade) {
            for case .inReplyTo(let acts, _, _) in reasons { classes[acts] = threshold }
        }
        var banned: [BanPlace: [EventLog]] = [:]
        for (place, article) in reading.articles.enumerated() {
            for (index, pipeline) in article.pipelines.enumerated() {
                switch pipeline.kind {
                case .state(let state):
                    for exception in state.exceptions { note(exception.reasons, run.threshold(article)) }
                case .flow(let flow):
                    for exception in flow.exceptions { note(exception.reasons, run.threshold(article)) }
                case .ban, .duty: break
                }
                guard case .ban(let selection, let exceptions) = pipeline.kind else { continue }
                for exception in exceptions { note(exception.reasons, run.threshold(article)) }
                if exceptions.contains(where: { $0.reasons.contains(where: \.freesOne) }) {
                    banned[BanPlace(article: place, pipeline: index)] = Self.logs(
                        run, selection, run.threshold(article))
                }
            }
        }
        self.banned = banned
        for question in reading.questions {
            note(question.answerWhere, reading.articles.map { run.threshold($0) }.max() ?? .corroborated)
        }
        replies = Dictionary(
            uniqueKeysWithValues: classes.map { acts, threshold in
                (
                    acts,
                    Self.logs(
                        run, Selection(acts: acts, objects: nil, thing: nil, placings: [], onlyWhere: []), threshold)
                )
            })
    }

    /// All acts of a party that a ban is about; nil: nothing asks which is the next.
    func acts(article: Int, pipeline: Int, of party: Int) -> EventLog? {
        banned[BanPlace(article: article, pipeline: pipeline)]?[party]
    }

    /// All acts of a kind, per party.
    private static func logs(_ run: Run, _ selection: Selection, _ threshold: Grade) -> [EventLog] {
        let matcher = Matcher(run, selection, threshold: threshold)
        var entries = [[EventLog.Entry]](repeating: [], count: run.plan.cast.parties.count)
        for found in matcher.found(by: Array(entries.indices)) {
            let incident = Int(found.incident)
            entries[Int(found.party)].append(
                EventLog.Entry(
                    time: run.time(of: run.standing.rows(of: incident)), truth: found.truth, source: incident))
        }
        let ids = run.standing.incidents.ids
        return entries.map { entries in
            EventLog(entries) { naturallyPrecedes(run.facts.symbols.text(ids[$0]), run.facts.symbols.text(ids[$1])) }
        }
    }

    /// Whether one of the exceptions frees the act, with the one that does or might.
    func frees(_ exceptions: [Exception], _ accused: Accused, _ threshold: Grade) -> Truth {
        exceptions.map { all($0.reasons, accused, threshold) }.max() ?? .false
    }

    /// Whether all of these reasons hold.
    func all(_ reasons: [Reason], _ accused: Accused, _ threshold: Grade) -> Truth {
        var truth = Truth.true
        for reason in reasons where truth != .false {
            truth = truth && holds(reason, accused, threshold, beside: reasons)
        }
        return truth
    }

    /// A reason among those that have to hold together: an order to answer comes no earlier than what is answered.
    func holds(_ reason: Reason, _ accused: Accused, _ threshold: Grade, beside reasons: [Reason]) -> Truth {
        guard case .ordered(let who) = reason else { return holds(reason, accused, threshold) }
        let answered = reasons.lazy.compactMap { reason -> EventLog.Entry? in
            guard case .inReplyTo(let acts, let within, let near) = reason else { return nil }
            return self.reply(to: acts, within: within, near: near, accused).witness
        }.first
        return ordered(by: who, after: answered?.time, accused, threshold)
    }

    /// Whether an order was given before the act, and not before what it answers. One that is not shown may have been given.
    private func ordered(
        by who: ActorID?, after answered: PossibleTime?, _ accused: Accused, _ threshold: Grade
    ) -> Truth {
        willsOf("order", accused) { will in
            // An order that the accused shows is one of its command's.
            will.party == accused.party || will.actor != nil && will.actor == who?.name
        }.filter { will in answered.map { will.time.latest >= $0.earliest } ?? true }.map { will in
            return before(will, accused, threshold) && (answered.map { will.time.isFrom($0) } ?? .true)
        }.reduce(.unknown, max)
    }

    func holds(_ reason: Reason, _ accused: Accused, _ threshold: Grade) -> Truth {
        switch reason {
        case .inReplyTo(let acts, let within, let near):
            return reply(to: acts, within: within, near: near, accused).truth
        case .leave(let body):
            return willsOf("leave", accused) { $0.actor == body.name }.map { will in
                before(will, accused, threshold) && isNext(after: will, lead: 1, accused)
            }.reduce(isComplete(body, for: "leave") ? .false : .unknown, max)
        case .ordered(let who): return ordered(by: who, after: nil, accused, threshold)
        case .failedCall(let body, let within):
            return failedCall(to: body, within: within, accused, threshold)
        case .question(let id):
            return answer(id, accused, threshold, ifNobodyAsked: .false)
        case .afterNotice(let id, let atLeast):
            // One that names an act is about that act only.
            let keys = keys(accused)
            return run.wills.all.filter {
                $0.subject == id.name && $0.party == accused.party && ($0.about.isNone || keys.contains($0.about))
                    && reading.reaches(id, $0)
            }.map { will in
                run.standing.will(will.row, from: threshold)
                    && Truth(
                        certain: will.time.latest + max(1, atLeast) <= accused.time.earliest,
                        possible: will.time.earliest + max(1, atLeast) <= accused.time.latest)
                    && isNext(after: will, lead: max(1, atLeast), accused)
            }.reduce(wouldBeKnown(id) ? .false : .unknown, max)
        case .allowedBy(let articles):
            return reading.articles.filter { articles.contains($0.id) }.flatMap(\.permissions).map { permission in
                guard permission.parties.contains(accused.party) else { return Truth.false }
                return Matcher(run, permission.select, threshold: threshold).matches(accused.rows)
            }.max() ?? .false
        case .actor(let actor):
            return run.standing.truth(of: accused.rows, from: threshold) { row in
                guard let name = run.facts.text(run.facts.actor[row]) else { return .unknown }
                return Truth(name == actor.name)
            }
        case .act(let classes):
            return run.standing.truth(of: accused.rows, from: threshold) { row in
                run.plan.acts.isOne(of: classes.set, run.facts.text(run.facts.act[row]))
            }
        case .object(let classes):
            return run.standing.truth(of: accused.rows, from: threshold) { row in
                run.plan.objects.isOne(of: classes.set, run.facts.text(run.facts.objectClass[row]))
            }
        }
    }

    /// Whether no other act of the ban stands between a leave or notice and an act: one that names no act frees the next.
    private func isNext(after will: Will, lead: Int64, _ accused: Accused) -> Truth {
        guard will.about.isNone, let acts = accused.acts else { return .true }
        let sure = acts.precedes(accused.time, within: accused.time.latest - will.time.latest - lead)
        if sure.truth == .true, sure.witness?.source != accused.incident { return .false }
        let first = will.time.earliest + lead
        let open = acts.precedes(accused.time, within: accused.time.earliest - first)
        guard open.truth != .false else { return .true }
        guard open.witness?.source == accused.incident else { return .unknown }
        // The act itself stands in the log: is there another?
        let isOther = acts.entries.contains { entry in
            entry.source != accused.incident && entry.time.latest >= first && entry.time.earliest < accused.time.latest
        }
        return isOther ? .unknown : .true
    }

    /// The acts of will of a kind that are about an act, or about nothing in particular.
    private func willsOf(_ kind: String, _ accused: Accused, _ isOne: (Will) -> Bool) -> [Will] {
        let keys = keys(accused)
        return run.wills.all.filter { will in
            (will.act == kind || will.subject == kind) && isOne(will)
                && (will.about.isNone || keys.contains(will.about))
        }
    }

    /// Whether an act of will was done, and came before the act: at the same second is not before.
    private func before(_ will: Will, _ accused: Accused, _ threshold: Grade) -> Truth {
        run.standing.will(will.row, from: threshold)
            && will.time.isBefore(accused.time)
    }

    /// Whether a register holds all of this kind that is addressed to a body or given by it.
    private func isComplete(_ body: ActorID, for word: String) -> Bool {
        reading.registers.contains { $0.holds(word, of: body) }
    }

    /// Whether the accused called a body in vain, before the act and not longer before than a window.
    private func failedCall(to body: ActorID, within: Int64?, _ accused: Accused, _ threshold: Grade) -> Truth {
        var truth = isComplete(body, for: "call") ? Truth.false : Truth.unknown
        for will in run.wills.all where will.act == "call" && will.party == accused.party {
            guard will.to == nil || will.to == body.name || will.subject == body.name else { continue }
            let failed: Truth =
                will.answer == "failed" || will.answer == "no"
                ? .true : will.answer == "answered" || will.answer == "yes" ? .false : .unknown
            let inTime =
                within.map { window in
                    Truth(
                        certain: will.time.earliest + window >= accused.time.latest,
                        possible: will.time.latest + window >= accused.time.earliest)
                } ?? .true
            truth = max(truth, failed && before(will, accused, threshold) && inTime)
        }
        return truth
    }

    private func keys(_ accused: Accused) -> Set<Symbol> {
        var keys = Set(accused.rows.map { run.facts.reportID[$0] })
        if accused.incident >= 0 { keys.insert(run.standing.incidents.ids[accused.incident]) }
        return keys
    }

    /// Whether a notice that is not among the facts was not given: it stands in a register that is complete.
    private func wouldBeKnown(_ id: NoticeID) -> Bool {
        let between = reading.notices.first { $0.id == id }.map { $0.by + $0.to } ?? []
        return reading.registers.contains { $0.holds(id, between: between) }
    }

    /// Whether it replies to such an act of another party, and to which.
    ///
    /// - Parameter near: how far off it may have been, in kilometres.
    func reply(
        to acts: Classes, within: Int64, near: Double? = nil, _ accused: Accused
    ) -> (truth: Truth, witness: EventLog.Entry?) {
        var best: (truth: Truth, witness: EventLog.Entry?) = (.false, nil)
        for (party, log) in (replies[acts] ?? []).enumerated() where party != accused.party {
            guard let near else {
                var found = log.precedes(accused.time, within: within)
                // No act is a reply to itself, though it may have been anybody's.
                if found.truth == .unknown, found.witness?.source == accused.incident {
                    let others = log.entries.filter { $0.source != accused.incident }
                    found = EventLog(others).precedes(accused.time, within: within)
                }
                if found.truth > best.truth { best = found }
                continue
            }
            // Each is looked at by itself: the one near by need not be the last.
            for entry in log.entries where entry.source != accused.incident {
                let found = EventLog([entry]).precedes(accused.time, within: within)
                guard found.truth != .false else { continue }
                let truth = found.truth && isNear(entry.source, accused, near)
                if truth > best.truth { best = (truth, entry) }
            }
        }
        return best
    }

    /// Whether an act took place no farther from another than so many kilometres: unknown where a position is missing, or the two
    /// are not good enough to tell.
    private func isNear(_ source: Int, _ accused: Accused, _ near: Double) -> Truth {
        let facts = run.facts
        func position(_ rows: ReportRows) -> (at: Position, precision: Double)? {
            rows.filter { facts.longitude[$0].isFinite && facts.latitude[$0].isFinite }.map { row in
                (Position(longitude: facts.longitude[row], latitude: facts.latitude[row]), facts.precision[row])
            }.min { $0.1 < $1.1 }
        }
        guard let here = position(accused.rows), let there = position(run.standing.rows(of: source)) else {
            return .unknown
        }
        let (far, slack) = (here.at.distance(to: there.at).value, here.precision + there.precision)
        return Truth(certain: far + slack <= near, possible: far - slack <= near)
    }

    /// The answer to an open word for one act.
    ///
    /// - Parameter ifNobodyAsked: what it is while nobody has decided and nobody has raised it for the case: an
    ///   exception that nobody raised does not hold; what narrows a ban is open.
    func answer(_ id: QuestionID, _ accused: Accused, _ threshold: Grade, ifNobodyAsked: Truth) -> Truth {
        if id == Question.attempt {
            return run.standing.truth(of: accused.rows, from: threshold) { row in
                switch run.facts.outcome[row] {
                case .intercepted, .none: .true
                case .unknown: .unknown
                case .notStated, .effect, .denied: .false
                }
            }
        }
        guard let question = reading.questions.first(where: { $0.id == id }) else { return .unknown }
        var open = Truth.true
        var answered = Truth.false
        if let answer = question.answer {
            let condition = question.answerWhere.isEmpty ? .true : all(question.answerWhere, accused, threshold)
            answered = condition && Truth(answer)
            open = !condition
            if open == .false { return answered }
        }
        let decided = decision(question, accused, threshold) ?? (wasAsked(id, accused) ? .unknown : ifNobodyAsked)
        // Where the condition is unknown the answer is known only if both ways lead to it.
        return open == .true ? decided : decided == Truth(question.answer ?? false) ? decided : .unknown
    }

    /// What the bodies that may decide have decided for the case; the last decision stands. Of several that may be the
    /// last, and of those that may not have been made, only what all ways lead to is decided.
    private func decision(_ question: Question, _ accused: Accused, _ threshold: Grade) -> Truth? {
        let bodies = Set(question.decidedBy.map(\.name))
        let decisions = about(accused).filter { will in
            will.act == "decision" && will.subject == question.id.name && bodies.contains(will.actor ?? "")
        }
        guard !decisions.isEmpty else { return nil }
        let sure = decisions.filter { run.standing.will($0.row, from: threshold) == .true }
        guard let last = sure.map(\.time.earliest).max() else { return .unknown }
        let answers = decisions.filter { $0.time.latest >= last }.map { will -> Truth in
            will.answer == "yes" ? .true : will.answer == "no" ? .false : .unknown
        }
        return Set(answers).count == 1 ? answers[0] : .unknown
    }

    private func wasAsked(_ id: QuestionID, _ accused: Accused) -> Bool {
        about(accused).contains { $0.act == "request" && $0.subject == id.name }
    }

    /// The acts of will that speak of an incident or of one of its reports.
    private func about(_ accused: Accused) -> [Will] {
        guard !speaking.isEmpty else { return [] }
        return keys(accused).flatMap { speaking[$0] ?? [] }
    }
}

extension Reason {
    /// Whether what it rests on frees one act and no more.
    fileprivate var freesOne: Bool {
        switch self {
        case .leave, .afterNotice: true
        default: false
        }
    }
}
