import Vocabulary

extension Reading {
    /// The same with periods of days from entry into force that count the day of entry, where `day 1 is` that day: they end a
    /// day earlier than those that do not count it. Periods from signature are counted so where they are read.
    ///
    /// - Parameters:
    ///   - first: the date of day 1.
    ///   - zone: the clock of the reading.
    func countingFirstDay(_ first: CivilDate, in zone: CivilZone) -> Reading {
        let moment = Moment(point: .entryIntoForce, words: "entry into force")
        guard let entry = instant(of: moment, in: zone), zone.civil(at: entry).date == first else { return self }
        func counted(_ deadline: Deadline) -> Deadline {
            guard case .within(let period, let moment) = deadline, moment.point == .entryIntoForce,
                moment.after == nil, moment.before == nil
            else { return deadline }
            if case .elapsed = period { return deadline }
            guard let end = period.end(after: entry, in: zone, countingFirstDay: true) else { return deadline }
            return .before(end, words: "within \(period.words) of \(moment.words)")
        }
        var reading = self
        for place in reading.deadlines.indices {
            reading.deadlines[place].deadline = counted(reading.deadlines[place].deadline)
        }
        for place in reading.articles.indices {
            for index in reading.articles[place].terms.indices {
                guard case .must(var duty) = reading.articles[place].terms[index].demand else { continue }
                duty.deadline = counted(duty.deadline)
                if var performance = duty.performance {
                    performance.beginning = performance.beginning.map(counted)
                    for stage in performance.stages.indices {
                        performance.stages[stage].deadline = performance.stages[stage].deadline.map(counted)
                    }
                    for part in performance.parts.indices {
                        performance.parts[part].deadline = performance.parts[part].deadline.map(counted)
                    }
                    duty.performance = performance
                }
                reading.articles[place].terms[index].demand = .must(duty)
            }
        }
        return reading
    }
}
