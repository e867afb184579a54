import Accords
import Diagnostics
import Foundation
import Monitoring

/// What came of checking one accord.
public struct CheckSummary: Sendable {
    /// The documents, as named.
    public var names: [String]
    /// The accord; nil where something is an error.
    public var accord: Accord?
    /// Everything that was found, failing cases included.
    public var diagnostics: [Diagnostic]
    /// Every expectation of every worked case.
    public var cases: [CaseRunner.Outcome]

    /// A summary from its parts.
    public init(names: [String], accord: Accord?, diagnostics: [Diagnostic], cases: [CaseRunner.Outcome]) {
        self.names = names
        self.accord = accord
        self.diagnostics = diagnostics
        self.cases = cases
    }

    /// One or two lines for the terminal.
    public var text: String {
        let title = accord.flatMap { $0.title.isEmpty ? nil : "“\($0.title)”" } ?? names.joined(separator: ", ")
        let errors = diagnostics.count { $0.severity == .error && $0.code != .caseFails }
        let questions = diagnostics.count { $0.severity == .question }
        var parts: [String] = []
        if errors > 0 { parts.append("\(errors) error\(errors == 1 ? "" : "s")") }
        if questions > 0 { parts.append("\(questions) open question\(questions == 1 ? "" : "s")") }
        if parts.isEmpty { parts.append("nothing wrong, nothing left open") }
        var line = "\(title): \(parts.joined(separator: ", "))"
        if let accord {
            let readings = accord.readings.map(\.id.name).joined(separator: ", ")
            let articles = Set(accord.readings.flatMap { $0.articles.map(\.id) }).count
            line += "; \(articles) article\(articles == 1 ? "" : "s") under \(readings)"
        }
        let met = cases.count(where: \.isMet)
        let worked =
            cases.isEmpty
            ? errors > 0 ? "worked cases run once that is mended" : "no worked cases"
            : "worked cases: \(met) of \(cases.count) expectations met"
        line = Harmless.line("\(line); \(worked).")
        // Said once, not at each question.
        if errors == 0, questions > 0 {
            line += "\nWhat is to stay open is accepted in the document: `accepted question NAME because \"…\"`."
        }
        return line
    }
}

/// A check as JSON, with the same spans as the terminal shows.
public enum CheckJSON {
    private struct Record: Encodable {
        var format = "truce-check/1"
        var documents: [String]
        var accord: String?
        var readings: [String]
        var diagnostics: [DiagnosticRecord]
        var cases: [Case]
    }

    private struct Case: Encodable {
        var name: String
        var line: Int
        var isMet: Bool
        var explanation: [String]
    }

    /// The summary as UTF-8, keys in alphabetical order.
    public static func render(_ summary: CheckSummary) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(
            Record(
                documents: summary.names, accord: summary.accord?.title,
                readings: summary.accord?.readings.map(\.id.name) ?? [],
                diagnostics: summary.diagnostics.map { DiagnosticRecord($0) },
                cases: summary.cases.map { outcome in
                    Case(
                        name: outcome.name, line: outcome.expectation.span.start.line, isMet: outcome.isMet,
                        explanation: outcome.explanation)
                })) + [10]
    }
}
