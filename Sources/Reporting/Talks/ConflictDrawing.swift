import Talks

/// A conflict as a picture: its states on a ring, and who can move from which to which.
struct ConflictDrawing {
    /// So many states are drawn; more are told in the table only.
    static let mostStates = 16
    /// So many moves are drawn; of more only those to something better.
    static let mostMoves = 60
    /// Each party has a stroke of its own, so that colour need not be seen.
    private static let strokes = ["none", "8 4", "2 3", "10 3 2 3", "1 5", "14 5"]

    /// A move of a decision maker.
    private struct Move: Hashable {
        var maker: Int
        var from: Int
        var to: Int
    }

    private let item: StabilityView.Item
    private let moves: [Move]
    private let better: Set<Move>
    private let isWhole: Bool
    private let description: String

    /// Nil where there are more states or decision makers than can be told apart.
    init?(_ item: StabilityView.Item, _ view: StabilityView) {
        let model = item.conflict.model
        guard (2...Self.mostStates).contains(model.states), model.makers.count <= Self.strokes.count else { return nil }
        self.item = item
        better = Set(
            (0..<model.states).flatMap { state in
                item.departures(state).map { Move(maker: $0.maker, from: state, to: $0.to) }
            })
        let all = model.makers.enumerated().flatMap { maker, own in
            own.moves.enumerated().flatMap { from, targets in targets.map { Move(maker: maker, from: from, to: $0) } }
        }
        isWhole = all.count <= Self.mostMoves
        moves = isWhole ? all : all.filter(better.contains)
        description = moves.filter(better.contains).map {
            "\(view.base.talks.name(item.conflict.makers[$0.maker])) would leave \($0.from + 1) for \($0.to + 1)."
        }.joined(separator: " ")
    }

    /// How it is to be read.
    var key: String {
        "A thick arrow leads to what is better for the one who moves"
            + (isWhole ? ", a thin one to what is not. " : "; other moves are left out. ")
            + "A double ring: nobody could leave the state for something better; a broken second ring: it rests in a weaker sense. The table says what each state is."
    }

    /// Each party with its stroke.
    func legend(_ view: StabilityView) -> [Node] {
        item.conflict.makers.enumerated().map { maker, actor in
            var svg = SVG()
            svg.element("path", look(maker, isBetter: true) + [("d", "M0 6H34")])
            return Node([
                "name": view.base.talks.name(actor),
                "sample": Node.Markup(
                    "<svg class=\"stroke\" viewBox=\"0 0 34 12\" aria-hidden=\"true\" xmlns=\"http://www.w3.org/2000/svg\">\(svg.markup)</svg>"
                ),
            ])
        }
    }

    private func look(_ maker: Int, isBetter: Bool) -> [(String, String)] {
        [("class", Self.className(maker, isBetter)), ("stroke-dasharray", Self.strokes[maker])]
    }

    private static func className(_ maker: Int, _ isBetter: Bool) -> String {
        "move m\(maker)" + (isBetter ? " better" : "")
    }

    /// The picture.
    func markup(id: String) -> String {
        let n = SVG.number
        let states = item.conflict.model.states
        let (width, height, radius) = (430.0, states == 2 ? 190.0 : 400.0, 17.0)
        let at = (0..<states).map { state -> (x: Double, y: Double) in
            let (cosine, sine) = Direction.of(turn: Double(state) / Double(states) - (states == 2 ? 0.5 : 0.25))
            return (width / 2 + 165 * cosine, height / 2 + (height / 2 - 34) * sine)
        }
        return SVG.drawing(
            id: id, className: "conflict", width: width, height: height, title: "\(item.title): who can move where",
            description: description.isEmpty ? "Nobody would leave any state." : description
        ) { svg in
            for move in moves where move.from != move.to {
                svg.arrow(
                    at[move.from], at[move.to], className: Self.className(move.maker, better.contains(move)),
                    title: "\(move.from + 1) to \(move.to + 1)", half: (radius + 5, radius + 5), isRound: true,
                    bend: 0.1 + 0.09 * Double(move.maker), dashes: Self.strokes[move.maker])
            }
            for state in 0..<states {
                let (x, y) = at[state]
                let notions = item.notions(state)
                svg.group("g", [], title: item.conflict.titles[state]) { svg in
                    if !notions.isEmpty {
                        svg.element(
                            "circle",
                            [
                                ("class", notions.contains(.nash) ? "box" : "box ruledout"), ("cx", n(x)), ("cy", n(y)),
                                ("r", n(radius + 5)),
                            ])
                    }
                    svg.element("circle", [("class", "box"), ("cx", n(x)), ("cy", n(y)), ("r", n(radius))])
                    svg.text(
                        "\(state + 1)",
                        [("class", "label"), ("text-anchor", "middle"), ("x", n(x)), ("y", n(y + 5))])
                }
            }
        }
    }
}
