import Evidence
import Vocabulary

/// Everything that one judging found, to be held against another.
struct JudgedView {
    let base: Run
    let outcomes: [ReadingOutcome]
    let shown: ContiguousArray<Findings.Source.Shown>
    let articles: [ArticleResult]

    /// What an instance is about, whatever is said of it: the same in every judging of the same facts.
    struct Subject: Hashable {
        var reading: UInt16
        var article: Int32
        var pipeline: Int16
        var party: Int16
        /// The id of the incident, or of the report that it is about; none: it is about neither.
        var name: Symbol
        var isIncident: Bool
        var part: UInt64
        /// Where several have one subject, which of them: they are told apart by their verdicts only.
        var number: Int

        /// The same term for the same party, of whatever incident.
        var bearing: Bearing {
            Bearing(reading: reading, article: article, pipeline: pipeline, party: party, part: part)
        }
    }

    /// A party's term and part.
    struct Bearing: Hashable {
        var reading: UInt16
        var article: Int32
        var pipeline: Int16
        var party: Int16
        var part: UInt64
    }

    func outcome(_ shown: Findings.Source.Shown) -> ReadingOutcome { outcomes[Int(shown.reading)] }

    /// The places of all instances, by what they are about.
    func bySubject() -> [Subject: Int] {
        var places: [Subject: Int] = [:]
        places.reserveCapacity(shown.count)
        // In the order of their verdicts, so that those of one subject are numbered alike whatever the order of rows.
        let order = shown.indices.sorted { (shown[$0].instance.verdict, $0) < (shown[$1].instance.verdict, $1) }
        for place in order {
            var subject = subject(shown[place])
            while places[subject] != nil { subject.number += 1 }
            places[subject] = place
        }
        return places
    }

    private func subject(_ shown: Findings.Source.Shown) -> Subject {
        let instance = shown.instance
        let isIncident = instance.incident >= 0
        let name =
            isIncident
            ? base.standing.incidents.ids[Int(instance.incident)]
            : instance.row >= 0 ? base.facts.reportID[Int(instance.row)] : .none
        let part = instance.account < 0 ? 0 : outcome(shown).account(instance)?.part.code ?? 0
        return Subject(
            reading: shown.reading, article: instance.article, pipeline: instance.pipeline, party: instance.party,
            name: name, isIncident: isIncident, part: part, number: 0)
    }

    /// The rows that an instance is about, by what counts.
    func rows(_ shown: Findings.Source.Shown) -> ReportRows {
        let instance = shown.instance
        if instance.incident >= 0 { return base.standing.rows(of: Int(instance.incident)) }
        if instance.row >= 0 { return .one(Int(instance.row)) }
        return .many(outcome(shown).account(instance)?.rows.map { Int($0) } ?? [])
    }

    func time(_ shown: Findings.Source.Shown) -> PossibleTime? {
        let rows = rows(shown)
        return rows.isEmpty ? outcome(shown).account(shown.instance)?.time : base.time(of: rows)
    }

    /// What a finding says, without its reasons.
    func state(_ shown: Findings.Source.Shown) -> FindingChange.State {
        let instance = shown.instance
        let rows = rows(shown)
        let run = base.under(base.plan.readings[Int(shown.reading)])
        var attribution = Attribution.none
        if instance.incident >= 0 {
            let article = base.plan.readings[Int(shown.reading)].articles[Int(instance.article)]
            attribution =
                run.standing.attribution(
                    of: Int(instance.incident), rows: rows, to: Int(instance.party), from: run.threshold(article)
                ).attribution
        }
        return FindingChange.State(
            verdict: instance.verdict, occurrence: run.standing.occurrence(of: rows), attribution: attribution,
            flipsAt: shown.flipsAt)
    }
}
