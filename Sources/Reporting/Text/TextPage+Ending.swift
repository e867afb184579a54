import Accords
import Diagnostics
import Monitoring
import Vocabulary

extension TextPage {
    /// What is left open, who watched, what was set aside, what to do next.
    mutating func ending() {
        questions()
        coverage()
        aside()
        next()
        sheet.blank()
        sheet.paragraph(
            "Clock: \(accord.zone.identifier), time zone data \(CivilZone.dataVersion). Truce \(Release.version).",
            .soft)
    }

    private mutating func questions() {
        sheet.heading("Open questions of the text")
        let questions = accord.openQuestions
        if questions.isEmpty { sheet.paragraph("None that the drafter has not answered or accepted.") }
        for question in questions.prefix(options.isVerbose ? questions.count : 20) {
            sheet.point("\(question.message) (\(PageModel.place(question.place)); \(question.code.label))")
        }
        if questions.count > 20, !options.isVerbose { sheet.paragraph("… and \(questions.count - 20) more.") }
        guard !accord.acceptedQuestions.isEmpty else { return }
        sheet.blank()
        sheet.paragraph("Left open on purpose:")
        for question in accord.acceptedQuestions {
            sheet.point("\(Wording.words(question.code))\(Wording.articles(question)): \(question.because)")
        }
    }

    private mutating func coverage() {
        sheet.heading("Who watched")
        guard !result.coverage.isEmpty else {
            sheet.paragraph("Nobody is on record. Without coverage no ban is found kept: silence is not compliance.")
            return
        }
        let denied = result.coverage.filter(\.isDenied)
        sheet.paragraph(
            "\(Wording.count(result.coverage.count - denied.count, "stretch", "stretches").capitalisedFirst) of watching, "
                + "\(Wording.count(denied.count, "refusal")) of access.")
        for row in (options.isVerbose ? result.coverage : Array(denied.prefix(20))) {
            sheet.point(
                "\(row.by ?? "not stated"), \(row.zone ?? "everywhere"), \(words.when(row.time)): "
                    + (row.isDenied ? "access refused" : "watched"))
        }
    }

    private mutating func aside() {
        guard !view.setAside.isEmpty || !view.notes.isEmpty else { return }
        sheet.heading("Rows set aside, and notes")
        for (diagnostics, verb) in [(view.setAside, "set aside"), (view.notes, "noted")] {
            let groups = Dictionary(grouping: diagnostics, by: \.code).sorted { $0.key.number < $1.key.number }
            for (code, members) in groups {
                let head =
                    "\(Wording.words(code).capitalisedFirst): \(Wording.grouped(members.count)) \(verb) (\(code.label))."
                // A public version says no more of one than of another.
                guard view.rules == nil else {
                    sheet.point(head)
                    continue
                }
                let first = members[0]
                sheet.point(
                    "\(head) \(PageModel.place(first.place)): \(first.message)" + (members.count > 1 ? " …" : ""))
            }
        }
    }

    // MARK: - What to do next

    private mutating func next() {
        // Whoever reads a public report has neither the document nor the facts.
        guard view.rules == nil else { return }
        sheet.heading("What to do next")
        for (text, count) in settling().prefix(4) {
            sheet.point("\(Wording.count(count, "finding")) would be nearer to an answer with: \(text)")
        }
        if !accord.openQuestions.isEmpty {
            sheet.point("Answer or accept the open questions of the text: truce check DOCUMENT")
        }
        if !view.setAside.isEmpty { sheet.point("Mend the rows set aside; each is told with file, line and column.") }
        if result.coverage.isEmpty, !result.options.isAllWatched {
            sheet.point("Add rows of coverage: who watched which zone when, and where access was refused.")
        }
        if let finding = view.findings.first {
            sheet.point("Ask why:")
            sheet.command(explain(finding.incident ?? finding.id), indent: 4)
        }
        sheet.point("See it with maps and every claim: --format html --output report.html; to hand it on: --public")
    }

    /// The command that explains a finding, with the names of the files that went in.
    private func explain(_ id: String) -> [String] {
        func names(_ role: String) -> [String] { view.inputs.filter { $0.role == role }.map { Self.quoted($0.name) } }
        let reports = names("reports")
        let zones = names("places")
        return ["truce explain", names("accord").first ?? "DOCUMENT", Self.quoted(id), "--reports"]
            + (reports.isEmpty ? ["FILE"] : reports) + (zones.isEmpty ? [] : ["--places"] + zones)
            + names("coverage").flatMap { ["--coverage", $0] } + options.judgedWith.map(Self.quoted)
    }

    /// A word as a shell takes it (POSIX, 2.2.2).
    private static func quoted(_ word: String) -> String {
        if word == "standard input" { return "-" }
        let isPlain =
            !word.isEmpty
            && word.unicodeScalars.allSatisfy {
                ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
                    || "/._-+,:@%#=".unicodeScalars.contains($0)
            } && !word.hasPrefix("#")
        return isPlain ? word : "'\(word.replacing("'", with: "'\\''"))'"
    }

    /// What would settle most findings, and how many.
    private func settling() -> [(text: String, count: Int)] {
        view.findings.settling().map { (text: $0.key, count: $0.value) }.sorted {
            ($1.count, $0.text) < ($0.count, $1.text)
        }
    }
}
