import Testing
import Vocabulary

@Suite("Three answers")
struct TruthTests {
    @Test("Unknown gives way to what settles the question, and to nothing else")
    func tables() {
        #expect((Truth.false && .unknown) == .false)
        #expect((Truth.unknown && .true) == .unknown)
        #expect((Truth.true && .true) == .true)
        #expect((Truth.true || .unknown) == .true)
        #expect((Truth.unknown || .false) == .unknown)
        #expect((Truth.false || .false) == .false)
        #expect(!Truth.unknown == .unknown)
        #expect(!Truth.true == .false)
    }

    @Test("De Morgan's laws hold for all answers", arguments: Truth.allCases, Truth.allCases)
    func deMorgan(left: Truth, right: Truth) {
        #expect(!(left && right) == (!left || !right))
        #expect(!(left || right) == (!left && !right))
        #expect((left && right) == (right && left))
        #expect((left || right) == (right || left))
    }

    @Test("What is certain is true, what is merely possible unknown")
    func runs() {
        #expect(Truth(certain: true, possible: true) == .true)
        #expect(Truth(certain: false, possible: true) == .unknown)
        #expect(Truth(certain: false, possible: false) == .false)
        #expect(Truth(certain: true, possible: false) == .true)
    }
}

@Suite("Grades and verdicts")
struct GradeTests {
    @Test("Grades are ordered: alleged, reported, corroborated, confirmed")
    func order() {
        #expect(Grade.allCases.map(\.name) == ["alleged", "reported", "corroborated", "confirmed"])
        #expect(Grade.allCases == Grade.allCases.sorted())
        #expect(Grade.alleged < .reported && Grade.corroborated < .confirmed)
    }

    @Test("A grade is found by its word, and only by it")
    func names() {
        for grade in Grade.allCases { #expect(Grade(name: grade.name) == grade) }
        #expect(Grade(name: "certain") == nil)
        #expect(Grade(name: "Confirmed") == nil)
        #expect(Grade(name: "") == nil)
    }

    @Test("An article's verdict is the first of violated, unknown, pending, kept, not in force")
    func verdicts() {
        #expect(Verdict.allCases.sorted().map(\.name) == ["violated", "unknown", "pending", "kept", "not in force"])
        #expect([Verdict.kept, .notInForce, .unknown].min() == .unknown)
        for verdict in Verdict.allCases { #expect(Verdict(name: verdict.name) == verdict) }
    }
}

@Suite("Natural order of names")
struct IdentifierTests {
    private enum Subject {}

    @Test("Article 4.10 follows 4.9")
    func numbers() {
        let sorted = ["4.10", "4.9", "10", "4", "4.1", "2", "IV.2", "3.a", "3.1"].map(Identifier<Subject>.init).sorted()
        #expect(sorted.map(\.name) == ["2", "3.1", "3.a", "4", "4.1", "4.9", "4.10", "10", "IV.2"])
    }

    @Test("Leading zeros do not change the place, but never make two names one")
    func zeros() {
        #expect(naturallyPrecedes("R007", "R8"))
        #expect(!naturallyPrecedes("R8", "R007"))
        #expect(naturallyPrecedes("R007", "R7") != naturallyPrecedes("R7", "R007"))
        #expect(!naturallyPrecedes("R7", "R7"))
    }

    @Test("A number longer than any integer is compared by its digits")
    func long() {
        let nines = String(repeating: "9", count: 400)
        #expect(naturallyPrecedes("a" + nines, "a1" + nines))
        #expect(!naturallyPrecedes("a1" + nines, "a" + nines))
    }

    @Test("It is a strict order: of two different names exactly one comes first, and it is transitive")
    func strict() {
        let pieces = ["", "0", "00", "1", "9", "10", "a", "b", ".", "é"]
        let names = pieces.flatMap { one in pieces.flatMap { two in pieces.map { one + two + $0 } } }
        let distinct = Array(Set(names))
        for left in distinct.prefix(200) {
            for right in distinct.prefix(200) where left != right {
                #expect(naturallyPrecedes(left, right) != naturallyPrecedes(right, left))
            }
        }
        let sorted = distinct.sorted(by: naturallyPrecedes)
        for place in sorted.indices.dropFirst() {
            #expect(naturallyPrecedes(sorted[place - 1], sorted[place]))
            #expect(naturallyPrecedes(sorted[0], sorted[place]))
        }
    }
}
