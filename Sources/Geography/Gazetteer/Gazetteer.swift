#if canImport(Glibc)
    import Glibc
#else
    import Foundation
#endif

/// Populated places by name: all of Ukraine and Belarus and the west and south of European Russia.
///
/// Derived from GeoNames (https://www.geonames.org, CC BY 4.0): places with 500 people or more and seats of administrations, with
/// their Ukrainian, Russian and Latin names. A smaller village of the same name is not in it: one entry is not proof that
/// there is one place. Crimea and Sevastopol are units of Ukraine, as United Nations General Assembly resolution 68/262 has it.
public struct Gazetteer: Sendable {
    /// A populated place.
    public struct Entry: Hashable, Sendable {
        /// The source's main name, in Latin letters.
        public var name: String
        /// Its centre, as the source has it; longitude first.
        public var position: Position
        /// People, as the source has it; 0 where it does not say.
        public var population: Int
        /// The first-level unit, ISO 3166-2: `UA-63`.
        public var unit: String
        /// The radius that surely holds the place, by its number of people: see ``Gazetteer/radius(population:)``.
        public var radius: Kilometres

        /// The country, ISO 3166-1.
        public var country: String { String(unit.prefix(2)) }
    }

    /// The gazetteer that Truce ships. Read from the program once: about 50 ms.
    public static let shipped = Gazetteer(text: Shipped.places)

    private let entries: [Entry]
    private let byName: [String: [Int]]
    /// The places, by whole degrees of longitude and latitude.
    private let byDegree: [Int: [Int]]

    init(text: String) {
        var entries: [Entry] = []
        var byName: [String: [Int]] = [:]
        var byDegree: [Int: [Int]] = [:]
        var unit = ""
        for line in text.split(separator: "\n") {
            if line.hasPrefix("= ") {
                unit = String(line.dropFirst(2))
                continue
            }
            let parts = line.split(separator: " ", maxSplits: 3)
            guard parts.count == 4, let x = Int(parts[0]), let y = Int(parts[1]), let people = Int(parts[2]) else {
                continue
            }
            let names = parts[3].split(separator: "|").map(String.init)
            let place = entries.count
            let position = Position(longitude: Double(x) / 1000, latitude: Double(y) / 1000)
            entries.append(
                Entry(
                    name: names.first ?? "", position: position, population: people, unit: unit,
                    radius: names.first.flatMap { Self.stretched[$0] } ?? Self.radius(population: people)))
            for name in Set(names.map(FoldedName.of)) { byName[name, default: []].append(place) }
            byDegree[Self.degree(position), default: []].append(place)
        }
        self.entries = entries
        self.byName = byName
        self.byDegree = byDegree
    }

    /// How many places there are.
    public var count: Int { entries.count }

    /// All places of a name, the largest first.
    ///
    /// - Parameters:
    ///   - name: in any of the spellings that ``FoldedName`` makes alike.
    ///   - units: only places of these first-level units, ISO 3166-2; nil for any.
    ///   - country: only places of this country, ISO 3166-1; nil for any.
    public func places(named name: String, in units: Set<String>? = nil, country: String? = nil) -> [Entry] {
        (byName[FoldedName.of(name)] ?? []).map { entries[$0] }
            .filter { (units?.contains($0.unit) ?? true) && (country == nil || $0.country == country) }
            .sorted {
                ($1.population, $0.position.longitude, $0.position.latitude)
                    < ($0.population, $1.position.longitude, $1.position.latitude)
            }
    }

    /// The largest place whose centre lies within a distance of a position; nil where there is none. The distance may be at
    /// most 50 km.
    public func largestPlace(near position: Position, within distance: Kilometres) -> Entry? {
        guard abs(position.longitude) <= 180, abs(position.latitude) <= 90 else { return nil }
        // A degree of latitude has at least 110.5 km, one of longitude as much times the cosine; a little more is looked at.
        let north = distance.value / 110 + 0.001
        let east = min(180, north / max(0.01, cos((abs(position.latitude) + north) * .pi / 180)))
        var best: Int?
        for x in Self.degrees(position.longitude, east) {
            for y in Self.degrees(position.latitude, north) {
                for place in byDegree[x * 1000 + y] ?? [] {
                    let there = entries[place].position
                    guard abs(there.latitude - position.latitude) <= north,
                        abs(there.longitude - position.longitude) <= east,
                        entries[place].population > (best.map { entries[$0].population } ?? -1),
                        there.distance(to: position) <= distance
                    else { continue }
                    best = place
                }
            }
        }
        return best.map { entries[$0] }
    }

    /// The radius that is taken to hold a populated place around its centre, by its number of people. Estimated, widely, from
    /// the extent of the largest of each class in the region: Moscow reaches 70 km to the south-west since 2012, Kyiv and
    /// Volgograd 30 km. A place without a number is taken as a village.
    public static func radius(population: Int) -> Kilometres {
        switch population {
        case 5_000_000...: Kilometres(75)
        case 500_000...: Kilometres(35)
        case 100_000...: Kilometres(20)
        case 20_000...: Kilometres(10)
        case 5_000...: Kilometres(7)
        default: Kilometres(5)
        }
    }

    /// Places that reach farther than others of their size: Sochi lies along the coast.
    private static let stretched: [String: Kilometres] = ["Sochi": Kilometres(60)]

    private static func degrees(_ middle: Double, _ reach: Double) -> ClosedRange<Int> {
        Int((middle - reach).rounded(.down))...Int((middle + reach).rounded(.down))
    }

    private static func degree(_ position: Position) -> Int {
        Int(position.longitude.rounded(.down)) * 1000 + Int(position.latitude.rounded(.down))
    }
}
