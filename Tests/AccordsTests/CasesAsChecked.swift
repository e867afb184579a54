import Accords
import Geography
import Testing
import Vocabulary

/// What the lines of worked cases become in the checked model.
@Suite("Worked cases, checked")
struct CasesAsChecked {
    private func fact(_ line: String) throws -> CaseFact {
        let result = checked(
            """
            ```truce
            accord "X"
            time zone UTC
            party A
            party B
            group militia
            A answers for militia
            monitor M
            in force from 2030-05-01 00:00 for 60 days
            zone h = circle of 5 km around 15.31N 42.67E
            line contact = map "zones.geojson" feature "buffer"
            notice fire_back by A, B
            act admit = bringing_in
            article 1
              no party may movement in h
            ```

            ```truce-test
            case "one"
              2030-05-02 movement in h by A, named first
              2030-05-03 \(line)
            expect article 1 A kept
            ```
            """.replacing("party A\n", with: "party A answers for militia\n").replacing(
                "A answers for militia\nmonitor", with: "monitor"), places: TestPlaces())
        let facts = try #require(result.accord?.cases.first?.facts, "\(result.diagnostics.map(\.message))")
        return try #require(facts.last)
    }

    @Test("A sighting is of so many at least, with calibre, owner, body and several places")
    func sighting() throws {
        let line =
            "seen 4 mortars with calibre 120 mm of militia at 40 km from contact as of the day, 28 km from contact as of 2025-03-01 good to 1 km outside h by M"
        guard case .observed(let seen) = try fact(line).told else {
            Issue.record("no sighting")
            return
        }
        #expect(seen.kind == .seen)
        #expect(seen.quantity == CaseQuantity(4, to: nil))
        #expect(seen.thing == CaseThing(object: "mortar", calibre: 120, owner: "militia"))
        #expect(seen.by == "M")
        #expect(
            seen.places == [
                .distance(Kilometres(40), goodTo: Kilometres(1), from: "contact as of the day"),
                .distance(Kilometres(28), goodTo: Kilometres(1), from: "contact as of 2025-03-01"),
                .stated(.init(.outside, "h")),
            ])
    }

    @Test("A count is of all, at least so many, or none; a clearance of none")
    func counts() throws {
        let quantities = try ["counted 4 tanks", "counted at least 4 tanks", "counted 0 tanks", "clear of tanks"].map {
            guard case .observed(let found) = try fact("\($0) of A in part of h").told else {
                return CaseQuantity(-1, to: nil)
            }
            #expect(found.places == [.stated(.init(.in, "h", isPart: true))])
            return found.quantity
        }
        #expect(quantities == [.init(4, to: 4), .init(4, to: nil), .init(0, to: 0), .init(0, to: 0)])
    }

    @Test("An act with a number, a receiver and a stage; participles are taken back to their verbs")
    func acts() throws {
        for (line, name) in [
            ("admitted 300 soldiers into h to B stage 2 by A", "admit"),
            ("brought 300 soldiers into h to B stage 2 by A", "bring"),
            ("transferred 300 soldiers into h to B stage 2 by A", ""),
            ("handed_over 300 soldiers into h to B stage 2 by A", "hand_over"),
            ("laid_mines 300 soldiers into h to B stage 2 by A", "lay_mines"),
        ] where !name.isEmpty {
            guard case .act(let act) = try fact(line).told else { continue }
            #expect(act.name == name)
            #expect(act.quantity == CaseQuantity(300, to: 300))
            #expect(act.thing?.object == "soldier")
            #expect(act.to == ["B"])
            #expect(act.stage == 2)
            #expect(act.places == [.stated(.init(.into, "h"))])
        }
    }

    @Test("`of` a party says whose, `of` a fact what about, wherever it stands; `to` a place is where")
    func of() throws {
        guard case .act(let strike) = try fact("drone_strike on port of B to h by A").told,
            case .act(let told) = try fact("notify on first to M by A").told,
            case .act(let later) = try fact("drone_strike on port in h of first by A").told
        else {
            Issue.record("no acts")
            return
        }
        #expect(strike.thing?.owner == "B" && strike.about == nil)
        #expect(strike.places == [.stated(.init(.to, "h"))] && strike.to.isEmpty)
        #expect(told.about == "first" && told.thing == nil && told.to == ["M"])
        #expect(later.about == "first" && later.thing?.owner == nil)
    }

    @Test("Orders, calls, leave, who holds a place, and verifications")
    func others() throws {
        guard case .order("fire_back", about: "first", by: ["A"]) = try fact("order fire_back on first by A").told,
            case .call(to: "M", by: "A", answered: false) = try fact("call to M by A, failed").told,
            case .call(to: "M", by: "A", answered: nil) = try fact("call to M by A").told,
            case .asked("attempt", about: "first", by: "A", answered: true) = try fact(
                "asked attempt on first by A, answered"
            ).told,
            case .leave(about: "first", by: "M") = try fact("leave for first by M").told,
            case .held(let place, by: "A") = try fact("held part of h by A").told,
            case .verified(["1"], stage: 2, quantity: .some(let many), thing: .some(let thing), of: nil, by: "M") =
                try fact(
                    "verified article 1 stage 2 for 3 tanks by M"
                ).told
        else {
            Issue.record("not as expected")
            return
        }
        #expect(place == .init(.in, "h", isPart: true))
        #expect(many == .init(3, to: 3) && thing.object == "tank")
    }
}
