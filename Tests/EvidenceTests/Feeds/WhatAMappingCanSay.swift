import Diagnostics
import Testing

@testable import Evidence

@Suite("What a mapping can say")
struct WhatAMappingCanSay {
    @Test("Columns, constants and tables become columns of the facts, in their order")
    func columns() throws {
        let outcome = try Feed(
            mapping: Feed.small + "\n  claimed_by_camp: {always: neutral}\nextra: {weather: sky?}"
        ).read("id,date,what,who,sky\n7,2025-03-18,shelling,Mission,rain\n")
        #expect(outcome.flaws == [])
        #expect(
            outcome.text.split(separator: "\r\n").map(String.init) == [
                "report_id,occurred_from,occurred_to,time_precision,received_at,act,claimed_by,claimed_by_camp,weather",
                "test:7,2025-03-18,2025-03-18,day,2025-04-02T09:00:00Z,shelling,Mission,neutral,rain",
            ])
    }

    @Test("A value that the table does not list sets the row aside, or becomes what `otherwise` says")
    func otherwise() throws {
        let rows = "id,date,what\n1,2025-03-18,Rocket\n2,2025-03-18,Drone\n"
        #expect(try Feed(mapping: Feed.small).read(rows).flaws == ["2 T0833"])
        let kept = Feed(mapping: Feed.small.replacing("drone_strike}", with: "drone_strike}, otherwise: unknown_act"))
        #expect(try kept.read(rows)["act"] == ["unknown_act", "drone_strike"])
    }

    @Test("Words in a text are looked for in the order of the mapping")
    func words() throws {
        let mapping = Feed.small.replacing(
            "table: {Shelling: shelling, Drone: drone_strike}",
            with: "words: {shahed: drone_strike, missile: missile_strike}, otherwise: unknown_act")
        let outcome = try Feed(mapping: mapping).read(
            "id,date,what\n1,2025-03-18,A Missile and a SHAHED\n2,2025-03-18,two missiles\n3,2025-03-18,noise\n")
        #expect(outcome["act"] == ["drone_strike", "missile_strike", "unknown_act"])
    }

    @Test("The first rule of a list that applies and gives something counts")
    func lists() throws {
        let mapping = """
            feed: test
            id: id
            occurred: date
            columns:
              alleged_actor:
                - {when: {kind: [one-sided]}, column: a}
                - {when: {kind: {not: [one-sided, battle]}}, column: b}
              claimed_by: [x?, y?, {always: nobody}]
            """
        let outcome = try Feed(mapping: mapping).read(
            "id,date,kind,a,b,y\n1,2025-03-18,One-Sided,A,B,\n2,2025-03-18,battle,A,B,why\n3,2025-03-18,,A,B,\n")
        #expect(outcome["alleged_actor"] == ["A", "", "B"])
        #expect(outcome["claimed_by"] == ["nobody", "why", "nobody"])
    }

    @Test("Rows that are left out on purpose are counted by their reason")
    func skips() throws {
        let outcome = try Feed(
            mapping: Feed.small + "\nskip:\n  - {when: {what: [Protest]}, because: demonstrations}"
        ).read("id,date,what\n1,2025-03-18,Protest\n2,2025-03-18,Drone\n3,2025-03-18,protest\n")
        #expect(outcome.result.summary.skipped.map(\.because) == ["demonstrations"])
        #expect(outcome.result.summary.skipped.map(\.rows) == [2])
        #expect(outcome.reports.count == 1 && outcome.result.summary.rows == 3)
    }

    @Test("Several values in one cell become several reports")
    func split() throws {
        let outcome = try Feed(
            mapping: Feed.small
                + "\nsplit: {column: where, separator: \",\", strip: \"[]'\"}\nplace: {admin1: where, look up: yes}"
        ).read("id,date,what,where\n1,2025-03-18,Drone,\"['Kharkiv oblast', 'Sumy oblast']\"\n2,2025-03-18,Drone,[]\n")
        #expect(outcome["report_id"] == ["test:1/1", "test:1/2", "test:2"])
        #expect(outcome["admin1"] == ["Kharkiv oblast", "Sumy oblast", ""])
        #expect(outcome["location_precision_km"].allSatisfy { $0.isEmpty || Double($0) ?? 0 > 90 })
        #expect(outcome["longitude"].map(\.isEmpty) == [false, false, true])
    }

    @Test("One row becomes several reports, each with its own columns")
    func reports() throws {
        let mapping = """
            feed: test
            id: id
            occurred: date
            columns: {act: {always: drone_strike}, claimed_by: {always: Air Force}}
            reports:
              - name: launched
                columns: {quantity_low: launched}
              - name: downed
                when: {downed: {not: [""]}}
                columns: {quantity_low: downed, outcome: {always: intercepted}}
            """
        let outcome = try Feed(mapping: mapping).read(
            "id,date,launched,downed\n1,2025-03-18,134.0,67\n2,2025-03-19,5,\n")
        #expect(outcome["report_id"] == ["test:1/launched", "test:1/downed", "test:2/launched"])
        #expect(outcome["quantity_low"] == ["134.0", "67", "5"])
        #expect(outcome["outcome"] == ["", "intercepted", ""])
    }

    @Test("A second file is joined by an id; a row without its partner is set aside where it is needed")
    func join() throws {
        let mapping =
            Feed.small.replacing("column: what", with: "column: label")
            + "\njoin: {column: id, with: event, needed: yes}"
        let outcome = try Feed(mapping: mapping).read(
            "id,date\n1,2025-03-18\n2,2025-03-18\n3,2025-03-18\n", with: "event,label\n1,Drone\n3,Shelling\n3,Drone\n")
        #expect(outcome["act"] == ["drone_strike"])
        #expect(outcome.flaws == ["3 T0839", "4 T0839"])
    }

    @Test("Groups before the name of a question may be left out; two questions of one name are asked about")
    func groups() throws {
        let mapping = Feed.small + "\ngroups: [/, \"-\"]"
        let outcome = try Feed(mapping: mapping).read("id,a/b/date,incident-what\n1,2025-03-18,Drone\n")
        #expect(outcome["act"] == ["drone_strike"])
        let flaws = Feed(mapping: mapping).flaws("id,a/date,b/date,what\n")
        #expect(flaws.map(\.code) == [.mappingColumnMissing])
        #expect(flaws.first?.message.contains("2 columns") ?? false)
    }

    @Test("An id from what the row says, where the feed has none, is the same on every run")
    func contentIDs() throws {
        let mapping = Feed.small.replacing("id: id", with: "id: content")
        let rows = "date,what\n2025-03-18,Drone\n2025-03-18,Shelling\n2025-03-18,Drone\n"
        let first = try Feed(mapping: mapping).read(rows)
        #expect(first.reports.count == 2 && first.noted == ["4 T0856"])
        #expect(try Feed(mapping: mapping).read(rows)["report_id"] == first["report_id"])
    }
}
