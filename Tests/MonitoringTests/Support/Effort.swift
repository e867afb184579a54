import Foundation

/// How much invented data the laws are tried on: `TRUCE_TEST_EFFORT=20 swift test …` tries twenty times as much as usual.
enum Effort {
    static let factor = Int(ProcessInfo.processInfo.environment["TRUCE_TEST_EFFORT"] ?? "") ?? 1

    /// Whether the tests tell what they counted.
    static let isTold = ProcessInfo.processInfo.environment["TRUCE_TEST_EFFORT"] != nil

    static func seeds(_ usual: Int) -> Range<Int> { 0..<usual * factor }
}
