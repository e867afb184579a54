import Accords
import Diagnostics
import Monitoring
import Mustache
import Vocabulary

/// What came of checking an accord, as one HTML page.
public enum CheckHTML {
    /// Renders the page.
    ///
    /// - Throws: if the page's own template cannot be read, which the tests rule out.
    public static func render(_ summary: CheckSummary) throws -> String {
        let template = try MustacheTemplate(string: template)
        let css = PageStyle.css + style
        return template.render(page(summary, css: css).fields, library: try Pages.library())
    }

    private static let style = """

        .severity{font-weight:650}.severity.error{color:var(--violated)}.severity.question{color:var(--unknown)}
        .severity.note{color:var(--pending)}
        .finding{border-left:4px solid var(--line);padding:.2rem 0 .2rem 1rem;margin:1.2rem 0;max-width:52rem}
        .finding.error{border-color:var(--violated)}.finding.question{border-color:var(--unknown)}
        .finding.note{border-color:var(--pending)}
        pre{font-size:.86rem;background:var(--wash);padding:.7rem .9rem;border-radius:4px;white-space:pre-wrap;
        overflow-wrap:anywhere}
        """

    private static let template = """
        {{> head}}
        <body>
        <header><h1>{{title}}</h1><p class="lede">{{lede}}</p></header>
        <main>
        {{#groups}}<section><h2>{{heading}}</h2><p class="soft">{{explanation}}</p>
        {{#items}}<div class="finding {{severity}}"><p><span class="severity {{severity}}">{{severity}} {{label}}</span> \
        <span class="soft">{{name}} · <span class="hash">{{place}}</span></span></p><p>{{message}}</p>\
        {{#details}}<pre>{{details}}</pre>{{/details}}{{#advice}}<p class="soft">{{advice}}</p>{{/advice}}\
        {{#related}}<p class="soft small"><span class="hash">{{place}}</span>: {{note}}</p>{{/related}}</div>{{/items}}</section>{{/groups}}
        {{^groups}}<section><p>Nothing is wrong, and nothing is left open.</p></section>{{/groups}}
        {{#hasCases}}<section><h2>Worked cases</h2><p>{{casesIntro}}</p>
        {{#cases}}<h3>{{name}}</h3><table class="stack"><thead><tr><th scope="col">Expected</th><th scope="col">Came of it</th></tr></thead>
        <tbody>{{#expectations}}<tr><th scope="row">{{words}} <span class="soft small">{{place}}</span></th>\
        <td data-label="Came of it">{{outcome}}{{#details}}<pre>{{details}}</pre>{{/details}}</td></tr>{{/expectations}}</tbody></table>{{/cases}}
        </section>{{/hasCases}}
        {{#readings}}<section><h2>{{heading}}</h2><p class="meta">{{source}}</p>
        {{#restates}}<div class="formal"><span class="where">{{subject}}</span>{{#text}}
        text:    {{text}}{{/text}}
        reading: {{words}}</div>{{/restates}}{{^restates}}<p class="soft">Holds the text unchanged.</p>{{/restates}}</section>{{/readings}}
        </main>
        <footer><p>{{footer}}</p></footer>
        </body>
        </html>

        """

    private static func page(_ summary: CheckSummary, css: String) -> Node {
        let own = summary.diagnostics.filter { $0.code != .caseFails }
        let groups = Severity.allCases.sorted().compactMap { severity -> Node? in
            let members = own.filter { $0.severity == severity }
            guard !members.isEmpty else { return nil }
            return Node([
                "heading": heading(severity, members.count), "explanation": explanation(severity),
                "items": members.prefix(500).map { item($0) },
            ])
        }
        let met = summary.cases.count(where: \.isMet)
        var names: [String] = []
        for outcome in summary.cases where names.last != outcome.name { names.append(outcome.name) }
        let byName = Dictionary(grouping: summary.cases, by: \.name)
        return Node([
            "kind": "check", "policy": Pages.policy(styles: [css], scripts: []), "css": Node.Markup(css),
            "title": summary.accord?.title ?? summary.names.joined(separator: ", "), "lede": summary.text,
            "groups": groups.isEmpty ? nil : groups, "hasCases": !summary.cases.isEmpty,
            "casesIntro": "\(Wording.grouped(met)) of \(Wording.grouped(summary.cases.count)) expectations are met.",
            "cases": names.map { name in
                Node(["name": name, "expectations": (byName[name] ?? []).map { expectation($0) }])
            },
            "readings": (summary.accord?.readings ?? []).map { reading in
                let held = reading.heldBy.isEmpty ? nil : "held by \(Wording.list(reading.heldBy.map(\.name)))"
                return Node([
                    "heading": reading.id.name == "text" ? "The text as it stands" : "The reading \(reading.id)",
                    "source": [reading.source, held].compactMap { $0 }.joined(separator: "; "),
                    "restates": reading.restates.map {
                        Node(["subject": $0.subject, "text": $0.text, "words": $0.reading])
                    },
                ])
            }, "footer": "Made by Truce \(Release.version).",
        ])
    }

    private static func heading(_ severity: Severity, _ count: Int) -> String {
        switch severity {
        case .error: Wording.count(count, "error").capitalisedFirst
        case .question: Wording.count(count, "open question").capitalisedFirst
        case .note: Wording.count(count, "note").capitalisedFirst
        }
    }

    private static func explanation(_ severity: Severity) -> String {
        switch severity {
        case .error: "Has to be mended before the accord can be used."
        case .question:
            "The text leaves this open. Answer it in the document, or accept it with a reason; until then every report "
                + "lists it."
        case .note: "Worth knowing; nothing has to be done."
        }
    }

    private static func item(_ diagnostic: Diagnostic) -> Node {
        Node([
            "severity": diagnostic.severity.rawValue, "label": diagnostic.code.label, "name": diagnostic.code.name,
            "place": PageModel.place(diagnostic.place), "message": diagnostic.message, "details": nil,
            "advice": diagnostic.advice,
            "related": diagnostic.related.map { Node(["place": PageModel.place($0.place), "note": $0.note]) },
        ])
    }

    private static func expectation(_ outcome: CaseRunner.Outcome) -> Node {
        Node([
            "words": words(outcome.expectation), "place": "line \(outcome.expectation.span.start.line)",
            "outcome": outcome.isMet ? "as expected" : "otherwise",
            "details": outcome.explanation.isEmpty ? nil : outcome.explanation.joined(separator: "\n"),
        ])
    }

    /// The expectation as one reads it aloud.
    private static func words(_ expectation: Expectation) -> String {
        var words = "article \(expectation.article)"
        if let party = expectation.party { words += " \(party)" }
        switch expectation.answer {
        case .verdict(let verdict): words += " \(verdict.name)"
        case .notMonitored: words += " not monitored"
        case .inForce(let until): words += " in force" + (until.map { " until \($0.utc)" } ?? "")
        }
        if let instance = expectation.instance { words += " on \(instance)" }
        if let reading = expectation.reading { words += " under \(reading)" }
        return words
    }
}
