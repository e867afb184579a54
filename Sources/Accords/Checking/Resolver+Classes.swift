import Diagnostics
import Vocabulary

extension Resolver {
    /// How many definitions may hang on each other.
    static let depthLimit = 100

    /// The classes that an act's name stands for.
    ///
    /// - Parameter thing: what stands after it, with which it may be one name: `lay mines` is `lay_mines`.
    mutating func act(_ name: Syntax.Name, before thing: Syntax.Name? = nil) -> Classes? {
        for form in Self.forms(of: name.text) {
            if let set = actSet(form, at: name.span) { return set.map { Classes(name: form, set: $0) } }
        }
        complainUnknown(
            name, expected: "an act",
            candidates: candidates(taxonomies.acts) { if case .act = $0 { true } else { false } },
            meant: thing.flatMap { Self.named([name.text, $0.text]) })
        return nil
    }

    /// The classes that an object's name stands for.
    mutating func object(_ name: Syntax.Name) -> Classes? {
        for form in Self.forms(of: name.text) {
            if let set = objectSet(form, at: name.span) { return set.map { Classes(name: form, set: $0) } }
        }
        complainUnknown(
            name, expected: "an object",
            candidates: candidates(taxonomies.objects) { if case .object = $0 { true } else { false } })
        return nil
    }

    /// Whether a name stands for an object.
    func isObject(_ name: String) -> Bool {
        Self.forms(of: name).contains { form in
            if case .object = definition(form)?.statement { return true }
            return taxonomies.objects.contains(form)
        }
    }

    private func candidates(_ taxonomy: Taxonomy, _ isKind: (Syntax.Statement) -> Bool) -> [String] {
        draft.shared.names.filter { name in definition(name).map { isKind($0.statement) } ?? false }
            + taxonomy.entries.map(\.name)
    }

    /// The set of an act's name. Nil: there is no such act. Some nil: there is, and something is wrong with it.
    private mutating func actSet(_ name: String, at span: SourceSpan) -> ClassSet?? {
        if let known = actSets[name] { return .some(known) }
        guard case .act(_, let members)? = definition(name)?.statement, !underWay.contains("act \(name)") else {
            return taxonomies.acts.set(name).map { .some($0) } ?? (isBroken(name) ? .some(nil) : nil)
        }
        let set = union(of: members, called: "act \(name)", at: span) { resolver, member in
            resolver.act(member)
        }
        actSets[name] = .some(set)
        return .some(set)
    }

    private mutating func objectSet(_ name: String, at span: SourceSpan) -> ClassSet?? {
        if let known = objectSets[name] { return .some(known) }
        guard case .object(_, let members)? = definition(name)?.statement, !underWay.contains("object \(name)") else {
            return taxonomies.objects.set(name).map { .some($0) } ?? (isBroken(name) ? .some(nil) : nil)
        }
        // What is a party's people has no class; measures narrow what the classes say.
        let classes = members.filter { !isPeople($0.name.text) }.map(\.name)
        let set = union(of: classes, called: "object \(name)", at: span) { resolver, member in
            resolver.object(member)
        }
        objectSets[name] = .some(set)
        return .some(set)
    }

    /// The union of what names stand for. Inside a definition its own name is the vocabulary's.
    private mutating func union(
        of members: [Syntax.Name], called key: String, at span: SourceSpan,
        _ resolve: (inout Resolver, Syntax.Name) -> Classes?
    ) -> ClassSet? {
        guard underWay.count < Self.depthLimit else {
            complain(
                .definitionDeep, span, "More than \(Self.depthLimit) definitions hang on each other here.",
                advice: "Name the classes of the vocabulary directly.")
            return nil
        }
        underWay.append(key)
        defer { underWay.removeLast() }
        var set = ClassSet()
        var isWhole = true
        for member in members {
            if underWay.dropLast().contains(where: { $0 == key.prefix { $0 != " " } + " " + member.text }) {
                complain(
                    .definitionCycle, member.span, "`\(member.text)` is defined by way of itself.",
                    advice: "Name the classes of the vocabulary that are meant.")
                isWhole = false
            } else if let classes = resolve(&self, member) {
                set.formUnion(classes.set)
            } else {
                isWhole = false
            }
        }
        return isWhole ? set : nil
    }
}
