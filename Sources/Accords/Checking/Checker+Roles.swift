import Diagnostics
import Vocabulary

/// Who has a role, and who answers for whom.
extension Checker {
    /// A reading may say otherwise who answers for whom; it adds nobody and gives nobody another role.
    func checkRestatedRoles(_ own: Draft.Section, resolver: inout Resolver) {
        for line in own.roles {
            guard let actor = line.actor else { continue }
            guard let shared = actorIndex[actor.id.name] else {
                if draft.shared.broken.contains(actor.id.name) { continue }
                resolver.complain(
                    .readingNewName, line.span,
                    "`\(actor.id)` has a role only inside this reading; a reading restates roles, it adds none.",
                    advice: Spelling.nearest(to: actor.id.name, among: actorIndex.keys).map { "Did you mean `\($0)`?" }
                        ?? "Give it its role outside the readings too.")
                continue
            }
            if shared.role != actor.role {
                resolver.complain(
                    .wrongKind, line.span,
                    "`\(actor.id)` is a \(shared.role.rawValue) outside this reading, and a \(actor.role.rawValue) inside it.",
                    advice: "A reading may restate for whom it answers, and not its role.",
                    related: [Diagnostic.Related(.span(shared.span), "declared here")])
            }
        }
    }

    /// Who answers for whom under a reading: the one that answers, by the name of the group.
    func answering(_ own: Draft.Section?, with resolver: inout Resolver) -> [ActorID: ActorID] {
        let restated = Set(own?.roles.compactMap(\.actor?.id) ?? [])
        let lines =
            draft.shared.roles.filter { $0.actor.map { !restated.contains($0.id) } ?? false } + (own?.roles ?? [])
        var answering: [ActorID: Actor] = [:]
        for line in lines {
            guard let actor = resolver.actors[line.actor?.id.name ?? ""],
                case .role(_, _, _, let groups) = line.statement
            else { continue }
            for group in groups {
                guard let meant = resolver.actors[group.text] else {
                    if draft.shared.broken.contains(group.text) { continue }
                    resolver.complain(
                        .nameUnknown, group.span, "No group is called `\(group.text)`.",
                        advice: Spelling.nearest(to: group.text, among: actorIndex.keys).map { "Did you mean `\($0)`?" }
                            ?? "Declare it: `group \(group.text)`.")
                    continue
                }
                guard meant.role != .party else {
                    resolver.complain(
                        .wrongKind, group.span, "`\(group.text)` is a party, and a party answers for itself.",
                        advice: "Name a group that did not sign, or take `\(group.text)` out of this line.",
                        related: [Diagnostic.Related(.span(meant.span), "declared here")])
                    continue
                }
                if let other = answering[meant.id], other.id != actor.id {
                    resolver.complain(
                        .answersTwice, group.span,
                        "`\(other.id)` answers for `\(group.text)` already: whose breach is an act of the group?",
                        advice:
                            "Keep one of the two. Where the parties differ, let a reading restate both lines.",
                        related: [Diagnostic.Related(.span(other.span), "answers for it here")])
                    continue
                }
                answering[meant.id] = actor
            }
        }
        return answering.mapValues(\.id)
    }
}

extension Draft.Line {
    /// Who is given a role by the line; nil for every other line.
    var actor: Actor? {
        guard case .role(let role, let name, let title, let groups) = statement else { return nil }
        return Actor(
            id: ActorID(name.text), role: role, title: title?.text, answersFor: groups.map { ActorID($0.text) },
            span: span)
    }
}
