/// What is known of a kind of diagnostic: its stable number and name, and the words of its entry in `docs/errors.md`.
///
/// Each room declares its codes in `Catalogue/`, as `static let`s of an extension of ``Code``. Numbers are never used again.
public struct Code: Hashable, Sendable {
    /// The number, shown as `T0123`. 1–499 documents and terms, 500–599 worked cases, 600–699 places,
    /// 700–799 facts, 800–899 monitoring, 900–999 the command line, 1000–1099 talks.
    public let number: Int
    /// The name: lower case words joined by hyphens.
    public let name: String
    /// How serious it is unless the place says otherwise.
    public let severity: Severity
    /// What the person has to know: why this is asked, and what hangs on it. Markdown, one paragraph.
    public let explanation: String
    /// An example that draws this diagnostic.
    public let wrong: String
    /// The same example as it should be.
    public let right: String

    /// A code with its catalogue entry.
    public init(
        _ number: Int, _ name: String, _ severity: Severity, _ explanation: String, wrong: String, right: String
    ) {
        self.number = number
        self.name = name
        self.severity = severity
        self.explanation = explanation
        self.wrong = wrong
        self.right = right
    }

    /// The number as it is shown and searched for: `T0123`.
    public var label: String {
        let digits = String(number)
        return "T" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Two codes are the same if their numbers are.
    public static func == (left: Code, right: Code) -> Bool { left.number == right.number }

    /// Hashes the number.
    public func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

/// All codes there are, in the order of their numbers.
public enum Catalogue {
    /// Every code. A test checks that numbers and names are unique and that each has its examples.
    public static let all: [Code] =
        (documentCodes + termCodes + caseCodes + placeCodes + factCodes + feedCodes + monitoringCodes + commandCodes
        + talksCodes)
        .sorted { $0.number < $1.number }
}
