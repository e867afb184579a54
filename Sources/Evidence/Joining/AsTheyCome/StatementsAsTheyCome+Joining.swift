import Vocabulary

/// Joining again what was touched, with what is beside it.
extension StatementsAsTheyCome {
    mutating func join(_ touched: Touched, _ facts: FactColumns, _ step: inout Step) {
        var core = touched.groups
        for statement in touched.statements where kept[Int(statement)].group >= 0 {
            core.insert(kept[Int(statement)].group)
        }
        while true {
            var inner = Set(touched.come)
            for group in core { inner.formUnion(groups[Int(group)].members.filter { kept[Int($0)].group == group }) }
            var ring: Set<Int32> = []
            for statement in inner {
                for pair in kept[Int(statement)].pairs { ring.insert(kept[Int(pair.other)].group) }
                for finder in kept[Int(statement)].foundBy { ring.insert(kept[Int(finder)].group) }
            }
            ring = ring.filter { $0 >= 0 && !core.contains($0) }
            var all = inner
            for group in ring { all.formUnion(groups[Int(group)].members) }
            let part = Part(all, self, facts)
            let found = joined(part, facts)
            // What is beside has to come out as it was; else it is touched as well.
            let others = ring.filter { group in
                let before = groups[Int(group)]
                guard let after = found.first(where: { $0.members.contains(before.members[0]) }) else { return true }
                return after.members != before.members || after.merges != before.merges
            }
            if !others.isEmpty {
                core.formUnion(others)
                continue
            }
            for group in core { dissolve(group, &step) }
            for statement in touched.gone { step.gone.append(statement) }
            for group in found where inner.contains(group.members[0]) {
                let number = Int32(groups.count)
                for member in group.members {
                    kept[Int(member)].group = number
                    step.near.append(member)
                    step.rows.formUnion(kept[Int(member)].rows.map { Int($0) })
                }
                groups.append(group)
            }
            return
        }
    }

    private mutating func dissolve(_ group: Int32, _ step: inout Step) {
        groups[Int(group)].members = []
        groups[Int(group)].merges = []
    }

    /// The incidents that some statements make by themselves.
    private func joined(_ part: Part, _ facts: FactColumns) -> [Group] {
        var finder = part.finder
        for (number, member) in part.members.enumerated() {
            for pair in kept[Int(member)].pairs where part.has(pair.other) {
                finder.add(Int32(number), Int32(part.number(pair.other)), pair.evidence)
            }
        }
        let joiner = Joiner(
            statements: part.statements, region: finder.region, pairs: finder,
            score: JoiningScore(part.statements, facts.symbols, learnt: learnt), rules: part.rules)
        var members: [Int32: [Int]] = [:]
        for number in part.members.indices { members[joiner.groupOf[number], default: []].append(number) }
        var merges: [Int32: [Merge]] = [:]
        for merge in joiner.merges {
            merges[joiner.groupOf[merge.one], default: []].append(
                Merge(one: part.members[merge.one], other: part.members[merge.other], odds: merge.odds))
        }
        return members.sorted { $0.key < $1.key }.map { root, numbers in
            Group(
                members: numbers.map { part.members[$0] }, merges: merges[root] ?? [],
                id: Joining.id(numbers, part.statements, facts))
        }
    }
}
