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
            "statements": groups(base),
            "files": base.inputs.map {
                Node(["name": $0.name, "hash": $0.sha256])
            },
            "footer":
                "Made by Truce \(Release.version) from the files below. Each party's points are its own.",
        ])
        var library = try Pages.library()
        library.register(try MustacheTemplate(string: backing), named: "backing")
        library.register(try MustacheTemplate(string: source), named: "source")
        return template.render(page.merging(fields).fields, library: library)
    }

    private static let frame = """
        {{> head}}
        <body>
        <header><p class="banner" role="note">{{#isSecret}}Confidential. {{/isSecret}}Not for publication.</p>
        <h1>{{title}}</h1><p class="lede">{{lede}}</p><p class="meta">{{confidentiality}}{{#asOf}} {{asOf}}{{/asOf}}</p></header>
        <main>
        SECTIONS
        <section id="statements"><h2>Every statement, and where it comes from</h2>
        {{#statements}}<details><summary>{{heading}} ({{count}})</summary><table class="stack"><caption class="hear">{{heading}}</caption>\
        <thead><tr><th scope="col">Statement</th><th scope="col">Line</th><th scope="col">Source</th><th scope="col">Confidence</th></tr></thead><tbody>
        {{#items}}<tr id="{{anchor}}"><th scope="row"{{#isUnder}} class="under"{{/isUnder}}>{{words}}</th><td data-label="Line">{{line}}</td>\
        <td data-label="Source">{{#sources}}{{> source}}<br>{{/sources}}{{^sources}}none stated{{/sources}}{{#quotation}}<q>{{quotation}}</q>{{/quotation}}</td>\
        <td data-label="Confidence">{{confidence}}</td></tr>{{/items}}</tbody></table></details>{{/statements}}
        {{^statements}}<p>The document says nothing yet.</p>{{/statements}}</section>
        </main>
        <footer><p>{{footer}}</p>{{#files}}<p class="hash">{{name}}: {{hash}}</p>{{/files}}</footer>
        </body>
        </html>

        """

    /// Where a statement stands, as a link to it, and what supports it.
    private static let backing = """
        <a href="#{{anchor}}">{{line}}</a> <span class="soft small">{{#sources}}{{> source}} {{/sources}}{{#quotation}}<q>{{quotation}}</q> {{/quotation}}\
        {{#isStated}}(confidence {{confidence}}){{/isStated}}</span>
        """

    private static let source = """
        {{#address}}<a href="{{address}}" rel="noreferrer">{{name}}</a>{{/address}}{{^address}}{{name}}{{/address}}
        """

    static let style = """

        .card{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.8rem 1.1rem;margin:1rem 0}
        .card h3{margin:.1rem 0 .5rem}.lever{margin:.5rem 0 .5rem 1.1rem;padding:0}.lever li{margin:.35rem 0}
        .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem;align-items:start}
        .cards .card{margin:0}
        .pkg{display:none}th.under{font-weight:400;padding-left:1.6rem}td[data-label="Line"]{min-width:4.6em}
        svg.knot.narrow{max-width:26rem}svg.plot,svg.strip,svg.conflict{max-width:34rem}svg.bars{max-width:24rem}svg.bars.small{max-width:9rem;margin-top:.2rem}
        .plots .pkg{margin-top:0}text.over{paint-order:stroke;stroke:var(--paper);stroke-width:3px}.move{fill:none;stroke-width:1}.move.better{stroke-width:2.4}.legend svg.stroke{width:2.4em;height:.8em;vertical-align:0}
        .move.m0{stroke:var(--p0)}.move.m1{stroke:var(--p1)}.move.m2{stroke:var(--p2)}.move.m3{stroke:var(--p3)}.move.m4{stroke:var(--p4)}.move.m5{stroke:var(--p5)}
        .head.m0{fill:var(--p0)}.head.m1{fill:var(--p1)}.head.m2{fill:var(--p2)}.head.m3{fill:var(--p3)}.head.m4{fill:var(--p4)}.head.m5{fill:var(--p5)}
        @media print{.hint,svg.knot.narrow{display:none}svg.knot.wide{display:block}}.ruledout{stroke-dasharray:3 3;fill:var(--wash)}.issue{font-weight:650}.pkg:target{display:block}.panel:has(.pkg:target) .hint{display:none}
        .box{fill:var(--card);stroke:var(--ink);stroke-width:1.2}.wait{fill:none;stroke:var(--ink);stroke-width:1.5}
        .wait.need{stroke-dasharray:5 4;stroke:var(--soft)}.head{fill:var(--ink)}.bubble{fill:var(--paper);stroke:var(--ink)}
        svg .small{font-size:12px}.frontier{fill:var(--link);fill-opacity:.55}a:hover .frontier,a:focus .frontier{fill-opacity:1}
        .pick{fill:var(--ink)}.picked{fill:var(--paper)!important;font-size:12px;font-weight:700}
        .least{stroke:var(--ink);stroke-dasharray:6 4;stroke-width:1.2}.zonefill{fill:var(--wash)}
        .offer{fill:none;stroke:var(--ink);stroke-width:1.6}.offer.filled{stroke-dasharray:4 3}.bar{fill:var(--soft);fill-opacity:.35}.exposed{fill:var(--ink);fill-opacity:.8}
        .held{fill:none;stroke:var(--ink);stroke-width:1.2}.limit{stroke:var(--ink);stroke-dasharray:3 3}
        .witness{border-left:4px solid var(--line);padding:.2rem 0 .2rem 1rem;margin:1rem 0;max-width:52rem}
        dl.package{display:grid;grid-template-columns:minmax(6rem,11rem) 1fr;gap:.2rem 1rem;margin:.4rem 0}
        dl.package dt{color:var(--soft)}dl.package dd{margin:0}
        .cards dl.package{grid-template-columns:1fr;gap:0}.cards dl.package dd{margin-bottom:.45rem}dd.other{font-weight:650}
        @media screen and (max-width:46rem){dl.package{grid-template-columns:1fr;gap:0}dl.package dd{margin-bottom:.45rem}}
        """

    // MARK: Statements

    /// A statement of the documents, by its place among its kind.
    enum Statement {
        case judgement(Int)
        case step(Int)
        case guarantee(Int)
        case proposal(Int)
        case answer(proposal: Int, Int)
        case conflict(Int)
        case issue(Int)
        case option(PackageProblem.Choice)
        case order(Int)
        /// A line under another, or a delegation.
        case detail(Negotiation.Detail, anchor: String)

        /// Whether it is set in under another.
        var isUnder: Bool {
            switch self {
            case .answer, .option, .detail: true
            default: false
            }
        }
    }

    private static func groups(_ base: TalksView) -> [Node] {
        let talks = base.talks
        func under(_ details: [Negotiation.Detail], _ anchor: String) -> [Statement] {
            details.enumerated().map { .detail($1, anchor: "\(anchor)-\($0 + 1)") }
        }
        let delegations = (talks.parties + talks.guarantors).flatMap(\.delegations)
        let issues = talks.issues.indices.flatMap { issue in
            [Statement.issue(issue)]
                + talks.issues[issue].options.indices.map { .option(.init(issue: issue, option: $0)) }
        }
        let judgements = talks.parties.indices.map { party in
            (
                talks.parties[party].title,
                talks.judgements.indices.filter { talks.judgements[$0].party == party }.map { Statement.judgement($0) }
            )
        }
        let proposals = talks.proposals.indices.flatMap { proposal in
            [Statement.proposal(proposal)]
                + talks.proposals[proposal].answers.indices.map { .answer(proposal: proposal, $0) }
        }
        let groups =
            [("Delegations", under(delegations, "delegation")), ("Issues and options", issues)] + judgements + [
                (
                    "Steps",
                    talks.steps.indices.flatMap { [.step($0)] + under(talks.steps[$0].details, "step\($0 + 1)") }
                ),
                (
                    "Guarantees",
                    talks.guarantees.indices.flatMap {
                        [.guarantee($0)] + under(talks.guarantees[$0].details, "guarantee\($0 + 1)")
                    }
                ),
                ("Orders", talks.orders.indices.map { .order($0) }),
                ("Proposals and answers to them", proposals),
                (
                    "Conflicts",
                    talks.conflicts.indices.flatMap {
                        [.conflict($0)] + under(talks.conflicts[$0].details, "conflict\($0 + 1)")
                    }
                ),
            ]
        return groups.filter { !$0.1.isEmpty }.map { heading, members in
            Node(["heading": heading, "count": members.count, "items": members.map { backing($0, base) }])
        }
    }

    /// A statement with its place on the page, its line and its sources.
    static func backing(_ statement: Statement, _ base: TalksView) -> Node {
        let (anchor, words, backing) = entry(statement, base)
        return Node([
            "anchor": anchor, "words": words, "line": line(backing), "sources": sources(backing, base),
            "quotation": base.quotation(of: backing), "isStated": backing.confidence != nil,
            "confidence": backing.confidence?.rawValue ?? "not stated", "isUnder": statement.isUnder,
        ])
    }

    private static func entry(
        _ statement: Statement, _ base: TalksView
    ) -> (anchor: String, words: String, backing: Negotiation.Backing) {
        let talks = base.talks
        switch statement {
        case .judgement(let place):
            let judgement = talks.judgements[place]
            let label = judgement.label.map { " (\($0))" } ?? ""
            return ("j\(place + 1)", base.words(judgement) + label, judgement.backing)
        case .step(let place):
            return ("step\(place + 1)", base.words(talks.steps[place]), talks.steps[place].backing)
        case .guarantee(let place):
            let guarantee = talks.guarantees[place]
            return (
                "guarantee\(place + 1)", "“\(guarantee.title)” by \(base.list(guarantee.actors.map(talks.name)))",
                guarantee.backing
            )
        case .proposal(let place):
            return ("proposal\(place + 1)", base.words(talks.proposals[place]), talks.proposals[place].backing)
        case .answer(let proposal, let place):
            let answer = talks.proposals[proposal].answers[place]
            return (
                "answer\(proposal + 1)-\(place + 1)",
                "\(talks.name(answer.actor)) \(answer.isAccepted ? "accepted" : "rejected") “\(talks.proposals[proposal].title)”"
                    + (answer.day.map { " on \($0)" } ?? ""),
                answer.backing
            )
        case .conflict(let place):
            return ("conflict\(place + 1)", "“\(talks.conflicts[place].title)”", talks.conflicts[place].backing)
        case .issue(let place):
            return ("issue\(place + 1)", "“\(talks.issues[place].title)”", talks.issues[place].backing)
        case .option(let choice):
            let option = talks.issues[choice.issue].options[choice.option]
            return ("option\(choice.issue + 1)-\(choice.option + 1)", "“\(option.title)”", option.backing)
        case .order(let place):
            let order = talks.orders[place]
            let pairs = order.pairs.map { "“\(talks.steps[$0.first].title)” before “\(talks.steps[$0.second].title)”" }
            return ("order\(place + 1)", "“\(order.title)”: \(base.list(pairs))", order.backing)
        case .detail(let detail, let anchor): return (anchor, detail.words, detail.backing)
        }
    }

    /// Where a statement stands: the line, of a confidential file with its name.
    static func line(_ backing: Negotiation.Backing) -> String {
        (backing.owner == nil ? "" : backing.span.file + ", ") + "line \(backing.span.start.line)"
    }

    static func sources(_ backing: Negotiation.Backing, _ base: TalksView) -> [Node] {
        backing.sources.map { place in
            let source = base.talks.sources[place]
            let isWeb = source.address.map { $0.hasPrefix("https://") || $0.hasPrefix("http://") } ?? false
            return Node([
                "name": base.isHidden(source, backing)
                    ? "a confidential source (\(source.name))"
                    : (source.title ?? source.name) + (source.day.map { ", \($0)" } ?? ""),
                "address": base.isHidden(source, backing) || !isWeb ? nil : source.address,
            ])
        }
    }

    /// A package, issue by issue; what is settled otherwise than in another is marked.
    static func package(
        _ package: PackageProblem.Package, _ view: PackagesView, unlike other: PackageProblem.Package? = nil
    ) -> [Node] {
        package.options.enumerated().map { issue, option in
            Node([
                "isOther": other.map { $0.options[issue] != option } ?? false,
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
    /// What a step is, and by whom.
    func words(_ step: Negotiation.Step) -> String {
        let undoing = step.undoing == .unstated ? "; whether it can be undone is not said" : ""
        return "“\(step.title)” by \(list(step.actors.map(talks.name)))\(undoing)"
    }

    /// What a guarantee is, and whom it covers.
    func words(_ guarantee: Negotiation.Guarantee) -> String {
        let covers = guarantee.covers.map { "\(party($0.party))\($0.amount.map { " up to \($0)" } ?? "")" }
        return "“\(guarantee.title)” by \(list(guarantee.actors.map(talks.name)))"
            + (covers.isEmpty ? "" : ", which covers \(list(covers))")
    }

    /// What a proposal says, and who made it.
    func words(_ proposal: Negotiation.Proposal) -> String {
        let choices = proposal.options.enumerated().compactMap { issue, option in
            option.map { words(PackageProblem.Choice(issue: issue, option: $0)) }
        }
        return "“\(proposal.title)”"
            + (proposal.actors.isEmpty ? "" : " by \(list(proposal.actors.map(talks.name)))")
            + (proposal.day.map { " on \($0)" } ?? "") + (choices.isEmpty ? "" : ": \(choices.joined(separator: "; "))")
    }

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
