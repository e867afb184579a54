import Diagnostics
import Evidence
import Vocabulary

// Gives any bytes to the import: as a feed under a mapping that uses most of the language, as a feed under a built-in one, as a
// mapping, as a file to be gone on with, as a table for which a mapping is to be suggested. The first byte chooses. Whatever crashes,
// hangs or takes memory without bound is a finding; so is a report that the reader of facts would set aside, a row of which nobody
// says what became of it, and a second run that changes anything.

private let rich = read("""
    feed: fuzz
    id: [id, "@id?"]
    time zone: Europe/Kyiv
    groups: [/, "-"]
    blanks: [NA]
    areas: disc
    decimal comma: yes
    skip: [{when: {what: {holds: [skip]}}, because: asked}]
    occurred:
      column: [date, hour?]
      formats: [iso, DD.MM.YYYY, DD.MM.YYYY HH:mm, MM/DD/YYYY, DD/MM/YYYY, D Month YYYY, excel, unix]
      to: {column: end?, formats: [iso]}
      spread: {column: spread?, table: {1: 0 days, 2: 3 days}, otherwise: leave empty}
    split: {column: places?, separator: ";", strip: "[]"}
    place:
      longitude: ["x?", "@longitude?"]
      latitude: ["y?", "@latitude?"]
      point: point?
      radius: [{column: r?, table: {u: unit, k: unknown}, otherwise: keep}, {column: "@radius?"}, {always: 3}]
      settlements: yes
      name: places?
      admin1: unit?
      look up: yes
    columns:
      act: {column: what?, words: {drone: drone_strike}, otherwise: keep, if empty: unknown_act}
      kind: kind?
      quantity_low: n?
      claimed_by: who?
    """)

private func read(_ text: String) -> Mapping {
    switch MappingReader.read(name: "fuzz", text) {
    case .success(let mapping): mapping
    case .failure(let flaws): fatalError(flaws.diagnostics.map(\.message).joined(separator: "\n"))
    }
}

private let shipped = ShippedMapping.allCases.map { read($0.text) }
private let now = Instant(1_743_584_400)

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard count > 0 else { return 0 }
    let bytes = UnsafeRawBufferPointer(start: start + 1, count: count - 1)
    switch start[0] % 8 {
    case 0: convert(bytes, by: shipped[count % shipped.count])
    case 1:
        let text = String(decoding: bytes, as: UTF8.self)
        if case .success(let mapping) = MappingReader.read(name: "fuzz", text) {
            Array("id,date,what\n1,2025-03-18,Drone\n".utf8).withUnsafeBytes { convert($0, by: mapping) }
        }
    case 2:
        _ = try? FeedImport(mapping: rich, received: now, continuing: "fuzz", bytes)
    case 3:
        if case .success(let text) = MappingSuggestion.text(name: "fuzz.csv", bytes: bytes),
            case .failure(let flaws) = MappingReader.read(name: "fuzz", text)
        {
            for flaw in flaws.diagnostics where flaw.code != .mappingUnanswered {
                trap("a suggestion that is no mapping: \(flaw.message)\n\(text)")
            }
        }
    default: convert(bytes, by: rich)
    }
    return 0
}

private func convert(_ bytes: UnsafeRawBufferPointer, by mapping: Mapping) {
    var run = FeedImport(mapping: mapping, received: now)
    guard (try? run.read(name: "fuzz", bytes: bytes)) != nil else { return }
    let result = run.finish()
    var reader = FactReader(
        context: FactContext(zone: mapping.zone ?? .utc, acts: mapping.acts, objects: mapping.objects))
    result.bytes.withUnsafeBytes { reader.read(name: "reports", bytes: $0, format: .csv) }
    let reading = reader.finish()
    if reading.setAside.total > 0 || !reading.unreadable.isEmpty { trap("what was written does not read back") }
    if reading.table.count != result.summary.added { trap("reports were lost") }
    for diagnostic in result.summary.setAside.diagnostics + result.summary.notes.diagnostics {
        if diagnostic.message.utf8.count > 8_192 { trap("a message without end") }
        if diagnostic.message.utf8.contains(where: { $0 < 32 }) { trap("a control character in a message") }
    }
    result.bytes.withUnsafeBytes { written in
        guard var again = try? FeedImport(mapping: mapping, received: now, continuing: "reports", written) else {
            return trap("what was written cannot be gone on with")
        }
        _ = try? again.read(name: "fuzz", bytes: bytes)
        if again.finish().isChanged { trap("the same file twice changes something") }
    }
}

private func trap(_ what: String) { fatalError(what) }
