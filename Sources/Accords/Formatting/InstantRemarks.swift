import Diagnostics
import Documents
import Vocabulary

/// The remarks that the formatter writes beside deadlines and keeps up to date: `# = 2015-02-16 24:00 Europe/Kyiv`.
///
/// A remark that begins with `=` and an instant is the formatter's, up to the first semicolon; what stands behind it is the
/// writer's and is kept. A deadline that hangs on an event has no instant and no such remark.
struct InstantRemarks {
    /// Of each line (from 1) that states a deadline, what the formatter writes; nil where the accord has errors, so that
    /// nothing can be worked out and what stands there stays.
    private var byLine: [Int: String]?

    /// - Parameter others: the documents that make one accord with this one, if it cannot be read alone.
    init(_ document: SourceDocument, _ parsed: Syntax.Document, among others: [SourceDocument]) {
        var accord = check([document]).accord
        if accord == nil, others.count > 1 { accord = check(others).accord }
        guard let accord else { return }
        var found: [Int: [(reading: ReadingID, end: Instant)]] = [:]
        let places = Self.deadlineLines(parsed)
        for reading in accord.readings {
            for article in reading.articles {
                for rule in article.force where rule.span.file == document.name {
                    guard let end = reading.end(of: rule, in: accord.zone) else { continue }
                    Self.add(reading.id, end, at: rule.span.start.line, to: &found)
                }
                for term in article.terms where term.span.file == document.name {
                    guard case .must(let duty) = term.demand, let line = places[term.span.start.line],
                        let end = reading.end(of: duty.deadline, in: accord.zone)
                    else { continue }
                    Self.add(reading.id, end, at: line, to: &found)
                }
            }
        }
        byLine = found.mapValues { Self.words($0, accord.zone) }
    }

    private static func add(
        _ reading: ReadingID, _ end: Instant, at line: Int,
        to found: inout [Int: [(reading: ReadingID, end: Instant)]]
    ) {
        // A line of the accord's own stands in each of its articles.
        if found[line]?.last?.reading == reading { return }
        found[line, default: []].append((reading, end))
    }

    /// Of each sentence that is a duty, the line on which its deadline stands, by the line of the sentence.
    private static func deadlineLines(_ parsed: Syntax.Document) -> [Int: Int] {
        var lines: [Int: Int] = [:]
        for block in parsed.blocks {
            for (place, node) in block.nodes.enumerated() {
                switch node.statement {
                case .term(let term):
                    guard case .must(let duty) = term.demand, duty.deadline != nil else { continue }
                    lines[node.span.start.line] = node.span.start.line
                case .clause(.deadline):
                    guard let parent = block.nodes[place].parent else { continue }
                    let above = block.nodes[parent].span.start.line
                    if lines[above] == nil { lines[above] = node.span.start.line }
                default: break
                }
            }
        }
        return lines
    }

    /// `2015-03-01 24:00 Europe/Kyiv under Width and Depth, 2015-03-04 24:00 Europe/Kyiv under Start`.
    private static func words(_ found: [(reading: ReadingID, end: Instant)], _ zone: CivilZone) -> String {
        var ends: [Instant] = []
        for one in found where !ends.contains(one.end) { ends.append(one.end) }
        if ends.count == 1 { return "\(ends[0].asEnd(on: zone)) \(zone.identifier)" }
        return ends.map { end in
            let readings = found.filter { $0.end == end }.map(\.reading.name).joined(separator: " and ")
            return "\(end.asEnd(on: zone)) \(zone.identifier) under \(readings)"
        }.joined(separator: ", ")
    }

    /// Whether the formatter has an instant for a statement that begins on this line.
    func isStated(line: Int) -> Bool { byLine?[line] != nil }

    /// A remark with the formatter's part brought up to date; nil where nothing is left of it.
    ///
    /// - Parameters:
    ///   - remark: as it stands; nil where there is none.
    ///   - line: the line of the document on which the statement begins.
    func updated(_ remark: String?, line: Int) -> String? {
        guard let byLine else { return remark }
        let own = remark.map(Self.withoutOwn)
        guard let instant = byLine[line] else { return own == "" && remark != "" ? nil : own }
        guard let own, !own.isEmpty else { return "= " + instant }
        return "= \(instant); \(own)"
    }

    /// What the writer of a remark wrote.
    static func withoutOwn(_ remark: String) -> String {
        guard remark.hasPrefix("= ") else { return remark }
        let rest = remark.dropFirst(2)
        let end = rest.firstIndex(of: ";") ?? rest.endIndex
        let items = rest[..<end].split(separator: ",", omittingEmptySubsequences: false)
        guard items.allSatisfy(isInstant) else { return remark }
        return String(rest[end...].dropFirst().drop { $0 == " " })
    }

    /// `2015-02-16 24:00 Europe/Kyiv [under NAMES]`.
    private static func isInstant(_ item: Substring) -> Bool {
        let words = item.split(separator: " ")
        guard words.count >= 3, CivilDate(words: String(words[0])) != nil, words[0].count == 10,
            words[1].count == 5 || words[1].count == 8, words[1].allSatisfy({ $0.isNumber || $0 == ":" }),
            words[2].first?.isLetter == true
        else { return false }
        return words.count == 3 || (words[3] == "under" && words.count > 4)
    }
}
