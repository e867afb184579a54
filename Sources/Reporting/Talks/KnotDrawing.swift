import Diagnostics
import Talks

/// A knot as a picture: its steps, and an arrow from each to what it waits for; below, the options that its red lines rule out.
struct KnotDrawing {
    /// So many steps are drawn; of more only the sentences are told.
    static let mostSteps = 24
    /// So many chains are told and drawn; the rest is in the JSON.
    static let mostChains = 12

    private let view: DeadlockView
    private let numbers: [DeadlockAnswer.Constraint: Int]
    private let conditions: [Int]
    private let redLines: [Int]
    private let steps: [Int]
    /// The issues that red lines are about.
    private let issues: [Int]

    init(_ view: DeadlockView, _ knot: DeadlockAnswer.Knot) {
        self.view = view
        let question = view.lowering.question
        var numbers: [DeadlockAnswer.Constraint: Int] = [:]
        var steps: [Int] = []
        var seen = Set<Int>()
        for constraint in knot.chains.prefix(Self.mostChains).lazy.flatMap(\.constraints) {
            if numbers[constraint] == nil { numbers[constraint] = numbers.count + 1 }
        }
        // In the order of the chains, so that neighbours on the ring are those that wait for each other.
        for chain in knot.chains.prefix(Self.mostChains) {
            let own = chain.constraints.compactMap { constraint -> DeadlockQuestion.Condition? in
                if case .condition(let place) = constraint { question.conditions[place] } else { nil }
            }
            for step in own.map(\.step) + own.flatMap(\.anyOf) where seen.insert(step).inserted { steps.append(step) }
        }
        self.numbers = numbers
        self.steps = steps
        let drawn = numbers.sorted { $0.value < $1.value }.map(\.key)
        conditions = drawn.compactMap { if case .condition(let place) = $0 { place } else { nil } }
        redLines = drawn.compactMap { if case .redLine(let place) = $0 { place } else { nil } }
        issues = Set(redLines.flatMap { question.redLines[$0].choices.map(\.issue) }).sorted()
    }

    /// The number of a constraint: of its first appearance in the chains.
    func number(of constraint: DeadlockAnswer.Constraint) -> Int { numbers[constraint] ?? 0 }

    /// Why there is no picture of the steps, where there is none though there are steps.
    var omission: String? {
        steps.count > Self.mostSteps
            ? "The knot is about \(steps.count) steps, too many for a picture; the sentences have all of them." : nil
    }

    /// Whether there is anything to be drawn.
    var isDrawn: Bool { hasRing || !issues.isEmpty }

    private var hasRing: Bool { (2...Self.mostSteps).contains(steps.count) }

    /// The picture for a desk or a phone, in the units of its own text.
    func markup(id: String, isNarrow: Bool) -> String {
        let size = isNarrow ? Size.narrow : Size.wide
        let ring = hasRing ? Ring(steps, size) : nil
        let top = ring.map(\.height) ?? 0
        let words = conditions.map { DeadlockAnswer.Constraint.condition($0) } + redLines.map { .redLine($0) }
        return SVG.drawing(
            id: id, className: isNarrow ? "knot narrow" : "knot wide", width: size.width,
            height: top + gridHeight(size), title: "What waits for what, and what is ruled out",
            description: words.map { "\(number(of: $0)): \(view.words($0))." }.joined(separator: " ")
        ) { svg in
            if let ring { draw(ring, size, &svg) }
            drawGrid(size, top: top, &svg)
        }
    }

    /// Measures of a picture.
    private struct Size {
        var width: Double
        var box: (width: Double, height: Double)
        var columns: Int
        static let wide = Size(width: 760, box: (190, 64), columns: 26)
        static let narrow = Size(width: 360, box: (210, 58), columns: 30)
    }

    // MARK: Steps

    /// Where the steps stand.
    private struct Ring {
        var at: [Int: (x: Double, y: Double)] = [:]
        var height: Double
        /// Where steps stand in two columns: the middle between them.
        var gap: (middle: Double, width: Double)?

        init(_ steps: [Int], _ size: Size) {
            let count = steps.count
            let isNarrow = size.width < 500
            if count == 2 {
                height = isNarrow ? 330 : 230
                at[steps[0]] = isNarrow ? (size.width / 2, 60) : (size.box.width / 2 + 8, height / 2)
                at[steps[1]] =
                    isNarrow
                    ? (size.width / 2, height - 60) : (size.width - size.box.width / 2 - 8, height / 2)
            } else if count <= 8, !isNarrow {
                height = 240 + 56 * Double(count)
                for (place, step) in steps.enumerated() {
                    let (cosine, sine) = Direction.of(turn: Double(place) / Double(count) - 0.25)
                    at[step] = (
                        size.width / 2 + (size.width / 2 - size.box.width / 2 - 8) * cosine,
                        height / 2 + (height / 2 - size.box.height / 2 - 26) * sine
                    )
                }
            } else if isNarrow {
                // One below the other, with the arrows beside them.
                let row = size.box.height + 22
                height = Double(count) * row + 12
                gap = (size.width, (size.width - size.box.width - 8) * 2)
                for (place, step) in steps.enumerated() {
                    at[step] = (size.box.width / 2 + 8, 6 + (Double(place) + 0.5) * row)
                }
            } else {
                // Down on the right, up on the left.
                let right = (count + 1) / 2
                let row = size.box.height + 46
                height = Double(right) * row + 20
                gap = (size.width / 2, size.width - 2 * size.box.width - 16)
                for (place, step) in steps.enumerated() {
                    let isRight = place < right
                    let rows = isRight ? right : count - right
                    let number = isRight ? place : count - 1 - place
                    at[step] = (
                        isRight ? size.width - size.box.width / 2 - 8 : size.box.width / 2 + 8,
                        height / 2 + (Double(number) - Double(rows - 1) / 2) * row
                    )
                }
            }
        }
    }

    private func draw(_ ring: Ring, _ size: Size, _ svg: inout SVG) {
        let question = view.lowering.question
        var labels: [(text: String, x: Double, y: Double, title: String)] = []
        for place in conditions {
            let condition = question.conditions[place]
            let words = view.words(.condition(place))
            for first in condition.anyOf {
                guard let from = ring.at[condition.step], let to = ring.at[first] else { continue }
                let half = (x: size.box.width / 2, y: size.box.height / 2)
                let className = view.lowering.conditions[place] == nil ? "wait need" : "wait"
                let middle: (x: Double, y: Double)
                if let gap = ring.gap, from.x == to.x {
                    // Within a column an arrow goes around what stands between, through the gap.
                    let inner = from.x < gap.middle ? half.x : -half.x
                    let side = inner > 0 ? 1.0 : -1.0
                    let shift = from.y < to.y ? 10.0 : -10.0
                    let aside = min(gap.width * 0.8, 50 + abs(to.y - from.y) * 0.3)
                    middle = svg.curve(
                        (from.x + inner + side, from.y + shift), (from.x + inner + side * aside, (from.y + to.y) / 2),
                        (to.x + inner + side * 9, to.y - shift), className: className, title: words)
                } else {
                    middle = svg.arrow(from, to, className: className, title: words, half: half)
                }
                labels.append(
                    (label(.condition(place), isShort: ring.gap != nil && size.width < 500), middle.x, middle.y, words))
            }
        }
        for step in steps {
            guard let (x, y) = ring.at[step] else { continue }
            svg.box(
                view.title(step), className: "box", x: x - size.box.width / 2, y: y - size.box.height / 2,
                width: size.box.width, height: size.box.height, columns: size.columns)
        }
        // Above everything, and moved down where two would lie on each other.
        var taken: [(x: Double, y: Double)] = []
        for var label in labels {
            while taken.contains(where: { abs($0.x - label.x) < 90 && abs($0.y - label.y) < 22 }) { label.y += 22 }
            taken.append((label.x, label.y))
            svg.pill(label.text, x: label.x, y: label.y, title: label.title)
        }
    }

    /// The number of a constraint and who holds it.
    private func label(_ constraint: DeadlockAnswer.Constraint, isShort: Bool = false) -> String {
        guard !isShort else { return "\(number(of: constraint))" }
        let owner = view.lowering.judgement(constraint).map { view.base.party(view.base.talks.judgements[$0].party) }
        return "\(number(of: constraint))" + (owner.map { " " + Columns.cut(Harmless.line($0), to: 16) } ?? "")
    }

    // MARK: Red lines

    private static let row = 48.0
    private static let heading = 34.0
    private static let mostOptions = 12

    /// The options of an issue that are drawn: those that are ruled out first where there are too many.
    private func options(of issue: Int) -> (shown: [Int], more: Int) {
        let all = view.base.talks.issues[issue].options.indices
        guard all.count > Self.mostOptions else { return (Array(all), 0) }
        let marked = all.filter { !lines(issue, $0).isEmpty }
        return (Array(marked.prefix(Self.mostOptions)), all.count - min(marked.count, Self.mostOptions))
    }

    /// The red lines that name an option.
    private func lines(_ issue: Int, _ option: Int) -> [Int] {
        redLines.filter { place in
            view.lowering.question.redLines[place].choices.contains { $0.issue == issue && $0.option == option }
        }
    }

    private func height(of issue: Int, _ option: Int) -> Double {
        max(Self.row, Double(lines(issue, option).count) * 26 + 10)
    }

    private func gridHeight(_ size: Size) -> Double {
        issues.reduce(0.0) { sum, issue in
            let (shown, more) = options(of: issue)
            return sum + Self.heading + shown.reduce(0.0) { $0 + height(of: issue, $1) } + (more > 0 ? 20 : 0)
        } + (issues.isEmpty ? 0 : 8)
    }

    private func drawGrid(_ size: Size, top: Double, _ svg: inout SVG) {
        let n = SVG.number
        let talks = view.base.talks
        let isNarrow = size.width < 500
        let width = isNarrow ? 200.0 : 430.0
        var y = top
        for issue in issues {
            svg.text(
                Columns.cut(Harmless.line(talks.issues[issue].title), to: isNarrow ? 42 : 84),
                [("class", "small issue"), ("x", "4"), ("y", n(y + 24))])
            y += Self.heading
            let (shown, more) = options(of: issue)
            for option in shown {
                let against = lines(issue, option)
                let tall = height(of: issue, option)
                svg.box(
                    (against.isEmpty ? "" : "✕ ") + talks.issues[issue].options[option].title,
                    className: against.isEmpty ? "box" : "box ruledout", x: 4, y: y + 2, width: width,
                    height: tall - 6, columns: isNarrow ? 28 : 62)
                for (number, place) in against.enumerated() {
                    let isCombined = view.lowering.question.redLines[place].choices.count > 1
                    svg.pill(
                        label(.redLine(place)) + (isCombined ? ", jointly" : ""), x: width + 14,
                        y: y + tall / 2 + (Double(number) - Double(against.count - 1) / 2) * 26,
                        title: view.words(.redLine(place)), isStart: true)
                }
                y += tall
            }
            if more > 0 {
                svg.text(
                    "\(more) more options are not ruled out here, or not shown.",
                    [("class", "axis"), ("x", "4"), ("y", n(y + 12))])
                y += 20
            }
        }
    }
}

/// A direction in the plane, without Foundation.
enum Direction {
    /// Cosine and sine of so many turns (1 is the whole circle), by their series: pictures need no more.
    static func of(turn: Double) -> (cosine: Double, sine: Double) {
        (sine(turn + 0.25), sine(turn))
    }

    private static func sine(_ turn: Double) -> Double {
        let rest = turn - turn.rounded()
        let x = rest * 2 * .pi
        var (term, sum) = (x, x)
        for k in 1...12 {
            term *= -x * x / Double((2 * k) * (2 * k + 1))
            sum += term
        }
        return sum
    }
}

extension SVG {
    /// A curved arrow between two boxes or circles, bent to its right so that two that face each other do not meet.
    ///
    /// - Parameters:
    ///   - half: half the width and height of a box.
    ///   - isRound: whether both ends are circles.
    ///   - bend: how far it is bent, as a part of its length.
    ///   - dashes: how the line is broken, where its class does not say so.
    /// - Returns: the middle of the curve.
    @discardableResult
    mutating func arrow(
        _ from: (x: Double, y: Double), _ to: (x: Double, y: Double), className: String, title: String,
        half: (x: Double, y: Double), isRound: Bool = false, bend: Double = 0.22, dashes: String? = nil
    ) -> (x: Double, y: Double) {
        let (dx, dy) = (to.x - from.x, to.y - from.y)
        let length = max(1, (dx * dx + dy * dy).squareRoot())
        // Circles that stand close need room between the arrows of several parties.
        let aside = min(90, isRound ? max(length, 120) * bend : length * bend)
        let middle = ((from.x + to.x) / 2 - dy / length * aside, (from.y + to.y) / 2 + dx / length * aside)
        /// Where the line from a box's middle towards a point leaves the box.
        func edge(_ box: (x: Double, y: Double), _ point: (Double, Double), gap: Double) -> (Double, Double) {
            let (x, y) = (point.0 - box.x, point.1 - box.y)
            let distance = max(1, (x * x + y * y).squareRoot())
            let scale =
                isRound
                ? half.x / distance : min(half.x / max(0.001, abs(x)), half.y / max(0.001, abs(y)))
            return (box.x + x * scale + x / distance * gap, box.y + y * scale + y / distance * gap)
        }
        return curve(
            edge(from, middle, gap: 1), middle, edge(to, middle, gap: 9), className: className, title: title,
            dashes: dashes)
    }

    /// An arrow along a curve with one handle. The head reaches eight units beyond the end.
    ///
    /// - Returns: the middle of the curve.
    @discardableResult
    mutating func curve(
        _ start: (x: Double, y: Double), _ handle: (x: Double, y: Double), _ end: (x: Double, y: Double),
        className: String, title: String, dashes: String? = nil
    ) -> (x: Double, y: Double) {
        let n = Self.number
        group("g", [], title: title) { svg in
            svg.element(
                "path",
                [
                    ("class", className),
                    ("d", "M\(n(start.x)) \(n(start.y))Q\(n(handle.x)) \(n(handle.y)) \(n(end.x)) \(n(end.y))"),
                ] + (dashes.map { [("stroke-dasharray", $0)] } ?? []))
            let (x, y) = (end.x - handle.x, end.y - handle.y)
            let reach = max(1, (x * x + y * y).squareRoot())
            let (ux, uy) = (x / reach, y / reach)
            svg.element(
                "path",
                [
                    ("class", "head \(className.split(separator: " ").dropFirst().joined(separator: " "))"),
                    (
                        "d",
                        "M\(n(end.x + ux * 8)) \(n(end.y + uy * 8))L\(n(end.x - uy * 5)) \(n(end.y + ux * 5))L\(n(end.x + uy * 5)) \(n(end.y - ux * 5))Z"
                    ),
                ])
        }
        // The middle of the curve lies halfway between its chord and its handle.
        return ((start.x + 2 * handle.x + end.x) / 4, (start.y + 2 * handle.y + end.y) / 4)
    }

    /// A box with its text in lines, cut where it does not fit; the whole text shows under a pointer.
    mutating func box(
        _ text: String, className: String, x: Double, y: Double, width: Double, height: Double, columns: Int
    ) {
        let n = Self.number
        group("g", [], title: text) { svg in
            svg.element(
                "rect",
                [
                    ("class", className), ("x", n(x)), ("y", n(y)), ("width", n(width)), ("height", n(height)),
                    ("rx", "6"),
                ])
            let lines = TalksPage.lines(text, columns: columns, most: max(1, Int((height - 6) / 16)))
            for (row, line) in lines.enumerated() {
                svg.text(
                    line,
                    [
                        ("class", "small"), ("text-anchor", "middle"), ("x", n(x + width / 2)),
                        ("y", n(y + height / 2 + 4 + (Double(row) - Double(lines.count - 1) / 2) * 16)),
                    ])
            }
        }
    }

    /// A short text on a ground of its own, around a point, or from it on where `isStart`.
    mutating func pill(_ text: String, x: Double, y: Double, title: String, isStart: Bool = false) {
        let n = Self.number
        let width = Double(Columns.count(text)) * 6.9 + 16
        let left = isStart ? x : x - width / 2
        group("g", [], title: title) { svg in
            svg.element(
                "rect",
                [
                    ("class", "bubble"), ("x", n(left)), ("y", n(y - 11)), ("width", n(width)), ("height", "22"),
                    ("rx", "11"),
                ])
            svg.text(
                text,
                [("class", "small"), ("text-anchor", "middle"), ("x", n(left + width / 2)), ("y", n(y + 4))])
        }
    }
}
