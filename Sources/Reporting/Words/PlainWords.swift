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
            let apart = PartingArticles(result)
            last.append(
                happenings == 0
                    ? "The readings judge every incident alike"
                        + (apart.rows.isEmpty ? "." : ", and part on \(apart.words).")
                    : "\(Wording.count(happenings, "incident is", "incidents are").capitalisedFirst) judged otherwise by one "
                        + "reading than by another.")
        }
        if result.coverage.isEmpty, !result.options.isAllWatched {
            last.append(
                "Nobody is on record as having watched, so no ban can be found kept over its whole time: silence is not "
                    + "compliance. A single case is kept where it was looked at and is no breach.")
        }
        if !last.isEmpty { paragraphs.append(last.joined(separator: " ")) }
        return paragraphs
    }

    private static func paragraph(_ reading: ReadingResult, _ result: MonitorResult) -> String {
        let held = reading.heldBy.isEmpty ? "" : ", held by \(Wording.list(reading.heldBy.map(\.name))),"
        let name =
            reading.id.name == "text"
            ? "Under the text as it stands," : "Under the reading \(reading.id)\(held.isEmpty ? "," : held)"
        // A body that bears a duty is judged as a party is.
        let judged = Set(result.articles.filter { $0.counts.total > 0 }.map(\.party))
        let sentences = result.accord.actors.filter { $0.role == .party || judged.contains($0.id) }.map {
            party -> String in
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
        func clause(_ number: Int, _ one: String, _ many: String) -> String? {
            number == 0 ? nil : "\(Wording.grouped(number)) \(number == 1 ? one : many)"
        }
        let violated =
            clause(counts[.violated], "is established as a violation", "are established as violations")
            ?? "none is established as a violation"
        let parts = [
            violated, clause(counts[.unknown], "stands open", "stand open"),
            clause(counts[.pending], "is not due yet", "are not due yet"),
            clause(counts[.kept], "is no breach", "are no breach"),
            clause(counts[.notInForce], "lies outside the time in force", "lie outside the time in force"),
        ].compactMap { $0 }
        let cases =
            counts.total == 1 ? "the one case that comes" : "the \(Wording.grouped(counts.total)) cases that come"
        return "of \(cases) into question for \(party), \(Wording.list(parts))"
    }
}

extension String {
    /// With a capital letter at the beginning.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
