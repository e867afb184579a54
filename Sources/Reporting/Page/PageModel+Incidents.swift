import Accords
import Geography
import Monitoring
import Vocabulary

extension PageModel {
    // MARK: - Map

    func map() -> Node {
        guard let drawing = MapDrawing(view, judgements, links: links) else { return Node(["map": nil]) }
        let maps = result.readings.indices.prefix(6).map { place in
            Node([
                "heading": under(result.readings[place].id),
                "drawing": Node.Markup(drawing.map(reading: place, .wide) + drawing.map(reading: place, .narrow)),
            ])
        }
        let legend = Verdict.allCases.filter(drawing.verdicts.contains).map { verdict -> Node in
            var svg = SVG()
            svg.sign(verdict.slug, x: 8, y: 8, size: 9)
            return Node([
                "word": verdict.name,
                "drawing": Node.Markup("<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\">\(svg.markup)</svg>"),
            ])
        }
        var caption =
            "Each circle surely holds the place; the sign on its rim tells the verdict. Circles of less than "
            + "\(drawing.leastRadius.words) are drawn at least that wide. A number beside a sign counts incidents of one "
            + "verdict whose signs would lie on each other."
        if drawing.leftOut > 0 {
            caption +=
                " Drawn are \(Wording.grouped(MapDrawing.most)); " + more(drawing.leftOut, "incident").lowercased()
        }
        if drawing.unplaced > 0 {
            caption += " \(Wording.count(drawing.unplaced, "incident has", "incidents have")) no known place."
        }
        if view.rules != nil { caption += " Positions are coarsened in this version." }
        caption +=
            drawing.hasLand
            ? " Outlines: Natural Earth, public domain, generalised; Crimea as in United Nations General Assembly resolution "
                + "68/262; other borders as the source draws them, without a position on any."
            : " No outlines are shipped for this part of the world."
        let list = drawing.placed.prefix(Self.limits.rows).map { index -> Node in
            let incident = view.incidents[index]
            return Node([
                "name": "\(incident.title) (\(incident.id))", "link": links[incident.id], "where": place(incident),
                "told": incident.told(view),
            ])
        }
        return Node([
            "map": Node([
                "shared": Node.Markup(drawing.shared()), "maps": maps, "legend": legend, "caption": caption,
                "list": list,
                "listMore": drawing.placed.count > Self.limits.rows
                    ? more(drawing.placed.count - Self.limits.rows, "incident") : nil,
            ])
        ])
    }

    private func under(_ reading: ReadingID) -> String {
        reading.name == "text" ? "By verdict" : "Under the reading \(reading)"
    }

    func more(_ number: Int, _ noun: String) -> String {
        "\(Wording.count(number, "more \(noun)").capitalisedFirst) \(number == 1 ? "is" : "are") not shown here; all are in the "
            + "report as JSON (--format json) and as a table (--format csv)."
    }

    func place(_ incident: IncidentView) -> String {
        guard let position = incident.position else { return "place not known" }
        let radius = incident.precision ?? Kilometres(0)
        return radius.value <= 0 ? position.words : "within \(radius.words) of \(position.words)"
    }

    // MARK: - Incidents

    func incidents() -> Node {
        var weeks: [(heading: String, incidents: [Node])] = []
        let shown = view.incidents.indices.filter { links[view.incidents.id($0)] != nil }.map { view.incidents[$0] }
        let isLong =
            (shown.last?.time.earliest ?? result.now) - (shown.first?.time.earliest ?? result.now) > 200 * 86_400
        for incident in shown {
            let heading = group(incident.time.earliest, byMonth: isLong)
            if weeks.last?.heading != heading { weeks.append((heading, [])) }
            weeks[weeks.count - 1].incidents.append(self.incident(incident))
        }
        let left = view.incidents.count - shown.count
        var intro =
            "\(Wording.count(view.incidents.count, "incident").capitalisedFirst), in the order of time. Camps stand in the "
            + "order in which the accord names the parties. A claim that repeats another adds no origin."
        if left > 0 {
            intro +=
                " Shown are \(Wording.grouped(shown.count)): first all that are violated, then those on which the readings part. "
                + more(left, "incident")
        }
        return Node([
            "incidentIntro": intro,
            "weeks": weeks.enumerated().map { place, week in
                Node([
                    "heading": "\(week.heading) (\(week.incidents.count))", "incidents": week.incidents,
                    "isOpen": place == 0,
                ])
            },
            "verdictWords": Verdict.allCases.map { Node(["slug": $0.slug, "word": $0.name]) },
            "readings": result.readings.map { Node(["heading": heading($0.id)]) },
        ])
    }

    /// The week, from Monday to Sunday, or the month that an instant lies in.
    private func group(_ instant: Instant, byMonth: Bool) -> String {
        guard instant > .distantPast, instant < .distantFuture else { return "Time not known" }
        let date = words.zone.civil(at: instant).date
        if byMonth { return words.date(date).split(separator: " ").dropFirst().joined(separator: " ") }
        // 1970-01-01 was a Thursday.
        let monday = CivilDate(day: date.day - ((date.day + 3) % 7 + 7) % 7)
        return "\(words.date(monday)) to \(words.date(monday.adding(days: 6)))"
    }

    private func incident(_ incident: IncidentView) -> Node {
        let own = judgements.of(incident.id)
        let readings = result.readings
        let verdicts = Set(own.flatMap { $0.verdicts.compactMap { $0?.slug } }).sorted()
        let worst = readings.indices.map { judgements.verdict(of: incident.id, reading: $0) }
        // One line where all readings say the same.
        let short: [Node] =
            Set(worst).count <= 1
            ? [Node(["reading": readings.count > 1 ? "all readings" : nil]).merging(verdict(worst.first ?? nil))]
            : readings.indices.map { Node(["reading": heading(readings[$0].id)]).merging(verdict(worst[$0])) }
        let claimLimit = 40
        let claims = incident.claims.prefix(claimLimit)
        return Node([
            "id": links[incident.id], "name": incident.id, "title": incident.title, "when": words.when(incident.time),
            "where": place(incident).capitalisedFirst, "support": support(incident),
            "told": incident.told(view), "caption": "Incident \(incident.id): verdicts by article, party and reading",
            "slugs": verdicts.joined(separator: " "),
            "short": short.map { $0.merging(Node(["reading": $0.fields["reading"] as? String ?? ""])) },
            "judgements": own.map { judgement in
                Node([
                    "article": judgement.article.name, "party": judgement.party.name,
                    "color": color(judgement.party.name),
                    "verdicts": readings.indices.map { place in
                        Node(["heading": heading(readings[place].id), "detail": detail(judgement.findings[place])])
                            .merging(verdict(judgement.verdicts[place]))
                    },
                ])
            },
            "camps": camps(incident).map { camp in
                Node([
                    "camp": Wording.from(camp), "color": color(camp),
                    "claims": claims.filter { $0.camp == camp }.map(claim),
                ])
            },
            "brief": camps(incident).compactMap { brief(incident.claims, of: $0) },
            "hasMore": incident.claims.count > claimLimit
                ? "\(incident.claims.count - claimLimit) more reports speak of it; all are in the facts." : nil,
            "settle": settle(incident), "joined": joined(incident),
        ])
    }

    /// Why its reports are one incident; nil where they were joined by hand, or where there is one.
    private func joined(_ incident: IncidentView) -> Node? {
        guard let joining = view.joining, let place = joining.place(of: incident.id) else { return nil }
        let joins = joining.joining.joins(of: place)
        guard !joins.isEmpty else { return nil }
        let wording = JoinWording(words: words)
        return Node(["joins": joins.map { wording.node($0.one, $0.other, $0.reason, $0.odds, joining) }])
    }

    /// All parties, whether they say something or not, and whoever else does.
    private func camps(_ incident: IncidentView) -> [String] {
        let parties = accord.parties.map(\.id.name)
        return parties + ["neutral", "not stated"].filter { camp in incident.claims.contains { $0.camp == camp } }
    }

    /// How well it is supported that it happened.
    private func support(_ incident: IncidentView) -> String {
        let grade = incident.findings.compactMap { view.findings[$0].occurrence }.max()
        let sources = incident.independentSources
        let reports = incident.claims.count
        let told = grade.map { "that it happened is \($0.name)" }
        let from =
            reports == sources
            ? Wording.count(sources, "independent source")
            : "\(Wording.count(reports, "report")), \(Wording.count(sources, "independent source"))"
        return [told, from].compactMap { $0 }.joined(separator: "; ")
    }

    /// What one camp says, in a line: for paper, where a page cannot be opened.
    private func brief(_ claims: [ClaimView], of camp: String) -> Node? {
        let own = claims.filter { $0.camp == camp }
        guard !own.isEmpty else { return nil }
        let said = own.prefix(3).map { claim in
            [claim.says, claim.origin.map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")
        }
        let more = own.count > 3 ? "; and \(own.count - 3) more" : ""
        return Node(["camp": Wording.from(camp), "says": said.joined(separator: "; ") + more])
    }

    private func detail(_ finding: Int?) -> String? {
        guard let finding else { return nil }
        let found = view.findings[finding]
        var parts = ["attribution: \(found.attribution.name)"]
        if let flips = found.flipsAt { parts.append(Wording.flips(at: flips, from: threshold(found))) }
        if let part = Wording.part(found) { parts.append(part) }
        if let due = found.due { parts.append(words.due(before: due.latest)) }
        return parts.joined(separator: "; ")
    }

    /// The grade from which evidence counts for a finding.
    private func threshold(_ finding: Finding) -> Grade {
        result.options.grade ?? accord.reading(finding.reading)?.article(finding.article)?.evidenceFrom ?? .corroborated
    }

    private func claim(_ claim: ClaimView) -> Node {
        return Node([
            "isDenial": claim.isDenial, "isRepeat": claim.isRepeat, "quotes": claim.quotes,
            "successor": claim.successor?.words,
            "says": claim.says.capitalisedFirst, "object": claim.object, "effect": claim.effect, "report": claim.report,
            "origin": claim.origin, "outlet": claim.outlet, "link": claim.link,
            "time": words.when(claim.time) + (claim.timePrecision.map { " (\($0))" } ?? ""), "place": claim.place,
            "received": view.rules == nil
                ? words.moment(claim.received) : words.date(words.zone.civil(at: claim.received).date),
            "remark": claim.remark,
        ])
    }

    /// What would settle it, each once, with the readings and parties for which it would.
    private func settle(_ incident: IncidentView) -> Node? {
        var order: [String] = []
        var readers: [String: [String]] = [:]
        for index in incident.findings {
            let finding = view.findings[index]
            for text in finding.wouldSettle {
                if readers[text] == nil { order.append(text) }
                let reader =
                    result.readings.count > 1 ? "\(heading(finding.reading)), \(finding.party)" : finding.party.name
                if readers[text]?.contains(reader) != true { readers[text, default: []].append(reader) }
            }
        }
        guard !order.isEmpty else { return nil }
        let all = Set(incident.findings.map { [view.findings[$0].reading.name, view.findings[$0].party.name] }).count
        return Node([
            "heading": "What would settle it",
            "items": order.map { text in
                let names = readers[text] ?? []
                return Node([
                    "text": text.capitalisedFirst, "for": names.count == all ? nil : names.joined(separator: "; "),
                ])
            },
        ])
    }
}
