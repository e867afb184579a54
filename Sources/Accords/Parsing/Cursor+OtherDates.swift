import Diagnostics
import Documents
import Vocabulary

extension Cursor {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// A date in another form than `2025-03-18`: what to write instead. Nil where none comes next.
    func otherDate() -> Diagnostic? {
        guard let current else { return nil }
        func month(_ token: Token?) -> Int? {
            guard let token, token.kind == .word, token.text.count >= 3 else { return nil }
            return Self.months.firstIndex(of: String(token.text.lowercased().prefix(3))).map { $0 + 1 }
        }
        // "18", "18th", and nothing that goes on otherwise.
        func number(_ token: Token?) -> Int? {
            guard let token, token.kind == .number || token.kind == .word else { return nil }
            let digits = token.text.prefix { $0.isNumber }
            guard !digits.isEmpty, ["", "st", "nd", "rd", "th"].contains(token.text.dropFirst(digits.count)) else {
                return nil
            }
            return Int(digits)
        }
        if let end = endOf(month: month, number: number) { return end }
        if let day = number(current), let month = month(peek(1)) {
            let year = number(peek(2))
            return complaint(
                "\(current.text) \(peek(1)?.text ?? "")" + (year.map { " \($0)" } ?? ""),
                [year.flatMap { CivilDate(year: $0, month: month, day: day) }])
        }
        if let month = month(current), let day = number(peek(1)) {
            let year = number(peek(2)?.kind == .comma ? peek(3) : peek(2))
            return complaint(
                "\(current.text) \(day)" + (year.map { ", \($0)" } ?? ""),
                [year.flatMap { CivilDate(year: $0, month: month, day: day) }])
        }
        guard current.kind == .number || current.kind == .word else { return nil }
        let parts = current.text.split(whereSeparator: { $0 == "." || $0 == "/" || $0 == "-" }).map { Int($0) }
        let numbers = parts.compactMap { $0 }
        guard parts.count == 3, numbers.count == 3 else { return nil }
        let (first, middle, last) = (numbers[0], numbers[1], numbers[2])
        if first > 31 { return complaint(current.text, [CivilDate(year: first, month: middle, day: last)]) }
        guard last > 31 else { return nil }
        let dates = [
            CivilDate(year: last, month: middle, day: first), CivilDate(year: last, month: first, day: middle),
        ]
        return complaint(current.text, first == middle ? [dates[0]] : dates)
    }

    /// `[the] end of October 2018`, `end of 2018`: the last day.
    private func endOf(month: (Token?) -> Int?, number: (Token?) -> Int?) -> Diagnostic? {
        let start = at("the") ? 1 : 0
        guard peek(start)?.text == "end", peek(start + 1)?.text == "of" else { return nil }
        let named = month(peek(start + 2))
        let year = number(peek(named == nil ? start + 2 : start + 3))
        guard named != nil || (year ?? 0) > 31 else { return nil }
        let month = named ?? 12
        let last = (28...31).last { CivilDate(year: year ?? 2024, month: month, day: $0) != nil } ?? 28
        let words = ["end of", named.flatMap { _ in peek(start + 2)?.text }, year.map { "\($0)" }].compactMap { $0 }
        return complaint(
            words.joined(separator: " "), [year.flatMap { CivilDate(year: $0, month: month, day: last) }])
    }

    private func complaint(_ words: String, _ dates: [CivilDate?]) -> Diagnostic {
        let meant = dates.compactMap { $0 }.map { "`\($0)`" }.joined(separator: " or ")
        return Diagnostic(
            .dateForm, at: here, "“\(words)” is not how dates are written here.",
            advice: "Write year, month, day: " + (meant.isEmpty ? "`2025-03-18`." : meant + "."))
    }
}
