import Monitoring
import Vocabulary

/// A change of a verdict as one line of JSON: what `truce monitor --follow` prints.
public enum ChangeLine {
    /// The line with its end. Equal changes give equal bytes.
    public static func render(_ change: VerdictChange) -> [UInt8] {
        var writer = JSONWriter(flatFrom: 0)
        writer.object { json in
            json.key("knownAt") { $0.string(change.knownAt.utc) }
            json.key("reading") { $0.string(change.reading.name) }
            json.key("article") { $0.string(change.article.name) }
            json.key("party") { $0.string(change.party.name) }
            json.key("finding") { $0.string(change.finding) }
            json.key("incident") { $0.string(change.incident) }
            json.key("part") { $0.string(change.part) }
            json.key("from") { $0.string(change.from?.name) }
            json.key("to") { $0.string(change.to?.name) }
            json.key("why") { $0.array(change.why, JSONReport.reason) }
            json.key("corrects") { $0.string(change.corrects) }
        }
        return writer.bytes + [10]
    }
}
