import Accords
import Monitoring
import Vocabulary

/// The report in a paragraph for each reading: the same sentence for each party, in the accord's order.
enum PlainWords {
    static func paragraphs(_ view: ReportView) -> [String] {
        let result = view.result
        var paragraphs = result.readings.map { paragraph($0, result) }
        paragraphs += Anatomy(result).parts.map { $0.positions }
        var last: [String] = []
        if result.readings.count > 1 {
            let happenings = Set(result.disagreements.map(\.incident)).count
            last.append(
                happenings == 0
                    ? "The readings judge every incident alike."
                    : "\(Wording.count(happenings, "incident is", "incidents are").capitalisedFirst) judged otherwise by one "
                        + "reading than by another.")
        }
        if result.coverage.isEmpty, !result.options.isAllWatched {
            last.append("Nobody is on record as having watched, so no article can be kept: silence is not compliance.")
        }
        if !last.isEmpty { paragraphs.append(last.joined(separator: " ")) }
        return paragraphs
    }

    private static func paragraph(_ reading: ReadingResult, _ result: MonitorResult) -> String {
        let held = reading.heldBy.isEmpty ? "" : ", held by \(Wording.list(reading.heldBy.map(\.name))),"
        let name = reading.id.name == "text" ? "Under the text as it stands" : "Under \(reading.id)’s reading\(held)"
        let sentences = result.accord.parties.map { party -> String in
            var counts = Counts()
            for article in result.articles where article.reading == reading.id && article.party == party.id {
                for verdict in Verdict.allCases { counts[verdict] += article.counts[verdict] }
            }
            return sentence(party.id, counts)
        }
        return "\(name) " + sentences.joined(separator: "; ") + "."
    }

    private static func sentence(_ party: ActorID, _ counts: Counts) -> String {
        guard counts.total > 0 else { return "no case comes into question for \(party)" }
        var parts = [
            "\(counts[.violated] == 0 ? "none" : Wording.grouped(counts[.violated])) established as "
                + (counts[.violated] == 1 ? "a violation" : "violations"),
            "\(Wording.grouped(counts[.unknown])) open",
        ]
        if counts[.pending] > 0 { parts.append("\(Wording.grouped(counts[.pending])) not due yet") }
        if counts[.kept] > 0 { parts.append("\(Wording.grouped(counts[.kept])) no breach") }
        if counts[.notInForce] > 0 { parts.append("\(Wording.grouped(counts[.notInForce])) outside the time in force") }
        return "of \(Wording.count(counts.total, "case")) that \(counts.total == 1 ? "comes" : "come") into question for "
            + "\(party), \(Wording.list(parts))"
    }
}

extension String {
    /// With a capital letter at the beginning.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
