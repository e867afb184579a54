import Accords
import Evidence
import Vocabulary

/// Finds what discharges a duty among the facts.
final class Discharges: Sendable {
    let run: Run
    let obligation: Pipeline.Obligation
    let threshold: Grade
    /// Whether what was not done would be known not to have been: the register that it goes through is complete.
    let wouldBeKnown: Bool
    private let matcher: Matcher
    /// The first row that is about each report or incident, by the symbol's number, and the next such row after a row.
    let firstAbout: ContiguousArray<Int32>
    let nextAbout: ContiguousArray<Int32>
    /// Rows that may discharge, by their earliest second; used where the duty does not say `of it`.
    private let candidates: [Int]
    /// The longest uncertainty of a candidate's time.
    private let longest: Int64
    /// To whom each row is addressed; nil where the duty does not ask, or no row says.
    private let addressees: ContiguousArray<Symbol>?

    /// What discharges, or may.
    struct Answer {
        var truth: Truth
        /// The row that does, or might, or did too late.
        var row: Int?
        /// How many seconds too late at least; nil unless it was done, certainly too late.
        var late: Int64?

        /// Takes a row into account.
        ///
        /// - Parameters:
        ///   - who: whether it is such an act, by who had to do it.
        ///   - begun: whether the clock had started.
        ///   - end: the first second that is too late; nil: none is.
        mutating func take(_ row: Int, at time: PossibleTime, by who: Truth, begun: Truth, before end: PossibleTime?) {
            guard begun != .false else { return }
            let isInTime = end.map { time.isBefore($0) } ?? .true
            if isInTime == .false {
                if truth == .false, self.row == nil, let end, who == .true {
                    self = Answer(truth: .false, row: row, late: time.earliest - end.latest + 1)
                }
                return
            }
            let done = who && begun && isInTime
            if done > truth { self = Answer(truth: done, row: row) }
        }
    }

    init(_ run: Run, _ reading: ReadingPlan, _ obligation: Pipeline.Obligation, threshold: Grade) {
        self.run = run
        self.obligation = obligation
        self.threshold = threshold
        matcher = Matcher(run, obligation.select, threshold: threshold)
        wouldBeKnown = reading.registers.contains {
            $0.holds(obligation.select.acts, notice: obligation.notice, to: obligation.to)
        }
        let facts = run.facts
        addressees = obligation.to == nil ? nil : facts.texts[.to]
        let rows = Self.candidates(run, obligation, matcher)
        if obligation.aboutTrigger {
            var first = ContiguousArray<Int32>(repeating: -1, count: facts.symbols.count)
            var next = ContiguousArray<Int32>(repeating: -1, count: facts.count)
            for row in rows.reversed() where !facts.about[row].isNone {
                let key = Int(facts.about[row].number)
                next[row] = first[key]
                first[key] = Int32(row)
            }
            (firstAbout, nextAbout) = (first, next)
            (candidates, longest) = ([], 0)
        } else {
            (firstAbout, nextAbout) = ([], [])
            candidates = rows.sorted {
                let (a, b) = (facts.occurred[$0], facts.occurred[$1])
                return (a.earliest, a.latest) == (b.earliest, b.latest)
                    ? facts.symbols.naturallyPrecedes(facts.reportID[$0], facts.reportID[$1])
                    : (a.earliest, a.latest) < (b.earliest, b.latest)
            }
            longest = candidates.map { facts.occurred[$0].latest - facts.occurred[$0].earliest }.max() ?? 0
        }
    }

    /// The rows about some reports or incidents, in the order of their times and, at one time, of their ids.
    private func rows(about keys: [Symbol]) -> [Int] {
        var rows: [Int] = []
        for key in keys {
            var row = firstAbout[Int(key.number)]
            while row >= 0 {
                rows.append(Int(row))
                row = nextAbout[Int(row)]
            }
        }
        guard rows.count > 1 else { return rows }
        return rows.sorted {
            let (a, b) = (run.facts.occurred[$0], run.facts.occurred[$1])
            return (a.earliest, a.latest) == (b.earliest, b.latest)
                ? run.facts.symbols.naturallyPrecedes(run.facts.reportID[$0], run.facts.reportID[$1])
                : (a.earliest, a.latest) < (b.earliest, b.latest)
        }
    }

    /// The rows that tell of an act or notice that discharges this duty, apart from who, when and about what.
    private static func candidates(_ run: Run, _ obligation: Pipeline.Obligation, _ matcher: Matcher) -> [Int] {
        let columns = HotColumns(run)
        let counts = columns.counts.span
        let kinds = columns.kinds.span
        let words = columns.words.span
        // Of each word for acts: whether it is one.
        let isOne = matcher.acts.map { $0 != .false }
        let acts = isOne.span
        let subjects = run.facts.texts[.subject]
        let subject = obligation.notice.flatMap { run.facts.symbols.symbol(of: $0.name) }
        let notice = run.words.actWords.firstIndex(of: "notice").map { UInt16($0) }
        var rows: [Int] = []
        for row in counts.indices where counts[row] && (kinds[row] == .event || kinds[row] == .will) {
            if obligation.notice != nil {
                guard let subject, subjects?[row] == subject, words[row] == notice || acts[Int(words[row])] else {
                    continue
                }
            } else if !acts[Int(words[row])] {
                continue
            }
            rows.append(row)
        }
        return rows
    }

    /// Whether the duty that `start` set off was done by a party, from the start on and before the deadline.
    func done(_ start: DutyJudge.Start, party: Int, before end: PossibleTime?) -> Answer {
        var best = Answer(truth: .false)
        func look(at row: Int) {
            let time = run.facts.occurred[row]
            let who = act(row, of: party)
            guard who != .false else { return }
            best.take(row, at: time, by: who, begun: Self.isBegun(start, at: time), before: end)
        }
        if obligation.aboutTrigger {
            for row in rows(about: keys(of: start)) where best.truth != .true { look(at: row) }
        } else {
            let from = start.time.earliest - longest
            var low = candidates.endOfPrefix { run.facts.occurred[$0].earliest < from }
            while low < candidates.count, best.truth != .true {
                look(at: candidates[low])
                // Past the deadline only the first late one is worth naming.
                if let end, run.facts.occurred[candidates[low]].earliest >= end.latest, best.row != nil { break }
                low += 1
            }
        }
        return best
    }

    /// What follows for an instance that is due before some second.
    ///
    /// - Parameters:
    ///   - bound: whether it was set off and the article was in force.
    ///   - isOfThis: whether an act too late is of this instance and no other.
    func verdict(
        _ answer: Answer, ifBound bound: Truth, by end: PossibleTime, isOfThis: Bool
    ) -> (verdict: Verdict, breach: Truth, due: PossibleTime?) {
        if answer.truth == .true { return (.kept, .false, nil) }
        let isPast = PossibleTime(run.now).isFrom(end)
        if isPast == .false { return (.pending, .false, nil) }
        // Done too late is not done: whoever shows the one shows the other, where the act is of this duty and no other.
        let isLate = answer.late != nil && isOfThis
        let isUndone = answer.truth == .false && (wouldBeKnown || isLate) ? Truth.true : .unknown
        let breach = bound && isPast && isUndone
        return (breach == .true ? .violated : breach == .false ? .kept : .unknown, breach, end)
    }

    /// For each word of the facts whether it is such an act.
    var acts: [Truth] { matcher.acts }

    /// Whether such an act is known by its word, its actor and its grade alone.
    var isKnownByWord: Bool {
        obligation.notice == nil && obligation.place == nil && addressees == nil && matcher.selection.placings.isEmpty
            && !matcher.asksOfObjects && run.standing.denials.isEmpty
    }

    /// One act that is, or may be, one that the duty asks for.
    struct Act {
        var rows: ReportRows
        var time: PossibleTime
        var truth: Truth
    }

    /// All acts of a party that are, or may be, of those that a duty asks for, from its start on, by their earliest second.
    /// An incident of several reports is one act.
    func acts(_ start: DutyJudge.Start, party: Int) -> [Act] {
        var seen: Set<Int> = []
        var acts: [Act] = []
        for row in obligation.aboutTrigger ? rows(about: keys(of: start)) : candidates {
            let incident = Int(run.standing.incidents.incidentOfRow[row])
            guard incident < 0 || seen.insert(incident).inserted else { continue }
            let rows: ReportRows = incident < 0 ? .one(row) : run.standing.rows(of: incident)
            let time = run.time(of: rows)
            let truth = act(row, of: party) && Self.isBegun(start, at: time)
            if truth != .false { acts.append(Act(rows: rows, time: time, truth: truth)) }
        }
        return acts.sorted { ($0.time.earliest, $0.time.latest) < ($1.time.earliest, $1.time.latest) }
    }

    /// Whether the clock of a duty had started at a time.
    private static func isBegun(_ start: DutyJudge.Start, at time: PossibleTime) -> Truth {
        start.incident == nil && start.row == nil ? .true : time.isFrom(start.time)
    }

    /// The ids of what set a duty off.
    private func keys(of start: DutyJudge.Start) -> [Symbol] {
        var keys: [Symbol] = []
        if let incident = start.incident { keys.append(run.standing.incidents.ids[incident]) }
        for row in start.rows where !keys.contains(run.facts.reportID[row]) { keys.append(run.facts.reportID[row]) }
        return keys
    }

    /// Whether a row's act was done by a party, to whom it had to be done, as the duty wants it.
    func act(_ row: Int, of party: Int) -> Truth {
        guard isAddressed(row, by: party) else { return .false }
        if run.facts.kind[row] == .will {
            guard case .party(party) = run.standing.actor[row] else { return .false }
            return run.standing.will(row, from: threshold)
        }
        let incident = Int(run.standing.incidents.incidentOfRow[row])
        guard incident >= 0 else { return .false }
        let rows = run.standing.rows(of: incident)
        var match = obligation.notice == nil ? matcher.matches(rows) : .true
        if let place = obligation.place, match != .false {
            match = match && run.standing.truth(of: rows, from: threshold) { isAbout(place, $0) }
        }
        guard match != .false else { return .false }
        return match && run.standing.isAct(of: party, incident: incident, rows: rows, from: threshold)
    }

    /// Whether what a row tells was done with a place: it names the place as the object, or took place there.
    private func isAbout(_ place: Int, _ row: Int) -> Truth {
        let id = run.plan.areas[place].id
        if run.facts.text(run.facts.objectClass[row]) == id.name { return .true }
        return run.effect(of: row, in: run.areas[place], named: id)
    }

    private func isAddressed(_ row: Int, by party: Int) -> Bool {
        guard let to = obligation.to, let addressee = addressees?[row], !addressee.isNone else { return true }
        let name = run.facts.symbols.text(addressee)
        let named = name.listedNames
        switch to {
        case .actor(let actor): return named.contains(actor.name)
        case .otherParty:
            return run.plan.cast.parties.enumerated().contains { $0.offset != party && named.contains($0.element) }
        }
    }
}

extension String {
    /// The names of a list, as facts write it: `A; B`.
    var listedNames: [String] { split { $0 == "," || $0 == ";" }.map(\.trimmed) }
}

extension Substring {
    /// Without blanks at either end.
    fileprivate var trimmed: String {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
