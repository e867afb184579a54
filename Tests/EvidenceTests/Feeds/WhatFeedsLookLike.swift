import Diagnostics
import Foundation
import Testing

@testable import Evidence

@Suite("What feeds look like")
struct WhatFeedsLookLike {
    private let small = Feed(mapping: Feed.small)

    @Test("Commas, semicolons, tabs and strokes are told by the header", arguments: [",", ";", "\t", "|"])
    func separators(separator: String) throws {
        let text = "id,date,what,who\n1,2025-03-18,Drone,\"a,b;c\td|e \"\"f\"\"\"\n"
        let parts = text.split(separator: "\"a", maxSplits: 1).map(String.init)
        let outcome = try small.read(parts[0].replacing(",", with: separator) + "\"a" + parts[1])
        #expect(outcome["claimed_by"] == ["a,b;c\td|e \"f\""])
    }

    @Test("A byte order mark, old line ends, line breaks in quotes and empty lines")
    func lines() throws {
        let outcome = try small.read(
            "\u{feff}id,date,what,who\r1,2025-03-18,Drone,\"two\nlines\"\r\n\r\n2,2025-03-19,Shelling,x")
        #expect(outcome["report_id"] == ["test:1", "test:2"])
        #expect(outcome["claimed_by"] == ["two\nlines", "x"])
    }

    @Test("Windows-1251 and UTF-16 are read where they are declared and told of where not")
    func encodings() throws {
        let text = "id,date,what,who\n1,2025-03-18,Drone,Міністерство оборони України та інші джерела повідомляють\n"
        for (name, encoding) in [("windows-1251", String.Encoding.windowsCP1251), ("utf-16", .utf16)] {
            let bytes = Array(try #require(text.data(using: encoding)))
            let declared = Feed(mapping: Feed.small + "\nencoding: \(name)")
            #expect(
                try declared.read(bytes)["claimed_by"] == ["Міністерство оборони України та інші джерела повідомляють"])
            #expect(throws: MappingFlaws.self) { try small.read(bytes) }
        }
        do {
            _ = try small.read(Array(try #require(text.data(using: .windowsCP1251))))
        } catch let flaws as MappingFlaws {
            #expect(flaws.diagnostics.first?.advice?.contains("encoding: windows-1251") ?? false)
        }
    }

    @Test("NUL bytes, bad bytes, huge fields, stray and unclosed quotes cost their row and no other")
    func hostile() throws {
        let huge = String(repeating: "x", count: 2 << 20)
        var bytes = Array("id,date,what,who\n1,2025-03-18,Drone,a\u{0}b\n2,2025-03-18,Drone,".utf8) + [0xff]
        bytes += Array(
            "\n3,2025-03-18,Drone,\(huge)\n4,2025-03-18,Drone,a \"b\" c\n5,2025-03-18,Drone,ok\n6,2025-03-18,Drone,\"open\n"
                .utf8)
        let outcome = try small.read(bytes)
        #expect(outcome["report_id"] == ["test:5"])
        #expect(outcome.flaws == ["2 T0716", "3 T0715", "4 T0714", "5 T0713", "7 T0712"])
    }

    @Test("A row with another number of fields is set aside")
    func width() throws {
        #expect(try small.read("id,date,what,who\n1,2025-03-18,Drone\n2,2025-03-18,Drone,x\n").flaws == ["2 T0711"])
    }

    @Test("A second header midway: the same, another order, other names")
    func changes() throws {
        let outcome = try small.read(
            """
            id,date,what,who
            1,2025-03-18,Drone,x
            id,date,what,who
            2,2025-03-18,Drone,x
            what,id,who,date,place
            Drone,3,y,2025-03-18,here
            id,day,what,who
            4,2025-03-18,Drone,x
            5,2025-03-18,Drone,x

            """)
        #expect(outcome["report_id"] == ["test:1", "test:2", "test:3"])
        #expect(outcome["claimed_by"] == ["x", "x", "y"])
        #expect(
            outcome.flaws
                == ["4 T0837", "6 T0837", "8 T0837", "9 T0837", "10 T0837"].map { flaw in
                    let parts = flaw.split(separator: " ")
                    return "\((Int(parts[0]) ?? 0) - 1) \(parts[1])"
                })
    }

    @Test("JSON: a list, a list inside a document, lines; nested groups; a damaged line costs itself")
    func json() throws {
        let mapping = """
            feed: j
            id: id
            occurred: date
            columns: {act: incident/act, claimed_by: who?}
            """
        let row = #"{"id": 1, "date": "2025-03-18", "incident": {"act": "shelling"}, "who": null}"#
        for text in ["[\(row)]", #"{"status": 200, "results": [\#(row)]}"#, row, "\(row)\n\(row)\n"] {
            #expect(try Feed(mapping: mapping).read(text)["act"] == ["shelling"], "\(text)")
        }
        let outcome = try Feed(mapping: mapping).read("\(row)\n{\"id\": 2, \n{\"id\": 3, \"date\": \"2025-03-19\"}\n")
        #expect(outcome["report_id"] == ["j:1", "j:3"])
        #expect(outcome.flaws == ["2 T0717"])
    }

    @Test("Repeated groups of a form: each element of the list is a row with its form's answers")
    func repeats() throws {
        let mapping = """
            feed: kobo
            rows: violations
            id: [_uuid, "@number"]
            occurred: date
            columns: {act: violations/act, claimed_by: team}
            """
        let text =
            #"{"results": [{"_uuid": "u1", "date": "2025-03-18", "team": "T", "violations": [{"violations/act": "shelling"}, {"act": "assault"}]}]}"#
        let outcome = try Feed(mapping: mapping).read(text.replacing("\"violations/act\"", with: "\"act\""))
        #expect(outcome["report_id"] == ["kobo:u1-1", "kobo:u1-2"])
        #expect(outcome["act"] == ["shelling", "assault"])
    }

    @Test("GeoJSON: points are reports, areas are zones unless the mapping takes their discs")
    func geojson() throws {
        let text = """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "id": "a", "properties": {"date": "2025-03-18", "act": "shelling", "location_precision_km": 2},
             "geometry": {"type": "Point", "coordinates": [37.6, 48.85, 12]}},
            {"type": "Feature", "id": "b", "properties": {"date": "2025-03-18"},
             "geometry": {"type": "Polygon", "coordinates": [[[37, 48], [38, 48], [38, 49], [37, 48]]]}},
            {"type": "Feature", "id": "c", "properties": {"date": "2025-03-18", "act": "shelling"}, "geometry": null}]}
            """
        let outcome = try shipped(.geojson).read(text)
        #expect(outcome["report_id"] == ["geojson:a", "geojson:c"])
        #expect(outcome["longitude"] == ["37.6", ""] && outcome["location_precision_km"] == ["2", ""])
        #expect(outcome.flaws == ["4 T0841"])
        let discs = Feed(
            mapping: ShippedMapping.geojson.text + "\nareas: disc"
        ).mapping.replacing(
            "location_precision_km?,", with: "location_precision_km?, \"@radius\",")
        #expect(try Feed(mapping: discs).read(text)["location_precision_km"][1].isEmpty == false)
        #expect(
            throws: MappingFlaws.self,
            performing: {
                try shipped(.geojson).read(
                    text.replacing(
                        "\"features\"",
                        with:
                            "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"urn:ogc:def:crs:EPSG::32637\"}}, \"features\""
                    ))
            })
    }

    @Test("Brackets within brackets without end are refused, not followed")
    func depth() throws {
        let text = String(repeating: "[", count: 100_000)
        #expect(throws: MappingFlaws.self) { try small.read(text) }
    }

    @Test("The tags of the Humanitarian Exchange Language under the header are no row")
    func tags() throws {
        let outcome = try small.read(
            "id,date,what,who\n#event+id,#date,#event,\n1,2025-03-18,Drone,#x\n#2,2025-03-18,Drone,\n")
        #expect(outcome["report_id"] == ["test:1", "test:#2"])
        #expect(outcome.flaws == [])
    }
}
