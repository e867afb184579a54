import Accords
import Diagnostics
import Evidence
import Geography
import Monitoring
import Vocabulary

/// Facts with everything in them that makes evidence hard, under terms with everything that looks at other facts: for laws
/// that hold whatever the facts say.
struct Rich {
    /// The two sides, in the order of declaration, and the group that the second answers for.
    struct Names {
        var first = "Northland"
        var second = "Southland"
        var group = "Militia"
        var bearerOfGroup: String
        var order: [String]

        static let plain = Names(bearerOfGroup: "Southland", order: ["Northland", "Southland"])
        /// The two sides change names everywhere; the order in which the accord declares them stays.
        static let mirrored = Names(
            first: "Southland", second: "Northland", bearerOfGroup: "Northland", order: ["Northland", "Southland"])
    }

    // MARK: - Terms

    static func accord(_ names: Names = .plain, hasReciprocity: Bool = true) -> Accord {
        let attack = HandMade.acts("attack", "shelling", "missile_strike")
        let (first, second) = (ActorID(names.first), ActorID(names.second))
        let both = names.order.map { ActorID($0) }
        func breach(_ count: Int = 1, of article: ArticleID, within: Int64? = nil) -> BreachPattern {
            BreachPattern(
                count: count, articles: [article], by: .otherParty, within: within, words: "breach of \(article)")
        }
        func rule(_ effect: ForceRule.Effect) -> ForceRule {
            ForceRule(effect: effect, words: "a rule", span: HandMade.span)
        }
        func power(_ act: Power.Act, _ notice: NoticeID?, after: BreachPattern?, _ holders: [ActorID]) -> Power {
            Power(
                holders: holders, act: act, articles: [], lasts: nil, notice: notice, lead: nil, after: after,
                words: "a power to \(act.rawValue)", span: HandMade.span)
        }
        let start = HandMade.force(from: "2025-03-01T00:00:10Z")
        let reply = HandMade.acts("missile_strike", "missile_strike")
        var one = HandMade.article(
            "1", [start],
            [
                HandMade.term(
                    both,
                    .mustNot(
                        HandMade.ban(attack, except: hasReciprocity ? [.inReplyTo(reply, within: 5, near: nil)] : [])))
            ])
        var two = HandMade.article(
            "2", [start],
            [
                HandMade.term(both, .mustNot(HandMade.ban(attack, in: Pact.energy))),
                HandMade.term(
                    [first], .mustNot(HandMade.ban(HandMade.acts("movement", "movement"), in: Pact.buffer)), number: 2),
            ])
        let duty = Duty(
            acts: HandMade.acts("notify", "hotline_notification"), notice: nil, objects: nil, placings: [],
            aboutTrigger: true, to: .otherParty,
            deadline: .within(.elapsed(15), of: Moment(point: .incident, words: "the incident")))
        let three = HandMade.article(
            "3", [start],
            [
                HandMade.term(
                    [], .must(duty),
                    trigger: .act(HandMade.ban(attack), by: .each(both), stage: .reported, words: "when"),
                    bearer: .thatParty)
            ])
        if hasReciprocity {
            one.force.append(rule(.excused(8, after: breach(of: "2"))))
            one.powers = [power(.end, "quit", after: breach(of: "1"), both)]
            two.force = [
                rule(.inForce(from: .once([.accepted(by: [first, second])]), until: .never)),
                rule(.released(after: breach(3, of: "1", within: 20))),
            ]
            two.powers = [power(.suspend, nil, after: nil, [second])]
        }
        let cast =
            names.order.map { name in
                HandMade.actor(ActorID(name), answersFor: name == names.bearerOfGroup ? [ActorID(names.group)] : [])
            } + [HandMade.actor("Mission", .monitor), HandMade.actor(ActorID(names.group), .group)]
        var accord = HandMade.accord(
            cast, areas: [Pact.energy, Pact.buffer],
            registers: [Register(body: "Mission", purposes: [.acts(HandMade.acts("notify", "hotline_notification"))])],
            evidenceFrom: .corroborated, hasReciprocity ? [one, two, three] : [one, two])
        var strict = accord.readings[0]
        strict.id = "strict"
        for place in strict.articles.indices { strict.articles[place].evidenceFrom = .confirmed }
        var loose = accord.readings[0]
        loose.id = "loose"
        for place in loose.articles.indices { loose.articles[place].evidenceFrom = .reported }
        accord.readings = [strict, loose]
        return accord
    }

    // MARK: - Facts

    static let header =
        "report_id,kind,occurred_from,occurred_to,received_at,longitude,latitude,location_precision_km,act,outcome,"
        + "alleged_actor,subject,about,claimed_by,claimed_by_camp,quotes,amends,retracts,grade,incident,zone"

    /// One row, by the names of its columns; everything else is empty.
    struct Row {
        var cells: [String: String] = [:]
        subscript(name: String) -> String {
            get { cells[name] ?? "" }
            set { cells[name] = newValue }
        }
        var line: String { Rich.header.split(separator: ",").map { self[String($0)] }.joined(separator: ",") }
    }

    static func time(_ second: Int64) -> String { (Pact.origin + second).utc }

    /// Invented facts: several reports of one incident, of different camps, that contradict each other; quotations of
    /// origins that are there or not; denials, amendments, retractions; notices; coverage.
    static func rows(_ names: Names = .plain, incidents: Int, seed: UInt64, hasDenials: Bool = true) -> [Row] {
        var generator = SeededGenerator(seed: seed)
        func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &generator)] }
        func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &generator) == 0 }
        let sides = [names.first, names.second]
        var rows: [Row] = []
        var time: Int64 = 0
        func row(_ id: String, _ act: String) -> Row {
            var row = Row()
            row["report_id"] = id
            row["act"] = act
            let from = time + (chance(3) ? -Int64.random(in: 0...3, using: &generator) : 0)
            row["occurred_from"] = Self.time(from)
            row["occurred_to"] = Self.time(time)
            row["received_at"] = Self.time(time + Int64.random(in: 0...40, using: &generator))
            switch Int.random(in: 0..<6, using: &generator) {
            case 0, 1:
                let side = pick(sides)
                row["claimed_by"] = pick(["Ministry", "Paper"]) + " of " + side
                row["claimed_by_camp"] = side.lowercased()
            case 2:
                row["claimed_by"] = pick(["Agency", "Observatory"])
                row["claimed_by_camp"] = pick(["neutral", "neutral", ""])
            case 3:
                row["claimed_by"] = "Agency"
                row["claimed_by_camp"] = "neutral"
                row["quotes"] = pick([
                    "Ministry of " + sides[0], "Ministry of " + sides[1], "Observatory", "Nobody known",
                ])
            default:
                row["claimed_by"] = "Mission"
                row["grade"] = pick(["confirmed", "confirmed", "corroborated", "reported", ""])
            }
            return row
        }
        for incident in 0..<incidents {
            time += Int64.random(in: 0...5, using: &generator)
            let act = pick(["shelling", "shelling", "missile_strike", "movement"])
            let actor = pick([sides[0], sides[0], sides[1], names.group, "Stranger", ""])
            let zone = pick([30.5, 30.5, 31.0, 32.5, 36])
            for report in 0..<Int.random(in: 1...3, using: &generator) {
                var told = row("r\(incident).\(report)", chance(12) ? "" : act)
                told["incident"] = "i\(incident)"
                told["alleged_actor"] = chance(5) ? pick([sides[0], sides[1], ""]) : actor
                told["longitude"] = chance(8) ? "36" : "\(zone)"
                told["latitude"] = "47.5"
                told["location_precision_km"] = pick(["0.1", "0.1", "20"])
                told["outcome"] = pick(["", "", "effect", "intercepted", "unknown"])
                rows.append(told)
                if chance(9) {
                    var change = told
                    change["report_id"] = told["report_id"] + "a"
                    change["received_at"] = Self.time(time + 50)
                    if chance(2) {
                        change["amends"] = told["report_id"]
                        change["alleged_actor"] = pick(sides)
                    } else {
                        change["retracts"] = told["report_id"]
                    }
                    if chance(4) { change["claimed_by"] = "Somebody else" }
                    rows.append(change)
                }
            }
            if hasDenials, chance(4) {
                var denial = row("x\(incident)", "denial")
                let side = pick(sides)
                denial["claimed_by"] = "Ministry of " + side
                denial["claimed_by_camp"] = side.lowercased()
                denial["quotes"] = ""
                denial["grade"] = ""
                denial["about"] = pick(["i\(incident)", "r\(incident).0", "i\(incident + 3)", "w\(incident)"])
                rows.append(denial)
            }
            if chance(3) {
                var call = row("n\(incident)", "hotline_notification")
                call["alleged_actor"] = pick([actor, sides[0], sides[1]])
                call["about"] = pick(["i\(incident)", "i\(incident)", "r\(incident).0"])
                rows.append(call)
            }
            if chance(4) {
                let side = pick(sides)
                let act = pick(["acceptance", "notice", "suspend", "resume", "end"])
                var word = row("w\(incident)", act)
                word["kind"] = "will"
                word["alleged_actor"] = side
                word["subject"] = act == "notice" ? "quit" : ""
                rows.append(word)
            }
            if chance(10) {
                var watch = row("c\(incident)", "")
                watch["kind"] = "coverage"
                watch["occurred_to"] = Self.time(time + 20)
                watch["zone"] = pick(["energy", "buffer", ""])
                watch["outcome"] = pick(["", "", "denied"])
                rows.append(watch)
            }
        }
        return rows
    }

    static func csv(_ rows: [Row]) -> String { ([header] + rows.map(\.line)).joined(separator: "\n") + "\n" }

    static func judged(_ rows: [Row], _ monitor: Monitor, _ options: Monitor.Options = .init(includesAll: true))
        -> MonitorResult
    {
        monitor.judge(HandMade.facts(csv(rows), for: monitor), options)
    }
}

extension MonitorResult {
    /// Everything that it says, a line each, apart from the facts themselves: what must be equal where results are.
    var lines: [String] {
        var lines = ["now \(now.utc)"]
        for reading in readings {
            for force in reading.force {
                let head = "force \(reading.id) \(force.article) \(force.party)"
                lines += force.timeline.stretches.map {
                    "\(head) \($0.truth) \($0.from.seconds) \($0.until?.seconds ?? -1)"
                }
                lines += force.timeline.edges.map {
                    "\(head) edge \($0.time) \($0.becomes) \($0.why) \($0.reports.joined(separator: " "))"
                }
                if let never = force.timeline.never { lines.append("\(head) \(never)") }
            }
        }
        lines += articles.map { article in
            "article \(article.reading) \(article.article) \(article.party) \(article.verdict?.name ?? "-") "
                + "\(Verdict.allCases.map { "\(article.counts[$0])" }) \(article.watched ?? -1)"
        }
        lines += findings.map { finding in
            let witnesses = finding.witnesses.map { "\($0.role.rawValue) \($0.report)" }.joined(separator: ", ")
            return
                "finding \(finding.id) \(finding.verdict.name) \(finding.reports) \(finding.occurrence?.name ?? "-") "
                + "\(finding.attribution.name) [\(witnesses)] \(finding.flipsAt?.name ?? "-") \(finding.wouldSettle) "
                + "\(String(describing: finding.time)) \(String(describing: finding.due))"
        }
        lines += beliefs.map { belief in
            "belief \(belief.belief) \(belief.reading) \(belief.accused) \(Verdict.allCases.map { "\(belief.counts[$0])" })"
        }
        lines += disagreements.map { part in
            "parts \(part.incident) \(part.article) \(part.party) "
                + part.verdicts.map { "\($0.reading) \($0.verdict?.name ?? "-")" }.joined(separator: " ")
        }
        lines += wills.map { will in
            "will \(will.report) \(will.act) \(will.by ?? "-") \(will.time) "
                + will.effects.map { "\($0.reading) \($0.truth) \($0.why)" }.joined(separator: "; ")
        }
        lines += looseDenials.map { "loose \($0)" }
        lines += coverage.map { "watched \($0.report) \($0.by ?? "-") \($0.zone ?? "-") \($0.time) \($0.isDenied)" }
        lines += notes.map { "note \($0.message)" }
        return lines
    }
}

/// The first lines in which two results differ; empty if they are equal.
func differences(_ left: [String], _ right: [String]) -> [String] {
    guard left != right else { return [] }
    let (a, b) = (Set(left), Set(right))
    let own = left.filter { !b.contains($0) }.prefix(4).map { "- \($0)" }
    let other = right.filter { !a.contains($0) }.prefix(4).map { "+ \($0)" }
    return own.isEmpty && other.isEmpty ? ["the same lines in another order or number"] : own + other
}
