import Diagnostics
import Vocabulary

/// What to say of a row that is set aside.
struct FlawWords {
    var column: String?
    var message: String
    var advice: String?
    var related: [Diagnostic.Related] = []

    init(_ column: String?, _ message: String, _ advice: String?, related: [Diagnostic.Related] = []) {
        self.column = column
        self.message = message
        self.advice = advice
        self.related = related
    }

    init(_ column: Column, _ message: String, _ advice: String?) {
        self.init(column.rawValue, message, advice)
    }

    /// A time that cannot be read.
    static func time(_ column: String, _ reason: Timestamp.Flaw, _ shown: String) -> FlawWords {
        let message =
            switch reason {
            case .form: "\(shown) is not a time that can be read."
            case .noSuchDay: "\(shown) names a day that no calendar has."
            case .noSuchTime: "\(shown) names a time that no clock shows."
            }
        return FlawWords(
            column, message, "Write `2025-03-18T20:50:00+02:00`, `2025-03-18T18:50:00Z`, or a bare date: `2025-03-18`.")
    }

    /// A time of day that no offset places.
    static func timeWithoutZone(_ column: String, _ shown: String) -> FlawWords {
        FlawWords(
            column, "\(shown) has a time of day and no offset: it cannot be placed.",
            "Add the offset of the clock that it was read from: `Z` for UTC, or as in `2025-03-18T20:50+02:00`.")
    }

    /// The end before the beginning.
    static func timesReversed(_ from: String, _ first: String, _ to: String, _ last: String) -> FlawWords {
        FlawWords(
            to, "`\(to)` \(last) is before `\(from)` \(first).",
            "Write the earlier one in `\(from)`; look at the offsets too.")
    }

    /// What should be a number.
    static func number(_ column: String, _ field: UnsafeBufferPointer<UInt8>) -> FlawWords {
        let text = String(decoding: field.prefix(64), as: UTF8.self)
        let withPoint = text.replacing(",", with: ".")
        // 48,85 is a decimal comma; 4,900 may be nearly five thousand or nearly five.
        let isComma = text.contains(",") && Double(withPoint) != nil && !text.hasSuffix("00")
        return FlawWords(
            column, "\(Excerpt.of(field)) is not a number.",
            isComma
                ? "Write a point instead of the comma: `\(withPoint)`."
                : "Write a decimal number such as `48.85`, or leave the field empty.")
    }
}
