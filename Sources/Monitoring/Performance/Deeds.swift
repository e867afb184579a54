import Accords
import Evidence
import Vocabulary

/// What the facts tell of one duty of one party: what it did, what a body counted and verified, and what shows that
/// something is left undone. All of it can be asked as of any time.
final class Deeds {
    /// One thing that a fact tells.
    struct Entry {
        var time: PossibleTime
        /// The stage that it is about; nil: not said.
        var stage: Int?
        var amount: Amounts
        /// Of a verification: that it is of the whole, or of the whole stage.
        var isWhole = false
        /// That it tells of an act by itself, and not of how far all of it has come.
        var isAct = false
        /// True: established at the grade that counts. Unknown: possible.
        var truth: Truth
        /// The rows that tell it.
        var rows: [Int]
    }

    /// What the bearer did, by the earliest second.
    var acts: [Entry] = []
    /// What begins it: the same acts, and those that are on their way.
    var begun: [Entry] = []
    /// What has been counted or verified, and when: it was begun some time before.
    var shownBegun: [Entry] = []
    /// What the body that counts said of the whole up to then.
    var totals: [Entry] = []
    /// What the body that counts said of single acts and stages.
    var counted: [Entry] = []
    /// The same body's verifications: who counts and verifies as whole has counted enough.
    var verifiedByCounter: [Entry] = []
    /// For each way of showing it, what shows it.
    var proofs: [[Entry]] = []
    /// Somebody looked where they had to leave from, and found none.
    var cleared: [Entry] = []
    /// Something was seen where nothing should be left.
    var left: [Entry] = []

    private let whole: Requirement
    private let stages: [Requirement]
    private let isCounted: Bool
    private var known: [PossibleTime?: Standing] = [:]

    /// How things stand before some time.
    private struct Standing {
        var whole: Truth
        var amount: Amounts
        var stages: [Truth]
    }

    init(whole: Requirement, stages: [Requirement], isCounted: Bool) {
        self.whole = whole
        self.stages = stages
        self.isCounted = isCounted
    }

    /// Which part is asked about.
    enum Part: Hashable {
        case whole
        /// From 1.
        case stage(Int)
    }

    // MARK: - Answers

    /// Whether a part was done before a time; nil: ever.
    func isDone(_ part: Part, before end: PossibleTime?) -> Truth {
        let standing = standing(before: end)
        switch part {
        case .whole: return standing.whole
        case .stage(let number):
            return standing.stages.indices.contains(number - 1) ? standing.stages[number - 1] : .false
        }
    }

    /// Whether it is established that it was done before a time, though whoever has to show it says so later, or has not said so
    /// yet: then nobody has said that it was undone. Not so where a body says how much was done, or of what stage, or has
    /// to say that it is exactly so much.
    func isToldDone(before end: PossibleTime) -> Bool {
        guard !proofs.isEmpty, !isCounted, stages.isEmpty, proofs.joined().allSatisfy(\.isWhole) else { return false }
        if case .number(_, true) = whole { return false }
        let table = Table(acts, before: end)
        let cleared = whole == .all ? table.truth(of: cleared, before: end) : .false
        return (whole.isMet(by: table.whole) || cleared) == .true
    }

    /// Whether who has to say that it is done has said so of all of it, before a time.
    func isSaidWholly(before end: PossibleTime) -> Bool {
        (proofs.joined() + verifiedByCounter).contains { entry in
            entry.isWhole && entry.stage == nil && (entry.truth && entry.time.isBefore(end)) == .true
        }
    }

    /// How many of the whole were done before a time, as those say who have to.
    func amount(before end: PossibleTime?) -> Amounts { standing(before: end).amount }

    /// How many of a stage are missing at least before a time; nil: none, or it cannot be told.
    func missing(ofStage number: Int, before end: PossibleTime?) -> Double? {
        guard stages.indices.contains(number - 1), case .number(let need, _) = stages[number - 1] else { return nil }
        // As those say who have to; what names no stage goes to the earliest.
        let entries =
            isCounted
            ? counted + verifiedByCounter.filter { !$0.isWhole } : proofs.isEmpty ? acts : Array(proofs.joined())
        guard !entries.contains(where: { $0.isWhole && $0.stage == nil }), totals.isEmpty else { return nil }
        let table = Table(entries, before: end, statesTotals: !proofs.isEmpty)
        var loose = table.loose.high
        for place in stages.indices.prefix(number - 1) {
            loose = max(0, loose - max(0, stages[place].least - table.stage(place + 1).high))
        }
        let missing = need - table.stage(number).high - loose
        return missing > 0 ? missing : nil
    }

    /// When a part was done: from the first second at which it may have been to the first at which it was for sure. Nil if
    /// it was not.
    func completion(of part: Part) -> (time: PossibleTime, truth: Truth)? {
        // Where somebody has to show or to count it, what was done shows nothing.
        let isShown = isCounted || !proofs.isEmpty
        let entries = isShown ? totals + counted + verifiedByCounter + proofs.joined() : acts + cleared
        func first(_ times: [Instant], _ isReached: (Truth) -> Bool) -> Instant? {
            Set(times).sorted().first { isReached(isDone(part, before: PossibleTime($0 + 1))) }
        }
        let sure = first(entries.filter { $0.truth == .true }.map(\.time.latest)) { $0 == .true }
        // What may be so at a time is so before the second after it at the earliest.
        let possible = first(entries.map(\.time.earliest)) { $0 != .false }
        switch (possible, sure) {
        case (nil, nil): return nil
        case (let possible?, let sure?): return (PossibleTime(min(possible, sure), sure), .true)
        case (nil, let sure?): return (PossibleTime(sure), .true)
        // If it was done at all, then with one of the things that are told.
        case (let possible?, nil):
            return (PossibleTime(possible, entries.map(\.time.latest).max() ?? possible), .unknown)
        }
    }

    /// When it was begun: with the first act.
    var beginning: (time: PossibleTime, truth: Truth, rows: [Int])? {
        let begun = beginnings { $0.truth }
        guard let first = begun.first else { return nil }
        guard let sure = begun.filter({ $0.truth == .true }).min(by: { $0.time.latest < $1.time.latest }) else {
            return (first.time, .unknown, first.rows)
        }
        return (
            PossibleTime(min(first.time.earliest, sure.time.earliest), sure.time.latest), .true,
            first.truth == .true ? first.rows : first.rows + sure.rows
        )
    }

    /// When a stage was begun: with the first act of it. An act that names no stage is one of the earliest stage not done by
    /// then.
    func beginning(ofStage number: Int) -> (time: PossibleTime, truth: Truth, rows: [Int])? {
        let begun = beginnings { entry in
            if let stage = entry.stage { return stage == number ? entry.truth : .false }
            if entry.time.earliest == .distantPast {
                // Somebody says how far all of it has come: of each stage that it reaches, something was done before.
                let before = stages.prefix(number - 1).map(\.least).reduce(0, +)
                let reached = Truth(certain: entry.amount.low > before, possible: entry.amount.high > before)
                return entry.truth && (entry.isWhole ? .true : reached)
            }
            let now = PossibleTime(entry.time.earliest)
            let before = number == 1 ? .true : isDone(.stage(number - 1), before: now)
            return entry.truth && before && !isDone(.stage(number), before: now)
        }
        return (begun.first { $0.truth == .true } ?? begun.first).map { ($0.time, $0.truth, $0.rows) }
    }

    /// What may be a beginning, in order of time: acts, and what was counted or verified before the first that is sure, for
    /// what comes after it tells nothing of an earlier one.
    private func beginnings(_ truth: (Entry) -> Truth) -> [Entry] {
        func meant(_ entries: [Entry]) -> [Entry] {
            entries.compactMap { entry in
                var entry = entry
                entry.truth = truth(entry)
                return entry.truth == .false ? nil : entry
            }
        }
        let told = meant(begun)
        let since = told.filter { $0.truth == .true }.map(\.time.latest).min() ?? .distantFuture
        let shown = shownBegun.compactMap { entry -> Entry? in
            guard entry.time.earliest < since else { return nil }
            var entry = entry
            if entry.time.latest >= since { entry.truth = entry.truth && .unknown }
            entry.time = PossibleTime(.distantPast, entry.time.latest)
            return entry
        }
        return (told + meant(shown)).sorted { ($0.time.earliest, $0.time.latest) < ($1.time.earliest, $1.time.latest) }
    }

    /// The rows that show how far it came before a time: those that count most first.
    func rows(before end: PossibleTime?) -> [Int] {
        func told(_ entries: [Entry]) -> [Int] {
            entries.filter { entry in
                entry.truth != .false && (end.map { entry.time.earliest < $0.latest } ?? true)
            }
            .flatMap(\.rows)
        }
        let shown =
            told(Array(proofs.joined())) + told(totals) + told(counted)
            + (proofs.isEmpty && !isCounted ? told(cleared) : [])
        return shown.isEmpty ? told(acts) : shown
    }

    // MARK: - How things stand

    private func standing(before end: PossibleTime?) -> Standing {
        if let known = known[end] { return known }
        let made = make(before: end)
        known[end] = made
        return made
    }

    private func make(before end: PossibleTime?) -> Standing {
        var (whole, amount) = (Truth.true, Amounts())
        var stages = [Truth](repeating: .true, count: self.stages.count)
        func both(_ channel: (whole: Truth, stages: [Truth])) {
            whole = whole && channel.whole
            for place in stages.indices { stages[place] = stages[place] && channel.stages[place] }
        }
        if isCounted {
            let channel = count(before: end)
            both((channel.whole, channel.stages))
            amount = channel.amount
        }
        if !proofs.isEmpty {
            // Any one of the ways shows it.
            var any: (whole: Truth, stages: [Truth]) = (.false, stages.map { _ in .false })
            for entries in proofs {
                let channel = proof(entries, before: end)
                any.whole = any.whole || channel.whole
                for place in stages.indices { any.stages[place] = any.stages[place] || channel.stages[place] }
                if !isCounted { amount = amount.atLeast(channel.amount) }
            }
            both(any)
        }
        if !isCounted && proofs.isEmpty {
            let table = Table(acts, before: end)
            amount = table.whole
            var isMet = self.whole.isMet(by: amount)
            if self.whole == .all {
                // Found empty later, it was emptied some time before: perhaps in time.
                let later: Truth = cleared.contains { $0.truth != .false } ? .unknown : .false
                isMet = isMet || table.truth(of: cleared, before: end) || later
            }
            let met = stagesMet(table)
            // A whole without a number of its own is done with its last stage.
            if !stages.isEmpty, self.whole == .act || self.whole == .all { isMet = isMet && (met.min() ?? .true) }
            both((isMet, met))
        }
        return Standing(whole: whole, amount: amount, stages: stages)
    }

    /// What one way of showing it shows.
    private func proof(_ entries: [Entry], before end: PossibleTime?) -> (
        whole: Truth, stages: [Truth], amount: Amounts
    ) {
        let table = Table(entries.filter { !$0.isWhole }, before: end, statesTotals: true)
        let wholes = entries.filter(\.isWhole)
        let all = table.truth(of: wholes.filter { $0.stage == nil }, before: end)
        let byStage = Dictionary(grouping: wholes.filter { $0.stage != nil }) { $0.stage ?? 0 }
        // A number that names no stage is of all up to then: it fills the stages in their order, and may hold what is said of
        // each of them.
        var (need, lack, areNumbers) = (0.0, 0.0, true)
        let met = stages.indices.map { place in
            let own = table.truth(of: byStage[place + 1] ?? [], before: end)
            areNumbers = areNumbers && isNumber(stages[place])
            need += stages[place].least
            lack += own == .false ? max(0, stages[place].least - table.stage(place + 1).high) : 0
            let filled =
                areNumbers ? Truth(certain: table.loose.low >= need, possible: table.loose.high >= lack) : .false
            // Enough of the whole is enough of each stage.
            return all || own || filled || stages[place].isMet(by: table.stage(place + 1))
                || self.whole.isMet(by: table.loose)
        }
        var amount = table.whole
        // A stage verified as a whole has at least what it has to have.
        var staged = 0.0
        for place in stages.indices {
            let own = table.stage(place + 1)
            staged += own.low
            if case .number(let number, _) = stages[place], own.low < number {
                let truth = table.truth(of: byStage[place + 1] ?? [], before: end)
                if truth == .true { staged += number - own.low }
                // Who has to say how many, and says no more, says no more than that.
                if truth != .false { amount.high += max(0, number - own.high) }
            }
        }
        amount.low = max(amount.low, staged)
        // So many of a number that nobody knows may be all of them.
        var whole = all || self.whole.isMet(by: amount)
        if !stages.isEmpty { whole = whole || (met.min() ?? .false) }
        return (whole, met, amount)
    }

    /// What the body that counts has counted.
    private func count(before end: PossibleTime?) -> (whole: Truth, stages: [Truth], amount: Amounts) {
        let table = Table(counted, before: end)
        let total = Table.latest(totals, before: end)
        let amount = total.map { table.whole.atLeast($0) } ?? table.whole
        let verified = proof(verifiedByCounter, before: end)
        var met = stagesMet(table)
        if let total {
            // The total fills the stages in their order.
            var needed = 0.0
            for place in stages.indices {
                needed += stages[place].least
                met[place] = met[place] || Truth(certain: total.low >= needed, possible: total.high >= needed)
            }
        }
        for place in stages.indices { met[place] = met[place] || verified.stages[place] }
        return (whole.isMet(by: amount) || verified.whole, met, amount.atLeast(verified.amount))
    }

    private func isNumber(_ requirement: Requirement) -> Bool {
        if case .number = requirement { true } else { false }
    }

    /// Which stages have enough: what names its stage first, then the rest in the order of stages.
    private func stagesMet(_ table: Table) -> [Truth] {
        var (lack, possibleLack) = (0.0, 0.0)
        return stages.indices.map { place in
            let own = table.stage(place + 1)
            let countsActs = !isNumber(stages[place])
            let need = stages[place].least
            let (low, high) = countsActs ? own.acts : (own.low, own.high)
            let (looseLow, looseHigh) = countsActs ? table.loose.acts : (table.loose.low, table.loose.high)
            lack += max(0, need - low)
            possibleLack += max(0, need - high)
            let isCertain = low >= need || lack <= looseLow
            let isPossible = high >= need || possibleLack <= looseHigh
            // All of an unknown number is shown by no number of acts.
            let certain = isCertain && stages[place] != .all && stages[place] != .notStated
            return Truth(certain: certain, possible: isPossible)
        }
    }
}

/// Entries added up, by stage.
private struct Table {
    private var stages: [Int: Amounts] = [:]
    /// What names no stage.
    private(set) var loose = Amounts()
    private(set) var whole = Amounts()

    /// - Parameter statesTotals: each entry may repeat what another says, as verifications do: at least the largest of them,
    ///   at most all together.
    init(_ entries: [Deeds.Entry], before end: PossibleTime?, statesTotals: Bool = false) {
        if statesTotals, entries.contains(where: \.isAct) {
            // Acts add up, each being another; what is stated of them all may say the same again.
            let acts = Table(entries.filter(\.isAct), before: end)
            let stated = Table(entries.filter { !$0.isAct }, before: end, statesTotals: true)
            func joined(_ left: Amounts, _ right: Amounts) -> Amounts {
                Amounts(
                    low: max(left.low, right.low), high: left.high + right.high,
                    acts: (max(left.acts.low, right.acts.low), left.acts.high + right.acts.high))
            }
            stages = acts.stages.merging(stated.stages, uniquingKeysWith: joined)
            (loose, whole) = (joined(acts.loose, stated.loose), joined(acts.whole, stated.whole))
            return
        }
        for entry in entries {
            let truth = entry.truth && Self.isInTime(entry.time, end)
            guard truth != .false else { continue }
            var amount = entry.amount
            if truth == .unknown {
                amount.low = 0
                amount.acts.low = 0
            }
            if statesTotals {
                func joined(_ old: Amounts) -> Amounts {
                    Amounts(
                        low: max(old.low, amount.low), high: old.high + amount.high,
                        acts: (max(old.acts.low, amount.acts.low), old.acts.high + amount.acts.high))
                }
                if let stage = entry.stage {
                    stages[stage] = joined(stages[stage] ?? Amounts())
                } else {
                    loose = joined(loose)
                }
            } else if let stage = entry.stage {
                stages[stage, default: Amounts()].add(amount)
            } else {
                loose.add(amount)
            }
        }
        var staged = Amounts()
        for amount in stages.values { staged.add(amount) }
        whole = loose
        if statesTotals {
            // What is said of all of it may hold what is said of the stages.
            whole = Amounts(
                low: max(loose.low, staged.low), high: loose.high + staged.high,
                acts: (max(loose.acts.low, staged.acts.low), loose.acts.high + staged.acts.high))
        } else {
            whole.add(staged)
        }
    }

    func stage(_ number: Int) -> Amounts { stages[number] ?? Amounts() }

    /// Whether any of these is so before a time.
    func truth(of entries: [Deeds.Entry], before end: PossibleTime?) -> Truth {
        entries.map { $0.truth && Self.isInTime($0.time, end) }.max() ?? .false
    }

    /// The last of several counts of the same thing. Of counts at one time that differ, all may be right; one that is not
    /// established, and may come after the last that is, leaves it open.
    static func latest(_ entries: [Deeds.Entry], before end: PossibleTime?) -> Amounts? {
        let told: [Deeds.Entry] = entries.map { entry in
            var entry = entry
            entry.truth = entry.truth && isInTime(entry.time, end)
            return entry
        }.filter { $0.truth != .false }
        guard !told.isEmpty else { return nil }
        let last = told.filter { $0.truth == .true }.max { $0.time.latest < $1.time.latest }
        var amount = last.map(\.amount) ?? Amounts()
        for entry in told where last.map({ entry.time.latest >= $0.time.earliest }) ?? true {
            amount.low = min(amount.low, entry.amount.low)
            amount.high = max(amount.high, entry.amount.high)
        }
        amount.acts = (amount.low >= 1 ? 1 : 0, amount.high >= 1 ? 1 : 0)
        return amount
    }

    private static func isInTime(_ time: PossibleTime, _ end: PossibleTime?) -> Truth {
        end.map { time.isBefore($0) } ?? .true
    }
}
