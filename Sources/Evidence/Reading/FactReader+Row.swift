import Vocabulary

// One call a row. With the 14 columns of the conformance data about 0.4 µs: a third each for time stamps and numbers, for
// the texts, and for appending. Nothing here makes a String for a row that is in order.

extension FactReader {
    /// Adds a row to the table, or says why not.
    mutating func take(_ row: RowFields, line: Int, _ file: inout FileState) throws(RowFlaw) {
        let idField = row[.reportID]
        if idField.isEmpty { throw .idMissing }

        var kind = FactKind.event
        if !row[.kind].isEmpty {
            guard let stated = kinds.meaning(row[.kind]) ?? asWritten(row, .kind, \.kinds, line, file) else {
                throw .kindUnknown
            }
            kind = stated
        }
        let occurred = try occurrence(row)
        let received = try receipt(row, occurred: occurred)
        let (longitude, latitude) = try coordinates(row, .longitude, .latitude)
        var precision = 0.0
        if !row[.locationPrecision].isEmpty {
            precision = try number(row, .locationPrecision, in: Self.distance)
        }

        var act = ActWord(act: .none)
        if !row[.act].isEmpty {
            guard let stated = acts.meaning(row[.act]) ?? asWritten(row, .act, \.acts, line, file) else {
                throw .actUnknown
            }
            act = stated
        }
        if act.isDenial { kind = .denial }
        var outcome = FactOutcome.notStated
        if !row[.outcome].isEmpty {
            guard let stated = outcomes.meaning(row[.outcome]) ?? asWritten(row, .outcome, \.outcomes, line, file),
                stated != .denied || kind == .coverage
            else {
                throw .outcomeUnknown
            }
            outcome = stated
        }
        if act.isIntercepted {
            guard outcome != .effect else { throw .outcomeContradictsAct }
            outcome = .intercepted
        }
        var object = Symbol.none
        if !row[.objectClass].isEmpty {
            guard let stated = objects.meaning(row[.objectClass]) ?? asWritten(row, .objectClass, \.objects, line, file)
            else { throw .objectUnknown }
            object = stated
        }
        var grade: Grade?
        if !row[.grade].isEmpty {
            guard let stated = grades.meaning(row[.grade]) ?? asWritten(row, .grade, \.grades, line, file) else {
                throw .gradeUnknown
            }
            grade = stated
        }
        if !file.checked.isEmpty { try check(row, file.checked) }
        if kind == .count, row[.quantityLow].isEmpty { throw .quantityMissing }
        if !file.checked.isEmpty { try checkWhole(kind, row) }

        // From here on the row is good; what remains is whether it was there before.
        let id = table.symbols.intern(idField)
        let content = contentHash(row, file.slots)
        if Int(id.number) < rowOfID.count, rowOfID[Int(id.number)] != 0 {
            let earlier = Int(rowOfID[Int(id.number)]) - 1
            guard contents[earlier] == content else { throw .idTaken(byRow: earlier) }
            file.repeated.note(line)
            return
        }
        while rowOfID.count <= Int(id.number) { rowOfID.append(0) }
        let place = table.count
        rowOfID[Int(id.number)] = UInt32(place + 1)
        contents.append(content)

        table.reportID.append(id)
        table.kind.append(kind)
        table.occurred.append(occurred)
        table.received.append(received)
        table.longitude.append(longitude)
        table.latitude.append(latitude)
        table.precision.append(precision)
        table.act.append(act.act)
        table.objectClass.append(object)
        table.outcome.append(outcome)
        table.actor.append(actor(row[.allegedActor], line, file))
        table.claimedBy.append(origin(row[.claimedBy]))
        table.camp.append(camp(row[.claimedByCamp]))
        table.incident.append(table.symbols.intern(row[.incident]))
        table.about.append(table.symbols.intern(row[.about]))
        table.grade.append(grade)
        table.file.append(file.index)
        table.line.append(UInt32(clamping: line))
        for text in file.texts {
            let slot = texts[text].slot
            texts[text].values.append(
                slot == Column.to.ordinal ? origin(row[slot]) : table.symbols.intern(row[slot]))
        }
        note(row, kind, place, line, received: received, occurred: occurred, &file)
    }

    /// What is worth knowing of a row that is kept.
    @inline(__always)
    private mutating func note(
        _ row: RowFields, _ kind: FactKind, _ place: Int, _ line: Int, received: Instant, occurred: PossibleTime,
        _ file: inout FileState
    ) {
        if received < occurred.earliest { receivedEarly.append(UInt32(place)) }
        if row[.receivedAt].isEmpty, row[.reportedAt].isEmpty { file.receiptsAssumed.note(line) }
        if row[.locationPrecision].isEmpty, !row[.longitude].isEmpty { file.precisionsAssumed.note(line) }
        if row[.occurredFrom].isEmpty { file.startsAssumed.note(line) }
        switch kind {
        case .event, .will, .sighting, .clearance, .count: break
        case .verification: noteVerifier(row, line, file)
        case .denial: if row[.about].isEmpty { noteDenial(line, file) }
        case .coverage:
            if row[.zone].isEmpty, row[.longitude].isEmpty { noteCoverage(line, file) }
        }
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

    // MARK: Names

    @inline(__always)
    private mutating func actor(_ field: RowFields.Field, _ line: Int, _ file: FileState) -> Symbol {
        if field.isEmpty { return .none }
        return actors.meaning(field) ?? learnActor(field, line, file)
    }

    private mutating func learnActor(_ field: RowFields.Field, _ line: Int, _ file: FileState) -> Symbol {
        let name = String(decoding: field, as: UTF8.self)
        let folded = name.lowercased()
        let symbol = folded == "unknown" ? .none : table.symbols.intern(spellings[folded] ?? name)
        actors.learn(field, symbol)
        if !symbol.isNone, spellings[folded] == nil { noteActor(name, line, file) }
        return symbol
    }

    @inline(__always)
    private mutating func origin(_ field: RowFields.Field) -> Symbol {
        if field.isEmpty { return .none }
        if let known = origins.meaning(field) { return known }
        let name = String(decoding: field, as: UTF8.self)
        let symbol = table.symbols.intern(spellings[name.lowercased()] ?? name)
        origins.learn(field, symbol)
        return symbol
    }

    @inline(__always)
    private mutating func camp(_ field: RowFields.Field) -> Symbol {
        if field.isEmpty { return .none }
        if let known = camps.meaning(field) { return known }
        let name = String(decoding: field, as: UTF8.self).lowercased()
        let symbol = table.symbols.intern(spellings[name]?.lowercased() ?? name)
        camps.learn(field, symbol)
        return symbol
    }

    /// A hash over what the row says, the same in any order of columns.
    @inline(__always)
    private func contentHash(_ row: RowFields, _ slots: [Int]) -> UInt64 {
        var sum: UInt64 = 0
        for slot in slots where !row[slot].isEmpty {
            sum &+= ByteHash.mix(hash(row[slot]), 0x8ebc_6af0_9c88_c6e3 &+ UInt64(slot) &* 0x9e37_79b9_7f4a_7c15)
        }
        return sum
    }
}
