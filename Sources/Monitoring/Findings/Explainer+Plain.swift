import Accords
import Evidence
import Vocabulary

// A million reports give a hundred thousand findings, nearly all of them of two kinds: an act that a single report tells of
// and that is a breach, and an act of a single report after which a duty was not done, or is not done yet. Of these the
// verdict itself says how each question was answered, and so on which reports it rests: nothing has to be asked again.
// `WhatAPlainFindingSays` in the tests compares with the long way.

extension Explainer {
    /// What a finding of one report rests on.
    struct Plain {
        var term: PlainTerm
        /// The only report of the incident.
        var row: Int
        /// What it does for the verdict, before it says who did it.
        var role: Finding.Witness.Role
        /// The report of what was done too late.
        var discharge: Int?
        var attribution: Attribution
        var wouldSettle: [String] = []
        var due: PossibleTime?
    }

    /// What a finding rests on, if it is of a kind whose verdict says so; nil: its questions have to be asked.
    func plain(_ instance: Instance) -> Plain? {
        guard instance.incident >= 0, instance.account < 0, run.standing.belief == .nobody,
            run.standing.denials.isEmpty, instance.verdict == .violated || instance.verdict == .pending
        else { return nil }
        let row = Int(run.standing.lone[Int(instance.incident)])
        guard row >= 0, let term = plainTerm(instance) else { return nil }
        let actor = run.standing.actor.codes[row]
        guard actor >= 0, run.standing.gradeOfRow[row] >= term.threshold.rawValue else { return nil }
        // An edge of the article's force that rests on reports has witnesses of its own.
        let time = run.facts.occurred[row]
        guard term.hasPlainForce[Int(instance.party)] else { return nil }
        let attribution: Attribution =
            actor == instance.party ? Self.attribution(of: run.standing.gradeOfRow[row]) : .none
        switch term.kind {
        case .ban:
            guard instance.verdict == .violated, actor == instance.party else { return nil }
            return Plain(term: term, row: row, role: .occurrence, discharge: nil, attribution: attribution)
        case .duty(let obligation, let matcher, let period):
            guard matcher.act(row) == .true, time.latest < .distantFuture,
                let first = period.end(after: time.earliest, in: reading.zone),
                let last = period.end(after: time.latest, in: reading.zone)
            else { return nil }
            let due = PossibleTime(first, last)
            let start = DutyJudge.Start(
                incident: Int(instance.incident), rows: .one(row), time: time, truth: .true, by: Int(actor))
            let done = discharges(instance, obligation).done(start, party: Int(instance.party), before: due)
            let line = outcome.timelines[Int(instance.article)][Int(instance.party)].line
            guard done.truth == .false,
                instance.verdict == .violated
                    || (done.row == nil && run.now < due.latest && line.holds(at: time) == .true)
            else { return nil }
            return Plain(
                term: term, row: row, role: .trigger, discharge: done.row, attribution: attribution,
                wouldSettle: instance.verdict == .pending ? [term.settle] : [], due: due)
        }
    }

    /// A term of which findings may be plain.
    final class PlainTerm {
        enum Kind {
            case ban
            case duty(Pipeline.Obligation, Matcher, Period)
        }
        let kind: Kind
        let threshold: Grade
        /// What would settle a duty that is not done yet.
        let settle: String
        /// By party: whether no edge of the article's force rests on reports.
        let hasPlainForce: [Bool]
        // What all findings of it have in common: looked up each time, it would count references.
        let reading: ReadingID
        let article: ArticleID
        let number: Int
        let parties: [ActorID]
        /// By party: how ids begin, before the incident's.
        let ids: [String]

        init(_ kind: Kind, _ explainer: Explainer, _ instance: Instance, settle: String = "") {
            let article = explainer.reading.articles[Int(instance.article)]
            self.kind = kind
            threshold = explainer.run.threshold(article)
            self.settle = settle
            hasPlainForce = explainer.outcome.timelines[Int(instance.article)].map {
                $0.edges.allSatisfy(\.reports.isEmpty)
            }
            reading = explainer.reading.id
            self.article = article.id
            number = article.pipelines[Int(instance.pipeline)].term
            parties = explainer.parties.map { ActorID($0) }
            ids = explainer.parties.map { party in
                explainer.reading.findingID(
                    article: Int(instance.article), pipeline: Int(instance.pipeline), party: party, subject: "",
                    part: .whole)
            }
        }
    }

    /// What is plain about a term, worked out anew.
    func makePlainTerm(_ instance: Instance) -> PlainTerm? {
        let article = reading.articles[Int(instance.article)]
        guard article.reciprocity.isEmpty else { return nil }
        switch article.pipelines[Int(instance.pipeline)].kind {
        case .ban(_, let exceptions):
            return exceptions.isEmpty ? PlainTerm(.ban, self, instance) : nil
        case .duty(let obligation, .act(let selection, _, let stage)):
            guard obligation.performance == nil, obligation.aboutTrigger, stage != .confirmed,
                case .within(let period, let moment) = obligation.deadline, case .elapsed = period,
                moment.point == .incident, !article.powers.contains(where: { $0.act == .extend }),
                selection.placings.isEmpty, selection.objects == nil, selection.thing == nil
            else { return nil }
            return PlainTerm(
                .duty(obligation, matcher(instance, selection), period), self, instance,
                settle: "\(obligation.notice?.name ?? obligation.select.acts.name) by the deadline")
        case .duty, .state, .flow: return nil
        }
    }

    private static func attribution(of grade: UInt8) -> Attribution {
        switch Grade(rawValue: grade) {
        case .alleged, nil: .claimed
        case .reported: .indicated
        case .corroborated, .confirmed: .attributed
        }
    }

    /// A finding from what it rests on.
    func finding(_ instance: Instance, _ plain: Plain, flipsAt: Grade?) -> Finding {
        let report = run.reportID(plain.row)
        var reports = [report]
        var witnesses = [
            Finding.Witness(report: report, role: plain.role), Finding.Witness(report: report, role: .attribution),
        ]
        if let discharge = plain.discharge {
            let late = run.reportID(discharge)
            if late != report { reports.append(late) }
            witnesses.append(Finding.Witness(report: late, role: .discharge))
        }
        let (term, party) = (plain.term, Int(instance.party))
        let incident = subject(of: instance) ?? report
        return Finding(
            id: term.ids[party] + incident, reading: term.reading, article: term.article, term: term.number,
            party: term.parties[party], verdict: instance.verdict, incident: incident,
            time: run.facts.occurred[plain.row], reports: reports, occurrence: run.standing.grade(ofRow: plain.row),
            attribution: plain.attribution, witnesses: witnesses, flipsAt: flipsAt, wouldSettle: plain.wouldSettle,
            due: plain.due)
    }
}
