import Diagnostics
import Documents
import Vocabulary

extension Cursor {
    /// A head, from its first word. Nil where the line is none.
    mutating func head() throws(Diagnostic) -> Syntax.Statement? {
        if take("accord") { return .accord(try quoted("the accord's name in quotation marks")) }
        if take("declaration") {
            let title = try quoted("the declaration's name in quotation marks")
            guard take("by") else { throw expected("`by` and the party that declares") }
            return .declaration(title, by: try name("the name of a party"))
        }
        if take("together") {
            try expect("with")
            return .togetherWith(try quoted("the name of a document in quotation marks"))
        }
        if take("signed") { return .signed(try instant()) }
        if take("time") {
            try expect("zone")
            guard let token = current, token.kind == .word else {
                throw expected("a time zone such as `Europe/Kyiv`")
            }
            index += 1
            return .timeZone(Syntax.Name(token.text, at: span(of: token)))
        }
        if at("day"), peek(1)?.kind == .number {
            index += 1
            let number = try number()
            try expect("is")
            return .day(number, is: try moment())
        }
        if let current, let role = Actor.Role(rawValue: current.text) {
            index += 1
            let name = try name("the name of a \(role.rawValue)")
            let title = optionalQuoted()
            let groups = take("answers", "for") ? try names("the name of a group") : []
            return .role(role, name, title: title, answersFor: groups)
        }
        if take("evidence") {
            try expect("counts", "from")
            guard let current, let grade = Grade(name: current.text) else {
                throw expected("a grade: `alleged`, `reported`, `corroborated` or `confirmed`")
            }
            index += 1
            return .evidence(grade)
        }
        if take("register") {
            let bodies = try names("the name of a body")
            guard take("is", "complete") || take("are", "complete") else { throw expected("`is complete`") }
            return .register(bodies, purposes: take("for") ? try names("an act or a notice") : [])
        }
        if take("accepted") {
            guard take("question") || take("questions") else { throw expected("`question` and its name") }
            let name = try name("the name of a question of `truce check`, such as `whose-clock`")
            let articles = take("in") ? try articles() : nil
            guard take("because") else {
                throw expected(
                    "`because` and the reason in quotation marks", advice: "Whoever reads the document later will ask.")
            }
            return .acceptedQuestion(name, in: articles, because: try quoted("the reason in quotation marks"))
        }
        return nil
    }

    /// A definition, from its first word. Nil where the line is none.
    mutating func definition() throws(Diagnostic) -> Syntax.Statement? {
        if take("act") {
            let name = try name("the name of an act")
            try expectEquals()
            return .act(name, try names("an act"))
        }
        if take("object") {
            let name = try name("the name of an object")
            try expectEquals()
            return .object(name, try things())
        }
        if let current, let kind = Syntax.Statement.PlaceKind(rawValue: current.text) {
            index += 1
            let name = try name("the name of a \(kind.rawValue)")
            let party = try ofParty()
            try expectEquals()
            return owned(.place(kind, name, try area()), by: party)
        }
        if take("number") {
            let name = try name("the name of a number")
            try expectEquals()
            return .number(name, take("not", "stated") ? nil : try amount())
        }
        if take("list") {
            let name = try name("the name of a list")
            try expectEquals()
            let file = try quoted("the name of a file in quotation marks")
            guard take("sealed") else { return .list(name, file, nil) }
            return .list(name, file, Syntax.Statement.Seal(hash: optionalQuoted()))
        }
        if take("distance") {
            let name = try name("the name of a distance")
            let party = try ofParty()
            try expectEquals()
            return owned(.distance(name, take("not", "stated") ? nil : try distance()), by: party)
        }
        if take("period") {
            let name = try name("the name of a period")
            let party = try ofParty()
            try expectEquals()
            return owned(.period(name, take("not", "stated") ? nil : try period()), by: party)
        }
        if take("moment") {
            let name = try name("the name of a moment")
            try expectEquals()
            return .moment(name, try moment())
        }
        if take("notice") {
            let name = try name("the name of a notice")
            let title = optionalQuoted()
            let by = take("by") ? try who() : nil
            return .notice(name, title: title, by: by, to: take("to") ? try names("the name of an addressee") : [])
        }
        if take("question") {
            let name = try name("the name of a question")
            let text = try quoted("the question in quotation marks")
            if take("decided", "by") { return .question(name, text, .decidedBy(try names("the name of a body"))) }
            guard take("answered") else { throw expected("`decided by …`, `answered yes` or `answered no`") }
            guard at("yes") || at("no") else { throw expected("`yes` or `no`") }
            let yes = at("yes")
            index += 1
            return .question(name, text, .answered(yes, when: take("where") ? try reasons() : []))
        }
        return nil
    }

    /// What to do with a definition that cannot be judged yet.
    static let takeOut =
        "Until it can, take the line out, and leave to people what needs it: `not monitored because \"…\"`."

    private mutating func expectEquals() throws(Diagnostic) {
        guard take(.equals) != nil else {
            throw expected("`=`", advice: "A definition is a name, `=`, and what it stands for.")
        }
    }

    /// `for PARTY` after the name of a definition.
    private mutating func ofParty() throws(Diagnostic) -> Syntax.Name? {
        take("for") ? try name("the name of a party") : nil
    }

    private func owned(_ definition: Syntax.Statement, by party: Syntax.Name?) -> Syntax.Statement {
        party.map { .forParty($0, definition) } ?? definition
    }

    private mutating func things() throws(Diagnostic) -> [Syntax.Thing] {
        var things: [Syntax.Thing] = []
        repeat { things.append(try thing()) } while takeJoint(stops: [])
        return things
    }
}
