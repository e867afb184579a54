import Documents

extension Syntax.Node {
    /// What is left of a line that could not be read.
    public struct Broken: Hashable, Sendable {
        /// Its first word.
        public var keyword: String
        /// The name that it declares, if it seems to declare one: so that the use of the name draws no complaint.
        public var declares: String?
        /// The name that it gives to a fact of a worked case, if it seems to give one.
        public var names: String?
        /// Whether it is a sentence, under which clauses may stand.
        public var isSentence: Bool

        init(of tokens: [Token]) {
            keyword = tokens[0].text
            names = tokens.firstIndex { $0.text == "named" }.flatMap { place in
                tokens.indices.contains(place + 1) ? tokens[place + 1].text : nil
            }
            isSentence = tokens.contains { $0.kind == .word && ($0.text == "must" || $0.text == "may") }
            let declaring: Set<String> = [
                "party", "guarantor", "monitor", "commission", "mediator", "group", "act", "object", "place", "zone",
                "line", "road", "number", "distance", "period", "list", "moment", "notice", "question", "phase",
                "reading",
                "article",
            ]
            declares = declaring.contains(keyword) && tokens.count > 1 && !isSentence ? tokens[1].text : nil
        }
    }
}

extension Syntax.Statement {
    /// Where a line can stand.
    public enum Context: Hashable, Sendable {
        case margin, reading, article, trigger, sentence, phase, workedCase

        /// In words, after "does not stand".
        var words: String {
            switch self {
            case .margin: "at the margin"
            case .reading: "in a reading"
            case .article: "in an article"
            case .trigger: "under a trigger"
            case .sentence: "under a sentence"
            case .phase: "in a phase"
            case .workedCase: "in a worked case"
            }
        }
    }

    /// Whether lines may stand under it.
    public var takesLines: Bool {
        switch self {
        case .reading, .article, .trigger, .term, .phase, .workedCase: true
        default: false
        }
    }

    /// Whether it belongs into a block of worked cases.
    public var isOfCases: Bool {
        switch self {
        case .workedCase, .fact, .expectation: true
        default: false
        }
    }

    /// Whether it may stand there.
    public func mayStand(in context: Context) -> Bool {
        switch self {
        case .accord, .declaration, .togetherWith, .acceptedQuestion, .reading: context == .margin
        case .signed, .timeZone, .day, .role, .register, .act, .object, .place, .distance, .period, .forParty, .moment,
            .notice, .question, .number, .list, .phase, .article:
            context == .margin || context == .reading
        case .evidence, .force, .power: context == .margin || context == .reading || context == .article
        case .notMonitored, .trigger: context == .article
        case .term: context == .article || context == .trigger
        case .clause: context == .sentence
        case .phaseLine: context == .phase
        case .workedCase: context == .margin
        case .expectation: context == .margin || context == .workedCase
        case .fact: context == .workedCase
        }
    }
}
