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
    /// The incidents whose place is known.
    let placed: [IncidentView]
    /// How many have none.
    let unplaced: Int
    /// Whether an outline of land is shipped for this part of the world.
    let hasLand: Bool
    private let land: String
    private let smallest = 6.0

    /// - Parameter links: where each incident is told of, by its id.
    /// - Returns: nil where no incident has a place.
    init?(_ view: ReportView, _ judgements: Judgements, links: [String: String], width: Double = 640) {
        placed = view.incidents.filter { $0.position?.isOnGlobe == true }
        unplaced = view.incidents.count - placed.count
        let circles = placed.compactMap { incident in
            incident.position.map { ($0, incident.precision ?? Kilometres(0)) }
        }
        guard let projection = Projection(around: circles.map { (centre: $0.0, radius: $0.1) }, width: width) else {
            return nil
        }
        self.view = view
        self.judgements = judgements
        self.projection = projection
        self.links = links
        (land, hasLand) = Self.land(projection)
    }

    // MARK: - Parts

    /// What all maps share, once: land, frames of regions, the net of degrees, zones of the accord.
    func shared() -> String {
        "<svg class=\"hidden\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs>"
            + "<clipPath id=\"map-frame\"><rect width=\"\(SVG.number(projection.width))\" "
            + "height=\"\(SVG.number(projection.height))\"/></clipPath>"
            + "<g id=\"map-base\">\(land)\(net())\(zones())</g></defs></svg>"
    }

    /// The map under one reading.
    func map(reading place: Int) -> String {
        let reading = view.result.readings[place]
        let n = SVG.number
        let circles = circles(place)
        let title =
            reading.id.name == "text" ? "Incidents by verdict" : "Incidents by verdict under \(reading.id)’s reading"
        let words = Verdict.allCases.compactMap { verdict in
            let count = placed.count { judgements.verdict(of: $0.id, reading: place) == verdict }
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
        var incidents: [IncidentView]
    }

    private struct Spot: Hashable {
        var position: Position
        var radius: Double
        var verdict: Verdict?
    }

    /// Circles of one place, radius and verdict are one; large ones come first, so that small ones lie on top.
    private func circles(_ reading: Int) -> [Circle] {
        var groups: [Spot: [IncidentView]] = [:]
        for incident in placed {
            guard let position = incident.position else { continue }
            let spot = Spot(
                position: position, radius: incident.precision?.value ?? 0,
                verdict: judgements.verdict(of: incident.id, reading: reading))
            groups[spot, default: []].append(incident)
        }
        return groups.map { spot, incidents in
            let (x, y) = projection.point(spot.position)
            let radii = projection.radii(Kilometres(spot.radius), at: spot.position.latitude)
            // Circles of one place and different verdicts would hide each other: each verdict has its own inset.
            let inset = radii.y > smallest * 2 ? Double(spot.verdict?.rawValue ?? 5) * 1.6 : 0
            return Circle(
                x: x, y: y, across: max(smallest, radii.x - inset), up: max(smallest, radii.y - inset),
                isWidened: radii.y < smallest, verdict: spot.verdict, incidents: incidents)
        }.sorted { left, right in
            if left.up != right.up { return left.up > right.up }
            let (a, b) = (left.verdict?.rawValue ?? 9, right.verdict?.rawValue ?? 9)
            if a != b { return a > b }
            return naturallyPrecedes(left.incidents[0].id, right.incidents[0].id)
        }
    }

    private func draw(_ circle: Circle, _ svg: inout SVG) {
        let n = SVG.number
        let slug = circle.verdict?.slug ?? "untouched"
        let count = circle.incidents.count
        let radius = (circle.incidents[0].precision ?? Kilometres(0)).words
        let names = circle.incidents.prefix(6).map { "\($0.id): \($0.title)" }
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
        if let link = links[circle.incidents[0].id] {
            svg.group("a", [("href", "#\(link)"), ("tabindex", "-1")], title: title, shape)
        } else {
            svg.group("g", [], title: title, shape)
        }
    }

    // MARK: - Ground

    private static func land(_ projection: Projection) -> (String, Bool) {
        let outline = Outline(projection: projection)
        var svg = SVG()
        var names = SVG()
        var any = false
        for frame in frames {
            let ring = [
                Position(longitude: frame.west, latitude: frame.south),
                Position(longitude: frame.east, latitude: frame.south),
                Position(longitude: frame.east, latitude: frame.north),
                Position(longitude: frame.west, latitude: frame.north),
            ]
            let path = outline.path([.polygon([ring])]).path
            if !path.isEmpty { svg.element("path", [("class", "sea"), ("d", path)]) }
        }
        for country in BaseMap.outlines {
            let (path, middle, area) = outline.path(country.parts)
            guard !path.isEmpty else { continue }
            any = true
            svg.element("path", [("class", "land"), ("d", path)])
            if area > 9_000 {
                names.text(
                    country.name.uppercased(),
                    [
                        ("class", "country"), ("x", SVG.number(middle.x)), ("y", SVG.number(middle.y)),
                        ("text-anchor", "middle"),
                    ])
            }
        }
        for unit in Units.all where unit.code.count > 2 {
            let parts = Self.parts(unit.area)
            let path = outline.path(parts).path
            if !path.isEmpty { svg.element("path", [("class", "unit"), ("d", path)]) }
        }
        return (svg.markup + names.markup, any)
    }

    /// The parts of the world for which ``BaseMap`` has outlines: beyond them nothing is known to be sea.
    private static let frames: [(west: Double, east: Double, south: Double, north: Double)] = [
        (20, 50, 43, 60), (20, 40, 3, 24), (-83, -65, -6, 14),
    ]

    private static func parts(_ area: Area) -> [Shape.Part] {
        switch area {
        case .shape(let shape): shape.parts
        case .dated(let shapes): shapes.last?.shape.parts ?? []
        case .union(let areas): areas.flatMap { parts($0) }
        default: []
        }
    }

    /// Parallels and meridians at even degrees, with their names at the edge.
    private func net() -> String {
        let n = SVG.number
        var svg = SVG()
        let span = max(projection.north - projection.south, (projection.east - projection.west) / 2)
        let step = [0.1, 0.25, 0.5, 1, 2, 5, 10, 15].first { span / $0 <= 6 } ?? 30
        var latitude = (projection.south / step).rounded(.up) * step
        while latitude < projection.north {
            let y = projection.point(x: projection.west, latitude).y
            svg.element("path", [("class", "net"), ("d", "M0 \(n(y))H\(n(projection.width))")])
            svg.text(Self.degrees(latitude, "N", "S"), [("class", "degree"), ("x", "3"), ("y", n(y - 2))])
            latitude += step
        }
        var longitude = (projection.west / step).rounded(.up) * step
        while longitude < projection.east {
            let x = projection.point(x: longitude, projection.north).x
            svg.element("path", [("class", "net"), ("d", "M\(n(x)) 0V\(n(projection.height))")])
            let turned = longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude
            svg.text(
                Self.degrees(turned, "E", "W"), [("class", "degree"), ("x", n(x + 2)), ("y", n(projection.height - 3))])
            longitude += step
        }
        return svg.markup
    }

    private static func degrees(_ value: Double, _ positive: String, _ negative: String) -> String {
        "\(SVG.number(abs(value)))° \(value < 0 ? negative : positive)"
    }

    /// The named areas of the accord, as far as they have a shape of their own.
    private func zones() -> String {
        var seen: Set<AreaID> = []
        var svg = SVG()
        let outline = Outline(projection: projection)
        for area in view.result.accord.readings.flatMap(\.areas) where seen.insert(area.id).inserted {
            if case .within(let radius, of: .shape(let shape)) = area.area {
                for case .point(let position) in shape.parts {
                    let (x, y) = projection.point(position)
                    let radii = projection.radii(radius, at: position.latitude)
                    svg.element(
                        "ellipse",
                        [
                            ("class", "zone"), ("cx", SVG.number(x)), ("cy", SVG.number(y)),
                            ("rx", SVG.number(radii.x)),
                            ("ry", SVG.number(radii.y)),
                        ])
                }
            }
            let (path, middle, size) = outline.path(Self.parts(area.area))
            guard !path.isEmpty else { continue }
            svg.element("path", [("class", "zone"), ("d", path)])
            if size > 600 {
                svg.text(
                    area.id.name.replacing("_", with: " "),
                    [
                        ("class", "zonename"), ("x", SVG.number(middle.x)), ("y", SVG.number(middle.y)),
                        ("text-anchor", "middle"),
                    ])
            }
        }
        return svg.markup
    }

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
