import Diagnostics
import Vocabulary

/// How the columns of a feed become canonical facts: a data file that people write, read and checked.
///
/// `docs/feeds.md` describes the language. ``MappingReader`` makes one from YAML; ``FeedImport`` applies it.
public struct Mapping: Sendable {
    /// The file it is from, as the person named it, or `built in: acled`.
    public var name: String
    /// The feed, which begins the id of every report: `acled`.
    public var feed: String
    /// What the feed is called.
    public var title: String?
    /// How the files of the feed are written.
    public var form: FeedForm
    /// The clock on which dates and times without an offset are read; nil: bare dates stay bare, and are read on the accord's
    /// clock.
    public var zone: CivilZone?
    /// Whether numbers are written with a comma: `48,5`.
    public var decimalComma: Bool
    /// Words that stand for "nothing is stated": `NA`, `null`.
    public var blanks: Set<String>

    var id: IDRule
    var skips: [SkipRule]
    var join: JoinRule?
    var split: SplitRule?
    /// The nested list of which each element is a row, in JSON.
    var rows: String?
    var occurred: TimeRule
    var reported: TimeRule?
    var place: PlaceRule?
    var from: PlaceRule?
    /// What the columns become, canonical ones in their order, then the extra ones in the mapping's.
    var columns: [(target: Target, rules: RuleList)]
    /// The reports that one row becomes; empty: one.
    var reports: [ReportRule]
    /// Classes of acts and objects that are the accord's own.
    var ownActs: Set<String>
    var ownObjects: Set<String>

    /// The acts that rows may have.
    public var acts: Set<String> { Set(Taxonomy.acts.names).union(ownActs) }
    /// The object classes that rows may have.
    public var objects: Set<String> { Set(Taxonomy.objects.names).union(ownObjects) }
}

/// How the files of a feed are written.
public struct FeedForm: Hashable, Sendable {
    /// The kinds of file that are read.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case csv
        case json
        case jsonLines = "json-lines"
        case geojson
    }

    /// How bytes become letters.
    public enum Encoding: String, Hashable, Sendable, CaseIterable {
        case utf8 = "utf-8"
        case utf16 = "utf-16"
        case windows1251 = "windows-1251"
        case windows1252 = "windows-1252"
    }

    /// The kind; nil: by the file's first bytes.
    public var kind: Kind?
    /// The byte between fields; nil: the one that the header has most of, of comma, semicolon, tab and stroke.
    public var separator: UInt8?
    /// How bytes become letters.
    public var encoding: Encoding
    /// What stands between a group and its question in the name of a column: a column may then be called by its last part.
    public var groupSeparators: [String]
    /// Whether areas are taken as discs that hold them, or set aside.
    public var takesAreas: Bool

    /// The form in which most feeds come.
    public static let plain = FeedForm(
        kind: nil, separator: nil, encoding: .utf8, groupSeparators: [], takesAreas: false)
}

/// A column of a feed as a mapping names it.
struct ColumnName: Hashable, Sendable {
    /// The name, without the mark of an optional one.
    var text: String
    /// As written: a column's own name may end with the mark.
    var written: String
    /// Whether files may lack it: `tags?`.
    var isOptional: Bool
    /// Where the mapping names it.
    var place: SourceSpan

    static func == (left: ColumnName, right: ColumnName) -> Bool { left.written == right.written }
    func hash(into hasher: inout Hasher) { hasher.combine(written) }
}

/// What a rule fills.
enum Target: Hashable, Sendable {
    case canonical(Column)
    /// A column that the canonical facts do not know: kept, shown, never judged.
    case extra(String)

    var heading: String {
        switch self {
        case .canonical(let column): column.rawValue
        case .extra(let name): name
        }
    }
}

/// Where the id of a report comes from.
enum IDRule: Sendable {
    case columns([ColumnName])
    /// From everything that the row says: such a row cannot be corrected, only added.
    case content
}

/// Rows that the mapping leaves out on purpose.
struct SkipRule: Sendable {
    var when: Condition
    var because: String
}

/// A second file whose columns stand beside those of the first.
struct JoinRule: Sendable {
    var column: ColumnName
    /// The column of the second file.
    var with: String
    var place: SourceSpan
    /// Whether a row without a partner is set aside.
    var isNeeded: Bool
}

/// A column that holds several values, each of which becomes a report.
struct SplitRule: Sendable {
    var column: ColumnName
    var separator: String
    /// Characters taken away at both ends of the whole field and of each part.
    var strip: Set<Character>
}

/// One of several reports that a row becomes.
struct ReportRule: Sendable {
    /// Ends the id.
    var name: String
    var when: Condition?
    var occurred: TimeRule?
    var place: PlaceRule?
    var columns: [(target: Target, rules: RuleList)]
}
