import Accords
import Vocabulary

/// Stretches of time that the document names.
extension ForceBuilder {
    /// When a phase opens, and when it ends, if it does.
    ///
    /// One that opens *on* a day begins with the day's first second and counts the day; so does one that opens at a midnight.
    /// Of a length and an end that both are stated, whichever comes first ends it.
    func phase(_ id: PhaseID) -> Result<(start: Mark, end: Mark?), NotYet> {
        guard let phase = reading.phases.first(where: { $0.id == id }) else {
            return .failure(NotYet(words: "there is no phase \(id)"))
        }
        // Phases that wait for each other are refused by the checker; here nothing may go round in circles all the same.
        guard performances.phasesUnderWay.insert(id).inserted else {
            return .failure(NotYet(words: "phase \(id) waits for itself", waitsFor: ["phase \(id)"]))
        }
        defer { performances.phasesUnderWay.remove(id) }
        return opening(of: phase).map { start in
            var ends: [Mark] = []
            if let period = phase.lasts, let earliest = end(period, start.time.earliest, start),
                let latest = end(period, start.time.latest, start)
            {
                var mark = start
                mark.time = PossibleTime(earliest, latest)
                mark.why = "\(period.words) of phase \(id) are over"
                ends.append(mark)
            }
            switch phase.ends {
            case .at(let moment): if case .success(let mark) = mark(moment) { ends.append(mark) }
            case .once(let gates): if case .success(let mark) = mark(gates) { ends.append(mark) }
            case .after(let period):
                if let earliest = end(period, start.time.earliest, start),
                    let latest = end(period, start.time.latest, start)
                {
                    var mark = start
                    mark.time = PossibleTime(earliest, latest)
                    ends.append(mark)
                }
            case .never, nil: break
            }
            return (start, earliest(ends))
        }
    }

    /// During which seconds a phase lasts.
    func line(of id: PhaseID, edges: inout [ForceTimeline.Edge], span: Phase?) -> Result<TruthLine, NotYet> {
        phase(id).map { phase in
            edges.append(
                ForceTimeline.Edge(
                    time: phase.start.time, becomes: phase.start.truth, why: "phase \(id) opens: \(phase.start.why)",
                    reports: phase.start.reports, span: span?.span))
            let begun = TruthLine(from: phase.start.time, phase.start.truth)
            guard let end = phase.end else { return begun }
            edges.append(
                ForceTimeline.Edge(
                    time: end.time, becomes: end.truth == .true ? .false : .unknown,
                    why: "phase \(id) ends: \(end.why)",
                    reports: end.reports, span: span?.span))
            // What ends with its length has ended, if it ever opened.
            let model = reading.phases.first { $0.id == id }
            let hasOnlyLength =
                switch model?.ends {
                case nil, .never, .after: true
                case .at, .once: false
                }
            return begun && !TruthLine(from: end.time, hasOnlyLength ? .true : end.truth)
        }
    }

    private func opening(of phase: Phase) -> Result<Mark, NotYet> {
        let opens: Result<Mark, NotYet>
        switch phase.opens {
        case .on(let moment):
            opens = mark(moment).map { mark in
                var mark = mark
                func day(_ instant: Instant) -> Instant { mark.zone.start(of: mark.zone.civil(at: instant).date) }
                mark.time = PossibleTime(day(mark.time.earliest), day(mark.time.latest))
                mark.countsFirstDay = true
                return mark
            }
        case .at(let moment): opens = mark(moment).map { anchor($0.time.earliest, $0) }
        case .once(let gates): opens = mark(gates)
        }
        guard let latest = latestOpening(of: phase) else {
            return opens.mapError { reason in
                NotYet(
                    words: "phase \(phase.id) has not opened: \(reason.words)",
                    waitsFor: reason.waitsFor.isEmpty ? ["phase \(phase.id)"] : reason.waitsFor)
            }
        }
        guard case .success(var mark) = opens else { return .success(latest) }
        if mark.truth != .true {
            // It may have opened before; at the latest it does.
            guard mark.truth == .unknown, mark.time.earliest < latest.time.latest else { return .success(latest) }
            mark.time = PossibleTime(min(mark.time.earliest, latest.time.earliest), latest.time.latest)
            mark.truth = .true
            return .success(mark)
        }
        return .success(mark.time.latest <= latest.time.earliest ? mark : earliest([mark, latest]) ?? latest)
    }

    /// `at the latest …`: then it opens, whatever its gates say.
    private func latestOpening(of phase: Phase) -> Mark? {
        let instant: Instant?
        switch phase.atTheLatest {
        case .before(let end, _): instant = end - 1
        case .on(_, let until, _): instant = until - 1
        case .by(let moment): instant = try? mark(moment).get().time.latest
        case .within(let period, let moment):
            instant = (try? mark(moment).get()).flatMap { end(period, $0.time.latest, $0) }.map { $0 - 1 }
        case .each, .some(.none), nil: instant = nil
        }
        return instant.map {
            Mark(time: PossibleTime($0), truth: .true, zone: zone, why: "it opens then at the latest")
        }
    }

    /// The mark at which the first of several is reached.
    private func earliest(_ marks: [Mark]) -> Mark? {
        guard var first = marks.min(by: { $0.time.earliest < $1.time.earliest }) else { return nil }
        // One that is not sure leaves open until the first that is.
        if let sure = marks.filter({ $0.truth == .true }).min(by: { $0.time.latest < $1.time.latest }) {
            first.time = PossibleTime(first.time.earliest, max(first.time.earliest, sure.time.latest))
            first.truth = .true
        }
        return first
    }
}
