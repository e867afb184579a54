import Accords
import Monitoring
import Vocabulary

/// How far two parties' counts of breaches lie apart because they believe other facts, and how far because they read the
/// text otherwise.
///
/// Each party's position is its own belief under the reading that it holds. Between the two positions lie two ways:
/// change the facts first and then the reading, or the reading first. What facts and reading each account for depends on
/// the way, so both are given, and nothing between them is made up.
struct Anatomy {
    /// The acts of one party, as two parties would count them.
    struct Part {
        var accused: ActorID
        var first: Position
        var second: Position
        /// The count with the second's facts under the first's reading.
        var factsChanged: Int
        /// The count with the first's facts under the second's reading.
        var readingChanged: Int

        /// From the first's count to the second's.
        var difference: Int { second.count - first.count }
        /// What other facts add: when they are changed first, and when they are changed last.
        var facts: (first: Int, last: Int) { (factsChanged - first.count, second.count - readingChanged) }
        /// What the other reading adds: when it is changed first, and when it is changed last.
        var reading: (first: Int, last: Int) { (readingChanged - first.count, second.count - factsChanged) }
    }

    /// Whose claims are taken as true, under which reading, and how many breaches follow.
    struct Position {
        var party: ActorID
        var reading: ReadingID
        var count: Int
    }

    /// One part for each pair of parties that hold a reading and for each accused.
    let parts: [Part]

    init(_ result: MonitorResult) {
        var counts: [Key: Int] = [:]
        for row in result.beliefs {
            counts[Key(belief: row.belief, reading: row.reading, accused: row.accused)] = row.counts[.violated]
        }
        var parts: [Part] = []
        let holders: [(party: ActorID, reading: ReadingID)] = result.accord.parties.compactMap { party in
            result.readings.first { $0.heldBy.contains(party.id) }.map { (party.id, $0.id) }
        }
        for (place, first) in holders.enumerated() {
            for second in holders.dropFirst(place + 1) {
                for accused in result.accord.parties.map(\.id) {
                    func count(_ belief: ActorID, _ reading: ReadingID) -> Int? {
                        counts[Key(belief: belief.name, reading: reading, accused: accused)]
                    }
                    guard let own = count(first.party, first.reading), let other = count(second.party, second.reading),
                        let facts = count(second.party, first.reading), let text = count(first.party, second.reading)
                    else { continue }
                    parts.append(
                        Part(
                            accused: accused, first: Position(party: first.party, reading: first.reading, count: own),
                            second: Position(party: second.party, reading: second.reading, count: other),
                            factsChanged: facts, readingChanged: text))
                }
            }
        }
        self.parts = parts
    }

    private struct Key: Hashable {
        var belief: String
        var reading: ReadingID
        var accused: ActorID
    }
}

extension Anatomy.Part {
    /// The two counts, in a sentence.
    var positions: String {
        "Breaches by \(accused): \(first.party)’s claims under the reading \(first.reading) give "
            + "\(Wording.grouped(first.count)); \(second.party)’s claims under the reading \(second.reading) give "
            + "\(Wording.grouped(second.count))."
    }

    /// What accounts for the difference, in a sentence: of two numbers the first is that of the way on which facts are
    /// changed first.
    var account: String {
        guard first.reading != second.reading else {
            return difference == 0
                ? "The counts agree." : "Both hold the same reading: all of the difference comes from other facts."
        }
        if facts.first == 0, facts.last == 0, reading.first == 0, reading.last == 0 {
            return "Neither other facts nor the other reading changes the count."
        }
        return "Other facts change the count by \(Self.range(facts.first, facts.last)), the other reading by "
            + "\(Self.range(reading.last, reading.first))"
            + (facts.first == facts.last
                ? "."
                : ": the first number where facts are changed first, the second where the "
                    + "reading is.")
    }

    /// The arithmetic of both ways, each on a line.
    var arithmetic: [String] {
        let (a, b) = (Wording.grouped(first.count), Wording.grouped(second.count))
        guard first.reading != second.reading else {
            return ["\(a) → \(b): \(Wording.signed(facts.first)) by other facts"]
        }
        return [
            "Facts first: \(a) → \(Wording.grouped(factsChanged)) (\(Wording.signed(facts.first)) by facts) → \(b) "
                + "(\(Wording.signed(reading.last)) by reading)",
            "Reading first: \(a) → \(Wording.grouped(readingChanged)) (\(Wording.signed(reading.first)) by reading) → "
                + "\(b) (\(Wording.signed(facts.last)) by facts)",
        ]
    }

    private static func range(_ one: Int, _ other: Int) -> String {
        one == other ? Wording.signed(one) : "\(Wording.signed(one)) or \(Wording.signed(other))"
    }
}
