import Accords
import Diagnostics
import Evidence
import Geography
import Monitoring
import Vocabulary

/// What a report shows, whatever its form: text, page, JSON, GeoJSON and CSV are all made from this, so that what is
/// withheld from one is withheld from all.
public struct ReportView: Sendable {
    /// What the monitor found. In a public report its facts and incidents are empty and all that it tells of people and
    /// sources is withheld: no form can let slip what is not there. ``incidents`` tells what may be told of them.
    public let result: MonitorResult
    /// Who may read it.
    public let publication: Publication
    /// Files that went in.
    public let inputs: [Input]
    /// Rows that were not used, and why; with a summary of those beyond what is kept in full.
    public let setAside: [Diagnostic]
    /// What else a reader should know of the inputs.
    public let notes: [Diagnostic]
    /// Totals that the parties and others have stated: claims, shown side by side, never netted.
    public let tallies: [Tally]
    /// By a tally's id, what its speaker also listed one by one; empty in a public report.
    public let listings: [String: TallyListing]
    /// How reports were joined, where that was worked out; nil where it was done by hand, and in a public report.
    public let joining: JoiningView?
    /// The findings that may be shown.
    public let findings: Findings
    /// The incidents that the findings and disagreements speak of, in the order of their times.
    public let incidents: IncidentList
    /// How many incidents a public report leaves out because they are recent.
    public let withheldIncidents: Int

    /// A file that went into a report.
    public struct Input: Hashable, Sendable {
        /// As the person named it.
        public var name: String
        /// What it is: `accord`, `reports`, `places`, `tallies`, `coverage`.
        public var role: String
        /// SHA-256 of its bytes, in lower-case hexadecimal; empty where it is withheld.
        public var sha256: String
        /// How many bytes it has.
        public var bytes: Int

        /// An input from its parts.
        public init(name: String, role: String, sha256: String, bytes: Int) {
            self.name = name
            self.role = role
            self.sha256 = sha256
            self.bytes = bytes
        }
    }

    /// Makes the view, leaving out what the rules withhold.
    ///
    /// - Parameter needsIncidents: whether the form shows incidents one by one; JSON does not, and a million of them
    ///   would cost more than the rest.
    public init(
        _ result: MonitorResult, for publication: Publication, inputs: [Input], setAside: [Diagnostic],
        notes: [Diagnostic], tallies: [Tally] = [], needsIncidents: Bool = true, joining: JoiningView? = nil
    ) {
        self.publication = publication
        self.joining = publication == .mission ? joining : nil
        var builder = IncidentBuilder(result: result, publication: publication)
        var result = result
        switch publication {
        case .mission:
            findings = result.findings
            incidents =
                needsIncidents ? builder.incidents(of: result.findings, result.disagreements) : IncidentList(builder)
            withheldIncidents = 0
            self.inputs = inputs
            self.setAside = setAside
            self.notes = notes + result.notes
            self.tallies = tallies
            listings = Self.listings(tallies, result)
        case .everybody:
            let recent = builder.recent()
            let spokenOf = Set(result.findings.indices.compactMap { result.findings.head($0).incident }).union(
                result.disagreements.map(\.incident))
            withheldIncidents = spokenOf.intersection(recent.happenings).count
            result.disagreements.removeAll { recent.happenings.contains($0.incident) }
            let told = result.findings.filter { $0.incident.map { !recent.happenings.contains($0) } ?? true }
            let names = builder.publicNames(
                of: told, result.disagreements, changes: result.changes?.findings ?? [],
                recent: recent.reports.union(recent.happenings), inputs: inputs)
            builder.names = names
            let redaction = Redaction(
                accord: result.accord, recent: recent, names: names, days: WholeDays(zone: result.accord.zone))
            findings = Findings(redaction.ordered(told.compactMap(redaction.finding)))
            self.notes = (notes + result.notes).map(redaction.diagnostic)
            result = redaction.result(result, findings)
            incidents = needsIncidents ? builder.incidents(of: findings, result.disagreements) : IncidentList(builder)
            self.inputs = inputs.map(redaction.input)
            self.setAside = setAside.map(redaction.diagnostic)
            self.tallies = redaction.tallies(tallies)
            listings = [:]
        }
        self.result = result
    }

    private static func listings(_ tallies: [Tally], _ result: MonitorResult) -> [String: TallyListing] {
        guard !tallies.isEmpty else { return [:] }
        let standing = Standing(
            facts: result.facts, incidents: result.incidents, cast: Plan(result.accord).cast, belief: .nobody,
            knownAt: result.options.knownAt)
        return Dictionary(
            zip(tallies.map(\.id), TallyListing.all(tallies, standing)).compactMap { id, listing in
                listing.map { (id, $0) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The rules of a public report; nil for the mission's own.
    public var rules: PublicRules? { if case .everybody(let rules) = publication { rules } else { nil } }

    /// What is withheld from this report, and by which rule; empty for the mission's own.
    public var withheld: [String] {
        guard let rules else { return [] }
        return rules.words(recent: withheldIncidents, zone: result.accord.zone)
            + (result.changes == nil ? [] : [PublicRules.changesWords])
    }
}

/// One incident with what each camp says of it.
public struct IncidentView: Sendable {
    /// Its id.
    public var id: String
    /// When it happened, as far as all of its reports together tell.
    public var time: PossibleTime
    /// What it is called: act, object and place, in a few words.
    public var title: String
    /// Where: the most precise position among its reports, coarsened where the rules say so; nil: not known.
    public var position: Position?
    /// The radius around ``position`` that surely holds the place.
    public var precision: Kilometres?
    /// What was said, in the order of the parties' camps, then neutral, then not stated; denials after claims.
    public var claims: [ClaimView]
    /// The findings about it, by place in ``ReportView/findings``.
    public var findings: [Int]
    /// How many origins claim it of their own, corrected and withdrawn claims left aside; an origin that is not named
    /// counts as one for each report.
    public var independentSources: Int
}

/// What one report says.
public struct ClaimView: Sendable {
    /// The report's id; nil where it is withheld.
    public var report: String?
    /// The camp that claims it: a party's name, `neutral`, or `not stated`.
    public var camp: String
    /// The origin; nil where it is withheld or not stated.
    public var origin: String?
    /// Who carried it, and where; nil where withheld or not stated.
    public var outlet: String?
    /// A link; only `http` and `https`.
    public var link: String?
    /// Whether it denies rather than claims.
    public var isDenial: Bool
    /// Whether it only repeats another origin, and adds none.
    public var isRepeat: Bool
    /// The origin that it repeats; nil where withheld or where it repeats none.
    public var quotes: String?
    /// What came of the report later; nil where it stands.
    public var successor: Successor?
    /// What it says: act, object, outcome, by whom.
    public var says: String
    /// The name of what was hit; nil where withheld or not stated.
    public var object: String?
    /// The place as it names it; nil where withheld or not stated.
    public var place: String?
    /// With what effect; nil where withheld or not stated.
    public var effect: String?
    /// The actor that it names; nil: nobody.
    public var names: String?
    /// When, as it says.
    public var time: PossibleTime
    /// How precisely the source gave the time: `minute`, `night`, `day`.
    public var timePrecision: String?
    /// When it was learnt.
    public var received: Instant
    /// A remark of whoever entered it; nil where withheld or not stated.
    public var remark: String?

    /// What took a report's place.
    public enum Successor: Hashable, Sendable {
        /// A later report of the same origin corrects it; nil: which one is withheld.
        case amended(by: String?)
        /// Its origin took it back.
        case retracted(by: String?)

        /// Without the report's id.
        var unnamed: Successor {
            switch self {
            case .amended: .amended(by: nil)
            case .retracted: .retracted(by: nil)
            }
        }

        /// In words.
        var words: String {
            switch self {
            case .amended(let by): by.map { "corrected by \($0)" } ?? "corrected later"
            case .retracted(let by): by.map { "taken back by \($0)" } ?? "taken back later"
            }
        }
    }
}
