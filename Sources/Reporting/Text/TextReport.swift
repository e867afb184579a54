import Accords
import Diagnostics
import Monitoring
import Vocabulary

/// The report for the terminal: a screen that a tired person understands.
public enum TextReport {
    /// How it is shown.
    public struct Options: Hashable, Sendable {
        /// Columns; 60 to 160.
        public var width: Int
        /// Whether to colour, with ANSI escape sequences.
        public var isColoured: Bool
        /// Whether to list every finding with its witnesses.
        public var isVerbose: Bool
        /// Words of the command line that change how is judged: a command that is offered repeats them.
        public var judgedWith: [String] = []

        /// Eighty columns, no colour, in short.
        public init(width: Int = 80, isColoured: Bool = false, isVerbose: Bool = false) {
            self.width = width
            self.isColoured = isColoured
            self.isVerbose = isVerbose
        }
    }

    /// Renders the report; lines end with LF.
    public static func render(_ view: ReportView, _ options: Options = Options()) -> String {
        var page = TextPage(view, options)
        return page.written()
    }
}

/// Writes the parts of a report one below the other.
struct TextPage {
    let view: ReportView
    let options: TextReport.Options
    let words: Wording
    var sheet: Sheet

    var result: MonitorResult { view.result }
    var accord: Accord { result.accord }

    init(_ view: ReportView, _ options: TextReport.Options) {
        self.view = view
        self.options = options
        words = Wording(zone: view.result.accord.zone)
        sheet = Sheet(width: options.width, isColoured: options.isColoured)
    }

    mutating func written() -> String {
        header()
        plain()
        changes()
        articles()
        beliefs()
        tallies()
        findings()
        disagreements()
        wills()
        ending()
        return sheet.text
    }

    /// What has been found, by whom and as of when.
    private mutating func header() {
        sheet.title(accord.title)
        if view.rules != nil {
            sheet.paragraph("Public version. Withheld:", .strong)
            for rule in view.withheld { sheet.point(rule, indent: 2) }
        } else {
            sheet.paragraph("Not for publication.", .strong)
        }
        sheet.blank()
        sheet.field("As known at", "\(words.moment(result.now)) \(words.zone.identifier)")
        sheet.field("Evidence from", Wording.grade(of: result) + (result.options.grade == nil ? "" : " (as asked)"))
        sheet.field("Taken as true", Wording.belief(of: result))
        for (place, reading) in result.readings.enumerated() {
            sheet.field(place == 0 ? "Readings" : "", self.reading(reading))
        }
        sheet.field("Joined", Wording.joining(of: result))
        sheet.blank()
        sheet.paragraph(Verdict.allCases.map { "\($0.sign) \($0.name)" }.joined(separator: "   "), .soft)
    }

    private func reading(_ reading: ReadingResult) -> String {
        let held = reading.heldBy.isEmpty ? nil : "held by \(Wording.list(reading.heldBy.map(\.name)))"
        return ([name(reading.id)] + [held, reading.source].compactMap { $0 }).joined(separator: "; ")
    }

    func name(_ reading: ReadingID) -> String { reading.name == "text" ? "the text as it stands" : reading.name }

    private mutating func plain() {
        sheet.heading("In plain words")
        for (place, paragraph) in PlainWords.paragraphs(view).enumerated() {
            if place > 0 { sheet.blank() }
            sheet.paragraph(paragraph)
        }
    }

    // MARK: - Articles

    private mutating func articles() {
        sheet.heading("Articles")
        let order = Set(result.articles.map(\.article)).sorted()
        let limit = options.isVerbose ? order.count : 60
        for (place, id) in order.prefix(limit).enumerated() {
            if place > 0 { sheet.blank() }
            let rows = result.articles.filter { $0.article == id }
            let title = accord.readings.compactMap { $0.article(id)?.title }.first
            sheet.paragraph("Article \(id)\(title.map { ". \($0)" } ?? "")", .strong)
            if let why = rows.compactMap(\.notMonitored).first {
                sheet.paragraph("Not monitored: \(why).", indent: 2)
                continue
            }
            // A body that bears a duty has its verdict too.
            let parties = accord.actors.map(\.id).filter { party in rows.contains { $0.party == party } }
            let columns =
                [Sheet.Column(heading: "", least: 8)]
                + result.readings.map { Sheet.Column(heading: name($0.id).capitalisedFirst, least: 16) }
            sheet.table(
                columns,
                parties.map { party in
                    [[Inked(party.name)]]
                        + result.readings.map { reading in
                            cell(rows.first { $0.party == party && $0.reading == reading.id })
                        }
                }, indent: 2)
        }
        if order.count > limit { sheet.paragraph("… and \(order.count - limit) more articles; --verbose shows all.") }
    }

    private func cell(_ row: ArticleResult?) -> Sheet.Cell {
        guard let row else { return [Inked("–", .soft)] }
        // Whether somebody watched bears on a ban; a duty shows in what was done.
        let hasBan = accord.reading(row.reading)?.article(row.article)?.hasBan == true
        let watched = hasBan ? Wording.watched(row) : nil
        return [Inked(row.verdict), Inked(Wording.counts(row.counts)), watched.map { Inked($0, .soft) }].compactMap {
            $0
        }
    }

    // MARK: - Beliefs

    private mutating func beliefs() {
        sheet.heading("Whose facts, whose reading: counts of cases")
        let shown = Verdict.allCases.filter { verdict in
            verdict == .violated || verdict == .unknown || result.beliefs.contains { $0.counts[verdict] > 0 }
        }
        var names: [String] = []
        for row in result.beliefs where !names.contains(row.belief) { names.append(row.belief) }
        let columns =
            [Sheet.Column(heading: "Whose claims count", least: 12), Sheet.Column(heading: "Accused", least: 8)]
            + shown.map { Sheet.Column(heading: $0.name, isRight: true, least: $0 == .notInForce ? 6 : $0.name.count) }
        for (place, reading) in result.readings.enumerated() {
            if place > 0 { sheet.blank() }
            sheet.paragraph("Under \(name(reading.id))", .strong)
            var rows: [[Sheet.Cell]] = []
            for belief in names {
                let holds = reading.heldBy.contains { $0.name == belief } ? " *" : ""
                for (index, party) in accord.parties.enumerated() {
                    let counts =
                        result.beliefs.first {
                            $0.belief == belief && $0.reading == reading.id && $0.accused == party.id
                        }?.counts ?? Counts()
                    rows.append(
                        [[Inked(index == 0 ? (Wording.shortBelief(belief) + holds).capitalisedFirst : "")]]
                            + [[Inked(party.id.name)]]
                            + shown.map { verdict in
                                [
                                    Inked(
                                        Wording.grouped(counts[verdict]),
                                        counts[verdict] == 0 ? .soft : .verdict(verdict))
                                ]
                            })
                }
            }
            sheet.table(columns, rows, indent: 2)
        }
        if result.readings.contains(where: { !$0.heldBy.isEmpty }) {
            sheet.paragraph(
                "* holds this reading. Down a table other facts are believed; from one table to the next the text "
                    + "is read otherwise.", .soft, indent: 2)
        }
        sheet.paragraph(
            "Rows need not add up alike: where the claims that are believed deny that a party did it, lay it at another’s door "
                + "or say that it was something else, it is no longer a case of that party.", .soft, indent: 2)
        let parts = Anatomy(result).parts
        for part in parts {
            sheet.blank()
            sheet.paragraph("\(part.positions) \(part.account)")
            for line in part.arithmetic { sheet.point(line, indent: 2) }
        }
    }

    /// Camp by camp in the accord's order, each in the order of the file.
    private mutating func tallies() {
        guard !view.tallies.isEmpty else { return }
        sheet.heading("Totals as stated: claims, each with its unit, never netted")
        for (place, group) in Tallying.byCamp(view.tallies, accord).enumerated() {
            if place > 0 { sheet.blank() }
            sheet.paragraph(Wording.from(group.camp), .strong)
            let limit = options.isVerbose ? group.tallies.count : 20
            sheet.table(
                [
                    Sheet.Column(heading: "Period", least: 16), Sheet.Column(heading: "Total", isRight: true, least: 5),
                    Sheet.Column(heading: "Of what", least: 14),
                ],
                group.tallies.prefix(limit).map { tally -> [Sheet.Cell] in
                    [
                        [Inked(tally.period.map { words.when($0) } ?? "not stated")]
                            + (view.rules == nil ? [Inked(tally.claimedBy, .soft)] : []),
                        [Inked(tally.total.map { Wording.number($0) } ?? "–")],
                        [Inked(tally.unit)] + Tallying.parts(tally).map { Inked($0, .soft) }
                            + (Tallying.listed(view.listings[tally.id]).map { [Inked($0, .soft)] } ?? []),
                    ]
                }, indent: 2)
            if group.tallies.count > limit {
                sheet.paragraph("… and \(group.tallies.count - limit) more; --verbose shows all.", indent: 2)
            }
        }
    }
}
