import Diagnostics
import Vocabulary

extension TallyReading {
    /// Reads a file of tallies and adds them: CSV (RFC 4180, UTF-8) with a header line. An id twice: the later one is
    /// set aside.
    ///
    /// - Parameters:
    ///   - name: the file as the person named it.
    ///   - zone: the accord's zone, in which bare dates are read.
    public mutating func read(name: String, bytes: UnsafeRawBufferPointer, zone: CivilZone) {
        let check = HeaderCheck(
            file: name, known: Tally.columns,
            needs: [
                .init(name: "tally_id", habits: ["id"]), .init(name: "claimed_by", habits: ["source", "by"]),
                .init(name: "unit", habits: ["what", "units"]),
            ],
            guide: "docs/facts.md", example: "tally_id,claimed_by,period_from,period_to,total,unit")
        var rows: NamedRows
        do throws(NamedRows.Unreadable) { rows = try NamedRows(bytes, check) } catch {
            unreadable.append(error.diagnostic)
            return
        }
        note(misspelt: check.misspelt(rows.names), in: name)
        var days = DayBounds(zone: zone)
        var places = Dictionary(
            tallies.map { ($0.id, Place.row(file: $0.file, line: $0.line, column: nil)) }, uniquingKeysWith: { $1 })
        while let (line, fields) = rows.next() {
            do throws(TallyFlaw) {
                let row: TallyRow
                switch fields {
                case .failure(let flaw): throw TallyFlaw(flaw.code, flaw.words(names: rows.names))
                case .success(let fields): row = TallyRow(fields: fields)
                }
                let tally = try row.tally(&days, file: name, line: line)
                if let first = places[tally.id] {
                    throw TallyFlaw(
                        .tallyIDTaken,
                        FlawWords(
                            "tally_id", "The id \(Excerpt.of(tally.id)) stands twice; the first is kept.",
                            "Give this tally its own id.", related: [.init(first, "first given here")]))
                }
                places[tally.id] = .row(file: name, line: line, column: nil)
                note(tally)
                tallies.append(tally)
            } catch {
                setAside.add(error.code) {
                    Diagnostic(
                        error.code, at: .row(file: name, line: line, column: error.words.column), error.words.message,
                        advice: error.words.advice, related: error.words.related)
                }
            }
        }
    }

    private mutating func note(misspelt: [(name: String, meant: String)], in file: String) {
        guard !misspelt.isEmpty else { return }
        let list = misspelt.prefix(10).map { "\(Excerpt.of($0.name)) (did you mean `\($0.meant)`?)" }
        notes.add(
            Diagnostic(
                .columnUnknown, at: .file(file), "Columns that are not read: \(list.joined(separator: ", ")).",
                advice: "If one of them is meant to be read, write its name as in `docs/facts.md`."))
    }

    private mutating func note(_ tally: Tally) {
        guard case .differs(let difference) = tally.arithmetic, let total = tally.total else { return }
        notes.add(.tallyDiffers) {
            func words(_ number: Double) -> String {
                number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : "\(number)"
            }
            return Diagnostic(
                .tallyDiffers, at: .row(file: tally.file, line: tally.line, column: "total"),
                "The parts add up to \(words(total + difference)); the total stated is \(words(total)).",
                advice: "Keep both as they were stated. Write `of which` before a part that is counted in another.")
        }
    }
}

/// Why a row of tallies is set aside.
private struct TallyFlaw: Error {
    var code: Code
    var words: FlawWords

    init(_ code: Code, _ words: FlawWords) {
        self.code = code
        self.words = words
    }
}

/// One row, by the names of its columns.
private struct TallyRow {
    let fields: [String: String]

    private func text(_ column: String) -> String? {
        guard let text = fields[column], !text.isEmpty else { return nil }
        return text
    }

    func tally(_ days: inout DayBounds, file: String, line: Int) throws(TallyFlaw) -> Tally {
        guard let id = text("tally_id") else {
            throw TallyFlaw(
                .tallyIDMissing, FlawWords("tally_id", "The row has no `tally_id`.", "Give every tally its own id."))
        }
        let from = try time("period_from", &days)
        let to = try time("period_to", &days)
        if let from, let to, to.latest < from.earliest {
            throw TallyFlaw(
                .timesReversed,
                .timesReversed(
                    "period_from", Excerpt.of(text("period_from") ?? ""), "period_to",
                    Excerpt.of(text("period_to") ?? "")))
        }
        var period: PossibleTime?
        if let first = from ?? to, let last = to ?? from { period = PossibleTime(first.earliest, last.latest) }
        return Tally(
            id: id, claimedBy: text("claimed_by") ?? "", camp: text("claimed_by_camp")?.lowercased(), period: period,
            total: try total(), unit: text("unit") ?? "", components: try components(),
            statedAt: try time("as_stated_at", &days)?.latest, source: text("source_url"), note: text("note"),
            file: file, line: line)
    }

    private func time(_ column: String, _ days: inout DayBounds) throws(TallyFlaw) -> PossibleTime? {
        guard let text = text(column) else { return nil }
        let stamp: Timestamp
        do throws(Timestamp.Flaw) { stamp = try Timestamp.read(text) } catch {
            throw TallyFlaw(.timeForm, .time(column, error, Excerpt.of(text)))
        }
        switch stamp {
        case .instant(let instant): return PossibleTime(instant)
        case .date(let date): return days.bounds(of: date)
        case .local: throw TallyFlaw(.timeWithoutZone, .timeWithoutZone(column, Excerpt.of(text)))
        }
    }

    private func total() throws(TallyFlaw) -> Double? {
        guard var text = text("total") else { return nil }
        let number = text.withUTF8 { bytes in (DecimalNumber.read(bytes), FlawWords.number("total", bytes)) }
        guard let total = number.0 else { throw TallyFlaw(.numberForm, number.1) }
        return total
    }

    private func components() throws(TallyFlaw) -> [Tally.Component] {
        guard let list = text("components") else { return [] }
        var components: [Tally.Component] = []
        for item in list.split(separator: ";") where item.contains(where: { $0 != " " }) {
            // A label may hold an equals sign; the number is what stands after the last one.
            guard let sign = item.lastIndex(of: "=") else { throw flaw(item) }
            var words = item[..<sign].drop { $0 == " " }
            while words.last == " " { words.removeLast() }
            var digits = String(item[item.index(after: sign)...].filter { $0 != " " })
            guard !words.isEmpty, let number = digits.withUTF8({ DecimalNumber.read($0) }) else { throw flaw(item) }
            components.append(
                Tally.Component(
                    label: String(words), number: number,
                    isPartOfAnother: words.lowercased().hasPrefix("of which")))
        }
        return components
    }

    private func flaw(_ item: Substring) -> TallyFlaw {
        TallyFlaw(
            .componentsForm,
            FlawWords(
                "components", "\(Excerpt.of(String(item.prefix(200)))) is not a part with its number.",
                "Write `LABEL=NUMBER`, separated by semicolons: `assaults=67;shellings=1355`."))
    }
}
