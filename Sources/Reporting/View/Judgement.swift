import Accords
import Monitoring
import Vocabulary

/// What each reading says of one incident, for one article and one party.
struct Judgement {
    var article: ArticleID
    var party: ActorID
    /// One a reading, in the order of the result's readings; nil: the article does not touch it there.
    var verdicts: [Verdict?]
    /// The finding behind each verdict, by place in ``ReportView/findings``; nil where it is only counted.
    var findings: [Int?]

    /// Whether all readings say the same.
    var isAgreed: Bool { Set(verdicts).count <= 1 }
}

/// The judgements of all incidents that a report shows.
struct Judgements {
    private var byIncident: [String: [Judgement]] = [:]

    /// The judgements of all incidents.
    init(_ view: ReportView) { self.init(view, Array(view.findings.indices), view.result.disagreements) }

    /// The judgements that come of some findings and disagreements.
    ///
    /// - Parameter wanted: only the judgements of these incidents; nil: of all.
    init(
        _ view: ReportView, _ findings: [Int], _ disagreements: [Disagreement],
        only wanted: Set<String>? = nil
    ) {
        let readings = view.result.readings.map(\.id)
        var places: [ReadingID: Int] = [:]
        for (place, reading) in readings.enumerated() { places[reading] = place }
        struct Key: Hashable {
            var incident: String
            var article: ArticleID
            var party: ActorID
        }
        var found: [Key: Judgement] = [:]
        func empty(_ article: ArticleID, _ party: ActorID) -> Judgement {
            Judgement(
                article: article, party: party, verdicts: readings.map { _ in nil }, findings: readings.map { _ in nil }
            )
        }
        for disagreement in disagreements where wanted?.contains(disagreement.incident) ?? true {
            let key = Key(
                incident: disagreement.incident, article: disagreement.article, party: disagreement.party)
            var judgement = empty(disagreement.article, disagreement.party)
            for (reading, verdict) in disagreement.verdicts {
                if let place = places[reading] { judgement.verdicts[place] = verdict }
            }
            found[key] = judgement
        }
        for index in findings {
            let finding = view.findings.head(index)
            guard let incident = finding.incident, let place = places[finding.reading],
                wanted?.contains(incident) ?? true
            else { continue }
            let key = Key(incident: incident, article: finding.article, party: finding.party)
            var judgement = found[key] ?? empty(finding.article, finding.party)
            // Of several terms of one article the first verdict in the order of verdicts is the article's.
            if judgement.findings[place] == nil || finding.verdict < judgement.verdicts[place] ?? .notInForce {
                judgement.verdicts[place] = finding.verdict
                judgement.findings[place] = index
            }
            found[key] = judgement
        }
        for (key, judgement) in found { byIncident[key.incident, default: []].append(judgement) }
        let order = view.result.accord.parties.map(\.id)
        func rank(_ party: ActorID) -> Int { order.firstIndex(of: party) ?? order.count }
        for incident in byIncident.keys {
            byIncident[incident]?.sort {
                $0.article != $1.article ? $0.article < $1.article : rank($0.party) < rank($1.party)
            }
        }
    }

    /// The judgements of an incident, by article and then party in the accord's order.
    func of(_ incident: String) -> [Judgement] { byIncident[incident] ?? [] }

    /// The first verdict in the order of verdicts that one of an incident's judgements has under a reading.
    func verdict(of incident: String, reading place: Int) -> Verdict? {
        of(incident).compactMap { $0.verdicts[place] }.min()
    }
}
