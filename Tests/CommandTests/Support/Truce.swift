import Foundation
import Testing

/// The built program, run as a person would run it.
enum Truce {
    /// The program, found beside the bundle of tests; nil if it was not built.
    static let program: URL? = {
        let test = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).map {
            URL(filePath: $0)
        }
        let folders =
            [test?.deletingLastPathComponent(), Bundle.main.bundleURL, Bundle.main.executableURL].compactMap { $0 }
            + Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
        return folders.lazy.map { $0.appending(path: "truce") }.first {
            FileManager.default.isExecutableFile(atPath: $0.path)
        }
    }()

    static var isBuilt: Bool { program != nil }

    /// The root of the repository.
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The environment of every run: nothing of the machine that the tests run on.
    static let environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"]

    /// What a run came to.
    struct Outcome {
        var code: Int32
        var output: Data
        var errors: Data

        /// Standard output.
        var text: String { String(decoding: output, as: UTF8.self) }
        /// Standard error.
        var complaint: String { String(decoding: errors, as: UTF8.self) }
        /// Standard error with its line breaks and blanks as one blank each, so that wrapping does not matter.
        var plainly: String { complaint.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }

    /// Runs the program in a folder and waits for its end.
    static func run(
        _ arguments: [String], in folder: Folder, input: Data? = nil, environment: [String: String] = [:]
    ) throws -> Outcome {
        try start(try #require(program), arguments, in: folder, input: input, environment: environment)
    }

    /// Runs a line of a shell in which `$TRUCE` is the program.
    static func shell(_ line: String, in folder: Folder, environment: [String: String] = [:]) throws -> Outcome {
        let truce = try #require(program).path
        return try start(
            URL(filePath: "/bin/bash"), ["-c", line], in: folder, input: nil,
            environment: environment.merging(["TRUCE": truce]) { first, _ in first })
    }

    private static func start(
        _ program: URL, _ arguments: [String], in folder: Folder, input: Data?, environment: [String: String]
    ) throws -> Outcome {
        // Through files, not pipes: nobody has to read while the program writes.
        let own = try Folder("streams")
        let (output, errors, given) = (own.path("output"), own.path("errors"), own.path("input"))
        for path in [output, errors] { try Data().write(to: URL(filePath: path)) }
        try (input ?? Data()).write(to: URL(filePath: given))
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.environment = Self.environment.merging(environment) { _, new in new }
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: given))
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        if ended.wait(timeout: .now() + 120) == .timedOut {
            kill(process.processIdentifier, SIGKILL)
            ended.wait()
            Issue.record("truce \(arguments.joined(separator: " ")) ran for more than two minutes")
        }
        let code = process.terminationReason == .uncaughtSignal ? -process.terminationStatus : process.terminationStatus
        return Outcome(
            code: code, output: try Data(contentsOf: URL(filePath: output)),
            errors: try Data(contentsOf: URL(filePath: errors)))
    }
}

/// A folder of its own for one test, which is gone with the last use of the value.
final class Folder: Sendable {
    let url: URL

    init(_ label: String = "case") throws {
        url = FileManager.default.temporaryDirectory.appending(path: "truce-\(label)-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appending(path: name).path }

    func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

    func write(_ name: String, _ data: Data) throws {
        let target = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: target)
    }

    func read(_ name: String) throws -> Data { try Data(contentsOf: url.appending(path: name)) }

    /// The names in it, in alphabetical order.
    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
    }
}
