import Accords
import Monitoring
import Vocabulary

/// When each reading binds, side by side on one axis of time.
struct ForceDrawing {
    /// Parties and articles that a reading binds at the same times.
    struct Row {
        var reading: ReadingID
        var label: String
        var timeline: ForceTimeline
    }

    let rows: [Row]
    /// The instants shown, half-open.
    let from: Instant
    let until: Instant
    private let result: MonitorResult
    private let words: Wording
    private let times: [PossibleTime]

    init(_ view: ReportView, words: Wording) {
        result = view.result
        self.words = words
        times = view.incidents.indices.map { view.incidents.time($0) }
        rows = view.result.readings.flatMap { Self.rows(of: $0, view.result) }
        // The axis holds all edges and incidents that can be dated, and the time to which everything is known; something
        // in force for ever is drawn to the frame.
        let far: Int64 = 20 * 366 * 86_400
        var instants: [Instant] = times.flatMap { [$0.earliest, $0.latest] }
        for row in rows {
            for stretch in row.timeline.stretches { instants += [stretch.from, stretch.until ?? stretch.from] }
        }
        instants = instants.filter { abs($0 - view.result.now) < far }
        let now = max(view.result.now, Instant(0))
        let first = min(instants.min() ?? now, now)
        var last = max(instants.max() ?? now, first + 86_400)
        // Where everything was over long before, the time as known at is told at the edge.
        if now > last, now - last < (last - first) / 4 { last = now }
        let margin = max(43_200, (last - first) / 40)
        from = first - margin
        until = last + margin
    }

    /// Articles that bind parties at the same times share a row.
    private static func rows(of reading: ReadingResult, _ result: MonitorResult) -> [Row] {
        let monitored = Set(
            result.articles.filter { $0.reading == reading.id && $0.notMonitored == nil && $0.verdict != nil }.map {
                [$0.article.name, $0.party.name]
            })
        var groups: [(timeline: ForceTimeline, members: [(ArticleID, ActorID)])] = []
        for force in reading.force where monitored.contains([force.article.name, force.party.name]) {
            if let place = groups.firstIndex(where: {
                $0.timeline.stretches == force.timeline.stretches && $0.timeline.never == force.timeline.never
            }) {
                groups[place].members.append((force.article, force.party))
            } else {
                groups.append((force.timeline, [(force.article, force.party)]))
            }
        }
        return groups.map { group in
            var articles: [ArticleID] = []
            var parties: [ActorID] = []
            for (article, party) in group.members {
                if !articles.contains(article) { articles.append(article) }
                if !parties.contains(party) { parties.append(party) }
            }
            let numbers =
                articles.count > 6
                ? "\(articles.count) articles"
                : "\(articles.count == 1 ? "Article" : "Articles") "
                    + Wording.list(articles.map(\.name))
            return Row(
                reading: reading.id, label: "\(numbers): \(Wording.list(parties.map(\.name)))", timeline: group.timeline
            )
        }
    }

    // MARK: - Words

    /// When a row is in force, as a sentence.
    func sentence(_ row: Row) -> String {
        if let never = row.timeline.never { return "never in force: \(never)" }
        return row.timeline.stretches.map { stretch in
            let from = stretch.from <= .distantPast ? "from the beginning" : "from \(words.moment(stretch.from))"
            let until = stretch.until.map { " until \(words.moment($0))" } ?? ", without end"
            return "\(stretch.truth == .true ? "in force" : "perhaps in force") \(from)\(until)"
        }.joined(separator: "; ")
    }

    var description: String {
        rows.map { "\($0.reading), \($0.label): \(sentence($0))." }.joined(separator: " ")
            + " Known as at \(words.moment(result.now))."
    }

    /// What is drawn, and how it is to be read: nothing else.
    var keys: [String] {
        let drawn = rows.flatMap(\.timeline.stretches).filter { ($0.until ?? until) > from && $0.from < until }
        var keys: [String] = []
        if drawn.contains(where: { $0.truth == .true }) { keys.append("Solid: in force.") }
        if drawn.contains(where: { $0.truth != .true }) {
            keys.append("Outlined: in force or not, depending on what is not known.")
        }
        if showsNow { keys.append("The dashed line is the time as known at.") }
        if !times.isEmpty {
            keys.append("Below: how many incidents that are spoken of may have begun on each day.")
        }
        return keys
    }

    private var showsNow: Bool { result.now < until }

    // MARK: - Drawing

    /// The drawing at a width, in the units of its own text: 960 for a desk, 380 for a phone.
    func drawing(id: String, className: String, width: Double) -> String {
        let n = SVG.number
        let left = 10.0
        let right = width - 10
        func x(_ instant: Instant) -> Double {
            left + Double(instant - from) / Double(until - from) * (right - left)
        }
        let rowHeight = 54.0
        let top = 18.0
        let bars = top + Double(rows.count) * rowHeight
        let histogram = times.isEmpty ? 0.0 : 64.0
        let height = bars + histogram + 34
        return SVG.drawing(
            id: id, className: className, width: width, height: height,
            title: "When each reading is in force", description: description
        ) { svg in
            let bottom = bars + histogram
            for tick in ticks(every: width < 500 ? 4 : 8) {
                let at = x(zoneStart(tick))
                svg.element("path", [("class", "grid"), ("d", "M\(n(at)) \(n(top - 8))V\(n(bottom))")])
                svg.text(
                    words.day(tick),
                    [("class", "axis"), ("x", n(at)), ("y", n(bottom + 16)), ("text-anchor", "middle")])
            }
            for (place, row) in rows.enumerated() {
                let y = top + Double(place) * rowHeight
                svg.text(
                    row.reading.name == "text" ? row.label : "\(row.reading) — \(row.label)",
                    [("class", "label"), ("x", n(left)), ("y", n(y + 12))])
                svg.element(
                    "rect",
                    [
                        ("class", "track"), ("x", n(left)), ("y", n(y + 20)), ("width", n(right - left)),
                        ("height", "18"),
                    ])
                if let never = row.timeline.never {
                    svg.text(
                        "never in force: \(never)",
                        [("class", "axis"), ("x", n(left + 8)), ("y", n(y + 33))])
                }
                for stretch in row.timeline.stretches {
                    let start = max(left, x(max(stretch.from, from)))
                    let end = min(right, x(min(stretch.until ?? until, until)))
                    guard end > start else { continue }
                    svg.element(
                        "rect",
                        [
                            ("class", stretch.truth == .true ? "force" : "force perhaps"), ("x", n(start)),
                            ("y", n(y + 20)), ("width", n(max(2, end - start))), ("height", "18"),
                        ])
                    if stretch.from > .distantPast, stretch.from >= from {
                        svg.element("path", [("class", "edge"), ("d", "M\(n(start)) \(n(y + 16))v26")])
                    }
                    if let until = stretch.until, until <= self.until {
                        svg.element("path", [("class", "edge"), ("d", "M\(n(end)) \(n(y + 16))v26")])
                    }
                    let span = days(stretch)
                    if end - start > 90 {
                        svg.text(
                            span,
                            [
                                ("class", "inbar"), ("x", n((start + end) / 2)), ("y", n(y + 33)),
                                ("text-anchor", "middle"),
                            ])
                    }
                }
            }
            if histogram > 0 { draw(&svg, x: x, top: bars + 4, bottom: bottom - 4, left: left) }
            if showsNow {
                let now = x(max(result.now, from))
                svg.element("path", [("class", "now"), ("d", "M\(n(now)) \(n(top - 10))V\(n(bottom))")])
                svg.text(
                    "as known at",
                    [("class", "axis"), ("x", n(max(now, left + 70))), ("y", "9"), ("text-anchor", "end")])
            } else {
                svg.text(
                    "as known at \(words.date(words.zone.civil(at: result.now).date)) →",
                    [("class", "axis"), ("x", n(right)), ("y", "9"), ("text-anchor", "end")])
            }
        }
    }

    /// How many incidents may have happened on each day: one that has several days counts on the first.
    private func draw(
        _ svg: inout SVG, x: (Instant) -> Double, top: Double, bottom: Double, left: Double
    ) {
        let n = SVG.number
        let span = max(1, Int((until - from) / 86_400))
        let bin = max(1, (span + 119) / 120)
        var counts: [Int: Int] = [:]
        for time in times where time.earliest >= from && time.earliest < until {
            let day = words.zone.civil(at: time.earliest).date.day
            counts[day - day % bin, default: 0] += 1
        }
        let most = counts.values.max() ?? 1
        svg.text(
            bin == 1
                ? "Incidents spoken of, a day (most: \(most))" : "Incidents spoken of, in \(bin) days (most: \(most))",
            [("class", "axis"), ("x", n(left)), ("y", n(top + 8))])
        for (day, count) in counts.sorted(by: { $0.key < $1.key }) {
            let start = x(zoneStart(CivilDate(day: day)))
            let end = x(zoneStart(CivilDate(day: day + bin)))
            let height = Double(count) / Double(most) * (bottom - top - 16)
            svg.element(
                "rect",
                [
                    ("class", "day"), ("x", n(start)), ("y", n(bottom - height)), ("width", n(max(1, end - start - 1))),
                    ("height", n(height)),
                ])
        }
    }

    private func zoneStart(_ date: CivilDate) -> Instant { words.zone.start(of: date) }

    /// How long a stretch is, where it has whole days.
    private func days(_ stretch: ForceTimeline.Stretch) -> String {
        guard let until = stretch.until, stretch.from > .distantPast else {
            return stretch.truth == .true ? "in force" : "perhaps in force"
        }
        let hours = Int((until - stretch.from + 1800) / 3600)
        let length = hours >= 72 ? "\((hours + 12) / 24) days" : "\(hours) hours"
        return stretch.truth == .true ? length : "perhaps, \(length)"
    }

    /// Days at about even distances.
    private func ticks(every count: Int) -> [CivilDate] {
        let first = words.zone.civil(at: from).date.day + 1
        let last = words.zone.civil(at: until).date.day
        guard last > first else { return [CivilDate(day: first)] }
        let wanted = Double(last - first) / Double(count)
        let step = [1, 2, 7, 14, 28, 61, 91, 182, 365, 730, 1826].first { Double($0) >= wanted } ?? 3652
        // The first tick half a step in, so that no label leaves the frame.
        let start = first + min(step / 2, (last - first) / 2)
        return stride(from: start, through: last - step / 3, by: step).map { CivilDate(day: $0) }
    }
}
