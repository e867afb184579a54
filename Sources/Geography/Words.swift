extension Double {
    /// As people write it: no `.0` at the end, a true minus sign.
    var words: String {
        var text = "\(self)"
        if text.hasSuffix(".0") { text.removeLast(2) }
        return text.hasPrefix("-") ? "−" + text.dropFirst() : text
    }

    /// Rounded to so many decimals.
    func rounded(decimals: Int) -> Double {
        let factor = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
        return (self * factor).rounded() / factor
    }
}

extension Kilometres {
    /// As one reads it aloud: metres below one kilometre, one decimal below a hundred.
    public var words: String {
        let size = abs(value)
        guard size.isFinite else { return "an unknown distance" }
        if size < 0.9995 { return "\((value * 1000).rounded().words) m" }
        return "\((size < 100 ? value.rounded(decimals: 1) : value.rounded()).words) km"
    }
}

extension Position {
    /// Whether longitude and latitude are in their ranges.
    public var isOnGlobe: Bool { abs(longitude) <= 180 && abs(latitude) <= 90 }

    /// As GeoJSON has it, longitude first, for pointing at it in a file.
    var numbers: String { "[\(longitude.words), \(latitude.words)]" }

    /// As people read it: `48.85° N, 37.6° E`, to four decimals (11 m).
    public var words: String {
        let (east, north) = (longitude.rounded(decimals: 4), latitude.rounded(decimals: 4))
        return "\(abs(north).words)° \(north < 0 ? "S" : "N"), \(abs(east).words)° \(east < 0 ? "W" : "E")"
    }
}

/// A number with its noun.
func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
