import Accords
import Diagnostics
import Evidence
import Monitoring
import Vocabulary

/// The report as JSON, for programs: the contract is `docs/report.schema.json`.
public enum JSONReport {
    /// The report as UTF-8. Equal views give equal bytes.
    public static func render(_ view: ReportView) -> [UInt8] { Array(pieces(view).joined()) }

    /// ``render(_:)`` in pieces, one after the other: of a report on millions of rows there is only one copy.
    public static func pieces(_ view: ReportView) -> [[UInt8]] {
        var writer = JSONWriter()
        writer.object { json in
            json.key("format") { $0.string("truce-report/1") }
            json.key("accord") { accord(&$0, view.result) }
            json.key("publication") { publication(&$0, view) }
            json.key("asKnownAt") { $0.string(view.result.now.utc) }
            json.key("method") { method(&$0, view) }
            json.key("readings") { $0.array(view.result.readings, reading) }
            json.key("articles") { $0.array(view.result.articles, article) }
            json.key("findings") { json in
                json.array(view.findings.count) { places, json in
                    view.findings.forEach(in: places) { finding(&json, $0) }
                }
            }
            if let changes = view.result.changes { json.key("changes") { self.changes(&$0, changes) } }
            json.key("beliefs") { $0.array(view.result.beliefs, belief) }
            json.key("tallies") { $0.array(view.tallies) { tally(&$0, $1, view.listings[$1.id]) } }
            json.key("disagreements") { $0.array(view.result.disagreements, disagreement) }
            json.key("wills") { $0.array(view.result.wills, will) }
            json.key("looseDenials") { $0.strings(view.result.looseDenials) }
            json.key("coverage") { $0.array(view.rules == nil ? view.result.coverage : [], coverage) }
            json.key("openQuestions") { $0.array(view.result.accord.openQuestions, diagnostic) }
            json.key("acceptedQuestions") { $0.array(view.result.accord.acceptedQuestions, accepted) }
            json.key("setAside") { $0.array(view.setAside, diagnostic) }
            json.key("notes") { $0.array(view.rules == nil ? view.notes : [], diagnostic) }
            json.key("inputs") { $0.array(view.inputs, input) }
        }
        return writer.pieces + [writer.bytes, [10]]
    }

    private static func accord(_ json: inout JSONWriter, _ result: MonitorResult) {
        json.object { json in
            json.key("title") { $0.string(result.accord.title) }
            json.key("declaredBy") { $0.string(result.accord.declaredBy?.name) }
            json.key("timeZone") { $0.string(result.accord.zone.identifier) }
            json.key("timeZoneData") { $0.string(CivilZone.dataVersion) }
            json.key("actors") {
                $0.array(result.accord.actors) { json, actor in
                    json.object { json in
                        json.key("name") { $0.string(actor.id.name) }
                        json.key("role") { $0.string(actor.role.rawValue) }
                        json.key("title") { $0.string(actor.title) }
                    }
                }
            }
        }
    }

    private static func publication(_ json: inout JSONWriter, _ view: ReportView) {
        json.object { json in
            json.key("for") { $0.string(view.rules == nil ? "mission" : "everybody") }
            json.key("withheld") { $0.strings(view.withheld) }
            json.key("withheldIncidents") { $0.number(view.withheldIncidents) }
        }
    }

    private static func method(_ json: inout JSONWriter, _ view: ReportView) {
        let options = view.result.options
        let parties = view.result.accord.parties
        json.object { json in
            json.key("belief") {
                switch options.belief {
                case .nobody: $0.string("none")
                case .party(let place): $0.string(parties.indices.contains(place) ? parties[place].id.name : "none")
                case .any: $0.string("any")
                }
            }
            json.key("gradeOverride") { $0.string(options.grade?.name) }
            json.key("evidenceFrom") {
                $0.strings(Set(view.result.accord.readings.map(\.evidenceFrom)).sorted().map(\.name))
            }
            json.key("joining") {
                $0.string(
                    options.joining == .byHand
                        ? "by hand: rows that share an `incident` value; otherwise each report alone"
                        : Wording.joining(of: view.result))
            }
            json.key("timeZoneData") { $0.string(CivilZone.dataVersion) }
        }
    }

    private static func reading(_ json: inout JSONWriter, _ reading: ReadingResult) {
        json.object { json in
            json.key("name") { $0.string(reading.id.name) }
            json.key("source") { $0.string(reading.source) }
            json.key("heldBy") { $0.strings(reading.heldBy.map(\.name)) }
            json.key("inForce") { $0.array(reading.force, force) }
        }
    }

    private static func force(_ json: inout JSONWriter, _ force: ReadingResult.Force) {
        json.object { json in
            json.key("article") { $0.string(force.article.name) }
            json.key("party") { $0.string(force.party.name) }
            json.key("intervals") {
                $0.array(force.timeline.stretches) { json, stretch in
                    json.object { json in
                        json.key("from") { $0.string(stretch.from == .distantPast ? nil : stretch.from.utc) }
                        json.key("until") { $0.string(stretch.until?.utc) }
                        json.key("certain") { $0.bool(stretch.truth == .true) }
                    }
                }
            }
            json.key("why") {
                $0.array(force.timeline.edges) { json, edge in
                    json.object { json in
                        time(&json, edge.time)
                        json.key("becomes") {
                            $0.string(
                                edge.becomes == .true ? "in force" : edge.becomes == .false ? "not in force" : "unknown"
                            )
                        }
                        json.key("because") { $0.string(edge.why) }
                        json.key("reports") { $0.strings(edge.reports) }
                    }
                }
            }
            json.key("never") { $0.string(force.timeline.never) }
        }
    }

    private static func time(_ json: inout JSONWriter, _ time: PossibleTime) {
        json.key("from") { $0.string(time.earliest.utc) }
        json.key("to") { $0.string(time.latest.utc) }
    }

    private static func counts(_ json: inout JSONWriter, _ counts: Counts) {
        json.object { json in
            json.key("violated") { $0.number(counts[.violated]) }
            json.key("unknown") { $0.number(counts[.unknown]) }
            json.key("pending") { $0.number(counts[.pending]) }
            json.key("kept") { $0.number(counts[.kept]) }
            json.key("not in force") { $0.number(counts[.notInForce]) }
        }
    }

    private static func article(_ json: inout JSONWriter, _ article: ArticleResult) {
        json.object { json in
            json.key("reading") { $0.string(article.reading.name) }
            json.key("article") { $0.string(article.article.name) }
            json.key("party") { $0.string(article.party.name) }
            json.key("verdict") { $0.string(article.verdict?.name) }
            json.key("counts") { counts(&$0, article.counts) }
            json.key("watched") { json in article.watched.map { json.number($0) } ?? json.null() }
            json.key("zoneDays") { json in
                guard let days = article.zoneDays else { return json.null() }
                json.object { json in
                    json.key("zones") { $0.number(days.zones) }
                    json.key("watched") { $0.number(days.watched) }
                    json.key("total") { $0.number(days.total) }
                }
            }
            json.key("notMonitored") { $0.string(article.notMonitored) }
        }
    }

    private static func finding(_ json: inout JSONWriter, _ finding: Finding) {
        json.object { json in
            json.key("id") { $0.string(finding.id) }
            json.key("reading") { $0.string(finding.reading.name) }
            json.key("article") { $0.string(finding.article.name) }
            json.key("term") { $0.number(finding.term) }
            json.key("party") { $0.string(finding.party.name) }
            json.key("verdict") { $0.string(finding.verdict.name) }
            json.key("incident") { $0.string(finding.incident) }
            json.key("reports") { $0.strings(finding.reports) }
            json.key("grades") {
                $0.object { json in
                    json.key("occurrence") { $0.string(finding.occurrence?.name) }
                    json.key("attribution") { $0.string(finding.attribution.name) }
                }
            }
            json.key("witnesses") {
                $0.array(finding.witnesses) { json, witness in
                    json.object { json in
                        json.key("report") { $0.string(witness.report) }
                        json.key("role") { $0.string(witness.role.rawValue) }
                    }
                }
            }
            json.key("flipsAt") { $0.string(finding.flipsAt?.name) }
            json.key("wouldSettle") { $0.strings(finding.wouldSettle) }
            if let part = finding.part { json.key("part") { $0.string(part) } }
            if let margin = finding.margin {
                json.key("margin") {
                    $0.object { json in
                        json.key("side") { $0.string(margin.side.rawValue) }
                        json.key("amount") { $0.number(margin.amount) }
                        json.key("unit") { $0.string(margin.unit.rawValue) }
                    }
                }
            }
            if !finding.waitsFor.isEmpty { json.key("waitsFor") { $0.strings(finding.waitsFor) } }
            if let due = finding.due {
                json.key("due") {
                    $0.object { json in
                        json.key("from") { $0.string((due.earliest - 1).utc) }
                        json.key("to") { $0.string((due.latest - 1).utc) }
                    }
                }
            }
        }
    }

    private static func belief(_ json: inout JSONWriter, _ belief: BeliefResult) {
        json.object { json in
            json.key("belief") { $0.string(belief.belief) }
            json.key("reading") { $0.string(belief.reading.name) }
            json.key("accused") { $0.string(belief.accused.name) }
            json.key("counts") { counts(&$0, belief.counts) }
        }
    }

    private static func tally(_ json: inout JSONWriter, _ tally: Tally, _ listing: TallyListing?) {
        json.object { json in
            json.key("id") { $0.string(tally.id) }
            json.key("claimedBy") { $0.string(tally.claimedBy) }
            json.key("camp") { $0.string(tally.camp) }
            json.key("from") { $0.string(tally.period?.earliest.utc) }
            json.key("to") { $0.string(tally.period?.latest.utc) }
            json.key("total") { json in tally.total.map { json.number($0) } ?? json.null() }
            json.key("unit") { $0.string(tally.unit) }
            json.key("components") {
                $0.array(tally.components) { json, part in
                    json.object { json in
                        json.key("label") { $0.string(part.label) }
                        json.key("number") { $0.number(part.number) }
                        json.key("isPartOfAnother") { $0.bool(part.isPartOfAnother) }
                    }
                }
            }
            json.key("listedBySpeaker") { range(&$0, listing?.bySpeaker) }
            json.key("listedByCamp") { range(&$0, listing?.byCamp) }
            json.key("statedAt") { $0.string(tally.statedAt?.utc) }
            json.key("source") { $0.string(tally.source) }
            json.key("note") { $0.string(tally.note) }
        }
    }

    private static func range(_ json: inout JSONWriter, _ range: ClosedRange<Int>?) {
        guard let range else { return json.null() }
        json.object { json in
            json.key("least") { $0.number(range.lowerBound) }
            json.key("most") { $0.number(range.upperBound) }
        }
    }

    private static func disagreement(_ json: inout JSONWriter, _ disagreement: Disagreement) {
        json.object { json in
            json.key("incident") { $0.string(disagreement.incident) }
            json.key("article") { $0.string(disagreement.article.name) }
            json.key("party") { $0.string(disagreement.party.name) }
            json.key("verdicts") {
                $0.array(disagreement.verdicts) { json, verdict in
                    json.object { json in
                        json.key("reading") { $0.string(verdict.reading.name) }
                        // What an article does not touch is kept, and says so.
                        json.key("verdict") { $0.string((verdict.verdict ?? .kept).name) }
                        json.key("touched") { $0.bool(verdict.verdict != nil) }
                    }
                }
            }
        }
    }

    private static func will(_ json: inout JSONWriter, _ will: WillResult) {
        json.object { json in
            json.key("report") { $0.string(will.report) }
            json.key("act") { $0.string(will.act) }
            json.key("by") { $0.string(will.by) }
            time(&json, will.time)
            json.key("effects") {
                $0.array(will.effects) { json, effect in
                    json.object { json in
                        json.key("reading") { $0.string(effect.reading.name) }
                        json.key("hasEffect") {
                            $0.string(
                                effect.isOnlyRecorded
                                    ? "recorded"
                                    : effect.truth == .true ? "yes" : effect.truth == .false ? "no" : "unknown")
                        }
                        json.key("why") { $0.string(effect.why) }
                    }
                }
            }
        }
    }

    private static func coverage(_ json: inout JSONWriter, _ coverage: CoverageResult) {
        json.object { json in
            json.key("report") { $0.string(coverage.report) }
            json.key("by") { $0.string(coverage.by) }
            json.key("zone") { $0.string(coverage.zone) }
            time(&json, coverage.time)
            json.key("accessDenied") { $0.bool(coverage.isDenied) }
        }
    }

    static func diagnostic(_ json: inout JSONWriter, _ diagnostic: Diagnostic) {
        json.object { json in
            json.key("code") { $0.string(diagnostic.code.label) }
            json.key("name") { $0.string(diagnostic.code.name) }
            json.key("severity") { $0.string(diagnostic.severity.rawValue) }
            json.key("message") { $0.string(diagnostic.message) }
            json.key("advice") { $0.string(diagnostic.advice) }
            json.key("file") { $0.string(diagnostic.place.file) }
            json.key("line") { json in diagnostic.place.line.map { json.number($0) } ?? json.null() }
            if case .row(_, _, let column) = diagnostic.place { json.key("column") { $0.string(column) } }
        }
    }

    private static func accepted(_ json: inout JSONWriter, _ question: AcceptedQuestion) {
        json.object { json in
            json.key("code") { $0.string(question.code.label) }
            json.key("name") { $0.string(question.code.name) }
            json.key("articles") { $0.strings(question.articles.map(\.name)) }
            json.key("because") { $0.string(question.because) }
            json.key("asked") { $0.strings(question.asked.map(\.message)) }
        }
    }

    static func input(_ json: inout JSONWriter, _ input: ReportView.Input) {
        json.object { json in
            json.key("name") { $0.string(input.name) }
            json.key("role") { $0.string(input.role) }
            json.key("sha256") { $0.string(input.sha256.isEmpty ? nil : input.sha256) }
            json.key("bytes") { $0.number(input.bytes) }
        }
    }
}
