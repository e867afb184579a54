import Accords
import Diagnostics
import Evidence
import Monitoring
import Vocabulary

/// Fills the page of a report. One method a section; the order is the template's.
struct PageModel {
    let view: ReportView
    let words: Wording
    let judgements: Judgements
    /// What was seen, cleared and counted.
    let observations: Observations
    /// Where each incident is told of on the page.
    let links: [String: String]

    /// The most of each that a page shows; the rest is in the files of data.
    static let limits = (incidents: 400, rows: 500, edges: 200)

    var result: MonitorResult { view.result }
    var accord: Accord { result.accord }
    var grade: String { Wording.grade(of: result) }

    init(_ view: ReportView) {
        self.view = view
        words = Wording(zone: view.result.accord.zone)
        judgements = Judgements(view)
        observations = Observations(view.result.facts)
        let shown = Self.shown(view, judgements)
        links = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($0.element, "incident-\($0.offset + 1)") })
    }

    /// The ids of the incidents that are told of in full: where there are too many, first those that are violated, then
    /// those on which readings part, then the others; in the order of time.
    private static func shown(_ view: ReportView, _ judgements: Judgements) -> [String] {
        let ids = view.incidents.indices.map { view.incidents.id($0) }
        guard ids.count > limits.incidents else { return ids }
        func rank(_ id: String) -> Int {
            let own = judgements.of(id)
            if own.contains(where: { $0.verdicts.contains(.violated) }) { return 0 }
            return own.allSatisfy(\.isAgreed) ? 2 : 1
        }
        let ranks = ids.map(rank)
        return ids.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.prefix(limits.incidents).sorted().map {
            ids[$0]
        }
    }

    /// The place of a party's colour; `none` for whoever is no party.
    func color(_ party: String) -> String {
        accord.parties.firstIndex { $0.id.name == party }.map { String($0 % 6) } ?? "none"
    }

    func verdict(_ verdict: Verdict?, unmonitored: Bool = false) -> Node {
        Node([
            "slug": verdict?.slug ?? "none", "sign": verdict?.sign ?? "·",
            "word": verdict?.name ?? (unmonitored ? "not monitored" : "not touched"),
        ])
    }

    func heading(_ reading: ReadingID) -> String { reading.name == "text" ? "The text as it stands" : reading.name }

    private func held(_ reading: ReadingResult) -> String? {
        let by = reading.heldBy.isEmpty ? nil : "held by \(Wording.list(reading.heldBy.map(\.name)))"
        let words = [by, reading.source].compactMap { $0 }
        return words.isEmpty ? nil : words.joined(separator: "; ")
    }

    // MARK: - The page

    func page(policy: String) -> Node {
        head(policy: policy).merging(changes()).merging(force()).merging(beliefs()).merging(map()).merging(articles())
            .merging(incidents()).merging(disagreements()).merging(ending())
    }

    private func head(policy: String) -> Node {
        let isPublic = view.rules != nil
        var contents: [(String, String)] = [
            ("method", "Method and cut-off"), ("summary", "In plain words"),
        ]
        if let changed = WhatChanged(view, words) { contents.append(("changes", changed.heading)) }
        contents += [
            ("force", "When each reading is in force"), ("beliefs", "Whose facts, whose reading"),
        ]
        if view.incidents.indices.contains(where: { view.incidents.spot($0)?.position.isOnGlobe == true }) {
            contents.append(("map", "Where"))
        }
        contents += [("articles", "The articles and their verdicts"), ("incidents", "Every incident")]
        if !result.disagreements.isEmpty || !PartingArticles(result).rows.isEmpty {
            contents.append(("disagreements", "Where the readings part"))
        }
        contents.append(("readings", "What each reading changes"))
        if hasWills { contents.append(("wills", "Notices, orders, acceptances")) }
        contents += [
            ("open", "Open questions"), ("coverage", "Who watched"), ("aside", "Rows set aside"),
            ("inputs", "What went in"),
        ]
        return Node([
            "kind": "report", "policy": policy, "css": Node.Markup(PageStyle.css),
            "script": Node.Markup(PageStyle.script),
            "title": accord.title, "banner": isPublic ? "Public version" : "Not for publication",
            "lede":
                "Claims, findings and open questions as known at \(words.moment(result.now)), \(words.zone.identifier).",
            "rules": view.rules == nil ? nil : Node(["items": view.withheld]),
            "contents": contents.map { Node(["anchor": $0.0, "heading": $0.1]) },
            "method": method().map { Node(["term": $0.0, "text": $0.1]) },
            "plain": PlainWords.paragraphs(view),
            "footer":
                "Made by Truce \(Release.version); time zone data \(CivilZone.dataVersion). Every claim has an owner; nothing becomes a finding without evidence.",
        ])
    }

    private func method() -> [(String, String)] {
        var rows: [(String, String)] = [
            (
                "As known at",
                "\(words.moment(result.now)) (\(words.zone.identifier))"
                    + (result.options.knownAt == nil ? ", the latest receipt among the facts" : ", as asked")
            ),
            (
                "Evidence counts from",
                result.options.grade == nil ? grade : "\(grade), as asked, instead of the accord’s grade"
            ),
            ("Claims taken as true", Wording.belief(of: result)),
            ("Readings", Wording.list(result.readings.map { heading($0.id) })),
        ]
        if result.options.from != nil || result.options.until != nil {
            let from = result.options.from.map { "from \(words.moment($0))" }
            let until = result.options.until.map { "before \(words.moment($0))" }
            rows.append(("Findings about", [from, until].compactMap { $0 }.joined(separator: ", ")))
        }
        rows += [
            (
                "Reports into incidents",
                "joined \(Wording.joining(of: result)). Every join can be disputed."
            ),
            (
                "Listed one by one",
                result.options.includesAll
                    ? "every finding"
                    : "findings that are violated, unknown or pending; kept and not in force are counted"
            ),
            ("Clock", "\(words.zone.identifier), IANA time zone data \(CivilZone.dataVersion)"),
            ("Made with", "Truce \(Release.version)"),
        ]
        return rows
    }

    // MARK: - Force

    private func force() -> Node {
        let drawing = ForceDrawing(view, words: words)
        let tables = result.readings.map { reading -> Node in
            let rows = drawing.rows.filter { $0.reading == reading.id }
            var edges: [Node] = []
            for row in rows {
                for edge in row.timeline.edges {
                    let becomes =
                        edge.becomes == .true ? "in force" : edge.becomes == .false ? "not in force" : "not known"
                    edges.append(
                        Node([
                            "when": words.when(edge.time),
                            "becomes": rows.count > 1 ? "\(row.label): \(becomes)" : becomes, "why": edge.why,
                            "reports": edge.reports.isEmpty ? nil : edge.reports.joined(separator: ", "),
                        ]))
                }
            }
            let never = rows.compactMap { row in
                row.timeline.never.map { rows.count > 1 ? "\(row.label): \($0)" : $0 }
            }
            return Node([
                "heading": heading(reading.id), "held": held(reading), "edges": Array(edges.prefix(Self.limits.edges)),
                "never": never.isEmpty ? nil : never.joined(separator: "; "),
            ])
        }
        return Node([
            "forceWide": Node.Markup(drawing.drawing(id: "force-wide", className: "wide", width: 960)),
            "forceNarrow": Node.Markup(drawing.drawing(id: "force-narrow", className: "narrow", width: 380)),
            "forceCaption": drawing.keys.joined(separator: " "),
            "forceTables": tables,
        ])
    }

    // MARK: - Beliefs

    private func beliefs() -> Node {
        let names = result.beliefs.map(\.belief).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let tables = result.readings.map { reading -> Node in
            let rows = names.map { name -> Node in
                let cells = accord.parties.map { party -> Node in
                    let counts = result.beliefs.first {
                        $0.belief == name && $0.reading == reading.id && $0.accused == party.id
                    }?.counts
                    return cell(counts ?? Counts())
                }
                return Node([
                    "belief": Wording.belief(name, grade: grade), "cells": cells,
                    "isOwn": reading.heldBy.contains { $0.name == name },
                ])
            }
            return Node([
                "heading": heading(reading.id), "held": held(reading), "rows": rows,
                "accused": accord.parties.map { Node(["party": $0.id.name, "color": color($0.id.name)]) },
            ])
        }
        let anatomy = Anatomy(result).parts
        return Node([
            "beliefIntro":
                "Each number is a count of cases. Read down a column: the counts change because other facts are "
                + "believed. Read the same row under another reading: they change because the text is read otherwise. A case in "
                + "which nobody is named may be any party’s, and stands open for each of them.",
            "beliefNote":
                "Rows need not add up alike. Where the claims that are believed deny that a party did it, lay it at another’s "
                + "door or say that it was something else, it is no longer a case of that party.",
            "beliefTables": tables, "hasAnatomy": !anatomy.isEmpty,
            "anatomyIntro":
                "From one side’s count of violations to the other’s there are two ways: first believe other facts "
                + "and then read the text otherwise, or the other way round. Each step’s share is the change in the count at "
                + "that step; the two ways need not agree, and both are shown.",
            "anatomy": anatomy.map {
                Node(["positions": $0.positions, "account": $0.account, "arithmetic": $0.arithmetic])
            },
            "hasTallies": !view.tallies.isEmpty, "tallies": tallies(),
        ])
    }

    private func cell(_ counts: Counts) -> Node {
        let lines = Verdict.allCases.filter { $0 == .violated || $0 == .unknown || counts[$0] > 0 }.map { verdict in
            Node([
                "slug": verdict.slug, "sign": verdict.sign, "word": verdict.name, "number": counts[verdict],
                "isZero": counts[verdict] == 0,
            ])
        }
        return Node(["lines": lines])
    }

    private func tallies() -> [Node] {
        Tallying.byCamp(view.tallies, accord).map { group in
            let (first, others) = Tallying.longest(group.tallies, 6)
            let limit = 100
            return Node([
                "camp": Wording.from(group.camp), "color": color(group.camp), "rows": first.map(tally),
                "shown": others.isEmpty
                    ? nil : "The six over the longest periods, in the order of time; the rest is folded.",
                "others": others.isEmpty
                    ? nil
                    : Node([
                        "heading": Wording.count(others.count, "more total").capitalisedFirst,
                        "rows": others.prefix(limit).map(tally),
                        "more": others.count > limit ? "\(others.count - limit) more are in the file." : nil,
                    ]),
            ])
        }
    }

    private func tally(_ tally: Tally) -> Node {
        let parts = (Tallying.parts(tally) + [Tallying.listed(view.listings[tally.id])].compactMap { $0 }).joined(
            separator: " — ")
        return Node([
            "origin": view.rules == nil ? tally.claimedBy : nil,
            "period": tally.period.map { words.when($0) } ?? "not stated",
            "total": tally.total.map { Wording.number($0) } ?? "not stated", "unit": tally.unit,
            "parts": parts.isEmpty ? nil : parts, "note": tally.note,
        ])
    }
}
