import Talks

/// Intervals as bars: how far what is known leaves open what something is worth. The numbers stand beside them in words.
struct PackageBars {
    private let view: PackagesView
    private let scales: [(low: PackageUnits, high: PackageUnits)]

    /// Bars on one scale for the whole shortlist, party by party.
    init(_ view: PackagesView, _ advice: PackageAdvice) {
        self.view = view
        scales = view.base.talks.parties.indices.map { party in
            let least = view.search.problem.parties[party].reservation
            let all = advice.shortlist.flatMap { [$0.lows[party], $0.highs[party]] } + [least].compactMap { $0 }
            return (min(0, all.min() ?? 0), all.max() ?? 0)
        }
    }

    /// What a package of the shortlist may be worth to each party; nil where everything is known.
    func markup(_ item: ShortlistedPackage) -> String? {
        guard item.lows != item.highs else { return nil }
        var svg = SVG()
        let parties = view.base.talks.parties
        for party in parties.indices {
            let y = Double(party) * 30
            svg.text(
                Columns.cut(parties[party].name, to: 14), [("class", "axis"), ("x", "0"), ("y", SVG.number(y + 18))])
            Self.draw(
                item.lows[party], item.values[party], item.highs[party], scales[party],
                least: view.search.problem.parties[party].reservation, x: 92, y: y + 4, width: 200, height: 18, &svg)
        }
        return Self.drawing(svg, width: 300, height: Double(parties.count) * 30, "bars")
    }

    /// A single worth on its party's scale.
    static func bar(
        _ low: PackageUnits, _ middle: PackageUnits, _ high: PackageUnits,
        _ scale: (low: PackageUnits, high: PackageUnits)
    ) -> String {
        var svg = SVG()
        draw(low, middle, high, scale, least: nil, x: 2, y: 1, width: 136, height: 10, &svg)
        return drawing(svg, width: 140, height: 12, "bars small")
    }

    private static func drawing(_ svg: SVG, width: Double, height: Double, _ className: String) -> String {
        "<svg class=\"\(className)\" viewBox=\"0 0 \(SVG.number(width)) \(SVG.number(height))\" aria-hidden=\"true\" "
            + "xmlns=\"http://www.w3.org/2000/svg\">\(svg.markup)</svg>"
    }

    private static func draw(
        _ low: PackageUnits, _ middle: PackageUnits, _ high: PackageUnits,
        _ scale: (low: PackageUnits, high: PackageUnits), least: PackageUnits?, x: Double, y: Double, width: Double,
        height: Double, _ svg: inout SVG
    ) {
        let n = SVG.number
        let whole = max(1, Double(scale.high) - Double(scale.low))
        func at(_ units: PackageUnits) -> Double { x + (Double(units) - Double(scale.low)) / whole * width }
        func line(_ className: String, _ units: PackageUnits, beyond: Double) {
            svg.element(
                "path", [("class", className), ("d", "M\(n(at(units))) \(n(y - beyond))V\(n(y + height + beyond))")])
        }
        svg.element(
            "rect", [("class", "track"), ("x", n(x)), ("y", n(y)), ("width", n(width)), ("height", n(height))])
        svg.element(
            "rect",
            [
                ("class", "bar"), ("x", n(at(low))), ("y", n(y)), ("width", n(max(1, at(high) - at(low)))),
                ("height", n(height)),
            ])
        line("edge", middle, beyond: 0)
        if let least { line("least", least, beyond: 4) }
    }
}
