/// What the values of one column are like.
struct ColumnProfile {
    let name: String
    /// Rows in which it is not empty.
    var filled = 0
    /// Distinct values with their counts; no more than ``distinctLimit`` are kept.
    var counts: [String: Int] = [:]
    var hasMore = false
    var letters = 0
    /// Numbers among the values, and the least and the greatest of them; with a comma for the point apart.
    var numbers = 0
    var commaNumbers = 0
    var least = Double.infinity
    var greatest = -Double.infinity
    var links = 0
    /// Values that are a time of day.
    var clocks = 0
    /// Values that are two numbers, as of a point.
    var pairs = 0
    /// Those of them whose numbers have a comma for the point: `50,91 34,80`.
    var commaPairs = 0
    /// By common format: how many values it reads.
    var reads: [DateFormat: Int] = [:]
    /// By common format: how many values no other format reads as another day, it alone.
    var readsAlone: [DateFormat: Int] = [:]

    static let distinctLimit = 20_000

    init(name: String) { self.name = name }

    /// Distinct values, or the least number that there are.
    var distinct: Int { counts.count }
    var isUnique: Bool { !hasMore && counts.count == filled || hasMore && counts.values.allSatisfy { $0 == 1 } }
    /// Whether all but a few of its values are different.
    var isNearlyUnique: Bool { filled > 0 && counts.values.count { $0 > 1 } * 50 <= counts.count }
    var isNumeric: Bool { filled > 0 && numbers + commaNumbers == filled }
    var averageLength: Double { filled == 0 ? 0 : Double(letters) / Double(filled) }

    mutating func add(_ text: String) {
        guard !text.isEmpty else { return }
        filled += 1
        letters += text.count
        if counts[text] != nil || counts.count < Self.distinctLimit {
            counts[text, default: 0] += 1
        } else {
            hasMore = true
        }
        var plain = text
        if let number = plain.withUTF8({ DecimalNumber.read($0) }) {
            numbers += 1
            note(number)
        } else if text.contains(","), case var replaced = text.replacing(",", with: "."),
            let number = replaced.withUTF8({ DecimalNumber.read($0) })
        {
            commaNumbers += 1
            note(number)
        } else if text.hasPrefix("http://") || text.hasPrefix("https://") {
            links += 1
        } else {
            let parts = text.split { $0 == " " || $0 == "," || $0 == ";" }
            if (2...4).contains(parts.count), parts.allSatisfy({ Double($0) != nil }) { pairs += 1 }
            let halves = text.split { $0 == " " || $0 == ";" }
            if halves.count == 2,
                halves.allSatisfy({ $0.split(separator: ",").count == 2 && Double($0.replacing(",", with: ".")) != nil }
                )
            {
                commaPairs += 1
            }
            let clock = text.split(separator: ":", omittingEmptySubsequences: false)
            if (2...3).contains(clock.count), clock.allSatisfy({ (1...2).contains($0.count) && Int($0) != nil }) {
                clocks += 1
            }
        }
        guard text.count <= 40, text.contains(where: \.isNumber) else { return }
        var found: [(format: DateFormat, reading: DateFormat.Reading)] = []
        for format in CommonFormats.all {
            guard let reading = format.read(text) else { continue }
            // A bare number is a year, or YYYYMMDD, only if the year is of our times.
            let year = reading.start.date.parts.year
            if (1900...2100).contains(year) { found.append((format, reading)) }
        }
        for (format, _) in found { reads[format, default: 0] += 1 }
        let starts = Set(found.map(\.reading.start))
        if starts.count == 1 { for (format, _) in found { readsAlone[format, default: 0] += 1 } }
    }

    private mutating func note(_ number: Double) {
        least = min(least, number)
        greatest = max(greatest, number)
    }

    /// The most frequent values first.
    var commonest: [(text: String, count: Int)] {
        counts.map { (text: $0.key, count: $0.value) }.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    }

    /// Whether some values have a time of day and no offset.
    var hasClock: Bool {
        guard let formats = dates?.formats else { return false }
        return counts.keys.contains { text in
            formats.contains { format in
                format.read(text).map { $0.offset == nil && [.second, .minute, .hour].contains($0.extent) } ?? false
            }
        }
    }

    /// What stands between several values in one field, where that is so in a tenth of them.
    var listSeparator: String? {
        ["|", ";", ", "].first { separator in
            counts.filter { $0.key.contains(separator) }.values.reduce(0, +) * 10 >= filled
        }
    }

    /// Whether its name has one of these words in it.
    func isCalled(_ words: String...) -> Bool {
        let name = name.lowercased()
        return words.contains { name.contains($0) }
    }

    /// Whether its name, or the last part of it, is one of these words.
    func isExactly(_ words: String...) -> Bool {
        let parts = name.lowercased().split { $0 == "/" || $0 == "." || $0 == ":" }
        let last = parts.last.map(String.init) ?? ""
        return words.contains(last) || words.contains(name.lowercased())
    }

    /// The forms that together read all values, and what is open about them.
    var dates: Dates? {
        guard filled > 0, (reads.values.max() ?? 0) * 2 > filled else { return nil }
        let order = CommonFormats.all
        let whole = order.filter { reads[$0] == filled }
        if let first = whole.first {
            let rivals = Self.unlike(whole.filter { isRival($0, first) }) { isRival($0, $1) }
            return Dates(
                formats: rivals.isEmpty ? [first] : [], others: rivals.isEmpty ? [] : [first] + rivals, unread: 0)
        }
        let best = order.filter { reads[$0] ?? 0 > 0 }.sorted { (reads[$0] ?? 0) > (reads[$1] ?? 0) }
        guard let first = best.first else { return nil }
        let others = Self.unlike(
            best.dropFirst().filter { (readsAlone[$0] ?? 0) > 0 && !isSubsumed($0, by: first) }
        ) { isRival($0, $1) || !isSubsumed($0, by: $1) }
        let isOpen = others.contains { isRival($0, first) }
        let chosen = [first] + others.prefix(4)
        let unread = counts.filter { text, _ in !chosen.contains { $0.read(text) != nil } }.values.reduce(0, +)
        return Dates(formats: isOpen ? [] : chosen, others: isOpen ? chosen : [], unread: unread)
    }

    /// Of formats that read alike, the first.
    private static func unlike(_ formats: [DateFormat], _ differ: (DateFormat, DateFormat) -> Bool) -> [DateFormat] {
        formats.reduce(into: []) { kept, format in
            if kept.allSatisfy({ differ(format, $0) }) { kept.append(format) }
        }
    }

    private func isSubsumed(_ one: DateFormat, by other: DateFormat) -> Bool {
        counts.keys.allSatisfy { one.read($0) == nil || other.read($0) != nil }
    }

    /// Whether some value is read by both, as different days.
    private func isRival(_ one: DateFormat, _ other: DateFormat) -> Bool {
        counts.keys.contains { text in
            guard let first = one.read(text), let second = other.read(text) else { return false }
            return first.start != second.start
        }
    }

    struct Dates {
        /// What to write; empty where it has to be asked.
        var formats: [DateFormat]
        /// Forms between which only a person can choose.
        var others: [DateFormat]
        /// Values that none of them reads.
        var unread: Int
    }
}
