import Vocabulary

/// Rows that come and rows that are looked at by themselves.
extension FactTable {
    /// Adds the rows of another table at the end. Costs what the new rows have; texts that are there already are not
    /// copied.
    ///
    /// - Returns: the places of the new rows.
    @discardableResult
    public mutating func append(_ other: FactTable) -> Range<Int> {
        let first = count
        var words = Translation(other.symbols)
        var places: [UInt16] = []
        for name in other.files {
            if let place = files.lastIndex(of: name) {
                places.append(UInt16(clamping: place))
            } else {
                places.append(UInt16(clamping: files.count))
                files.append(name)
            }
        }
        for column in other.texts.keys where texts[column] == nil {
            texts[column] = ContiguousArray(repeating: .none, count: first)
        }
        for column in other.otherColumns.keys where otherColumns[column] == nil {
            otherColumns[column] = ContiguousArray(repeating: .none, count: first)
        }
        for row in 0..<other.count {
            append(own: row, of: other, &words)
            file.append(places.indices.contains(Int(other.file[row])) ? places[Int(other.file[row])] : 0)
        }
        for column in texts.keys {
            let values = other.texts[column]
            for row in 0..<other.count {
                texts[column]?.append(values.map { words.symbol($0[row], in: &symbols) } ?? .none)
            }
        }
        for column in otherColumns.keys {
            let values = other.otherColumns[column]
            for row in 0..<other.count {
                otherColumns[column]?.append(values.map { words.symbol($0[row], in: &symbols) } ?? .none)
            }
        }
        parsed = nil
        return first..<count
    }

    /// Some rows as a table of their own, in the order in which they are named, with its own texts: whoever looks at few
    /// rows pays for no more. Columns that are not known are left out.
    public func cut(_ rows: some Sequence<Int>) -> FactTable {
        var part = FactTable()
        var words = Translation(symbols)
        part.files = files
        part.takesGradesAsGiven = takesGradesAsGiven
        for row in rows {
            part.append(own: row, of: self, &words)
            part.file.append(file[row])
        }
        // A column that is there and empty is not one that is missing.
        for (column, values) in texts {
            var own = ContiguousArray<Symbol>()
            own.reserveCapacity(part.count)
            for row in rows {
                let symbol = values[row]
                own.append(symbol.isNone ? .none : words.symbol(symbol, in: &part.symbols))
            }
            part.texts[column] = own
        }
        return part
    }

    /// Whether a row says the same as one of another table, apart from where it stands.
    public func saysTheSame(_ row: Int, as other: FactTable, _ otherRow: Int) -> Bool {
        func isSame(_ mine: Symbol, _ theirs: Symbol) -> Bool { symbols.text(mine) == other.symbols.text(theirs) }
        func areSame(_ mine: Double, _ theirs: Double) -> Bool { mine == theirs || mine.isNaN && theirs.isNaN }
        guard kind[row] == other.kind[otherRow], occurred[row] == other.occurred[otherRow],
            received[row] == other.received[otherRow], outcome[row] == other.outcome[otherRow],
            grade[row] == other.grade[otherRow], areSame(longitude[row], other.longitude[otherRow]),
            areSame(latitude[row], other.latitude[otherRow]), areSame(precision[row], other.precision[otherRow])
        else { return false }
        let own = [reportID[row], act[row], objectClass[row], actor[row], claimedBy[row], camp[row], incident[row]]
        let others = [
            other.reportID[otherRow], other.act[otherRow], other.objectClass[otherRow], other.actor[otherRow],
            other.claimedBy[otherRow], other.camp[otherRow], other.incident[otherRow],
        ]
        guard zip(own, others).allSatisfy(isSame), isSame(about[row], other.about[otherRow]) else { return false }
        return Set(texts.keys).union(other.texts.keys).allSatisfy { column in
            (text(column, row) ?? "") == (other.text(column, otherRow) ?? "")
        }
    }

    /// The fields of a row that have arrays of their own, apart from its file.
    private mutating func append(own row: Int, of other: FactTable, _ words: inout Translation) {
        reportID.append(words.symbol(other.reportID[row], in: &symbols))
        kind.append(other.kind[row])
        occurred.append(other.occurred[row])
        received.append(other.received[row])
        longitude.append(other.longitude[row])
        latitude.append(other.latitude[row])
        precision.append(other.precision[row])
        act.append(words.symbol(other.act[row], in: &symbols))
        objectClass.append(words.symbol(other.objectClass[row], in: &symbols))
        outcome.append(other.outcome[row])
        actor.append(words.symbol(other.actor[row], in: &symbols))
        claimedBy.append(words.symbol(other.claimedBy[row], in: &symbols))
        camp.append(words.symbol(other.camp[row], in: &symbols))
        incident.append(words.symbol(other.incident[row], in: &symbols))
        about.append(words.symbol(other.about[row], in: &symbols))
        grade.append(other.grade[row])
        line.append(other.line[row])
    }

    /// What the symbols of one table are in another.
    private struct Translation {
        private let source: SymbolTable
        private var known: [UInt32: Symbol] = [:]

        init(_ source: SymbolTable) { self.source = source }

        mutating func symbol(_ symbol: Symbol, in target: inout SymbolTable) -> Symbol {
            if symbol.isNone { return .none }
            if let known = known[symbol.number] { return known }
            let own = target.intern(symbol, of: source)
            known[symbol.number] = own
            return own
        }
    }
}
