import Diagnostics
import Vocabulary

/// A map as a file holds it: named features, each with its shape and perhaps the time for which it is so.
///
/// GeoJSON, RFC 7946, in UTF-8: a FeatureCollection, a Feature or a bare geometry. Longitude first, WGS 84.
public struct PlaceFile: Sendable {
    /// The file, as the person named it.
    public let name: String
    let features: [Feature]
    private let exact: [String: [Int]]
    private let folded: [String: [Int]]

    /// One feature of a file.
    struct Feature: Sendable {
        /// When it ends to be so.
        enum Until: Sendable, Equatable {
            /// From that second on it is not.
            case instant(Instant)
            /// A bare date: that day is the last, unless the next shape begins on it.
            case throughDay(CivilDate)
        }

        /// From 0, in the order of the file.
        var index: Int
        /// What it answers to; the first is the one to show. Empty where it has none.
        var names: [String]
        var from: Instant?
        var until: Until?
        var parts: [Shape.Part] = []
        /// Why it cannot be used.
        var flaw: Diagnostic?

        init(index: Int, names: [String]) {
            self.index = index
            self.names = names
        }

        /// Its name, or its index as `#0`.
        var label: String { names.first ?? "#\(index)" }
        var isDated: Bool { from != nil || until != nil }
    }

    /// How many bytes a map may have.
    public static let mostBytes = 256 << 20

    /// Reads a file. Linear in its size; nesting is bounded.
    ///
    /// - Parameters:
    ///   - name: the file as the person named it, for diagnostics.
    ///   - bytes: all of it; UTF-8, with or without a byte order mark.
    /// - Returns: the file, nil if nothing of it can be used; and what is wrong with it. A feature with an error is left
    ///   out, and asking for it gives the same error again.
    public static func read(name: String, bytes: [UInt8]) -> (PlaceFile?, [Diagnostic]) {
        guard bytes.count <= mostBytes else {
            let flaw = Diagnostic(
                .mapTooLarge, at: .file(name), "`\(name)` has more than 256 MiB.",
                advice: "Cut the shapes that the accord names out of it, or simplify them, and give that as the map.")
            return (nil, [flaw])
        }
        var reader = FileReader(file: name)
        let features = bytes.withUnsafeBufferPointer { reader.read($0) }
        return (features.map { PlaceFile(name: name, features: $0) }, reader.diagnostics)
    }

    init(name: String, features: [Feature]) {
        self.name = name
        self.features = features
        var exact: [String: [Int]] = [:]
        var folded: [String: [Int]] = [:]
        for feature in features {
            for name in Set(feature.names) { exact[name, default: []].append(feature.index) }
            for name in Set(feature.names.map { $0.lowercased() }) { folded[name, default: []].append(feature.index) }
        }
        self.exact = exact
        self.folded = folded
    }

    /// The names of the features, each once, in the order of the file. Features without a name are left out.
    public var featureNames: [String] {
        var seen: Set<String> = []
        return features.compactMap { $0.names.first }.filter { seen.insert($0).inserted }
    }

    /// The shape of a feature, or of the whole file.
    ///
    /// A feature answers to its `id` and to its properties `name`, `title` and `id`; where none is exactly so, letter case
    /// is ignored. Several features of one name with `valid_from` and `valid_until` (or `from` and `until`) are one
    /// shape that changes by date. Without `valid_until` a shape is in force until the next of its name begins, the last
    /// one for good.
    ///
    /// - Parameters:
    ///   - feature: its name; nil for the whole file.
    ///   - place: where the person asked for it, for the diagnostic; the file itself if nil.
    public func area(feature: String?, at place: Place? = nil) -> Result<Area, Diagnostic> {
        do throws(Diagnostic) {
            guard let feature else { return .success(try whole()) }
            guard let found = exact[feature] ?? folded[feature.lowercased()] else {
                return .failure(missing(feature, at: place))
            }
            return .success(try area(of: found.map { features[$0] }, name: feature))
        } catch {
            return .failure(error)
        }
    }

    private func missing(_ feature: String, at place: Place?) -> Diagnostic {
        let names = featureNames
        var advice: String?
        let has: String
        if let near = Spelling.nearest(to: feature, among: exact.keys) {
            has = "It has “\(near)”."
            advice = "Write `map \"\(name)\" feature \"\(near)\"`."
        } else if names.isEmpty {
            has = "Its features have no names."
            advice = "Write `map \"\(name)\"` for the whole file, or give the features a property `name`."
        } else {
            let shown = names.prefix(8).map { "“\($0)”" }.joined(separator: ", ")
            has = "It has \(shown)\(names.count > 8 ? " and \(names.count - 8) more" : "")."
        }
        return Diagnostic(
            .mapMissing, at: place ?? .file(name), "`\(name)` has no feature “\(feature)”. \(has)", advice: advice)
    }

    /// All features together; those with dates change, each by its name.
    private func whole() throws(Diagnostic) -> Area {
        var parts: [Shape.Part] = []
        var order: [String] = []
        var dated: [String: [Feature]] = [:]
        for feature in features {
            if let flaw = feature.flaw { throw flaw }
            if feature.isDated {
                // Features without a name that carry dates are one thing, drawn again and again.
                let key = feature.names.first ?? ""
                if dated[key] == nil { order.append(key) }
                dated[key, default: []].append(feature)
            } else {
                parts += feature.parts
            }
        }
        var areas: [Area] = parts.isEmpty ? [] : [.shape(Shape(name: name, parts: parts))]
        for key in order { areas.append(.dated(try changing(dated[key] ?? [], label: key.isEmpty ? name : key))) }
        return areas.count == 1 ? areas[0] : .union(areas)
    }

    private func area(of found: [Feature], name feature: String) throws(Diagnostic) -> Area {
        for candidate in found { if let flaw = candidate.flaw { throw flaw } }
        let place = Place.feature(file: name, feature: feature)
        guard found.contains(where: { !$0.parts.isEmpty }) else {
            throw Diagnostic(
                .mapEmpty, at: place, "Feature “\(feature)” of `\(name)` has no shape.",
                advice: "Draw it, and export again.")
        }
        if found.allSatisfy(\.isDated) { return .dated(try changing(found, label: feature)) }
        guard found.count == 1 else {
            let undated = found.filter { !$0.isDated }
            let some = undated.count == found.count ? "" : ", \(undated.count) of them without dates"
            throw Diagnostic(
                .featureTwice, at: place,
                "`\(name)` has \(found.count) features “\(feature)”\(some).",
                advice:
                    "If it changes by date, give each `valid_from` and `valid_until`; if all belong to it, make one "
                    + "MultiPolygon of them; else name them apart.",
                related: found.prefix(4).map {
                    Diagnostic.Related(.feature(file: name, feature: "#\($0.index)"), "one of them")
                })
        }
        return .shape(shape(found[0], feature))
    }

    private func shape(_ feature: Feature, _ label: String) -> Shape {
        Shape(name: "\(name)#\(label)", parts: feature.parts)
    }

    /// Shapes of one name in the order of their dates, without overlap.
    private func changing(_ found: [Feature], label: String) throws(Diagnostic) -> [DatedShape] {
        let ordered = found.sorted {
            ($0.from ?? .distantPast, $0.index) < ($1.from ?? .distantPast, $1.index)
        }
        let place = Place.feature(file: name, feature: label)
        var shapes: [DatedShape] = []
        for (index, feature) in ordered.enumerated() {
            let from = feature.from ?? .distantPast
            let next = index + 1 < ordered.count ? ordered[index + 1].from ?? .distantPast : nil
            let until: Instant
            switch feature.until {
            case .instant(let instant): until = instant
            case .throughDay(let day):
                let end = CivilZone.utc.end(of: day)
                until = if let next, next >= CivilZone.utc.start(of: day), next < end { next } else { end }
            case nil: until = next ?? .distantFuture
            }
            guard from < until else {
                throw Diagnostic(
                    .featureDates, at: place,
                    next == from
                        ? "Two shapes of “\(label)” begin at the same time, \(from.utc)."
                        : "A shape of “\(label)” ends (\(until.utc)) before it begins (\(from.utc)).",
                    advice: "Correct `valid_from` or `valid_until`.")
            }
            if let next, next < until {
                throw Diagnostic(
                    .featureDates, at: place,
                    "Two shapes of “\(label)” are in force at the same time, from "
                        + "\(next == .distantPast ? "the beginning" : next.utc).",
                    advice: "End one, with `valid_until`, when the next begins.")
            }
            shapes.append(DatedShape(from: from, until: until, shape: shape(feature, label)))
        }
        return shapes
    }
}
