import Diagnostics

/// An accord's prose as elements: paragraphs, quotations, lists. The words stay as signed.
enum Prose {
    static func markup(_ text: String) -> String {
        var markup = ""
        var kind = Kind.paragraph
        var lines: [Substring] = []
        func flush() {
            guard !lines.isEmpty else { return }
            switch kind {
            case .paragraph: markup += "<p>\(inline(lines))</p>"
            case .quotation:
                let paragraphs = lines.split { $0.allSatisfy { $0 == " " } }
                markup += "<blockquote>\(paragraphs.map { "<p>\(inline(Array($0)))</p>" }.joined())</blockquote>"
            case .list: markup += "<ul>\(items(lines).map { "<li>\(inline($0))</li>" }.joined())</ul>"
            }
            lines = []
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let bare = line.drop { $0 == " " }
            if bare.isEmpty {
                flush()
                kind = .paragraph
                continue
            }
            let own: Kind =
                bare.first == ">" ? .quotation : bare.hasPrefix("- ") || bare.hasPrefix("* ") ? .list : .paragraph
            // A line that continues a list item is indented under it.
            let continues = kind == .list && own == .paragraph && line.first == " "
            if own != kind && !continues { flush() }
            if !continues { kind = own }
            lines.append(own == .quotation ? bare.dropFirst().drop { $0 == " " } : bare)
        }
        flush()
        return markup
    }

    private enum Kind { case paragraph, quotation, list }

    private static func items(_ lines: [Substring]) -> [[Substring]] {
        var items: [[Substring]] = []
        for line in lines {
            if line.hasPrefix("- ") || line.hasPrefix("* ") {
                items.append([line.dropFirst(2)])
            } else if items.isEmpty {
                items.append([line])
            } else {
                items[items.count - 1].append(line)
            }
        }
        return items
    }

    /// Escaped, with `**strong**` and `*emphasis*` where both ends are there.
    private static func inline(_ lines: [Substring]) -> String {
        // An article's prose is longer than a field of a report may be.
        let text = Harmless.text(lines.joined(separator: " "), limit: 20_000)
        let parts = text.split(separator: "**", omittingEmptySubsequences: false)
        var markup = ""
        for (place, part) in parts.enumerated() {
            let isStrong = place % 2 == 1 && place < parts.count - 1
            let marked = emphasised(String(part))
            markup += isStrong ? "<strong>\(marked)</strong>" : place % 2 == 1 ? "**\(marked)" : marked
        }
        return markup
    }

    private static func emphasised(_ text: String) -> String {
        let parts = text.split(separator: "*", omittingEmptySubsequences: false).map { escaped(String($0)) }
        guard parts.count % 2 == 1 else { return parts.joined(separator: "*") }
        var markup = ""
        for (place, part) in parts.enumerated() { markup += place % 2 == 1 ? "<em>\(part)</em>" : part }
        return markup
    }

    private static func escaped(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { Harmless.markup(String($0), limit: 20_000) }
            .joined(separator: " ")
    }
}
