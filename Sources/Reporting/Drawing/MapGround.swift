import Accords
import Geography

/// What lies under the incidents of a map: land, the net of degrees, the zones of the accord.
struct MapGround {
    let projection: Projection
    let accord: Accord

    /// A name with the point in the picture where it stands.
    struct Label {
        var text: String
        var x: Double
        var y: Double
    }

    /// Land by country with the frames of its regions, its names, and whether any is shipped for this part of the world.
    func land() -> (markup: String, names: [Label], isShipped: Bool) {
        let outline = Outline(projection: projection)
        var svg = SVG()
        var names: [Label] = []
        var any = false
        for frame in BaseMap.frames {
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
            let (path, middle, area, _) = outline.path(country.parts)
            guard !path.isEmpty else { continue }
            any = true
            svg.element("path", [("class", "land"), ("d", path)])
            if area > 9_000 {
                names.append(Label(text: country.name.uppercased(), x: middle.x, y: middle.y))
            }
        }
        for unit in Units.all where unit.code.count > 2 {
            let parts = Self.parts(unit.area)
            let path = outline.path(parts).path
            if !path.isEmpty { svg.element("path", [("class", "unit"), ("d", path)]) }
        }
        return (svg.markup, names, any)
    }

    private static func parts(_ area: Area) -> [Shape.Part] {
        switch area {
        case .shape(let shape): shape.parts
        case .dated(let shapes): shapes.last?.shape.parts ?? []
        case .named(_, let area): parts(area)
        case .union(let areas): areas.flatMap { parts($0) }
        case .intersection(let one, let other), .difference(let one, let other): parts(one) + parts(other)
        default: []
        }
    }

    /// Parallels and meridians at even degrees, and their names at the edge.
    func net() -> (lines: String, names: String) {
        let n = SVG.number
        var svg = SVG()
        var names = SVG()
        let span = max(projection.north - projection.south, (projection.east - projection.west) / 2)
        let step = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15].first { span / $0 <= 6 } ?? 30
        var latitude = (projection.south / step).rounded(.up) * step
        while latitude < projection.north {
            let y = projection.point(x: projection.west, latitude).y
            svg.element("path", [("class", "net"), ("d", "M0 \(n(y))H\(n(projection.width))")])
            if y > 14 {
                names.text(Self.degrees(latitude, "N", "S"), [("class", "degree"), ("x", "3"), ("y", n(y - 3))])
            }
            latitude += step
        }
        var longitude = (projection.west / step).rounded(.up) * step
        while longitude < projection.east {
            let x = projection.point(x: longitude, projection.north).x
            svg.element("path", [("class", "net"), ("d", "M\(n(x)) 0V\(n(projection.height))")])
            let turned = longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude
            // Where the scale stands there is no room for a name.
            if x < projection.width - 170 {
                names.text(
                    Self.degrees(turned, "E", "W"),
                    [("class", "degree"), ("x", n(x + 3)), ("y", n(projection.height - 4))])
            }
            longitude += step
        }
        return (svg.markup, names.markup)
    }

    private static func degrees(_ value: Double, _ positive: String, _ negative: String) -> String {
        "\(SVG.number(abs(value)))° \(value < 0 ? negative : positive)"
    }

    /// The areas that the accord names or writes out, as far as they have a shape of their own, and their names.
    func zones() -> (shapes: String, names: String) {
        let written = accord.readings.flatMap { reading in
            reading.areas + reading.articles.flatMap(\.terms).flatMap { Self.placings($0.demand).map(\.area) }
        }
        var seen: Set<AreaID> = []
        var svg = SVG()
        var names = SVG()
        let outline = Outline(projection: projection)
        for area in written where seen.insert(area.id).inserted {
            for (centre, radius) in Self.circles(area.area) {
                let (x, y) = projection.point(centre)
                let radii = projection.radii(radius, at: centre.latitude)
                svg.element(
                    "ellipse",
                    [
                        ("class", "zone"), ("cx", SVG.number(x)), ("cy", SVG.number(y)), ("rx", SVG.number(radii.x)),
                        ("ry", SVG.number(radii.y)),
                    ])
            }
            let found = outline.path(Self.parts(area.area))
            guard !found.path.isEmpty else { continue }
            svg.element("path", [("class", "zone"), ("d", found.path)])
            // In the corner, where the name of a zone within a zone does not lie on it.
            if found.area > 600 {
                names.text(
                    area.id.name.replacing("_", with: " "),
                    [
                        ("class", "zonename"), ("x", SVG.number(max(4, found.corner.x + 5))),
                        ("y", SVG.number(max(12, found.corner.y + 13))),
                    ])
            }
        }
        return (svg.markup, names.markup)
    }

    private static func placings(_ demand: Demand) -> [Placing] {
        switch demand {
        case .mustNot(let ban), .may(let ban): ban.placings
        case .must(let duty): duty.placings
        case .state(let state): state.placings
        case .flow(let flow): flow.ban.placings
        }
    }

    /// The circles that an area is made of.
    private static func circles(_ area: Area) -> [(centre: Position, radius: Kilometres)] {
        switch area {
        case .named(_, let area): return circles(area)
        case .within(let radius, let centre):
            guard case .shape(let shape) = centre.unnamed else { return [] }
            return shape.parts.compactMap { part in
                if case .point(let centre) = part { (centre, radius) } else { nil }
            }
        case .union(let areas): return areas.flatMap { circles($0) }
        case .intersection(let one, let other), .difference(let one, let other): return circles(one) + circles(other)
        default: return []
        }
    }
}
