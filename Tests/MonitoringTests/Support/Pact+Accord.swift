import Accords
import Diagnostics
import Evidence
import Geography
import Monitoring
import Vocabulary

extension Pact {
    /// The second that a stream counts from: 2025-03-01T00:00:00Z.
    static let origin = HandMade.instant("2025-03-01T00:00:00Z")

    static let energy = HandMade.square("energy", 30, 47, 31, 48)
    static let buffer = HandMade.square("buffer", 32, 47, 33, 48)

    /// The same terms for the engine.
    var accord: Accord {
        var accord = HandMade.accord(
            parties.map { HandMade.actor(ActorID($0)) } + [HandMade.actor("Mission", .monitor)],
            areas: [Self.energy, Self.buffer],
            registers: [Register(body: "Mission", purposes: [.acts(HandMade.acts("notify", "hotline_notification"))])],
            articles.map { article($0) })
        accord.readings[0].notices = ["quit", "stop"].map { Notice(id: $0, title: nil, by: [], to: []) }
        return accord
    }

    private var everybody: [ActorID] { parties.map { ActorID($0) } }

    private func article(_ clause: Clause) -> Article {
        let bearers = clause.bearers.map { ActorID($0) }
        let term: Term
        switch clause.demand {
        case .ban(let acts, let zone, let reply):
            let area = zone == "energy" ? Self.energy : zone == "buffer" ? Self.buffer : nil
            let reasons =
                reply.map { [Reason.inReplyTo(HandMade.acts($0.act, $0.act), within: $0.within, near: nil)] } ?? []
            term = HandMade.term(bearers, .mustNot(HandMade.ban(classes(acts), in: area, except: reasons)))
        case .notify(let acts, let within):
            term = duty(within, ofIt: true, act(acts, bearers))
        case .call(let acts, let within):
            term = duty(within, ofIt: false, act(acts, bearers))
        case .answer(let article, let within):
            let breach = BreachPattern(
                count: 1, articles: [ArticleID(article)], by: .each(bearers), within: nil, words: "breach")
            term = duty(within, ofIt: true, .breach(breach, stage: .found, words: "when"))
        }
        var article = HandMade.article(ArticleID(clause.id), force(clause), [term])
        if let end = clause.end {
            article.powers.append(power(.end, notice: "quit", after: pattern(end)))
        }
        if clause.isSuspendable { article.powers.append(power(.suspend)) }
        return article
    }

    private func act(_ acts: Set<String>, _ bearers: [ActorID]) -> Trigger {
        .act(HandMade.ban(classes(acts)), by: .each(bearers), stage: .reported, words: "when")
    }

    private func duty(_ within: Int64, ofIt: Bool, _ trigger: Trigger) -> Term {
        let duty = Duty(
            acts: HandMade.acts("notify", "hotline_notification"), notice: nil, objects: nil, placings: [],
            aboutTrigger: ofIt, to: .otherParty,
            deadline: .within(.elapsed(within), of: Moment(point: .incident, words: "the incident")))
        return HandMade.term([], .must(duty), trigger: trigger, bearer: .thatParty)
    }

    private func classes(_ acts: Set<String>) -> Classes {
        var set = ClassSet()
        for act in acts { Taxonomy.acts.set(act).map { set.formUnion($0) } }
        return Classes(name: acts.sorted().joined(separator: "_or_"), set: set)
    }

    private func pattern(_ breaches: Breaches) -> BreachPattern {
        BreachPattern(
            count: breaches.count, articles: breaches.of.map { ArticleID($0) }, by: .otherParty,
            within: breaches.within,
            words: "breach by the other party")
    }

    private func power(_ act: Power.Act, notice: NoticeID? = nil, after: BreachPattern? = nil) -> Power {
        Power(
            holders: everybody, act: act, articles: [], lasts: nil, notice: notice, lead: nil, after: after,
            words: "either party may \(act.rawValue)", span: HandMade.span)
    }

    private func force(_ clause: Clause) -> [ForceRule] {
        let start: ForceRule.Start =
            switch clause.begins {
            case .at(let second):
                .at(
                    Moment(point: .instant(Self.origin + second, zone: .utc), words: "the start"), countsFirstDay: false
                )
            case .accepted(let parties): .once([.accepted(by: parties.map { ActorID($0) })])
            }
        var effects: [ForceRule.Effect] = [
            .inForce(from: start, until: clause.lasts.map { .after(.elapsed($0)) } ?? .never)
        ]
        if let renewal = clause.renewal {
            effects.append(.renewedUnlessNotice(.elapsed(renewal), by: [], notices: ["stop"], atLeast: nil))
        }
        if let excuse = clause.excuse { effects.append(.excused(excuse.window, after: pattern(excuse.breaches))) }
        if let release = clause.release { effects.append(.released(after: pattern(release))) }
        return effects.map { ForceRule(effect: $0, words: "force", span: HandMade.span) }
    }
}
