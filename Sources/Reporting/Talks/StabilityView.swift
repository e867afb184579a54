import Talks

/// Who would walk away: the conflicts of talks, each with the states in which it could rest.
public struct StabilityView: Sendable {
    /// The talks.
    public var base: TalksView
    /// The conflicts.
    public var items: [Item]

    /// One conflict.
    public struct Item: Sendable {
        /// Its place among the conflicts of the talks.
        public var place: Int
        /// Its title.
        public var title: String
        /// As a graph model.
        public var conflict: ConflictModel
        /// Its stable states.
        public var answer: StabilityAnswer

        func equilibria(_ notion: StabilityNotion) -> [Int] { answer.equilibria[notion] ?? [] }

        /// The notions for which a state is an equilibrium.
        func notions(_ state: Int) -> [StabilityNotion] {
            StabilityNotion.allCases.filter { equilibria($0).contains(state) }
        }

        /// Who could leave a state, and what the others could answer.
        public func departures(_ state: Int) -> [Departure] { conflict.model.departures(from: state) }
    }

    /// Works them out. Conflicts with more states than are worked on are left out and named in ``tooLarge``.
    public init(_ base: TalksView) {
        self.base = base
        items = []
        for (place, conflict) in base.talks.conflicts.enumerated() {
            guard let model = ConflictModel(conflict, name: base.talks.name) else {
                tooLarge.append(conflict.title)
                continue
            }
            items.append(Item(place: place, title: conflict.title, conflict: model, answer: model.model.stability()))
        }
    }

    /// Conflicts with more states than are worked on.
    public var tooLarge: [String] = []

    static func words(_ notion: StabilityNotion) -> String {
        switch notion {
        case .nash: "nobody could leave it for something better (Nash)"
        case .seq: "whoever left it could be answered by moves that the others want themselves (SEQ)"
        case .gmr: "whoever left it could be answered so that nothing is won (GMR)"
        case .smr: "whoever left it could be answered so that nothing is won, and could not get out of that again (SMR)"
        }
    }
}

/// Stability as text for a terminal.
public enum StabilityText {
    /// Renders the report; lines end with LF. With `isVerbose` every state is told, else those in which a conflict could rest
    /// and, where there are few, the others.
    public static func render(_ view: StabilityView, _ options: TextReport.Options = TextReport.Options()) -> String {
        var sheet = Sheet(width: options.width, isColoured: options.isColoured)
        let base = view.base
        sheet.title("Who would walk away" + (base.talks.title.isEmpty ? "" : ": \(base.talks.title)"))
        sheet.paragraph(base.confidentiality, .soft)
        if view.items.isEmpty, view.tooLarge.isEmpty {
            sheet.blank()
            sheet.paragraph("The document has no `conflict`: nothing says who could move where.")
        }
        for title in view.tooLarge {
            sheet.paragraph("“\(title)” has more than 4,096 states and was left out.", .strong)
        }
        for item in view.items {
            sheet.heading(item.title)
            for notion in [StabilityNotion.nash, .seq, .smr, .gmr] {
                let states = item.equilibria(notion).map { String($0 + 1) }
                sheet.point(
                    "\(StabilityView.words(notion).prefix(1).uppercased() + StabilityView.words(notion).dropFirst()): "
                        + (states.isEmpty
                            ? "no state"
                            : states.count > 40
                                ? "\(states.count) states"
                                : "state\(states.count == 1 ? "" : "s") \(base.list(states))") + ".")
            }
            let shown = (0..<item.conflict.model.states).filter {
                options.isVerbose || item.conflict.model.states <= 12 || !item.notions($0).isEmpty
            }
            for state in shown.prefix(options.isVerbose ? Int.max : 24) {
                sheet.blank()
                sheet.paragraph("State \(state + 1): \(item.conflict.titles[state])", .strong)
                let departures = item.departures(state)
                if departures.isEmpty { sheet.point("Nobody could leave it for something better.", indent: 2) }
                for departure in departures { sheet.point(words(departure, item, view), indent: 2) }
            }
        }
        return sheet.text
    }
}

extension StabilityText {
    /// Who could leave a state, and what the others could answer.
    static func words(_ departure: Departure, _ item: StabilityView.Item, _ view: StabilityView) -> String {
        let who = view.base.talks.name(item.conflict.makers[departure.maker])
        let text = "\(who) could leave it for \(departure.to + 1) (\(item.conflict.titles[departure.to]))"
        let answer = departure.preferredAnswer.isEmpty ? departure.answer : departure.preferredAnswer
        guard !answer.isEmpty else { return text + "; no answer of the others takes that back." }
        let moves = answer.map { "\(view.base.talks.name(item.conflict.makers[$0.maker])) to \($0.to + 1)" }
        return text + "; the others could answer: \(moves.joined(separator: ", then "))"
            + (departure.preferredAnswer.isEmpty
                ? ", against their own preference." : ", which they prefer themselves.")
    }
}

/// Stability as JSON: the contract is `docs/stability.schema.json`.
public enum StabilityJSON {
    /// As UTF-8; states from 1. The notions at the top are those of the first conflict.
    public static func render(_ view: StabilityView) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { json in
            json.key("format") { $0.string("truce-stability/1") }
            TalksJSON.head(&json, view.base)
            json.key("parties") { $0.array(view.base.talks.parties) { $0.string($1.name) } }
            if let first = view.items.first { notions(&json, first) }
            json.key("conflicts") { json in
                json.array(view.items) { json, item in
                    json.object { json in
                        json.key("title") { $0.string(item.title) }
                        json.key("states") { $0.strings(item.conflict.titles) }
                        notions(&json, item)
                    }
                }
            }
            json.key("leftOut") { $0.strings(view.tooLarge) }
            TalksJSON.tail(&json, view.base)
        }
        return writer.bytes + [10]
    }

    private static func notions(_ json: inout JSONWriter, _ item: StabilityView.Item) {
        for notion in StabilityNotion.allCases {
            json.key(named: notion.rawValue) { json in json.array(item.equilibria(notion)) { $0.number($1 + 1) } }
        }
    }
}
