import Diagnostics

/// A field above this number of bytes is no fact: its row is set aside.
let longestField = 1 << 20

extension CSVScanner.Step {
    /// The line that the step is about, where it is not the one at which the record begins.
    var line: Int? {
        if case .unclosedQuote(let line, _) = self { return line }
        return nil
    }
}

extension CSVScanner {
    /// Whether the last record can be read as a row of so many fields: quotes, number of fields, UTF-8, no NUL, no
    /// field beyond all measure.
    @inline(__always)
    func checkForm(_ step: Step, width: Int) throws(FormFlaw) {
        switch step {
        case .record, .end: break
        case .unclosedQuote: throw .quoteUnclosed
        case .strayQuote(let field): throw .quoteStray(place: field)
        }
        guard fieldCount == width else { throw .fieldCount(fieldCount) }
        if !isPlain { try checkCharacters() }
        if recordEnd - recordStart > longestField,
            let place = fields.firstIndex(where: { $0.end - $0.start > longestField })
        {
            throw .fieldTooLong(place: place)
        }
    }

    private func checkCharacters() throws(FormFlaw) {
        for (place, field) in fields.enumerated() {
            let raw = bytes(of: field)
            if let flaw = UTF8Check.firstFlaw(raw) { throw .notUTF8(place: place, byte: raw[flaw]) }
            if raw.contains(0) { throw .nulByte(place: place) }
        }
    }
}
