import Accords
import Monitoring
import Vocabulary

extension PageModel {
    /// What is judged otherwise than at an earlier time, and why.
    func changes() -> Node {
        guard let changed = WhatChanged(view, words) else { return Node(["changes": nil]) }
        let changes = changed.changes
        let limit = Self.limits.rows
        return Node([
            "changes": Node([
                "heading": changed.heading, "intro": changed.intro,
                "summary": changed.summary(result.readings.map(\.id), accord.actors.map(\.id.name)).map {
                    Node([
                        "reading": heading($0.reading), "party": $0.party, "color": color($0.party), "text": $0.text,
                    ])
                },
                "hasArticles": !changes.articles.isEmpty,
                "articleRows": changes.articles.map { article in
                    Node([
                        "article": article.article.name, "party": article.party.name,
                        "color": color(article.party.name), "reading": heading(article.reading),
                        "before": verdict(article.before), "after": verdict(article.after),
                        "why": WhatChanged.why(article.why),
                    ])
                },
                "hasFindings": !changes.findings.isEmpty,
                "findingRows": changed.findings.prefix(limit).map { change in
                    Node([
                        "id": change.id, "link": change.incident.flatMap { links[$0] },
                        "party": change.party.name, "color": color(change.party.name),
                        "before": change.before.map { verdict($0.verdict) },
                        "after": change.after.map { verdict($0.verdict) },
                        "step": WhatChanged.step(change), "why": WhatChanged.why(change.why),
                        "corrects": change.corrects == change.id ? nil : change.corrects,
                    ])
                },
                "more": changes.findings.count > limit
                    ? "\(Wording.grouped(changes.findings.count - limit)) more are in the file of data (--format json)."
                    : nil,
            ])
        ])
    }
}
