import Diagnostics
import Vocabulary

extension Checker {
    /// Asks what the document leaves open, once every name is resolved.
    mutating func lint(readings: [Reading], cases: [WorkedCase]) {
    }
}
