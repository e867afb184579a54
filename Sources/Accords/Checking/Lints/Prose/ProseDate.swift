import Vocabulary

/// A date in the prose: `20 November 2020`, `November 20, 2020`, `the 20th of November`, `2020-11-20`.
struct ProseDate: Sendable {
    /// The year; nil where it is not said.
    var year: Int?
    /// 1–12.
    var month: Int
    /// 1–31.
    var day: Int
    /// The words that state it.
    var places: Range<Int>
    /// Whether the words before it make it a last day, and how.
    var bound: Bound?
    /// The words from the preposition on.
    var boundPlaces: Range<Int>

    /// How a date bounds what must be done.
    enum Bound: Sendable {
        /// `by`, `not later than`, `until`: the day is in time.
        case by
        /// `before`, `prior to`: it is not.
        case before
    }

    /// Whether it may be this day.
    func isSame(as date: CivilDate) -> Bool {
        let (other, otherMonth, otherDay) = date.parts
        return month == otherMonth && day == otherDay && (year == nil || year == other)
    }
}

extension Prose {
    private static let months: [String: Int] = {
        let names = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
        var months: [String: Int] = ["sept": 9]
        for (place, name) in names.enumerated() {
            months[name] = place + 1
            months[String(name.prefix(3))] = place + 1
        }
        return months
    }()

    /// The dates in it, in order.
    var dates: [ProseDate] {
        var dates: [ProseDate] = []
        var place = 0
        while place < words.count {
            guard var date = date(at: place) else {
                place += 1
                continue
            }
            place = date.places.upperBound
            setBound(&date)
            dates.append(date)
        }
        return dates
    }

    private func date(at place: Int) -> ProseDate? {
        let parts = words[place].text.split(separator: "-")
        if parts.count == 3, parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2]), CivilDate(year: year, month: month, day: day) != nil
        {
            return ProseDate(
                year: year, month: month, day: day, places: place..<(place + 1), boundPlaces: place..<(place + 1))
        }
        var next = place + 1
        if let day = dayNumber(place) {
            if next < words.count, words[next].text == "of" || words[next].text == "day" { next += 1 }
            if next < words.count, words[next].text == "of" { next += 1 }
            guard next < words.count, let month = month(at: next) else { return nil }
            return made(day, month, place, next + 1)
        }
        guard let month = month(at: place), next < words.count else { return nil }
        if words[next].text == "the" { next += 1 }
        guard next < words.count, let day = dayNumber(next), !words[next].startsSentence || words[place].text == "sept"
        else { return nil }
        return made(day, month, place, next + 1)
    }

    private func made(_ day: Int, _ month: Int, _ place: Int, _ end: Int) -> ProseDate {
        var end = end
        var year: Int?
        if end < words.count, words[end].text.count == 4, let stated = Int(words[end].text), stated >= 1800 {
            year = stated
            end += 1
        }
        return ProseDate(year: year, month: month, day: day, places: place..<end, boundPlaces: place..<end)
    }

    private func month(at place: Int) -> Int? {
        // "may" is a month only with its capital.
        words[place].isCapital ? Self.months[words[place].text] : nil
    }

    private func dayNumber(_ place: Int) -> Int? {
        let text = words[place].text
        let digits = text.prefix { $0.isNumber }
        guard (1...2).contains(digits.count), let day = Int(digits), (1...31).contains(day) else { return nil }
        let tail = text.dropFirst(digits.count)
        return tail.isEmpty || ["st", "nd", "rd", "th"].contains(String(tail)) ? day : nil
    }

    /// Words that may stand between the preposition and the date.
    private static let skipped: Set<String> = [
        "the", "of", "day", "date", "on", "midnight", "end", "noon", "evening", "close", "hours", "local", "time",
        "moscow", "at", "latest",
    ]

    private func setBound(_ date: inout ProseDate) {
        var at = date.places.lowerBound
        var saysEnd = false
        var skipped = 0
        while at > 0, skipped < 6, Self.skipped.contains(words[at - 1].text) || isClock(at - 1) {
            if words[at - 1].text == "end" || words[at - 1].text == "close" { saysEnd = true }
            at -= 1
            skipped += 1
        }
        guard at > 0 else { return }
        let before = words[at - 1].text
        var start = at - 1
        let isNot = at > 1 && words[at - 2].text == "not"
        switch before {
        case "by", "until", "till": date.bound = .by
        case "than" where at > 1 && words[at - 2].text == "later":
            date.bound = .by
            start = max(0, at - 3)
        case "before" where !isNot:
            let isOnOrBefore = at > 2 && words[at - 2].text == "or" && words[at - 3].text == "on"
            date.bound = isOnOrBefore || saysEnd ? .by : .before
        case "to" where at > 1 && words[at - 2].text == "prior":
            date.bound = .before
            start = at - 2
        default: return
        }
        date.boundPlaces = start..<date.places.upperBound
    }

    private func isClock(_ place: Int) -> Bool {
        let text = words[place].text
        return text.contains(":") && text.first?.isNumber == true
    }
}
