import Vocabulary

/// The columns that are kept as text and are numbers or lists, read once for the whole table.
///
/// Judging asks them for every row and every term. Time is linear in the rows that state something; a file that has none
/// of these columns pays nothing.
struct ParsedColumns: Sendable {
    /// By column, a number for each row; NaN where none is stated.
    private(set) var numbers: [Column: ContiguousArray<Double>] = [:]
    /// The lists of distances, by their text.
    private(set) var distances: [Symbol: [StatedDistance]] = [:]
    /// The places in words, by their text.
    private(set) var places: [Symbol: [StatedPlace]] = [:]
    /// The lists of articles, by their text.
    private(set) var articles: [Symbol: [String]] = [:]

    /// The columns that are numbers.
    static let numeric: [Column] = [
        .quantityLow, .quantityHigh, .calibre, .range, .strength, .stage, .fromLongitude, .fromLatitude, .fromPrecision,
    ]

    init(_ table: FactTable) {
        for column in Self.numeric {
            guard let texts = table.texts[column] else { continue }
            numbers[column] = ContiguousArray(
                texts.map { symbol in table.text(symbol).flatMap(Self.number) ?? .nan })
        }
        func read<Value>(_ column: Column, _ parse: (String) -> Value) -> [Symbol: Value] {
            var read: [Symbol: Value] = [:]
            for symbol in table.texts[column] ?? [] where !symbol.isNone && read[symbol] == nil {
                read[symbol] = parse(table.symbols.text(symbol))
            }
            return read
        }
        distances = read(.distances) { StatedDistance.list($0) ?? [] }
        places = read(.zone, StatedPlace.list)
        articles = read(.article, Self.articles)
    }

    static func number(_ text: String) -> Double? {
        var text = text
        return text.withUTF8 { DecimalNumber.read($0) }
    }

    /// `4; 5.a`, `articles 4 and 5.a`.
    static func articles(_ text: String) -> [String] {
        text.split { $0 == "," || $0 == ";" || $0 == " " }.map(String.init)
            .filter { $0 != "article" && $0 != "articles" && $0 != "and" }
    }
}

extension FactTable {
    /// A measure of a thing that terms ask for.
    public enum Attribute: String, Hashable, Sendable, CaseIterable {
        /// Millimetres.
        case calibre
        /// How far it reaches, in kilometres.
        case range
        /// Men in a unit.
        case strength

        var column: Column {
            switch self {
            case .calibre: .calibre
            case .range: .range
            case .strength: .strength
            }
        }
    }

    /// A number that a row states in a column; nil where it states none.
    func number(_ column: Column, _ row: Int) -> Double? {
        guard let parsed else { return text(column, row).flatMap(ParsedColumns.number) }
        guard let number = parsed.numbers[column]?[row], !number.isNaN else { return nil }
        return number
    }

    /// The calibre in millimetres, the range in kilometres or the strength in men of what a row speaks of; nil where it
    /// does not say, which leaves it unknown.
    public func attribute(_ attribute: Attribute, _ row: Int) -> Double? { number(attribute.column, row) }

    /// The stage of a duty that a row is about, from 1; nil where it does not say.
    public func stage(_ row: Int) -> Int? { number(.stage, row).flatMap { Int(exactly: $0) } }

    /// The distances that a row states, in kilometres.
    public func distances(_ row: Int) -> [StatedDistance] {
        let symbol = symbol(.distances, row)
        guard !symbol.isNone else { return [] }
        return parsed.map { $0.distances[symbol] ?? [] } ?? StatedDistance.list(symbols.text(symbol)) ?? []
    }

    /// The places that a row states in words.
    public func places(_ row: Int) -> [StatedPlace] {
        let symbol = symbol(.zone, row)
        guard !symbol.isNone else { return [] }
        return parsed.map { $0.places[symbol] ?? [] } ?? StatedPlace.list(symbols.text(symbol))
    }

    /// The numbers of the articles that a row is about; empty: none is stated.
    public func articles(_ row: Int) -> [String] {
        let symbol = symbol(.article, row)
        guard !symbol.isNone else { return [] }
        return parsed.map { $0.articles[symbol] ?? [] } ?? ParsedColumns.articles(symbols.text(symbol))
    }

    /// Where it was fired from: degrees on WGS 84, and the radius in kilometres that surely holds the place. Nil where
    /// that is not stated by coordinates.
    public func launch(_ row: Int) -> (longitude: Double, latitude: Double, precision: Double)? {
        guard let longitude = number(.fromLongitude, row), let latitude = number(.fromLatitude, row) else { return nil }
        return (longitude, latitude, number(.fromPrecision, row) ?? 0)
    }

    /// Reads the columns that are kept as text and are numbers or lists. To be called once all rows are there; questions
    /// asked before read the text each time.
    public mutating func parseColumns() { parsed = ParsedColumns(self) }
}
