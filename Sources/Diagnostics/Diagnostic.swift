/// One thing that is wrong, or left open, in what a person gave to Truce.
///
/// A diagnostic is written for the person who has to act on it: what was found, what was expected, what to write
/// instead, and where. Its ``code`` is stable between versions and documented in `docs/errors.md`.
public struct Diagnostic: Error, Hashable, Sendable {
    /// Number and name, from the ``Catalogue``.
    public var code: Code
    /// How serious it is. Starts as the catalogue's severity of ``code``.
    public var severity: Severity
    /// Where it is.
    public var place: Place
    /// What was found, as one or two sentences in the field's words, ending with a full stop or a question mark.
    public var message: String
    /// What to do or to write instead, if the program can tell.
    public var advice: String?
    /// Other places that matter, each with what is there: "first declared here".
    public var related: [Related]

    /// Another place involved in a diagnostic.
    public struct Related: Hashable, Sendable {
        /// Where it is.
        public var place: Place
        /// What is there, as a short phrase: "first declared here".
        public var note: String

        /// A related place with its note.
        public init(_ place: Place, _ note: String) {
            self.place = place
            self.note = note
        }
    }

    /// A diagnostic with the severity that the catalogue gives its code.
    public init(_ code: Code, at place: Place, _ message: String, advice: String? = nil, related: [Related] = []) {
        self.code = code
        self.severity = code.severity
        self.place = place
        self.message = message
        self.advice = advice
        self.related = related
    }
}

/// How serious a diagnostic is.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable, Codable {
    /// The input cannot be used as it stands.
    case error
    /// Something that the drafter left open; the document checks once it is answered or listed as accepted.
    case question
    /// Worth knowing; nothing has to be done.
    case note

    /// Errors first.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .error: 0
        case .question: 1
        case .note: 2
        }
    }
}
