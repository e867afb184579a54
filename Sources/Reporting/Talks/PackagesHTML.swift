import BigInt
import Diagnostics
import Talks

/// Packages as one HTML page: the frontier as a plot in which a point opens its package.
public enum PackagesHTML {
    /// So many efficient packages have a point and a card of their own; the rest is in the JSON.
    static let mostPoints = 400

    /// So many parties are drawn, in pairs.
    static let mostPlotted = 4

    /// Renders the page.
    ///
    /// - Throws: if the page's own template cannot be read, which the tests rule out.
    public static func render(_ view: PackagesView) throws -> String {
        let (base, talks) = (view.base, view.base.talks)
        let advice = view.advice.value
        var lede = view.extent
        if let advice, !advice.frontier.vectors.isEmpty {
            lede +=
                " \(Wording.count(advice.frontier.vectors.count, "is", "are").replacing("1 is", with: "One is")) efficient: none of them can be bettered for one side without another's loss."
        }
        if let bound = view.advice.bound { lede += " Not worked out to the end: \(view.words(bound))." }
        func points(_ values: [PackageUnits]) -> String {
            values.enumerated().map { "\(base.party($0)) \(view.decimal($1, $0))" }.joined(separator: ", ")
        }
        let fields = Node([
            "plots": advice.map { plots($0, view).map { Node(["drawing": $0]) } } ?? [],
            "points": advice?.frontier.vectors.prefix(mostPoints).enumerated().map { place, vector in
                Node([
                    "id": "v\(place + 1)", "points": points(vector.values),
                    "items": TalksPage.package(vector.representative, view),
                    "more": vector.packages > 1
                        ? "\(vector.packages) packages are worth the same to everybody; this is one of them." : nil,
                ])
            } ?? [],
            "morePoints": advice.flatMap {
                $0.frontier.vectors.count > mostPoints
                    ? "\($0.frontier.vectors.count - mostPoints) more are in --format json." : nil
            },
            "hasPoints": advice.map { !$0.frontier.vectors.isEmpty } ?? false,
            "morePlots": talks.parties.count > mostPlotted
                ? "Drawn are the pairs of the first \(mostPlotted) parties; the table has all." : nil,
            "parties": talks.parties.map(\.name),
            "vectors": advice?.frontier.vectors.prefix(mostPoints).enumerated().map { place, vector in
                let listed = advice?.shortlist.firstIndex { $0.vector == place }
                return Node([
                    "id": "v\(place + 1)", "cells": view.decimals(vector.values),
                    "number": listed.map { "\($0 + 1)" } ?? "not on the shortlist",
                ])
            } ?? [],
            "origin": advice.flatMap(view.origin),
            "zone": advice.map { $0.frontier.vectors.isEmpty ? "" : view.zone($0) } ?? "",
            "limits": advice.map { limits($0, view) } ?? [],
            "shortlist": advice?.shortlist.enumerated().map { place, item in
                Node([
                    "id": "s\(place + 1)", "number": "\(place + 1)",
                    "names": view.words(item.names).joined(separator: "; ").capitalisedFirst,
                    "points": talks.parties.indices.map { party -> String in
                        let (low, high) = (item.lows[party], item.highs[party])
                        return "\(base.party(party)) \(view.decimal(item.values[party], party))"
                            + (low == high ? "" : " (\(view.decimal(low, party)) to \(view.decimal(high, party)))")
                    }.joined(separator: ", "),
                    "items": TalksPage.package(
                        item.package, view, unlike: advice?.shortlist.first?.package),
                    "equals": view.equals(to: item.package),
                    "bars": advice.flatMap { PackageBars(view, $0).markup(item).map { Node.Markup($0) } },
                    "below": view.below(item),
                    "status": view.questions.map { $0.open > 0 } == true
                        ? view.words(item.status).capitalisedFirst + "." : nil,
                ])
            } ?? [],
            "otherProposals": otherProposals(view),
            "reviews": view.reviews.map { self.review($0, view) },
            "questions": view.questions?.ranked.prefix(3).map { question in
                Node([
                    "asked":
                        "What is “\(base.words(.init(issue: question.issue, option: question.option)))” worth to \(base.party(question.party))?",
                    "effects": [question.low, question.high].map { PackagesText.words($0, question, view) },
                ])
            } ?? [],
            "noQuestion": view.questions.map { questions in
                questions.tried == questions.open
                    ? advice?.shortlist.isEmpty != false
                        ? "There is no package to ask about."
                        : questions.open == 0
                            ? "No judgement is open."
                            : "None: whatever the \(questions.open) open judgements are, the shortlist stays."
                    : "None of the \(questions.tried) that were tried, of \(questions.open) open judgements."
            } ?? "Not looked for, as the packages were not worked out to the end.",
            "tried": view.questions.flatMap {
                !$0.ranked.isEmpty && $0.tried < $0.open
                    ? "\($0.tried) of \($0.open) open judgements were tried." : nil
            },
            "noShortlist": advice == nil
                ? "Not worked out to the end."
                : "Every package crosses a red line. truce talks check says which of them would have to move.",
            "leftOut": advice.flatMap {
                $0.leftOut > 0
                    ? "\($0.leftOut) more \($0.leftOut == 1 ? "attains" : "attain") one of these equally; --format json has them all."
                    : nil
            },
            "unasked": view.unasked(),
            "traced": talks.parties.indices.map { traced($0, view) },
        ])
        return try TalksPage.render("talks", title: "Packages", lede: lede, sections: sections, fields, base)
    }

    private static let sections = """
        <section><h2>What nobody can better without another's loss</h2><p>{{zone}}</p>{{#origin}}<p>{{origin}}</p>{{/origin}}
        <table class="stack"><caption class="hear">What each party can get</caption><thead><tr><th scope="col">Party</th><th scope="col" class="n">Accepts no less than</th>\
        <th scope="col" class="n">Least it can get</th><th scope="col" class="n">Most it can get</th></tr></thead><tbody>
        {{#limits}}<tr><th scope="row">{{party}}</th><td class="n" data-label="Accepts no less than">{{reservation}}{{#from}} <a href="#{{id}}">{{words}}</a>{{/from}}</td>\
        <td class="n" data-label="Least it can get">{{least}}</td><td class="n" data-label="Most it can get">{{best}}</td></tr>{{/limits}}</tbody></table>
        <div class="sides plots">{{#plots}}<figure>{{{drawing}}}</figure>{{/plots}}
        <div class="panel">{{#hasPoints}}<p class="hint soft">Choose a point to see its package. Numbered points are those of the shortlist; squares are proposals, \
        broken ones where they were completed; shaded is where every party drawn gets its least total.</p>
        {{/hasPoints}}{{#points}}<div class="pkg card" id="{{id}}"><h3>{{points}}</h3><dl class="package">{{#items}}<dt>{{issue}}</dt><dd>{{option}}</dd>{{/items}}</dl>\
        {{#more}}<p class="soft">{{more}}</p>{{/more}}</div>{{/points}}</div></div>
        {{#morePlots}}<p class="soft">{{morePlots}}</p>{{/morePlots}}
        {{#hasPoints}}<details><summary>The points as a table</summary><div class="scroll"><table><caption class="hear">The points as a table</caption><thead><tr>\
        <th scope="col">Package</th>{{#parties}}<th scope="col" class="n">{{.}}</th>{{/parties}}</tr></thead><tbody>
        {{#vectors}}<tr><th scope="row"><a href="#{{id}}">{{number}}</a></th>{{#cells}}<td class="n">{{.}}</td>{{/cells}}</tr>{{/vectors}}</tbody></table></div></details>{{/hasPoints}}
        {{#morePoints}}<p class="soft">{{morePoints}}</p>{{/morePoints}}</section>
        <section><h2>Shortlist</h2><div class="cards">
        {{#shortlist}}<div class="card" id="{{id}}"><h3>{{number}}. {{names}}</h3><dl class="package">{{#items}}<dt>{{issue}}</dt><dd{{#isOther}} class="other"{{/isOther}}>{{option}}</dd>{{/items}}</dl>\
        <p>{{points}}</p>{{#bars}}{{{bars}}}{{/bars}}{{#equals}}<p class="soft">{{equals}}</p>{{/equals}}{{#below}}<p>{{below}}</p>{{/below}}{{#status}}<p class="soft">{{status}}</p>{{/status}}</div>{{/shortlist}}
        </div>{{^shortlist}}<p>{{noShortlist}}</p>{{/shortlist}}{{#leftOut}}<p class="soft">{{leftOut}}</p>{{/leftOut}}</section>
        {{#reviews}}<section id="{{id}}"><h2>{{title}}</h2><p class="meta">{{who}}{{#backing}}; {{> backing}}{{/backing}}</p>{{#completion}}<p>{{completion}}</p>{{/completion}}<ul class="lever">{{#against}}<li>{{.}}</li>{{/against}}</ul><p>{{verdict}}</p>
        {{#better}}<div class="card"><ul class="lever">{{#changes}}<li>{{.}}</li>{{/changes}}</ul><p><b>{{all}}</b></p></div>{{/better}}</section>{{/reviews}}
        {{#otherProposals}}<p class="soft">{{otherProposals}}</p>{{/otherProposals}}
        <section><h2>The answer that would change the advice most</h2>
        {{#questions}}<h3>{{asked}}</h3><ul class="lever">{{#effects}}<li>{{.}}</li>{{/effects}}</ul>{{/questions}}
        {{^questions}}<p>{{noQuestion}}</p>{{/questions}}{{#tried}}<p class="soft">{{tried}}</p>{{/tried}}
        <details><summary>Not judged by anybody</summary><ul>{{#unasked}}<li>{{.}}</li>{{/unasked}}{{^unasked}}<li>Everything is judged, by a number, an interval or an order.</li>{{/unasked}}</ul></details></section>
        <section><h2>What each option is worth to whom</h2>
        {{#traced}}<details><summary>{{party}}</summary><table class="stack"><caption class="hear">What each option is worth to {{party}}</caption><thead><tr><th scope="col">Option</th><th scope="col">Worth</th>\
        <th scope="col">Weight</th><th scope="col">From</th></tr></thead><tbody>{{#rows}}<tr><th scope="row">{{option}}</th><td data-label="Worth">{{worth}}{{{bar}}}</td>\
        <td data-label="Weight">{{weight}}</td><td data-label="From">{{#from}}<a href="#{{id}}">{{words}}</a><br>{{/from}}{{^isJudged}}not judged{{/isJudged}}</td></tr>{{/rows}}</tbody></table></details>{{/traced}}</section>
        """

    private static func review(_ review: PackagesView.Review, _ view: PackagesView) -> Node {
        let base = view.base
        let talks = base.talks
        let proposal = talks.proposals[review.proposal]
        let found = review.answer.value
        let answers = proposal.answers.map { "\($0.isAccepted ? "accepted" : "rejected") by \(talks.name($0.actor))" }
        return Node([
            "id": "p\(review.proposal + 1)", "title": "Proposal: \(proposal.title)",
            "backing": TalksPage.backing(.proposal(review.proposal), base),
            "who":
                ([
                    proposal.actors.isEmpty ? nil : "made by \(base.list(proposal.actors.map(talks.name)))",
                    proposal.day.map { "\($0)" },
                ]
                .compactMap { $0 } + answers)
                .joined(separator: "; "),
            "against": found.map { view.against($0, proposal) } ?? [],
            "completion": found.flatMap { view.completion($0, proposal) },
            "verdict": found.map(view.verdict)
                ?? "Not worked out to the end: \(review.answer.bound.map(view.words) ?? "").",
            "better": (found?.improvements ?? []).prefix(5).map { better in
                Node([
                    "changes": better.changes.map { PackagesText.words($0, view) + "." },
                    "all": "In all: " + PackagesText.gains(better.ranges, view) + ".",
                ])
            },
        ])
    }

    /// What each party accepts and can get, with the line of its least total.
    private static func limits(_ advice: PackageAdvice, _ view: PackagesView) -> [Node] {
        let talks = view.base.talks
        guard !advice.frontier.vectors.isEmpty else { return [] }
        return talks.parties.indices.map { party in
            let from = talks.judgements.indices.filter { place in
                guard talks.judgements[place].party == party, case .leastTotal = talks.judgements[place].content else {
                    return false
                }
                return true
            }
            return Node([
                "party": talks.parties[party].title,
                "reservation": view.search.problem.parties[party].reservation.map { view.decimal($0, party) }
                    ?? "none stated",
                "from": from.map { link($0, talks) }, "least": view.decimal(advice.zone.least[party], party),
                "best": view.decimal(advice.zone.best[party], party),
            ])
        }
    }

    /// A link to the statement that a judgement is.
    private static func link(_ judgement: Int, _ talks: Negotiation) -> Node {
        Node(["id": "j\(judgement + 1)", "words": TalksPage.line(talks.judgements[judgement].backing)])
    }

    /// Which proposals were not looked at.
    private static func otherProposals(_ view: PackagesView) -> String? {
        let seen = Set(view.reviews.map(\.proposal))
        let names = view.base.talks.proposals.enumerated().filter { !seen.contains($0.offset) }.map(\.element.name)
        return names.isEmpty ? nil : "Not looked at: \(view.base.list(names)). --improve names a proposal."
    }

    /// Each worth with the judgements that it comes from.
    private static func traced(_ party: Int, _ view: PackagesView) -> Node {
        let talks = view.base.talks
        let worths = view.search.problem.worths[party].joined()
        let scale = (low: min(0, worths.map(\.low).min() ?? 0), high: worths.map(\.high).max() ?? 0)
        var rows: [Node] = []
        for (issue, item) in talks.issues.enumerated() {
            for (option, chosen) in item.options.enumerated() {
                let from = talks.judgements.indices.filter { place in
                    let judgement = talks.judgements[place]
                    guard judgement.party == party else { return false }
                    switch judgement.content {
                    case .worth(let choice, _, _): return choice == .init(issue: issue, option: option)
                    case .ranks(issue, let tiers): return tiers.joined().contains(option)
                    case .weight(issue, _): return true
                    default: return false
                    }
                }
                let worth = view.search.problem.worths[party][issue][option]
                let (low, high) = (view.decimal(worth.low, party), view.decimal(worth.high, party))
                rows.append(
                    Node([
                        "option": "\(item.title): \(chosen.title)",
                        "worth": low == high
                            ? low : "\(low) to \(high), reckoned with as \(view.decimal(worth.middle, party))",
                        "weight": "\(talks.weight(of: issue, for: party)) (in it already)",
                        "bar": Node.Markup(PackageBars.bar(worth.low, worth.middle, worth.high, scale)),
                        "isJudged": from.contains {
                            if case .weight = talks.judgements[$0].content { false } else { true }
                        },
                        "from": from.map { link($0, talks) },
                    ]))
            }
        }
        return Node(["party": talks.parties[party].title, "rows": rows])
    }

    // MARK: Plots

    /// One plot for each pair of parties, of the first few.
    private static func plots(_ advice: PackageAdvice, _ view: PackagesView) -> [Node.Markup] {
        let count = min(mostPlotted, view.base.talks.parties.count)
        guard !advice.frontier.vectors.isEmpty else { return [] }
        return (0..<count).flatMap { one in ((one + 1)..<max(one + 1, count)).map { plot(one, $0, advice, view) } }
    }

    private static func plot(_ one: Int, _ other: Int, _ advice: PackageAdvice, _ view: PackagesView) -> Node.Markup {
        let n = SVG.number
        let (width, height) = (430.0, 370.0)
        let problem = view.search.problem
        func value(_ units: PackageUnits) -> Double { Double(units) }
        func bounds(_ party: Int) -> (low: Double, high: Double) {
            let known =
                advice.frontier.vectors.map { $0.values[party] }
                + [problem.parties[party].reservation].compactMap { $0 }
                + view.reviews.compactMap { $0.answer.value?.values[party] }
            let (low, high) = (value(known.min() ?? 0), value(known.max() ?? 1))
            let gap = max(1, high - low) * 0.08
            return (low - gap, high + gap)
        }
        let (across, up) = (bounds(one), bounds(other))
        // As wide as the longest number beside the axis.
        let margin =
            advice.frontier.vectors.map { Double(view.decimal($0.values[other], other).utf8.count) * 7 + 36 }
            .reduce(58, max).rounded()
        let radius = advice.frontier.vectors.count > 60 ? "4" : "6"
        func x(_ units: PackageUnits) -> Double {
            margin + (value(units) - across.low) / (across.high - across.low) * (width - margin - 16)
        }
        func y(_ units: PackageUnits) -> Double {
            height - margin - (value(units) - up.low) / (up.high - up.low) * (height - margin - 16)
        }
        let names = (view.base.party(one), view.base.party(other))
        let id = "plot\(one)-\(other)"
        let markup = SVG.drawing(
            id: id, className: "plot", width: width, height: height,
            title: "Efficient packages: \(names.0) and \(names.1)",
            description:
                "\(advice.frontier.vectors.count) packages by what they are worth to \(names.0) (across) and to \(names.1) (up). The table below has them all."
        ) { svg in
            let least = (problem.parties[one].reservation, problem.parties[other].reservation)
            if least.0 != nil || least.1 != nil {
                let left = least.0.map(x) ?? margin
                let bottom = least.1.map(y) ?? height - margin
                svg.element(
                    "rect",
                    [
                        ("class", "zonefill"), ("x", n(left)), ("y", "16"), ("width", n(max(0, width - 16 - left))),
                        ("height", n(max(0, bottom - 16))),
                    ])
            }
            svg.element(
                "path",
                [("class", "edge"), ("fill", "none"), ("d", "M\(n(margin)) 16V\(n(height - margin))H\(n(width - 16))")])
            if let units = least.0 {
                svg.element("path", [("class", "least"), ("d", "M\(n(x(units))) 16V\(n(height - margin))")])
                svg.text("accepts no less", [("class", "axis"), ("x", n(x(units) + 4)), ("y", n(height - margin - 6))])
            }
            if let units = least.1 {
                svg.element("path", [("class", "least"), ("d", "M\(n(margin)) \(n(y(units)))H\(n(width - 16))")])
                svg.text("accepts no less", [("class", "axis"), ("x", n(margin + 4)), ("y", n(y(units) - 5))])
            }
            for (party, isAcross) in [(one, true), (other, false)] {
                let values = advice.frontier.vectors.map { $0.values[party] }
                for units in Set([values.min(), values.max()].compactMap { $0 }).sorted() {
                    let text = view.decimal(units, party)
                    svg.text(
                        text,
                        isAcross
                            ? [
                                ("class", "axis"), ("text-anchor", "middle"), ("x", n(x(units))),
                                ("y", n(height - margin + 18)),
                            ]
                            : [("class", "axis"), ("text-anchor", "end"), ("x", n(margin - 6)), ("y", n(y(units) + 4))])
                }
            }
            svg.text(
                "\(Columns.cut(names.0, to: 40)), its points →",
                [("class", "axis"), ("x", n(margin)), ("y", n(height - 12))])
            svg.text(
                "\(Columns.cut(names.1, to: 40)), its points →",
                [("class", "axis"), ("transform", "translate(14 \(n(height - margin))) rotate(-90)")])
            for (place, vector) in advice.frontier.vectors.prefix(mostPoints).enumerated() {
                let words =
                    "\(names.0) \(view.decimal(vector.values[one], one)), \(names.1) \(view.decimal(vector.values[other], other))"
                svg.group("a", [("href", "#v\(place + 1)"), ("aria-label", words)], title: words) { svg in
                    svg.element(
                        "circle",
                        [
                            ("class", "frontier"), ("cx", n(x(vector.values[one]))), ("cy", n(y(vector.values[other]))),
                            ("r", radius),
                        ])
                }
            }
            // Proposals that are worth the same stand under one square.
            var offers: [(values: [PackageUnits], proposals: [Int])] = []
            for review in view.reviews {
                guard let values = review.answer.value.map({ [$0.values[one], $0.values[other]] }) else { continue }
                if let known = offers.firstIndex(where: { $0.values == values }) {
                    offers[known].proposals.append(review.proposal)
                } else {
                    offers.append((values, [review.proposal]))
                }
            }
            var labels: [(x: Double, y: Double)] = []
            for offer in offers {
                let (px, py) = (x(offer.values[0]), y(offer.values[1]))
                let proposals = offer.proposals.map { view.base.talks.proposals[$0] }
                let isLeft = px > width / 2
                var label = (x: px + (isLeft ? 12 : -12), y: py + 25)
                while labels.contains(where: { abs($0.x - label.x) < 120 && abs($0.y - label.y) < 14 }) {
                    label.y += 14
                }
                labels.append(label)
                svg.group(
                    "a", [("href", "#p\(offer.proposals[0] + 1)")],
                    title: proposals.map(\.title).joined(separator: "; ")
                ) { svg in
                    let isWhole = proposals.allSatisfy { !$0.options.contains(nil) }
                    svg.element(
                        "rect",
                        [
                            ("class", isWhole ? "offer" : "offer filled"), ("x", n(px - 12)), ("y", n(py - 12)),
                            ("width", "24"), ("height", "24"),
                        ])
                    svg.text(
                        Columns.cut(Harmless.line(proposals.map(\.name).joined(separator: ", ")), to: 30),
                        [
                            ("class", "axis over"), ("text-anchor", isLeft ? "end" : "start"), ("x", n(label.x)),
                            ("y", n(label.y)),
                        ])
                }
            }
            for (place, item) in advice.shortlist.enumerated() {
                let (px, py) = (x(item.values[one]), y(item.values[other]))
                svg.group("a", [("href", "#s\(place + 1)")], title: view.words(item.names).joined(separator: "; ")) {
                    svg in
                    svg.element("circle", [("class", "pick"), ("cx", n(px)), ("cy", n(py)), ("r", "9")])
                    svg.text(
                        "\(place + 1)",
                        [("class", "picked"), ("text-anchor", "middle"), ("x", n(px)), ("y", n(py + 4))])
                }
            }
        }
        return Node.Markup(markup)
    }
}
