import Accords
import Diagnostics
import Evidence
import Geography
import Monitoring
import Vocabulary

/// What a report shows, whatever its form: text, page, JSON, GeoJSON and CSV are all made from this, so that what is
/// withheld from one is withheld from all.
public struct ReportView: Sendable {
    /// What the monitor found.
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
    /// The findings that may be shown.
    public let findings: [Finding]
    /// The incidents that the findings and disagreements speak of.
    public let incidents: [IncidentView]
    /// How many incidents a public report leaves out because they are recent.
    public let withheldIncidents: Int

    /// A file that went into a report.
    public struct Input: Hashable, Sendable {
        /// As the person named it.
        public var name: String
        /// What it is: `accord`, `reports`, `places`, `tallies`, `coverage`.
        public var role: String
        /// SHA-256 of its bytes, in lower-case hexadecimal.
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
        notes: [Diagnostic], tallies: [Tally] = [], needsIncidents: Bool = true
    ) {
        self.publication = publication
        self.inputs = inputs
        self.notes = notes + result.notes
        self.tallies = tallies
        let builder = IncidentBuilder(result: result, publication: publication)
        var result = result
        switch publication {
        case .mission:
            findings = result.findings
            self.setAside = setAside
            withheldIncidents = 0
        case .everybody:
            let shown = result.findings.filter { !builder.isRecent($0.time) }
            let recent = Set(result.findings.filter { builder.isRecent($0.time) }.compactMap(\.incident))
            withheldIncidents = recent.count
            findings = shown.map { $0.withoutReports(of: recent) }
            result.disagreements = result.disagreements.filter { !recent.contains($0.incident) }
            // A row's text may name a source: only what is wrong with it, and where, leaves the mission.
            self.setAside = setAside.map { Diagnostic($0.code, at: $0.place, "A row was set aside: \($0.code.name).") }
        }
        self.result = result
        let wanted = Set(findings.compactMap(\.incident)).union(result.disagreements.map(\.incident))
        incidents = needsIncidents ? builder.incidents(wanted) : []
    }

    /// The rules of a public report; nil for the mission's own.
    public var rules: PublicRules? { if case .everybody(let rules) = publication { rules } else { nil } }
}

extension Finding {
    /// Without witnesses that are the incidents left out.
    fileprivate func withoutReports(of incidents: Set<String>) -> Finding {
        var finding = self
        finding.witnesses.removeAll { incidents.contains($0.report) }
        finding.reports.removeAll { incidents.contains($0) }
        return finding
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
}

/// What one report says.
public struct ClaimView: Sendable {
    /// The report's id.
    public var report: String
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
    /// What it says: act, object, by whom, with what effect.
    public var says: String
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
}
