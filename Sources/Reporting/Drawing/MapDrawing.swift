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
    private let land: String
    private let smallest = 6.0
    /// The most incidents that are drawn.
    static let most = 3_000

    /// - Parameter links: where each incident is told of, by its id.
    /// - Returns: nil where no incident has a place.
    init?(_ view: ReportView, _ judgements: Judgements, links: [String: String], width: Double = 640) {
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
            let projection = Projection(around: spots.map { (centre: $0.position, radius: $0.precision) }, width: width)
        else { return nil }
        self.placed = placed
        self.spots = spots
        ids = placed.map { view.incidents.id($0) }
        self.view = view
        self.judgements = judgements
        self.projection = projection
        self.links = links
        ground = MapGround(projection: projection, accord: view.result.accord)
        (land, hasLand) = ground.land()
    }

    // MARK: - Parts

    /// What all maps share, once: land, frames of regions, the net of degrees, zones of the accord.
    func shared() -> String {
        "<svg class=\"hidden\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs>"
            + "<clipPath id=\"map-frame\"><rect width=\"\(SVG.number(projection.width))\" "
            + "height=\"\(SVG.number(projection.height))\"/></clipPath>"
            + "<g id=\"map-base\">\(land)\(ground.net())\(ground.zones())</g></defs></svg>"
    }

    /// The map under one reading.
    func map(reading place: Int) -> String {
        let reading = view.result.readings[place]
        let n = SVG.number
        let circles = circles(place)
        let title =
            reading.id.name == "text" ? "Incidents by verdict" : "Incidents by verdict under \(reading.id)’s reading"
        let words = Verdict.allCases.compactMap { verdict in
            let count = ids.count { judgements.verdict(of: $0, reading: place) == verdict }
            return count == 0 ? nil : "\(count) \(verdict.name)"
        }
        return SVG.drawing(
            id: "map-\(place)", className: "map", width: projection.width, height: projection.height, title: title,
            description: "\(placed.count) incidents with a place: \(words.joined(separator: ", ")). "
                + "Each circle surely holds the place; all are listed below the map."
        ) { svg in
            svg.element(
                "rect", [("class", "blank"), ("width", n(projection.width)), ("height", n(projection.height))])
            svg.group("g", [("clip-path", "url(#map-frame)")]) { svg in
                svg.element("use", [("href", "#map-base")])
                for circle in circles { draw(circle, &svg) }
            }
            scaleBar(&svg)
        }
    }

    // MARK: - Incidents

    private struct Circle {
        var x: Double
        var y: Double
        var across: Double
        var up: Double
        var isWidened: Bool
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
    private func circles(_ reading: Int) -> [Circle] {
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
            // Circles of one place and different verdicts would hide each other: each verdict has its own inset.
            let inset = radii.y > smallest * 2 ? Double(spot.verdict?.rawValue ?? 5) * 1.6 : 0
            return Circle(
                x: x, y: y, across: max(smallest, radii.x - inset), up: max(smallest, radii.y - inset),
                isWidened: radii.y < smallest, verdict: spot.verdict, members: members)
        }.sorted { left, right in
            if left.up != right.up { return left.up > right.up }
            let (a, b) = (left.verdict?.rawValue ?? 9, right.verdict?.rawValue ?? 9)
            if a != b { return a > b }
            return left.members[0] < right.members[0]
        }
    }

    private func draw(_ circle: Circle, _ svg: inout SVG) {
        let n = SVG.number
        let slug = circle.verdict?.slug ?? "untouched"
        let count = circle.members.count
        let radius = spots[circle.members[0]].precision.words
        let names = circle.members.prefix(6).map { "\(ids[$0]): \(view.incidents[placed[$0]].title)" }
        let more = count > 6 ? ["and \(count - 6) more"] : []
        let title = ([circle.verdict?.name ?? "not touched", "somewhere within \(radius)"] + names + more)
            .joined(separator: "\n")
        let shape: (inout SVG) -> Void = { svg in
            svg.element(
                "ellipse",
                [
                    ("class", "spot \(slug)\(count > 1 ? " many" : "")"), ("cx", n(circle.x)), ("cy", n(circle.y)),
                    ("rx", n(circle.across)), ("ry", n(circle.up)),
                ])
            // The sign of the verdict sits on the rim: in the middle it would look like the place.
            if circle.up > self.smallest * 2 {
                let angle = -0.9 + Double(circle.verdict?.rawValue ?? 5) * 0.35
                let (x, y) = (circle.x + sin(angle) * circle.across, circle.y - cos(angle) * circle.up)
                svg.sign(slug, x: x, y: y, size: 7)
                if count > 1 { svg.text("\(count)", [("class", "many"), ("x", n(x + 6)), ("y", n(y - 4))]) }
            } else {
                svg.sign(slug, x: circle.x, y: circle.y, size: 5.5)
                if count > 1 {
                    svg.text(
                        "\(count)",
                        [("class", "many"), ("x", n(circle.x + circle.across)), ("y", n(circle.y - circle.up + 2))])
                }
            }
        }
        if let link = links[ids[circle.members[0]]] {
            svg.group("a", [("href", "#\(link)"), ("tabindex", "-1")], title: title, shape)
        } else {
            svg.group("g", [], title: title, shape)
        }
    }

    // MARK: - Scale

    private func scaleBar(_ svg: inout SVG) {
        let n = SVG.number
        let wanted = 110 / projection.pixelsPerKilometre
        let length = [1.0, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].last { $0 <= wanted } ?? 1
        let pixels = length * projection.pixelsPerKilometre
        let (x, y) = (projection.width - pixels - 12, projection.height - 18)
        svg.element("path", [("class", "scale"), ("d", "M\(n(x)) \(n(y - 4))v4h\(n(pixels))v-4")])
        svg.text(
            "\(n(length)) km",
            [("class", "degree"), ("x", n(x + pixels / 2)), ("y", n(y - 5)), ("text-anchor", "middle")])
    }

    /// The least radius that is drawn to scale.
    var leastRadius: Kilometres { Kilometres(smallest / projection.pixelsPerKilometre) }
}
