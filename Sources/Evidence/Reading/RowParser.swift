import Vocabulary

/// What the words of the vocabularies mean, by every spelling that was met.
struct RowWords: Sendable {
    var kinds = Lexicon<FactKind>()
    var outcomes = Lexicon<FactOutcome>()
    var grades = Lexicon<Grade>()
    var acts = Lexicon<ActWord>()
    var objects = Lexicon<Symbol>()

    /// What an act means for its row.
    struct ActWord: Sendable {
        var act: Symbol
        var isDenial = false
        var isIntercepted = false
    }
}

/// Reads the fields of one row that have a form or a meaning of their own. Knows no other row, so that rows can be read
/// in any order, and on any core.
///
/// One call a row; with the 14 columns of the conformance data about 0.1 µs. Nothing here makes a String for a row that
/// is in order.
struct RowParser: Sendable {
    /// What a row says, apart from names and free texts.
    struct Values {
        var kind = FactKind.event
        var occurred: PossibleTime
        var received: Instant
        var longitude: Double
        var latitude: Double
        var precision = 0.0
        var act = Symbol.none
        var object = Symbol.none
        var outcome = FactOutcome.notStated
        var grade: Grade?
    }

    var words = RowWords()
    /// How many spellings were learnt.
    var learnt = 0
    private var days: DayBounds

    init(zone: CivilZone) { days = DayBounds(zone: zone) }

    /// The values of a row, or the first thing that is wrong with it. A word in a spelling that was not met before is
    /// unknown here.
    ///
    /// - Parameter checked: the columns of the file that are kept as text and checked.
    @inline(__always)
    mutating func values(_ row: RowFields, checked: [Column]) throws(RowFlaw) -> Values {
        if row[.reportID].isEmpty { throw .idMissing }
        var kind = FactKind.event
        if !row[.kind].isEmpty {
            guard let stated = words.kinds.meaning(row[.kind]) else { throw .kindUnknown }
            kind = stated
        }
        let occurred = try occurrence(row)
        let received = try receipt(row, occurred: occurred)
        let (longitude, latitude) = try coordinates(row, .longitude, .latitude)
        var values = Values(
            kind: kind, occurred: occurred, received: received, longitude: longitude, latitude: latitude)
        if !row[.locationPrecision].isEmpty {
            values.precision = try number(row, .locationPrecision, in: Self.distance)
        }
        var act = RowWords.ActWord(act: .none)
        if !row[.act].isEmpty {
            guard let stated = words.acts.meaning(row[.act]) else { throw .actUnknown }
            act = stated
            values.act = act.act
        }
        if act.isDenial { values.kind = .denial }
        if !row[.outcome].isEmpty {
            guard let stated = words.outcomes.meaning(row[.outcome]), stated != .denied || values.kind == .coverage
            else {
                throw .outcomeUnknown
            }
            values.outcome = stated
        }
        if act.isIntercepted {
            guard values.outcome != .effect else { throw .outcomeContradictsAct }
            values.outcome = .intercepted
        }
        if !row[.objectClass].isEmpty {
            guard let stated = words.objects.meaning(row[.objectClass]) else { throw .objectUnknown }
            values.object = stated
        }
        if !row[.grade].isEmpty {
            guard let stated = words.grades.meaning(row[.grade]) else { throw .gradeUnknown }
            values.grade = stated
        }
        if !checked.isEmpty { try check(row, checked) }
        if values.kind == .count, row[.quantityLow].isEmpty { throw .quantityMissing }
        if !checked.isEmpty { try checkWhole(values.kind, row) }
        return values
    }

    // MARK: Times

    /// Between the first second of `occurred_from` and the last of `occurred_to`; one alone stands for both.
    @inline(__always)
    private mutating func occurrence(_ row: RowFields) throws(RowFlaw) -> PossibleTime {
        let (from, to) = (row[.occurredFrom], row[.occurredTo])
        if from.isEmpty {
            if to.isEmpty { throw .timeMissing }
            return try time(to, .occurredTo)
        }
        let first = try time(from, .occurredFrom)
        if to.isEmpty || RowFields.areEqual(from, to) { return first }
        let last = try time(to, .occurredTo)
        guard last.latest >= first.earliest else { throw .timesReversed }
        return PossibleTime(first.earliest, last.latest)
    }

    /// `received_at`, else the end of `reported_at`, else the end of what is known of the occurrence.
    @inline(__always)
    private mutating func receipt(_ row: RowFields, occurred: PossibleTime) throws(RowFlaw) -> Instant {
        let received = row[.receivedAt]
        let reported = row[.reportedAt]
        if received.isEmpty {
            return reported.isEmpty ? occurred.latest : try time(reported, .reportedAt).latest
        }
        if !reported.isEmpty { _ = try time(reported, .reportedAt) }
        // Feeds often state one time thrice.
        if occurred.earliest == occurred.latest, RowFields.areEqual(received, row[.occurredFrom]) {
            return occurred.latest
        }
        return try time(received, .receivedAt).latest
    }

    @inline(__always)
    private mutating func time(_ field: RowFields.Field, _ column: Column) throws(RowFlaw) -> PossibleTime {
        let stamp: Timestamp
        do throws(Timestamp.Flaw) { stamp = try Timestamp.read(field) } catch { throw .timeForm(column, error) }
        switch stamp {
        case .instant(let instant): return PossibleTime(instant)
        case .date(let date): return days.bounds(of: date)
        case .local: throw .timeWithoutZone(column)
        }
    }

    // MARK: Numbers

    /// Half the way around the earth is as far as anything can be, in kilometres.
    static let distance = 0.0...20_100.0
    static let longitudes = -180.0...180.0
    static let latitudes = -90.0...90.0
    /// Men, arms, ships, millimetres: no accord counts beyond.
    static let amount = 0.0...1e12

    @inline(__always)
    private func number(
        _ row: RowFields, _ column: Column, in range: ClosedRange<Double>
    ) throws(RowFlaw) -> Double {
        guard let number = DecimalNumber.read(row[column]) else { throw .numberForm(column) }
        guard range.contains(number) else { throw .numberRange(column) }
        return number
    }

    @inline(__always)
    private func coordinates(
        _ row: RowFields, _ longitude: Column, _ latitude: Column
    ) throws(RowFlaw) -> (longitude: Double, latitude: Double) {
        if row[longitude].isEmpty {
            if row[latitude].isEmpty { return (.nan, .nan) }
            throw .coordinateAlone(missing: longitude)
        }
        if row[latitude].isEmpty { throw .coordinateAlone(missing: latitude) }
        // Latitude first: where the two were swapped, it is the one that cannot be.
        let north = try number(row, latitude, in: Self.latitudes)
        return (try number(row, longitude, in: Self.longitudes), north)
    }

    /// The form of the fields that are kept as text.
    private mutating func check(_ row: RowFields, _ columns: [Column]) throws(RowFlaw) {
        for column in columns where !row[column].isEmpty {
            switch column {
            case .fromLongitude, .fromLatitude: _ = try coordinates(row, .fromLongitude, .fromLatitude)
            case .fromPrecision, .range: _ = try number(row, column, in: Self.distance)
            case .calibre, .quantityLow: _ = try number(row, column, in: Self.amount)
            case .quantityHigh:
                let high = try number(row, column, in: Self.amount)
                if !row[.quantityLow].isEmpty, high < (try number(row, .quantityLow, in: Self.amount)) {
                    throw .quantitiesReversed
                }
            case .until: _ = try time(row[column], column)
            case .answer:
                guard ["yes", "no", "answered", "failed"].contains(String(decoding: row[column], as: UTF8.self)) else {
                    throw .answerUnknown
                }
            case .distances: if !StatedDistance.isList(row[column]) { throw .distancesForm }
            default: break
            }
        }
    }

    /// Of what is seen, counted or verified there are no fractions; goods that pass may be tonnes.
    private mutating func checkWhole(_ kind: FactKind, _ row: RowFields) throws(RowFlaw) {
        switch kind {
        case .sighting, .clearance, .count, .verification: break
        case .event, .will, .coverage, .denial: return
        }
        for column in [Column.quantityLow, .quantityHigh] where !row[column].isEmpty {
            let value = try number(row, column, in: Self.amount)
            if value != value.rounded() { throw .quantityFraction(column) }
        }
    }
}
