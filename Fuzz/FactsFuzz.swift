import Diagnostics
import Evidence
import Vocabulary

// Gives any bytes to the reader of facts, as CSV, as JSON Lines and as tallies. The first byte chooses, so that a finding
// says by itself how it was read. Whatever crashes, hangs or takes memory without bound is a finding.

private let context = FactContext(
    zone: CivilZone(identifier: "Europe/Kyiv") ?? .utc, acts: ["shelling", "drone_strike"], objects: ["oil_storage"],
    actors: ["Russia", "Ukraine"])

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard count > 0 else { return 0 }
    let bytes = UnsafeRawBufferPointer(start: start + 1, count: count - 1)
    switch start[0] % 4 {
    case 0:
        var tallies = TallyReading()
        tallies.read(name: "fuzz", bytes: bytes, zone: context.zone)
        check(tallies.setAside)
    case 1: read([bytes], as: .jsonLines)
    case 2: read([bytes], as: .csv)
    default: read([bytes, bytes], as: .automatic)
    }
    return 0
}

private func read(_ files: [UnsafeRawBufferPointer], as format: FactFormat) {
    var reader = FactReader(context: context)
    for file in files { reader.read(name: "fuzz", bytes: file, format: format) }
    let reading = reader.finish()
    let table = reading.table
    for row in 0..<table.count {
        _ = table.quantity(row)
        for column in table.texts.keys { _ = table.text(column, row) }
        for column in table.otherColumns.values where column.count != table.count { trap("a column is short") }
        if table.occurred[row].latest < table.occurred[row].earliest { trap("a time is reversed") }
    }
    for column in table.texts.values where column.count != table.count { trap("a column is short") }
    if table.count + reading.setAside.total > reading.rowsRead { trap("more rows than were read") }
    check(reading.setAside)
    check(reading.notes)
}

/// What is told must be fit to be shown: no control characters, no text without end.
private func check(_ ledger: DiagnosticLedger) {
    for diagnostic in ledger.diagnostics {
        if diagnostic.message.utf8.count > 4_096 { trap("a message without end") }
        if diagnostic.message.utf8.contains(where: { $0 < 32 }) { trap("a control character in a message") }
        if case .row(_, _, let column?) = diagnostic.place, column.utf8.contains(where: { $0 < 32 }) {
            trap("a control character in the name of a column")
        }
        if diagnostic.advice?.utf8.contains(where: { $0 < 32 }) == true { trap("a control character in advice") }
    }
}

private func trap(_ what: String) -> Never { fatalError(what) }
