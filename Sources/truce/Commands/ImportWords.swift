import Diagnostics
import Evidence

/// What an import says at its end.
struct ImportWords {
    let summary: FeedImport.Summary
    /// The file that was written; nil where none was.
    let output: String?

    /// How many diagnostics of one kind are shown.
    static let perCode = 3

    /// The summary, line by line.
    var text: String {
        var lines = ["\(Self.count(summary.rows, "row")) of the feed:"]
        func add(_ count: Int, _ words: String) {
            guard count > 0 else { return }
            let digits = String(count)
            lines.append(String(repeating: " ", count: max(1, 9 - digits.count)) + digits + "  " + words)
        }
        let where_ = output.map { " in \($0)" } ?? ""
        add(summary.added, "new report\(summary.added == 1 ? "" : "s")\(where_)")
        add(
            summary.amended,
            "amendment\(summary.amended == 1 ? "" : "s") of a report that was there: its row was changed")
        add(summary.unchanged, "report\(summary.unchanged == 1 ? "" : "s") unchanged")
        for (because, rows) in summary.skipped { add(rows, "left out: \(because)") }
        for (code, count) in summary.setAside.byCode { add(count, "set aside: \(Self.words(code)) (\(code.label))") }
        for (code, count) in summary.notes.byCode { add(count, "noted: \(Self.words(code)) (\(code.label))") }
        return lines.joined(separator: "\n")
    }

    /// The first of each kind, so that one kind does not hide the others; or all that were kept.
    func shown(all: Bool) -> [Diagnostic] {
        var counts: [Code: Int] = [:]
        return (summary.setAside.diagnostics + summary.notes.diagnostics).filter { diagnostic in
            counts[diagnostic.code, default: 0] += 1
            return all || counts[diagnostic.code, default: 0] <= Self.perCode
        }
    }

    /// How many of which kind are not shown; nil where all are.
    func more(all: Bool) -> String? {
        let shown = Dictionary(grouping: shown(all: all), by: \.code).mapValues(\.count)
        let left = (summary.setAside.byCode + summary.notes.byCode).compactMap { code, count -> String? in
            let rest = count - (shown[code] ?? 0)
            return rest > 0 ? "\(rest) more of \(code.label)" : nil
        }
        guard !left.isEmpty else { return nil }
        return "Not shown: \(left.joined(separator: ", "))."
            + (all ? " No more than \(DiagnosticLedger.limit) of a kind are kept." : " `--all` shows them.")
    }

    /// The first reports, a column a line.
    static func samples(_ samples: [[(column: String, text: String)]]) -> String {
        let width = samples.joined().map(\.column.count).max() ?? 0
        let blocks = samples.map { report in
            report.map { column, text in
                column + String(repeating: " ", count: width - column.count + 2) + Harmless.line(text, limit: 160)
            }.joined(separator: "\n")
        }
        return blocks.isEmpty ? "No report would be written.\n" : blocks.joined(separator: "\n\n") + "\n"
    }

    private static func words(_ code: Code) -> String { code.name.replacing("-", with: " ") }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
