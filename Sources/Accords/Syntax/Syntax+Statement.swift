import Diagnostics
import Vocabulary

extension Syntax {
    /// What one line says.
    public enum Statement: Hashable, Sendable {
        /// `accord "…"`.
        case accord(Quoted)
        /// `declaration "…" by NAME`.
        case declaration(Quoted, by: Name)
        /// `together with "file"`.
        case togetherWith(Quoted)
        /// `signed INSTANT`.
        case signed(Instant)
        /// `time zone ZONE`.
        case timeZone(Name)
        /// `day 1 is 2022-07-23`.
        case day(Number, is: Moment)
        /// `party NAME "…" answers for …`.
        case role(Actor.Role, Name, title: Quoted?, answersFor: [Name])
        /// `evidence counts from GRADE`.
        case evidence(Grade)
        /// `register A, B is complete for …`.
        case register([Name], purposes: [Name])
        /// `accepted question NAME because "…"`.
        case acceptedQuestion(Name, in: Articles?, because: Quoted)
        /// `act NAME = …`.
        case act(Name, [Name])
        /// `object NAME = …`.
        case object(Name, [Thing])
        /// `zone NAME = …`.
        case place(PlaceKind, Name, Area)
        /// `distance NAME = …`; nil: `not stated`.
        case distance(Name, Distance?)
        /// `period NAME = …`; nil: `not stated`.
        case period(Name, Period?)
        /// `number NAME = …`; nil: `not stated`.
        case number(Name, Amount?)
        /// `list NAME = "FILE" [sealed ["HASH"]]`.
        case list(Name, Quoted, Seal?)
        /// `line own_line for PARTY = …`: a place, distance or period that is one party's.
        indirect case forParty(Name, Statement)
        /// `moment NAME = …`.
        case moment(Name, Moment)
        /// `notice NAME "…" by … to …`.
        case notice(Name, title: Quoted?, by: Who?, to: [Name])
        /// `question NAME "…" …`.
        case question(Name, Quoted, Answer)
        /// A force line.
        case force(Force)
        /// A power.
        case power(Power)
        /// `reading NAME "…" held by …`.
        case reading(Name, source: Quoted?, heldBy: [Name])
        /// `phase NAME "…"`.
        case phase(Name, title: Quoted?)
        /// A line under a phase.
        case phaseLine(PhaseLine)
        /// `article NUMBER "…" during phase NAME`.
        case article(Name, title: Quoted?, during: Name?)
        /// `not monitored because "…"`.
        case notMonitored(Quoted)
        /// `when …`.
        case trigger(Event)
        /// A sentence.
        case term(Term)
        /// A line under a sentence.
        case clause(Clause)
        /// `case "…"`.
        case workedCase(Quoted)
        /// A fact of a worked case.
        case fact(Fact)
        /// `expect …`.
        case expectation(Expectation)

        /// The words for places.
        public enum PlaceKind: String, Hashable, Sendable, CaseIterable {
            case place, zone, line, road
        }

        /// That a list is not public: who it names shows only to who has it.
        public struct Seal: Hashable, Sendable {
            /// Its SHA-256 in hexadecimal digits, where stated.
            public var hash: Quoted?
        }

        /// Who answers a question, or how.
        public enum Answer: Hashable, Sendable {
            /// `decided by …`.
            case decidedBy([Name])
            /// `answered yes|no [where …]`.
            case answered(Bool, when: [Reason])
        }
    }
}

extension Syntax.Statement {
    /// The canonical wording, on one line.
    public var words: String {
        switch self {
        case .accord(let title): return "accord " + title.words
        case .declaration(let title, let party): return "declaration \(title.words) by \(party.text)"
        case .togetherWith(let file): return "together with " + file.words
        case .signed(let instant): return "signed " + instant.words
        case .timeZone(let zone): return "time zone " + zone.text
        case .day(let number, let moment): return "day \(number.text) is \(moment.words)"
        case .role(let role, let name, let title, let groups):
            return "\(role.rawValue) \(name.text)" + (title.map { " " + $0.words } ?? "")
                + (groups.isEmpty ? "" : " answers for " + listed(groups))
        case .evidence(let grade): return "evidence counts from " + grade.name
        case .register(let bodies, let purposes):
            return "register \(listed(bodies)) is complete" + (purposes.isEmpty ? "" : " for " + listed(purposes))
        case .acceptedQuestion(let name, let articles, let because):
            return "accepted question \(name.text)\(articles.map { " in \($0.words)" } ?? "") because \(because.words)"
        case .act(let name, let names): return "act \(name.text) = \(listed(names))"
        case .object(let name, let names): return "object \(name.text) = " + names.map(\.words).joined(separator: ", ")
        case .place(let kind, let name, let area): return "\(kind.rawValue) \(name.text) = \(area.words)"
        case .distance(let name, let distance): return "distance \(name.text) = \(distance?.words ?? "not stated")"
        case .period(let name, let period): return "period \(name.text) = \(period?.words ?? "not stated")"
        case .number(let name, let amount): return "number \(name.text) = \(amount?.words ?? "not stated")"
        case .list(let name, let file, let seal):
            return "list \(name.text) = \(file.words)"
                + (seal.map { " sealed" + ($0.hash.map { " " + $0.words } ?? "") } ?? "")
        case .forParty(let party, let definition): return definition.words(for: party)
        case .moment(let name, let moment): return "moment \(name.text) = \(moment.words)"
        case .notice(let name, let title, let by, let to):
            return "notice \(name.text)" + (title.map { " " + $0.words } ?? "") + (by.map { " by " + $0.words } ?? "")
                + (to.isEmpty ? "" : " to " + listed(to))
        case .question(let name, let text, let answer):
            switch answer {
            case .decidedBy(let names): return "question \(name.text) \(text.words) decided by \(listed(names))"
            case .answered(let yes, let reasons):
                return "question \(name.text) \(text.words) answered \(yes ? "yes" : "no")"
                    + (reasons.isEmpty ? "" : " where " + reasons.words)
            }
        case .force(let force): return force.words
        case .power(let power): return power.words
        case .reading(let name, let source, let heldBy):
            return "reading \(name.text)" + (source.map { " " + $0.words } ?? "")
                + (heldBy.isEmpty ? "" : " held by " + listed(heldBy))
        case .phase(let name, let title): return "phase \(name.text)" + (title.map { " " + $0.words } ?? "")
        case .phaseLine(let line): return line.words
        case .article(let number, let title, let phase):
            return "article \(number.text)" + (title.map { " " + $0.words } ?? "")
                + (phase.map { " during phase " + $0.text } ?? "")
        case .notMonitored(let because): return "not monitored because " + because.words
        case .trigger(let event): return event.opening + " " + event.words
        case .term(let term): return term.words
        case .clause(let clause): return clause.words
        case .workedCase(let name): return "case " + name.words
        case .fact(let fact): return fact.words
        case .expectation(let expectation): return expectation.words
        }
    }
}

extension Syntax.Statement {
    /// The name that a definition defines; nil for any other line.
    var definedName: Syntax.Name? {
        switch self {
        case .act(let name, _), .object(let name, _), .place(_, let name, _), .distance(let name, _),
            .period(let name, _),
            .moment(let name, _), .notice(let name, _, _, _), .question(let name, _, _):
            name
        case .forParty(_, let definition): definition.definedName
        default: nil
        }
    }

    /// The canonical wording of a definition that is one party's: `line own_line for Ukraine = …`.
    fileprivate func words(for party: Syntax.Name) -> String {
        let whole = words
        guard let equals = whole.range(of: " = ") else { return whole }
        return whole[..<equals.lowerBound] + " for " + party.words + whole[equals.lowerBound...]
    }
}

extension String {
    /// Where a text stands first in another.
    fileprivate func range(of text: String) -> Range<String.Index>? { ranges(of: text).first }
}
