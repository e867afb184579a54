import Accords
import Diagnostics
import Monitoring
import Vocabulary

extension PageModel {
    // MARK: - Articles

    func articles() -> Node {
        var order: [ArticleID] = []
        for reading in accord.readings {
            for article in reading.articles where !order.contains(article.id) { order.append(article.id) }
        }
        order.sort()
        return Node(["articles": order.map { article($0) }])
    }

    private func article(_ id: ArticleID) -> Node {
        let texts = accord.readings.compactMap { reading in reading.article(id).map { (reading.id, $0) } }
        let rows = result.articles.filter { $0.article == id }
        let prose = texts.map(\.1.prose).first { !$0.isEmpty } ?? ""
        let sentences = texts.map { ($0.0, $0.1.terms.map(\.words)) }
        let isShared = Set(sentences.map(\.1)).count <= 1
        // Each wording once, with the readings that have it.
        var wordings: [(readings: [ReadingID], terms: [String])] = []
        for (reading, terms) in sentences where !terms.isEmpty {
            if let place = wordings.firstIndex(where: { $0.terms == terms }) {
                wordings[place].readings.append(reading)
            } else {
                wordings.append(([reading], terms))
            }
        }
        let formal = wordings.map { readings, terms in
            Node([
                "where": isShared || readings.contains { $0.name == "text" }
                    ? nil : Wording.list(readings.map(\.name)),
                "words": terms.joined(separator: "\n"),
            ])
        }
        let duties = view.findings.indices.filter {
            let head = view.findings.head($0)
            return head.article == id && (head.incident == nil || links[head.incident ?? ""] == nil)
        }
        let monitored = rows.filter { $0.notMonitored == nil }
        let hasBan = texts.contains { $0.1.hasBan }
        return Node([
            "number": id.name, "name": texts.compactMap(\.1.title).first,
            "hasProse": !prose.isEmpty, "prose": prose.isEmpty ? nil : Node.Markup(Prose.markup(prose)),
            "formal": formal,
            "notMonitored": texts.compactMap(\.1.notMonitored).first, "hasVerdicts": !monitored.isEmpty,
            "caption": "Article \(id): verdicts by reading and party", "hasBan": hasBan,
            "verdicts": monitored.map { row in
                Node([
                    "reading": heading(row.reading), "party": row.party.name, "color": color(row.party.name),
                    "cases": Wording.counts(row.counts),
                    // Whether somebody watched bears on a ban; a duty shows in what was done.
                    "hasBan": hasBan,
                    "watched": accord.reading(row.reading)?.article(id)?.hasBan == true
                        ? Wording.watched(row) ?? "never in force" : "–",
                ]).merging(verdict(row.verdict, unmonitored: true))
            },
            "duties": duties.prefix(100).map { duty(view.findings[$0]) },
            "dutiesMore": duties.count > 100 ? more(duties.count - 100, "finding") : nil,
        ])
    }

    /// A finding that is about no incident of the list: a duty, or what a notice set off.
    private func duty(_ finding: Finding) -> Node {
        var text = "\(heading(finding.reading)), \(finding.party)"
        if let subject = finding.incident {
            text += ", \(subject)"
            if let seen = observations.words(subject) { text += " (\(seen))" }
        }
        if let sentence = accord.sentence(of: finding) { text += ", \(sentence)" }
        if let part = Wording.part(finding) { text += ", \(part)" }
        if let due = finding.due { text += ", \(words.due(before: due.latest))" }
        if !finding.wouldSettle.isEmpty { text += ": \(finding.wouldSettle.joined(separator: "; "))" }
        return Node(["text": text]).merging(verdict(finding.verdict))
    }

    // MARK: - Disagreements

    func disagreements() -> Node {
        let all = result.disagreements
        let apart = PartingArticles(result).rows.map { row in
            Node([
                "name": "No single incident", "article": row.article.name, "party": row.party.name,
                "color": color(row.party.name),
                "verdicts": row.verdicts.map { Node(["heading": heading($0.reading)]).merging(verdict($0.verdict)) },
            ])
        }
        let places = view.incidents.places(of: Set(all.prefix(Self.limits.rows).map(\.incident)))
        let incidents = places.mapValues { view.incidents[$0] }
        return Node([
            "hasDisagreements": !all.isEmpty || !apart.isEmpty,
            "disagreementIntro":
                "The same facts, judged otherwise because the text is read otherwise. A reading that an incident "
                + "does not touch has no verdict on it.",
            "disagreements": all.prefix(Self.limits.rows).map { disagreement in
                Node([
                    "name": incidents[disagreement.incident].map { "\($0.title) (\(disagreement.incident))" }
                        ?? disagreement.incident,
                    "told": incidents[disagreement.incident]?.told(view),
                    "link": links[disagreement.incident], "article": disagreement.article.name,
                    "party": disagreement.party.name, "color": color(disagreement.party.name),
                    "verdicts": disagreement.verdicts.map {
                        Node(["heading": heading($0.reading)]).merging(verdict($0.verdict))
                    },
                ])
            } + apart,
            "disagreementMore": all.count > Self.limits.rows ? more(all.count - Self.limits.rows, "disagreement") : nil,
        ])
    }

    // MARK: - The rest

    var hasWills: Bool { !result.wills.isEmpty || !result.looseDenials.isEmpty }

    func ending() -> Node {
        Node([
            "restatements": accord.readings.filter { reading in result.readings.contains { $0.id == reading.id } }.map {
                reading in
                let held = reading.heldBy.isEmpty ? nil : "held by \(Wording.list(reading.heldBy.map(\.name)))"
                return Node([
                    "heading": heading(reading.id),
                    "source": [reading.source, held].compactMap { $0 }.joined(separator: "; "),
                    "items": reading.restates.map {
                        Node(["subject": $0.subject, "text": $0.text, "reading": $0.reading])
                    },
                ])
            },
            "hasWills": hasWills,
            "wills": result.wills.prefix(Self.limits.rows).map { will in
                Node([
                    "act": "\(will.act.replacing("_", with: " ")) by \(will.by ?? "nobody named")".capitalisedFirst,
                    "report": will.report, "when": words.when(will.time),
                    "effects": will.effects.map { effect in
                        Node([
                            "heading": heading(effect.reading), "truth": Self.effect(effect), "why": effect.why,
                        ])
                    },
                ])
            },
            "looseDenials": result.looseDenials.isEmpty
                ? nil
                : "Denials that do not say what they deny contest nothing, and are listed: "
                    + result.looseDenials.prefix(200).joined(separator: ", ") + ".",
            "questions": accord.openQuestions.prefix(Self.limits.rows).map { question in
                Node([
                    "label": Wording.words(question.code).capitalisedFirst, "code": question.code.label,
                    "place": Self.place(question.place),
                    "message": question.message, "advice": question.advice,
                ])
            },
            "accepted": accord.acceptedQuestions.prefix(Self.limits.rows).map { question in
                Node([
                    "label": (Wording.words(question.code) + Wording.articles(question)).capitalisedFirst,
                    "code": question.code.label, "because": question.because,
                    "asked": question.asked.prefix(20).map { Node(["message": $0.message]) },
                ])
            },
            "hasAccepted": !accord.acceptedQuestions.isEmpty,
            "hasCoverage": !result.coverage.isEmpty,
            "coverage": result.coverage.prefix(Self.limits.rows).map { row in
                Node([
                    "who": row.by ?? "not stated", "where": row.zone ?? "everywhere", "when": words.when(row.time),
                    "access": row.isDenied ? "refused" : "watched",
                ])
            },
            "coverageMore": result.coverage.count > Self.limits.rows
                ? more(result.coverage.count - Self.limits.rows, "row of coverage") : nil,
            "asideIntro": view.setAside.isEmpty
                ? "No row was set aside."
                : "\(Wording.count(view.setAside.count, "row was", "rows were").capitalisedFirst) set aside: "
                    + "a row with an error in one field is never half used.",
            "aside": aside(view.setAside, "set aside") + aside(view.notes, "noted"),
            "inputs": view.inputs.map {
                Node([
                    "name": $0.name, "role": $0.role, "bytes": $0.bytes,
                    "hash": $0.sha256.isEmpty ? "withheld" : $0.sha256,
                ])
            },
        ])
    }

    static func effect(_ effect: WillResult.Effect) -> String {
        if effect.isOnlyRecorded { return "Recorded" }
        return switch effect.truth {
        case .true: "Has effect"
        case .unknown: "Not known"
        case .false: "No effect"
        }
    }

    /// Diagnostics by their codes.
    private func aside(_ diagnostics: [Diagnostic], _ verb: String) -> [Node] {
        let groups = Dictionary(grouping: diagnostics, by: \.code).sorted { $0.key.number < $1.key.number }
        return groups.map { code, members in
            Node([
                "heading": "\(Wording.words(code).capitalisedFirst): \(Wording.grouped(members.count)) \(verb)",
                "code": code.label,
                // A public version says no more of one than of another.
                "items": view.rules == nil
                    ? members.prefix(100).map { Node(["place": Self.place($0.place), "message": $0.message]) } : [],
                "more": members.count > 100 && view.rules == nil
                    ? "\(Wording.grouped(members.count - 100)) more of this kind." : nil,
            ])
        }
    }

    /// `reports.csv, line 12, column act`.
    static func place(_ place: Place) -> String {
        switch place {
        case .span(let span): "\(span.file), line \(span.start.line)"
        case .row(let file, let line, let column): "\(file), line \(line)" + (column.map { ", \($0)" } ?? "")
        case .feature(let file, let feature): "\(file), feature \(feature)"
        case .file(let file): file
        case .command: "command line"
        }
    }
}

extension Article {
    /// Whether one of its terms forbids something: only then it matters who watched.
    var hasBan: Bool {
        terms.contains { if case .mustNot = $0.demand { true } else { false } }
    }
}

extension Accord {
    /// One of the readings.
    func reading(_ id: ReadingID) -> Reading? { readings.first { $0.id == id } }
}
