import Diagnostics

extension FactReader {
    /// Reads all lines; false if the file as a whole is no list of JSON objects.
    mutating func readJSONLines(
        _ bytes: UnsafeBufferPointer<UInt8>, _ file: inout FileState, _ progress: ((Int) -> Void)?
    ) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        var start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
        if bytes[start...].first(where: { $0 > 32 }) == UInt8(ascii: "[") {
            unreadable.append(
                Diagnostic(
                    .jsonList, at: .file(file.name), "The file is one JSON list; expected is one object a line.",
                    advice: "Take it apart: `jq -c '.[]' FILE > NEW.jsonl`."))
            return false
        }
        let row = RowFields()
        defer { row.deallocate() }
        var room: UnsafeMutablePointer<UInt8>?
        var capacity = 0
        defer { room?.deallocate() }
        /// The slot of each name met; -1 for names that are not kept.
        var slots = Lexicon<Int>()
        /// By slot: the line that set it last, so that a name that stands twice is found.
        var lastLine = ContiguousArray(repeating: 0, count: RowFields.capacity)
        table.reserve(bytes.count / Self.averageLine(bytes))
        var line = 0
        var reported = 0
        while start < bytes.count {
            line += 1
            let next = ByteSearch.nextLine(in: base, from: start, to: bytes.count)
            let record = UnsafeBufferPointer(rebasing: bytes[start..<next])
            start = next
            if start - reported >= 4 << 20 {
                reported = start
                progress?(start)
            }
            if record.allSatisfy({ $0 == 32 || (9...13).contains($0) }) { continue }
            rowsRead += 1
            file.rows += 1
            if capacity < record.count {
                room?.deallocate()
                capacity = record.count * 2
                room = .allocate(capacity: capacity)
            }
            guard let room else { return false }
            for slot in file.slots { row.clear(slot) }
            do throws(RowFlaw) {
                try fill(row, from: record, room: room, line: line, &slots, &lastLine, &file)
                try take(row, line: line, &file)
            } catch {
                setAside(error, row, line: line, file)
            }
        }
        for text in file.texts { texts[text].fill(to: table.count) }
        progress?(bytes.count)
        return true
    }

    private mutating func fill(
        _ row: RowFields, from record: UnsafeBufferPointer<UInt8>, room: UnsafeMutablePointer<UInt8>, line: Int,
        _ slots: inout Lexicon<Int>, _ lastLine: inout ContiguousArray<Int>, _ file: inout FileState
    ) throws(RowFlaw) {
        if let start = record.baseAddress, !ByteSearch.isPlain(start, from: 0, to: record.count) {
            if let flaw = UTF8Check.firstFlaw(record) { throw .form(.notUTF8(place: -1, byte: record[flaw])) }
            if record.contains(0) { throw .form(.nulByte(place: -1)) }
        }
        var tooLong: Int?
        do throws(JSONFlaw) {
            var object = try JSONLine(record, room: room)
            while let member = try object.next() {
                guard !member.name.isEmpty else { continue }
                let slot: Int
                if let known = slots.meaning(member.name) {
                    slot = known
                } else {
                    let name = String(decoding: member.name, as: UTF8.self)
                    slot = open(column: name, &file) ?? -1
                    slots.learn(member.name, slot)
                    if file.names.count < RowFields.capacity { file.names.append(name) }
                }
                guard slot >= 0 else { continue }
                guard lastLine[slot] != line else {
                    throw .twice(name: String(decoding: member.name, as: UTF8.self))
                }
                lastLine[slot] = line
                if member.value.count > longestField {
                    let name = String(decoding: member.name, as: UTF8.self)
                    tooLong = file.names.firstIndex(of: name) ?? -1
                }
                row[slot] = member.value
            }
        } catch { throw .json(error) }
        if let tooLong { throw .form(.fieldTooLong(place: tooLong)) }
    }
}
