import Diagnostics
import Evidence
import Vocabulary

/// Joined incidents as text for a terminal.
public enum JoiningText {
    /// So many doubtful joinings are shown.
    static let mostDoubts = 20

    /// Renders the report; lines end with LF. With `isVerbose` every incident of several reports is shown, else only what
    /// is doubtful.
    public static func render(_ view: JoiningView, _ options: TextReport.Options = TextReport.Options()) -> String {
        var page = JoiningPage(view, options)
        page.summary()
        if let comparison = view.comparison { page.compare(comparison) } else { page.doubts() }
        if options.isVerbose { page.incidents() }
        return page.sheet.text
    }

    /// Renders why two reports are one incident or not.
    public static func why(
        _ one: Int, _ other: Int, _ view: JoiningView, _ options: TextReport.Options = TextReport.Options()
    ) -> String {
        var page = JoiningPage(view, options)
        page.sheet.title("\(view.report(one)) and \(view.report(other))")
        page.sheet.paragraph("Not for publication.", .soft)
        page.sheet.blank()
        page.pair(one, other, view.joining.why(one, other), indent: 0)
        return page.sheet.text
    }
}

extension JoiningText {
    /// Renders why the reports of an incident are one; empty where there is only one.
    ///
    /// - Parameter id: the incident's id.
    public static func incident(_ id: String, _ view: JoiningView, _ options: TextReport.Options) -> String {
        var page = JoiningPage(view, options)
        guard let place = view.place(of: id), view.incident(place).rows.count > 1 else { return "" }
        page.sheet.heading("Why these reports are one incident")
        page.joins(of: place)
        return page.sheet.text
    }
}

private struct JoiningPage {
    let view: JoiningView
    let options: TextReport.Options
    let wording: JoinWording
    var sheet: Sheet

    private var words: Wording { wording.words }
    private var facts: FactTable { view.standing.facts }

    init(_ view: JoiningView, _ options: TextReport.Options) {
        self.view = view
        self.options = options
        wording = JoinWording(words: Wording(zone: view.zone))
        sheet = Sheet(width: options.width, isColoured: options.isColoured)
    }

    mutating func summary() {
        let joining = view.joining
        sheet.title("Reports of the same happening")
        sheet.paragraph("Claims, not findings. Not for publication.", .soft)
        sheet.blank()
        sheet.paragraph(wording.summary(view))
        let placed = joining.looseDenialsPlaced
        if placed > 0 {
            sheet.paragraph(
                "\(Wording.count(placed, "denial")) that named no report \(placed == 1 ? "is" : "are") taken to be about the incident that stands out around it."
            )
        }
        if joining.crowdedStatements > 0 {
            sheet.paragraph(
                "\(Wording.count(joining.crowdedStatements, "statement")) lie among so many others that each was compared with the nearest in time only."
            )
        }
    }

    mutating func doubts() {
        let (doubts, total) = view.joining.doubtful(most: JoiningText.mostDoubts)
        sheet.heading("To be looked at first")
        guard total > 0 else {
            sheet.paragraph("No joining and no refusal has odds between three to one and one to three.")
            return
        }
        sheet.paragraph(
            "\(Wording.count(total, "joining or refusal", "joinings and refusals")) with odds between three to one and one to three"
                + (total > doubts.count ? "; the \(doubts.count) most even:" : ":"))
        for doubt in doubts {
            sheet.blank()
            pair(doubt.one, doubt.other, doubt.reason, indent: 0, odds: doubt.odds)
            sheet.paragraph(
                "To decide: \(view.report(doubt.one)),\(view.report(doubt.other)),\(doubt.reason.isOneIncident ? "different" : "same"),NAME,WHEN,WHY",
                .soft, indent: 2)
        }
        sheet.blank()
        sheet.paragraph(
            "A file of decisions begins with the line report,other_report,decision,who,when,why and is given with --decisions.",
            .soft)
    }

    /// Where the joining differs from the column `incident`.
    mutating func compare(_ comparison: HandComparison) {
        sheet.heading("Beside the joining by hand")
        sheet.paragraph(wording.summary(comparison))
        if !comparison.parted.isEmpty { sheet.heading("One by hand, several here") }
        for difference in comparison.parted { self.difference(difference, "is one by hand; here it is") }
        if !comparison.merged.isEmpty { sheet.heading("Several by hand, one here") }
        for difference in comparison.merged { self.difference(difference, "is one here; by hand it is") }
    }

    private mutating func difference(_ difference: HandComparison.Difference, _ words: String) {
        sheet.blank()
        sheet.paragraph(wording.heading(difference, words, view), .strong)
        for reason in difference.reasons { pair(reason.one, reason.other, reason.reason, indent: 2) }
    }

    mutating func pair(_ one: Int, _ other: Int, _ reason: JoinReason, indent: Int, odds: Double? = nil) {
        sheet.paragraph(wording.sentence(reason, view), .strong, indent: indent)
        report(one, indent: indent + 2)
        report(other, indent: indent + 2)
        guard let evidence = reason.evidence else { return }
        sheet.table(
            [.init(heading: ""), .init(heading: "", least: 20), .init(heading: "")],
            wording.lines(evidence).map { line in
                [[Inked(line.field, .soft)], [Inked(line.found)], [Inked(JoinWording.share(line.weight))]]
            }, indent: indent + 2)
        if let odds, abs(odds - evidence.odds) > 0.05 {
            sheet.paragraph(
                "With all reports of both sides the odds are \(JoinWording.odds(odds)).", indent: indent + 2)
        }
    }

    private mutating func report(_ row: Int, indent: Int) {
        sheet.paragraph(wording.report(row, view), indent: indent, hanging: 2)
    }

    /// The reports of each statement, then every joining with what each field weighed.
    mutating func joins(of place: Int) {
        for group in view.joining.statements(of: place) where group.count > 1 {
            sheet.paragraph(
                "One statement, which adds no origin: \(Wording.list(group.map { view.report($0) })).", indent: 2)
        }
        for join in view.joining.joins(of: place) {
            sheet.blank()
            pair(join.one, join.other, join.reason, indent: 0, odds: join.odds)
        }
    }

    mutating func incidents() {
        sheet.heading("Incidents of several reports")
        for place in view.joining.incidents.indices {
            let incident = view.incident(place)
            guard incident.rows.count > 1 else { continue }
            sheet.blank()
            sheet.paragraph("\(incident.id): \(wording.support(incident))", .strong)
            for row in incident.rows { report(row, indent: 2) }
            for row in incident.denials {
                sheet.paragraph(
                    "\(view.report(row)): denied by \(facts.text(facts.claimedBy[row]) ?? "nobody named")", indent: 2)
            }
            for join in view.joining.joins(of: place) {
                let how = join.odds.map { "odds \(JoinWording.odds($0))" } ?? "by a person"
                sheet.paragraph(
                    "\(view.report(join.one)) with \(view.report(join.other)): \(how)", .soft, indent: 2)
            }
        }
    }
}
