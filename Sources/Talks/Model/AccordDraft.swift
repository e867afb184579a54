import Diagnostics

/// A package and a plan as the first draft of an accord: Markdown with blocks that `truce check` reads.
///
/// What the talks leave open stays open: of an option without terms, and of what the draft does not say (when it comes into
/// force, how long it lasts), `truce check` asks by name.
public struct AccordDraft {
    private let talks: Negotiation
    private let package: PackageProblem.Package
    private let name: String
    private let silent: Set<Int>
    private let stages: [[Int]]
    private let isDeclaration: (String) -> Bool

    /// - Parameters:
    ///   - package: an option for each issue.
    ///   - name: what the package is called in the talks.
    ///   - silent: the issues of which it says nothing by itself; their options are those of its completion.
    ///   - stages: the plan, as places of steps and guarantees; empty where there is none.
    ///   - isDeclaration: whether a term stands at the margin of an accord and not in an article, such as `object arms = heavy_weapon`.
    public init(
        _ talks: Negotiation, package: PackageProblem.Package, name: String, silent: Set<Int>, stages: [[Int]],
        isDeclaration: @escaping (String) -> Bool
    ) {
        self.isDeclaration = isDeclaration
        self.talks = talks
        self.package = package
        self.name = name
        self.silent = silent
        self.stages = stages
    }

    /// Whose term a line is, and where it stands in the talks.
    public struct Origin: Sendable {
        /// The option.
        public var choice: PackageProblem.Choice
        /// The term.
        public var term: Negotiation.Term
    }

    /// A document, and where in the talks its lines come from.
    public struct Written: Sendable {
        /// The document.
        public var text: String
        /// Of each line that is a term, by its number from 1, whose term it is and where it stands.
        public var origins: [Int: Origin]
        /// How many articles it has.
        public var articles: Int
    }

    /// Lines of a document with where they come from.
    private struct Lines {
        var lines: [String] = []
        var origins: [Int: Origin] = [:]

        mutating func add(_ terms: [Origin], setIn: String) {
            for item in terms {
                lines.append(setIn + AccordDraft.sentence(item.term.text))
                origins[lines.count] = item
            }
        }
    }

    /// The terms of an option: those that declare something, with what is set in under them, and the others.
    private static func split(
        _ choice: PackageProblem.Choice, of talks: Negotiation, _ isDeclaration: (String) -> Bool
    ) -> (declared: [Origin], rest: [Origin]) {
        var result: (declared: [Origin], rest: [Origin]) = ([], [])
        var declares = false
        for term in talks.issues[choice.issue].options[choice.option].terms {
            // Blanks at the beginning of a term set it in under the one before.
            if !term.text.hasPrefix(" ") { declares = isDeclaration(term.text) }
            if declares {
                result.declared.append(.init(choice: choice, term: term))
            } else {
                result.rest.append(.init(choice: choice, term: term))
            }
        }
        return result
    }

    /// A small accord of the terms of one option, to see whether an accord can read them.
    public static func trial(
        of choice: PackageProblem.Choice, in talks: Negotiation, isDeclaration: (String) -> Bool
    ) -> Written {
        let (declared, rest) = split(choice, of: talks, isDeclaration)
        var draft = Lines()
        draft.lines = ["```truce", "accord \"Terms\"", "time zone UTC"] + roles(of: talks)
        draft.add(declared, setIn: "")
        draft.lines.append("article 1")
        draft.add(rest, setIn: "  ")
        draft.lines.append("```")
        return Written(text: draft.lines.joined(separator: "\n") + "\n", origins: draft.origins, articles: 1)
    }

    /// The document.
    public var written: Written {
        var lines = ["# \(Self.prose(talks.title.isEmpty ? "Accord" : talks.title)): draft", ""]
        lines += [
            "A first draft, made from talks\(talks.asOf.map { " as they stood on \($0)" } ?? ""): the package “\(Self.prose(name))”. It binds nobody. `truce check` names what it leaves open."
        ]
        let owners = talks.owners
        if !owners.isEmpty {
            lines += [
                "",
                "**Confidential.** It rests on confidential judgements of \(Self.prose(owners.joined(separator: ", "))): for the mediation, and for nobody to whom \(owners.count == 1 ? "it has" : "they have") not agreed.",
            ]
        }
        lines += [
            "", "```truce", "accord \"\(Self.plain(talks.title.isEmpty ? "Accord" : talks.title)) (draft)\"",
            "# The time zone in which days begin and end: to be agreed.", "time zone UTC",
        ]
        lines += Self.roles(of: talks)
        var draft = Lines()
        draft.lines = lines
        let terms = package.options.enumerated().map {
            Self.split(PackageProblem.Choice(issue: $0, option: $1), of: talks, isDeclaration)
        }
        // What several options declare alike is declared once.
        var seen: Set<[String]> = []
        for (declared, _) in terms {
            var place = 0
            while place < declared.count {
                let end = declared[(place + 1)...].firstIndex { !$0.term.text.hasPrefix(" ") } ?? declared.count
                let group = Array(declared[place..<end])
                if seen.insert(group.map { Self.sentence($0.term.text) }).inserted { draft.add(group, setIn: "") }
                place = end
            }
        }
        draft.lines.append("```")
        for (place, option) in package.options.enumerated() {
            let issue = talks.issues[place]
            let chosen = issue.options[option]
            draft.lines += [
                "", "## Article \(place + 1). \(Self.prose(issue.title))", "", "\(Self.prose(chosen.title)).", "",
            ]
            if silent.contains(place) {
                draft.lines += ["Of this “\(Self.prose(name))” says nothing; it was filled in.", ""]
            }
            draft.lines.append("```truce")
            draft.lines.append("article \(place + 1)")
            if terms[place].rest.isEmpty { draft.lines.append("# To be formulated: who must do what, or who may not.") }
            draft.add(terms[place].rest, setIn: "  ")
            draft.lines.append("```")
        }
        draft.lines += annex
        return Written(
            text: draft.lines.joined(separator: "\n") + "\n", origins: draft.origins, articles: package.options.count)
    }

    private var annex: [String] {
        guard !talks.steps.isEmpty else { return [] }
        var lines = ["", "## Annex. Order of steps", ""]
        guard !stages.isEmpty else { return lines + ["The order of steps is open."] }
        let present = talks.guarantees.filter(\.needs.isEmpty).map {
            "\(Self.prose($0.title)) (given by \(names($0.actors)))"
        }
        if !present.isEmpty { lines += ["From the beginning: \(present.joined(separator: "; ")).", ""] }
        for (place, stage) in stages.enumerated() {
            let parts = stage.map { step -> String in
                guard step < talks.steps.count else {
                    let guarantee = talks.guarantees[step - talks.steps.count]
                    return "\(Self.prose(guarantee.title)) (given by \(names(guarantee.actors)))"
                }
                let item = talks.steps[step]
                var text = "\(Self.prose(item.title)) (\(names(item.actors)))"
                if !item.verifiers.isEmpty {
                    text += ", verified by \(names(item.verifiers))"
                    if let seconds = item.verification {
                        text +=
                            seconds == 0
                            ? " at once"
                            : seconds % 86_400 == 0
                                ? " within \(seconds / 86_400) day\(seconds == 86_400 ? "" : "s")"
                                : " within \(seconds / 3600) hours"
                    }
                }
                return text
            }
            lines.append("\(place + 1). " + parts.joined(separator: "; at the same moment: ") + ".")
        }
        return lines
    }

    private func names(_ actors: [Negotiation.Actor]) -> String { actors.map(talks.name).joined(separator: ", ") }

    private static func roles(of talks: Negotiation) -> [String] {
        talks.parties.map { "party " + role($0) } + talks.guarantors.map { "guarantor " + role($0) }
    }

    private static func role(_ party: Negotiation.Party) -> String {
        party.name == party.title ? party.name : "\(party.name) \"\(plain(party.title))\""
    }

    /// A term as a line of a block: what could steer a terminal is shown by its number, and marks cannot end the block or open
    /// another. Such a term is no sentence, and the check of the draft says so.
    private static func sentence(_ text: String) -> String {
        let blanks = String(text.prefix { $0 == " " })
        let line = Harmless.line(text, limit: .max).replacing("`", with: "’")
        return blanks + (line.hasPrefix("~") ? "\\" + line : line)
    }

    /// Text that stands in a line and in quotation marks.
    private static func plain(_ text: String) -> String {
        Harmless.line(text).replacing("\"", with: "’").replacing("`", with: "’")
    }

    /// Text that stands in a paragraph or heading and opens no block or comment there.
    private static func prose(_ text: String) -> String {
        let text = plain(text).replacing("<", with: "\\<")
        return text.hasPrefix("~") || text.hasPrefix("#") || text.hasPrefix(">") ? "\\" + text : text
    }
}
