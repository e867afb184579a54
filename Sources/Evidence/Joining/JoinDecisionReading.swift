import Diagnostics
import Vocabulary

/// Decisions on joins, read from a file: CSV (RFC 4180, UTF-8) with the header line
/// `report,other_report,decision,who,when,why`.
public struct JoinDecisionReading: Sendable {
    /// The decisions that could be read, in the order of the files.
    public var decisions = JoinDecisions()
    /// Files of which nothing could be read.
    public var unreadable: [Diagnostic] = []
    /// Rows set aside, each with its reason.
    public var setAside = DiagnosticLedger()

    /// Nothing read yet.
    public init() {}

    /// The columns of a file of decisions.
    static let columns = ["report", "other_report", "decision", "who", "when", "why"]

    /// Reads a file and adds its decisions.
    ///
    /// - Parameters:
    ///   - name: the file as the person named it.
    ///   - zone: the clock on which a bare date in `when` is read; it then means its end.
    public mutating func read(name: String, bytes: UnsafeRawBufferPointer, zone: CivilZone) {
        let check = HeaderCheck(
            file: name, known: Self.columns,
            needs: [
                .init(name: "report", habits: ["report_id", "one", "a"]),
                .init(name: "other_report", habits: ["other", "report2", "b"]),
                .init(name: "decision", habits: ["same", "verdict"]),
            ],
            guide: "docs/joining.md", example: Self.columns.joined(separator: ","))
        var rows: NamedRows
        do throws(NamedRows.Unreadable) { rows = try NamedRows(bytes, check) } catch {
            unreadable.append(error.diagnostic)
            return
        }
        while let (line, fields) = rows.next() {
            do throws(DecisionFlaw) {
                switch fields {
                case .failure(let flaw): throw DecisionFlaw(code: flaw.code, words: flaw.words(names: rows.names))
                case .success(let fields):
                    decisions.decisions.append(try Self.decision(fields, zone, file: name, line: line))
                }
            } catch {
                setAside.add(error.code) {
                    Diagnostic(
                        error.code, at: .row(file: name, line: line, column: error.words.column), error.words.message,
                        advice: error.words.advice, related: error.words.related)
                }
            }
        }
    }

    private static func decision(
        _ fields: [String: String], _ zone: CivilZone, file: String, line: Int
    ) throws(DecisionFlaw) -> JoinDecisions.Decision {
        func report(_ column: String) throws(DecisionFlaw) -> String {
            guard let text = fields[column], !text.isEmpty else {
                throw DecisionFlaw(
                    words: FlawWords(
                        column, "The row names no report here.", "A decision is about two reports: write both ids."))
            }
            return text
        }
        let (one, other) = (try report("report"), try report("other_report"))
        guard one != other else {
            throw DecisionFlaw(
                words: FlawWords(
                    "other_report", "Both reports are \(Excerpt.of(one)).", "A decision is about two different reports."
                ))
        }
        let isSame: Bool
        switch fields["decision"]?.lowercased() {
        case "same": isSame = true
        case "different": isSame = false
        default:
            throw DecisionFlaw(
                words: FlawWords(
                    "decision", "\(Excerpt.of(fields["decision"] ?? "")) is no decision.",
                    "Write `same` where both reports speak of one happening, `different` where they do not."))
        }
        var when: Instant?
        if let text = fields["when"], !text.isEmpty {
            let stamp: Timestamp
            do throws(Timestamp.Flaw) { stamp = try Timestamp.read(text) } catch {
                throw DecisionFlaw(words: .time("when", error, Excerpt.of(text)))
            }
            switch stamp {
            case .instant(let instant): when = instant
            case .date(let date): when = zone.end(of: date) - 1
            case .local: throw DecisionFlaw(words: .timeWithoutZone("when", Excerpt.of(text)))
            }
        }
        return JoinDecisions.Decision(
            one, other, isSame: isSame, who: fields["who"] ?? "", when: when, why: fields["why"] ?? "", file: file,
            line: line)
    }
}

/// Why a row of decisions is set aside.
private struct DecisionFlaw: Error {
    var code = Code.decisionForm
    var words: FlawWords
}
