import Diagnostics
import Documents

extension Checker {
    /// A zone “50 km wide” along a line: 25 km on each side of it, or 50?
    ///
    /// Read in English prose: a number of kilometres, metres or miles followed by *wide* or *in width*, or after *width of*.
    /// Asked where a line of the block, or an area that it names, takes this number or half of it as the distance
    /// from a line. Answered by a named distance that a reading restates.
    mutating func lintWidth(_ passage: Passage) {
        let widths = Self.widths(in: passage.prose.texts)
        guard !widths.isEmpty else { return }
        let block = draft.documents[passage.document].blocks[passage.block]
        var seen: Set<String> = []
        for node in passage.articles.flatMap({ block.nodes[nodes(under: $0)] }) {
            guard let statement = node.statement else { continue }
            for (distance, name) in bands(statement, seen: &seen) {
                guard let far = kilometres(distance), let wide = widths.first(where: { isHalf(far, of: $0.km) }) else {
                    continue
                }
                complain(
                    .widthOrDepth, node.span,
                    "A zone “\(wide.words) wide” along `\(name)`: \(Self.plain(wide.km / 2)) km on each side, or \(Self.plain(wide.km))? The block takes \(Self.plain(far)).",
                    advice:
                        "Give the distance a name, `distance depth = \(Self.plain(far)) km`, and let a reading restate it; or say in the prose how far it reaches on each side."
                )
                return
            }
        }
    }

    private func isHalf(_ far: Double, of width: Double) -> Bool {
        abs(far - width) < 1e-9 || abs(far * 2 - width) < 1e-9
    }

    /// The distances from lines in a statement, and in the areas that it names, each area once.
    private func bands(
        _ statement: Syntax.Statement, seen: inout Set<String>
    ) -> [(distance: Syntax.Distance, line: String)] {
        var found: [(Syntax.Distance, String)] = []
        var open = statement.areas
        while let area = open.popLast() {
            for part in area.parts {
                let (distances, name): ([Syntax.Distance], Syntax.SpotName)
                switch part.spot {
                case .within(let distance, let of), .atLeast(let distance, let of): (distances, name) = ([distance], of)
                case .between(let near, let far, _, let of): (distances, name) = ([near, far], of)
                case .named(let of), .side(_, let of): (distances, name) = ([], of)
                default: continue
                }
                let lines = definitions(name.name.text)
                for case .place(.line, _, _) in lines { found += distances.map { ($0, name.name.text) } }
                if seen.insert(name.name.text).inserted { for line in lines { open += line.areas } }
            }
        }
        return found
    }

    /// What a name is defined as outside the readings, for all or for each party.
    private func definitions(_ name: String) -> [Syntax.Statement] {
        Resolver.forms(of: name).lazy.map { form in
            (draft.shared.definitions[form].map { [$0.statement] } ?? [])
                + (draft.shared.perParty[form]?.lines.map(\.line.statement) ?? [])
        }.first { !$0.isEmpty } ?? []
    }

    /// A distance in kilometres; nil where nobody has stated it, and where a reading restates it, which answers the question.
    private func kilometres(_ distance: Syntax.Distance) -> Double? {
        switch distance {
        case .stated(let number, let unit):
            switch unit {
            case .km: return number.value
            case .m: return number.value / 1000
            case .nmi: return number.value * 1.852
            }
        case .named(let name):
            for form in Resolver.forms(of: name.text) {
                guard case .distance(_, let meant?)? = draft.shared.definitions[form]?.statement, case .stated = meant
                else { continue }
                let isRestated = draft.readings.contains { $0.section.definitions[form] != nil }
                return isRestated ? nil : kilometres(meant)
            }
            return nil
        }
    }

    /// The widths that a text states, with their words: "50 km".
    private static func widths(in words: [String]) -> [(km: Double, words: String)] {
        let units = [
            "km": 1.0, "kilometre": 1, "kilometres": 1, "kilometer": 1, "kilometers": 1, "m": 0.001, "metre": 0.001,
            "metres": 0.001, "meter": 0.001, "meters": 0.001, "nmi": 1.852,
        ]
        var widths: [(Double, String)] = []
        for place in words.indices.dropLast() {
            guard let unit = units[words[place + 1]], let value = Prose.numberValue(of: words[place]) else { continue }
            let after = place + 2 < words.count ? words[place + 2] : ""
            let next = place + 3 < words.count ? words[place + 3] : ""
            let isWidth =
                after == "wide" || (after == "in" && next == "width")
                || (place >= 2 && words[place - 1] == "of" && words[place - 2] == "width")
            if isWidth { widths.append((value * unit, words[place] + " " + words[place + 1])) }
        }
        return widths
    }
}
