import Evidence
import Geography
import Monitoring
import Vocabulary

/// The incidents that a report speaks of, in the order of their times; each is put together when it is asked for, so that
/// a million of them cost little until they are shown.
public struct IncidentList: RandomAccessCollection, Sendable {
    /// One incident, by its place in the table of incidents.
    struct Entry: Sendable {
        var incident: Int32
        /// When it happened, as far as all of its reports together tell.
        var time: PossibleTime
        /// The findings about it: a stretch of the list's.
        var findings: Range<Int32>
    }

    private let builder: IncidentBuilder
    private let entries: [Entry]
    /// The findings about all of them, by place in ``ReportView/findings``, those about one together.
    private let members: ContiguousArray<Int32>
    private let context: IncidentBuilder.Context
    /// The place of each incident of the table in the list; -1: it is not in it.
    private let places: ContiguousArray<Int32>

    init(
        _ builder: IncidentBuilder, _ entries: [Entry], _ members: ContiguousArray<Int32>,
        _ context: IncidentBuilder.Context
    ) {
        self.builder = builder
        self.entries = entries
        self.members = members
        var places = ContiguousArray<Int32>(repeating: -1, count: builder.result.incidents.count)
        for (place, entry) in entries.enumerated() { places[Int(entry.incident)] = Int32(place) }
        self.places = places
        self.context = context
    }

    /// No incidents.
    init(_ builder: IncidentBuilder) { self.init(builder, [], [], IncidentBuilder.Context()) }

    /// The place of the first.
    public var startIndex: Int { 0 }
    /// The place after the last.
    public var endIndex: Int { entries.count }

    /// One incident with all that is said of it. Costs time in proportion to its reports.
    public subscript(place: Int) -> IncidentView { builder.view(entries[place], findings(place), context) }

    /// The id of one.
    func id(_ place: Int) -> String { builder.id(entries[place].incident) }

    /// The findings about one, by place in ``ReportView/findings``.
    func findings(_ place: Int) -> [Int] { entries[place].findings.map { Int(members[Int($0)]) } }

    /// When one happened.
    func time(_ place: Int) -> PossibleTime { entries[place].time }

    /// Where one happened, and how precisely that is known; coarsened where the rules say so.
    func spot(_ place: Int) -> (position: Position, precision: Kilometres)? {
        builder.spot(builder.telling(entries[place].incident, context))
    }

    /// The places of some of them, by id.
    func places(of ids: Set<String>) -> [String: Int] {
        var found: [String: Int] = [:]
        for id in ids {
            if let incident = builder.incident(id), places[incident] >= 0 { found[id] = Int(places[incident]) }
        }
        return found
    }

    /// What some of them are called, by id.
    func titles(of ids: Set<String>) -> [String: String] { places(of: ids).mapValues { self[$0].title } }
}
