import Diagnostics

extension GeniusScenario {
    /// The scenario as a document of talks: what `truce talks import genius` writes.
    ///
    /// Names become such as sentences can use; what they were is kept as titles.
    public func document() -> String {
        var names = Names()
        let issueNames = issues.map { names.name($0.name, "issue") }
        let optionNames = issues.map { issue in
            var names = Names()
            return issue.options.map { names.name($0, "option") }
        }
        var partyNames = Names()
        let parties = self.parties.map { (name: partyNames.name($0.name, "party"), party: $0) }
        var lines = ["talks \"\(Self.quotable(name))\"", "scale \(least) to \(most)", ""]
        lines += parties.map { "party \($0.name)" + Self.title($0.party.name, $0.name) }
        lines.append("")
        lines += parties.map { "source profile-\($0.name) \"\(Self.quotable($0.party.name)).xml\"" }
        for (place, issue) in issues.enumerated() {
            lines += ["", "issue \(issueNames[place])" + Self.title(issue.name, issueNames[place])]
            for (option, name) in zip(issue.options, optionNames[place]) {
                lines.append("  option \(name)" + Self.title(option, name))
            }
        }
        for (name, party) in parties {
            lines += ["", "from profile-\(name)"]
            for (place, issue) in issueNames.enumerated() {
                lines.append("  \(name) weighs \(issue) \(party.weights[place])")
            }
            for (place, issue) in issueNames.enumerated() {
                let values = zip(optionNames[place], party.evaluations[place]).map { "\($0) \($1)" }
                // Long ranges have thousands of options: so many go on one line.
                for start in stride(from: 0, to: values.count, by: 8) {
                    let some = values[start..<min(start + 8, values.count)]
                    lines.append("  \(name) values \(issue) " + some.joined(separator: ", "))
                }
            }
            if let reservation = party.reservation { lines.append("  \(name) cannot accept less than \(reservation)") }
        }
        return """
            # \(Self.quotable(name))

            Imported from a Genius scenario: weights, evaluations and reservations as its profiles have them.

            ```talks
            \(lines.joined(separator: "\n"))
            ```

            """
    }

    private var least: Amount { min(Amount(0), parties.flatMap { $0.evaluations.joined() }.min() ?? Amount(0)) }

    private var most: Amount {
        let most = parties.flatMap { $0.evaluations.joined() }.max() ?? Amount(1)
        return max(most, least < Amount(0) ? Amount(0) : Amount(1))
    }

    private static func quotable(_ text: String) -> String {
        // What could steer a terminal, or turn the direction of a line, is shown by its number.
        Harmless.line(text, limit: .max).replacing("\"", with: "’")
    }

    private static func title(_ text: String, _ name: String) -> String {
        text == name ? "" : " \"\(quotable(text))\""
    }

    /// Names that sentences can use, each once.
    private struct Names {
        private var taken: Set<String> = []

        mutating func name(_ text: String, _ kind: String) -> String {
            var name = String(
                String.UnicodeScalarView(
                    text.unicodeScalars.map {
                        $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" || $0 == "." ? $0 : "-"
                    }))
            while let first = name.first, "-.".contains(first) { name.removeFirst() }
            while let last = name.last, "-.".contains(last) { name.removeLast() }
            if name.isEmpty { name = kind }
            if Cursor.reserved.contains(name) || Cursor.keywords.contains(name) || Cursor.verbs.contains(name) {
                name += "_"
            }
            let base = name
            var count = 2
            while !taken.insert(name).inserted {
                name = "\(base)-\(count)"
                count += 1
            }
            return name
        }
    }
}
