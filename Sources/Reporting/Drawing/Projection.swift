import Foundation
import Geography

/// A flat picture of a part of the world: straight meridians and parallels, true to scale at the middle latitude.
///
/// Longitudes are counted from the widest empty stretch, so that places on both sides of 180° stay together.
struct Projection {
    let width: Double
    let height: Double
    /// Degrees; `west` below -180 or `east` above 180 where the picture crosses the date line.
    let west: Double
    let east: Double
    let south: Double
    let north: Double
    private let scale: Double
    private let squeeze: Double

    /// The picture that holds some circles, at a width.
    ///
    /// - Parameter circles: centre and radius; very large radii are held only in part.
    init?(around circles: [(centre: Position, radius: Kilometres)], width: Double) {
        guard !circles.isEmpty else { return nil }
        let cut = Self.cut(circles.map(\.centre.longitude))
        func unrolled(_ longitude: Double) -> Double { longitude < cut ? longitude + 360 : longitude }
        var (west, east, south, north) = (Double.infinity, -Double.infinity, Double.infinity, -Double.infinity)
        for (centre, radius) in circles {
            let x = unrolled(centre.longitude)
            let high = min(radius.value, 150) / 111.2
            let wide = min(60, high / max(0.05, cos(centre.latitude * .pi / 180)))
            west = min(west, x - wide)
            east = max(east, x + wide)
            south = min(south, centre.latitude - high)
            north = max(north, centre.latitude + high)
        }
        south = max(-89, south)
        north = min(89, max(south + 0.01, north))
        let middle = (south + north) / 2
        let squeeze = max(0.05, cos(middle * .pi / 180))
        // At least 200 km wide, with a margin, and neither a strip nor a tower.
        var across = max((east - west) * squeeze, 1.8) * 1.12
        var up = max(north - south, 1.2) * 1.12
        if up > across * 0.95 { across = up / 0.95 }
        if up < across * 0.55 { up = across * 0.55 }
        let centre = (west + east) / 2
        self.width = width
        self.squeeze = squeeze
        scale = width / across
        height = up * scale
        let highest = min(90, middle + up / 2)
        self.north = highest
        self.south = max(-90, highest - up)
        self.west = centre - across / squeeze / 2
        self.east = centre + across / squeeze / 2
    }

    /// Pixels from the left and from the top; longitudes are turned to where the picture is.
    func point(_ position: Position) -> (x: Double, y: Double) {
        var longitude = position.longitude
        let middle = (west + east) / 2
        while longitude < middle - 180 { longitude += 360 }
        while longitude > middle + 180 { longitude -= 360 }
        return ((longitude - west) * squeeze * scale, (north - position.latitude) * scale)
    }

    /// As ``point(_:)``, by degrees already counted as the picture counts them.
    func point(x longitude: Double, _ latitude: Double) -> (x: Double, y: Double) {
        ((longitude - west) * squeeze * scale, (north - latitude) * scale)
    }

    /// Half the width and half the height, in pixels, of a circle of so many kilometres.
    func radii(_ radius: Kilometres, at latitude: Double) -> (x: Double, y: Double) {
        let up = radius.value / 111.2 * scale
        return (up * squeeze / max(0.05, cos(latitude * .pi / 180)), up)
    }

    /// Pixels of one kilometre at the middle latitude.
    var pixelsPerKilometre: Double { scale / 111.2 }

    /// The longitude at which to begin counting: the eastern end of the widest stretch without any.
    private static func cut(_ longitudes: [Double]) -> Double {
        let sorted = longitudes.sorted()
        guard let first = sorted.first, let last = sorted.last else { return -180 }
        var widest = (gap: first + 360 - last, cut: first)
        for (one, next) in zip(sorted, sorted.dropFirst()) where next - one > widest.gap {
            widest = (next - one, next)
        }
        return widest.cut
    }
}
