import Foundation
import Testing

/// Makes streams of facts with their exact answers.
private let maker = Truce.repository.deletingLastPathComponent().appending(path: "shared/data/conformance/make.py")

/// The conformance stream through the whole program, beside the three formulas written out here.
@Suite(
    "What other monitors find", .enabled(if: Truce.isBuilt, "the program `truce` is not beside the tests"),
    .enabled(if: FileManager.default.fileExists(atPath: maker.path), "../shared/data/conformance is not here"))
struct WhatOtherMonitorsFind {
    @Test("The three articles find what their formulas say, on 10,000 facts, in order and shuffled")
    func formulas() throws {
        let folder = try Folder()
        let made = try Truce.shell("python3 '\(maker.path)' 10000 7 stream", in: folder)
        try #require(made.code == 0)
        let table = String(decoding: try folder.read("stream/reports.csv"), as: UTF8.self)
        let expected = try Self.oracle(String(decoding: try folder.read("stream/trace.log"), as: UTF8.self))
        try folder.write("shuffled.csv", TheSameInOtherForms.shuffled(table, seed: 5))
        let accord = Truce.repository.appending(path: "Examples/conformance/accord.md").path
        for reports in ["stream/reports.csv", "shuffled.csv"] {
            let outcome = try Truce.run(
                [
                    "monitor", accord, "--reports", reports, "--places", "stream/zones.geojson", "--format", "json",
                ], in: folder)
            #expect(outcome.code == 0)
            let findings = try JSONReading(outcome.output).objects("findings")
            func found(_ article: String, _ verdict: String) -> Set<String> {
                Set(
                    findings.filter { $0["article"] as? String == article && $0["verdict"] as? String == verdict }
                        .compactMap { $0["incident"] as? String })
            }
            #expect(found("1", "violated") == expected.ban)
            #expect(found("2", "violated") == expected.late)
            #expect(found("2", "pending") == expected.open)
            #expect(found("3", "violated") == expected.recip)
            #expect(!findings.contains { $0["verdict"] as? String == "unknown" })
        }
    }

    struct Sets {
        var ban: Set<String> = []
        var late: Set<String> = []
        var open: Set<String> = []
        var recip: Set<String> = []
    }

    /// The formulas over the trace: `@seconds incident(id,kind,actor,zone)` and `@seconds notify(actor,id)`.
    static func oracle(_ trace: String) throws -> Sets {
        var incidents: [(time: Int, id: String, kind: String, actor: String, zone: String)] = []
        var calls: [String: [Int]] = [:]
        var last = 0
        for line in trace.split(separator: "\n") {
            let parts = line.split { "@ (,)".contains($0) }.map(String.init)
            let time = try #require(Int(parts[0]))
            last = max(last, time)
            if parts[1] == "incident" {
                incidents.append((time, "I" + parts[2], parts[3], parts[4], parts[5]))
            } else {
                calls[parts[2] + " I" + parts[3], default: []].append(time)
            }
        }
        let missiles = incidents.filter { $0.kind == "missile" && $0.actor == "A" }.map(\.time)
        var sets = Sets()
        for incident in incidents {
            if incident.kind != "movement", incident.zone == "energy" { sets.ban.insert(incident.id) }
            let called = (calls["\(incident.actor) \(incident.id)"] ?? []).contains {
                (0...86_400).contains($0 - incident.time)
            }
            if !called {
                if last > incident.time + 86_400 {
                    sets.late.insert(incident.id)
                } else {
                    sets.open.insert(incident.id)
                }
            }
            if incident.actor == "B", incident.zone == "buffer", incident.kind != "movement",
                !missiles.contains(where: { (1...3_600).contains(incident.time - $0) })
            {
                sets.recip.insert(incident.id)
            }
        }
        return sets
    }
}
