import Diagnostics
import Documents
import Vocabulary

extension Draft.Line {
    /// Whether it is an `in force` line.
    var isInForce: Bool {
        if case .force(.inForce) = statement { true } else { false }
    }

    /// Whether it says when a term begins, ends or is renewed, and not when somebody is excused.
    var isOfTerm: Bool {
        guard case .force(let force) = statement else { return false }
        switch force {
        case .inForce, .renewedByAgreement, .renewedUnless, .renewedForEach, .counts: return true
        case .excused, .released, .notBound: return false
        }
    }

    var forceWord: String {
        if case .force(let force) = statement { force.firstWord } else { "" }
    }
}

extension Checker {
    // MARK: Force

    /// The accord's own force lines under a reading: a reading's line replaces all that begin with the same word.
    static func accordForce(_ shared: Draft.Section, _ reading: Draft.Section?) -> [Draft.Line] {
        guard let reading else { return Array(shared.forces.prefix(marginLimit)) }
        let replaced = Set(reading.forces.prefix(marginLimit).map(\.forceWord))
        return shared.forces.prefix(marginLimit).filter { !replaced.contains($0.forceWord) }
            + reading.forces.prefix(marginLimit)
    }

    /// The lines of force that stand under an article itself.
    func ownForce(of article: Draft.Line) -> [Draft.Line] {
        draft.children(of: article).filter { if case .force = $0.statement { true } else { false } }
    }

    /// The lines that decide when an article is in force: its own, and the accord's of each kind that it has none of. The
    /// kinds are: when the term runs (in force, renewed, counts), and who is excused (excused, released).
    func force(own: [Draft.Line], accord: [Draft.Line]) -> [Draft.Line] {
        if own.isEmpty { return accord }
        let hasTerm = own.contains(where: \.isOfTerm)
        let hasExcuse = own.contains { !$0.isOfTerm }
        return accord.filter { $0.isOfTerm ? !hasTerm : !hasExcuse } + own
    }

    /// Whether the text as it stands has a line that brings an article into force.
    func hasForceInText(_ article: Draft.Line) -> Bool {
        let own = ownForce(of: article)
        return own.contains(where: \.isOfTerm)
            ? own.contains(where: \.isInForce) : draft.shared.forces.contains(where: \.isInForce)
    }

    /// Whether some reading, or the text, has a line that brings an article into force.
    func hasForceSomewhere(_ article: Draft.Line) -> Bool {
        guard case .article(let number, _, _) = article.statement else { return false }
        let own = ownForce(of: article)
        let hasTerm = own.contains(where: \.isOfTerm)
        if hasTerm ? own.contains(where: \.isInForce) : draft.shared.forces.contains(where: \.isInForce) { return true }
        for (reading, hasForce) in zip(draft.readings, readingsInForce) {
            guard let restated = reading.section.articleIndex[number.text] else {
                if !hasTerm, hasForce { return true }
                continue
            }
            let lines = ownForce(of: reading.section.articles[restated])
            if lines.contains(where: \.isOfTerm) ? lines.contains(where: \.isInForce) : hasForce { return true }
        }
        return false
    }

    // MARK: One reading

    mutating func resolve(_ draft: ReadingDraft, with resolver: inout Resolver) -> Reading? {
        let own = draft.reading?.section
        if let own { checkRestated(own, resolver: &resolver) }
        let answering = answering(own, with: &resolver)
        applyHeads(own, to: &resolver)
        var heldBy: [ActorID] = []
        if let reading = draft.reading { heldBy = resolver.actorIDs(reading.heldBy) }
        // Every definition is looked at, also what no term uses.
        let names = self.draft.shared.names
        var areas: [NamedArea] = []
        var notices: [Notice] = []
        var questions: [Question] = []
        var phases: [Phase] = []
        var lists: [NamedList] = []
        for name in names {
            guard let line = resolver.definition(name), !resolver.partyNames.contains(name) else { continue }
            switch line.statement {
            case .act(let name, _): _ = resolver.act(name)
            case .object(let name, _):
                // Reports may use its word, also where it has measures or is of a list; somebody's people have no class.
                let thing = resolver.thing(Syntax.Thing(name: name))
                if thing?.kinds.contains(where: { $0.classes != nil }) ?? false { _ = resolver.object(name) }
            case .number(let name, _): _ = resolver.amount(.named(name), of: resolver.measure(of: name))
            case .list(let name, let file, let seal): lists.append(list(name, file, seal, at: line.span))
            case .phase(let name, let title):
                let lines = self.draft.children(of: line)
                if let phase = resolver.phase(name, title: title?.text, lines: lines, at: line.span) {
                    phases.append(phase)
                }
            case .place(_, let name, let area):
                if let found = resolver.named(name.text) {
                    areas.append(NamedArea(id: AreaID(name.text), area: found.area, words: area.words, span: line.span))
                }
            case .distance(let name, _): _ = resolver.kilometres(.named(name))
            case .period(let name, _): _ = resolver.period(.named(name))
            case .moment(let name, let moment):
                _ = resolver.moment(Syntax.Moment(shift: nil, point: .named(name), origin: moment.origin))
            case .notice: if let notice = notice(line, with: &resolver) { notices.append(notice) }
            case .question: if let question = question(line, with: &resolver) { questions.append(question) }
            default: break
            }
        }
        areas += partyAreas(own, with: &resolver)
        let articles = articles(own, with: &resolver)
        let id: ReadingID = draft.reading.map { ReadingID($0.name.text) } ?? "text"
        let reading = Reading(
            id: id, source: draft.reading?.source, heldBy: heldBy, restates: own.map { restatements($0) } ?? [],
            signed: resolver.signed, evidenceFrom: resolver.evidence, registers: resolver.registers, areas: areas,
            notices: notices, questions: questions, articles: articles, span: draft.reading?.line.span,
            phases: phases, lists: lists, deadlines: resolver.deadlines,
            zone: resolver.zone == zone ? nil : resolver.zone, answering: answering)
        return resolver.dayZero.map { reading.countingFirstDay($0.adding(days: 1), in: resolver.zone) } ?? reading
    }

    private mutating func list(
        _ name: Syntax.Name, _ file: Syntax.Quoted, _ seal: Syntax.Statement.Seal?, at span: SourceSpan
    ) -> NamedList {
        NamedList(
            id: ListID(name.text), file: file.text, isSealed: seal != nil, hash: seal?.hash?.text.lowercased(),
            entries: seal == nil ? lists[file.text]?.entries : nil)
    }

    /// A reading restates what the text has; it adds force and powers, nothing else.
    private func checkRestated(_ own: Draft.Section, resolver: inout Resolver) {
        for name in own.names {
            guard let line = own.definitions[name] else { continue }
            let kind = line.statement.definitionKind ?? "name"
            guard let shared = draft.shared.definitions[name] ?? draft.shared.perParty[name]?.lines.first?.line else {
                if draft.shared.broken.contains(name) { continue }
                let meant = Spelling.nearest(
                    to: name,
                    among: draft.shared.names.filter { draft.shared.definitions[$0]?.statement.definitionKind == kind })
                resolver.complain(
                    .readingNewName, line.span,
                    "`\(name)` is defined only inside this reading; a reading restates definitions, it adds none.",
                    advice: meant.map { "Did you mean `\($0)`?" } ?? "Define `\(name)` outside the readings too.")
                continue
            }
            if shared.statement.definitionKind != kind {
                resolver.complain(
                    .wrongKind, line.span,
                    "`\(name)` is a \(shared.statement.definitionKind ?? "name") outside this reading, and a \(kind) inside it.",
                    advice: "A reading restates a line as what it is.",
                    related: [Diagnostic.Related(.span(shared.span), "declared here")])
            }
        }
        for name in own.perPartyNames
        where draft.shared.perParty[name] == nil && draft.shared.definitions[name] == nil
            && !draft.shared.broken.contains(name)
        {
            for (_, line) in own.perParty[name]?.lines ?? [] {
                resolver.complain(
                    .readingNewName, line.span,
                    "`\(name)` is defined only inside this reading; a reading restates definitions, it adds none.",
                    advice: "Define `\(name)` outside the readings too.")
            }
        }
        for article in own.articles {
            guard case .article(let number, _, _) = article.statement, draft.shared.articleIndex[number.text] == nil,
                !draft.shared.broken.contains(number.text)
            else { continue }
            resolver.complain(
                .readingNewName, article.span,
                "Article \(number.text) stands only inside this reading; a reading restates articles, it adds none.",
                advice: "Write the article outside the readings too, or `not monitored because` there.")
        }
        checkRestatedRoles(own, resolver: &resolver)
    }

    private func applyHeads(_ own: Draft.Section?, to resolver: inout Resolver) {
        for line in own?.heads ?? [] {
            if case .timeZone(let name) = line.statement, let found = resolver.zone(named: name) {
                resolver.zone = found
            }
        }
        func last(_ isKind: (Syntax.Statement) -> Bool) -> [Draft.Line] {
            let mine = own?.heads.filter { isKind($0.statement) } ?? []
            return mine.isEmpty ? draft.shared.heads.filter { isKind($0.statement) } : mine
        }
        func once(_ lines: [Draft.Line], _ what: String) -> Draft.Line? {
            if lines.count > 1 {
                resolver.complain(
                    .headTwice, lines[1].span, "\(what) is stated already.", advice: "Keep one of the two lines.",
                    related: [Diagnostic.Related(.span(lines[0].span), "first stated here")])
            }
            return lines.first
        }
        if let line = once(last { if case .signed = $0 { true } else { false } }, "The signature"),
            case .signed(let stated) = line.statement, let found = resolver.instant(stated)
        {
            resolver.signed = found.instant
            resolver.signedDate = found.zone.civil(at: found.instant).date
        }
        if let line = once(last { if case .day = $0 { true } else { false } }, "The first day"),
            case .day(let number, let stated) = line.statement
        {
            if number.value != number.value.rounded() || number.value >= 1000 {
                resolver.complain(
                    .dayOneUnstated, number.origin.span, "There is no day \(number.text).",
                    advice: "Days are numbered in whole numbers; the first is mostly `day 1`.")
            } else if case .instant(let instant) = stated.point, stated.shift == nil, instant.second == nil {
                resolver.dayZero = instant.date.adding(days: -Int(number.value))
            } else if case .signature = stated.point, stated.shift == nil, let date = resolver.signedDate {
                resolver.dayZero = date.adding(days: -Int(number.value))
            } else if let moment = resolver.moment(stated), resolver.hasStart(moment, stated, above: Resolver.Above()) {
                resolver.dayAnchor = (Int(number.value), moment)
            }
        }
        if let line = once(last { if case .evidence = $0 { true } else { false } }, "The grade of evidence"),
            case .evidence(let grade) = line.statement
        {
            resolver.evidence = grade
        }
        // A register line replaces that of the same body.
        var registers: [(body: String, line: Draft.Line, purposes: [Syntax.Name])] = []
        for line in draft.shared.heads + (own?.heads ?? []) {
            guard case .register(let bodies, let purposes) = line.statement else { continue }
            let isOwn = own?.heads.contains { $0.span == line.span } ?? false
            for body in bodies {
                if isOwn { registers.removeAll { $0.body == body.text && $0.line.span != line.span } }
                guard let actor = resolver.actor(body) else { continue }
                registers.append((actor.id.name, line, purposes))
            }
        }
        for register in registers {
            var purposes: [Register.Purpose] = []
            for purpose in register.purposes {
                let isNotice = Resolver.forms(of: purpose.text).contains {
                    if case .notice? = resolver.definition($0)?.statement { true } else { false }
                }
                if isNotice {
                    if let id = resolver.notice(purpose) { purposes.append(.notice(id)) }
                } else if let classes = resolver.act(purpose) {
                    purposes.append(.acts(classes))
                }
            }
            resolver.registers.append(Register(body: ActorID(register.body), purposes: purposes))
        }
    }

    private func notice(_ line: Draft.Line, with resolver: inout Resolver) -> Notice? {
        guard case .notice(let name, let title, let by, let to) = line.statement else { return nil }
        var givers: [ActorID] = []
        if let by {
            guard let holders = resolver.holders(by) else { return nil }
            givers = holders
        }
        return Notice(id: NoticeID(name.text), title: title?.text, by: givers, to: resolver.actorIDs(to))
    }

    /// Who has the power to decide a question by a line of its own: `Mechanism may decide offensive by decision`.
    private func powers(toDecide question: String, with resolver: inout Resolver) -> [ActorID] {
        draft.shared.powers.prefix(Self.marginLimit).flatMap { line -> [ActorID] in
            guard case .power(let power) = line.statement, power.act == .decide, case .name(let name) = power.subject,
                name.text == question
            else { return [] }
            return resolver.holders(power.holder) ?? []
        }
    }

    private func question(_ line: Draft.Line, with resolver: inout Resolver) -> Question? {
        guard case .question(let name, let text, let answer) = line.statement else { return nil }
        // Who decides it in the text decides what a reading leaves open too.
        var deciders: [ActorID] = []
        if case .question(_, _, .decidedBy(let names))? = draft.shared.definitions[name.text]?.statement {
            deciders = resolver.actorIDs(names)
        }
        deciders += powers(toDecide: name.text, with: &resolver).filter { !deciders.contains($0) }
        switch answer {
        case .decidedBy(let names):
            let named = resolver.actorIDs(names)
            return Question(
                id: QuestionID(name.text), text: text.text, decidedBy: named + deciders.filter { !named.contains($0) },
                answer: nil, answerWhere: [])
        case .answered(let yes, let reasons):
            var conditions: [Reason] = []
            for reason in reasons {
                guard let choices = resolver.reasons(reason) else { return nil }
                guard choices.count == 1 else {
                    resolver.complain(
                        .sentenceForm, line.span, "A condition of an answer names one group or object.",
                        advice: "Write a question line of its own for the other, or a group that takes in both.")
                    return nil
                }
                conditions += choices
            }
            if !conditions.isEmpty, deciders.isEmpty {
                resolver.complain(
                    .questionUndecided, line.span,
                    "Outside this condition nobody may decide `\(name.text)`, and no line answers it.",
                    advice: "Write `question \(name.text) \"…\" decided by …` outside the readings.")
            }
            return Question(
                id: QuestionID(name.text), text: text.text, decidedBy: deciders, answer: yes, answerWhere: conditions)
        }
    }

    // MARK: What differs

    /// Each line of a reading beside what it replaces.
    private func restatements(_ own: Draft.Section) -> [Restatement] {
        var lines: [(Int, Restatement)] = []
        func add(_ subject: String, _ text: String?, _ line: Draft.Line, _ words: String? = nil) {
            lines.append(
                (
                    line.span.start.offset,
                    Restatement(subject: subject, text: text, reading: words ?? line.statement.words, span: line.span)
                ))
        }
        for line in own.heads {
            let shared = draft.shared.heads.first { $0.statement.headKind == line.statement.headKind }
            add(line.statement.headKind ?? "head", shared?.statement.words, line)
        }
        for line in own.roles {
            guard let actor = line.actor else { continue }
            let shared = draft.shared.roles.first { $0.actor?.id == actor.id }
            add("\(actor.role.rawValue) \(actor.id)", shared?.statement.words, line)
        }
        for name in own.names {
            guard let line = own.definitions[name] else { continue }
            add(
                "\(line.statement.definitionKind ?? "") \(name)", draft.shared.definitions[name]?.statement.words, line)
        }
        for name in own.perPartyNames {
            for (party, line) in own.perParty[name]?.lines ?? [] {
                let kind = line.statement.definitionKind ?? ""
                let shared = draft.shared.perParty[name]?[party] ?? draft.shared.definitions[name]
                add(
                    "\(kind) \(name) for \(party)", shared?.statement.words, line)
            }
        }
        for line in own.forces {
            let shared = draft.shared.forces.filter { $0.forceWord == line.forceWord }.map(\.statement.words)
            let subject = line.isInForce ? "in force" : line.forceWord
            add(subject, shared.isEmpty ? nil : shared.joined(separator: "; "), line)
        }
        for line in own.powers {
            guard case .power(let power) = line.statement else { continue }
            let shared = draft.shared.powers.first {
                if case .power(let other) = $0.statement { other.replaces(power) } else { false }
            }
            add("power to \(power.act.rawValue) \(power.subject.words)", shared?.statement.words, line)
        }
        for line in own.articles {
            guard case .article(let number, _, _) = line.statement else { continue }
            let shared = draft.shared.articleIndex[number.text].map { words(of: draft.shared.articles[$0]) }
            add("article \(number.text)", shared, line, words(of: line))
        }
        return lines.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// An article's lines on one line.
    private func words(of article: Draft.Line) -> String {
        let block = draft.documents[article.document].blocks[article.block]
        let nodes = block.nodes[(article.node + 1)..<block.nodes[article.node].end]
        return nodes.compactMap { $0.statement?.words }.joined(separator: "; ")
    }
}

extension Syntax.Power {
    /// Whether a reading's power takes the place of another: the same power over the same thing.
    func replaces(_ other: Syntax.Power) -> Bool { act == other.act && subject == other.subject }
}

extension Syntax.Statement {
    /// The word for what a definition defines.
    var definitionKind: String? {
        switch self {
        case .act: "act"
        case .object: "object"
        case .place(let kind, _, _): kind.rawValue
        case .distance: "distance"
        case .period: "period"
        case .number: "number"
        case .list: "list"
        case .phase: "phase"
        case .moment: "moment"
        case .notice: "notice"
        case .question: "question"
        default: nil
        }
    }

    /// The words for what a head states.
    var headKind: String? {
        switch self {
        case .signed: "signed"
        case .timeZone: "time zone"
        case .day: "first day"
        case .evidence: "evidence"
        case .register: "register"
        default: nil
        }
    }
}
