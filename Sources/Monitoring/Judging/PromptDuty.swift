import Accords
import Evidence
import Vocabulary

/// A duty that an act sets off and that is due so many seconds after it: *must notify of it within 24 hours of the
/// incident*. Its clock looks at nothing but the act, so that all instances can be judged at once, on all cores.
///
/// Asks what ``DutyJudge`` asks, by the same rules. Where one report tells of the act, and no more than one of what
/// discharges it, it reads flat columns and counts no references: about 25 ns an instance. Others go the long way.
struct PromptDuty: Sendable {
    private let article: Int32
    private let pipeline: Int16
    private let run: Run
    private let discharges: Discharges
    private let period: Period
    private let zone: CivilZone
    private let timelines: [ForceTimeline]
    /// Who bears what a party sets off, one party after the other, and where each begins.
    private let bearers: ContiguousArray<Int16>
    private let bearersFrom: ContiguousArray<Int>
    /// Whether what may discharge it is known by the word for it, who did it and its grade.
    private let isKnownByWord: Bool

    /// Nil for duties whose deadline may look at anything else.
    init?(
        _ run: Run, article: Int, _ plan: ArticlePlan, pipeline: Int, _ obligation: Pipeline.Obligation,
        _ discharges: Discharges, _ timelines: [ForceTimeline], zone: CivilZone
    ) {
        guard case .within(let period, let moment) = obligation.deadline, case .elapsed = period,
            moment.point == .incident, obligation.aboutTrigger, !plan.powers.contains(where: { $0.act == .extend })
        else { return nil }
        self.run = run
        self.article = Int32(article)
        self.pipeline = Int16(pipeline)
        self.discharges = discharges
        self.period = period
        self.zone = zone
        self.timelines = timelines
        var (bearers, from): (ContiguousArray<Int16>, ContiguousArray<Int>) = ([], [0])
        for party in run.plan.cast.parties.indices {
            bearers += obligation.bearers(in: plan.pipelines[pipeline], by: [party], of: run.plan.cast).map {
                Int16($0)
            }
            from.append(bearers.count)
        }
        (self.bearers, bearersFrom) = (bearers, from)
        isKnownByWord = discharges.isKnownByWord
    }

    /// The first second that is too late for a clock that started at an instant.
    private func end(after instant: Instant) -> Instant {
        instant < .distantFuture ? period.end(after: instant, in: zone) ?? .distantFuture : .distantFuture
    }

    /// Judges all instances, in the order of what set them off, in stretches one after the other.
    func cases(_ found: ContiguousArray<Matcher.Found>) -> [ContiguousArray<DutyJudge.Case>] {
        Cores.map(stretchesOf: found.count, ofAtLeast: 4_096) { cases(found, $0) }
    }

    private func cases(
        _ found: ContiguousArray<Matcher.Found>, _ stretch: Range<Int>
    ) -> ContiguousArray<DutyJudge.Case> {
        let columns = HotColumns(run)
        let lone = columns.lone.span
        let ids = columns.ids.span
        let reports = columns.reports.span
        let times = columns.times.span
        let kinds = columns.kinds.span
        let words = columns.words.span
        let grades = columns.grades.span
        let actors = columns.actors.span
        let incidents = columns.incidents.span
        let (about, aboutNext, isAct) = (discharges.firstAbout, discharges.nextAbout, discharges.acts)
        let firstAbout = about.span
        let nextAbout = aboutNext.span
        let acts = isAct.span
        let least = discharges.threshold.rawValue
        let bearers = bearers.span
        let bearersFrom = bearersFrom.span
        let found = found.span
        let lines = timelines.map(\.line.copy)
        let isKnownByWord = isKnownByWord

        var cases: ContiguousArray<DutyJudge.Case> = []
        cases.reserveCapacity(stretch.count)
        for place in stretch {
            let setOff = found[place]
            let incident = Int(setOff.incident)
            let (row, id) = (Int(lone[incident]), ids[incident])
            let isAlone = row >= 0 && reports[row] == id
            // The only row about it; -1: there is none.
            let about = isAlone ? Int(firstAbout[Int(id.number)]) : -1
            let isShort = isAlone && (about < 0 || nextAbout[about] < 0)
            let rows = isShort ? .one(row) : run.standing.rows(of: incident)
            let time = isShort ? times[row] : run.time(of: rows)
            for bearer in bearersFrom[Int(setOff.party)]..<bearersFrom[Int(setOff.party) + 1] {
                let party = bearers[bearer]
                var one = DutyJudge.Case(
                    instance: Instance(
                        article: article, pipeline: pipeline, party: party, incident: setOff.incident, row: -1,
                        verdict: .notInForce), breach: .false)
                let isInForce = lines[Int(party)].holds(at: time)
                if isInForce != .false {
                    let end = PossibleTime(self.end(after: time.earliest), self.end(after: time.latest))
                    var answer = Discharges.Answer(truth: .false)
                    if !isShort {
                        let start = DutyJudge.Start(
                            incident: incident, rows: rows, time: time, truth: setOff.truth, by: Int(setOff.party))
                        answer = discharges.done(start, party: Int(party), before: end)
                    } else if about >= 0 {
                        let who: Truth
                        if isKnownByWord, kinds[about] == .event, Int(lone[Int(incidents[about])]) == about {
                            let most: Truth = grades[about] >= least ? .true : .unknown
                            let isNamed = actors[about] == party
                            who =
                                isNamed || actors[about] == NamedActors.nobody
                                ? min(acts[Int(words[about])], isNamed ? most : .unknown) : .false
                        } else {
                            who = discharges.act(about, of: Int(party))
                        }
                        if who != .false {
                            answer.take(
                                about, at: times[about], by: who, begun: times[about].isFrom(time), before: end)
                        }
                    }
                    (one.instance.verdict, one.breach, one.due) = discharges.verdict(
                        answer, ifBound: min(setOff.truth, isInForce), by: end, isOfThis: true)
                }
                cases.append(one)
            }
        }
        return cases
    }
}
