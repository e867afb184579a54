import Accords
import Diagnostics
import Evidence
import Monitoring
import Vocabulary

/// Takes out of a result what may not leave the mission. One place for all forms.
struct Redaction {
    let accord: Accord
    /// The happenings that are left out because they are recent, and the reports that speak of them.
    let recent: (happenings: Set<String>, reports: Set<String>)

    /// The finding without what is recent; nil if it is itself about something recent.
    func finding(_ finding: Finding) -> Finding? {
        if let incident = finding.incident, recent.happenings.contains(incident) { return nil }
        var finding = finding
        finding.witnesses.removeAll { recent.reports.contains($0.report) }
        finding.reports.removeAll { recent.reports.contains($0) }
        return finding
    }

    /// The result without facts, and without names below a camp.
    func result(_ result: MonitorResult, _ findings: Findings) -> MonitorResult {
        var result = result
        result.findings = findings
        result.facts = FactTable()
        result.incidents = IncidentTable(byHand: result.facts)
        result.looseDenials.removeAll { recent.reports.contains($0) }
        result.wills = result.wills.filter { !recent.reports.contains($0.report) }.map { will in
            var will = will
            will.by = name(will.by)
            return will
        }
        result.coverage = result.coverage.map { row in
            var row = row
            row.by = name(row.by)
            row.zone = zone(row.zone)
            return row
        }
        return result
    }

    /// Only names that the accord itself has.
    private func name(_ name: String?) -> String? {
        name.map { accord.actor(named: $0)?.id.name ?? "somebody the accord does not name" }
    }

    private func zone(_ zone: String?) -> String? {
        guard let zone else { return nil }
        let bare = zone.hasPrefix("part of ") ? String(zone.dropFirst(8)) : zone
        let isNamed = accord.readings.contains { $0.areas.contains { $0.id.name == bare } }
        return isNamed ? zone : "an area the accord does not name"
    }

    /// Only what is wrong, and where: a row's text may name a source.
    func diagnostic(_ diagnostic: Diagnostic) -> Diagnostic {
        var place = diagnostic.place
        switch place {
        case .row(let file, let line, let column): place = .row(file: Self.leaf(file), line: line, column: column)
        case .feature(let file, _): place = .file(Self.leaf(file))
        case .file(let file): place = .file(Self.leaf(file))
        case .span(var span):
            span.file = Self.leaf(span.file)
            place = .span(span)
        case .command: break
        }
        let words = diagnostic.code.name.split(separator: "-").joined(separator: " ")
        return Diagnostic(diagnostic.code, at: place, "\(diagnostic.code.label), \(words).")
    }

    /// The file without the folders that it lies in.
    func input(_ input: ReportView.Input) -> ReportView.Input {
        var input = input
        input.name = Self.leaf(input.name)
        return input
    }

    /// The camp instead of the origin, and no parts: they name places.
    func tally(_ tally: Tally) -> Tally {
        var tally = tally
        tally.claimedBy = tally.camp ?? "not stated"
        tally.note = nil
        tally.components = []
        tally.source = nil
        tally.file = Self.leaf(tally.file)
        return tally
    }

    private static func leaf(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
