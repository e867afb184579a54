import Evidence
import Foundation
import Monitoring
import Testing
import Vocabulary

/// Exact answers: `../shared/data/conformance`, checked there with MonPoly and VeriMon.
@Suite("Conformance with first-order temporal monitors")
struct Conformance {
    static let folder = URL(filePath: "../shared/data/conformance")
    static let isThere = FileManager.default.fileExists(atPath: "../shared/data/conformance/make.py")

    static func stream(_ events: Int, _ seed: Int) throws -> String {
        let target = FileManager.default.temporaryDirectory.appending(path: "truce-conformance-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: target) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", folder.appending(path: "make.py").path, "\(events)", "\(seed)", target.path]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return try String(contentsOf: target.appending(path: "reports.csv"), encoding: .utf8)
    }

    static func expected(_ name: String) throws -> Set<String> {
        let text = try String(
            contentsOf: folder.appending(path: "expected-100000-7/\(name).txt"), encoding: .utf8)
        return Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    static func found(_ result: MonitorResult, _ article: String, _ verdict: Verdict) -> Set<String> {
        Set(result.findings.filter { $0.article.name == article && $0.verdict == verdict }.compactMap(\.incident))
    }

    @Test(
        "The three terms find exactly what MonPoly finds, and pending apart, in any order of rows",
        .enabled(if: isThere, "the shared data is not here"), arguments: [false, true])
    func hundredThousand(isShuffled: Bool) throws {
        var csv = try Self.stream(100_000, 7)
        if isShuffled {
            var lines = csv.split(separator: "\n")
            let header = lines.removeFirst()
            var generator = SeededGenerator(seed: 11)
            lines.shuffle(using: &generator)
            csv = ([header] + lines).joined(separator: "\n")
        }
        let monitor = Monitor(HandMade.conformance)
        let result = monitor.judge(HandMade.facts(csv, for: monitor))
        #expect(Self.found(result, "1", .violated) == (try Self.expected("ban")))
        #expect(Self.found(result, "2", .violated) == (try Self.expected("hotline-violated")))
        #expect(Self.found(result, "2", .pending) == (try Self.expected("hotline-pending")))
        #expect(Self.found(result, "3", .violated) == (try Self.expected("recip")))
        #expect(!result.findings.contains { $0.verdict == .unknown })
    }
}

/// Random numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
