import Diagnostics
import Vocabulary

extension Checker {
    /// The definitions that differ from party to party, each looked at for its own party, also what no term uses.
    ///
    /// - Returns: the places among them, named `NAME for PARTY`.
    func partyAreas(_ own: Draft.Section?, with resolver: inout Resolver) -> [NamedArea] {
        var areas: [NamedArea] = []
        for name in draft.shared.perPartyNames {
            var parties = draft.shared.perParty[name]?.lines.map(\.party) ?? []
            parties += (own?.perParty[name]?.lines.map(\.party) ?? []).filter { !parties.contains($0) }
            for party in parties {
                resolver.bearer = party
                defer { resolver.bearer = nil }
                guard let line = resolver.definition(name) else { continue }
                guard resolver.actors[party.name] != nil else {
                    if !draft.shared.broken.contains(party.name) {
                        resolver.complain(
                            .nameUnknown, line.span, "No party is called `\(party)`.",
                            advice: Spelling.nearest(to: party.name, among: resolver.actors.keys)
                                .map { "Did you mean `\($0)`?" } ?? "Declare it: `party \(party)`.")
                    }
                    continue
                }
                switch line.statement {
                case .place(_, let name, let area):
                    if let found = resolver.named(name.text, at: name.span) {
                        areas.append(
                            NamedArea(
                                id: AreaID(resolver.owned(name.text)), area: found.area, words: area.words,
                                span: line.span))
                    }
                case .distance(let name, _): _ = resolver.kilometres(.named(name))
                case .period(let name, _): _ = resolver.period(.named(name))
                default: break
                }
            }
        }
        return areas
    }
}
