/// Ukraine's districts (raions) since the reform of 2020 by the names that people give them: `Харківський район`, `Харьковский р-н`,
/// `Kharkivskyi`, `Kharkiv raion`.
public enum DistrictNames {
    /// A disc that holds a district, estimated from the places in it; nil where Truce has none of that name.
    ///
    /// - Parameters:
    ///   - name: with or without the word for district.
    ///   - units: the first-level units, ISO 3166-2, one of which it must be in; nil for any.
    public static func disc(_ name: String, in units: Set<String>? = nil) -> Disc? {
        guard let found = index[stem(name)], units?.contains(found.unit) ?? true else { return nil }
        return found.disc
    }

    /// Whether a name says that it is that of a district.
    public static func says(_ name: String) -> Bool { stem(name) != FoldedName.of(name) && !stem(name).isEmpty }

    /// A name without the word for district.
    private static func stem(_ name: String) -> String {
        // The hyphen of `р-н` is a blank by then.
        let words = FoldedName.of(name.lowercased().replacing("р-н", with: "район")).split(separator: " ")
        return words.filter { !kinds.contains(String($0)) }.joined(separator: " ")
    }

    private static let kinds: Set<String> = ["район", "району", "района", "raion", "rayon", "district"]

    private static let index: [String: (unit: String, disc: Disc)] = {
        var index: [String: (unit: String, disc: Disc)] = [:]
        var short: [String: [(unit: String, disc: Disc)]] = [:]
        for line in Shipped.districts.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 4)
            guard parts.count == 5, let x = Double(parts[1]), let y = Double(parts[2]), let radius = Double(parts[3])
            else { continue }
            let district = (
                unit: String(parts[0]),
                disc: Disc(
                    centre: Position(longitude: x / 1000, latitude: y / 1000), radius: Kilometres(radius))
            )
            for name in parts[4].split(separator: "|") { index[FoldedName.of(String(name))] = district }
            // `Kharkiv` and `Kupiansk`, as in `Kupiansk raion`, of Kharkivskyi and Kupianskyi.
            let latin = parts[4].split(separator: "|").dropFirst().first.map { FoldedName.of(String($0)) } ?? ""
            for ending in ["skyi", "yi"] where latin.hasSuffix(ending) {
                short[String(latin.dropLast(ending.count)), default: []].append(district)
            }
        }
        for (name, districts) in short where districts.count == 1 && index[name] == nil { index[name] = districts[0] }
        return index
    }()
}
