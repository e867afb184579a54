import Monitoring
import Vocabulary

extension JSONReport {
    static func changes(_ json: inout JSONWriter, _ changes: Changes) {
        json.object { json in
            json.key("since") { $0.string(changes.since.utc) }
            json.key("received") {
                $0.array(changes.received) { json, received in
                    json.object { json in
                        json.key("kind") { $0.string(received.kind.rawValue) }
                        json.key("count") { $0.number(received.count) }
                    }
                }
            }
            json.key("moves") {
                $0.array(changes.moves) { json, move in
                    json.object { json in
                        json.key("reading") { $0.string(move.reading.name) }
                        json.key("party") { $0.string(move.party.name) }
                        json.key("from") { $0.string(move.from?.name) }
                        json.key("to") { $0.string(move.to?.name) }
                        json.key("count") { $0.number(move.count) }
                    }
                }
            }
            json.key("articles") { $0.array(changes.articles, article) }
            json.key("findings") { $0.array(changes.findings, finding) }
        }
    }

    private static func article(_ json: inout JSONWriter, _ change: ArticleChange) {
        json.object { json in
            json.key("reading") { $0.string(change.reading.name) }
            json.key("article") { $0.string(change.article.name) }
            json.key("party") { $0.string(change.party.name) }
            json.key("from") { $0.string(change.before.name) }
            json.key("to") { $0.string(change.after.name) }
            json.key("why") { $0.array(change.why, reason) }
        }
    }

    private static func finding(_ json: inout JSONWriter, _ change: FindingChange) {
        json.object { json in
            json.key("change") { $0.string(change.kind.rawValue) }
            json.key("id") { $0.string(change.id) }
            json.key("corrects") { $0.string(change.corrects) }
            json.key("reading") { $0.string(change.reading.name) }
            json.key("article") { $0.string(change.article.name) }
            json.key("term") { $0.number(change.term) }
            json.key("party") { $0.string(change.party.name) }
            json.key("incident") { $0.string(change.incident) }
            if let part = change.part { json.key("part") { $0.string(part) } }
            json.key("before") { state(&$0, change.before) }
            json.key("after") { state(&$0, change.after) }
            json.key("why") { $0.array(change.why, reason) }
        }
    }

    private static func state(_ json: inout JSONWriter, _ state: FindingChange.State?) {
        guard let state else { return json.null() }
        json.object { json in
            json.key("verdict") { $0.string(state.verdict.name) }
            json.key("grades") {
                $0.object { json in
                    json.key("occurrence") { $0.string(state.occurrence?.name) }
                    json.key("attribution") { $0.string(state.attribution.name) }
                }
            }
            json.key("flipsAt") { $0.string(state.flipsAt?.name) }
        }
    }

    static func reason(_ json: inout JSONWriter, _ reason: ChangeReason) {
        json.object { json in
            json.key("kind") { $0.string(reason.kind.rawValue) }
            json.key("reports") { $0.strings(reason.reports) }
            json.key("count") { $0.number(reason.count) }
        }
    }
}
