import Diagnostics
import Evidence
import Geography
import Vocabulary

/// What the reader should know about the facts as a whole.
extension Assembly {
    func notes() -> [Diagnostic] {
        strangers() + undeclaredAreas() + undeclaredArticles() + originsOfTwoCamps() + swappedPlaces()
    }

    /// A name that facts use: in how many rows, and the first of them.
    private typealias Use = (name: String, count: Int, first: Int)

    /// The names that rows which count use, in alphabetical order.
    ///
    /// - Parameters:
    ///   - symbol: what stands in the column of a row; none: nothing to look at.
    ///   - names: the names that a row's column holds.
    private func uses(_ symbol: (Int) -> Symbol, _ names: (Int) -> [String]) -> [Use] {
        func joined(_ one: (count: Int, first: Int)?, _ count: Int, _ row: Int) -> (count: Int, first: Int) {
            guard let one else { return (count, row) }
            return (one.count + count, precedes(row, one.first) ? row : one.first)
        }
        var rows: [Symbol: (count: Int, first: Int)] = [:]
        for row in 0..<base.facts.count where base.standing.counts[row] {
            let word = symbol(row)
            if !word.isNone { rows[word] = joined(rows[word], 1, row) }
        }
        var uses: [String: (count: Int, first: Int)] = [:]
        for (count, first) in rows.values {
            for name in Set(names(first)) { uses[name] = joined(uses[name], count, first) }
        }
        return uses.map { ($0.key, $0.value.count, $0.value.first) }.sorted { $0.name < $1.name }
    }

    /// Actors whom no party answers for: their acts have no verdict.
    private func strangers() -> [Diagnostic] {
        let facts = base.facts
        let standings = plan.readings.map { base.under($0).standing }
        let actors = monitor.accord.actors.map(\.id.name)
        guard standings.allSatisfy({ $0.actor.codes.contains(NamedActors.stranger) }) else { return [] }
        return uses(
            { row in
                facts.kind[row] == .event && standings.allSatisfy { $0.actor[row] == .stranger }
                    ? facts.actor[row] : .none
            }, { facts.text(facts.actor[$0]).map { [$0] } ?? [] }
        ).map { name, count, first in
            let near = Spelling.nearest(to: name, among: actors) ?? actors.first { name.hasSuffix(" \($0)") }
            return Diagnostic(
                .actorWithoutParty, at: place(first, "alleged_actor"),
                "\(count) report\(count == 1 ? " names" : "s name") “\(name)”, for whom no party answers: no verdict follows.",
                advice: (near.map { "Did you mean `\($0)`? " } ?? "")
                    + "If a party answers for it, write `group \(name)` and `party … answers for \(name)`.")
        }
    }

    /// Places by names that the accord does not have; an event with coordinates does not need one.
    private func undeclaredAreas() -> [Diagnostic] {
        guard let zones = base.facts.texts[.zone] else { return [] }
        let facts = base.facts
        let names = Set(plan.areas.map(\.id.name))
        let uses = uses(
            { facts.kind[$0] == .event && facts.longitude[$0].isFinite ? .none : zones[$0] },
            { facts.places($0).map(\.area) })
        return undeclared(
            .areaUndeclared, uses, "zone", among: names,
            else: "Write the place as the accord names it, or give coordinates."
        ) { name, count in
            "\(count) row\(count == 1 ? " tells" : "s tell") of “\(name)”, and the accord has no place of that name: no term says anything of it."
        }
    }

    /// A note on each name that the accord does not have.
    private func undeclared(
        _ code: Code, _ uses: [Use], _ column: String, among names: Set<String>, else advice: String,
        _ words: (String, Int) -> String
    ) -> [Diagnostic] {
        uses.filter { !names.contains($0.name) }.prefix(DiagnosticLedger.limit).map { name, count, first in
            Diagnostic(
                code, at: place(first, column), words(name, count),
                advice: Spelling.nearest(to: name, among: names).map { "Did you mean `\($0)`?" } ?? advice)
        }
    }

    /// Notices, decisions and verifications of articles that the accord does not have.
    private func undeclaredArticles() -> [Diagnostic] {
        guard let articles = base.facts.texts[.article] else { return [] }
        let facts = base.facts
        let numbers = Set(plan.readings.flatMap { $0.articles.map(\.id.name) })
        let uses = uses(
            { facts.kind[$0] == .will || facts.kind[$0] == .verification ? articles[$0] : .none },
            { facts.articles($0) })
        return undeclared(
            .articleUndeclared, uses, "article", among: numbers,
            else: "Write the number as it stands after `article` in the accord."
        ) { number, count in
            "\(count) row\(count == 1 ? " is" : "s are") about article “\(number)”, and the accord has none of that number: nothing follows from it."
        }
    }

    /// Origins that would corroborate themselves.
    private func originsOfTwoCamps() -> [Diagnostic] {
        let names = Set(base.standing.originsOfTwoCamps)
        guard !names.isEmpty else { return [] }
        var rows: [String: [String: Int]] = [:]
        for row in 0..<base.facts.count where base.standing.counts[row] && !base.facts.camp[row].isNone {
            let origin = base.facts.symbols.text(base.facts.claimedBy[row])
            guard names.contains(origin) else { continue }
            let camp = base.facts.symbols.text(base.facts.camp[row])
            let known = rows[origin]?[camp] ?? row
            rows[origin, default: [:]][camp] = precedes(row, known) ? row : known
        }
        return rows.sorted { $0.key < $1.key }.compactMap { origin, camps in
            guard let first = camps.values.min(by: precedes) else { return nil }
            return Diagnostic(
                .originOfTwoCamps, at: place(first, "claimed_by_camp"),
                "The facts say different camps of the origin “\(origin)”: \(camps.keys.sorted().joined(separator: ", ")). It counts as one origin, of no camp.",
                advice: "Give all rows of an origin one `claimed_by_camp`, or name the origins apart.")
        }
    }

    /// Places a thousand kilometres from every area of the accord that would lie near one if longitude and latitude were
    /// exchanged, or lost a sign. Asked once for each degree square.
    private func swappedPlaces() -> [Diagnostic] {
        guard !base.areas.isEmpty else { return [] }
        // By degree square: whether it is known, and where it was perhaps meant to be.
        var isKnown = ContiguousArray(repeating: false, count: 361 * 361)
        var likely: [Int: Position] = [:]
        var rows: [(row: Int, near: Position)] = []
        let (longitudes, latitudes, kinds) = (base.facts.longitude, base.facts.latitude, base.facts.kind)
        for row in 0..<base.facts.count where kinds[row] == .event {
            let (longitude, latitude) = (longitudes[row], latitudes[row])
            guard abs(longitude) <= 180, abs(latitude) <= 90 else { continue }
            let square = Int(longitude.rounded(.down) + 180) * 361 + Int(latitude.rounded(.down) + 180)
            if !isKnown[square] {
                isKnown[square] = true
                likely[square] = meant(by: Position(longitude: longitude, latitude: latitude))
            }
            if !likely.isEmpty, let near = likely[square] { rows.append((row, near)) }
        }
        return rows.sorted { precedes($0.row, $1.row) }.prefix(DiagnosticLedger.limit).map { row, near in
            let written = Position(longitude: longitudes[row], latitude: latitudes[row])
            let far = distance(from: written).map { Int($0 / 10) * 10 } ?? 0
            return Diagnostic(
                .placeFarOff, at: place(row, "longitude"),
                "This place lies \(far) km from every area of the accord.",
                advice:
                    "Is `longitude` about \(Int(near.longitude.rounded())) and `latitude` about \(Int(near.latitude.rounded())), exchanged or without a sign? The row is judged as it stands."
            )
        }
    }

    /// The place that was perhaps meant by one that lies far off; nil where the place itself may be right.
    private func meant(by written: Position) -> Position? {
        guard let distance = distance(from: written), distance > 1_000 else { return nil }
        let (x, y) = (written.longitude, written.latitude)
        return [(y, x), (-x, y), (x, -y), (-x, -y), (y, -x), (-y, x), (-y, -x)].lazy
            .map { Position(longitude: $0.0, latitude: $0.1) }
            .first { self.distance(from: $0).map { $0 < 200 } ?? false }
    }

    /// How far a place is from the nearest area, in kilometres; nil where that cannot be said.
    private func distance(from position: Position) -> Double? {
        guard abs(position.latitude) <= 90 else { return nil }
        let always = PossibleTime(.distantPast, .distantFuture)
        return base.areas.compactMap { $0.distance(from: position, during: always)?.value }.min()
    }

    /// In an order that does not depend on the order of rows.
    private func precedes(_ one: Int, _ other: Int) -> Bool {
        naturallyPrecedes(base.reportID(one), base.reportID(other))
    }

    private func place(_ row: Int, _ column: String) -> Place {
        .row(file: base.facts.files[Int(base.facts.file[row])], line: Int(base.facts.line[row]), column: column)
    }
}
