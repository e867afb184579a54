import Talks

/// Plans of steps as one HTML page: what each side is exposed to, stage by stage.
public enum StepsHTML {
    /// Renders the page.
    ///
    /// - Throws: if the page's own template cannot be read, which the tests rule out.
    public static func render(_ view: StepsView) throws -> String {
        let base = view.base
        let leading = view.leading
        let fields = Node([
            "remarks": view.remarks.map { $0.replacing("`", with: "") },
            "parties": base.talks.parties.map(\.name),
            "orders": view.variants.map { order($0, view) },
            "plans": view.variants.filter { $0.plan != nil }.enumerated().map { place, variant in
                plan(variant, "plan\(place + 1)", isLeading: variant.title == leading?.title, view)
            },
            "impossible": view.variants.compactMap { impossible($0, view) },
        ])
        return try TalksPage.render("talks", title: "Steps", lede: StepsText.legend, sections: sections, fields, base)
    }

    private static let sections = """
        <section><h2>Orders side by side</h2>{{#remarks}}<p>{{.}}</p>{{/remarks}}<p>The most that each side is ever exposed, in its own points.</p>
        <div class="scroll"><table><caption class="hear">Orders side by side</caption><thead><tr><th scope="col">Order</th>{{#parties}}<th scope="col" class="n">{{.}}</th>{{/parties}}<th scope="col" class="n">Stages</th></tr></thead><tbody>
        {{#orders}}<tr><th scope="row">{{title}}{{#asks}}<br><span class="soft small">if {{.}}</span>{{/asks}}{{#omission}}<br><span class="soft small">{{omission}}</span>{{/omission}}{{#caveat}}<br><span class="soft small">{{caveat}}</span>{{/caveat}}</th>{{#cells}}<td class="n">{{.}}</td>{{/cells}}<td class="n">{{stages}}</td></tr>{{/orders}}
        </tbody></table></div></section>
        {{#impossible}}<section><h2>{{title}}</h2><div class="witness"><ul class="lever">{{#reasons}}<li>{{.}}</li>{{/reasons}}</ul>{{#backings}}<p>{{> backing}}</p>{{/backings}}</div></section>{{/impossible}}
        {{#plans}}<section><h2>{{title}}</h2>{{#asks}}<p>If {{.}}.</p>{{/asks}}<p><b>{{worst}}</b></p>{{#ends}}<p>{{.}}</p>{{/ends}}{{#caveat}}<p class="note">{{caveat}}</p>{{/caveat}}{{#others}}<p class="soft">{{others}}</p>{{/others}}
        <div class="sides">{{#pictures}}<figure>{{{drawing}}}</figure>{{/pictures}}</div>
        <details{{#isLeading}} open{{/isLeading}}><summary>Stage by stage</summary><ol>{{#stages}}<li><p><b>{{what}}</b>{{#verified}} <span class="soft">{{verified}}</span>{{/verified}} {{#backings}}{{> backing}} {{/backings}}</p>\
        <ul class="lever">{{#sides}}<li>{{.}}</li>{{/sides}}</ul></li>{{/stages}}</ol></details></section>{{/plans}}
        """

    private static func order(_ variant: StepsView.Variant, _ view: StepsView) -> Node {
        let parties = view.base.talks.parties.indices
        let cells: [String]
        if variant.isIdle {
            cells = parties.map { $0 == 0 ? "says nothing here" : "" }
        } else if let plan = variant.plan {
            cells = plan.worstExposure.enumerated().map { variant.lowering.decimal($1, of: $0) }
        } else if case .none = variant.answer.outcome {
            cells = parties.map { $0 == 0 ? "impossible" : "" }
        } else {
            cells = parties.map { $0 == 0 ? "not known" : "" }
        }
        return Node([
            "title": variant.title, "asks": variant.relaxed.map { view.words(relaxed: $0) }, "cells": cells,
            "caveat": caveat(variant), "omission": view.omission(variant),
            "stages": variant.plan.map { "\($0.stages.count)" } ?? "",
        ])
    }

    /// What is not proved, where a limit was met.
    private static func caveat(_ variant: StepsView.Variant) -> String? {
        guard variant.answer.bounded != nil else { return nil }
        return variant.plan == nil
            ? "A limit of the search was met: whether there is a plan is not known."
            : "A limit of the search was met: the plan is a good one, not proved the best."
    }

    private static func impossible(_ variant: StepsView.Variant, _ view: StepsView) -> Node? {
        guard case .none(let reason) = variant.answer.outcome else { return nil }
        return Node([
            "title": "\(variant.title): impossible\(view.otherwise(variant))",
            "reasons": StepsText.reasons(reason, variant, view),
            "backings": reason.blockingConditions.compactMap { variant.lowering.conditions[$0] }.map {
                TalksPage.backing(.judgement($0), view.base)
            },
        ])
    }

    private static func plan(_ variant: StepsView.Variant, _ id: String, isLeading: Bool, _ view: StepsView) -> Node {
        guard let plan = variant.plan else { return Node([:]) }
        return Node([
            "title": variant.title, "isLeading": isLeading, "asks": variant.relaxed.map { view.words(relaxed: $0) },
            "worst": StepsText.worst(plan, variant, view), "ends": StepsText.ends(plan, variant, view),
            "caveat": caveat(variant),
            "others": variant.answer.frontier.count > 1
                ? "\(Wording.count(variant.answer.frontier.count - 1, "other plan exposes", "other plans expose")) one side less and another more; --format json has what each bears."
                : nil,
            "pictures": view.base.talks.parties.indices.map {
                Node(["drawing": picture($0, plan, variant, id, view)])
            },
            "stages": plan.stages.enumerated().map { _, stage in
                Node([
                    "what": StepsText.words(stage, variant, view),
                    "backings": stage.steps.map { step in
                        let place = variant.lowering.places[step]
                        let steps = view.base.talks.steps.count
                        return TalksPage.backing(place < steps ? .step(place) : .guarantee(place - steps), view.base)
                    },
                    "verified": StepsText.verification(stage, variant, view),
                    "sides": stage.standings.enumerated().map { party, standing in
                        "\(view.base.party(party)) \(StepsText.words(standing, party, variant))"
                    },
                ])
            },
        ])
    }

    /// One party's strip: what it has given and holds after each stage, and what stays open.
    private static func picture(
        _ party: Int, _ plan: Plan, _ variant: StepsView.Variant, _ id: String, _ view: StepsView
    ) -> Node.Markup {
        let n = SVG.number
        let limit = variant.lowering.question.limits[party]
        let most = max(
            1,
            plan.stages.map { max($0.standings[party].given, $0.standings[party].held, $0.standings[party].exposure) }
                .max() ?? 1,
            limit ?? 0)
        let (width, height) = (430.0, 210.0)
        func points(_ units: Int64) -> String { variant.lowering.decimal(units, of: party) }
        let margin = max(46, Double(points(most).utf8.count) * 7 + 12)
        let slot = (width - margin - 12) / Double(max(1, plan.stages.count))
        let gap = min(8, slot * 0.2)
        // So many stages apart that their numbers do not touch.
        let stride = max(1, Int((24 / slot).rounded(.up)))
        let bottom = height - 44
        func y(_ units: Int64) -> Double { bottom - Double(units) / Double(most) * (bottom - 34) }
        let name = view.base.party(party)
        let told = plan.stages.enumerated().map { "after stage \($0 + 1) \(points($1.standings[party].exposure))" }
        return Node.Markup(
            SVG.drawing(
                id: "\(id)-\(party)", className: "strip", width: width, height: height,
                title: "\(name): exposure stage by stage",
                description: "\(name) is exposed by: \(told.joined(separator: ", "))."
            ) { svg in
                svg.text(Columns.cut(name, to: 40), [("class", "label"), ("x", "4"), ("y", "18")])
                svg.element(
                    "path",
                    [("class", "edge"), ("fill", "none"), ("d", "M\(n(margin)) 30V\(n(bottom))H\(n(width - 8))")])
                svg.text("0", [("class", "axis"), ("text-anchor", "end"), ("x", n(margin - 5)), ("y", n(bottom + 4))])
                svg.text(
                    points(most),
                    [("class", "axis"), ("text-anchor", "end"), ("x", n(margin - 5)), ("y", n(y(most) + 4))])
                for (place, stage) in plan.stages.enumerated() {
                    let standing = stage.standings[party]
                    let left = margin + slot * Double(place) + gap / 2
                    let words =
                        StepsText.words(stage, variant, view) + ": \(name) " + StepsText.words(standing, party, variant)
                    svg.group("g", [], title: words) { svg in
                        func bar(_ className: String, _ units: Int64, _ from: Double, _ part: Double) {
                            guard units > 0 else { return }
                            svg.element(
                                "rect",
                                [
                                    ("class", className), ("x", n(left + (slot - gap) * from)), ("y", n(y(units))),
                                    ("width", n((slot - gap) * part)), ("height", n(bottom - y(units))),
                                ])
                        }
                        bar("bar", standing.given, 0, 0.33)
                        bar("held", standing.held, 0.33, 0.33)
                        bar("exposed", standing.exposure, 0.67, 0.33)
                        if place % stride == 0 {
                            svg.text(
                                "\(place + 1)",
                                [
                                    ("class", "axis"), ("text-anchor", "middle"), ("x", n(left + (slot - gap) / 2)),
                                    ("y", n(bottom + 16)),
                                ])
                        }
                        if plan.worstStage[party] == place, standing.exposure > 0 {
                            let tip = left + (slot - gap) * 0.83
                            svg.text(
                                "▼ \(points(standing.exposure))",
                                [
                                    ("class", "axis"), ("text-anchor", tip > width - 60 ? "end" : "middle"),
                                    ("x", n(tip > width - 60 ? tip + 5 : tip)),
                                    ("y", n(y(standing.exposure) - 4)),
                                ])
                        }
                    }
                }
                if let limit {
                    svg.element("path", [("class", "limit"), ("d", "M\(n(margin)) \(n(y(limit)))H\(n(width - 8))")])
                    svg.text(
                        "bears an exposure of at most \(points(limit))",
                        [("class", "axis over"), ("text-anchor", "end"), ("x", n(width - 8)), ("y", n(y(limit) - 4))])
                }
                svg.text(
                    "grey: given · outlined: held · dark: exposed · ▼ the most",
                    [("class", "axis"), ("x", n(margin)), ("y", n(height - 8))])
            })
    }
}
