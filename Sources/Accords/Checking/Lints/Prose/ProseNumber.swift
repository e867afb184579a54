/// A number in the prose: digits, English words, or both as treaties have them, `seventy-two (72) hours`.
struct ProseNumber: Sendable {
    /// Its value.
    var value: Double
    /// The words that state it, without its unit.
    var places: Range<Int>
    /// The word after it in the singular, or what hangs on it by a hyphen: `hour` of `72 hours` and of `72-hour`.
    var unit: String
    /// Whether that word is a plural noun: `1,960 servicemen`.
    var countsThings: Bool
    /// Whether digits state it.
    var hasDigits: Bool
    /// Whether it says how much of something, and not which: no ordinal, no year, no number of an article, no hour of a clock.
    var isAmount: Bool
}

/// Units of time and length, by the words for them, in English.
enum ProseUnit {
    private static let singular: [String: String] = [
        "hours": "hour", "hour": "hour", "hrs": "hour", "days": "day", "day": "day", "months": "month",
        "month": "month", "weeks": "week", "week": "week", "years": "year", "year": "year", "minutes": "minute",
        "minute": "minute", "seconds": "second", "km": "km", "kms": "km", "kilometres": "km", "kilometers": "km",
        "kilometre": "km",
        "kilometer": "km", "m": "m", "metres": "m", "meters": "m", "metre": "m", "meter": "m", "nmi": "nmi",
        "nautical": "nmi",
    ]

    /// The unit that a word names; nil if it names none.
    static func named(_ word: String) -> String? { singular[word] }

    /// Whether a unit is one of time.
    static func isTime(_ unit: String) -> Bool {
        ["hour", "day", "month", "week", "year", "minute", "second"].contains(unit)
    }

    /// Whether a unit is one of length.
    static func isLength(_ unit: String) -> Bool { ["km", "m", "nmi"].contains(unit) }

    /// The same length in other units: 24 hours and 1 day, 500 m and half a kilometre.
    static func same(_ value: Double, _ unit: String) -> [(value: Double, unit: String)] {
        switch unit {
        case "hour": [(value / 24, "day"), (value * 60, "minute")]
        case "minute": [(value / 60, "hour")]
        case "second": [(value / 60, "minute"), (value / 3600, "hour")]
        case "day": [(value * 24, "hour"), (value / 7, "week")]
        case "week": [(value * 7, "day")]
        case "month": [(value / 12, "year")]
        case "year": [(value * 12, "month")]
        case "m": [(value / 1000, "km")]
        case "km": [(value * 1000, "m")]
        default: []
        }
    }
}

extension Prose {
    /// The numbers in it, in order.
    var numbers: [ProseNumber] {
        var numbers: [ProseNumber] = []
        var place = 0
        while place < words.count {
            guard var number = number(at: place) else {
                place += 1
                continue
            }
            // "seventy-two (72)": once, with both words.
            let next = number.places.upperBound
            if next < words.count, words[next].isBracketed, !number.hasDigits, let again = self.number(at: next),
                again.hasDigits, again.value == number.value
            {
                number.places = place..<again.places.upperBound
                number.unit = again.unit
                number.countsThings = again.countsThings
                number.hasDigits = true
            }
            numbers.append(number)
            place = number.places.upperBound
        }
        return numbers
    }

    /// The number that begins at a word.
    private func number(at place: Int) -> ProseNumber? {
        if let first = words[place].text.unicodeScalars.first, (48...57).contains(first.value) {
            return digits(at: place)
        }
        return spelled(at: place)
    }

    private func digits(at place: Int) -> ProseNumber? {
        let word = words[place].text
        let head = word.prefix { $0.isNumber || $0 == "." }
        var digits = head
        if digits.last == "." { digits = digits.dropLast() }
        guard digits.count(where: { $0 == "." }) < 2, let value = Double(digits), value.isFinite else { return nil }
        var tail = String(word.dropFirst(head.count))
        let isOrdinal = ["st", "nd", "rd", "th"].contains(tail)
        let isClock = tail.hasPrefix(":") || tail.hasPrefix("/")
        if tail.hasPrefix("-") { tail = String(tail.dropFirst()) }
        var number = ProseNumber(
            value: value, places: place..<(place + 1), unit: "", countsThings: false, hasDigits: true,
            isAmount: !isOrdinal && !isClock)
        // "14 thousand"
        var end = place + 1
        if tail.isEmpty, end < words.count, let scale = Self.scales[words[end].text] {
            number.value *= scale
            end += 1
            number.places = place..<end
        }
        setUnit(&number, tail: isOrdinal || isClock ? "" : tail, after: end)
        let isYear = number.unit.isEmpty || ProseUnit.named(number.unit) == nil
        if isYear, digits.count == 4, (1900...2199).contains(value), !number.countsThings { number.isAmount = false }
        // "2200 hours", "1900hrs" are hours of a clock.
        if number.unit == "hour", digits.count == 4 { number.isAmount = false }
        // "from 18 hours to zero hours"
        if number.unit == "hour", value <= 24, place > 0,
            ["from", "at", "until", "since", "to"].contains(words[place - 1].text), tail.isEmpty
        {
            number.isAmount = false
        }
        if refersToSomething(place) { number.isAmount = false }
        return number
    }

    private func spelled(at place: Int) -> ProseNumber? {
        var parts = words[place].text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        var end = place
        var total = 0.0
        var group = 0.0
        var sawAny = false
        var isOrdinal = false
        var tail = ""
        reading: while true {
            for (index, part) in parts.enumerated() {
                if let value = Self.small[part] {
                    // "two two": not one number.
                    if sawAny, group.truncatingRemainder(dividingBy: value < 10 ? 10 : 100) != 0 { break reading }
                    group += value
                } else if part == "hundred", sawAny {
                    group *= 100
                } else if let scale = Self.scales[part], sawAny {
                    total += group * scale
                    group = 0
                } else if let value = Self.ordinals[part], !sawAny || group >= 20 {
                    group += value
                    isOrdinal = true
                } else if index > 0, sawAny {
                    // "two-month"
                    tail = parts[index...].joined(separator: "-")
                    end += 1
                    break reading
                } else {
                    break reading
                }
                sawAny = true
            }
            end += 1
            if isOrdinal { break }
            guard end < words.count, !words[end].startsSentence, !words[end].isBracketed else { break }
            var next = end
            // "one hundred and twenty"
            if words[next].text == "and", group >= 100 || total > 0, next + 1 < words.count,
                Self.small[words[next + 1].text.split(separator: "-").first.map(String.init) ?? ""] != nil
            {
                next += 1
            }
            parts = words[next].text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
            guard let first = parts.first, Self.small[first] != nil || Self.scales[first] != nil || first == "hundred"
            else { break }
            end = next
        }
        if !sawAny {
            // "within a day", "an hour"; and "a dozen".
            guard ["a", "an"].contains(words[place].text), place + 1 < words.count else { return nil }
            if words[place + 1].text == "dozen" {
                return withUnit(12, place..<(place + 2), tail: "", isAmount: true)
            }
            guard ProseUnit.named(words[place + 1].text) != nil else { return nil }
            return withUnit(1, place..<(place + 1), tail: "", isAmount: false)
        }
        guard end > place else { return nil }
        return withUnit(
            total + group, place..<end, tail: tail, isAmount: !isOrdinal && !refersToSomething(place))
    }

    private func withUnit(_ value: Double, _ places: Range<Int>, tail: String, isAmount: Bool) -> ProseNumber {
        var number = ProseNumber(
            value: value, places: places, unit: "", countsThings: false, hasDigits: false, isAmount: isAmount)
        setUnit(&number, tail: tail, after: places.upperBound)
        return number
    }

    /// Words between a number and what it counts.
    private static let between: Set<String> = [
        "calendar", "consecutive", "full", "whole", "further", "additional", "more", "successive", "other", "armed",
        "military", "civilian", "heavy", "oil", "armoured", "armored", "commercial", "weekly",
    ]

    /// Whether a word may stand between a number and what it counts.
    static func standsBetween(_ word: String) -> Bool { between.contains(word) }

    private func setUnit(_ number: inout ProseNumber, tail: String, after end: Int) {
        if !tail.isEmpty {
            number.unit = ProseUnit.named(tail) ?? tail
            return
        }
        var next = end
        if next + 1 < words.count, Self.between.contains(words[next].text), !words[next].startsSentence { next += 1 }
        guard next < words.count, !words[next].startsSentence, !words[next].isBracketed else { return }
        let word = words[next].text
        number.unit = ProseUnit.named(word) ?? word
        let isPlural =
            word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("’s")
            && !word.hasSuffix("'s")
        number.countsThings =
            ProseUnit.named(word) == nil
            && (isPlural
                || ["persons", "people", "men", "women", "children", "personnel", "servicemen"].contains(word))
            && !["is", "as", "was", "this", "has", "does"].contains(word)
    }

    private static let references: Set<String> = [
        "article", "articles", "art", "paragraph", "paragraphs", "para", "section", "sections", "point", "points",
        "clause", "resolution", "resolutions", "annex", "chapter", "item", "page", "protocol", "line", "step", "phase",
        "stage", "day", "number", "no", "rule", "version", "aged", "age", "serial", "note", "appendix", "schedule",
        "league", "route", "highway", "road", "grid", "bridge", "gate", "post", "sector",
    ]

    /// Whether a number says which, and not how many: it numbers its paragraph, or a word that takes one stands before it.
    private func refersToSomething(_ place: Int) -> Bool {
        if words[place].startsParagraph {
            return place + 1 >= words.count || ProseUnit.named(words[place + 1].text) == nil
        }
        var before = place - 1
        // "articles 1, 2 and 3"
        while before >= 0, place - before < 12, ["and", "or", "to"].contains(words[before].text) || isNumeral(before) {
            before -= 1
        }
        return before >= 0 && Self.references.contains(words[before].text) && !words[before + 1].startsSentence
    }

    private func isNumeral(_ place: Int) -> Bool {
        words[place].text.unicodeScalars.allSatisfy { (48...57).contains($0.value) || $0 == "." }
    }

    private static let small: [String: Double] = {
        let units = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        var small: [String: Double] = [:]
        for (value, word) in units.enumerated() { small[word] = Double(value) }
        for (value, word) in tens.enumerated() { small[word] = Double((value + 2) * 10) }
        return small
    }()
    private static let scales: [String: Double] = ["thousand": 1000, "million": 1_000_000]
    private static let ordinals: [String: Double] = {
        let words = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
            "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
            "twentieth",
        ]
        var ordinals: [String: Double] = ["thirtieth": 30, "sixtieth": 60, "ninetieth": 90]
        for (value, word) in words.enumerated() { ordinals[word] = Double(value + 1) }
        return ordinals
    }()
}

extension Prose {
    /// The value of one word that says a number: `seven`, `30`, `a`.
    static func numberValue(of word: String) -> Double? {
        if word == "a" || word == "an" { return 1 }
        if word == "hundred" { return 100 }
        if word == "thousand" { return 1000 }
        guard let number = Prose(word).numbers.first, number.places == 0..<1 else { return nil }
        return number.value
    }
}
