import Diagnostics

extension Mapping {
    /// Finds the columns that the mapping names in a file, and in the second file where one is joined.
    func bind(
        _ file: FeedFile, with second: FeedFile? = nil
    ) -> Result<(first: FeedSlots, second: FeedSlots), MappingFlaws> {
        var (first, other) = (FeedSlots(), FeedSlots())
        let all = file.columns + (second?.columns ?? [])
        var missing: [ColumnName] = []
        var diagnostics: [Diagnostic] = []
        var looked: Set<String> = []
        for name in columnNames where looked.insert(name.written).inserted {
            func find(_ columns: [String]) -> ColumnSearch.Found {
                ColumnSearch.find(name, in: columns, groups: form.groupSeparators)
            }
            var found = find(file.columns)
            if found == .none, let second {
                found = find(second.columns)
                if case .one(let column) = found {
                    other.add(name, column)
                    continue
                }
            }
            switch found {
            case .one(let column): first.add(name, column)
            case .none where name.isOptional: first.add(name, nil)
            case .none: missing.append(name)
            case .several(let columns):
                let isTwice = Set(columns).count < columns.count
                diagnostics.append(
                    Diagnostic(
                        .mappingColumnMissing, at: .span(name.place),
                        "\(Excerpt.plain(file.name)) has \(columns.count) columns that “\(Excerpt.plain(name.text))” may mean: \(Self.list(columns)).",
                        advice: isTwice ? "Rename one of them in the file." : "Write the full name, with its group."))
            }
        }
        let needed = looked.count { !$0.hasSuffix("?") }
        if missing.count >= 3, missing.count * 2 > needed, let name = missing.first {
            diagnostics = [otherFeed(file.name, all, missing, at: name.place)]
        } else {
            for (place, name) in missing.enumerated() {
                let near =
                    Spelling.nearest(to: name.text, among: all).map { " Did you mean “\(Excerpt.plain($0))”?" } ?? ""
                diagnostics.append(
                    Diagnostic(
                        .mappingColumnMissing, at: .span(name.place),
                        "\(Excerpt.plain(file.name)) has no column “\(Excerpt.plain(name.text))”.\(near)",
                        advice: place > 0
                            ? nil
                            : "It has \(Self.list(all)). Where some files lack a column, write `\(Excerpt.plain(name.text))?`."
                    ))
            }
        }
        guard diagnostics.isEmpty else {
            return .failure(MappingFlaws(diagnostics.sorted { ($0.place.line ?? 0) < ($1.place.line ?? 0) }))
        }
        return .success((first, other))
    }

    /// Said where most columns are missing: the file is of another feed, or of another year.
    private func otherFeed(_ file: String, _ columns: [String], _ missing: [ColumnName], at place: SourceSpan)
        -> Diagnostic
    {
        let isFacts = columns.contains("report_id") && columns.contains("occurred_from")
        return Diagnostic(
            .mappingColumnMissing, at: .span(place),
            "\(Excerpt.plain(file)) is no file of this feed, or of another year: it has no columns \(Self.list(missing.map(\.text))).",
            advice: isFacts
                ? "It is a table of facts already: give it to `truce monitor --reports`."
                : "It has \(Self.list(columns)). For a table of its own: `truce import csv FILE --suggest-mapping`.")
    }

    private static func list(_ columns: [String]) -> String {
        columns.prefix(40).map { Excerpt.of($0) }.joined(separator: ", ")
            + (columns.count > 40 ? " and \(columns.count - 40) more" : "")
    }

    /// Every column that the mapping names.
    var columnNames: [ColumnName] {
        var names: [ColumnName] = []
        func add(_ condition: Condition?) { names += condition?.tests.map(\.column) ?? [] }
        func add(_ list: RuleList?) {
            for rule in list?.rules ?? [] {
                if case .columns(let columns, _) = rule.source { names += columns }
                add(rule.when)
            }
        }
        func add(_ time: TimeRule?) {
            guard let time else { return }
            names += time.columns
            for end in time.end { add(end) }
            add(time.before)
            add(time.after)
            add(time.when)
        }
        func add(_ place: PlaceRule?) {
            guard let place else { return }
            for list in [
                place.longitude, place.latitude, place.point, place.radius, place.name, place.unit, place.district,
                place.country,
            ] {
                add(list)
            }
        }
        if case .columns(let columns) = id { names += columns }
        for skip in skips { add(skip.when) }
        if let join { names.append(join.column) }
        if let split { names.append(split.column) }
        add(occurred)
        add(reported)
        add(place)
        add(from)
        for (_, list) in columns { add(list) }
        for report in reports {
            add(report.when)
            add(report.occurred)
            add(report.place)
            for (_, list) in report.columns { add(list) }
        }
        return names
    }
}
