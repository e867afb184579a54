import Diagnostics
import Foundation

/// Writes the elements of a drawing. Looks come from classes, so that one style serves light, dark and print; text goes in
/// escaped.
struct SVG {
    private(set) var markup = ""

    /// `name` with attributes, without content.
    mutating func element(_ name: String, _ attributes: [(String, String)]) {
        markup += "<\(name)\(Self.written(attributes))/>"
    }

    /// Text, escaped.
    mutating func text(_ text: String, _ attributes: [(String, String)]) {
        markup += "<text\(Self.written(attributes))>\(Harmless.markup(text))</text>"
    }

    /// `name` around what is drawn in `content`, with a title that a pointer shows.
    mutating func group(
        _ name: String, _ attributes: [(String, String)], title: String? = nil, _ content: (inout SVG) -> Void
    ) {
        markup += "<\(name)\(Self.written(attributes))>"
        if let title { markup += "<title>\(Harmless.markup(title))</title>" }
        content(&self)
        markup += "</\(name)>"
    }

    /// A whole drawing that says in words what it shows.
    static func drawing(
        id: String, className: String, width: Double, height: Double, title: String, description: String,
        _ content: (inout SVG) -> Void
    ) -> String {
        var svg = SVG()
        content(&svg)
        return "<svg class=\"\(className)\" viewBox=\"0 0 \(number(width)) \(number(height))\" role=\"img\" "
            + "aria-labelledby=\"\(id)-title \(id)-desc\" xmlns=\"http://www.w3.org/2000/svg\">"
            + "<title id=\"\(id)-title\">\(Harmless.markup(title))</title>"
            + "<desc id=\"\(id)-desc\">\(Harmless.markup(description))</desc>\(svg.markup)</svg>"
    }

    private static func written(_ attributes: [(String, String)]) -> String {
        attributes.map { " \($0.0)=\"\(Harmless.markup($0.1, limit: .max))\"" }.joined()
    }

    /// A length with one decimal at most.
    static func number(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e9 else { return "0" }
        let tenths = Int((value * 10).rounded())
        let (whole, rest) = (tenths / 10, abs(tenths % 10))
        let sign = tenths < 0 && whole == 0 ? "-" : ""
        return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }

    /// A sign for a verdict around a point: a diamond, a ring, a triangle, a square, a stroke.
    mutating func sign(_ slug: String, x: Double, y: Double, size: Double) {
        let n = Self.number
        let half = size / 2
        let look = ("class", "sign \(slug)")
        switch slug {
        case "violated":
            let up = half * 1.3
            element(
                "path",
                [look, ("d", "M\(n(x)) \(n(y - up))L\(n(x + up)) \(n(y))L\(n(x)) \(n(y + up))L\(n(x - up)) \(n(y))Z")])
        case "unknown": element("circle", [look, ("cx", n(x)), ("cy", n(y)), ("r", n(half * 0.95))])
        case "pending":
            element(
                "path",
                [
                    look,
                    (
                        "d",
                        "M\(n(x)) \(n(y - half * 1.1))L\(n(x + half * 1.1)) \(n(y + half * 0.9))H\(n(x - half * 1.1))Z"
                    ),
                ])
        case "kept":
            element(
                "rect",
                [
                    look, ("x", n(x - half * 0.9)), ("y", n(y - half * 0.9)), ("width", n(size * 0.9)),
                    ("height", n(size * 0.9)),
                ])
        default:
            element("path", [look, ("d", "M\(n(x - half)) \(n(y))H\(n(x + half))")])
        }
    }
}
