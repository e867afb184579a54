import Accords
import Monitoring
import Vocabulary

extension TextPage {
    /// What is judged otherwise than at an earlier time, and why.
    mutating func changes() {
        guard let changed = WhatChanged(view, words) else { return }
        let changes = changed.changes
        sheet.heading(changed.heading)
        sheet.paragraph(changed.intro)
        let summary = changed.summary(result.readings.map(\.id), result.accord.actors.map(\.id.name))
        if !summary.isEmpty { sheet.blank() }
        for line in summary {
            sheet.point("\(name(line.reading).capitalisedFirst), \(line.party): \(line.text).")
        }
        if !changes.articles.isEmpty { sheet.blank() }
        for article in changes.articles {
            sheet.paragraph(
                "Article \(article.article), \(article.party), \(name(article.reading)): \(article.before.name) → \(article.after.name)",
                .verdict(article.after))
            sheet.paragraph(WhatChanged.why(article.why), .soft, indent: 2)
        }
        sheet.blank()
        guard !changes.findings.isEmpty else {
            sheet.paragraph("No finding is another than it was.")
            return
        }
        let limit = options.isVerbose ? 100_000 : 25
        for change in changed.findings.prefix(limit) {
            sheet.paragraph(
                "\(change.id): \(WhatChanged.step(change))", change.after.map { .verdict($0.verdict) } ?? .soft)
            let corrects = change.corrects.flatMap { $0 == change.id ? nil : "corrects \($0); " } ?? ""
            sheet.paragraph("\(corrects)\(WhatChanged.why(change.why))", .soft, indent: 2)
        }
        if changes.findings.count > limit {
            sheet.paragraph(
                "… and \(Wording.grouped(changes.findings.count - limit)) more; --verbose or --format json lists all.",
                .soft)
        }
    }
}
