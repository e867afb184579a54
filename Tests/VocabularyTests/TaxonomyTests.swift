import Foundation
import Testing
import Vocabulary

@Suite("Classes of acts and objects")
struct TaxonomyTests {
    private func set(_ names: String..., in taxonomy: Taxonomy = .acts) throws -> ClassSet {
        var set = ClassSet()
        for name in names { set.formUnion(try #require(taxonomy.set(name), "no class \(name)")) }
        return set
    }

    private func covers(_ term: ClassSet, _ reported: String, in taxonomy: Taxonomy = .acts) throws -> Truth {
        let meaning = try #require(taxonomy.meaning(reported))
        let said = try #require(taxonomy.set(reported))
        return term.covers(meaning: meaning, said: said)
    }

    @Test("A drone strike is a strike is a use of force")
    func hierarchy() throws {
        #expect(try covers(set("strike"), "drone_strike") == .true)
        #expect(try covers(set("use_of_force"), "drone_strike") == .true)
        #expect(try covers(set("shelling"), "drone_strike") == .false)
        #expect(try covers(set("movement"), "shelling") == .false)
    }

    @Test("A report that is vaguer than the term leaves it unknown")
    func vague() throws {
        #expect(try covers(set("drone_strike"), "strike") == .unknown)
        #expect(try covers(set("drone_strike"), "unknown_strike") == .unknown)
        #expect(try covers(set("strike"), "unknown_strike") == .true)
        #expect(try covers(set("shelling"), "unknown_strike") == .false)
        #expect(try covers(set("strike"), "unknown_act") == .unknown)
        #expect(try covers(set("movement"), "unknown_act") == .unknown)
    }

    @Test("An accord that lists the vague class by name covers what is reported with it")
    func namedVague() throws {
        let attack = try set("drone_strike", "missile_strike", "air_strike", "shelling", "unknown_strike")
        #expect(try covers(attack, "unknown_strike") == .true)
        #expect(try covers(attack, "mortar_fire") == .true)
        #expect(try covers(attack, "small_arms_fire") == .false)
        #expect(try covers(attack, "use_of_force") == .unknown)
    }

    @Test("Energy infrastructure of a kind not told may be on a list that leaves out some kinds")
    func energy() throws {
        let list = try set("electricity", "gas_network", "gas_storage", "oil_refining", in: .objects)
        #expect(try covers(list, "power_line", in: .objects) == .true)
        #expect(try covers(list, "gas_production", in: .objects) == .false)
        #expect(try covers(list, "energy_facility", in: .objects) == .unknown)
        #expect(try covers(list, "other", in: .objects) == .unknown)
        #expect(try covers(list, "unknown", in: .objects) == .unknown)
        #expect(try covers(list, "none", in: .objects) == .false)
        #expect(try covers(list, "medical", in: .objects) == .false)
    }

    @Test("Nothing is covered by an empty list, and an unknown name has no meaning")
    func empty() throws {
        #expect(try covers(ClassSet(), "shelling") == .false)
        #expect(Taxonomy.acts.set("shellling") == nil)
        #expect(Taxonomy.acts.meaning("") == nil)
        #expect(!Taxonomy.acts.contains("Shelling"))
    }

    @Test("The verb of an act means the same class as its noun")
    func aliases() throws {
        #expect(Taxonomy.acts.set("withdraw") == Taxonomy.acts.set("withdrawal"))
        #expect(Taxonomy.acts.entry("withdraw")?.name == "withdrawal")
        #expect(Taxonomy.objects.set("servicemen") == Taxonomy.objects.set("soldier"))
        #expect(Taxonomy.acts.names(in: try set("withdraw")) == ["withdrawal"])
    }

    @Test("A set is named by its widest classes, in the table's order")
    func names() throws {
        #expect(
            Taxonomy.acts.names(in: try set("shelling", "drone_strike", "mortar_fire")) == ["drone_strike", "shelling"])
    }

    @Test("A table may skip levels and hold empty lines")
    func tables() {
        let table = Taxonomy(subject: "act", table: "a First\n    b Too deep\n\n  c Second\n?\n/\nd")
        #expect(table.entries.map(\.name) == ["a", "b", "c", "d"])
        #expect(table.entries.map(\.parent) == [nil, "a", "a", nil])
        #expect(table.entries.map(\.depth) == [0, 1, 1, 0])
        #expect(table.entry("d")?.title == "d")
    }

    @Test(
        "Every name stands once, is written in lower case with underscores, and has a title",
        arguments: ["act", "object"])
    func wellFormed(subject: String) {
        let taxonomy = subject == "act" ? Taxonomy.acts : .objects
        let names = taxonomy.names
        #expect(Set(names).count == names.count)
        for name in names {
            #expect(
                !name.isEmpty && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 })
        }
        for entry in taxonomy.entries { #expect(entry.title != entry.name && !entry.title.hasSuffix(".")) }
    }

    @Test("It holds what the formalised agreements use without declaring it")
    func holdsTheAgreements() {
        let acts = [
            "attack", "fire", "advance", "assault", "raid", "reconnoitre", "sabotage", "fly", "withdraw", "release",
            "hand_over", "return", "deploy", "disengage", "restore", "establish", "report", "notify", "grant", "admit",
            "move", "cross", "bring", "mortar_fire", "rocket_fire", "sniper_fire", "hotline_notification", "acceptance",
            "notice", "order", "call", "request", "leave", "decision", "end", "suspend", "resume", "extend", "renew",
            "denial", "holds",
        ]
        let objects = [
            "forces", "soldier", "organic_soldier", "organic_police", "non_organic_forces", "armed_person",
            "servicemen",
            "carrier", "vehicle", "tank", "artillery", "mortar", "rocket_launcher", "tornado_s", "uragan", "smerch",
            "tochka", "tochka_u", "arms", "aircraft", "drone", "merchant_vessel", "military_vessel", "port_facility",
            "fuel_ship", "flight", "hostage", "prisoner", "person", "people", "service", "traffic", "aid", "amnesty",
            "plan", "arrival", "zone", "elderly", "heavy_weapon",
        ]
        #expect(acts.filter { !Taxonomy.acts.contains($0) } == [])
        #expect(objects.filter { !Taxonomy.objects.contains($0) } == [])
    }

    @Test("docs/vocabulary.md is what the tables say; make docs writes it anew")
    func documented() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/vocabulary.md")
            .standardized
        if ProcessInfo.processInfo.environment["TRUCE_WRITE_DOCS"] == "1" {
            try Taxonomy.markdown().write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == Taxonomy.markdown())
    }
}
