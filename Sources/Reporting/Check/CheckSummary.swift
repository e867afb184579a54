import Accords
import Diagnostics
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
        let title = accord.map { "“\($0.title)”" } ?? names.joined(separator: ", ")
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
        let worked = cases.isEmpty
            ? "no worked cases" : "worked cases: \(met) of \(cases.count) expectations met"
        return line + "; " + worked + "."
    }
}

/// A check as JSON, with the same spans as the terminal shows.
public enum CheckJSON {
    /// The summary as UTF-8.
    public static func render(_ summary: CheckSummary) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { json in
            json.key("format") { $0.string("truce-check/1") }
            json.key("documents") { $0.strings(summary.names) }
            json.key("accord") { $0.string(summary.accord?.title) }
            json.key("readings") { $0.strings(summary.accord?.readings.map(\.id.name) ?? []) }
            json.key("diagnostics") { $0.array(summary.diagnostics, diagnostic) }
            json.key("cases") { $0.array(summary.cases, outcome) }
        }
        return writer.bytes + [10]
    }

    private static func diagnostic(_ json: inout JSONWriter, _ diagnostic: Diagnostic) {
        json.object { json in
            json.key("code") { $0.string(diagnostic.code.label) }
            json.key("name") { $0.string(diagnostic.code.name) }
            json.key("severity") { $0.string(diagnostic.severity.rawValue) }
            json.key("message") { $0.string(diagnostic.message) }
            json.key("advice") { $0.string(diagnostic.advice) }
            json.key("place") { place(&$0, diagnostic.place) }
            json.key("related") {
                $0.array(diagnostic.related) { json, related in
                    json.object { json in
                        json.key("note") { $0.string(related.note) }
                        json.key("place") { place(&$0, related.place) }
                    }
                }
            }
        }
    }

    private static func place(_ json: inout JSONWriter, _ place: Place) {
        json.object { json in
            json.key("file") { $0.string(place.file) }
            switch place {
            case .span(let span):
                json.key("start") { position(&$0, span.start) }
                json.key("end") { position(&$0, span.end) }
            case .row(_, let line, let column):
                json.key("line") { $0.number(line) }
                json.key("column") { $0.string(column) }
            case .feature(_, let feature): json.key("feature") { $0.string(feature) }
            case .file, .command: break
            }
        }
    }

    private static func position(_ json: inout JSONWriter, _ position: SourcePosition) {
        json.object { json in
            json.key("offset") { $0.number(position.offset) }
            json.key("line") { $0.number(position.line) }
            json.key("column") { $0.number(position.column) }
        }
    }

    private static func outcome(_ json: inout JSONWriter, _ outcome: CaseRunner.Outcome) {
        json.object { json in
            json.key("case") { $0.string(outcome.name) }
            json.key("line") { $0.number(outcome.expectation.span.start.line) }
            json.key("met") { $0.bool(outcome.isMet) }
            json.key("explanation") { $0.strings(outcome.explanation) }
        }
    }
}
