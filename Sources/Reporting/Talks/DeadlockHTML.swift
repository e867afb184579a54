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
            lede =
                "No deadlock: a package crosses no red line, and its steps have an order that meets every precondition."
        case .some(false):
            let names = view.answer.neverTaken.map { "“\(view.title($0))”" }
            lede =
                names.isEmpty
                ? "Deadlock: red lines rule out every package."
                : "Deadlock. As things stand these can never be done: \(base.list(names))."
        case .none: lede = "Whether a way is open is not known: a limit was met."
        }
        let knots = view.answer.knots
        let fields = Node([
            "knots": knots.enumerated().map { place, knot in
                Node([
                    "heading": knots.count == 1 ? "What blocks" : "Knot \(place + 1) of \(knots.count)",
                    "picture": KnotDrawing(view, knot, id: "knot\(place + 1)").markup.map { Node.Markup($0) },
                    "chains": knot.chains.prefix(12).map { chain in
                        Node([
                            "isCycle": chain.isCycle, "note": view.note(on: chain),
                            "items": chain.constraints.map { constraint in
                                Node([
                                    "number": "\(KnotDrawing.number(of: constraint, in: knot))",
                                    "words": view.words(constraint),
                                    "source": view.source(constraint).map {
                                        String($0.drop { $0 != ":" }.dropFirst(2))
                                    },
                                    "line": view.lowering.judgement(constraint).map {
                                        "line \(base.talks.judgements[$0].backing.span.start.line)"
                                    },
                                    "judgement": view.lowering.judgement(constraint).map { "j\($0 + 1)" },
                                ])
                            },
                        ])
                    },
                    "moreChains": knot.chains.count > 12
                        ? "\(knot.chains.count - 12) more chains are in --format json." : nil,
                    "hasLevers": !knot.relaxations.isEmpty,
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
                    "together": knot.together.filter(\.opens).map {
                        "Taken at the same moment, “\(view.title($0.first))” and “\(view.title($0.second))” would open it with nobody going first."
                    },
                    "bearing": view.bearing(on: knot),
                    "bounded": knot.bounded.map { "Not complete: \(view.words($0))." },
                ])
            },
            "count": knots.count > 1
                ? "Each knot has to be opened: \(view.answer.relaxationCount) ways in all, one from each." : nil,
        ])
        return try TalksPage.render(
            "talks", title: "What blocks", lede: lede, sections: sections, fields, base)
    }

    private static let sections = """
        {{#count}}<p class="note">{{count}}</p>{{/count}}
        {{#knots}}<section><h2>{{heading}}</h2>
        {{#picture}}<figure>{{{picture}}}<figcaption>An arrow leads from what waits to what it waits for; its number is that of the \
        sentence below. A broken arrow is in the nature of things.</figcaption></figure>{{/picture}}
        {{#chains}}<div class="card"><ul class="lever">{{#items}}<li><b>{{number}}</b> {{words}}.{{#judgement}} <a href="#{{judgement}}">{{line}}</a>{{#source}} <span class="soft small">{{source}}</span>{{/source}}{{/judgement}}</li>{{/items}}</ul>\
        {{#isCycle}}<p>Each waits for the other.</p>{{/isCycle}}{{#note}}<p>{{note}}</p>{{/note}}</div>{{/chains}}{{#moreChains}}<p class="soft">{{moreChains}}</p>{{/moreChains}}
        <h3>What would open it</h3>
        {{#hasLevers}}<p>{{intro}}</p><table class="stack"><thead><tr><th scope="col">Whose move</th><th scope="col">What gives way</th></tr></thead><tbody>
        {{#levers}}<tr><th scope="row">{{heldBy}}</th><td data-label="What gives way">{{words}}.</td></tr>{{/levers}}</tbody></table>\
        {{#moreLevers}}<p class="soft">{{moreLevers}}</p>{{/moreLevers}}{{/hasLevers}}
        {{^hasLevers}}<p>No relaxation opens it: what is in the nature of things blocks by itself.</p>{{/hasLevers}}
        <ul class="lever">{{#together}}<li>{{.}}</li>{{/together}}{{#bearing}}<li>{{.}}</li>{{/bearing}}</ul>
        {{#bounded}}<p class="note">{{bounded}}</p>{{/bounded}}</section>{{/knots}}
        """
}

/// A knot as a picture: its steps on a ring, and an arrow from each to what it waits for.
private struct KnotDrawing {
    /// The drawing; nil where the knot has no steps, or too many to be read.
    let markup: String?

    /// The number of a constraint in a knot: of its first appearance in the chains.
    static func number(of constraint: DeadlockAnswer.Constraint, in knot: DeadlockAnswer.Knot) -> Int {
        var seen: [DeadlockAnswer.Constraint] = []
        for other in knot.chains.lazy.flatMap(\.constraints) where !seen.contains(other) {
            seen.append(other)
            if other == constraint { break }
        }
        return seen.count
    }

    init(_ view: DeadlockView, _ knot: DeadlockAnswer.Knot, id: String) {
        let conditions = Set(
            knot.chains.prefix(12).flatMap(\.constraints).compactMap { constraint -> Int? in
                if case .condition(let place) = constraint { place } else { nil }
            }
        ).sorted()
        let question = view.lowering.question
        let steps = Set(conditions.flatMap { [question.conditions[$0].step] + question.conditions[$0].anyOf }).sorted()
        guard steps.count >= 2, steps.count <= 16 else {
            markup = nil
            return
        }
        let n = SVG.number
        let (boxWidth, boxHeight) = (190.0, 64.0)
        let width = 760.0
        let height = steps.count == 2 ? 230.0 : 240 + 56 * Double(min(10, steps.count))
        let centre = (x: width / 2, y: height / 2)
        let radius = (x: width / 2 - boxWidth / 2 - 8, y: height / 2 - boxHeight / 2 - 26)
        var at: [Int: (x: Double, y: Double)] = [:]
        for (place, step) in steps.enumerated() {
            // Two stand side by side; more stand on a ring, the first at the top.
            let angle =
                steps.count == 2
                ? Double.pi * (1 + Double(place)) : 2 * .pi * Double(place) / Double(steps.count) - .pi / 2
            let (cosine, sine) = Self.direction(angle)
            at[step] = (centre.x + radius.x * cosine, centre.y + radius.y * sine)
        }
        markup = SVG.drawing(
            id: id, className: "knot", width: width, height: height, title: "What waits for what",
            description: conditions.map { view.words(.condition($0)) }.joined(separator: ". ") + "."
        ) { svg in
            for place in conditions {
                let condition = question.conditions[place]
                for first in condition.anyOf {
                    guard let from = at[condition.step], let to = at[first] else { continue }
                    Self.arrow(
                        from, to, isNeed: condition.owner == nil,
                        label: "\(Self.number(of: .condition(place), in: knot))", title: view.words(.condition(place)),
                        (boxWidth / 2, boxHeight / 2), &svg)
                }
            }
            for step in steps {
                guard let (x, y) = at[step] else { continue }
                svg.group("g", [], title: view.title(step)) { svg in
                    svg.element(
                        "rect",
                        [
                            ("class", "box"), ("x", n(x - boxWidth / 2)), ("y", n(y - boxHeight / 2)),
                            ("width", n(boxWidth)), ("height", n(boxHeight)), ("rx", "6"),
                        ])
                    let lines = TalksPage.lines(view.title(step), columns: 26, most: 3)
                    for (row, line) in lines.enumerated() {
                        svg.text(
                            line,
                            [
                                ("class", "small"), ("text-anchor", "middle"), ("x", n(x)),
                                ("y", n(y + 4 + (Double(row) - Double(lines.count - 1) / 2) * 17)),
                            ])
                    }
                }
            }
        }
    }

    /// Cosine and sine, by their series: pictures need no more, and Foundation stays outside.
    private static func direction(_ angle: Double) -> (Double, Double) {
        var angle = angle.truncatingRemainder(dividingBy: 2 * .pi)
        if angle > .pi { angle -= 2 * .pi }
        if angle < -.pi { angle += 2 * .pi }
        func sine(_ x: Double) -> Double {
            var (term, sum) = (x, x)
            for k in 1...12 {
                term *= -x * x / Double((2 * k) * (2 * k + 1))
                sum += term
            }
            return sum
        }
        let shifted = angle + .pi / 2
        return (sine(shifted > .pi ? shifted - 2 * .pi : shifted), sine(angle))
    }

    /// A curved arrow between two boxes, bent to its right so that two that face each other do not meet.
    private static func arrow(
        _ from: (x: Double, y: Double), _ to: (x: Double, y: Double), isNeed: Bool, label: String, title: String,
        _ half: (x: Double, y: Double), _ svg: inout SVG
    ) {
        let n = SVG.number
        let (dx, dy) = (to.x - from.x, to.y - from.y)
        let length = max(1, (dx * dx + dy * dy).squareRoot())
        let bend = min(90, length * 0.22)
        let middle = ((from.x + to.x) / 2 - dy / length * bend, (from.y + to.y) / 2 + dx / length * bend)
        /// Where the line from a box's middle towards a point leaves the box.
        func edge(_ box: (x: Double, y: Double), _ point: (Double, Double), gap: Double) -> (Double, Double) {
            let (x, y) = (point.0 - box.x, point.1 - box.y)
            let scale = min(half.x / max(0.001, abs(x)), half.y / max(0.001, abs(y)))
            let distance = max(1, (x * x + y * y).squareRoot())
            return (box.x + x * scale + x / distance * gap, box.y + y * scale + y / distance * gap)
        }
        let (start, end) = (edge(from, middle, gap: 1), edge(to, middle, gap: 9))
        svg.group("g", [], title: title) { svg in
            svg.element(
                "path",
                [
                    ("class", isNeed ? "wait need" : "wait"),
                    ("d", "M\(n(start.0)) \(n(start.1))Q\(n(middle.0)) \(n(middle.1)) \(n(end.0)) \(n(end.1))"),
                ])
            let (x, y) = (end.0 - middle.0, end.1 - middle.1)
            let reach = max(1, (x * x + y * y).squareRoot())
            let (ux, uy) = (x / reach, y / reach)
            svg.element(
                "path",
                [
                    ("class", "head"),
                    (
                        "d",
                        "M\(n(end.0 + ux * 8)) \(n(end.1 + uy * 8))L\(n(end.0 - uy * 5)) \(n(end.1 + ux * 5))L\(n(end.0 + uy * 5)) \(n(end.1 - ux * 5))Z"
                    ),
                ])
            // The middle of the curve lies halfway between its chord and its handle.
            let (lx, ly) = ((start.0 + 2 * middle.0 + end.0) / 4, (start.1 + 2 * middle.1 + end.1) / 4)
            svg.element("circle", [("class", "bubble"), ("cx", n(lx)), ("cy", n(ly)), ("r", "11")])
            svg.text(label, [("class", "small"), ("text-anchor", "middle"), ("x", n(lx)), ("y", n(ly + 4))])
        }
    }
}
