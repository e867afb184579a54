import Evidence
import Mustache
import Vocabulary

/// Joined incidents as one HTML page: what is doubtful first, then every incident of several reports with its reasons.
public enum JoiningHTML {
    /// So many incidents are shown; the rest is in the JSON.
    static let mostIncidents = 500

    /// Renders the page.
    ///
    /// - Throws: if the page's own template cannot be read, which the tests rule out.
    public static func render(_ view: JoiningView) throws -> String {
        let template = try MustacheTemplate(string: template)
        return template.render(page(view).fields, library: try Pages.library())
    }

    private static let template = """
        {{> head}}
        <body>
        <header><p class="banner" role="note">Claims, not findings. Not for publication.</p>
        <h1>Reports of the same happening</h1><p class="lede">{{lede}}</p></header>
        <main>
        {{#compared}}<section><h2>Beside the joining by hand</h2><p>{{summary}}</p>
        {{#differences}}<h3>{{heading}}</h3>{{#joins}}{{> join}}{{/joins}}{{/differences}}</section>{{/compared}}
        <section><h2>To be looked at first</h2><p>{{doubtIntro}}</p>{{#doubts}}{{> join}}{{/doubts}}
        {{#hasDoubts}}<p class="soft">A file of decisions begins with the line \
        <code>report,other_report,decision,who,when,why</code> and is given with <code>--decisions</code>.</p>{{/hasDoubts}}</section>
        <section><h2>Incidents of several reports</h2>
        {{#incidents}}<details class="incident"><summary><span class="what">{{id}}</span> <span class="when">{{when}} · {{told}}</span></summary>
        <div class="body"><ul>{{#reports}}<li>{{.}}</li>{{/reports}}</ul>{{#joins}}{{> join}}{{/joins}}</div></details>{{/incidents}}
        {{^incidents}}<p>Every report stands alone.</p>{{/incidents}}{{#more}}<p class="soft">{{more}}</p>{{/more}}</section>
        </main>
        <footer><p>{{footer}}</p></footer>
        </body>
        </html>

        """

    private static func page(_ view: JoiningView) -> Node {
        let wording = JoinWording(words: Wording(zone: view.zone))
        let joining = view.joining
        let (doubts, total) = joining.doubtful(most: 100)
        let facts = view.standing.facts
        // Those that were amended or retracted are no report more.
        let several = joining.incidents.indices.filter { place in
            joining.statements(of: place).joined().count { view.standing.counts[Int($0)] } > 1
        }
        return Node([
            "kind": "joins", "policy": Pages.policy(styles: [PageStyle.css], scripts: []),
            "css": Node.Markup(PageStyle.css), "title": "Reports of the same happening",
            "lede": wording.summary(view),
            "compared": view.comparison.map { comparison in
                Node([
                    "summary": wording.summary(comparison),
                    "differences":
                        (comparison.parted.map { ($0, "is one by hand; here it is") }
                        + comparison.merged.map { ($0, "is one here; by hand it is") }).map { difference, words in
                            Node([
                                "heading": wording.heading(difference, words, view),
                                "joins": difference.reasons.map {
                                    wording.node($0.one, $0.other, $0.reason, nil, view)
                                },
                            ])
                        },
                ])
            },
            "doubtIntro": total == 0
                ? "No joining and no refusal has odds between three to one and one to three."
                : "\(Wording.count(total, "joining or refusal", "joinings and refusals")) with odds between three to one and one to three"
                    + (total > doubts.count ? "; the \(doubts.count) most even are shown." : "."),
            "hasDoubts": total > 0,
            "doubts": doubts.map { wording.node($0.one, $0.other, $0.reason, $0.odds, view) },
            "incidents": several.prefix(mostIncidents).map { place in
                let incident = view.incident(place)
                let times = incident.rows.map { facts.occurred[$0] }
                let when = PossibleTime(
                    times.map(\.earliest).min() ?? .distantPast, times.map(\.latest).max() ?? .distantPast)
                return Node([
                    "id": incident.id, "when": wording.words.when(when), "told": wording.support(incident),
                    "reports": incident.rows.map { wording.report($0, view) }
                        + incident.denials.map { "\(wording.report($0, view)) (denies it)" },
                    "joins": joining.joins(of: place).map {
                        wording.node($0.one, $0.other, $0.reason, $0.odds, view)
                    },
                ])
            },
            "more": several.count > mostIncidents
                ? "\(Wording.grouped(several.count - mostIncidents)) more are in --format json." : nil,
            "footer": "Made by Truce \(Release.version).",
        ])
    }
}

extension JoinWording {
    /// How many reports make how many statements of how many incidents, and how well they are supported.
    func summary(_ view: JoiningView) -> String {
        let reports = view.joining.incidentOfRow.count { $0 >= 0 }
        guard reports > 0 else { return "There is no event among the facts: nothing can be joined." }
        let counts = view.counts().filter { $0.count > 0 }
        return
            "\(Wording.count(reports, "report")) \(reports == 1 ? "makes" : "make") \(Wording.count(view.joining.statementCount, "statement")) "
            + "(what corrects, repeats or carries another adds none) of \(Wording.count(view.joining.incidents.count, "incident")). "
            + (counts.isEmpty
                ? ""
                : "That they happened is "
                    + Wording.list(counts.map { "\($0.grade.name) of \(Wording.grouped($0.count))" }) + ".")
    }

    /// How far a joining and the one by hand agree.
    func summary(_ comparison: HandComparison) -> String {
        let (both, hand, score) = (comparison.inBoth, comparison.onlyByHand, comparison.onlyByScore)
        return
            "Of the pairs of reports that the column incident joins, \(Wording.grouped(both)) of \(Wording.grouped(both + hand)) are "
            + "joined here too; of the pairs joined here, \(Wording.grouped(both)) of \(Wording.grouped(both + score)) are joined "
            + "there too. Neither is the truth: each difference is a case to look at."
    }

    /// What is one incident in one joining and several in the other.
    func heading(_ difference: HandComparison.Difference, _ words: String, _ view: JoiningView) -> String {
        let parts = difference.parts.map { part in
            part.rows.count == 1
                ? view.report(part.rows[0]) : "(\(part.rows.map { view.report($0) }.joined(separator: " ")))"
        }
        return "\(difference.id) \(words) \(Wording.list(parts))."
    }

    /// How well an incident is supported.
    func support(_ incident: JoiningView.Incident) -> String {
        let who = incident.attributions.map { "\($0.party): \($0.attribution.name)" }
        return "\(Wording.count(incident.rows.count, "report")) of \(Wording.count(incident.origins.count, "origin")); "
            + "that it happened is \(incident.occurrence?.name ?? "not said"); who did it: "
            + (who.isEmpty ? "nobody is named" : who.joined(separator: ", "))
    }

    /// One report in a line.
    func report(_ row: Int, _ view: JoiningView) -> String {
        let facts = view.standing.facts
        let who = facts.text(facts.claimedBy[row]) ?? "nobody named"
        let camp = facts.text(facts.camp[row]).map { ", camp \($0)" } ?? ""
        let quotes = facts.text(.quotes, row).map { ", quoting \($0)" } ?? ""
        let actor = facts.text(facts.actor[row]).map { " by \($0)" } ?? ""
        let object = facts.text(facts.objectClass[row]).map { " on \($0)" } ?? ""
        let place = facts.text(.place, row).map { ", \($0)" } ?? ""
        let act = facts.text(facts.act[row]) ?? "act not stated"
        return "\(view.report(row)): \(words.when(facts.occurred[row]))\(place): \(act)\(object)\(actor); "
            + "claimed by \(who)\(camp)\(quotes)"
    }

    /// A joining or a refusal on a page.
    func node(_ one: Int, _ other: Int, _ reason: JoinReason, _ odds: Double?, _ view: JoiningView) -> Node {
        let evidence = reason.evidence
        let whole = odds.flatMap { odds in
            evidence.map { abs(odds - $0.odds) > 0.05 } == true
                ? "With all reports of both sides the odds are \(Self.odds(odds))." : nil
        }
        return Node([
            "sentence": sentence(reason, view), "isOne": reason.isOneIncident,
            "both": [report(one, view), report(other, view)],
            "lines": (evidence.map { lines($0) } ?? []).map { line in
                Node(["field": line.field, "found": line.found, "share": Self.share(line.weight)])
            }, "hasLines": evidence != nil, "whole": whole,
        ])
    }
}
