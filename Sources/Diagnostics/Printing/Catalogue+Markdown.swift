extension Catalogue {
    /// `docs/errors.md`: every code with what it means and an example each way.
    public static var markdown: String {
        var page = """
            # What Truce says, and why

            *Made from `Sources/Diagnostics/Catalogue` by `make docs`; change it there.*

            Every message has a number and a name that stay the same between versions. An **error** has to be mended before the
            input can be used. A **question** is something that the text leaves open: answer it in the document, or accept it
            with a reason (`accepted question NAME because "…"`); until then the accord runs, and every report lists it. A
            **note** is worth knowing.

            | number | name | severity |
            | --- | --- | --- |

            """
        for code in all {
            page += "| [\(code.label)](#\(anchor(code))) | `\(code.name)` | \(code.severity.rawValue) |\n"
        }
        var room = ""
        for code in all {
            let next = chapter(of: code.number)
            if next != room {
                room = next
                page += "\n## \(room)\n"
            }
            page += "\n### \(code.label) \(code.name)\n\n*\(code.severity.rawValue)*\n\n\(code.explanation)\n"
            if !code.wrong.isEmpty { page += "\nDraws it:\n\n\(fenced(code.wrong))\n" }
            if !code.right.isEmpty { page += "\nDoes not:\n\n\(fenced(code.right))\n" }
        }
        return page
    }

    private static func anchor(_ code: Code) -> String { "\(code.label.lowercased())-\(code.name)" }

    private static func chapter(of number: Int) -> String {
        switch number {
        case ..<50: "Documents"
        case ..<500: "Terms"
        case ..<600: "Worked cases"
        case ..<700: "Places"
        case ..<800: "Facts"
        case ..<900: "Monitoring"
        case ..<1000: "The command line"
        default: "Talks"
        }
    }

    /// A block with marks longer than any in the example.
    private static func fenced(_ example: String) -> String {
        var longest = 2
        var run = 0
        for character in example {
            run = character == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        let marks = String(repeating: "`", count: longest + 1)
        return "\(marks)text\n\(example.hasSuffix("\n") ? String(example.dropLast()) : example)\n\(marks)"
    }
}
