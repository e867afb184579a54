import Diagnostics
import Geography

/// Reads JSON, JSON Lines and GeoJSON (RFC 7946) as rows with named columns.
struct FeedJSON {
    let name: String
    let form: FeedForm
    /// The list inside each object of which every element is a row, by its full name.
    let rows: String?

    typealias Row = Result<(line: Int, fields: [String: String]), FeedFlaw>

    func read(_ bytes: [UInt8], _ kind: FeedForm.Kind?) -> Result<(columns: [String], rows: [Row]), FeedFlaw> {
        var rows: [Row] = []
        var columns: [String] = []
        var known: Set<String> = []
        func add(_ item: JSONTree, _ line: Int) {
            for row in expand(item, line) {
                if case .success((_, let fields, let order)) = row {
                    for name in order where known.insert(name).inserted { columns.append(name) }
                    rows.append(.success((line, fields)))
                } else if case .failure(let flaw) = row {
                    rows.append(.failure(flaw))
                }
            }
        }
        let flaw: FeedFlaw? = bytes.withUnsafeBufferPointer { bytes in
            var reader = JSONTreeReader(bytes)
            var isFirst = true
            while !reader.isAtEnd() {
                let (start, line) = (reader.place, reader.line)
                do throws(JSONTreeReader.Flaw) {
                    let tree = try reader.next()
                    let isWhole = isFirst && reader.isAtEnd()
                    isFirst = false
                    if isWhole, kind != .jsonLines {
                        if let flaw = check(tree) { return flaw }
                        guard let items = items(of: tree) else {
                            add(tree, line)
                            continue
                        }
                        for item in items {
                            if case .object(_, let line) = item { add(item, line) } else { add(item, line) }
                        }
                    } else {
                        add(tree, line)
                    }
                } catch {
                    let message = "This is not JSON: expected is \(error.expected)."
                    let flaw = FeedFlaw(
                        .jsonLine, line: isFirst && kind != .jsonLines ? error.line : line, column: nil, file: name,
                        message,
                        "Look at commas, quotes and brackets; a download may have been cut.")
                    // In a file of lines a damaged line costs one row; in one document, the document.
                    guard !isFirst || kind == .jsonLines, kind != .json, kind != .geojson else { return flaw }
                    rows.append(.failure(flaw))
                    let next = bytes.baseAddress.map {
                        ByteSearch.nextLine(in: $0, from: start, to: bytes.count)
                    }
                    reader = JSONTreeReader(bytes, at: max(next ?? bytes.count, 1), line: line + 1)
                    isFirst = false
                }
            }
            return nil
        }
        if let flaw { return .failure(flaw) }
        // Where no row can be used the first reason is that of the file.
        if columns.isEmpty, case .failure(let first)? = rows.first { return .failure(first) }
        return .success((columns, rows))
    }

    /// The rows of a document: itself where it is a list, or the first of its members that is a list of objects.
    private func items(of tree: JSONTree) -> [JSONTree]? {
        switch tree {
        case .list(let items): return items
        case .object(let members, _):
            for member in members {
                if case .list(let items) = member.value,
                    items.contains(where: { if case .object = $0 { true } else { false } }),
                    member.name.lowercased() != "coordinates", rows != member.name
                {
                    return items
                }
            }
            for member in members
            where ["data", "results", "result", "value", "features"].contains(member.name.lowercased()) {
                if case .list(let items) = member.value { return items }
            }
            return nil
        default: return nil
        }
    }

    /// GeoJSON in another reference system than WGS 84 is refused.
    private func check(_ tree: JSONTree) -> FeedFlaw? {
        guard let system = tree["crs"]?["properties"]?["name"]?.scalar,
            !system.contains("CRS84"), !system.hasSuffix(":4326")
        else { return nil }
        return FeedFlaw(
            .feedCoordinates, line: nil, column: nil, file: name,
            "The file is in the reference system \(Excerpt.of(system)); expected is longitude and latitude on WGS 84.",
            "Export it anew as EPSG:4326, or convert it: `ogr2ogr -t_srs EPSG:4326 NEW.geojson FILE`.")
    }

    private typealias Expanded = Result<(line: Int, fields: [String: String], order: [String]), FeedFlaw>

    private func expand(_ item: JSONTree, _ line: Int) -> [Expanded] {
        guard case .object(let members, _) = item else {
            return [
                .failure(
                    FeedFlaw(
                        .jsonLine, line: line, column: nil, file: name, "The row is no object with named values.", nil))
            ]
        }
        var fields: [String: String] = [:]
        var order: [String] = []
        if item["type"]?.scalar == "Feature" {
            item["properties"]?.flatten("", into: &fields, order: &order)
            if let id = item["id"]?.scalar {
                fields["@id"] = id
                order.append("@id")
            }
            let type = item["geometry"]?["type"]?.scalar ?? ""
            fields["@geometry"] = type
            order += ["@geometry", "@longitude", "@latitude", "@radius"]
            switch geometry(item["geometry"]) {
            case .failure(let flaw):
                return [.failure(FeedFlaw(flaw.code, line: line, column: nil, file: name, flaw.message, flaw.advice))]
            case .success(let disc?):
                fields["@longitude"] = "\(disc.centre.longitude)"
                fields["@latitude"] = "\(disc.centre.latitude)"
                if disc.radius.value > 0 { fields["@radius"] = "\((disc.radius.value * 10).rounded(.up) / 10)" }
            case .success(nil): break
            }
        } else {
            for member in members where member.name != rows {
                member.value.flatten(member.name, into: &fields, order: &order)
            }
        }
        guard let list = rows else { return [.success((line, fields, order))] }
        guard let found = member(list, of: item), case .list(let inner) = found else { return [] }
        return inner.enumerated().map { place, element in
            var (fields, order) = (fields, order)
            element.flatten(list, into: &fields, order: &order)
            fields["@number"] = "\(place + 1)"
            order.append("@number")
            return .success((line, fields, order))
        }
    }

    /// A member by its full name: feeds write `group/list` as one name or as two objects.
    private func member(_ name: String, of tree: JSONTree) -> JSONTree? {
        if let found = tree[name] { return found }
        guard let stroke = name.firstIndex(of: "/") else { return nil }
        return tree[String(name[..<stroke])].flatMap { member(String(name[name.index(after: stroke)...]), of: $0) }
    }

    /// A point, or the disc that holds an area, where the mapping takes areas so.
    private func geometry(_ geometry: JSONTree?) -> Result<Disc?, FeedFlaw> {
        guard let geometry, let type = geometry["type"]?.scalar, let coordinates = geometry["coordinates"] else {
            return .success(nil)
        }
        var positions: [Disc] = []
        Self.collect(coordinates, into: &positions)
        if positions.count == 1 { return .success(positions.first) }
        guard !positions.isEmpty else { return .success(nil) }
        guard form.takesAreas else {
            return .failure(
                FeedFlaw(
                    .feedArea, line: nil, column: nil,
                    "The feature is \(Excerpt.of(type)): an area or a line, not the place of a report.",
                    "An area is a zone: name the file in the accord, `zone NAME = map \"FILE\"`. To take the disc that holds it as "
                        + "the place of a report, write `areas: disc` in the mapping."))
        }
        return .success(Disc(holding: positions))
    }

    private static func collect(_ tree: JSONTree, into positions: inout [Disc]) {
        guard case .list(let items) = tree else { return }
        if let x = items.first?.scalar.flatMap({ Double($0) }), items.count >= 2,
            let y = items[1].scalar.flatMap({ Double($0) })
        {
            positions.append(Disc(centre: Position(longitude: x, latitude: y), radius: Kilometres(0)))
        } else {
            for item in items { collect(item, into: &positions) }
        }
    }
}
