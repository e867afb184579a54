import Vocabulary

/// When something came about, with what is not known of it: the first second at which it may have, and the one by which it
/// surely had.
struct TwinBound: Hashable {
    /// Counting all that is possible; nil: in no way.
    var early: Int64?
    /// Counting only what is established; nil: it may never have come about.
    var late: Int64?
    /// If it comes about at all, the last second by which it had; nil: it does not.
    var latest: Int64?

    static let never = TwinBound(early: nil, late: nil)

    init(_ time: Int64) { (early, late, latest) = (time, time, time) }
    init(early: Int64?, late: Int64?, latest: Int64? = nil) {
        (self.early, self.late, self.latest) = (early, late, latest ?? late ?? early)
    }

    /// When all have come about.
    static func all(_ bounds: [TwinBound]) -> TwinBound {
        func last(_ times: [Int64?]) -> Int64? {
            times.contains(nil) ? nil : times.compactMap { $0 }.max() ?? .min
        }
        return TwinBound(
            early: last(bounds.map(\.early)), late: last(bounds.map(\.late)), latest: last(bounds.map(\.latest)))
    }

    /// When the first has.
    static func any(_ bounds: [TwinBound]) -> TwinBound {
        TwinBound(
            early: bounds.compactMap(\.early).min(), late: bounds.compactMap(\.late).min(),
            latest: bounds.compactMap(\.late).min() ?? bounds.compactMap(\.latest).max())
    }

    func map(_ change: (Int64) -> Int64?) -> TwinBound {
        TwinBound(early: early.flatMap(change), late: late.flatMap(change), latest: latest.flatMap(change))
    }

    /// Whether it had come about at a second.
    func isPast(at time: Int64) -> Truth {
        Truth(certain: late.map { $0 <= time } ?? false, possible: early.map { $0 <= time } ?? false)
    }
}

/// Which way the formulas are run: counting for a breach what is possible and against it what is established, or the
/// reverse.
enum TwinRun: CaseIterable {
    case upper, lower

    /// A two-valued answer: the most that can be said for a breach in the upper run, the least in the lower.
    func holds(_ truth: Truth, for breach: Bool = true) -> Bool {
        (self == .upper) == breach ? truth != .false : truth == .true
    }
}

/// What one run says of one instance.
enum TwinAnswer: Hashable { case breach, clear, pending, notInForce }

/// What an instance is about.
struct TwinKey: Hashable, Comparable, CustomStringConvertible {
    var reading = "text"
    var article: String
    var term: Int
    var party: String
    /// The incident or the report; empty: nothing sets it off.
    var about = ""
    /// Which part; empty: the whole.
    var part = ""

    var description: String {
        "\(reading) \(article)#\(term) \(party)" + (about.isEmpty ? "" : " on \(about)")
            + (part.isEmpty ? "" : " (\(part))")
    }

    static func < (left: TwinKey, right: TwinKey) -> Bool { left.description < right.description }
}

extension Verdict {
    /// The verdict of two runs.
    static func of(upper: TwinAnswer, lower: TwinAnswer) -> Verdict {
        switch (upper, lower) {
        case (.breach, .breach): .violated
        case (.breach, _): .unknown
        case (.pending, _): .pending
        case (.notInForce, _): .notInForce
        case (.clear, _): .kept
        }
    }
}
