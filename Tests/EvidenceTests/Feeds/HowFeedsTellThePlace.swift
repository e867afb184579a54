import Diagnostics
import Geography
import Testing

@testable import Evidence

@Suite("How feeds tell the place")
struct HowFeedsTellThePlace {
    private func places(_ rule: String, _ header: String, _ rows: [String], head: String = "") throws -> Feed.Outcome {
        let mapping = "feed: t\nid: id\n\(head)\noccurred: {always: x}\nplace:\n\(rule)".replacing(
            "occurred: {always: x}", with: "occurred: date")
        let text = "id,date,\(header)\n" + rows.enumerated().map { "\($0),2025-03-18,\($1)\n" }.joined()
        return try Feed(mapping: mapping).read(text)
    }

    private func discs(_ outcome: Feed.Outcome) -> [String] {
        outcome.reports.map {
            [$0["longitude"], $0["latitude"], $0["location_precision_km"]].map { $0 ?? "" }.joined(separator: " ")
        }
    }

    private let points = "  longitude: x\n  latitude: y\n  radius: 2"

    @Test("Coordinates keep their digits; the radius is what the mapping says")
    func coordinates() throws {
        #expect(
            try discs(places(points, "x,y", ["37.60530,48.8527", ",", "-30,10"])) == [
                "37.60530 48.8527 2", "  ", "-30 10 2",
            ])
    }

    @Test("Coordinates that are no place on earth, or one without the other, set the row aside")
    func impossible() throws {
        let outcome = try places(points, "x,y", ["48.5,137.6", "37.6,", "a,b", "37.6,98"])
        #expect(outcome.flaws == ["2 T0838", "3 T0838", "4 T0834", "5 T0838"])
        #expect(outcome.setAside[0].advice == "They may have changed places.")
    }

    @Test("Nobody was at 0, 0: the place is left open, the row kept")
    func nullIsland() throws {
        let outcome = try places(points, "x,y", ["0,0.0", "0,51"])
        #expect(discs(outcome) == ["  ", "0 51 2"])
        #expect(outcome.noted == ["2 T0850"])
    }

    @Test("Decimal commas are read only where they are declared")
    func commas() throws {
        let rows = ["\"37,6\",\"48,85\""]
        let undeclared = try places(points, "x,y", rows)
        #expect(undeclared.flaws == ["2 T0834"])
        #expect(undeclared.setAside[0].advice?.contains("decimal comma: yes") ?? false)
        #expect(try discs(places(points, "x,y", rows, head: "decimal comma: yes")) == ["37.6 48.85 2"])
    }

    @Test(
        "A place known only by its district has the district's extent; candidates outside it fall away; an unknown one is its unit"
    )
    func districts() throws {
        let outcome = try places(
            "  name: village\n  admin1: oblast\n  district: raion\n  look up: yes", "village,raion,oblast",
            [
                ",Харківський район,Харківська область", "Харківський район,,", "Хутір Вигаданий,Ізюмський,Харківська",
                "Слов'янськ,Краматорський,", ",Балаклійський район,Харківська область",
            ])
        let kharkiv = try #require(DistrictNames.disc("Харківський"))
        #expect(discs(outcome)[0] == discs(outcome)[1])
        #expect(outcome["location_precision_km"][0] == "\(Int(kharkiv.radius.value))" && kharkiv.radius.value < 100)
        #expect(outcome["place"][0] == "Харківський район")
        #expect(outcome["location_precision_km"][3] == "20")
        #expect(Double(outcome["location_precision_km"][4]) ?? 0 > 120)
        #expect(outcome.noted == ["4 T0853", "6 T0854"])
        let centred = try places(
            "  longitude: x\n  latitude: y\n  radius: district\n  district: raion", "x,y,raion", ["36,50,Харківський"])
        #expect(centred["location_precision_km"] == [outcome["location_precision_km"][0]])
    }

    @Test("The middle of a country is no place: the radius holds all of it, or the place is left open")
    func centroids() throws {
        let outcome = try places(points, "x,y", ["31.1656,48.3794", "32,49", "105.3188,61.5240", "36.23,49.99"])
        #expect(outcome.noted == ["2 T0851", "3 T0851", "4 T0851"])
        #expect(outcome["location_precision_km"].prefix(2).allSatisfy { Double($0) ?? 0 > 500 })
        #expect(discs(outcome)[2] == "  ")
        #expect(discs(outcome)[3] == "36.23 49.99 2")
    }

    @Test("A place known only by its unit has the unit's extent; one of unknown exactness is left open")
    func units() throws {
        let outcome = try places(
            "  longitude: x\n  latitude: y\n  admin1: u\n  radius: {column: p, table: {1: 5, 2: unit, 3: unknown}}",
            "x,y,u,p",
            ["36.2,50,Харківська область,2", "36.2,50,Bavaria,2", "36.2,50,Kharkiv,3", "36.2,50,Kharkiv,1"])
        let found = discs(outcome)
        #expect(found[0].hasPrefix("36.4605 49.48 1"))
        #expect(found[1...] == ["  ", "  ", "36.2 50 5"])
        #expect(outcome.noted == ["3 T0854", "4 T0854"])
    }

    @Test("Where points are those of whole settlements, a large city's point has the city's radius")
    func settlements() throws {
        let outcome = try places(
            points + "\n  settlements: yes", "x,y", ["30.5238,50.4547", "37.6053,48.8527", "30,45"])
        #expect(outcome["location_precision_km"] == ["35", "20", "2"])
    }

    @Test("A point in one column, in either order, with the accuracy in metres")
    func geopoints() throws {
        let outcome = try places(
            "  point: p\n  radius: {column: a, times: 0.001}\n  radius at least: 0.5", "p,a",
            ["48.85 37.6 120 4.5,4.5", "\"48.85, 37.6\",2500", ",", "here,1"])
        #expect(discs(outcome) == ["37.6 48.85 0.5", "37.6 48.85 2.5", "  "])
        #expect(outcome.flaws == ["5 T0838"])
    }

    private let byName = "  name: n\n  admin1: u\n  look up: yes"

    @Test("A name is found in Ukrainian, Russian and Latin letters, with the word for its kind before it")
    func names() throws {
        let names = [
            "м. Суми", "Сумы", "Sumy", "СУМИ", "смт Краматорськ", "Kramators'k", "Краматорск", "м.Краматорськ",
            "Kramatorsk",
        ]
        let outcome = try places(byName, "n,u", names.map { "\($0)," })
        #expect(outcome["longitude"].map { $0.prefix(2) } == ["34", "34", "34", "34", "37", "37", "37", "37", "37"])
        #expect(outcome.noted == [])
    }

    @Test("A name of several places stays several: never a silent pick")
    func several() throws {
        let outcome = try places(
            byName, "n,u", ["Pokrovske,", "Pokrovske,Dnipropetrovsk oblast", "Atlantis,", "Atlantis,Sumy oblast"])
        let candidates = outcome["candidates"]
        #expect(candidates[0].split(separator: ";").count > 1)
        #expect(discs(outcome)[0] == "  ")
        #expect(discs(outcome)[2] == "  ")
        // What is known of Atlantis is the oblast in which it is said to lie.
        #expect(Double(outcome["location_precision_km"][3]) ?? 0 > 80)
        #expect(
            outcome.noted.contains("2 T0852") && outcome.noted.contains("4 T0853") && outcome.noted.contains("5 T0853"))
    }

    @Test("Candidates near to each other become one disc that holds them all")
    func near() throws {
        let wide = try places(byName + "\n  candidates within: 2000", "n,u", ["Pokrovske,"])
        let x = Double(wide["longitude"][0]) ?? 0
        let y = Double(wide["latitude"][0]) ?? 0
        let radius = Double(wide["location_precision_km"][0]) ?? 0
        for candidate in wide["candidates"][0].split(separator: ";") {
            let numbers = candidate.split(separator: " ").compactMap { Double($0) }
            let (east, north) = ((numbers[0] - x) * 111.4 * 0.7, (numbers[1] - y) * 111.2)
            #expect((east * east + north * north).squareRoot() + numbers[2] <= radius * 1.1)
        }
    }

    @Test("What the mapping knows by itself counts before the gazetteer")
    func known() throws {
        let outcome = try places(byName + "\n  known: {Pokrovske: \"36.24 47.98 6\"}", "n,u", ["смт Pokrovske,"])
        #expect(discs(outcome) == ["36.24 47.98 6"])
    }

    @Test("The middle of a unit without a smaller place is the unit; with one it is noted and kept")
    func unitCentroids() throws {
        let middle = try #require(Units.unit("Kharkiv oblast")?.area.centreOfGravity)
        let point = "\(middle.longitude),\(middle.latitude)"
        let outcome = try places(
            points + "\n  name: n", "x,y,n",
            ["\(point),", "\(point),Харківська область", "\(point),Andriivka", "36.9,49.0,"])
        #expect(outcome.noted == ["2 T0851", "3 T0851", "4 T0851"])
        let radii = outcome["location_precision_km"].compactMap(Double.init)
        #expect(radii[0] > 100 && radii[1] > 100 && radii[2] == 2 && radii[3] == 2)
    }
}
