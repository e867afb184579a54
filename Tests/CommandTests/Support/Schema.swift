import Foundation

/// As much of JSON Schema 2020-12 as `docs/report.schema.json` uses. A keyword that is not known here is a flaw, so that
/// the schema cannot ask for something that nobody looks at.
struct Schema {
    private let root: [String: Any]

    init(_ data: Data) throws { root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:] }

    /// What a document has against it, with where; the first few.
    func flaws(of data: Data) throws -> [String] {
        var flaws: [String] = []
        check(try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed), root, "$", &flaws)
        return Array(flaws.prefix(10))
    }

    private func check(_ value: Any, _ schema: [String: Any], _ place: String, _ flaws: inout [String]) {
        for (keyword, rule) in schema {
            switch keyword {
            case "$schema", "$id", "title", "description", "$defs", "examples", "$comment": break
            case "$ref":
                guard let target = resolve(rule) else { return flaws.append("\(place): nothing at \(rule)") }
                check(value, target, place, &flaws)
            case "type":
                let names = rule as? [String] ?? [rule as? String ?? ""]
                if !names.contains(where: { Self.value(value, isA: $0) }) { flaws.append("\(place): is no \(rule)") }
            case "const": if !Self.areEqual(value, rule) { flaws.append("\(place): is not \(rule)") }
            case "enum":
                if !(rule as? [Any] ?? []).contains(where: { Self.areEqual(value, $0) }) {
                    flaws.append("\(place): \(value) is none of \(rule)")
                }
            case "pattern":
                guard let text = value as? String else { break }
                if text.range(of: rule as? String ?? "", options: .regularExpression) == nil {
                    flaws.append("\(place): “\(text)” is not like \(rule)")
                }
            case "minimum", "maximum":
                guard Self.value(value, isA: "number"), let number = value as? NSNumber, let limit = rule as? NSNumber
                else { break }
                let holds =
                    keyword == "minimum"
                    ? number.doubleValue >= limit.doubleValue : number.doubleValue <= limit.doubleValue
                if !holds { flaws.append("\(place): \(number) is beyond \(keyword) \(limit)") }
            case "minItems":
                if let items = value as? [Any], items.count < (rule as? Int ?? 0) { flaws.append("\(place): too few") }
            case "required":
                guard let object = value as? [String: Any] else { break }
                for name in rule as? [String] ?? [] where object[name] == nil {
                    flaws.append("\(place): \(name) is missing")
                }
            case "properties":
                guard let object = value as? [String: Any] else { break }
                for (name, inner) in rule as? [String: [String: Any]] ?? [:] {
                    if let field = object[name] { check(field, inner, "\(place).\(name)", &flaws) }
                }
            case "additionalProperties":
                guard let object = value as? [String: Any] else { break }
                let known = (schema["properties"] as? [String: Any] ?? [:]).keys
                for name in object.keys where !known.contains(name) {
                    if let inner = rule as? [String: Any], let field = object[name] {
                        check(field, inner, "\(place).\(name)", &flaws)
                    } else if rule as? Bool == false {
                        flaws.append("\(place): \(name) is not known")
                    }
                }
            case "items":
                guard let items = value as? [Any], let inner = rule as? [String: Any] else { break }
                for (index, item) in items.enumerated() { check(item, inner, "\(place)[\(index)]", &flaws) }
            case "oneOf", "anyOf":
                let matching = (rule as? [[String: Any]] ?? []).count { option in
                    var inner: [String] = []
                    check(value, option, place, &inner)
                    return inner.isEmpty
                }
                if keyword == "oneOf" ? matching != 1 : matching == 0 {
                    flaws.append("\(place): \(matching) of \(keyword) match")
                }
            default: flaws.append("\(place): the keyword \(keyword) is not checked")
            }
        }
    }

    /// `#/$defs/finding`.
    private func resolve(_ reference: Any) -> [String: Any]? {
        guard let text = reference as? String, text.hasPrefix("#/") else { return nil }
        return text.dropFirst(2).split(separator: "/").reduce(root as [String: Any]?) {
            $0?[String($1)] as? [String: Any]
        }
    }

    private static func isBoolean(_ value: Any) -> Bool {
        guard let number = value as? NSNumber else { return value is Bool }
        return String(cString: number.objCType) == "c"
    }

    private static func value(_ value: Any, isA name: String) -> Bool {
        switch name {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "boolean": isBoolean(value)
        case "null": value is NSNull
        case "number": !isBoolean(value) && value is NSNumber
        case "integer":
            !isBoolean(value) && (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
        default: false
        }
    }

    private static func areEqual(_ left: Any, _ right: Any) -> Bool {
        if left is NSNull || right is NSNull { return left is NSNull && right is NSNull }
        if let left = left as? String { return left == right as? String }
        return isBoolean(left) == isBoolean(right) && left as? NSNumber == right as? NSNumber
    }
}
