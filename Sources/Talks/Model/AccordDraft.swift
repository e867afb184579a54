import Diagnostics

/// A package and a plan as the first draft of an accord: Markdown with blocks that `truce check` reads.
///
/// What the talks leave open stays open: of an option without terms, and of what the draft does not say (when it comes into
/// force, how long it lasts), `truce check` asks by name.
public struct AccordDraft: Sendable {
    private let talks: Negotiation
    private let package: PackageProblem.Package
    private let name: String
    private let silent: Set<Int>
    private let stages: [[Int]]

    /// - Parameters:
    ///   - package: an option for each issue.
    ///   - name: what the package is called in the talks.
    ///   - silent: the issues of which it says nothing by itself; their options are those of its completion.
    ///   - stages: the plan, as places of steps and guarantees; empty where there is none.
    public init(
        _ talks: Negotiation, package: PackageProblem.Package, name: String, silent: Set<Int>, stages: [[Int]]
    ) {
        self.talks = talks
        self.package = package
        self.name = name
        self.silent = silent
        self.stages = stages
    }

    /// The document.
    public var text: String {
        var lines = ["# \(Self.prose(talks.title.isEmpty ? "Accord" : talks.title)): draft", ""]
        lines += [
            "A first draft, made from talks\(talks.asOf.map { " as they stood on \($0)" } ?? ""): the package “\(Self.prose(name))”. Nobody has agreed to it. `truce check` names what it leaves open."
        ]
        let owners = talks.files.filter(\.isUsed).compactMap(\.owner)
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
        lines += talks.parties.map { "party " + Self.role($0) } + talks.guarantors.map { "guarantor " + Self.role($0) }
        lines.append("```")
        for (place, option) in package.options.enumerated() {
            let issue = talks.issues[place]
            let chosen = issue.options[option]
            lines += [
                "", "## Article \(place + 1). \(Self.prose(issue.title))", "", "\(Self.prose(chosen.title)).", "",
            ]
            if silent.contains(place) {
                lines += ["Of this “\(Self.prose(name))” says nothing; it was filled in.", ""]
            }
            lines.append("```truce")
            lines.append("article \(place + 1)")
            if chosen.terms.isEmpty { lines.append("# To be formulated: who must do what, or who may not.") }
            // Blanks at the beginning of a term set it in under the one before.
            lines += chosen.terms.map { "  \($0)" }
            lines.append("```")
        }
        lines += annex
        return lines.joined(separator: "\n") + "\n"
    }

    private var annex: [String] {
        guard !stages.isEmpty else { return [] }
        var lines = ["", "## Annex. Order of steps", ""]
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

    private static func role(_ party: Negotiation.Party) -> String {
        party.name == party.title ? party.name : "\(party.name) \"\(plain(party.title))\""
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
