import Diagnostics
import Vocabulary

extension Thing {
    /// The classes for a plain look at a report's object, and the thing itself where it is more than those.
    var split: (classes: Classes?, thing: Thing?) {
        var set = ClassSet()
        for kind in kinds { if let classes = kind.classes { set.formUnion(classes.set) } }
        let hasPeople = kinds.contains { $0.classes == nil }
        return (hasPeople ? nil : Classes(name: name, set: set), isRefined ? self : nil)
    }
}

/// Things, their measures, numbers and lists.
extension Resolver {
    /// A thing as the model has it.
    mutating func thing(_ syntax: Syntax.Thing) -> Thing? {
        var isWhole = true
        guard var kinds = kinds(of: syntax.name) else { return nil }
        for stated in syntax.bounds {
            guard let bound = bound(stated) else {
                isWhole = false
                continue
            }
            for place in kinds.indices { kinds[place].bounds.append(bound) }
        }
        if let of = syntax.of {
            if let actor = role(of.text) {
                for place in kinds.indices { kinds[place].of = actor.id }
            } else if let list = list(of) {
                for place in kinds.indices { kinds[place].list = list }
            } else {
                isWhole = false
            }
        }
        return isWhole ? Thing(name: syntax.words, kinds: kinds) : nil
    }

    /// The kinds that a name stands for: an object's definition, somebody's people, or classes of the vocabulary.
    private mutating func kinds(of name: Syntax.Name) -> [Thing.Kind]? {
        for form in Self.forms(of: name.text) where !underWay.contains("object \(form)") {
            guard case .object(_, let members)? = definition(form)?.statement else { continue }
            // What differs from party to party is worked out for each.
            let memory = owned(form)
            if let known = objectKinds[memory] { return known }
            guard underWay.count < Self.depthLimit else {
                complain(
                    .definitionDeep, name.span, "More than \(Self.depthLimit) definitions hang on each other here.",
                    advice: "Name the classes of the vocabulary directly.")
                return nil
            }
            let isPlain = members.allSatisfy { $0.bounds.isEmpty && $0.of == nil && !isPeople($0.name.text) }
            if isPlain, members.allSatisfy({ definition($0.name.text) == nil }) {
                return object(name).map { [Thing.Kind(classes: $0)] }
            }
            underWay.append("object \(form)")
            defer { underWay.removeLast() }
            var kinds: [Thing.Kind] = []
            for member in members {
                guard let thing = thing(member), kinds.count + thing.kinds.count <= 1000 else {
                    objectKinds[memory] = .some(nil)
                    return nil
                }
                kinds += thing.kinds
            }
            // By how many names a kind is known: a chain of ten thousand would otherwise be copied at each link.
            for place in kinds.indices where kinds[place].definitions.count < 100 {
                let kind = kinds[place]
                // What is no more than classes needs no measure. Of a long chain of definitions the first names are kept:
                // nobody reports by the hundredth.
                guard
                    kind.bounds.count + kind.definitions.count > 0 || kind.actor != nil || kind.of != nil
                        || kind.list != nil,
                    kind.definitions.count < 64
                else { continue }
                kinds[place].definitions[form] = Thing.Kind.Settled(
                    bounds: kind.bounds.count, owner: kind.of != nil, list: kind.list != nil)
            }
            objectKinds[memory] = .some(kinds)
            return kinds
        }
        if let actor = role(name.text), !isObject(name.text) { return [Thing.Kind(classes: nil, actor: actor.id)] }
        return object(name).map { [Thing.Kind(classes: $0)] }
    }

    /// Whether a name stands for a party's or a group's people, and for no object.
    func isPeople(_ name: String) -> Bool { role(name) != nil && !isObject(name) }

    private mutating func bound(_ syntax: Syntax.Bound) -> Thing.Bound? {
        guard let attribute = Thing.Bound.Attribute(rawValue: syntax.attribute.text) else {
            let known = Thing.Bound.Attribute.allCases.map(\.rawValue)
            complain(
                .nameUnknown, syntax.attribute.span, "No measure is called `\(syntax.attribute.text)`.",
                advice: Spelling.nearest(to: syntax.attribute.text, among: known).map { "Did you mean `\($0)`?" }
                    ?? "Measures are `calibre` in mm, `range` in km, and `strength` in persons.")
            return nil
        }
        guard let amount = amount(syntax.amount, of: attribute) else { return nil }
        return Thing.Bound(attribute: attribute, side: syntax.side, amount: amount)
    }

    /// A number of things, or, with an attribute, a measure in its unit.
    mutating func amount(_ syntax: Syntax.Amount, of attribute: Thing.Bound.Attribute? = nil) -> Amount? {
        switch syntax {
        case .stated(let number, let unit): return amount(number, unit, of: attribute)
        case .named(let name):
            for form in Self.forms(of: name.text) {
                switch definition(form)?.statement {
                case .number(_, nil): return .notStated
                case .number(_, .stated(let number, let unit)?): return amount(number, unit, of: attribute)
                case .number(_, .named(let next)?):
                    guard case .number(_, let last)? = definition(next.text)?.statement else {
                        complainUnknown(next, expected: "a number", candidates: numberNames)
                        return nil
                    }
                    guard let last else { return .notStated }
                    guard case .stated(let number, let unit) = last else {
                        complain(
                            .definitionCycle, next.span, "`\(next.text)` is itself only another name.",
                            advice: "Write the number here.")
                        return nil
                    }
                    return amount(number, unit, of: attribute)
                case .distance where attribute == .range:
                    return kilometres(.named(name)).map { $0.map { .stated($0.value) } ?? .notStated }
                default: continue
                }
            }
            if isBroken(name.text) { return nil }
            complainUnknown(name, expected: "a number", candidates: numberNames)
            return nil
        }
    }

    private mutating func amount(
        _ number: Syntax.Number, _ unit: String?, of attribute: Thing.Bound.Attribute?
    ) -> Amount? {
        let span = number.origin.span
        func complainUnit(_ message: String, _ advice: String) {
            diagnostics.append(Diagnostic(.unitMissing, at: .span(span), message, advice: advice))
        }
        switch (attribute, unit) {
        case (.calibre, "mm"?), (.range, "km"?): return .stated(number.value)
        case (.range, "m"?): return .stated(number.value / 1000)
        case (.range, "nmi"?): return .stated(number.value * 1.852)
        case (.calibre, _):
            complainUnit("\(number.text) what? A calibre is in millimetres.", "Write `\(number.text) mm`.")
            return nil
        case (.range, _):
            complainUnit("\(number.text) what? A range is a distance.", "Write `\(number.text) km`.")
            return nil
        case (.strength, nil), (nil, nil):
            guard number.value == number.value.rounded(), number.value <= 1_000_000_000_000 else {
                complainUnit(
                    "\(number.text) cannot be counted: people and things are whole.", "Write a whole number.")
                return nil
            }
            return .stated(number.value)
        case (_, let unit?):
            complainUnit("A number of things has no unit; “\(unit)” is one.", "Write `\(number.text)`.")
            return nil
        }
    }

    /// What a number's own unit shows it to be a measure of.
    func measure(of name: Syntax.Name) -> Thing.Bound.Attribute? {
        guard case .number(_, .stated(_, let unit)?)? = definition(name.text)?.statement, let unit else { return nil }
        return unit == "mm" ? .calibre : .range
    }

    private var numberNames: [String] {
        draft.shared.names.filter { if case .number = definition($0)?.statement { true } else { false } }
    }

    /// How many, as the model has it.
    mutating func quantity(_ syntax: Syntax.Quantity) -> Quantity? {
        switch syntax {
        case .all: .all
        case .every: .every
        case .half: .half
        case .atLeast(let stated), .some(let stated): amount(stated).map { .atLeast($0) }
        case .exactly(let stated): amount(stated).map { .exactly($0) }
        }
    }

    /// A list by name.
    mutating func list(_ name: Syntax.Name) -> ListID? {
        for form in Self.forms(of: name.text) {
            if case .list? = definition(form)?.statement { return ListID(form) }
        }
        if isBroken(name.text) { return nil }
        complainUnknown(
            name, expected: "a list, party or group",
            candidates: draft.shared.names.filter { if case .list = definition($0)?.statement { true } else { false } }
                + actors.keys)
        return nil
    }

    /// An act by what was done: `released`, `taken_out`, `admitted`.
    mutating func done(_ name: Syntax.Name) -> Classes? {
        for verb in Verbs.forms(of: name.text) {
            if definition(verb) != nil || taxonomies.acts.contains(verb) {
                return act(Syntax.Name(verb, at: name.span))
            }
        }
        return act(name)
    }
}

/// What was done, and the act that does it.
enum Verbs {
    private static let irregular: [String: String] = [
        "brought": "bring", "brought_in": "bring", "taken_out": "bring_out", "taken_away": "bring_out",
        "brought_out": "bring_out", "withdrawn": "withdraw", "given_back": "return", "handed_over": "hand_over",
        "laid_down": "disarm", "sent_home": "return", "let_in": "admit", "let_go": "release", "held": "detain",
        "set_free": "release", "freed": "release",
    ]

    /// The forms in which the act of a participle may be named, the likeliest first: itself, then the verb.
    static func forms(of word: String) -> [String] {
        var forms = [word]
        if let verb = irregular[word] { forms.append(verb) }
        // "handed_over": the verb is the first part.
        let parts = word.split(separator: "_", maxSplits: 1).map(String.init)
        let tail = parts.count > 1 ? "_" + parts[1] : ""
        let first = parts.first ?? word
        guard first.hasSuffix("ed"), first.count > 3 else { return forms }
        let stem = String(first.dropLast(2))
        forms += [stem + tail, stem + "e" + tail]
        if stem.hasSuffix("i") { forms.append(stem.dropLast() + "y" + tail) }
        // "admitted": the last letter is doubled.
        if stem.count > 2, stem.last == stem.dropLast().last { forms.append(String(stem.dropLast()) + tail) }
        return forms
    }
}
