import Diagnostics
import Evidence
import Vocabulary

/// Joined incidents as JSON, for programs: the contract is `docs/incidents.schema.json`.
public enum JoiningJSON {
    /// The joining as UTF-8. Equal views give equal bytes.
    public static func render(_ view: JoiningView) -> [UInt8] {
        var writer = JSONWriter()
        let wording = JoinWording(words: Wording(zone: view.zone))
        writer.object { json in
            json.key("format") { $0.string("truce-incidents/1") }
            json.key("method") { method(&$0, view) }
            json.key("incidents") {
                $0.array(view.joining.incidents.indices) { incident(&$0, view.incident($1), view, wording) }
            }
            json.key("doubtful") {
                $0.array(view.joining.doubtful(most: 1000).doubts) { json, doubt in
                    join(&json, doubt, view, wording)
                }
            }
            if let comparison = view.comparison {
                json.key("besideTheHand") { compare(&$0, comparison, view, wording) }
            }
            json.key("decisionsNotFollowed") { json in
                json.array { json in
                    for contradiction in view.joining.contradictions {
                        json.object { json in
                            json.key("decision") { decision(&$0, contradiction.dropped) }
                            json.key("against") { decision(&$0, contradiction.against) }
                        }
                    }
                    for (dropped, report) in view.joining.unknownDecisions {
                        json.object { json in
                            json.key("decision") { decision(&$0, dropped) }
                            json.key("unknownReport") { $0.string(report) }
                        }
                    }
                }
            }
            json.key("setAside") { $0.array(view.setAside, JSONReport.diagnostic) }
            json.key("notes") { $0.array(view.notes, JSONReport.diagnostic) }
            json.key("inputs") { $0.array(view.inputs, JSONReport.input) }
        }
        return writer.bytes + [10]
    }

    private static func method(_ json: inout JSONWriter, _ view: JoiningView) {
        let score = view.joining.score
        json.object { json in
            json.key("oddsAskedFor") { $0.number(1.5) }
            json.key("pairsOfNeighbours") { $0.number(score.pairsSeen) }
            json.key("meanDelaySeconds") { $0.number(Int(score.meanDelay.rounded())) }
            json.key("prior") { $0.number(rounded(score.prior)) }
            json.key("crowdedStatements") { $0.number(view.joining.crowdedStatements) }
            json.key("weights") { json in
                json.array { json in
                    for weight in score.weights(view.standing.facts) {
                        json.object { json in
                            json.key("field") { $0.string(weight.field) }
                            json.key("one") { $0.string(weight.one) }
                            json.key("other") { $0.string(weight.other) }
                            if let camps = weight.namedBy {
                                json.key("namedBy") { $0.array(camps) { $0.string($1) } }
                            }
                            json.key("weight") { $0.number(rounded(weight.weight)) }
                        }
                    }
                }
            }
        }
    }

    private static func incident(
        _ json: inout JSONWriter, _ incident: JoiningView.Incident, _ view: JoiningView, _ wording: JoinWording
    ) {
        json.object { json in
            json.key("id") { $0.string(incident.id) }
            json.key("reports") { $0.strings(incident.rows.map { view.report($0) }) }
            json.key("origins") { $0.strings(incident.origins) }
            json.key("occurrence") { $0.string(incident.occurrence?.name) }
            json.key("attribution") {
                $0.array(incident.attributions) { json, attribution in
                    json.object { json in
                        json.key("party") { $0.string(attribution.party) }
                        json.key("attribution") { $0.string(attribution.attribution.name) }
                    }
                }
            }
            json.key("denials") { $0.strings(incident.denials.map { view.report($0) }) }
            json.key("joins") { $0.array(view.joining.joins(of: incident.place)) { join(&$0, $1, view, wording) } }
        }
    }

    private static func join(
        _ json: inout JSONWriter, _ join: Joining.Join, _ view: JoiningView, _ wording: JoinWording
    ) {
        json.object { json in
            json.key("reports") { $0.strings([view.report(join.one), view.report(join.other)]) }
            json.key("isOneIncident") { $0.bool(join.reason.isOneIncident) }
            json.key("why") { $0.string(wording.sentence(join.reason, view)) }
            if let odds = join.odds { json.key("logOdds") { $0.number(rounded(odds)) } }
            if let evidence = join.reason.evidence {
                json.key("fields") {
                    $0.array(wording.lines(evidence)) { json, line in
                        json.object { json in
                            json.key("field") { $0.string(line.field) }
                            json.key("found") { $0.string(line.found) }
                            json.key("weight") { $0.number(rounded(line.weight)) }
                        }
                    }
                }
            }
        }
    }

    private static func compare(
        _ json: inout JSONWriter, _ comparison: HandComparison, _ view: JoiningView, _ wording: JoinWording
    ) {
        func differences(_ json: inout JSONWriter, _ differences: [HandComparison.Difference]) {
            json.array(differences) { json, difference in
                json.object { json in
                    json.key("incident") { $0.string(difference.id) }
                    json.key("parts") {
                        $0.array(difference.parts) { json, part in json.strings(part.rows.map { view.report($0) }) }
                    }
                    json.key("reasons") {
                        $0.array(difference.reasons) { json, reason in
                            join(
                                &json,
                                Joining.Join(one: reason.one, other: reason.other, reason: reason.reason, odds: nil),
                                view, wording)
                        }
                    }
                }
            }
        }
        json.object { json in
            json.key("pairsInBoth") { $0.number(comparison.inBoth) }
            json.key("pairsOnlyByHand") { $0.number(comparison.onlyByHand) }
            json.key("pairsOnlyHere") { $0.number(comparison.onlyByScore) }
            json.key("oneByHand") { differences(&$0, comparison.parted) }
            json.key("oneHere") { differences(&$0, comparison.merged) }
        }
    }

    private static func decision(_ json: inout JSONWriter, _ decision: JoinDecisions.Decision) {
        json.object { json in
            json.key("reports") { $0.strings([decision.one, decision.other]) }
            json.key("decision") { $0.string(decision.isSame ? "same" : "different") }
            json.key("who") { $0.string(decision.who) }
            json.key("when") { $0.string(decision.when?.utc) }
            json.key("why") { $0.string(decision.why) }
            json.key("file") { $0.string(decision.file) }
            json.key("line") { $0.number(decision.line) }
        }
    }

    /// Two digits after the point: a weight is not known better.
    private static func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}
