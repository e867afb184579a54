import Accords
import Evidence
import Vocabulary

/// Whether what a report speaks of is a thing that a term means: of its class, of its measures, and whose it has to be.
/// What the report leaves out is unknown.
final class ThingMatcher: Sendable {
    private let run: Run
    private let kinds: [(kind: Thing.Kind, words: [Truth]?)]

    init(_ run: Run, _ thing: Thing) {
        self.run = run
        kinds = thing.kinds.map { kind in
            (
                kind,
                kind.classes.map { classes in
                    run.words.objectWords.map { run.plan.objects.isOne(of: classes.set, $0) }
                }
            )
        }
    }

    /// Whether a row speaks of such a thing: of any of its kinds.
    func truth(_ row: Int) -> Truth {
        var truth = Truth.false
        for (kind, words) in kinds where truth != .true { truth = truth || one(row, kind, words) }
        return truth
    }

    private func one(_ row: Int, _ kind: Thing.Kind, _ words: [Truth]?) -> Truth {
        let word = kind.definitions.isEmpty ? nil : run.facts.text(run.facts.objectClass[row])
        // A report in the document's own word says all that the word means.
        let settled = word.flatMap { kind.definitions[$0] }
        var truth = settled != nil ? .true : words?[Int(run.words.object[row])] ?? .true
        if let actor = kind.actor, settled == nil { truth = truth && isOf(actor, row, orNamed: true) }
        if let owner = kind.of, settled?.owner != true { truth = truth && isOf(owner, row, orNamed: false) }
        if let list = kind.list, settled?.list != true, truth != .false { truth = truth && isOn(list, row) }
        for bound in kind.bounds.dropFirst(settled?.bounds ?? 0) where truth != .false {
            guard let attribute = FactTable.Attribute(rawValue: bound.attribute.rawValue),
                let value = run.facts.attribute(attribute, row)
            else {
                truth = truth && .unknown
                continue
            }
            truth = truth && bound.truth(of: value...value)
        }
        return truth
    }

    /// Whether it is somebody's: by who owns it, or, where people are meant, by the word for the thing itself.
    private func isOf(_ actor: ActorID, _ row: Int, orNamed: Bool) -> Truth {
        if orNamed, run.facts.text(run.facts.objectClass[row]) == actor.name { return .true }
        guard let owner = run.facts.owner(row) else {
            // A word that names other people than these: nobody is of two groups.
            return orNamed && isSomebodyElse(row, actor) ? .false : .unknown
        }
        return Truth(owner == actor.name)
    }

    private func isSomebodyElse(_ row: Int, _ actor: ActorID) -> Bool {
        guard let word = run.facts.text(run.facts.objectClass[row]) else { return false }
        let cast = run.plan.cast
        return cast.parties.contains(word) || cast.others.contains(word) || cast.monitors.contains(word)
    }

    private func isOn(_ list: ListID, _ row: Int) -> Truth {
        guard let named = run.facts.text(.objectOf, row) else { return .unknown }
        return Truth(named == list.name)
    }
}

extension FactTable {
    /// Whose the thing is that a row speaks of, by name; nil where it does not say. Of what is seen or counted, the one
    /// that the row names as acting; of an act, as `object_of` says.
    func owner(_ row: Int) -> String? {
        switch kind[row] {
        case .sighting, .clearance, .count: text(actor[row]) ?? text(.objectOf, row)
        default: text(.objectOf, row)
        }
    }
}
