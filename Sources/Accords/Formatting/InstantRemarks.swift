import Diagnostics
import Documents
import Vocabulary

/// The remarks that the formatter writes beside deadlines and keeps up to date: `# = 2015-02-16 24:00 Europe/Kyiv`.
///
/// A remark that begins with `=` and an instant is the formatter's, up to the first semicolon; what stands behind it is the
/// writer's and is kept. A deadline that hangs on an event has no instant and no such remark; one that hangs on an event
/// under some readings only says under which it has one.
struct InstantRemarks {
    /// Of each line (from 1) that states a deadline, what the formatter writes; nil where the accord has errors, so that
    /// nothing can be worked out and what stands there stays.
    private var byLine: [Int: String]?

    /// The end of a line under one reading, for one party where parties differ; nil where it hangs on an event.
    private struct End: Hashable {
        var reading: ReadingID
        var party: ActorID?
        var end: Instant?
    }

    /// - Parameter others: the documents that make one accord with this one, if it cannot be read alone.
    init(_ document: SourceDocument, _ parsed: Syntax.Document, among others: [SourceDocument]) {
        var accord = check([document]).accord
        if accord == nil, others.count > 1 { accord = check(others).accord }
        guard let accord else { return }
        var found: [Int: [End]] = [:]
        func add(_ reading: Reading, _ party: ActorID?, _ end: Instant?, at line: Int) {
            let new = End(reading: reading.id, party: party, end: end)
            // A line of the accord's own stands in each of its articles.
            if found[line]?.contains(new) != true { found[line, default: []].append(new) }
        }
        let phases = Self.phaseLines(parsed)
        for reading in accord.readings {
            for stated in reading.deadlines where stated.span.file == document.name {
                add(
                    reading, stated.party,
                    reading.end(of: stated.deadline, in: reading.zone ?? accord.zone, under: stated.article),
                    at: stated.span.start.line)
            }
            for article in reading.articles {
                for rule in article.force where rule.span.file == document.name && rule.hasEnd {
                    add(reading, nil, reading.end(of: rule, in: reading.zone ?? accord.zone), at: rule.span.start.line)
                }
            }
            for phase in reading.phases where phase.span.file == document.name {
                for line in phases[phase.span.start.line] ?? [] {
                    let stretch = reading.stretch(of: phase.id, in: reading.zone ?? accord.zone)
                    add(reading, nil, line.isOpening ? stretch?.start : stretch?.end, at: line.line)
                }
            }
        }
        let openings = Set(phases.values.joined().filter(\.isOpening).map(\.line))
        byLine = found.reduce(into: [:]) { lines, found in
            lines[found.key] = Self.words(found.value, accord.zone, isStart: openings.contains(found.key))
        }
    }

    /// Of each phase, by the line on which it begins, its lines that fix an instant and do not write it out.
    private static func phaseLines(_ parsed: Syntax.Document) -> [Int: [(line: Int, isOpening: Bool)]] {
        func isWritten(_ moment: Syntax.Moment) -> Bool {
            if case .instant = moment.point { moment.shift == nil } else { false }
        }
        var lines: [Int: [(line: Int, isOpening: Bool)]] = [:]
        for block in parsed.blocks {
            for node in block.nodes {
                guard case .phaseLine(let stated) = node.statement, let parent = node.parent else { continue }
                let isOpening: Bool
                switch stated {
                case .opensOn(let moment), .opensAt(let moment):
                    if isWritten(moment) { continue }
                    isOpening = true
                case .lasts, .endsAt: isOpening = false
                case .opensOnce, .endsOnce, .atTheLatest: continue
                }
                lines[block.nodes[parent].span.start.line, default: []].append((node.span.start.line, isOpening))
            }
        }
        return lines
    }

    /// `2015-03-01 24:00 Europe/Kyiv under Width and Depth, 2015-03-04 24:00 Europe/Kyiv under Start`.
    private static func words(_ found: [End], _ zone: CivilZone, isStart: Bool) -> String? {
        var ends: [Instant] = []
        for one in found { if let end = one.end, !ends.contains(end) { ends.append(end) } }
        func shown(_ end: Instant) -> String {
            (isStart ? String("\(zone.civil(at: end))".prefix(16)) : end.asEnd(on: zone)) + " " + zone.identifier
        }
        if ends.count == 1, found.allSatisfy({ $0.end != nil }) { return shown(ends[0]) }
        guard !ends.isEmpty else { return nil }
        // Where the parties of a reading have it alike, the reading says enough.
        let found = found.map { one in
            var one = one
            if found.allSatisfy({ $0.reading != one.reading || $0.end == one.end }) { one.party = nil }
            return one
        }
        let hasReadings = Set(found.map(\.reading)).count > 1
        return ends.map { end in
            let these = found.filter { $0.end == end }
            var who: [String] = []
            for one in these {
                let name = [hasReadings ? one.reading.name : nil, one.party.map { "for \($0)" }].compactMap { $0 }
                if !who.contains(name.joined(separator: " ")) { who.append(name.joined(separator: " ")) }
            }
            return "\(shown(end)) under \(who.joined(separator: " and "))"
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

extension ForceRule {
    /// Whether it states an end that the text may fix.
    fileprivate var hasEnd: Bool {
        guard case .inForce(_, let until) = effect else { return false }
        switch until {
        case .after: return true
        // What is written out to the minute needs no remark.
        case .at(let moment):
            if case .instant = moment.point, moment.after == nil, moment.before == nil {
                return !moment.words.contains(":")
            }
            return true
        case .once, .never: return false
        }
    }
}
