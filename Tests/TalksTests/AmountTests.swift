import Testing

@testable import Talks

@Suite("Amounts")
struct AmountTests {
    @Test("2.5 is 25 tenths") func tenths() { #expect(Amount(25, places: 1).units == 25) }
}
