import Accords
import Vocabulary

/// Whose claim an incident is, so that no headline states as a fact what somebody says.
extension IncidentView {
    /// `claimed by Ukraine, Russia denies its part`; `claimed by both sides`; `told by neutral sources`.
    ///
    /// Claims that only repeat another, and those that were corrected or taken back, count where there is no other.
    func told(_ accord: Accord) -> String {
        let parties = accord.parties.map(\.id.name)
        let claims = claims.filter { !$0.isDenial }
        let standing = claims.filter { $0.successor == nil }
        let own = standing.filter { !$0.isRepeat }
        let counted = !own.isEmpty ? own : !standing.isEmpty ? standing : claims
        func of(_ camp: String) -> Bool { counted.contains { $0.camp == camp } }
        let claimants = parties.filter(of)
        var words: [String] = []
        if claimants.count == parties.count, parties.count > 1 {
            words.append(parties.count == 2 ? "claimed by both sides" : "claimed by all sides")
        } else if !claimants.isEmpty {
            words.append("claimed by \(Wording.list(claimants))")
        }
        if of("neutral") { words.append("told by neutral sources") }
        if of("not stated") { words.append("told by sources whose camp is not stated") }
        if standing.isEmpty, !claims.isEmpty { words.append("since corrected or taken back") }
        let denying = parties.filter { party in self.claims.contains { $0.isDenial && $0.camp == party } }
        if !denying.isEmpty {
            words.append("\(Wording.list(denying)) \(denying.count == 1 ? "denies its" : "deny their") part")
        }
        return words.isEmpty ? "told by nobody any more" : words.joined(separator: ", ")
    }

    /// As ``told(_:)``, with how well it is supported that it happened.
    func told(_ view: ReportView) -> String {
        let grade = view.findings.occurrence(findings)
        return told(view.result.accord) + (grade.map { "; \($0.name)" } ?? "")
    }
}
