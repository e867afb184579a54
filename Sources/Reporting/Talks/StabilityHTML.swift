import Talks

/// Who would walk away, as one HTML page.
public enum StabilityHTML {
    /// So many states of a conflict are shown; the rest is in the JSON.
    static let mostStates = 200

    /// Renders the page.
    ///
    /// - Throws: if the page's own template cannot be read, which the tests rule out.
    public static func render(_ view: StabilityView) throws -> String {
        let base = view.base
        let notions: [StabilityNotion] = [.nash, .seq, .smr, .gmr]
        let fields = Node([
            "conflicts": view.items.enumerated().map { number, item in
                let resting = (0..<item.conflict.model.states).filter { !item.notions($0).isEmpty }
                let shown =
                    item.conflict.model.states <= mostStates
                    ? Array(0..<item.conflict.model.states) : Array(resting.prefix(mostStates))
                return Node([
                    "title": item.title,
                    "backing": TalksPage.backing(.conflict(item.place), base),
                    "picture": ConflictDrawing(item, view).map { Node.Markup($0.markup(id: "conflict\(number + 1)g")) },
                    "legend": ConflictDrawing(item, view)?.legend(view) ?? [],
                    "key": ConflictDrawing(item, view)?.key,
                    "notions": notions.map { notion -> String in
                        let states = item.equilibria(notion).map { String($0 + 1) }
                        return "\(StabilityView.words(notion).capitalisedFirst): "
                            + (states.isEmpty
                                ? "no state"
                                : states.count > 40
                                    ? "\(states.count) states"
                                    : (states.count == 1 ? "state " : "states ") + base.list(states)) + "."
                    },
                    "states": shown.map { state in
                        Node([
                            "number": "\(state + 1)", "title": item.conflict.titles[state],
                            "rests": item.notions(state).isEmpty
                                ? "none"
                                : notions.filter { item.equilibria($0).contains(state) }.map {
                                    $0 == .nash ? "Nash" : $0.rawValue.uppercased()
                                }.joined(separator: ", "),
                            "departures": item.departures(state).map { StabilityText.words($0, item, view) },
                        ])
                    },
                    "more": item.conflict.model.states > shown.count
                        ? "\(item.conflict.model.states - shown.count) more states are in --format json." : nil,
                ])
            },
            "leftOut": view.tooLarge.map { "“\($0)” has more than 4,096 states and was left out." },
        ])
        return try TalksPage.render(
            "talks", title: "Who would walk away",
            lede:
                "Who could leave a state, and what the others could answer (the graph model for conflict resolution).",
            sections: sections, fields, base)
    }

    private static let sections = """
        {{#leftOut}}<p class="note">{{.}}</p>{{/leftOut}}
        {{#conflicts}}<section><h2>{{title}}</h2>{{#backing}}<p class="meta">{{> backing}}</p>{{/backing}}<ul class="lever">{{#notions}}<li>{{.}}</li>{{/notions}}</ul>
        {{#picture}}<figure>{{{picture}}}<figcaption>{{key}}<ul class="legend">{{#legend}}<li>{{{sample}}}{{name}}</li>{{/legend}}</ul></figcaption></figure>{{/picture}}
        <table class="stack"><caption class="hear">{{title}}: state by state</caption><thead><tr><th scope="col">State</th><th scope="col">Rests as</th><th scope="col">Who could leave it</th></tr></thead><tbody>
        {{#states}}<tr><th scope="row">{{number}}. {{title}}</th><td data-label="Rests as">{{rests}}</td>\
        <td data-label="Who could leave it">{{#departures}}<p>{{.}}</p>{{/departures}}{{^departures}}Nobody, for something better.{{/departures}}</td></tr>{{/states}}
        </tbody></table>{{#more}}<p class="soft">{{more}}</p>{{/more}}</section>{{/conflicts}}
        {{^conflicts}}<section><p>The document has no conflict: nothing says who could move where.</p></section>{{/conflicts}}
        """
}
