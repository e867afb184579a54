import Vocabulary

// One call a row. With the 14 columns of the conformance data about 0.4 µs: a third each for time stamps and numbers, for
// the texts, and for appending. Nothing here makes a String for a row that is in order.

extension FactReader {
    /// Adds a row to the table, or says why not.
    mutating func take(_ row: RowFields, line: Int, _ file: inout FileState) throws(RowFlaw) {
        let values = try values(row, line: line, file)

        // From here on the row is good; what remains is whether it was there before.
        let id = table.symbols.intern(row[.reportID])
        let content = Self.contentHash(row, file.slots)
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
        table.kind.append(values.kind)
        table.occurred.append(values.occurred)
        table.received.append(values.received)
        table.longitude.append(values.longitude)
        table.latitude.append(values.latitude)
        table.precision.append(values.precision)
        table.act.append(values.act)
        table.objectClass.append(values.object)
        table.outcome.append(values.outcome)
        table.actor.append(actor(row[.allegedActor], line, file))
        table.claimedBy.append(origin(row[.claimedBy]))
        table.camp.append(camp(row[.claimedByCamp]))
        table.incident.append(table.symbols.intern(row[.incident]))
        table.about.append(table.symbols.intern(row[.about]))
        table.grade.append(values.grade)
        table.file.append(file.index)
        table.line.append(UInt32(clamping: line))
        for text in file.texts {
            let slot = texts[text].slot
            texts[text].values.append(
                slot == Column.to.ordinal ? origin(row[slot]) : table.symbols.intern(row[slot]))
        }
        note(row, values, place, line, &file)
    }

    /// What a row says. A word of a vocabulary in a spelling that was not met before is learnt, if it is one.
    @inline(__always)
    private mutating func values(_ row: RowFields, line: Int, _ file: FileState) throws(RowFlaw) -> RowParser.Values {
        while true {
            do throws(RowFlaw) {
                return try parser.values(row, checked: file.checked)
            } catch {
                guard learns(from: error, row, line, file) else { throw error }
            }
        }
    }

    /// Whether a row has a flaw only because a word is written as it was not before, and that is now learnt.
    private mutating func learns(from flaw: RowFlaw, _ row: RowFields, _ line: Int, _ file: FileState) -> Bool {
        switch flaw {
        case .kindUnknown: asWritten(row, .kind, \.parser.words.kinds, line, file)
        case .actUnknown: asWritten(row, .act, \.parser.words.acts, line, file)
        case .outcomeUnknown: asWritten(row, .outcome, \.parser.words.outcomes, line, file)
        case .objectUnknown: asWritten(row, .objectClass, \.parser.words.objects, line, file)
        case .gradeUnknown: asWritten(row, .grade, \.parser.words.grades, line, file)
        default: false
        }
    }

    /// What is worth knowing of a row that is kept.
    @inline(__always)
    private mutating func note(
        _ row: RowFields, _ values: RowParser.Values, _ place: Int, _ line: Int, _ file: inout FileState
    ) {
        if values.received < values.occurred.earliest { receivedEarly.append(UInt32(place)) }
        if row[.receivedAt].isEmpty, row[.reportedAt].isEmpty { file.receiptsAssumed.note(line) }
        if row[.locationPrecision].isEmpty, !row[.longitude].isEmpty { file.precisionsAssumed.note(line) }
        if row[.occurredFrom].isEmpty { file.startsAssumed.note(line) }
        switch values.kind {
        case .event, .will, .sighting, .clearance, .count: break
        case .verification: noteVerifier(row, line, file)
        case .denial: if row[.about].isEmpty { noteDenial(line, file) }
        case .coverage:
            if row[.zone].isEmpty, row[.longitude].isEmpty { noteCoverage(line, file) }
        }
    }

    // MARK: Names

    @inline(__always)
    mutating func actor(_ field: RowFields.Field, _ line: Int, _ file: FileState) -> Symbol {
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
    mutating func origin(_ field: RowFields.Field) -> Symbol {
        if field.isEmpty { return .none }
        if let known = origins.meaning(field) { return known }
        let name = String(decoding: field, as: UTF8.self)
        let symbol = table.symbols.intern(spellings[name.lowercased()] ?? name)
        origins.learn(field, symbol)
        return symbol
    }

    @inline(__always)
    mutating func camp(_ field: RowFields.Field) -> Symbol {
        if field.isEmpty { return .none }
        if let known = camps.meaning(field) { return known }
        let name = String(decoding: field, as: UTF8.self).lowercased()
        let symbol = table.symbols.intern(spellings[name]?.lowercased() ?? name)
        camps.learn(field, symbol)
        return symbol
    }

    /// A hash over what the row says, the same in any order of columns.
    @inline(__always)
    static func contentHash(_ row: RowFields, _ slots: [Int]) -> UInt64 {
        var sum: UInt64 = 0
        for slot in slots where !row[slot].isEmpty {
            sum &+= ByteHash.mix(hash(row[slot]), 0x8ebc_6af0_9c88_c6e3 &+ UInt64(slot) &* 0x9e37_79b9_7f4a_7c15)
        }
        return sum
    }
}
