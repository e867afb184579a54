import Diagnostics
import Vocabulary

/// Reads a whole GeoJSON file into features.
struct FileReader {
    let file: String
    private(set) var diagnostics: [Diagnostic] = []
    private var validity = PolygonValidity()

    init(file: String) { self.file = file }

    /// The features in the order of the file; nil if the file cannot be used at all.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> [PlaceFile.Feature]? {
        if let refusal = refusal(of: bytes) {
            diagnostics.append(refusal)
            return nil
        }
        var scanner = JSONScanner(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { scanner.at = 3 }
        do throws(JSONScanner.Flaw) {
            let raw = try RawGeoJSON.read(&scanner)
            return features(of: raw)
        } catch {
            diagnostics.append(words(for: error, scanner))
            return nil
        }
    }

    private func problem(_ code: Code, _ message: String, advice: String? = nil) -> Diagnostic {
        Diagnostic(code, at: .file(file), message, advice: advice)
    }

    /// What can be said of a file by its first bytes.
    private func refusal(of bytes: UnsafeBufferPointer<UInt8>) -> Diagnostic? {
        let start = Array(bytes.prefix(64))
        func begins(_ text: StaticString) -> Bool {
            start.starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        }
        let export = "Export it as GeoJSON, with EPSG:4326."
        if start.allSatisfy({ [32, 9, 10, 13].contains($0) }), bytes.allSatisfy({ [32, 9, 10, 13].contains($0) }) {
            return problem(.mapEmpty, "`\(file)` is empty.", advice: "Fetch or export the map again.")
        }
        if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) || start.prefix(4).contains(0) {
            return problem(
                .mapEncoding, "`\(file)` is in UTF-16 or is no text; GeoJSON is UTF-8.",
                advice: "Save it as UTF-8, or export the map again.")
        }
        if begins("PK\u{3}\u{4}") {
            return problem(.mapNotJSON, "`\(file)` is a ZIP archive (a KMZ, or shapefiles).", advice: export)
        }
        if begins("SQLite format 3") { return problem(.mapNotJSON, "`\(file)` is a GeoPackage.", advice: export) }
        guard let first = start.drop(while: { [32, 9, 10, 13, 0xEF, 0xBB, 0xBF].contains($0) }).first else {
            return nil
        }
        if first == 0x3C {
            return problem(.mapNotJSON, "`\(file)` is XML or HTML: KML, GPX or a page.", advice: export)
        }
        guard first == 0x7B || first == 0x5B else {
            return problem(.mapNotJSON, "`\(file)` is not JSON: GeoJSON begins with “{”.", advice: export)
        }
        return nil
    }

    private func words(for flaw: JSONScanner.Flaw, _ scanner: JSONScanner) -> Diagnostic {
        func spot(_ offset: Int) -> String {
            let (line, column) = scanner.lineAndColumn(of: offset)
            return "line \(line), column \(column)"
        }
        switch flaw {
        case .expected(let expected, let offset):
            return problem(.mapNotJSON, "`\(file)` is not JSON: in \(spot(offset)), \(expected) was expected.")
        case .ended:
            let line = scanner.lineAndColumn(of: scanner.bytes.count).line
            return problem(
                .mapCutShort, "`\(file)` ends in line \(line), before what was opened is closed.",
                advice: "Fetch or export it again; part of it is missing.")
        case .tooDeep(let offset):
            return problem(
                .mapNested,
                "`\(file)` has more than \(JSONScanner.depthLimit) brackets within each other, in \(spot(offset)).",
                advice: "Export the map again; GeoJSON needs a few only.")
        case .notUTF8(let offset):
            return problem(
                .mapEncoding,
                "`\(file)` has a name in \(spot(offset)) that is not UTF-8, perhaps Latin-1 or Windows-1251.",
                advice: "Save the file as UTF-8.")
        }
    }

    private mutating func features(of raw: RawGeoJSON) -> [PlaceFile.Feature]? {
        if let system = raw.referenceSystem, !Self.isWGS84(system) {
            diagnostics.append(
                problem(
                    .mapReferenceSystem,
                    system == "unnamed"
                        ? "`\(file)` has a `crs` that does not name its reference system."
                        : "`\(file)` has the reference system “\(system.prefix(60))”; Truce reads WGS 84 only.",
                    advice: "Export it again with EPSG:4326."))
            return nil
        }
        guard let type = raw.type else {
            let isEsri = raw.features != nil
            diagnostics.append(
                problem(
                    .mapType, "`\(file)` is JSON, but has no `type`: it is no GeoJSON.",
                    advice: isEsri ? "If it is Esri's JSON, export it as GeoJSON." : "Export the map as GeoJSON."))
            return nil
        }
        var found: [PlaceFile.Feature] = []
        switch type {
        case "FeatureCollection":
            guard let features = raw.features else {
                diagnostics.append(problem(.mapType, "`\(file)` is a FeatureCollection without a list of `features`."))
                return nil
            }
            found.reserveCapacity(features.count)
            for (index, raw) in features.enumerated() { found.append(feature(raw, index)) }
        case "Feature": found = [feature(raw, 0)]
        default:
            guard GeoJSONType.geometries.contains(type) else {
                diagnostics.append(problem(.mapType, GeoJSONType.complaint(about: type)))
                return nil
            }
            var feature = PlaceFile.Feature(index: 0, names: [])
            fill(&feature, with: raw, label: nil)
            if let flaw = feature.flaw {
                diagnostics.append(flaw)
                return nil
            }
            found = [feature]
        }
        if !found.contains(where: { !$0.parts.isEmpty || $0.flaw != nil }) {
            diagnostics.append(
                problem(.mapEmpty, "`\(file)` has no shape in it.", advice: "Draw or export at least one feature."))
            return nil
        }
        report(found)
        return found
    }

    private mutating func feature(_ raw: RawGeoJSON, _ index: Int) -> PlaceFile.Feature {
        // People call a feature by its name; the identifier is often a number.
        let names = [raw.properties["name"], raw.properties["title"], raw.id, raw.properties["id"]].compactMap { $0 }
        var feature = PlaceFile.Feature(index: index, names: names.filter { !$0.isEmpty })
        let label = feature.label
        guard raw.type == "Feature" else {
            feature.flaw = Diagnostic(
                .mapType, at: .feature(file: file, feature: label),
                raw.type.map { "A “\($0.prefix(40))” stands among the features, where a Feature is expected." }
                    ?? "Feature \(label) has no `type`.",
                advice: "Write `\"type\": \"Feature\"`, with `properties` and `geometry`.")
            return feature
        }
        do throws(Diagnostic) {
            feature.from = try date(raw.properties, ["valid_from", "from"], label).map { date in
                switch date {
                case .instant(let instant): instant
                case .date(let day): CivilZone.utc.start(of: day)
                case .local(let time): CivilZone.utc.earliest(time)
                }
            }
            feature.until = try date(raw.properties, ["valid_until", "until"], label).map { date in
                switch date {
                case .instant(let instant): .instant(instant)
                case .date(let day): .throughDay(day)
                case .local(let time): .instant(CivilZone.utc.earliest(time))
                }
            }
        } catch {
            feature.flaw = error
            return feature
        }
        if let geometry = raw.geometry?.first {
            fill(&feature, with: geometry, label: label)
        } else if raw.geometry == nil {
            feature.flaw = Diagnostic(
                .mapType, at: .feature(file: file, feature: label), "Feature “\(label)” has no `geometry`.",
                advice: "Export the file again, or leave the feature out.")
        }
        return feature
    }

    private mutating func fill(_ feature: inout PlaceFile.Feature, with raw: RawGeoJSON, label: String?) {
        var reader = ShapeReader(file: file, feature: label, validity: validity)
        do throws(Diagnostic) {
            feature.parts = try reader.parts(of: raw)
            diagnostics += reader.notes
        } catch {
            feature.flaw = error
        }
    }

    private func date(
        _ properties: [String: String], _ names: [String], _ label: String
    ) throws(Diagnostic) -> Timestamp? {
        guard let name = names.first(where: { properties[$0] != nil }), let text = properties[name] else { return nil }
        do throws(Timestamp.Flaw) { return try Timestamp.read(text) } catch {
            throw Diagnostic(
                .featureDates, at: .feature(file: file, feature: label),
                "`\(name)` is “\(text.prefix(40))”, which is no date or time.",
                advice: "Write `2025-03-18`, or `2025-03-18T20:50:00+02:00`.")
        }
    }

    /// Each flaw once for its feature, but no flood: of one kind, the first twenty and how many more.
    private mutating func report(_ features: [PlaceFile.Feature]) {
        var told: [Code: Int] = [:]
        for flaw in features.compactMap(\.flaw) {
            told[flaw.code, default: 0] += 1
            if told[flaw.code, default: 0] <= 20 { diagnostics.append(flaw) }
        }
        for (code, number) in told.sorted(by: { $0.key.number < $1.key.number }) where number > 20 {
            let others = number == 21 ? "1 other feature has" : "\(number - 20) other features have"
            diagnostics.append(problem(code, "\(others) the same flaw (\(code.name))."))
        }
    }

    /// The names under which WGS 84, longitude first, goes about.
    private static func isWGS84(_ name: String) -> Bool {
        let name = name.uppercased()
        return name.hasSuffix("CRS84") || name.hasSuffix("EPSG:4326") || name.hasSuffix("EPSG::4326")
            || name.hasSuffix("EPSG/0/4326") || name == "WGS84" || name == "WGS 84"
    }
}
