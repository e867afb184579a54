import BigInt
import Diagnostics
import Talks
import Vocabulary

/// Talks with what follows from them: what every form of a report on talks is made of.
public struct TalksView: Sendable {
    /// The talks.
    public var talks: Negotiation
    /// What was found while reading and checking.
    public var diagnostics: [Diagnostic]
    /// The files.
    public var inputs: [ReportView.Input]

    /// A view of checked talks.
    public init(talks: Negotiation, diagnostics: [Diagnostic], inputs: [ReportView.Input]) {
        self.talks = talks
        self.diagnostics = diagnostics
        self.inputs = inputs
    }

    /// The parties whose confidential files went in.
    var owners: [String] { talks.owners }

    /// Whose secrets the result holds, in one sentence.
    var confidentiality: String {
        let shared = talks.files.filter { $0.owner == nil }.map(\.name)
        return owners.isEmpty
            ? shared.count > 1
                ? "Made from the shared documents \(list(shared)) alone." : "Made from the shared document alone."
            : "Holds confidential judgements of \(list(owners)): for the mediation, and for nobody to whom \(owners.count == 1 ? "it has" : "they have") not agreed."
    }

    /// Names joined as in a sentence.
    func list(_ names: [String], _ joint: String = "and") -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(joint) " + last
    }

    /// What supports a statement, in words: `line 12, from “Jeddah” (2025-03-11), confidence high`.
    func words(_ backing: Negotiation.Backing) -> String {
        let file = backing.owner == nil ? "" : "\(backing.span.file), "
        var text = "\(file)line \(backing.span.start.line)"
        let sources = backing.sources.map { place -> String in
            let source = talks.sources[place]
            if isHidden(source, backing) { return "a confidential source (\(source.name))" }
            return (source.title ?? source.name) + (source.day.map { ", \($0)" } ?? "")
        }
        if !sources.isEmpty { text += ": \(sources.joined(separator: "; "))" }
        if let quotation = quotation(of: backing) { text += ", “\(quotation)”" }
        if let confidence = backing.confidence { text += " (confidence \(confidence.rawValue))" }
        return text
    }

    /// The words of the source; nil of a confidential one, whom they could give away.
    func quotation(of backing: Negotiation.Backing) -> String? {
        backing.sources.contains { isHidden(talks.sources[$0], backing) } ? nil : backing.quotation
    }

    /// Whether a source appears by its name only: one that is confidential, and each of a judgement that is.
    func isHidden(_ source: Negotiation.Source, _ backing: Negotiation.Backing) -> Bool {
        source.isConfidential || backing.owner != nil
    }

    /// The name of what a party could give up.
    func label(of judgement: Negotiation.Judgement) -> String {
        guard case .canLiveWithout(let place) = judgement.content else { return "it" }
        return talks.judgements[place].label ?? "it"
    }

    /// A package in the words of the document, issue by issue.
    func words(_ package: PackageProblem.Package) -> String {
        package.options.enumerated().map { words(.init(issue: $0, option: $1)) }.joined(separator: "; ")
    }

    /// An option with its issue: `truce: thirty days`.
    func words(_ choice: PackageProblem.Choice) -> String { talks.words(choice) }

    func party(_ place: Int) -> String { talks.parties[place].name }
}

/// A package that somebody named.
public struct ChosenPackage: Sendable {
    /// The package.
    public var package: PackageProblem.Package
    /// What it is called, for people.
    public var title: String
    /// The issues of which it says nothing by itself, so that it was completed.
    public var silent: Set<Int>
    /// Whether somebody proposed it.
    public var isProposal: Bool
}

/// What follows for packages.
public struct PackagesView: Sendable {
    /// The talks.
    public var base: TalksView
    /// The search.
    public var search: PackageSearch
    /// The efficient packages and the shortlist, or the bound that was met.
    public var advice: PackageAnswer<PackageAdvice>
    /// The questions whose answers matter.
    public var questions: PackageQuestions?
    /// Of each proposal that was asked about, what could be made of it.
    public var reviews: [Review]

    /// What nobody has judged, not even by an order.
    private let unjudged: [Negotiation.Unasked]

    /// What could be made of a proposal.
    public struct Review: Sendable {
        /// Its place.
        public var proposal: Int
        /// The result, or the bound that was met.
        public var answer: PackageAnswer<ProposalReview>
    }

    /// Works out what follows.
    ///
    /// - Parameter proposals: those that are to be improved, by place.
    public init(_ base: TalksView, proposals: [Int]) throws(PackageError) {
        self.base = base
        unjudged = base.talks.unasked().filter { !$0.isRanked }
        let search = try PackageSearch(try base.talks.packageProblem())
        self.search = search
        advice = search.advice()
        questions = advice.value.map { search.questions($0) }
        reviews = []
        for proposal in proposals {
            reviews.append(
                Review(proposal: proposal, answer: try search.review(of: search.problem.proposals[proposal])))
        }
    }

    /// A proposal, completed where it is silent, or a package of the shortlist by its name or number; nil where there is none.
    public func package(named name: String) throws(PackageError) -> ChosenPackage? {
        let talks = base.talks
        if let place = talks.proposals.firstIndex(where: { $0.name == name }),
            let package = try search.review(of: search.problem.proposals[place]).value?.package
        {
            let proposal = talks.proposals[place]
            return ChosenPackage(
                package: package, title: proposal.title,
                silent: Set(talks.issues.indices.filter { proposal.options[$0] == nil }), isProposal: true)
        }
        let list = advice.value?.shortlist ?? []
        let place = Int(name).map { $0 - 1 } ?? list.firstIndex { $0.names.map(key).contains(name) }
        guard let place, list.indices.contains(place) else { return nil }
        return ChosenPackage(
            package: list[place].package, title: words(list[place].names).first ?? "number \(place + 1)", silent: [],
            isProposal: false)
    }

    /// A party's points, exactly: for programs.
    func exact(_ units: PackageUnits, _ party: Int) -> String { search.problem.decimal(units, of: party) }

    func exact(_ values: [PackageUnits]) -> [String] { values.enumerated().map { exact($1, $0) } }

    /// A party's points for people: two decimal places at most, and ≈ where there are more. Nobody judges finer than that.
    func decimal(_ units: PackageUnits, _ party: Int) -> String {
        let places = search.problem.parties[party].places
        guard places > 2 else { return exact(units, party) }
        let unit = (2..<places).reduce(PackageUnits(1)) { product, _ in product * 10 }
        guard units % unit != 0 else { return exact(units, party) }
        let half = units < 0 ? -unit / 2 : unit / 2
        return "≈" + exact((units + half) / unit * unit, party)
    }

    func decimals(_ values: [PackageUnits]) -> [String] { values.enumerated().map { decimal($1, $0) } }

    /// An option's title, and of whom nobody knows what it is worth to them.
    func title(_ choice: PackageProblem.Choice) -> String {
        let title = base.talks.issues[choice.issue].options[choice.option].title
        let unknown = unjudged.filter { $0.choice == choice }
        let bearable = unknown.filter(\.isBearable).map { "\(base.party($0.party)) can live with it" }
        let rest = unknown.filter { !$0.isBearable }.map { base.party($0.party) }
        let notes = (rest.isEmpty ? [] : ["not judged: \(base.list(rest))"]) + bearable
        return notes.isEmpty ? title : "\(title) (\(notes.joined(separator: "; ")))"
    }

    /// What could stand in a package instead, worth the same to everybody; of some issues, or all. Nil where nothing could.
    func equals(to package: PackageProblem.Package, issues: Set<Int>? = nil) -> String? {
        let equals = search.equals(to: package).filter { issues?.contains($0.issue) ?? true }
        let parts = base.talks.issues.indices.compactMap { issue -> String? in
            let titles = equals.filter { $0.issue == issue }.map {
                "“\(base.talks.issues[issue].options[$0.option].title)”"
            }
            return titles.isEmpty ? nil : "\(base.list(titles, "or")) (\(base.talks.issues[issue].title))"
        }
        return parts.isEmpty
            ? nil : "Worth the same to everybody by the numbers reckoned with: \(parts.joined(separator: "; "))."
    }

    /// What nobody has judged, a line for each party and issue.
    func unasked() -> [String] {
        base.talks.parties.indices.flatMap { party in
            base.talks.issues.enumerated().compactMap { place, issue -> String? in
                let open = unjudged.filter { $0.party == party && $0.choice.issue == place }
                func titles(_ open: [Negotiation.Unasked]) -> [String] {
                    open.map { issue.options[$0.choice.option].title }
                }
                guard !open.isEmpty else { return nil }
                let bearable = titles(open.filter(\.isBearable))
                return "\(base.party(party)) on \(issue.title): "
                    + (open.count == issue.options.count ? "all options" : titles(open).joined(separator: "; "))
                    + (bearable.isEmpty ? "" : " (it can live with \(base.list(bearable.map { "“\($0)”" })))")
            }
        }
    }

    /// How many packages there are, and how many of them red lines leave.
    var extent: String {
        let issues = base.talks.issues.count
        var text = "\(Wording.count(issues, "issue makes", "issues make")) \(count(search.outcomes)) packages"
        if let allowed = search.allowed().value, allowed != search.outcomes {
            text +=
                allowed == 0
                ? "; red lines rule out all of them"
                : "; \(count(allowed)) of them \(allowed == 1 ? "crosses" : "cross") no red line"
        }
        return text + "."
    }

    /// A count for people; of one that nobody would read, its size.
    private func count(_ count: BigInt) -> String {
        let digits = String(count)
        guard digits.count > 18 else { return digits }
        return "about \(digits.prefix(1)).\(digits.dropFirst().prefix(1)) × 10^\(digits.count - 1)"
    }

    /// Whether judgements are open, so that a number that is reckoned with may be another.
    var isOpen: Bool { questions.map { $0.open > 0 } ?? false }

    /// What gains are counted from; nil where nothing can be gained.
    func origin(_ advice: PackageAdvice) -> String? {
        guard !advice.frontier.vectors.isEmpty else { return nil }
        func points(_ units: [PackageUnits]) -> String {
            base.list(units.enumerated().map { "\(base.party($0)) \(decimal($1, $0))" })
        }
        return
            "Gains are counted from \(points(advice.reservation)): the least total that a party has stated, else the least that it can get."
            + (advice.floor.map { " Beside it from the floor, \(points($0))." } ?? "")
    }

    /// Which red lines a proposal crosses, by what it says or because every completion crosses some, and whose least total it misses.
    func against(_ found: ProposalReview, _ proposal: Negotiation.Proposal) -> [String] {
        let lines = found.crosses.map { place -> String in
            let line = search.problem.exclusions[place]
            let words = line.choices.map(base.words).joined(separator: " together with ")
            let owner = line.party.map(base.party) ?? "nobody in particular"
            return line.isCrossed(by: PackageProblem.Proposal(proposal.options))
                ? "Crosses a red line of \(owner): \(words)."
                : "It does not say so itself, but every way to complete it crosses some red line; as looked at, one of \(owner): \(words)."
        }
        return lines
            + found.below.map {
                "Below the least total of \(base.party($0))\(isOpen ? ", by the numbers reckoned with" : "")."
            }
    }

    /// Whose least total a package misses, or may miss.
    func below(_ item: ShortlistedPackage) -> String? {
        if !item.inZone { return "Below somebody's least total\(isOpen ? ", by the numbers reckoned with" : "")." }
        let unsure = search.problem.parties.enumerated().filter {
            item.lows[$0.offset] < $0.element.reservation ?? .min
        }
        return unsure.isEmpty
            ? nil : "It may lie below the least total of \(base.list(unsure.map { base.party($0.offset) }))."
    }

    /// How a proposal is completed where it is silent; nil where it speaks of every issue.
    func completion(_ found: ProposalReview, _ proposal: Negotiation.Proposal) -> String? {
        let silent = base.talks.issues.indices.filter { proposal.options[$0] == nil }
        guard !silent.isEmpty else { return nil }
        let filled = silent.map { base.words(.init(issue: $0, option: found.package.options[$0])) }
        return
            "It is silent on \(Wording.count(silent.count, "issue")). Looked at is, of the completions that cross the fewest red lines, the one whose least gain is largest, not what anybody said: \(filled.joined(separator: "; "))."
    }

    /// Whether a proposal can be bettered.
    func verdict(_ found: ProposalReview) -> String {
        let reckoned = isOpen ? "By the numbers reckoned with, " : ""
        if !found.improvements.isEmpty {
            return
                (reckoned
                + "\(Wording.count(found.improvementsInAll, "efficient package is", "efficient packages are")) better for somebody and worse for nobody; the nearest:")
        }
        return
            (reckoned
            + (found.isEfficient
                ? "it cannot be improved for anybody without another's loss."
                : "no package that crosses no red line is better for somebody and worse for nobody."))
            .capitalisedFirst
    }

    /// What a change is worth to a party, as far as the judgements say; nil where it is nothing.
    func words(_ gain: PackageGain, _ party: Int) -> String? {
        func range(_ low: PackageUnits, _ high: PackageUnits) -> String {
            low == high ? decimal(low, party) : "\(decimal(low, party)) to \(decimal(high, party))"
        }
        switch gain.direction {
        case .none: return nil
        case .up: return "\(base.party(party)) gains \(range(gain.low, gain.high))"
        case .down: return "\(base.party(party)) yields \(range(-gain.high, -gain.low))"
        case .either: return "for \(base.party(party)) it is not known (\(range(gain.low, gain.high)))"
        }
    }

    /// An answer to a question as it would be written into the document, before the issue's weight.
    func worth(_ units: PackageUnits, _ party: Int, _ issue: Int) -> String {
        let weight = base.talks.weight(of: issue, for: party).shortest
        guard weight.units > 0 else { return decimal(units, party) }
        // Hundredths of units ÷ 10^places ÷ weight.
        let numerator = BigInt(units.magnitude) * BigInt(10).power(weight.places) * 100
        let denominator = BigInt(weight.units) * BigInt(10).power(search.problem.parties[party].places)
        let (whole, rest) = (numerator * 2 + denominator).quotientAndRemainder(dividingBy: denominator * 2)
        guard let hundredths = Int64(exactly: whole) else { return decimal(units, party) }
        return (rest == denominator ? "" : "≈") + "\(Amount(units < 0 ? -hundredths : hundredths, places: 2).shortest)"
    }

    /// Whether, and where, every party gets the least total that it has stated.
    func zone(_ advice: PackageAdvice) -> String {
        if advice.zone.vectors.isEmpty {
            let sets = advice.zone.blockedBy.map { base.list($0.map(base.party)) }
            return
                "\(isOpen ? "By the numbers reckoned with, nowhere" : "Nowhere"): no package gives every party its least total. It is out of reach for \(sets.joined(separator: "; and for "))."
        }
        if search.problem.parties.allSatisfy({ $0.reservation == nil }) {
            return "No party has stated a least total: none of these packages is ruled out by one."
        }
        return
            "\(advice.zone.vectors.count) of \(advice.frontier.vectors.count) efficient packages give every party at least its least total\(isOpen ? ", by the numbers reckoned with" : "")."
    }

    /// What a package is called, in words.
    func words(_ name: PackageName) -> String {
        switch name {
        case .nash(let from): "largest product of gains (Nash)" + words(from)
        case .kalaiSmorodinsky(let from):
            "largest least share of the best possible gain (Kalai–Smorodinsky)" + words(from)
        case .egalitarian(let from): "largest least gain, point against point (egalitarian)" + words(from)
        case .mostRobust: "largest least gain that is certain, point against point"
        case .nearestToProposals: "nearest to what is on the table"
        case .bestFor(let party): "best for \(base.party(party))"
        case .runnerUp: "next in the product of gains"
        }
    }

    private func words(_ from: PackageDisagreement) -> String { from == .floor ? ", counted from the floor" : "" }

    /// What a package is called; a notion that it attains from both starting points is named once.
    func words(_ names: [PackageName]) -> [String] {
        names.filter { name in
            switch name {
            case .nash(.floor): !names.contains(.nash(.reservation))
            case .kalaiSmorodinsky(.floor): !names.contains(.kalaiSmorodinsky(.reservation))
            case .egalitarian(.floor): !names.contains(.egalitarian(.reservation))
            default: true
            }
        }.map { name in
            let floor: PackageName? =
                switch name {
                case .nash(.reservation): .nash(.floor)
                case .kalaiSmorodinsky(.reservation): .kalaiSmorodinsky(.floor)
                case .egalitarian(.reservation): .egalitarian(.floor)
                default: nil
                }
            return words(name) + (floor.map(names.contains) == true ? ", from the floor as well" : "")
        }
    }

    /// A name that programs and `truce talks draft` use.
    public func key(_ name: PackageName) -> String {
        switch name {
        case .nash(let from): "nash" + key(from)
        case .kalaiSmorodinsky(let from): "kalai-smorodinsky" + key(from)
        case .egalitarian(let from): "egalitarian" + key(from)
        case .mostRobust: "most-robust"
        case .nearestToProposals: "nearest-to-proposals"
        case .bestFor(let party): "best-for-\(base.party(party))"
        case .runnerUp: "runner-up"
        }
    }

    private func key(_ from: PackageDisagreement) -> String { from == .floor ? "-from-floor" : "" }

    /// Whether a package stays efficient, in words.
    func words(_ status: PackageStatus) -> String {
        switch status {
        case .necessarily: "efficient however the open judgements are answered"
        case .possibly: "efficient under some answers to the open judgements, not under others"
        case .never: "not efficient under any answers that the judgements allow"
        case .undecided(let bound): "not decided: \(words(bound))"
        }
    }

    func key(_ status: PackageStatus) -> StaticString {
        switch status {
        case .necessarily: "necessarily"
        case .possibly: "possibly"
        case .never: "never"
        case .undecided: "undecided"
        }
    }

    func words(_ bound: PackageBound) -> String {
        switch bound {
        case .vectors(let most): "more than \(most) partial packages that nothing dominates"
        case .openCombinations(let most): "red lines on combinations that stay open in more than \(most) ways"
        case .steps(let most): "more than \(most) comparisons"
        }
    }
}

extension PackageError {
    /// The reason in words.
    public func words(_ talks: Negotiation) -> String {
        func party(_ place: Int) -> String {
            talks.parties.indices.contains(place) ? talks.parties[place].name : "a party"
        }
        switch self {
        case .fewerThanTwoParties: return "packages need at least two parties."
        case .tooManyParties(let most): return "packages are worked out for at most \(most) parties."
        case .noIssue: return "the document has no issues, so that there are no packages."
        case .noOption(let issue): return "the issue \(talks.issues[issue].name) has no options."
        case .shape(let what): return "the tables of \(what) do not fit together."
        case .upsideDown(let place, let issue, let option):
            return "what \(talks.issues[issue].options[option].name) is worth to \(party(place)) runs downwards."
        case .contradiction(let place, let issue, let options):
            let names = options.map { talks.issues[issue].options[$0].name }.joined(separator: ", ")
            return
                "no amounts fit the order in which \(party(place)) ranks \(names) (\(talks.issues[issue].name)); mend the order or the intervals."
        case .tooLarge(let place):
            return "the numbers of \(party(place)) add up to more than can be reckoned with exactly."
        case .tooManyPlaces(let place):
            return "the numbers of \(party(place)) have more decimal places than can be reckoned with."
        }
    }
}
