/// Judges a world in which everything is known, straight from the formulas, on lists.
///
/// Slow and obvious on purpose, and without a line of the engine's: each formula of `data/conformance/README.md` and of
/// "Meaning" in the language's design stands here as a search through all deeds. Reciprocity looks strictly back, so deeds
/// are judged in the order of their times.
struct SlowJudge {
    enum Answer: String, Hashable { case violated, kept, pending, notInForce }

    struct Case: Hashable {
        var article: String
        var party: String
        var deed: String
    }

    private struct Breach {
        var article: String
        var party: String
        var at: Int64
    }

    let pact: Pact
    let deeds: [Deed]
    /// The last second that is known of.
    let now: Int64
    private(set) var answers: [Case: Answer] = [:]
    private var breaches: [Breach] = []

    init(_ pact: Pact, _ world: [Deed], now: Int64) {
        self.pact = pact
        self.now = now
        deeds = world.sorted { $0.at < $1.at }
        for deed in deeds where !deed.isWord && pact.parties.contains(deed.by) { judge(deed) }
    }

    private mutating func judge(_ deed: Deed) {
        for clause in pact.articles where clause.bearers.contains(deed.by) {
            guard let answer = answer(clause, deed) else { continue }
            answers[Case(article: clause.id, party: deed.by, deed: deed.id)] = answer
            if answer == .violated {
                var at = deed.at
                // A duty is breached when its deadline has passed: the first second that is too late.
                switch clause.demand {
                case .ban: break
                case .notify(_, let within), .call(_, let within), .answer(_, let within): at += within + 1
                }
                breaches.append(Breach(article: clause.id, party: deed.by, at: at))
            }
        }
    }

    private func answer(_ clause: Pact.Clause, _ deed: Deed) -> Answer? {
        switch clause.demand {
        case .ban(let acts, let zone, let reply):
            guard acts.contains(deed.act), zone == nil || zone == deed.zone else { return nil }
            guard isInForce(clause, for: deed.by, at: deed.at) else { return .notInForce }
            if let reply {
                let isReply = deeds.contains { other in
                    other.act == reply.act && other.by != deed.by && pact.parties.contains(other.by)
                        && deed.at - other.at >= 1 && deed.at - other.at <= reply.within
                }
                if isReply { return .kept }
            }
            if let excuse = clause.excuse {
                let isExcused = reached(excuse.breaches, byOthersThan: deed.by, before: deed.at).contains {
                    deed.at - $0 <= excuse.window
                }
                if isExcused { return .kept }
            }
            return .violated
        case .notify(let acts, let within):
            return acts.contains(deed.act) ? duty(clause, deed, within) { $0.about == deed.id } : nil
        case .call(let acts, let within):
            return acts.contains(deed.act) ? duty(clause, deed, within) { _ in true } : nil
        case .answer(let article, let within):
            let breach = answers[Case(article: article, party: deed.by, deed: deed.id)]
            return breach == .violated ? duty(clause, deed, within) { $0.about == deed.id } : nil
        }
    }

    private func duty(
        _ clause: Pact.Clause, _ deed: Deed, _ within: Int64, _ discharges: (Deed) -> Bool
    ) -> Answer {
        guard isInForce(clause, for: deed.by, at: deed.at) else { return .notInForce }
        let isDone = deeds.contains { word in
            word.act == "notify" && word.by == deed.by && word.at - deed.at >= 0 && word.at - deed.at <= within
                && discharges(word)
        }
        if isDone { return .kept }
        return now > deed.at + within ? .violated : .pending
    }

    /// The times, strictly before one, at which so many breaches had come together.
    private func reached(_ wanted: Pact.Breaches, byOthersThan party: String, before: Int64) -> [Int64] {
        let found = breaches.filter { wanted.of.contains($0.article) && $0.party != party && $0.at < before }
        return found.map(\.at).filter { last in
            found.count { $0.at <= last && (wanted.within == nil || last - $0.at <= wanted.within ?? 0) }
                >= wanted.count
        }
    }

    private func isInForce(_ clause: Pact.Clause, for party: String, at time: Int64) -> Bool {
        var start: Int64
        switch clause.begins {
        case .at(let instant): start = instant
        case .accepted(let parties):
            start = .min
            for party in parties {
                let acceptances = deeds.filter { $0.act == "acceptance" && $0.by == party }.map(\.at)
                guard let first = acceptances.min() else { return false }
                start = max(start, first)
            }
        }
        guard time >= start else { return false }
        if let lasts = clause.lasts {
            var end = start + lasts
            // Renewed at each end that has come, unless notice was given before it.
            while let renewal = clause.renewal, end <= now, !deeds.contains(where: { $0.act == "stop" && $0.at < end })
            {
                end += renewal
            }
            guard time < end else { return false }
        }
        if let release = clause.release, !reached(release, byOthersThan: party, before: time).isEmpty { return false }
        for word in deeds where word.at <= time {
            if let end = clause.end, word.act == "quit",
                !reached(end, byOthersThan: word.by, before: word.at).isEmpty
            {
                return false
            }
            if clause.isSuspendable, word.act == "suspend" {
                let isResumed = deeds.contains {
                    $0.act == "resume" && $0.by == word.by && $0.at > word.at && $0.at <= time
                }
                if !isResumed { return false }
            }
        }
        return true
    }
}
