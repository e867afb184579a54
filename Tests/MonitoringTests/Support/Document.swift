import Accords
import Documents
import Monitoring
import Testing

/// A document as people write it, checked, with its worked cases run by the engine.
enum Document {
    /// What is wrong with a document: errors of the checker, and expectations that are not met, in words. Questions and notes
    /// are left out.
    static func problems(_ text: String) throws -> [String] {
        let source = try #require(SourceDocument.read(text, named: "accord.md").document)
        let result = check([source])
        guard let accord = result.accord else {
            return result.diagnostics.filter { $0.severity == .error }.map { "\($0.code.name): \($0.message)" }
        }
        let runner = CaseRunner(Monitor(accord))
        return runner.outcomes().filter { !$0.isMet }.map { outcome in
            "\(outcome.name), line \(outcome.expectation.span.start.line): \(outcome.explanation.joined(separator: " / "))"
        }
    }

    /// A document of terms and cases.
    static func of(_ terms: String, cases: String, zone: String = "UTC") -> String {
        """
        # A pact

        ```truce
        accord "Pact"
        time zone \(zone)
        party A
        party B
        monitor Mission
        commission Council
        evidence counts from corroborated
        \(terms)
        ```

        ```truce-test
        \(cases)
        ```
        """
    }
}
