/// How far something may have happened from the time that a feed gives: `3 days`, `12 hours`.
struct Spread: Hashable, Sendable {
    var days: Int
    var seconds: Int64

    static let none = Spread(days: 0, seconds: 0)

    init(days: Int, seconds: Int64) {
        self.days = days
        self.seconds = seconds
    }

    /// Reads a whole number and a unit; nil for anything else, and beyond a hundred years.
    init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 2, let number = Int(words[0]), (0...36_525).contains(number) else { return nil }
        switch words[1].lowercased() {
        case "day", "days": self.init(days: number, seconds: 0)
        case "week", "weeks": self.init(days: number * 7, seconds: 0)
        case "hour", "hours": self.init(days: 0, seconds: Int64(number) * 3600)
        case "minute", "minutes": self.init(days: 0, seconds: Int64(number) * 60)
        default: return nil
        }
    }
}
