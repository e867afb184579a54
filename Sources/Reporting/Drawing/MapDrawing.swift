import Accords
import Foundation
import Geography
import Monitoring
import Vocabulary

/// Incidents on a map: under each reading by verdict, and each as a circle that surely holds the place.
struct MapDrawing {
    private let view: ReportView
    private let judgements: Judgements
    private let projection: Projection
    private let links: [String: String]
    /// The incidents whose place is known, by place in the view's list.
    let placed: [Int]
    /// How many have none.
    let unplaced: Int
    /// How many have a place and are left out of the drawing, because there are too many.
    let leftOut: Int
    /// Whether an outline of land is shipped for this part of the world.
    let hasLand: Bool
    private let spots: [(position: Position, precision: Kilometres)]
    private let ids: [String]
    private let ground: MapGround
    private let land: (markup: String, names: [MapGround.Label], isShipped: Bool)
    /// The radius, in the units of the drawing, below which a circle is drawn wider than it is.
    private let smallest = 6.0

    /// How large a map is drawn: in units that are about the pixels of the screen it is for, so that signs and letters
    /// have on each the size at which they can be read.
    enum Size: CaseIterable {
        case wide, narrow

        /// Of the width for a desk, which the projection is made for.
        var factor: Double { self == .wide ? 1 : 350.0 / MapDrawing.width }
        var className: String { self == .wide ? "map mapwide" : "map mapnarrow" }
    }

    /// The width for a desk: half of what a page has.
    static let width = 540.0
    /// The most incidents that are drawn.
    static let most = 3_000

    /// - Parameter links: where each incident is told of, by its id.
    /// - Returns: nil where no incident has a place.
    init?(_ view: ReportView, _ judgements: Judgements, links: [String: String]) {
        var placed: [Int] = []
        var spots: [(position: Position, precision: Kilometres)] = []
        for index in view.incidents.indices {
            guard let spot = view.incidents.spot(index), spot.position.isOnGlobe else { continue }
            placed.append(index)
            spots.append(spot)
        }
        unplaced = view.incidents.count - placed.count
        leftOut = max(0, placed.count - Self.most)
        if leftOut > 0 {
            // Those that are told of in full go first, then the order of time.
            let order = placed.indices.sorted { one, other in
                let (a, b) = (
                    links[view.incidents.id(placed[one])] == nil, links[view.incidents.id(placed[other])] == nil
                )
                return a == b ? one < other : b
            }.prefix(Self.most).sorted()
            (placed, spots) = (order.map { placed[$0] }, order.map { spots[$0] })
        }
        guard
            let projection = Projection(
                around: spots.map { (centre: $0.position, radius: $0.precision) }, width: Self.width)
        else { return nil }
        self.placed = placed
        self.spots = spots
        ids = placed.map { view.incidents.id($0) }
        self.view = view
        self.judgements = judgements
        self.projection = projection
        self.links = links
        ground = MapGround(projection: projection, accord: view.result.accord)
        land = ground.land()
        hasLand = land.isShipped
    }

    /// The verdicts that some map shows.
    var verdicts: Set<Verdict> {
        Set(ids.flatMap { id in view.result.readings.indices.compactMap { judgements.verdict(of: id, reading: $0) } })
    }

    // MARK: - Parts

    /// What all maps share, once: land, frames of regions, the net of degrees, zones of the accord, and their names.
    func shared() -> String {
        let (net, zones) = (ground.net(), ground.zones())
        let n = SVG.number
        var defs =
            "<clipPath id=\"map-frame\"><rect width=\"\(n(projection.width))\" height=\"\(n(projection.height))\"/></clipPath>"
            + "<g id=\"map-base\">\(land.markup)\(net.lines)\(zones.shapes)</g>"
        for size in Size.allCases {
            var names = SVG()
            for label in land.names {
                // A name that the frame would cut is left out: letters of 12 units are about 11 wide with their spacing.
                let half = Double(label.text.count) * 5.5
                let x = label.x * size.factor
                guard x > half, x < projection.width * size.factor - half else { continue }
                names.text(
                    label.text,
                    [
                        ("class", "country"), ("x", n(x)), ("y", n(label.y * size.factor)),
                        ("text-anchor", "middle"),
                    ])
            }
            // A small screen has room for the names of countries only.
            let more = size == .wide ? net.names + zones.names : ""
            defs += "<g id=\"map-names-\(size)\">\(names.markup)\(more)</g>"
        }
        return "<svg class=\"hidden\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs>\(defs)</defs></svg>"
    }

    /// The map under one reading.
    func map(reading place: Int, _ size: Size) -> String {
        let reading = view.result.readings[place]
        let n = SVG.number
        let (width, height) = (projection.width * size.factor, projection.height * size.factor)
        let circles = circles(place, size)
        let title =
            reading.id.name == "text" ? "Incidents by verdict" : "Incidents by verdict under the reading \(reading.id)"
        let words = Verdict.allCases.compactMap { verdict in
            let count = ids.count { judgements.verdict(of: $0, reading: place) == verdict }
            return count == 0 ? nil : "\(count) \(verdict.name)"
        }
        return SVG.drawing(
            id: "map-\(place)-\(size)", className: size.className, width: width, height: height, title: title,
            description: "\(placed.count) incidents with a place: \(words.joined(separator: ", ")). "
                + "Each circle surely holds the place; all are listed below the map."
        ) { svg in
            svg.element("rect", [("class", "blank"), ("width", n(width)), ("height", n(height))])
            svg.group("g", [("transform", "scale(\(Self.exact(size.factor)))"), ("clip-path", "url(#map-frame)")]) {
                $0.element("use", [("href", "#map-base")])
            }
            svg.element("use", [("href", "#map-names-\(size)")])
            for circle in circles { draw(circle, &svg, isNamed: size == .wide) }
            svg.group("g", [("class", "signs")]) { svg in
                for sign in MapSigns(circles.map { sign($0) }, width: width, height: height).placed {
                    sign.draw(&svg)
                }
            }
            scaleBar(&svg, size)
        }
    }

    private static func exact(_ factor: Double) -> String {
        let thousandths = Int((factor * 1000).rounded())
        return thousandths == 1000
            ? "1" : "0.\(String(repeating: "0", count: 3 - String(thousandths).count))\(thousandths)"
    }

    // MARK: - Incidents

    private struct Circle {
        var x: Double
        var y: Double
        var across: Double
        var up: Double
        var verdict: Verdict?
        /// By place in `placed`.
        var members: [Int]
    }

    private struct Spot: Hashable {
        var position: Position
        var radius: Double
        var verdict: Verdict?
    }

    /// Circles of one place, radius and verdict are one; large ones come first, so that small ones lie on top.
    private func circles(_ reading: Int, _ size: Size) -> [Circle] {
        var groups: [Spot: [Int]] = [:]
        for (index, place) in spots.enumerated() {
            let spot = Spot(
                position: place.position, radius: place.precision.value,
                verdict: judgements.verdict(of: ids[index], reading: reading))
            groups[spot, default: []].append(index)
        }
        return groups.map { spot, members in
            let (x, y) = projection.point(spot.position)
            let radii = projection.radii(Kilometres(spot.radius), at: spot.position.latitude)
            let (across, up) = (radii.x * size.factor, radii.y * size.factor)
            // Circles of one place and different verdicts would hide each other: each verdict has its own inset.
            let inset = up > smallest * 2 ? Double(spot.verdict?.rawValue ?? 5) * 1.6 : 0
            return Circle(
                x: x * size.factor, y: y * size.factor, across: max(smallest, across - inset),
                up: max(smallest, up - inset), verdict: spot.verdict, members: members)
        }.sorted { left, right in
            if left.up != right.up { return left.up > right.up }
            let (a, b) = (left.verdict?.rawValue ?? 9, right.verdict?.rawValue ?? 9)
            if a != b { return a > b }
            return left.members[0] < right.members[0]
        }
    }

    private func draw(_ circle: Circle, _ svg: inout SVG, isNamed: Bool) {
        let n = SVG.number
        let count = circle.members.count
        let radius = spots[circle.members[0]].precision.words
        let names = circle.members.prefix(6).map { member in
            let incident = view.incidents[placed[member]]
            return "\(ids[member]): \(incident.title) (\(incident.told(view)))"
        }
        let more = count > 6 ? ["and \(count - 6) more"] : []
        // A finger has nothing to hover with.
        let title =
            isNamed
            ? ([circle.verdict?.name ?? "not touched", "somewhere within \(radius)"] + names + more)
                .joined(separator: "\n") : nil
        let shape: (inout SVG) -> Void = { svg in
            svg.element(
                "ellipse",
                [
                    ("class", "spot \(circle.verdict?.slug ?? "untouched")\(count > 1 ? " many" : "")"),
                    ("cx", n(circle.x)), ("cy", n(circle.y)), ("rx", n(circle.across)), ("ry", n(circle.up)),
                ])
        }
        if let link = links[ids[circle.members[0]]] {
            svg.group("a", [("href", "#\(link)"), ("tabindex", "-1")], title: title, shape)
        } else {
            svg.group("g", [], title: title, shape)
        }
    }

    /// The sign of the verdict sits on the rim: in the middle it would look like the place.
    private func sign(_ circle: Circle) -> MapSigns.Sign {
        let isLarge = circle.up > smallest * 2
        let angle = -0.9 + Double(circle.verdict?.rawValue ?? 5) * 0.35
        return MapSigns.Sign(
            x: isLarge ? circle.x + sin(angle) * circle.across : circle.x,
            y: isLarge ? circle.y - cos(angle) * circle.up : circle.y, verdict: circle.verdict,
            count: circle.members.count)
    }

    // MARK: - Scale

    private func scaleBar(_ svg: inout SVG, _ size: Size) {
        let n = SVG.number
        let pixelsPerKilometre = projection.pixelsPerKilometre * size.factor
        let wanted = 110 * size.factor / pixelsPerKilometre
        let length = [1.0, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].last { $0 <= wanted } ?? 1
        let pixels = length * pixelsPerKilometre
        let (x, y) = (projection.width * size.factor - pixels - 12, projection.height * size.factor - 14)
        svg.element("path", [("class", "scale"), ("d", "M\(n(x)) \(n(y - 4))v4h\(n(pixels))v-4")])
        svg.text(
            "\(n(length)) km",
            [("class", "degree"), ("x", n(x + pixels / 2)), ("y", n(y - 5)), ("text-anchor", "middle")])
    }

    /// The least radius that is drawn to scale.
    var leastRadius: Kilometres { Kilometres(smallest / projection.pixelsPerKilometre) }
}
