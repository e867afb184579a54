import Accords
import Diagnostics
import Monitoring
import Vocabulary

/// What is in force when, what is due when, and what waits for what, before anything has happened.
struct AccordCalendar: Sendable {
    /// The clock of the accord first, then every other that the document names.
    private(set) var zones: [CivilZone] = []
    /// What the text alone fixes, in the order of time.
    private(set) var days: [Day] = []
    /// What has no instant yet.
    private(set) var waiting: [Waiting] = []
    /// Each article, with the readings that have it alike.
    private(set) var articles: [ArticleRows] = []
    /// The first and last instant of ``days``.
    private(set) var span: (from: Instant, until: Instant)?

    /// Something that happens at an instant.
    struct Day: Sendable {
        /// When: the first second of a beginning, the first second after an end.
        var at: Instant
        /// Whether ``at`` ends something: its day is the one before.
        var isEnd: Bool
        /// What happens.
        var what: String
        /// Under which readings; empty: under all.
        var readings: [ReadingID]
    }

    /// A duty whose clock has not started.
    struct Waiting: Sendable {
        /// The article.
        var article: ArticleID
        /// The sentence.
        var sentence: String
        /// What it waits for.
        var waitsFor: String
        /// By when, once that has come.
        var then: String
        /// Under which readings; empty: under all.
        var readings: [ReadingID]
    }

    /// An article under readings that have it alike.
    struct ArticleRows: Sendable {
        /// The number.
        var id: ArticleID
        /// The title.
        var title: String?
        /// The readings with what they say of it.
        var rows: [Row]
    }

    /// One row of an article.
    struct Row: Sendable {
        /// The readings; empty: all.
        var readings: [ReadingID]
        /// For whom, where that differs; nil: all who bear it.
        var party: ActorID?
        /// When it is in force.
        var stretches: [ForceTimeline.Stretch]
        /// The same in words, or why it never is, or why it is not monitored.
        var words: String
        /// Why each edge is where it is.
        var edges: [String]
    }

    init(_ accord: Accord, _ results: [ReadingResult]) {
        zones = Self.zones(of: accord)
        addArticles(accord, results)
        addDuties(accord)
        days.sort { ($0.at, $0.isEnd ? 0 : 1) < ($1.at, $1.isEnd ? 0 : 1) }
        if let first = days.first, let last = days.last { span = (first.at, last.at) }
    }

    private static func zones(of accord: Accord) -> [CivilZone] {
        var zones = [accord.zone]
        func add(_ moment: Moment) {
            if case .instant(_, let zone) = moment.point, !zones.contains(zone) { zones.append(zone) }
        }
        for reading in accord.readings {
            for article in reading.articles {
                for rule in article.force {
                    guard case .inForce(let from, let until) = rule.effect else { continue }
                    if case .at(let moment, _) = from { add(moment) }
                    if case .at(let moment) = until { add(moment) }
                }
                for term in article.terms {
                    if case .must(let duty) = term.demand, case .within(_, let moment) = duty.deadline { add(moment) }
                }
            }
        }
        return zones
    }

    // MARK: In force

    private mutating func addArticles(_ accord: Accord, _ results: [ReadingResult]) {
        let clock = accord.zone
        let numbers = Set(accord.readings.flatMap { $0.articles.map(\.id) }).sorted()
        let force = Dictionary(
            results.map { ($0.id, Dictionary(grouping: $0.force, by: \.article)) },
            uniquingKeysWith: { first, _ in first })
        for id in numbers {
            var rows: [Row] = []
            var title: String?
            for reading in accord.readings {
                guard let article = reading.article(id) else { continue }
                title = title ?? article.title
                var own: [Row] = []
                if let because = article.notMonitored {
                    own = [
                        Row(
                            readings: [reading.id], party: nil, stretches: [], words: "not monitored: \(because)",
                            edges: [])
                    ]
                } else {
                    own = (force[reading.id]?[id] ?? []).map { force in
                        Row(
                            readings: [reading.id], party: force.party, stretches: force.timeline.stretches,
                            words: Self.words(force.timeline, clock), edges: Self.edges(force.timeline, clock))
                    }
                    if Set(own.map(\.words)).count == 1, var first = own.first {
                        first.party = nil
                        own = [first]
                    }
                }
                for row in own {
                    let same = rows.firstIndex {
                        $0.party == row.party && $0.words == row.words && $0.edges == row.edges
                    }
                    if let same { rows[same].readings.append(reading.id) } else { rows.append(row) }
                }
            }
            for place in rows.indices where rows[place].readings.count == accord.readings.count {
                rows[place].readings = []
            }
            addEdges(of: id, rows)
            articles.append(ArticleRows(id: id, title: title, rows: rows))
        }
    }

    /// Beginnings and ends; articles that begin or end together under the same readings stand in one line.
    private mutating func addEdges(of id: ArticleID, _ rows: [Row]) {
        for row in rows {
            let who = row.party.map { " for \($0)" } ?? ""
            for stretch in row.stretches {
                let perhaps = stretch.truth == .true ? "" : " (if it is in force at all)"
                if stretch.from != .distantPast {
                    addDay(stretch.from, isEnd: false, article: id, " begins\(who)\(perhaps)", row.readings)
                }
                if let until = stretch.until {
                    addDay(until, isEnd: true, article: id, " ends\(who)\(perhaps)", row.readings)
                }
            }
        }
    }

    private mutating func addDay(
        _ at: Instant, isEnd: Bool, article: ArticleID, _ what: String, _ readings: [ReadingID]
    ) {
        let key = DayKey(at: at, isEnd: isEnd, what: what, readings: readings)
        if let place = dayIndex[key] {
            dayArticles[place, default: []].append(article.name)
            let verb = what.replacing(" begins", with: " begin").replacing(" ends", with: " end")
            days[place].what = "articles \(Wording.list(dayArticles[place] ?? []))\(verb)"
        } else {
            dayIndex[key] = days.count
            dayArticles[days.count] = [article.name]
            days.append(Day(at: at, isEnd: isEnd, what: "article \(article)\(what)", readings: readings))
        }
    }

    private struct DayKey: Hashable {
        var at: Instant
        var isEnd: Bool
        var what: String
        var readings: [ReadingID]
    }
    private var dayIndex: [DayKey: Int] = [:]
    private var dayArticles: [Int: [String]] = [:]

    private static func words(_ timeline: ForceTimeline, _ zone: CivilZone) -> String {
        if let never = timeline.never { return "not in force: \(never)" }
        return timeline.stretches.map { stretch in
            let from = stretch.from == .distantPast ? "always" : "from \(zone.civil(at: stretch.from))"
            let until = stretch.until.map { "until \($0.asEnd(on: zone))" } ?? "without end"
            return "\(from) \(until)\(stretch.truth == .true ? "" : " (depends on what is not known)")"
        }.joined(separator: "; ")
    }

    private static func edges(_ timeline: ForceTimeline, _ zone: CivilZone) -> [String] {
        timeline.edges.map { edge in
            let becomes = edge.becomes == .true ? "begins" : edge.becomes == .false ? "ends" : "may change"
            let when =
                edge.becomes == .false ? edge.time.earliest.asEnd(on: zone) : "\(zone.civil(at: edge.time.earliest))"
            return "\(when): \(becomes), \(edge.why)"
        }
    }

    // MARK: Due

    private mutating func addDuties(_ accord: Accord) {
        struct Key: Hashable {
            var article: ArticleID
            /// `stage 2`; empty: the whole.
            var part: String
            var sentence: String
            var at: Instant?
            var waits: String
        }
        var order: [Key] = []
        var found: [Key: [ReadingID]] = [:]
        var having: [ArticleID: Int] = [:]
        for reading in accord.readings {
            for article in reading.articles {
                having[article.id, default: 0] += 1
                for term in article.terms {
                    guard case .must(let duty) = term.demand else { continue }
                    for (part, deadline) in Self.deadlines(of: duty) {
                        let due =
                            term.trigger == nil
                            ? reading.end(of: deadline, in: reading.zone ?? accord.zone, under: article.id) : nil
                        let key = Key(
                            article: article.id, part: part ?? "", sentence: term.words, at: due,
                            waits: due == nil ? Self.waits(term, deadline) : "")
                        if found[key] == nil { order.append(key) }
                        // A name that differs from party to party gives a sentence for each of them.
                        if found[key]?.last != reading.id { found[key, default: []].append(reading.id) }
                    }
                }
            }
        }
        for key in order {
            var readings = found[key] ?? []
            if readings.count >= having[key.article] ?? 0 { readings = [] }
            if let at = key.at {
                days.append(
                    Day(
                        at: at, isEnd: true,
                        what: "due, article \(key.article)\(key.part.isEmpty ? "" : ", \(key.part)"): \(key.sentence)",
                        readings: readings))
            } else {
                let parts = key.waits.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
                waiting.append(
                    Waiting(
                        article: key.article, sentence: (key.part.isEmpty ? "" : "\(key.part): ") + key.sentence,
                        waitsFor: String(parts.first ?? ""),
                        then: parts.count > 1 ? String(parts[1]) : "", readings: readings))
            }
        }
    }

    /// The deadline of a duty, and those of its parts, each with what it is of.
    private static func deadlines(of duty: Duty) -> [(part: String?, deadline: Deadline)] {
        let performance = duty.performance ?? Performance()
        let stages = performance.stages.compactMap { stage in
            stage.deadline.map { ("stage \(stage.number)" + (stage.isBeginning ? ", its beginning" : ""), $0) }
        }
        return (performance.beginning.map { [("its beginning", $0)] } ?? []) + stages + [(nil, duty.deadline)]
    }

    /// What a duty waits for and, after a line feed, by when it is due then.
    private static func waits(_ term: Term, _ deadline: Deadline) -> String {
        let then: String
        var event = "what starts its clock"
        switch deadline {
        case .within(let period, let moment):
            then = "within \(period.words) of \(moment.words)"
            event = moment.words
        case .by(let moment):
            then = "as the sentence says"
            event = moment.words
        case .each: return "nothing; it is owed in each stretch of time\nat the end of each"
        case .none: then = "no time is stated: it stays pending for ever"
        default: then = "as the sentence says"
        }
        switch term.trigger {
        case .act(_, _, _, let words), .breach(_, _, let words), .notice(_, _, let words), .request(_, _, let words),
            .discharge(_, let words), .forEach(_, _, _, let words):
            return "\(words)\n\(then)"
        case nil:
            if case .none = deadline { return "nothing; it is owed from the beginning\n\(then)" }
            return "\(event)\n\(then)"
        }
    }
}
