import Foundation
import Testing
import Vocabulary

@testable import Evidence

/// Invented happenings whose truth is known: `../shared/data/corroboration`.
@Suite("Joining against the truth")
struct AgainstTheTruth {
    /// What `score.py` prints, from a stream made by `make.py`.
    struct Scores {
        var precision = 0.0
        var recall = 0.0
        var cubed = 0.0
        var f1: Double { 2 * precision * recall / (precision + recall) }
    }

    static func scores(_ happenings: Int, _ seed: Int) throws -> Scores {
        let folder = FileManager.default.temporaryDirectory.appending(path: "truce-joining-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        func python(_ arguments: [String]) throws -> String {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["python3"] + arguments
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            return text
        }
        let maker = shared.appending(path: "corroboration")
        _ = try python([maker.appending(path: "make.py").path, "\(happenings)", "\(seed)", folder.path])
        let csv = try String(contentsOf: folder.appending(path: "reports.csv"), encoding: .utf8)
        let joining = Joining(table(csv))
        var groups = "report_id,incident\n"
        for row in 0..<joining.facts.count {
            guard
                let incident = joining.incidentOfRow[row] >= 0 ? Int(joining.incidentOfRow[row]) : joining.denials[row]
            else { continue }
            let id = joining.facts.symbols.text(joining.facts.reportID[row])
            groups += "\(id),\(joining.facts.symbols.text(joining.incidents[incident].id))\n"
        }
        let file = folder.appending(path: "groups.csv")
        try groups.write(to: file, atomically: false, encoding: .utf8)
        let printed = try python([
            maker.appending(path: "score.py").path, folder.appending(path: "truth.csv").path, file.path,
        ])
        var scores = Scores()
        for line in printed.split(separator: "\n") {
            let words = line.split(whereSeparator: \.isWhitespace)
            if words.first == "pairwise" {
                (scores.precision, scores.recall) = (Double(words[2]) ?? 0, Double(words[4]) ?? 0)
            } else if words.first == "B-cubed" {
                scores.cubed = Double(words.last ?? "") ?? 0
            }
        }
        return scores
    }

    @Test(
        "Pairwise F1 of 0.93 with precision of 0.95, B-cubed 0.955, on any seed",
        .enabled(if: isThere("corroboration/make.py"), "needs the shared data"), arguments: [5, 7, 31, 47, 2026])
    func scores(seed: Int) throws {
        let scores = try Self.scores(2000, seed)
        #expect(scores.precision >= 0.95)
        #expect(scores.f1 >= 0.93)
        #expect(scores.cubed >= 0.955)
    }
}
