import Evidence
import Monitoring
import Testing
import Vocabulary

/// The conformance data with parts of what it tells left open. The facts as they were made are one completion of it, so
/// no definite verdict may part from what is found there.
@Suite("Conformance data, blurred", .enabled(if: Conformance.isThere, "the shared data is not here"))
struct BlurredConformance {
    @Test(
        "No definite verdict parts from what is so",
        arguments: ["times", "places", "grades", "actors", "times, places, grades and actors"])
    func blurred(what: String) throws {
        let csv = try Conformance.stream(6000, 11)
        var lines = csv.split(separator: "\n").map(String.init)
        let header = lines.removeFirst()
        let columns = header.split(separator: ",").map(String.init)
        let exact = try judged(csv)
        var generator = SeededGenerator(seed: 3)
        var isBlurred = false
        let rows = lines.map { line -> String in
            guard Int.random(in: 0..<4, using: &generator) == 0 else { return line }
            var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            func change(_ name: String, _ to: (String) -> String) {
                if let place = columns.firstIndex(of: name) { cells[place] = to(cells[place]) }
            }
            if what.contains("times") {
                let width = Int64.random(in: 0...4000, using: &generator)
                change("occurred_from") { (HandMade.instant($0) - width).utc }
                change("occurred_to") { (HandMade.instant($0) + Int64.random(in: 0...4000, using: &generator)).utc }
            }
            if what.contains("places") { change("location_precision_km") { $0.isEmpty ? "" : "25" } }
            if what.contains("grades") { change("grade") { _ in "reported" } }
            if what.contains("actors") { change("alleged_actor") { _ in "" } }
            isBlurred = true
            return cells.joined(separator: ",")
        }
        #expect(isBlurred)
        let found = try judged(([header] + rows).joined(separator: "\n"))
        var (definite, unknown) = (0, 0)
        for (id, verdict) in found {
            if verdict == .unknown { unknown += 1 }
            if verdict == .violated || verdict == .kept {
                definite += 1
                // A case that was found kept may have been none at all: it was elsewhere, or somebody else's.
                #expect(exact[id] == verdict || (verdict == .kept && exact[id] == nil), "\(id): \(verdict.name)")
            }
        }
        // What is violated is never lost to silence.
        for (id, verdict) in exact where verdict == .violated {
            #expect(found[id] == .violated || found[id] == .unknown || found[id] == .pending, "\(id)")
        }
        #expect(definite > 1000)
        #expect(unknown > 20)
    }

    /// Everything as known at one time: the stream's own end.
    private func judged(_ csv: String) throws -> [String: Verdict] {
        let monitor = Monitor(HandMade.conformance)
        let result = monitor.judge(
            HandMade.facts(csv, for: monitor),
            Monitor.Options(knownAt: HandMade.instant("2025-12-01T00:00:00Z"), includesAll: true))
        return Dictionary(result.findings.map { ($0.id, $0.verdict) }, uniquingKeysWith: min)
    }
}
