import Testing

@testable import Talks

@Suite("Amounts")
struct AmountTests {
    @Test("2.5 is 25 tenths") func tenths() { #expect(Amount(25, places: 1).units == 25) }

    @Test("Decimals are read exactly, and what is none is not")
    func decimals() {
        #expect(Amount(decimal: "2.50") == Amount(25, places: 1))
        #expect(Amount(decimal: "-0.0") == Amount(0))
        #expect(Amount(decimal: " +1.5e-3\n") == Amount(15, places: 4))
        #expect(Amount(decimal: "12e2") == Amount(1200))
        #expect(Amount(decimal: "0.1e1") == Amount(1))
        #expect(Amount(decimal: "1200e-2") == Amount(12))
        #expect(Amount(decimal: ".5") == Amount(5, places: 1) && Amount(decimal: "5.") == Amount(5))
        #expect(Amount(decimal: "9223372036854775807") == Amount(.max))
        #expect(Amount(decimal: "000000000000000000000000000001") == Amount(1))
        #expect(Amount(decimal: "0.000000000000000001") == Amount(1, places: 18))
        #expect(Amount(decimal: "0e999999999") == Amount(0))
        for text in [
            "", ".", "-", "e5", "1e", "1e+", "NaN", "inf", "1 2", "0.0000000000000000001", "9223372036854775808",
        ] {
            #expect(Amount(decimal: text) == nil, "\(text)")
        }
    }

    @Test("Sums and products are exact, or nil where they do not fit")
    func reckoning() {
        #expect(Amount(1, places: 1).adding(Amount(2, places: 1)) == Amount(3, places: 1))
        #expect(Amount(5, places: 1).adding(Amount(50, places: 2)) == Amount(1))
        #expect(Amount(.max).adding(Amount(1)) == nil)
        #expect(Amount(.max).adding(Amount(1, places: 1)) == nil)
        #expect(Amount(25, places: 2).multiplied(by: Amount(4)) == Amount(1))
        #expect(Amount(1 << 40).multiplied(by: Amount(1 << 40)) == nil)
        #expect(Amount(3, places: 18).multiplied(by: Amount(3, places: 1)) == nil)
        #expect(Amount(10, places: 1) == Amount(1))
        #expect(Amount(15, places: 1).units(places: 0) == nil && Amount(15, places: 1).units(places: 3) == 1500)
    }

    @Test("A weight times a value goes to a party's units exactly, and back to a decimal")
    func units() {
        let weight = Amount(49_028_952_379_678_074, places: 18)
        #expect(PackageProblem.places(weight, times: Amount(95, places: 1)) == 18)
        #expect(PackageProblem.units(weight, times: Amount(95, places: 1), places: 19) == 4_657_750_476_069_417_030)
        #expect(PackageProblem.units(weight, times: Amount(95, places: 1), places: 17) == nil)
        #expect(PackageProblem.units(Amount(.max), times: Amount(.max), places: 30) == nil)
        let problem = PackageProblem(parties: [.init(places: 2), .init()], options: [], worths: [])
        #expect(problem.decimal(268, of: 0) == "2.68" && problem.decimal(-5, of: 0) == "-0.05")
        #expect(
            problem.decimal(300, of: 0) == "3" && problem.decimal(0, of: 0) == "0" && problem.decimal(-7, of: 1) == "-7"
        )
        #expect(problem.decimal(.min, of: 1) == "-170141183460469231731687303715884105728")
    }
}
