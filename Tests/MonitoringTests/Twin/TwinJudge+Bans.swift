import Vocabulary

/// Bans on acts: an instance for each act that may be a party's, with what narrows it and what frees it.
extension TwinJudge {
    func judge(
        _ ban: TwinAccord.Ban, _ article: TwinAccord.Article, _ key: TwinKey, _ verdicts: inout [TwinKey: Verdict]
    ) {
        for fact in facts where fact.kind == .event {
            // What a question narrows the ban to is what the ban is about.
            let narrowed = ban.question.map { isAnswered($0, fact, key.party) } ?? .true
            let touches = isAct(ban, key.party, fact) && narrowed
            guard touches != .false else { continue }
            var key = key
            key.about = fact.id
            let force = isInForce(article, from: fact.from, to: fact.to)
            guard force != .false else {
                verdicts[key] = .notInForce
                continue
            }
            let freed =
                (ban.exceptions + allowed(ban, article, fact)).map { isFreed($0, fact, key.party, ban) }.max() ?? .false
            let breach = touches && force && !freed
            verdicts[key] = breach == .true ? .violated : breach == .unknown ? .unknown : .kept
        }
    }

    /// What whoever may allow an article, or an act, gives leave for is no breach, as if the sentence said so.
    private func allowed(_ ban: TwinAccord.Ban, _ article: TwinAccord.Article, _ fact: TwinFact) -> [TwinAccord
        .Exception]
    {
        (accord.powers + article.powers).filter { power in
            power.act == .allow
                && (power.subject.map { isAct($0, fact) != .false } ?? ((power.article ?? article.id) == article.id))
        }.map { power in
            // Where all that the ban is about may be allowed, what kind of act it was makes no difference.
            let banned = TwinFact("banned", at: 0) { $0.act = ban.act }
            guard let subject = power.subject, isAct(subject, banned) != .true else { return .leave }
            return .all([.leave, .act(subject)])
        }
    }

    private static let kinds = [
        "shelling": ["shelling", "fire", "attack"], "missile_strike": ["missile_strike", "fire", "attack"],
        "raid": ["raid", "ground_attack", "attack"], "movement": ["movement"],
        "fire": ["fire", "attack"],
    ]

    private func isAct(_ name: String, _ fact: TwinFact) -> Truth {
        if fact.act.isEmpty { return .unknown }
        let told = Self.kinds[fact.act] ?? [fact.act]
        if told.contains(name) { return .true }
        // A more general word than the one that is asked for leaves it open.
        return Self.kinds[name]?.contains(fact.act) ?? false ? .unknown : .false
    }

    /// Whether an act is one of a ban's, and a party's.
    private func isAct(_ ban: TwinAccord.Ban, _ party: String, _ fact: TwinFact) -> Truth {
        isAct(ban.act, fact) && happened(fact) && isBy(party, fact) && isOf(ban.thing, fact)
            && (ban.area.map { isIn($0, fact) } ?? .true)
    }

    // MARK: - Questions

    /// Whether a question is answered yes for an act; open questions are unknown.
    private func isAnswered(_ name: String, _ fact: TwinFact, _ party: String) -> Truth {
        guard let question = accord.questions.first(where: { $0.name == name }) else { return .unknown }
        // Who decides it in the text, and whoever has the power to.
        let bodies =
            [question.decidedBy].compactMap { $0 }
            + accord.powers.filter { $0.act == .decide && $0.subject == name }.flatMap(\.holders)
        func decided() -> Truth {
            let decisions = facts.filter {
                $0.kind == .will && $0.act == "decision" && $0.subject == name && $0.about == fact.id
                    && bodies.contains($0.actor ?? "")
            }
            // The last word counts. Whichever may be the last, and whether or not each was said: only what all ways lead to.
            let sure = decisions.filter { said($0) == .true }
            var answers = Set<String?>()
            for last in decisions where !sure.contains(where: { $0.from > last.to }) { answers.insert(last.answer) }
            if sure.isEmpty { answers.insert(nil) }
            guard answers.count == 1, let answer = answers.first else { return .unknown }
            return answer.map { Truth($0 == "yes") } ?? .unknown
        }
        if let reply = question.inReplyTo {
            let replied = isReply(to: reply.act, hours: reply.hours, fact, party)
            if replied == .true { return Truth(question.answer) }
            let other = decided()
            return replied == .false || other == Truth(question.answer) ? other : .unknown
        }
        return question.isAnswered ? Truth(question.answer) : decided()
    }

    func said(_ fact: TwinFact) -> Truth {
        // Its own word proves what a body says.
        if fact.support == .reported, fact.body == fact.actor || fact.kind == .verification { return .true }
        return fact.support == .confirmed || fact.support == .own || fact.support == .corroborated
            ? .true : .unknown
    }

    private func isRaised(_ name: String, _ fact: TwinFact) -> Truth {
        facts.filter { $0.kind == .will && $0.act == "request" && $0.subject == name && $0.about == fact.id }.map {
            said($0)
        }.max() ?? .false
    }

    // MARK: - Exceptions

    private func isFreed(_ exception: TwinAccord.Exception, _ fact: TwinFact, _ party: String, _ ban: TwinAccord.Ban)
        -> Truth
    {
        switch exception {
        case .all(let all):
            // Beside a reply an order comes no earlier than what is replied to.
            if all.contains(where: \.isOrder), let reply = all.compactMap(\.reply).first {
                let orders = facts.filter { $0.kind == .will && $0.act == "order" }
                var joint = isReply(to: reply.act, hours: reply.hours, fact, party) && .unknown
                for answered in facts where answered.kind == .event {
                    let truth = isReply(to: reply.act, hours: reply.hours, fact, party, only: answered)
                    for order in orders {
                        let isAfter = Truth(certain: order.from >= answered.to, possible: order.to >= answered.from)
                        joint = max(
                            joint, truth && willed(order, by: party) && isBefore(order, fact, within: nil) && isAfter)
                    }
                }
                let others = all.filter { !$0.isOrder && $0.reply == nil }
                return others.map { isFreed($0, fact, party, ban) }.reduce(joint, min)
            }
            return all.map { isFreed($0, fact, party, ban) }.min() ?? .true
        case .inReply(let act, let hours): return isReply(to: act, hours: hours, fact, party)
        case .act(let name): return isAct(name, fact) && happened(fact)
        case .question(let name):
            let answer = isAnswered(name, fact, party)
            let bodies =
                accord.questions.filter { $0.name == name }.compactMap(\.decidedBy)
                + accord.powers.filter { $0.act == .decide && $0.subject == name }.flatMap(\.holders)
            let isDecided = facts.contains {
                $0.act == "decision" && $0.subject == name && $0.about == fact.id && bodies.contains($0.actor ?? "")
            }
            let isSettled = accord.questions.first { $0.name == name }?.isAnswered ?? false
            // Nobody raised it: it does not free.
            if !isDecided, !isSettled, isRaised(name, fact) == .false { return answer == .true ? .true : .false }
            return answer
        case .leave:
            let found = frees("leave", nil, lead: 0, by: "Board", fact, party, ban)
            return found == .false && !accord.boardIsComplete ? .unknown : found
        case .afterNotice(let notice, let lead):
            let found = frees("notice", notice, lead: Int64(lead ?? 0) * 3600, by: party, fact, party, ban)
            return found == .false && !accord.register.contains(notice) ? .unknown : found
        case .failedCall(let hours):
            let calls = facts.filter {
                $0.kind == .will && $0.act == "call" && $0.subject == "Board" && $0.answer == "failed"
            }
            let found =
                calls.map { call in
                    willed(call, by: party) && isBefore(call, fact, within: hours.map { Int64($0) * 3600 })
                }.max() ?? .false
            return found == .false && !accord.boardIsComplete ? .unknown : found
        case .ordered(let order):
            let orders = facts.filter { $0.kind == .will && $0.act == "order" && $0.subject == order }
            let found = orders.map { willed($0, by: party) && isBefore($0, fact, within: nil) }.max() ?? .false
            return found == .false ? .unknown : found
        }
    }

    /// Strictly before, and at most so long ago.
    private func isBefore(_ one: TwinFact, _ two: TwinFact, within: Int64?) -> Truth {
        Truth(
            certain: two.from - one.to >= 1 && (within.map { two.to - one.from <= $0 } ?? true),
            possible: two.to - one.from >= 1 && (within.map { two.from - one.to <= $0 } ?? true))
    }

    private func isReply(
        to act: String, hours: Int, _ fact: TwinFact, _ party: String, only one: TwinFact? = nil
    ) -> Truth {
        facts.filter { $0.kind == .event && $0.id != fact.id && (one == nil || one == $0) }.map { earlier in
            let byOther = accord.parties.filter { $0 != party }.map { isBy($0, earlier) }.max() ?? .false
            return isAct(act, earlier) && happened(earlier) && byOther
                && isBefore(earlier, fact, within: Int64(hours) * 3600)
        }.max() ?? .false
    }

    /// Whether a leave or a notice frees an act: it names it, or the act is the next that it may be about.
    private func frees(
        _ act: String, _ subject: String?, lead: Int64, by giver: String, _ fact: TwinFact, _ party: String,
        _ ban: TwinAccord.Ban
    ) -> Truth {
        facts.filter { $0.kind == .will && $0.act == act && (subject == nil || $0.subject == subject) }.map { word in
            let given = giver == "Board" ? (word.actor == "Board" ? said(word) : .false) : willed(word, by: giver)
            guard given != .false else { return .false }
            let inTime = Truth(
                certain: fact.from - word.to >= max(1, lead), possible: fact.to - word.from >= max(1, lead))
            if let about = word.about { return given && inTime && Truth(about == fact.id) }
            // The next: no other act of this party stands between.
            let others = facts.filter { $0.kind == .event && $0.id != fact.id && isAct(ban, party, $0) != .false }
            let between =
                others.map { other in
                    isAct(ban, party, other)
                        && Truth(
                            certain: other.from - word.to >= max(1, lead) && other.to < fact.from,
                            possible: other.to - word.from >= max(1, lead) && other.from < fact.to)
                }.max() ?? .false
            return given && inTime && !between
        }.max() ?? .false
    }
}

extension TwinAccord.Exception {
    fileprivate var isOrder: Bool { if case .ordered = self { true } else { false } }
    fileprivate var reply: (act: String, hours: Int)? {
        if case .inReply(let act, let hours) = self { (act, hours) } else { nil }
    }
}

extension TwinAccord.Question {
    /// Whether it is answered once and for all.
    fileprivate var isAnswered: Bool { decidedBy == nil && inReplyTo == nil }
}
