import Accords
import Evidence
import Vocabulary

/// One act of will among the facts: an acceptance, a notice, the exercise of a power, a decision, a request.
struct Will: Sendable {
    /// The row of the facts.
    var row: Int
    /// `acceptance`, `notice`, `end`, …
    var act: String
    /// Who did it, by name; nil if nobody is named.
    var actor: String?
    /// The party whose act it is, by place in the cast.
    var party: Int?
    /// When.
    var time: PossibleTime
    /// The accord's name of the notice or question; `renewal` for consent to one.
    var subject: String?
    /// `yes`, `no`, as given.
    var answer: String?
    /// The report or incident that it speaks of.
    var about: Symbol
    /// The articles that it concerns; empty: the accord, or not stated.
    var articles: [ArticleID]
    /// The date that it names.
    var until: Instant?
    /// Addressee; nil: everybody.
    var to: String?
}

/// All acts of will that count, in the order of their times and, at one time, of their ids.
struct Wills: Sendable {
    let all: [Will]

    init(_ standing: Standing, zone: CivilZone) {
        let facts = standing.facts
        var all: [Will] = []
        for row in 0..<facts.count where facts.kind[row] == .will && standing.counts[row] {
            let party: Int? = if case .party(let place) = standing.actor[row] { place } else { nil }
            all.append(
                Will(
                    row: row, act: facts.text(facts.act[row]) ?? "", actor: facts.text(facts.actor[row]),
                    party: party, time: facts.occurred[row], subject: facts.text(.subject, row),
                    answer: facts.text(.answer, row), about: facts.about[row],
                    articles: facts.articles(row).map { ArticleID($0) },
                    until: facts.text(.until, row).flatMap { Self.instant($0, zone) }, to: facts.text(.to, row)))
        }
        self.all = all.sorted {
            ($0.time.earliest, $0.time.latest) == ($1.time.earliest, $1.time.latest)
                ? naturallyPrecedes(
                    facts.symbols.text(facts.reportID[$0.row]), facts.symbols.text(facts.reportID[$1.row]))
                : ($0.time.earliest, $0.time.latest) < ($1.time.earliest, $1.time.latest)
        }
    }

    /// A date names its end: a suspension until a day lasts through it.
    private static func instant(_ text: String, _ zone: CivilZone) -> Instant? {
        switch try? Timestamp.read(text) {
        case .instant(let instant): instant
        case .date(let date): zone.end(of: date)
        case .local(let time): zone.earliest(time)
        case nil: nil
        }
    }
}

extension Will {
    /// The acts of will that concern force.
    enum Name: String {
        case end, suspend, resume, extend, renew
    }
}

extension ReadingPlan {
    /// Whether a notice that is for somebody went to one of them; one that names no addressee is to everybody.
    func reaches(_ id: NoticeID, _ will: Will) -> Bool {
        guard let addressees = notices.first(where: { $0.id == id })?.to, !addressees.isEmpty, let to = will.to else {
            return true
        }
        let named = to.listedNames
        return addressees.contains { named.contains($0.name) }
    }

    /// Whether whoever gives a notice is one of those whose notice it is, of a notice of nobody in particular anybody; and
    /// gives it to whom it is for.
    func mayGive(_ id: NoticeID, _ will: Will, _ cast: Cast) -> Bool {
        guard reaches(id, will) else { return false }
        guard let givers = notices.first(where: { $0.id == id })?.by, !givers.isEmpty else { return true }
        let party = will.party.map { cast.parties[$0] }
        return givers.contains { $0.name == will.actor || $0.name == party }
    }
}
