import Evidence
import Testing
import Vocabulary

@testable import Monitoring

@Suite("The live monitor that joins by score and a full replay with the same score agree")
struct JoinedLive {
    static let header =
        "report_id,occurred_from,occurred_to,received_at,longitude,latitude,location_precision_km,act,object_class,"
        + "alleged_actor,claimed_by,claimed_by_camp,quotes,amends,retracts,about\n"

    /// Happenings near three places, each told by several origins more or less vaguely, with corrections, calls and denials.
    static func rows(_ happenings: Int, _ dice: inout Dice) -> [String] {
        let origin = Pact.origin.seconds
        var rows: [String] = []
        func row(
            _ id: String, _ from: Int64, _ to: Int64, late: Int64, _ at: (Double, Double), _ radius: Double,
            _ act: String, _ actor: String, _ by: (String, String), quotes: String = "", amends: String = "",
            retracts: String = "", about: String = ""
        ) -> String {
            "\(id),\(Instant(origin + from).utc),\(Instant(origin + to).utc),\(Instant(origin + to + late).utc),"
                + "\(at.0),\(at.1),\(radius),\(act),residential,\(actor),\(by.0),\(by.1),\(quotes),\(amends),"
                + "\(retracts),\(about)"
        }
        for happening in 0..<happenings {
            let town = dice.pick([(30.5, 47.5), (32.5, 47.5), (36.0, 47.5)])
            let time = Int64(dice.number(0...200)) * 1800
            let act = dice.pick(["shelling", "shelling", "missile_strike", "movement", "drone_strike"])
            let actor = dice.pick(["A", "B"])
            for (place, by) in [("A MoD", "a"), ("B MoD", "b"), ("Mission", "neutral"), ("Paper", "")].enumerated()
            where dice.chance(2) {
                let id = "R\(happening)-\(place)"
                let width = dice.pick([Int64(60), 3600, 14_400])
                let at = (town.0 + Double(dice.number(0...20)) / 500, town.1 + Double(dice.number(0...20)) / 500)
                let radius = dice.pick([0.5, 3, 20])
                let actor = dice.chance(4) ? "" : actor
                let late = Int64(dice.pick([600, 7200, 300_000]))
                rows.append(
                    row(
                        id, time, time + width, late: late, at, radius, act, actor, by,
                        quotes: by.0 == "Paper" ? dice.pick(["", "A MoD"]) : ""))
                if dice.chance(6) {
                    rows.append(
                        row(
                            id + "x", time + 600, time + width, late: late + 600, at, radius,
                            dice.pick([act, "shelling"]), actor, by, amends: id))
                }
                if dice.chance(8) {
                    rows.append(
                        row(
                            id + "y", time, time + width, late: late + 900, at, radius, act, actor, by, retracts: id))
                    if dice.chance(2) {
                        rows.append(
                            row(
                                id + "yy", time, time + width, late: late + 1800, at, radius, act, actor, by,
                                retracts: id + "y"))
                    }
                }
                if dice.chance(6) {
                    rows.append(
                        row(
                            id + "z", time + width, time + width + 600, late: 600, at, radius, "hotline_notification",
                            dice.pick(["A", "B"]), by, about: id))
                }
                if dice.chance(5) {
                    rows.append(
                        row(
                            id + "n", time, time + width, late: late + 5000, at, max(radius, 2), "denial", actor,
                            actor == "B" ? ("B MoD", "b") : ("A MoD", "a"), about: dice.chance(3) ? id : ""))
                }
            }
        }
        return rows
    }

    @Test("In any order of arrival, with corrections, calls, denials and decisions")
    func agree() {
        for seed in Effort.seeds(6) {
            var dice = Dice(seed &+ 31_000)
            var rows = Self.rows(14, &dice)
            if dice.chance(2) { rows.shuffle(using: &dice.generator) }
            let ids = rows.compactMap { $0.split(separator: ",").first.map(String.init) }
            let decisions = (0..<(dice.chance(2) ? 6 : 0)).map { place in
                JoinDecisions.Decision(dice.pick(ids), dice.pick(ids), isSame: dice.chance(2), line: place + 1)
            }
            let monitor = Monitor(dice.chance(2) ? HandMade.conformance : Rich.accord(hasReciprocity: true))
            let arrivals = Arrivals(
                header: Self.header, steps: rows.map { .rows([$0]) }, decisions: JoinDecisions(decisions))
            guard arrivals.difference(monitor) != nil else { continue }
            let small = arrivals.shrunk(monitor)
            Issue.record("seed \(seed)\n\(small)\n\(small.difference(monitor) ?? "")")
            return
        }
    }
}
