/// A decimal number as a document has it, kept exactly: `units` divided by 10 to the power of `places`.
///
/// Judgements are added and compared as whole numbers, never as binary fractions: rounding noise leaves packages on a
/// frontier that others dominate.
public struct Amount: Hashable, Sendable {
    /// The digits, without the point.
    public var units: Int64
    /// How many of them stand behind the point, 0 to 18.
    public var places: Int

    /// `units` divided by 10 to the power of `places`.
    public init(_ units: Int64, places: Int = 0) {
        self.units = units
        self.places = places
    }
}
