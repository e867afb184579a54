import Accords
import Monitoring
import Vocabulary

/// What each reading restates: `truce check --show readings`.
public enum ReadingsText {
    /// The readings of an accord, side by side in words.
    public static func render(_ accord: Accord) -> String {
        var lines = ["Readings of “\(accord.title)”"]
        for reading in accord.readings {
            let held = reading.heldBy.isEmpty ? "" : ", held by \(reading.heldBy.map(\.name).joined(separator: ", "))"
            lines += ["", "\(reading.id)\(reading.source.map { " — \($0)" } ?? "")\(held)"]
            if reading.restates.isEmpty { lines.append("  holds the text unchanged") }
            for restatement in reading.restates {
                lines.append("  \(restatement.subject)")
                if let text = restatement.text { lines.append("    the text:     \(text)") }
                lines.append("    this reading: \(restatement.reading)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// What is in force when, before anything has happened: `truce check --show timeline`.
public enum TimelineText {
    /// The stretches of each article under each reading, in the accord's clock, with the reason of every edge.
    public static func render(_ readings: [ReadingResult], _ accord: Accord) -> String {
        var lines = ["In force, in the clock of \(accord.zone), before any notice, acceptance or breach"]
        for reading in readings {
            lines += ["", "\(reading.id)"]
            for (article, all) in Dictionary(grouping: reading.force, by: \.article).sorted(by: { $0.key < $1.key }) {
                let same = Set(all.map { words($0.timeline, accord.zone) }).count == 1
                for force in same ? Array(all.prefix(1)) : all {
                    let who = same ? "" : " for \(force.party)"
                    lines.append("  article \(article)\(who): \(words(force.timeline, accord.zone))")
                    for edge in force.timeline.edges {
                        let becomes = edge.becomes == .true ? "begins" : edge.becomes == .false ? "ends" : "may change"
                        lines.append("    \(edge.time.earliest.on(accord.zone)): \(becomes), \(edge.why)")
                    }
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func words(_ timeline: ForceTimeline, _ zone: CivilZone) -> String {
        if let never = timeline.never { return "not in force: \(never)" }
        return timeline.stretches.map { stretch in
            let from = stretch.from == .distantPast ? "always" : "from \(zone.civil(at: stretch.from))"
            let until = stretch.until.map { "until \(zone.civil(at: $0))" } ?? "without end"
            return "\(from) \(until)\(stretch.truth == .true ? "" : " (depends on what is not known)")"
        }.joined(separator: "; ")
    }
}
