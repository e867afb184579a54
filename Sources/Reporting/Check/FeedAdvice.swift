import Accords
import Diagnostics
import Evidence

/// What the feeds at hand cannot tell of the terms: said before the first report is judged, not after the last.
public enum FeedAdvice {
    /// Notes about terms that need what no report tells.
    ///
    /// Linear in the number of rows, and looks no farther than the first row that tells what is asked.
    public static func diagnostics(_ accord: Accord, _ facts: FactTable) -> [Diagnostic] {
        guard facts.count > 0 else { return [] }
        let tellsStates = facts.kind.contains { $0 == .sighting || $0 == .clearance || $0 == .count }
        var told: [Thing.Bound.Attribute: Bool] = [:]
        func tells(_ attribute: Thing.Bound.Attribute) -> Bool {
            if let known = told[attribute] { return known }
            let column: Column =
                switch attribute {
                case .calibre: .calibre
                case .range: .range
                case .strength: .strength
                }
            let found = facts.texts[column]?.contains { !$0.isNone } ?? false
            told[attribute] = found
            return found
        }
        var found: [Diagnostic] = []
        var seen = Set<Diagnostic>()
        func add(_ diagnostic: Diagnostic) { if seen.insert(diagnostic).inserted { found.append(diagnostic) } }
        for reading in accord.readings {
            for article in reading.articles {
                for term in article.terms {
                    if case .state = term.demand, !tellsStates {
                        add(
                            Diagnostic(
                                .stateOrAct, at: .span(term.span),
                                "This term judges sightings and counts, and no feed gives any. It can become *violated* or *kept* only by hand.",
                                advice:
                                    "Enter sightings, clearances and counts as rows of `docs/facts.md`, or say who reports them."
                            ))
                    }
                    for attribute in measures(of: term) where !tells(attribute) {
                        add(
                            Diagnostic(
                                .feedCannotTell, at: .span(term.span),
                                "No feed reports \(attribute.rawValue): what this term hangs on stays *unknown* in every report.",
                                advice:
                                    "Map a column to `\(attribute == .strength ? "strength" : attribute == .calibre ? "calibre_mm" : "range_km")`, or define the things without it."
                            ))
                    }
                }
            }
        }
        return found
    }

    /// The measures on which a term hangs, in the order of their names.
    private static func measures(of term: Term) -> [Thing.Bound.Attribute] {
        let thing: Thing?
        switch term.demand {
        case .mustNot(let ban), .may(let ban): thing = ban.thing
        case .must(let duty): thing = duty.thing
        case .state(let state): thing = state.thing
        case .flow(let flow): thing = flow.ban.thing
        }
        let bounds = thing?.kinds.flatMap(\.bounds).map(\.attribute) ?? []
        return Thing.Bound.Attribute.allCases.filter { bounds.contains($0) }
    }
}
