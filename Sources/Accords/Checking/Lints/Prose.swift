/// The prose beside an article, as far as the checker reads it.
///
/// Where a part of it is set as a quotation (`>`), only that is taken as what was signed; the rest is commentary.
struct Prose {
    /// The signed words, without Markdown's marks.
    let signed: Text

    init(_ prose: String) {
        var quoted = ""
        var plain = ""
        for line in prose.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let text = line.drop { $0 == " " }
            if text.first == ">" { quoted += text.dropFirst() + "\n" } else { plain += text + "\n" }
        }
        signed = Text(quoted.isEmpty ? plain : quoted)
    }

    /// A text cut into words.
    struct Text {
        /// The words in lower case: letters with their hyphens and apostrophes, and numbers with their points.
        let words: [String]

        init(_ text: String) {
            var words: [String] = []
            var word = ""
            func isInner(_ scalar: Unicode.Scalar) -> Bool {
                scalar == "-" || scalar == "’" || scalar == "'" || scalar == "."
            }
            for scalar in text.lowercased().unicodeScalars {
                if scalar.properties.isAlphabetic || (48...57).contains(scalar.value) {
                    word.unicodeScalars.append(scalar)
                } else if isInner(scalar), !word.isEmpty {
                    word.unicodeScalars.append(scalar)
                } else if scalar == ",", word.last?.isNumber == true {
                    // "14,700"
                    continue
                } else if !word.isEmpty {
                    words.append(Self.trimmed(word))
                    word = ""
                }
            }
            if !word.isEmpty { words.append(Self.trimmed(word)) }
            self.words = words.filter { !$0.isEmpty }
        }

        private static func trimmed(_ word: String) -> String {
            var word = word[...]
            while let last = word.last, last == "." || last == "-" || last == "’" || last == "'" {
                word = word.dropLast()
            }
            return String(word)
        }

        /// The numbers in it, digits or English words, each with the word after it.
        var numbers: [(value: Double, next: String)] {
            var numbers: [(Double, String)] = []
            for (place, word) in words.enumerated() {
                guard let value = Self.value(of: word) else { continue }
                // "twenty four" and "twenty-four"
                if value >= 20, value < 100, place + 1 < words.count, let ones = Self.value(of: words[place + 1]),
                    ones < 10,
                    Double(words[place + 1]) == nil
                {
                    numbers.append((value + ones, place + 2 < words.count ? words[place + 2] : ""))
                }
                numbers.append((value, place + 1 < words.count ? words[place + 1] : ""))
            }
            return numbers
        }

        private static let small = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

        /// The value of a word that says a number.
        static func value(of word: String) -> Double? {
            if let first = word.first, first.isNumber { return Double(word.prefix { $0.isNumber || $0 == "." }) }
            if word == "a" || word == "an" { return 1 }
            if let value = small.firstIndex(of: word) { return Double(value) }
            if let value = tens.firstIndex(of: word) { return Double((value + 2) * 10) }
            if word == "hundred" { return 100 }
            if word == "thousand" { return 1000 }
            let parts = word.split(separator: "-")
            if parts.count == 2, let ten = tens.firstIndex(of: String(parts[0])),
                let one = small.firstIndex(of: String(parts[1]))
            {
                return Double((ten + 2) * 10 + one)
            }
            if parts.count == 2, let first = value(of: String(parts[0])), first > 1, value(of: String(parts[1])) == nil
            {
                // "30-day"
                return first
            }
            return nil
        }
    }
}
