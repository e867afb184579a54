import Diagnostics

/// One row of a feed: the columns that the mapping uses.
struct FeedRow: Sendable {
    /// The line at which it begins, from 1.
    var line: Int
    /// By slot; blanks around them left out, and empty where the feed writes a word for "nothing".
    var fields: [String]
}

/// Where the columns that a mapping names stand among the fields of a row.
struct FeedSlots: Sendable {
    /// The slot of each name, as the mapping writes it.
    private(set) var slots: [String: Int] = [:]
    /// By slot: the column of the file, by its own name; nil for an optional one that is missing.
    private(set) var columns: [String?] = []

    /// The slot of a column, made if it is new.
    mutating func add(_ name: ColumnName, _ column: String?) {
        guard slots[name.written] == nil else { return }
        slots[name.written] = columns.count
        columns.append(column)
    }

    func text(_ name: ColumnName, _ row: FeedRow) -> String {
        guard let slot = slots[name.written], slot < row.fields.count else { return "" }
        return row.fields[slot]
    }
}

/// Finds the column that a mapping means among those of a file.
enum ColumnSearch {
    enum Found: Equatable {
        case one(String)
        case none
        /// Several bear the name: by their full names.
        case several([String])
    }

    /// By its own name; else whatever letters are written large; else by its last part, where groups stand before it.
    static func find(_ name: ColumnName, in columns: [String], groups: [String]) -> Found {
        for candidate in [name.written, name.text] {
            let exact = columns.filter { $0 == candidate }
            if !exact.isEmpty { return exact.count == 1 ? .one(candidate) : .several(exact) }
        }
        let folded = name.text.lowercased()
        let alike = columns.filter { $0.lowercased() == folded }
        if !alike.isEmpty { return alike.count == 1 ? .one(alike[0]) : .several(alike) }
        let grouped = columns.filter { column in
            groups.contains { !$0.isEmpty && column.lowercased().hasSuffix($0 + folded) }
        }
        switch grouped.count {
        case 0: return .none
        case 1: return .one(grouped[0])
        default: return .several(grouped)
        }
    }
}
