import Vocabulary

/// The signs of verdicts on a map, so placed that they can be told apart: where signs of one verdict would lie on each
/// other, one stands for them with their number; a sign of another verdict moves aside.
///
/// Costs time in proportion to the signs: each looks only at those in the squares around it.
struct MapSigns {
    struct Sign {
        var x: Double
        var y: Double
        var verdict: Verdict?
        /// How many incidents it stands for.
        var count: Int

        /// Half the side of the square that it takes.
        static let half = 4.5

        func draw(_ svg: inout SVG) {
            svg.sign(verdict?.slug ?? "untouched", x: x, y: y, size: 9)
            if count > 1 {
                svg.text("\(count)", [("class", "many"), ("x", SVG.number(x + 7)), ("y", SVG.number(y + 4.5))])
            }
        }
    }

    private(set) var placed: [Sign] = []
    private var squares: [Square: [Int]] = [:]

    private struct Square: Hashable {
        var column: Int
        var row: Int
    }

    /// Signs of one verdict nearer than this are one.
    private let merging = 16.0
    private let side = 28.0

    /// - Parameters:
    ///   - signs: in the order of their circles, large ones first.
    ///   - width: of the picture; signs stay inside.
    ///   - height: likewise.
    init(_ signs: [Sign], width: Double, height: Double) {
        // Small circles are the most precise: their signs stay where they are.
        for sign in signs.reversed() {
            var sign = sign
            sign.x = min(max(sign.x, Sign.half + 2), width - Sign.half - 2)
            sign.y = min(max(sign.y, Sign.half + 2), height - Sign.half - 2)
            if let same = near(sign).first(where: { placed[$0].verdict == sign.verdict }) {
                placed[same].count += sign.count
                continue
            }
            let steps = [(0.0, 0.0), (0, -11), (11, 0), (0, 11), (-11, 0), (11, -11), (-11, 11), (0, -22), (22, 0)]
            let free = steps.first { step in
                var moved = sign
                moved.x += step.0
                moved.y += step.1
                return near(moved).allSatisfy { abs(placed[$0].x - moved.x) > 10 || abs(placed[$0].y - moved.y) > 10 }
            }
            sign.x += free?.0 ?? 0
            sign.y += free?.1 ?? 0
            squares[square(sign), default: []].append(placed.count)
            placed.append(sign)
        }
    }

    private func square(_ sign: Sign) -> Square {
        Square(column: Int((sign.x / side).rounded(.down)), row: Int((sign.y / side).rounded(.down)))
    }

    /// The signs already placed within reach, in the order in which they were placed.
    private func near(_ sign: Sign) -> [Int] {
        let own = square(sign)
        var found: [Int] = []
        for column in own.column - 1...own.column + 1 {
            for row in own.row - 1...own.row + 1 {
                for other in squares[Square(column: column, row: row)] ?? []
                where abs(placed[other].x - sign.x) < merging && abs(placed[other].y - sign.y) < merging {
                    found.append(other)
                }
            }
        }
        return found.sorted()
    }
}
