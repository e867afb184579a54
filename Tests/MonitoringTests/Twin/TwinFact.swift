import Vocabulary

/// One thing that is told, with all that it leaves open; written out as one or more rows of the canonical facts.
struct TwinFact: Hashable, Sendable {
    enum Kind: String, Sendable { case event, sighting, clearance, count, will, verification, coverage }

    /// On what it rests.
    enum Support: String, Sendable {
        /// The Mission, or the body that it names, says so.
        case confirmed
        /// The Mission has it from somebody: below the accord's grade.
        case reported
        /// Only the camp of another than the actor says so.
        case alleged
        /// Only the actor's own camp says so.
        case own
        /// A neutral origin and the other camp say so.
        case corroborated
        /// The same, and the actor's camp denies it.
        case contested
    }

    enum Place: Hashable, Sendable {
        case unknown, west, east
        /// Within 10 km of the outer edge of the west, of the border between west and east.
        case edge, border
        case elsewhere
        /// An area that is named, or some part of it.
        case area(String), part(String)
        /// It set out from within an area.
        case from(String)
    }

    var id: String
    var kind = Kind.event
    /// The first and the last second at which it may have been.
    var from: Int64
    var to: Int64
    /// When it was learnt; nil: when all the rest was.
    var received: Int64?
    var act = ""
    /// Nil: nobody is named.
    var actor: String?
    /// Once judged as its party's: the group that is named.
    var group: String?
    var thing: String?
    var calibre: Int?
    var place = Place.unknown
    var low: Int?
    var high: Int?
    var addressee: String?
    var subject: String?
    var answer: String?
    var until: Int64?
    /// The civil day that an extension names.
    var untilDay: Int?
    var article: String?
    var stage: Int?
    var about: String?
    var support = Support.confirmed
    /// The body that says it, counts, verifies.
    var body = "Mission"
    var amends: String?
    var retracts: String?

    init(
        _ id: String, _ kind: Kind = .event, at time: Int64, to: Int64? = nil,
        _ change: (inout TwinFact) -> Void = { _ in }
    ) {
        self.id = id
        self.kind = kind
        from = time
        self.to = to ?? time
        change(&self)
    }
}

extension TwinFact {
    static let header =
        "report_id,kind,occurred_from,occurred_to,received_at,longitude,latitude,location_precision_km,zone,act,"
        + "object_class,calibre_mm,quantity_low,quantity_high,alleged_actor,to,subject,answer,until,article,stage,about,"
        + "claimed_by,claimed_by_camp,grade,amends,retracts,incident,outcome\n"

    static func csv(_ facts: [TwinFact], now: Int64, parties: [String]) -> String {
        header + facts.flatMap { $0.rows(now: now, parties: parties) }.joined()
    }

    /// As rows; what names no time of receipt was all received `now`.
    func rows(now: Int64, parties: [String]) -> [String] {
        let other = parties.first { $0 != actor } ?? "B"
        let own = actor ?? "A"
        // A party speaks for itself, and gives no grades.
        let says = parties.contains(body) ? "\(body),\(body)," : "\(body),neutral,"
        switch support {
        case .confirmed: return [row(id, now, says + (parties.contains(body) ? "" : "confirmed"))]
        case .reported: return [row(id, now, says + (parties.contains(body) ? "" : "reported"))]
        case .alleged: return [row(id, now, "Ministry of \(other),\(other),")]
        case .own: return [row(id, now, "Ministry of \(own),\(own),")]
        case .corroborated:
            return [row(id, now, "Agency,neutral,"), row(id + "b", now, "Ministry of \(other),\(other),")]
        case .contested:
            var denial = TwinFact("\(id)d", at: to) {
                $0.act = "denial"
                $0.about = id
                $0.received = received
            }
            denial.actor = actor
            return [
                row(id, now, "Agency,neutral,"), row(id + "b", now, "Ministry of \(other),\(other),"),
                denial.row(id + "d", now, "Ministry of \(own),\(own),", isAlone: true),
            ]
        }
    }

    private func row(_ report: String, _ now: Int64, _ says: String, isAlone: Bool = false) -> String {
        var zone = ""
        var position = ",,"
        switch place {
        case .unknown: break
        case .west: position = "30.5,47.5,0.1"
        case .east: position = "31.5,47.5,0.1"
        case .edge: position = "30.0,47.5,10"
        case .border: position = "31.0,47.5,10"
        case .elsewhere: position = "36.0,47.5,0.1"
        case .area(let name): zone = name
        case .part(let name): zone = "part of \(name)"
        case .from(let name): zone = "from \(name)"
        }
        // Of a verification the actor is who verifies.
        let actor = kind == .verification ? body : actor
        func text<T>(_ value: T?) -> String { value.map { "\($0)" } ?? "" }
        let isJoined = (support == .corroborated || support == .contested) && !isAlone
        let cells: [String] = [
            report, kind.rawValue, Instant(from).utc, Instant(to).utc, Instant(received ?? now).utc, position, zone,
            act,
            text(thing), text(calibre), text(low), text(high), text(actor), text(addressee), text(subject),
            text(answer),
            until.map { Instant($0).utc } ?? text(untilDay.map { CivilDate(day: $0) }), text(article), text(stage),
            text(about), says, text(amends),
            text(retracts), isJoined ? id : "", "",
        ]
        return cells.joined(separator: ",") + "\n"
    }
}

extension TwinFact: CustomStringConvertible {
    var description: String {
        let row = rows(now: to, parties: ["A", "B"])[0].dropLast()
        let cells = row.split(separator: ",", omittingEmptySubsequences: false)
        let names = Self.header.dropLast().split(separator: ",")
        return zip(names, cells).filter { !$0.1.isEmpty }.map { "\($0.0)=\($0.1)" }.joined(separator: " ")
            + " (\(support.rawValue))"
    }
}
