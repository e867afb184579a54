import BigInt
import Talks

/// Packages as text for a terminal.
public enum PackagesText {
    /// Renders the report; lines end with LF. With `isVerbose` the whole frontier is shown.
    public static func render(_ view: PackagesView, _ options: TextReport.Options = TextReport.Options()) -> String {
        var page = PackagesPage(view, options)
        page.head()
        if let advice = view.advice.value {
            page.zone(advice)
            page.shortlist(advice)
            if options.isVerbose { page.frontier(advice) }
        }
        page.divided()
        for review in view.reviews { page.review(review) }
        page.questions()
        page.unasked()
        return page.sheet.text
    }
}

private struct PackagesPage {
    let view: PackagesView
    var sheet: Sheet
    private var base: TalksView { view.base }
    private var talks: Negotiation { view.base.talks }

    init(_ view: PackagesView, _ options: TextReport.Options) {
        self.view = view
        sheet = Sheet(width: options.width, isColoured: options.isColoured)
    }

    mutating func head() {
        sheet.title("Packages" + (talks.title.isEmpty ? "" : ": \(talks.title)"))
        sheet.paragraph(base.confidentiality, .soft)
        sheet.blank()
        var text = view.extent
        if let bound = view.advice.bound { text += " Not worked out to the end: \(view.words(bound))." }
        if let advice = view.advice.value, !advice.frontier.vectors.isEmpty {
            let count = advice.frontier.vectors.count
            text +=
                count == 1
                ? " One is efficient: no other is better for somebody and worse for nobody."
                : " \(count) are efficient: none of them can be bettered for one side without another's loss."
            if advice.frontier.packages != BigInt(count) {
                text += " (\(advice.frontier.packages) packages, some of them worth the same to everybody.)"
            }
        }
        sheet.paragraph(text)
        if view.isOpen {
            sheet.paragraph(
                "Where one number is needed, the middle of what is known is reckoned with; what that hides is said beside each package.",
                .soft)
        }
    }

    mutating func zone(_ advice: PackageAdvice) {
        guard !advice.frontier.vectors.isEmpty else {
            sheet.blank()
            sheet.paragraph(
                "No package crosses no red line. `truce talks check` says which of them would have to move.", .strong)
            return
        }
        sheet.heading("Where agreement is possible")
        sheet.paragraph(view.zone(advice))
        let rows: [[Sheet.Cell]] = talks.parties.indices.map { party in
            [
                [Inked(talks.parties[party].name)],
                [
                    Inked(
                        view.search.problem.parties[party].reservation.map { view.decimal($0, party) } ?? "none stated")
                ],
                [Inked(view.decimal(advice.zone.least[party], party))],
                [Inked(view.decimal(advice.zone.best[party], party))],
            ]
        }
        sheet.table(
            [
                .init(heading: "party"), .init(heading: "accepts no less than", isRight: true),
                .init(heading: "least it can get", isRight: true), .init(heading: "most it can get", isRight: true),
            ], rows)
        if let origin = view.origin(advice) { sheet.paragraph(origin) }
        sheet.paragraph(PackagesText.points, .soft)
    }

    mutating func shortlist(_ advice: PackageAdvice) {
        guard !advice.shortlist.isEmpty else { return }
        sheet.heading("Shortlist")
        for (place, item) in advice.shortlist.enumerated() {
            if place > 0 { sheet.blank() }
            let names = view.words(item.names)
            sheet.paragraph(
                "\(place + 1). " + (names.isEmpty ? "efficient" : names.joined(separator: "; ")), .strong, hanging: 3)
            let points = talks.parties.indices.map { party -> String in
                let (low, high) = (item.lows[party], item.highs[party])
                let range = low == high ? "" : " (\(view.decimal(low, party)) to \(view.decimal(high, party)))"
                return "\(talks.parties[party].name) \(view.decimal(item.values[party], party))\(range)"
            }
            let differing = place == 0 ? nil : differing(item.package, advice.shortlist[0].package)
            if differing != nil { sheet.paragraph("As number 1, but:", indent: 3) }
            for (issue, option) in item.package.options.enumerated() where differing?.contains(issue) ?? true {
                sheet.field(
                    talks.issues[issue].name, view.title(.init(issue: issue, option: option)), labelWidth: 20, indent: 3
                )
            }
            sheet.field("points", points.joined(separator: ", "), labelWidth: 20, indent: 3)
            if let equals = view.equals(to: item.package, issues: differing) {
                sheet.paragraph(equals, .soft, indent: 3)
            }
            if let below = view.below(item) { sheet.paragraph(below, indent: 3) }
            if view.isOpen { sheet.paragraph(view.words(item.status).capitalisedFirst + ".", .soft, indent: 3) }
        }
        if advice.leftOut > 0 {
            sheet.paragraph(
                "\(advice.leftOut) more \(advice.leftOut == 1 ? "attains" : "attain") one of these equally; `--format json` has them all.",
                .soft)
        }
    }

    /// The issues on which two packages differ; nil where they are more than half, so that the whole is shorter to read.
    private func differing(_ one: PackageProblem.Package, _ other: PackageProblem.Package) -> Set<Int>? {
        let issues = one.options.indices.filter { one.options[$0] != other.options[$0] }
        return issues.count * 2 > one.options.count ? nil : Set(issues)
    }

    mutating func frontier(_ advice: PackageAdvice) {
        sheet.heading("All efficient packages")
        let columns =
            talks.parties.map { Sheet.Column(heading: $0.name, isRight: true, least: 4) }
            + [Sheet.Column(heading: "package", least: 20)]
        let rows: [[Sheet.Cell]] = advice.frontier.vectors.prefix(200).map { vector in
            let names = vector.representative.options.enumerated().map {
                "\(talks.issues[$0].name) \(talks.issues[$0].options[$1].name)"
            }
            return view.decimals(vector.values).map { [Inked($0)] } + [[Inked(names.joined(separator: ", "))]]
        }
        sheet.table(columns, rows)
        if advice.frontier.vectors.count > 200 {
            sheet.paragraph("\(advice.frontier.vectors.count - 200) more: `--format json` has them all.", .soft)
        }
    }

    mutating func review(_ review: PackagesView.Review) {
        let proposal = talks.proposals[review.proposal]
        sheet.heading("Proposal: \(proposal.title)")
        guard let found = review.answer.value else {
            sheet.paragraph("Not worked out to the end: \(review.answer.bound.map(view.words) ?? "").")
            return
        }
        if let completion = view.completion(found, proposal) { sheet.paragraph(completion) }
        for line in view.against(found, proposal) { sheet.point(line) }
        sheet.paragraph(view.verdict(found))
        for better in found.improvements.prefix(5) {
            sheet.blank()
            for change in better.changes { sheet.point(PackagesText.words(change, view) + ".", indent: 2) }
            sheet.paragraph("In all: \(PackagesText.gains(better.ranges, view)).", .strong, indent: 2)
        }
    }

    /// Where everything is wanted by both: the division that gives both the same.
    mutating func divided() {
        guard let division = talks.adjustedWinner() else { return }
        sheet.heading("If an issue can be divided (Adjusted Winner)")
        for (issue, share) in zip(talks.issues, division.shares) {
            let whose =
                share.numerator == 0
                ? base.party(1)
                : share.numerator == share.denominator
                    ? base.party(0) : "\(share) as \(base.party(0)) wants it, the rest as \(base.party(1)) does"
            sheet.field(issue.title, whose, labelWidth: 24, indent: 2)
        }
        sheet.paragraph(
            "Each gets \(PackagesText.shown(division.each)) of its points by its own count, and no division gives both more (Brams and Taylor, Fair Division, 1996).",
            indent: 2)
    }

    mutating func questions() {
        guard let questions = view.questions, questions.open > 0, view.advice.value?.shortlist.isEmpty == false else {
            return
        }
        sheet.heading("The answer that would change the advice most")
        guard let first = questions.ranked.first else {
            sheet.paragraph(
                questions.tried == questions.open
                    ? "None: whatever the \(questions.open) open judgements are, the shortlist stays."
                    : "None of the \(questions.tried) that were tried, of \(questions.open) open judgements.")
            return
        }
        ask(first)
        for question in questions.ranked.dropFirst().prefix(2) {
            sheet.blank()
            ask(question)
        }
        if questions.tried < questions.open {
            sheet.paragraph("\(questions.tried) of \(questions.open) open judgements were tried.", .soft)
        }
    }

    private mutating func ask(_ question: PackageQuestion) {
        let issue = talks.issues[question.issue]
        sheet.paragraph(
            "What is “\(issue.options[question.option].title)” (\(issue.title)) worth to \(base.party(question.party))?",
            .strong)
        for effect in [question.low, question.high] {
            sheet.point(PackagesText.words(effect, question, view), indent: 2)
        }
    }

    mutating func unasked() {
        guard !view.unasked().isEmpty else { return }
        sheet.heading("Not judged by anybody")
        for line in view.unasked() { sheet.point(line) }
        sheet.paragraph(
            "Each may be worth anything on the scale from \(talks.scale.low) to \(talks.scale.high).", .soft)
    }
}

extension PackagesText {
    /// What points are.
    static let points =
        "Each party's points are its own: they say what it would give for what, and are not compared between parties, save where a name says “point against point”."

    /// One change of a proposal, as a trade.
    static func words(_ change: PackageImprovement.Change, _ view: PackagesView) -> String {
        let issue = view.base.talks.issues[change.issue]
        let told = change.ranges.enumerated().compactMap { view.words($1, $0) }
        return
            "\(issue.title): \(issue.options[change.to].title) instead of \(issue.options[change.from].title); "
            + (told.isEmpty ? "nobody minds" : told.joined(separator: ", "))
    }

    /// A fraction for people: `≈65.83 (395/6)`.
    fileprivate static func shown(_ fraction: AdjustedWinner.Fraction) -> String {
        guard fraction.denominator != 1 else { return "\(fraction)" }
        let hundredths = (fraction.numerator * 200 + fraction.denominator) / (fraction.denominator * 2)
        return "≈\(Amount(Int64(hundredths), places: 2)) (\(fraction))"
    }

    /// What everybody gains in all.
    static func gains(_ gains: [PackageGain], _ view: PackagesView) -> String {
        gains.enumerated().map { party, gain in
            view.words(gain, party) ?? "\(view.base.party(party)) loses nothing"
        }.joined(separator: ", ")
    }

    /// A package by what differs from the one that leads.
    private static func instead(_ package: PackageProblem.Package, _ view: PackagesView) -> String {
        guard let leader = view.advice.value?.shortlist.first?.package else { return view.base.words(package) }
        let changes = package.options.indices.filter { package.options[$0] != leader.options[$0] }.map { issue in
            let options = view.base.talks.issues[issue].options
            return
                "“\(options[package.options[issue]].title)” instead of “\(options[leader.options[issue]].title)” (\(view.base.talks.issues[issue].title))"
        }
        return "one with \(view.base.list(changes))"
    }

    /// What an answer would change.
    static func words(_ effect: PackageQuestion.Effect, _ question: PackageQuestion, _ view: PackagesView) -> String {
        var parts: [String] = []
        if effect.zoneOpens { parts.append("agreement becomes possible") }
        if effect.zoneCloses { parts.append("agreement is no longer possible") }
        if let leader = effect.newLeader {
            parts.append("the first of the shortlist becomes \(instead(leader, view))")
        }
        if !effect.joining.isEmpty {
            let count = effect.joining.count
            parts.append("\(Wording.count(count, "other package comes", "other packages come")) on the shortlist")
        }
        if !effect.leaving.isEmpty {
            let numbers = view.base.list(effect.leaving.map { String($0 + 1) })
            parts.append(effect.leaving.count == 1 ? "number \(numbers) leaves it" : "numbers \(numbers) leave it")
        }
        return "If \(view.worth(effect.answer, question.party, question.issue)): "
            + (parts.isEmpty ? "nothing changes." : parts.joined(separator: "; ") + ".")
    }
}
