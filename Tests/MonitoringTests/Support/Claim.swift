import Evidence
@testable import Monitoring
import Vocabulary

/// What is told of one deed, as a report has it: with everything that it leaves open.
struct Claim: Hashable, Sendable, CustomStringConvertible {
    var id: String
    /// The first and the last second at which it may have been.
    var from: Int64
    var to: Int64
    var act: String
    /// Nil: nobody is named.
    var by: String?
    var zone = "elsewhere"
    /// Its place is good to 10 km, on the edge of its zone.
    var isOnTheEdge = false
    var about: String?
    /// Only another party's camp says so: it may not have happened.
    var isAlleged = false

    init(_ deed: Deed) {
        (id, from, to, act, by) = (deed.id, deed.at, deed.at, deed.act, deed.by)
        (zone, about) = (deed.zone, deed.about)
    }

    /// Every deed that this may have been; nil: it did not happen.
    func completions(parties: [String]) -> [Deed?] {
        var all: [Deed?] = isAlleged ? [nil] : []
        for second in from...to {
            for actor in by.map({ [$0] }) ?? parties + ["?"] {
                for place in isOnTheEdge ? [zone, "elsewhere"] : [zone] {
                    all.append(Deed(id: id, at: second, by: actor, act: act, zone: place, about: about))
                }
            }
        }
        return all
    }

    var isExact: Bool { from == to && by != nil && !isOnTheEdge && !isAlleged }

    var description: String {
        let time = from == to ? "\(from)" : "\(from)...\(to)"
        return "\(id): \(time) \(act)\(zone == "elsewhere" ? "" : " in \(zone)\(isOnTheEdge ? "'s edge" : "")") by "
            + "\(by ?? "nobody named")\(about.map { " of \($0)" } ?? "")\(isAlleged ? ", alleged" : "")"
    }
}

extension Pact {
    static let header =
        "report_id,kind,occurred_from,occurred_to,received_at,longitude,latitude,location_precision_km,act,"
        + "alleged_actor,subject,about,claimed_by,claimed_by_camp,grade\n"

    /// The reports as a mission would write them down, in no particular order; all received `now`.
    func csv(_ claims: [Claim], now: Int64) -> String {
        var generator = SeededGenerator(seed: UInt64(claims.count))
        return Self.header + claims.map { row($0, now: now) }.shuffled(using: &generator).joined()
    }

    private func row(_ claim: Claim, now: Int64) -> String {
        func time(_ second: Int64) -> String { (Self.origin + second).utc }
        let (act, subject, kind): (String, String, String) =
            switch claim.act {
            case "notify": ("hotline_notification", "", "event")
            case "acceptance", "suspend", "resume": (claim.act, "", "will")
            case "quit", "stop": ("notice", claim.act, "will")
            default: (claim.act, "", "event")
            }
        let west = claim.zone == "buffer" ? 32.0 : 30.0
        let place =
            claim.zone == "elsewhere"
            ? "36,47.5,0.1" : "\(claim.isOnTheEdge ? west + 1 : west + 0.5),47.5,\(claim.isOnTheEdge ? "10" : "0.1")"
        let says: String
        if claim.isAlleged {
            let camp = parties.first { $0 != claim.by } ?? "A"
            says = "Ministry of \(camp),\(camp),"
        } else {
            says = "Mission,neutral,confirmed"
        }
        return "\(claim.id),\(kind),\(time(claim.from)),\(time(claim.to)),\(time(now)),"
            + "\(kind == "will" || claim.act == "notify" ? ",," : place),\(act),\(claim.by ?? ""),\(subject),"
            + "\(claim.about ?? ""),\(says)\n"
    }

    /// What the engine says of each case.
    func judged(_ claims: [Claim], now: Int64, by monitor: Monitor) -> [SlowJudge.Case: Verdict] {
        let facts = HandMade.facts(csv(claims, now: now), for: monitor)
        let incidents = IncidentTable(byHand: facts)
        let run = monitor.run(
            facts, incidents, FactWords(facts), belief: .nobody, grade: nil, knownAt: nil)
        // The verdicts alone: a whole result judges at each grade and belief too.
        var verdicts: [SlowJudge.Case: Verdict] = [:]
        for instance in run.judge()[0].instances {
            let key = SlowJudge.Case(
                article: articles[Int(instance.article)].id, party: parties[Int(instance.party)],
                deed: facts.symbols.text(incidents.ids[Int(instance.incident)]))
            verdicts[key] = min(verdicts[key] ?? .notInForce, instance.verdict)
        }
        return verdicts
    }
}
