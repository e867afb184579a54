/// One object of a GeoJSON text as it stands: collection, feature or geometry, nothing checked yet.
struct RawGeoJSON {
    var type: String?
    /// The member `id`, numbers as written.
    var id: String?
    /// The properties that Truce asks for, names in lower case; empty strings left out.
    var properties: [String: String] = [:]
    var coordinates: RawCoordinates?
    /// The member `geometry`: nil if there is none, empty if it is null.
    var geometry: [RawGeoJSON]?
    var geometries: [RawGeoJSON]?
    var features: [RawGeoJSON]?
    /// The name of the reference system; `unnamed` if the member is there in another form.
    var referenceSystem: String?
}

/// The value of `coordinates`: nested lists of positions.
enum RawCoordinates {
    /// A list that holds positions only.
    case positions([Position])
    /// A list of lists.
    case lists([RawCoordinates])
    /// One position.
    case position(Position)
    /// Something else; says what.
    case flawed(String)
}

extension RawGeoJSON {
    private static let wanted: Set<String> = [
        "name", "id", "title", "valid_from", "valid_until", "from", "until",
    ]

    /// Reads a whole text: one value and nothing after it.
    static func read(_ scanner: inout JSONScanner) throws(JSONScanner.Flaw) -> RawGeoJSON {
        let value = try read(&scanner, depth: 0)
        if scanner.peek() != nil { throw .expected("the end of the file", at: scanner.at) }
        return value
    }

    private static func read(_ scanner: inout JSONScanner, depth: Int) throws(JSONScanner.Flaw) -> RawGeoJSON {
        var raw = RawGeoJSON()
        guard try scanner.next("a value") == 0x7B else {
            try scanner.skip(depth: depth)
            return raw
        }
        try scanner.object(depth: depth) { (scanner, name) throws(JSONScanner.Flaw) in
            switch name {
            case "type": raw.type = try text(&scanner, depth: depth)
            case "id": raw.id = try text(&scanner, depth: depth)
            case "coordinates": raw.coordinates = try RawCoordinates.read(&scanner, depth: depth + 1)
            case "geometry":
                if try scanner.next("a value") == 0x6E {
                    try scanner.word("null")
                    raw.geometry = []
                } else {
                    raw.geometry = [try read(&scanner, depth: depth + 1)]
                }
            case "geometries": raw.geometries = try list(&scanner, depth: depth + 1)
            case "features": raw.features = try list(&scanner, depth: depth + 1)
            case "properties": raw.properties = try properties(&scanner, depth: depth + 1)
            case "crs": raw.referenceSystem = try referenceSystem(&scanner, depth: depth + 1)
            default: try scanner.skip(depth: depth)
            }
        }
        return raw
    }

    private static func list(_ scanner: inout JSONScanner, depth: Int) throws(JSONScanner.Flaw) -> [RawGeoJSON]? {
        guard try scanner.next("a value") == 0x5B else {
            try scanner.skip(depth: depth)
            return nil
        }
        var items: [RawGeoJSON] = []
        try scanner.array(depth: depth) { (scanner) throws(JSONScanner.Flaw) in
            items.append(try read(&scanner, depth: depth + 1))
        }
        return items
    }

    /// A string, or a number as written; nil for anything else.
    private static func text(_ scanner: inout JSONScanner, depth: Int) throws(JSONScanner.Flaw) -> String? {
        let first = try scanner.next("a value")
        if first == 0x22 { return try scanner.string() }
        let start = scanner.at
        try scanner.skip(depth: depth)
        guard first == 0x2D || (48...57).contains(first) else { return nil }
        return String(decoding: scanner.bytes[start..<scanner.at], as: UTF8.self)
    }

    private static func properties(
        _ scanner: inout JSONScanner, depth: Int
    ) throws(JSONScanner.Flaw) -> [String: String] {
        guard try scanner.next("a value") == 0x7B else {
            try scanner.skip(depth: depth)
            return [:]
        }
        var found: [String: String] = [:]
        try scanner.object(depth: depth) { (scanner, name) throws(JSONScanner.Flaw) in
            // Systems write NAME and Name too; the first that is there counts.
            let key = name.lowercased()
            guard wanted.contains(key), found[key] == nil else { return try scanner.skip(depth: depth) }
            if let text = try text(&scanner, depth: depth), !text.isEmpty { found[key] = text }
        }
        return found
    }

    private static func referenceSystem(_ scanner: inout JSONScanner, depth: Int) throws(JSONScanner.Flaw) -> String? {
        switch try scanner.next("a value") {
        case 0x6E:
            try scanner.word("null")
            return nil
        case 0x7B: break
        default:
            try scanner.skip(depth: depth)
            return "unnamed"
        }
        var system = "unnamed"
        try scanner.object(depth: depth) { (scanner, name) throws(JSONScanner.Flaw) in
            guard name == "properties" else { return try scanner.skip(depth: depth) }
            system = try properties(&scanner, depth: depth + 1)["name"] ?? "unnamed"
        }
        return system
    }
}

extension RawCoordinates {
    /// Reads nested lists. Positions stand in the list above them, sixteen bytes each; height is passed over.
    static func read(_ scanner: inout JSONScanner, depth: Int) throws(JSONScanner.Flaw) -> RawCoordinates {
        guard try scanner.next("a value") == 0x5B else {
            try scanner.skip(depth: depth)
            return .flawed("`coordinates` is not a list")
        }
        if let position = try position(&scanner, depth: depth) { return position }
        guard depth < JSONScanner.depthLimit else { throw .tooDeep(at: scanner.at) }
        try scanner.take(0x5B, "“[”")
        if scanner.peek() == 0x5D {
            scanner.at += 1
            return .lists([])
        }
        var positions: [Position] = []
        var lists: [RawCoordinates] = []
        var flaw: String?
        repeat {
            switch try read(&scanner, depth: depth + 1) {
            case .position(let position): positions.append(position)
            case .flawed(let words): flaw = flaw ?? words
            case let list: lists.append(list)
            }
        } while try scanner.takesAnother(closing: 0x5D)
        if let flaw { return .flawed(flaw) }
        if lists.isEmpty { return .positions(positions) }
        return positions.isEmpty ? .lists(lists) : .flawed("positions and lists of positions stand side by side")
    }

    /// A list of numbers, if that is what stands here.
    private static func position(
        _ scanner: inout JSONScanner, depth: Int
    ) throws(JSONScanner.Flaw) -> RawCoordinates? {
        let start = scanner.at
        scanner.at += 1
        guard let first = scanner.peek() else { throw .ended }
        guard first != 0x5B, first != 0x5D else {
            scanner.at = start
            return nil
        }
        var longitude = 0.0
        var latitude = 0.0
        var count = 0
        var flaw: String?
        repeat {
            let byte = try scanner.next("a number")
            if byte == 0x2D || (byte >= 48 && byte <= 57) {
                let value = try scanner.number()
                if count == 0 { longitude = value } else if count == 1 { latitude = value }
            } else {
                let start = scanner.at
                try scanner.skip(depth: depth)
                let text = String(decoding: scanner.bytes[start..<scanner.at].prefix(24), as: UTF8.self)
                flaw = flaw ?? "`\(text)` stands where a number belongs"
            }
            count += 1
        } while try scanner.takesAnother(closing: 0x5D)
        if let flaw { return .flawed(flaw) }
        guard count >= 2 else { return .flawed("a position has one number; it needs longitude and latitude") }
        return .position(Position(longitude: longitude, latitude: latitude))
    }
}
