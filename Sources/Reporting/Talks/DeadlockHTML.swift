import Talks

/// What blocks, as one HTML page with the knots as pictures.
public enum DeadlockHTML {
    /// Renders the page.
    ///
    /// - Throws: if the page's own template cannot be read, which the tests rule out.
    public static func render(_ view: DeadlockView) throws -> String {
        let base = view.base
        let lede: String
        switch view.answer.isOpen {
        case .some(true):
            lede = view.openness
        case .some(false):
            lede = view.verdict ?? ""
        case .none: lede = "Whether a way is open is not known: a limit was met."
        }
        let knots = view.answer.knots
        let fields = Node([
            "knots": knots.enumerated().map { place, knot in
                let drawing = KnotDrawing(view, knot)
                let bearings = view.bearings(on: knot)
                return Node([
                    "heading": knots.count == 1 ? "What blocks" : "Knot \(place + 1) of \(knots.count)",
                    "picture": drawing.isDrawn
                        ? Node.Markup(
                            drawing.markup(id: "knot\(place + 1)", isNarrow: false)
                                + drawing.markup(id: "knot\(place + 1)n", isNarrow: true)) : nil,
                    "omission": drawing.omission,
                    "chains": knot.chains.prefix(KnotDrawing.mostChains).map { chain in
                        Node([
                            "waits": chain.isCycle
                                ? chain.constraints.count > 2
                                    ? "Each waits for the next, and the last for the first."
                                    : "Each waits for the other."
                                : nil,
                            "note": view.note(on: chain),
                            "items": chain.constraints.map { constraint in
                                Node([
                                    "number": "\(drawing.number(of: constraint))", "words": view.words(constraint),
                                    "backing": view.lowering.judgement(constraint).map {
                                        TalksPage.backing(.judgement($0), base)
                                    },
                                ])
                            },
                        ])
                    },
                    "moreChains": knot.chains.count > KnotDrawing.mostChains
                        ? "\(knot.chains.count - KnotDrawing.mostChains) more chains are in --format json." : nil,
                    "hasLevers": !knot.relaxations.isEmpty,
                    "isShut": knot.relaxations.isEmpty && knot.bounded == nil,
                    "intro": knot.relaxations.count == 1
                        ? "One thing would open it." : "Any one of these would open it; none can be smaller.",
                    "levers": knot.relaxations.prefix(40).map { relaxation in
                        Node([
                            "heldBy": base.list(view.owners(relaxation)),
                            "words":
                                ([relaxation.map(view.relaxing).joined(separator: ", and ")]
                                + view.readiness(relaxation))
                                .joined(separator: ". "),
                        ])
                    },
                    "moreLevers": knot.relaxations.count > 40
                        ? "\(knot.relaxations.count - 40) more are in --format json." : nil,
                    "together": knot.together.prefix(12).map {
                        "Taken at the same moment, “\(view.title($0.first))” and “\(view.title($0.second))” "
                            + ($0.opens
                                ? "would open it with nobody going first."
                                : "would let preconditions fall away, but that alone does not open it.")
                    },
                    "acceptances": view.acceptances(of: knot).map {
                        Node(["words": view.words($0), "backing": TalksPage.backing(.guarantee($0.guarantee), base)])
                    },
                    "bearing": bearings.map {
                        Node(["words": $0.words, "backing": TalksPage.backing($0.statement, base)])
                    },
                    "caution": view.caution(knot),
                    "hasBearing": !bearings.isEmpty,
                    "bounded": knot.bounded.map { "Not complete: \(view.words($0))." },
                ])
            },
            "perhaps": view.answer.neverTakenBounded.map {
                "Some of what can never be done may be possible in a package that was not looked at: \(view.words($0))."
            },
            "count": knots.count > 1
                ? "Each knot has to be opened: \(view.answer.relaxationCount) ways in all, one from each." : nil,
        ])
        return try TalksPage.render(
            "talks", title: "What blocks", lede: lede, sections: sections, fields, base)
    }

    private static let sections = """
        {{#perhaps}}<p class="note">{{perhaps}}</p>{{/perhaps}}{{#count}}<p class="note">{{count}}</p>{{/count}}
        {{#knots}}<section><h2>{{heading}}</h2>
        {{#picture}}<figure>{{{picture}}}<figcaption>An arrow leads from what waits to what it waits for; on it stand the number of the \
        sentence below and who asks for it. A broken arrow is in the nature of things. ✕: an option that a red line rules out.</figcaption></figure>{{/picture}}
        {{#omission}}<p class="soft">{{omission}}</p>{{/omission}}
        {{#chains}}<div class="card"><ul class="lever">{{#items}}<li><b>{{number}}</b> {{words}}.{{#backing}} {{> backing}}{{/backing}}</li>{{/items}}</ul>\
        {{#waits}}<p>{{waits}}</p>{{/waits}}{{#note}}<p>{{note}}</p>{{/note}}</div>{{/chains}}{{#moreChains}}<p class="soft">{{moreChains}}</p>{{/moreChains}}
        <h3>What would open it</h3>
        {{#hasLevers}}<p>{{intro}}</p><table class="stack"><caption class="hear">What would open it</caption><thead><tr><th scope="col">Whose move</th><th scope="col">What gives way</th></tr></thead><tbody>
        {{#levers}}<tr><th scope="row">{{heldBy}}</th><td data-label="What gives way">{{words}}.</td></tr>{{/levers}}</tbody></table>\
        {{#moreLevers}}<p class="soft">{{moreLevers}}</p>{{/moreLevers}}{{/hasLevers}}
        {{#isShut}}<p>No relaxation opens it: what is in the nature of things blocks by itself.</p>{{/isShut}}
        <ul class="lever">{{#acceptances}}<li>{{words}}. {{#backing}}{{> backing}}{{/backing}}</li>{{/acceptances}}{{#together}}<li>{{.}}</li>{{/together}}</ul>
        {{#caution}}<p class="soft">{{caution}}</p>{{/caution}}{{#hasBearing}}<p>It bears on this, and opens nothing by itself:</p><ul class="lever">{{#bearing}}<li>{{words}} {{#backing}}{{> backing}}{{/backing}}</li>{{/bearing}}</ul>{{/hasBearing}}
        {{#bounded}}<p class="note">{{bounded}}</p>{{/bounded}}</section>{{/knots}}
        """
}
