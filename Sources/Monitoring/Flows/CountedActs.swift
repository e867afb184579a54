import Accords
import Evidence
import Vocabulary

/// One act that a number over time counts.
struct CountedAct {
    /// The incident; -1: an act of will, which is none.
    var incident: Int
    var rows: ReportRows
    var time: PossibleTime
    /// Whether it happened, is of the kind, was done by whom it has to be, in force and not excepted.
    var truth: Truth
    /// How many it tells of.
    var quantity: (low: Double, high: Double)

    /// What it adds to a sum of which it is certainly, or only possibly, a part.
    func amounts(isCertain: Bool) -> Amounts {
        let counts = isCertain && truth == .true
        return Amounts(
            low: counts ? quantity.low : 0, high: quantity.high,
            acts: (counts && quantity.low > 0 ? 1 : 0, quantity.high > 0 ? 1 : 0))
    }
}

/// Finds the acts that a term on numbers counts.
struct ActCounter {
    let run: Run
    let exceptions: Exceptions
    let article: ArticlePlan
    /// When the article binds whoever is judged: what was done at other times does not count.
    let line: TruthLine

    /// Acts of these parties, by their last seconds; of nobody in particular: of anybody.
    func acts(
        _ selection: Selection, by parties: [Int], except: [Exception] = [], countedBy body: ActorID? = nil
    ) -> [CountedAct] {
        let threshold = run.threshold(article)
        let matcher = Matcher(run, selection, threshold: threshold)
        let incidents = run.standing.incidents
        return inOrder(
            (0..<incidents.count).compactMap { incident in
                let rows = run.standing.rows(of: incident)
                guard !rows.isEmpty else { return nil }
                var truth = matcher.matches(rows)
                guard truth != .false, isCounted(rows, by: body) else { return nil }
                let time = run.time(of: rows)
                truth = truth && line.holds(at: time)
                guard truth != .false else { return nil }
                if !parties.isEmpty {
                    truth =
                        truth
                        && (parties.map { run.standing.isAct(of: $0, incident: incident, rows: rows, from: threshold) }
                            .max() ?? .false)
                }
                guard truth != .false else { return nil }
                if let party = parties.first {
                    let accused = Accused(incident: incident, rows: rows, time: time, party: party)
                    for question in selection.onlyWhere where truth != .false {
                        truth = truth && exceptions.answer(question, accused, threshold, ifNobodyAsked: .unknown)
                    }
                    if !except.isEmpty, truth != .false {
                        truth = truth && !exceptions.frees(except, accused, threshold)
                    }
                }
                guard truth != .false else { return nil }
                return CountedAct(
                    incident: incident, rows: rows, time: time, truth: truth, quantity: run.quantity(of: rows))
            })
    }

    /// Acts by which a duty is done, by their last seconds.
    func acts(_ discharges: Discharges, by party: Int, countedBy body: ActorID?) -> [CountedAct] {
        let always = PossibleTime(.distantPast, .distantPast)
        let start = DutyJudge.Start(
            incident: nil, row: nil, rows: .many([]), time: always, truth: .true, by: nil)
        return inOrder(
            discharges.acts(start, party: party).compactMap { act in
                let truth = act.truth && line.holds(at: act.time)
                guard truth != .false, isCounted(act.rows, by: body) else { return nil }
                let first = act.rows.first { _ in true }
                return CountedAct(
                    incident: first.map { Int(run.standing.incidents.incidentOfRow[$0]) } ?? -1, rows: act.rows,
                    time: act.time, truth: truth, quantity: run.quantity(of: act.rows))
            })
    }

    /// Whether it is that body's count, where the text names one.
    private func isCounted(_ rows: ReportRows, by body: ActorID?) -> Bool {
        guard let body else { return true }
        return rows.contains { run.facts.text(run.standing.origin[$0]) == body.name }
    }

    /// By their last seconds and, where these are equal, by what they are called: the order of rows does not show.
    private func inOrder(_ acts: [CountedAct]) -> [CountedAct] {
        func name(_ act: CountedAct) -> String { act.rows.first { _ in true }.map { run.reportID($0) } ?? "" }
        return acts.sorted { left, right in
            let (a, b) = (left.time, right.time)
            if a.latest != b.latest { return a.latest < b.latest }
            if a.earliest != b.earliest { return a.earliest < b.earliest }
            return naturallyPrecedes(name(left), name(right))
        }
    }
}
