import Diagnostics
import Mustache
import Talks

/// What all pages on talks share: the frame, and every judgement with where it comes from.
enum TalksPage {
    /// The page around its sections.
    ///
    /// - Throws: if the page's own template cannot be read, which the tests rule out.
    static func render(
        _ kind: String, title: String, lede: String, sections: String, _ fields: Node, _ base: TalksView
    ) throws -> String {
        let template = try MustacheTemplate(string: frame.replacing("SECTIONS", with: sections))
        let css = PageStyle.css + style
        let page = Node([
            "kind": kind, "policy": Pages.policy(styles: [css], scripts: []), "css": Node.Markup(css),
            "title": title + (base.talks.title.isEmpty ? "" : ": \(base.talks.title)"), "lede": lede,
            "confidentiality": base.confidentiality,
            "asOf": base.talks.asOf.map { "State of things of \($0)." },
            "isSecret": !base.owners.isEmpty,
            "judgements": judgements(base),
            "hasJudgements": !base.talks.judgements.isEmpty,
            "files": base.inputs.map {
                Node(["name": $0.name, "hash": $0.sha256.isEmpty ? "left out, unread" : $0.sha256])
            },
            "footer":
                "Made by Truce \(Release.version) from the files below. Each party's points are its own and are not compared between parties.",
        ])
        return template.render(page.merging(fields).fields, library: try Pages.library())
    }

    private static let frame = """
        {{> head}}
        <body>
        <header><p class="banner" role="note">{{#isSecret}}Confidential. {{/isSecret}}Not for publication.</p>
        <h1>{{title}}</h1><p class="lede">{{lede}}</p><p class="meta">{{confidentiality}}{{#asOf}} {{asOf}}{{/asOf}}</p></header>
        <main>
        SECTIONS
        {{#hasJudgements}}<section id="judgements"><h2>Every judgement, and where it comes from</h2>
        {{#judgements}}<details><summary>{{party}} ({{count}})</summary><table class="stack"><thead><tr><th scope="col">Judgement</th>\
        <th scope="col">Line</th><th scope="col">Source</th><th scope="col">Confidence</th></tr></thead><tbody>
        {{#items}}<tr id="{{id}}"><th scope="row">{{words}}</th><td data-label="Line">{{line}}</td>\
        <td data-label="Source">{{#sources}}{{#address}}<a href="{{address}}" rel="noreferrer">{{name}}</a>{{/address}}{{^address}}{{name}}{{/address}}<br>{{/sources}}\
        {{^sources}}none stated{{/sources}}{{#quotation}}<q>{{quotation}}</q>{{/quotation}}</td>\
        <td data-label="Confidence">{{confidence}}</td></tr>{{/items}}</tbody></table></details>{{/judgements}}</section>{{/hasJudgements}}
        </main>
        <footer><p>{{footer}}</p>{{#files}}<p class="hash">{{name}}: {{hash}}</p>{{/files}}</footer>
        </body>
        </html>

        """

    static let style = """

        .card{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.8rem 1.1rem;margin:1rem 0}
        .card h3{margin:.1rem 0 .5rem}.lever{margin:.5rem 0 .5rem 1.1rem;padding:0}.lever li{margin:.35rem 0}
        .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem;align-items:start}
        .cards .card{margin:0}
        .pkg{display:none}.pkg:target{display:block}.panel:has(.pkg:target) .hint{display:none}
        .box{fill:var(--card);stroke:var(--ink);stroke-width:1.2}.wait{fill:none;stroke:var(--ink);stroke-width:1.5}
        .wait.need{stroke-dasharray:5 4;stroke:var(--soft)}.head{fill:var(--ink)}.bubble{fill:var(--paper);stroke:var(--ink)}
        .small{font-size:12px}.frontier{fill:var(--link);fill-opacity:.55}a:hover .frontier,a:focus .frontier{fill-opacity:1}
        .pick{fill:var(--ink)}.picked{fill:var(--paper)!important;font-size:12px;font-weight:700}
        .least{stroke:var(--ink);stroke-dasharray:6 4;stroke-width:1.2}.zonefill{fill:var(--wash)}
        .offer{fill:none;stroke:var(--ink);stroke-width:1.6}.bar{fill:var(--soft);fill-opacity:.35}.exposed{fill:var(--ink);fill-opacity:.8}
        .held{fill:none;stroke:var(--ink);stroke-width:1.2}.limit{stroke:var(--ink);stroke-dasharray:3 3}
        .witness{border-left:4px solid var(--line);padding:.2rem 0 .2rem 1rem;margin:1rem 0;max-width:52rem}
        dl.package{display:grid;grid-template-columns:minmax(6rem,11rem) 1fr;gap:.2rem 1rem;margin:.4rem 0}
        dl.package dt{color:var(--soft)}dl.package dd{margin:0}
        """

    // MARK: Judgements

    private static func judgements(_ base: TalksView) -> [Node] {
        base.talks.parties.indices.compactMap { party in
            let own = base.talks.judgements.indices.filter { base.talks.judgements[$0].party == party }
            guard !own.isEmpty else { return nil }
            return Node([
                "party": base.talks.parties[party].title, "count": own.count,
                "items": own.map { judgement($0, base) },
            ])
        }
    }

    private static func judgement(_ place: Int, _ base: TalksView) -> Node {
        let judgement = base.talks.judgements[place]
        return Node([
            "id": "j\(place + 1)", "words": base.words(judgement),
            "line": (judgement.backing.owner == nil ? "" : judgement.backing.span.file + ", ")
                + "\(judgement.backing.span.start.line)",
            "sources": sources(judgement.backing, base), "quotation": judgement.backing.quotation,
            "confidence": judgement.backing.confidence?.rawValue ?? "not stated",
        ])
    }

    static func sources(_ backing: Negotiation.Backing, _ base: TalksView) -> [Node] {
        backing.sources.map { place in
            let source = base.talks.sources[place]
            let isWeb = source.address.map { $0.hasPrefix("https://") || $0.hasPrefix("http://") } ?? false
            return Node([
                "name": source.isConfidential
                    ? "a confidential source (\(source.name))"
                    : (source.title ?? source.name) + (source.day.map { ", \($0)" } ?? ""),
                "address": source.isConfidential || !isWeb ? nil : source.address,
            ])
        }
    }

    /// A package, issue by issue.
    static func package(_ package: PackageProblem.Package, _ view: PackagesView) -> [Node] {
        package.options.enumerated().map { issue, option in
            Node([
                "issue": view.base.talks.issues[issue].title,
                "option": view.title(PackageProblem.Choice(issue: issue, option: option)),
            ])
        }
    }

    /// Lines of at most so many columns in a drawing; the last one is cut.
    static func lines(_ text: String, columns: Int, most: Int) -> [String] {
        let lines = Columns.wrap(Harmless.line(text), to: columns)
        guard lines.count > most else { return lines }
        return Array(lines.prefix(most - 1)) + [Columns.cut(lines[(most - 1)...].joined(separator: " "), to: columns)]
    }
}

extension TalksView {
    /// What a judgement says, in a sentence.
    func words(_ judgement: Negotiation.Judgement) -> String {
        let name = party(judgement.party)
        func option(_ issue: Int, _ option: Int) -> String { "“\(talks.issues[issue].options[option].title)”" }
        switch judgement.content {
        case .weight(let issue, let weight): return "\(name) weighs “\(talks.issues[issue].title)” \(weight)"
        case .worth(let choice, let low, let high):
            return
                "“\(words(choice))” is worth \(low)\(low == high ? "" : " to \(high)") to \(name), before the issue's weight"
        case .ranks(let issue, let tiers):
            let order = tiers.map { $0.map { option(issue, $0) }.joined(separator: " level with ") }
            return "\(name) prefers, on “\(talks.issues[issue].title)”, \(order.joined(separator: " over "))"
        case .redLine(let choices):
            return "\(name) does not accept \(choices.map { "“\(words($0))”" }.joined(separator: " together with "))"
        case .leastTotal(let amount): return "\(name) accepts no package below \(amount)"
        case .canLiveWith(let choices):
            return "\(name) can live with \(choices.map { "“\(words($0))”" }.joined(separator: " together with "))"
        case .canLiveWithout(let place):
            return "\(name) could live without this: \(words(talks.judgements[place]))"
        case .noJudgement(let issue, let place):
            return
                "No judgement of \(name) on “\(talks.issues[issue].title)”"
                + (place.map { ": \(option(issue, $0))" } ?? "")
        case .precondition(let first, let step):
            let names = first.map { "“\(talks.title(ofPlace: talks.place($0)))”" }
            return "\(name) requires \(list(names, "or")) before “\(talks.steps[step].title)”"
        case .limit(let amount): return "\(name) bears an exposure of at most \(amount)"
        }
    }
}
