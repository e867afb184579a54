import Accords
import Evidence
import Vocabulary

/// When things that force begins or ends with happen: acceptances, notices, days, entry into force.
extension ForceBuilder {
    /// Why something has not come yet, and what it waits for, as a worked case may name it: `article 2`,
    /// `article 4.4 stage 3 by AMM`, `notice arrival`.
    struct NotYet: Error {
        var words: String
        var waitsFor: [String] = []
    }

    func mark(_ start: ForceRule.Start) -> Result<Mark, NotYet> {
        switch start {
        case .at(let moment, let countsFirstDay):
            return mark(moment).map { mark in
                var mark = mark
                mark.countsFirstDay = countsFirstDay
                return mark
            }
        case .once(let gates):
            return mark(gates)
        }
    }

    func mark(_ gates: [Gate]) -> Result<Mark, NotYet> {
        var marks: [Mark] = []
        for gate in gates {
            switch gate {
            case .accepted(let actors):
                for actor in actors {
                    let found = first("accepted by \(actor)") {
                        $0.act == "acceptance" && $0.subject != "renewal" && $0.actor == actor.name
                    }
                    guard let found else {
                        return .failure(NotYet(words: "no acceptance by \(actor) is among the facts"))
                    }
                    marks.append(found)
                }
            case .notice(let id, let actors):
                let givers: [String?] = actors.isEmpty ? [nil] : actors.map { $0.name }
                for giver in givers {
                    let by = giver.map { " by \($0)" } ?? ""
                    let found = first("notice \(id) given\(by)") {
                        isNotice($0, id) && (giver == nil || $0.actor == giver)
                    }
                    guard let found else {
                        return .failure(
                            NotYet(words: "no notice \(id)\(by) is among the facts", waitsFor: ["notice \(id)"]))
                    }
                    marks.append(found)
                }
            case .discharged(let articles, let body):
                switch performances.reached(.discharge(articles, stage: nil, verifiedBy: body)) {
                case .success(let mark): marks.append(mark)
                case .failure(let reason): return .failure(reason)
                }
            case .decides(let body, let question):
                let found = first("\(body) decides \(question)") {
                    $0.act == "decision" && $0.subject == question.name && $0.actor == body.name && $0.answer != "no"
                }
                guard let found else { return .failure(NotYet(words: "\(body) has not decided \(question)")) }
                marks.append(found)
            case .phaseEnded(let id):
                switch mark(Moment(point: .endOfPhase(id), words: "the end of phase \(id)")) {
                case .success(let mark): marks.append(mark)
                case .failure(let reason): return .failure(reason)
                }
            }
        }
        return latest(marks)
    }

    /// The mark at which the last of several is reached.
    func latest(_ marks: [Mark]) -> Result<Mark, NotYet> {
        guard var result = marks.first else { return .failure(NotYet(words: "nothing is named that would begin it")) }
        for mark in marks.dropFirst() {
            result.time = PossibleTime(
                max(result.time.earliest, mark.time.earliest), max(result.time.latest, mark.time.latest))
            result.truth = min(result.truth, mark.truth)
            result.why += ", \(mark.why)"
            result.reports += mark.reports
        }
        return .success(result)
    }

    func mark(_ will: Will, _ words: String) -> Mark {
        Mark(time: will.time, truth: isDone(will), zone: zone, why: words, reports: [reportID(will)])
    }

    /// When the first of these was done: it may have been any that may come before one that is sure.
    func first(_ words: String, _ matches: (Will) -> Bool) -> Mark? {
        let found = wills.all.filter { matches($0) && isDone($0) != .false }
        guard let earliest = found.first else { return nil }
        let sure = found.filter { isDone($0) == .true }.min { $0.time.latest < $1.time.latest }
        var mark = mark(sure ?? earliest, words)
        mark.time = PossibleTime(
            min(earliest.time.earliest, mark.time.earliest),
            sure?.time.latest ?? found.map(\.time.latest).max() ?? mark.time.latest)
        if let sure, sure.row != earliest.row, earliest.time.earliest < sure.time.earliest {
            mark.reports.append(reportID(earliest))
        }
        return mark
    }

    func isNotice(_ will: Will, _ id: NoticeID) -> Bool {
        will.subject == id.name && (will.act == "notice" || Power.Act(rawValue: will.act) != nil)
            && reading.mayGive(id, will, cast)
    }

    func mark(_ moment: Moment) -> Result<Mark, NotYet> {
        let base: Result<Mark, NotYet>
        switch moment.point {
        case .instant(let instant, let own):
            base = .success(Mark(time: PossibleTime(instant), truth: .true, zone: own, why: moment.words))
        case .signature:
            guard let signed = reading.signed else {
                return .failure(NotYet(words: "the document states no day of signature"))
            }
            base = .success(Mark(time: PossibleTime(signed), truth: .true, zone: zone, why: moment.words))
        case .acceptance(let actors):
            base = mark([.accepted(by: actors)])
        case .notice(let id):
            base = mark([.notice(id, by: [])])
        case .entryIntoForce:
            base = entryIntoForce()
        case .discharge(let articles, _):
            base = performances.reached(.discharge(articles, stage: nil, verifiedBy: nil))
        case .verification(let articles, _):
            base = performances.reached(.verification(articles, stage: nil))
        case .startOfPhase(let id): base = phase(id).map(\.start)
        case .endOfPhase(let id):
            base = phase(id).flatMap {
                $0.end.map { .success($0) } ?? .failure(NotYet(words: "phase \(id) has no end"))
            }
        case .incident, .attribution, .finding, .theNotice, .knowledge, .endOfTerm, .startOfTerm, .itsBeginning,
            .theRequest, .theRelease:
            return .failure(NotYet(words: "“\(moment.words)” has a meaning only inside a duty"))
        }
        return base.map { shifted($0, moment) }
    }

    /// A mark, so far before or after as a moment says.
    func shifted(_ mark: Mark, _ moment: Moment) -> Mark {
        var mark = mark
        if moment.after != nil || moment.before != nil { mark.why = moment.words }
        if let after = moment.after {
            guard let earliest = end(after, mark.time.earliest, mark),
                let latest = end(after, mark.time.latest, mark)
            else { return mark }
            mark.time = PossibleTime(earliest, latest)
        }
        if let before = moment.before {
            mark.time = PossibleTime(
                start(of: before, before: mark.time.earliest, mark.zone),
                start(of: before, before: mark.time.latest, mark.zone))
        }
        return mark
    }

    /// The instant so long before another: hours are elapsed, days and months go back to the beginning of a day.
    func start(of period: Period, before instant: Instant, _ zone: CivilZone) -> Instant {
        let date = zone.civil(at: instant).date
        return switch period {
        case .elapsed(let seconds): instant - seconds
        case .days(let days): zone.start(of: date.adding(days: -days))
        case .months(let months, _): date.adding(months: -months, lastDay: true).map { zone.start(of: $0) } ?? instant
        case .notStated: instant
        }
    }

    /// The earliest moment at which anything of this reading is in force by itself.
    func entryIntoForce() -> Result<Mark, NotYet> {
        var best: Mark?
        for article in reading.articles {
            for rule in article.force {
                guard case .inForce(let start, _) = rule.effect else { continue }
                if case .at(let moment, _) = start, moment.point == .entryIntoForce { continue }
                if case .success(let mark) = mark(start), best.map({ mark.time.earliest < $0.time.earliest }) ?? true {
                    best = mark
                }
            }
        }
        return best.map { .success($0) } ?? .failure(NotYet(words: "the accord has not entered into force"))
    }

    /// The first second after a period.
    func end(_ period: Period, _ anchor: Instant, _ mark: Mark) -> Instant? {
        if case .elapsed(let seconds) = period { return anchor + seconds }
        return period.end(after: anchor, in: mark.zone, countingFirstDay: mark.countsFirstDay)
    }
}
