import Vocabulary

/// The columns of the facts that joining looks at in every row.
///
/// A ``FactTable`` is a value of some thirty arrays: handing it to a function that runs for each row costs thirty counts of
/// references. A reference to its columns costs one.
final class FactColumns: Sendable {
    let count: Int
    let symbols: SymbolTable
    let reportID: ContiguousArray<Symbol>
    let occurred: ContiguousArray<PossibleTime>
    let received: ContiguousArray<Instant>
    let longitude: ContiguousArray<Double>
    let latitude: ContiguousArray<Double>
    let precision: ContiguousArray<Double>
    let act: ContiguousArray<Symbol>
    let object: ContiguousArray<Symbol>
    let actor: ContiguousArray<Symbol>
    let claimedBy: ContiguousArray<Symbol>
    let camp: ContiguousArray<Symbol>
    let incident: ContiguousArray<Symbol>
    private let quotes: ContiguousArray<Symbol>?
    private let amends: ContiguousArray<Symbol>?
    private let outlets: ContiguousArray<Symbol>?
    private let names: ContiguousArray<Symbol>?

    init(_ facts: FactTable) {
        count = facts.count
        symbols = facts.symbols
        reportID = facts.reportID
        occurred = facts.occurred
        received = facts.received
        longitude = facts.longitude
        latitude = facts.latitude
        precision = facts.precision
        act = facts.act
        object = facts.objectClass
        actor = facts.actor
        claimedBy = facts.claimedBy
        camp = facts.camp
        incident = facts.incident
        quotes = facts.texts[.quotes]
        amends = facts.texts[.amends]
        outlets = facts.texts[.outlet]
        names = facts.texts[.objectName]
    }

    /// Whom a row quotes.
    @inline(__always)
    func quoted(_ row: Int) -> Symbol { quotes?[row] ?? .none }

    /// The report that a row amends.
    @inline(__always)
    func amended(_ row: Int) -> Symbol { amends?[row] ?? .none }

    /// Who carried a row.
    @inline(__always)
    func outlet(_ row: Int) -> Symbol { outlets?[row] ?? .none }

    /// The object's own name.
    @inline(__always)
    func objectName(_ row: Int) -> Symbol { names?[row] ?? .none }

    /// Whether a row is the word of an origin itself.
    @inline(__always)
    func isOwnWord(_ row: Int) -> Bool { quoted(row).isNone && !claimedBy[row].isNone }

    /// Whether one row's report comes before another's by the name of its id.
    func precedes(_ one: Int, _ other: Int) -> Bool { symbols.naturallyPrecedes(reportID[one], reportID[other]) }

    /// The text of a symbol; nil for none.
    func text(_ symbol: Symbol) -> String? { symbol.isNone ? nil : symbols.text(symbol) }
}
