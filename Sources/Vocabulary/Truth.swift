/// The answer to one atomic question, in Kleene's strong three-valued logic.
///
/// *True* needs evidence at the accord's grade; *unknown* is what is reported below it, contested, or straddles a
/// boundary; *false* is what nobody reported or something rules out.
public enum Truth: UInt8, Hashable, Sendable, Comparable, CaseIterable {
    case `false` = 0
    case unknown = 1
    case `true` = 2

    /// A two-valued answer.
    public init(_ value: Bool) { self = value ? .true : .false }

    /// What holds in every completion of the facts (the lower run), and what holds in some (the upper run).
    ///
    /// Certain but not possible cannot be said: it counts as certain.
    public init(certain: Bool, possible: Bool) { self = certain ? .true : possible ? .unknown : .false }

    /// False is least, true is greatest.
    public static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }

    /// Both: the lesser of the two.
    public static func && (left: Truth, right: @autoclosure () -> Truth) -> Truth {
        left == .false ? .false : min(left, right())
    }

    /// Either: the greater of the two.
    public static func || (left: Truth, right: @autoclosure () -> Truth) -> Truth {
        left == .true ? .true : max(left, right())
    }

    /// Not: unknown stays unknown.
    public static prefix func ! (value: Truth) -> Truth { Truth(rawValue: 2 - value.rawValue) ?? .unknown }
}
