import Accords
import Monitoring
import Vocabulary

/// Articles on which the readings part without an incident on which they do: duties, and what was seen or counted.
struct PartingArticles {
    /// An article, for one party.
    struct Row {
        /// The article.
        var article: ArticleID
        /// The party.
        var party: ActorID
        /// The verdict under each reading, in the accord's order; nil where it is not monitored.
        var verdicts: [(reading: ReadingID, verdict: Verdict?)]
    }

    let rows: [Row]

    init(_ result: MonitorResult) {
        struct Key: Hashable {
            var article: ArticleID
            var party: ActorID
        }
        let told = Set(result.disagreements.map { Key(article: $0.article, party: $0.party) })
        var order: [Key] = []
        var found: [Key: [ArticleResult]] = [:]
        for row in result.articles {
            let key = Key(article: row.article, party: row.party)
            if found[key] == nil { order.append(key) }
            found[key, default: []].append(row)
        }
        rows = order.compactMap { key in
            guard !told.contains(key), let own = found[key] else { return nil }
            let isOne = Set(own.map(\.verdict)).count == 1 && Set(own.map(\.counts)).count == 1
            guard !isOne else { return nil }
            return Row(article: key.article, party: key.party, verdicts: own.map { ($0.reading, $0.verdict) })
        }
    }

    /// `article 4.4 for GAM and article 12 for Israel`.
    var words: String { Wording.list(rows.map { "article \($0.article) for \($0.party)" }) }
}
