import Accords
import Evidence
import Monitoring
import Vocabulary

/// One finding told in words: what is asked of it, what was answered and why, and what would settle it.
public enum ExplainText {
    /// Renders an explanation; lines end with LF.
    ///
    /// - Parameter result: the result that the explanation is part of.
    public static func render(
        _ explanation: Explanation, _ result: MonitorResult, _ options: TextReport.Options = TextReport.Options()
    ) -> String {
        var teller = ExplainTeller(explanation, result, options)
        return teller.written()
    }
}

private struct ExplainTeller {
    let explanation: Explanation
    let result: MonitorResult
    let words: Wording
    let incident: IncidentView?
    var sheet: Sheet

    private var finding: Finding { explanation.finding }

    init(_ explanation: Explanation, _ result: MonitorResult, _ options: TextReport.Options) {
        self.explanation = explanation
        self.result = result
        words = Wording(zone: result.accord.zone)
        incident =
            IncidentBuilder(result: result, publication: .mission).incidents(of: Findings([explanation.finding]), [])
            .first
        sheet = Sheet(width: options.width, isColoured: options.isColoured)
    }

    mutating func written() -> String {
        let finding = finding
        sheet.title(finding.id)
        sheet.paragraph(verdictSentence, .verdict(finding.verdict))
        sheet.paragraph("Not for publication.", .soft)
        article()
        steps()
        claims()
        outlook()
        return sheet.text
    }

    private var verdictSentence: String {
        let reading = finding.reading.name == "text" ? "" : "Under the reading \(finding.reading), "
        let what =
            incident.map { ": \($0.title), \(words.when($0.time))" } ?? finding.time.map { ": \(words.when($0))" } ?? ""
        return "\(finding.verdict.sign) \(reading)article \(finding.article) is \(finding.verdict.name) for "
            + "\(finding.party)\(what)."
    }

    /// The prose that it stands under, and the sentence that it is judged by.
    private mutating func article() {
        let article = explanation.article
        sheet.heading("Article \(article.id)\(article.title.map { ". \($0)" } ?? "")")
        for paragraph in article.prose.split(separator: "\n\n", omittingEmptySubsequences: true).prefix(12) {
            let lines = paragraph.split(separator: "\n").map { line in
                line.first == ">" ? line.dropFirst().drop { $0 == " " } : line
            }
            let isQuotation = paragraph.first == ">"
            sheet.paragraph(lines.joined(separator: " "), isQuotation ? .plain : .soft, indent: isQuotation ? 4 : 2)
            sheet.blank()
        }
        if let term = explanation.term { sheet.field("Judged by", term.words, labelWidth: 12, indent: 2, .strong) }
        if let part = Wording.part(finding) { sheet.field("Part", part, labelWidth: 12, indent: 2) }
        if let due = finding.due {
            sheet.field("Due", "before \(words.when(due))", labelWidth: 12, indent: 2)
        }
    }

    /// The questions, one after the other.
    private mutating func steps() {
        sheet.heading("What it turns on")
        for (place, step) in explanation.steps.enumerated() {
            if place > 0 { sheet.blank() }
            let answer = step.truth == .true ? "Yes" : step.truth == .false ? "No" : "Not known"
            sheet.paragraph("\(place + 1). \(step.question) \(answer).", .strong)
            sheet.paragraph(step.why.capitalisedFirst + ".", indent: 3)
            if !step.witnesses.isEmpty {
                let roles = Dictionary(grouping: step.witnesses, by: \.role).sorted {
                    $0.key.rawValue < $1.key.rawValue
                }
                for (role, witnesses) in roles {
                    sheet.paragraph(
                        "\(witnesses.map(\.report).joined(separator: ", ")): \(Wording.role(role))", .soft, indent: 3)
                }
            }
            if let settle = step.wouldSettle { sheet.paragraph("Would settle it: \(settle).", indent: 3) }
        }
    }

    /// What each report says, by camp in the accord's order.
    private mutating func claims() {
        guard let incident, !incident.claims.isEmpty else { return }
        sheet.heading("What each report says")
        var camp: String?
        for claim in incident.claims {
            if claim.camp != camp {
                if camp != nil { sheet.blank() }
                camp = claim.camp
                sheet.paragraph(Wording.from(claim.camp), .strong)
            }
            var says = "\(claim.report ?? "report"): \(claim.isDenial ? "denial; " : "")\(claim.says)"
            if let object = claim.object { says += "; on: \(object)" }
            if let effect = claim.effect { says += "; effect: \(effect)" }
            sheet.paragraph(says + ".", indent: 2, hanging: 2)
            var source = [claim.origin, claim.outlet.map { "in \($0)" }].compactMap { $0 }.joined(separator: ", ")
            if claim.isRepeat { source += " (repeats \(claim.quotes ?? "another"), adds no origin)" }
            if let successor = claim.successor { source += " (\(successor.words))" }
            sheet.paragraph(
                "\(source.isEmpty ? "origin not stated" : source); \(words.when(claim.time))"
                    + (claim.timePrecision.map { " (\($0))" } ?? "") + "; learnt \(words.moment(claim.received))",
                .soft,
                indent: 4)
        }
    }

    /// At which grade it would flip, what would settle it, what others say.
    private mutating func outlook() {
        sheet.heading("What would change it")
        if finding.wouldSettle.isEmpty {
            sheet.paragraph(
                "Nothing is open: the answers above settle it at the grade \(explanation.article.evidenceFrom.name).")
        }
        for text in finding.wouldSettle { sheet.point(text) }
        if let flips = finding.flipsAt {
            let own = result.options.grade ?? explanation.article.evidenceFrom
            sheet.point("There would be \(Wording.flips(at: flips, from: own)).")
        } else {
            sheet.point("The verdict would be the same from whichever grade evidence counts.")
        }
        if !explanation.otherReadings.isEmpty {
            sheet.heading("Under other readings")
            for (reading, verdict) in explanation.otherReadings {
                sheet.point("\(reading): \(verdict.map { "\($0.sign) \($0.name)" } ?? "the article does not touch it")")
            }
        }
    }
}
