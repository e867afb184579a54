import Accords
import Monitoring
import Vocabulary

/// What has changed is told under the same rules as what is found.
extension Redaction {
    /// The changes to the day, under published names; of why, only how many reports of which kind there were.
    func changes(_ changes: Changes) -> Changes {
        var redacted = changes
        redacted.since = days.end(changes.since)
        redacted.findings = ordered(changes.findings.compactMap(change))
        redacted.articles = changes.articles.map { article in
            var article = article
            article.why = article.why.map(counted)
            return article
        }
        return redacted
    }

    private func change(_ change: FindingChange) -> FindingChange? {
        let subjects = [change.incident, change.correctedIncident].compactMap { $0 }
        guard !subjects.contains(where: recent.happenings.contains) else { return nil }
        var redacted = change
        redacted.id = published(change.id, of: change, subject: change.incident)
        redacted.corrects = change.corrects.map {
            published($0, of: change, subject: change.correctedIncident ?? change.incident)
        }
        redacted.incident = change.incident.flatMap(names.name)
        redacted.correctedIncident = change.correctedIncident.flatMap(names.name)
        redacted.time = change.time.map(days.days)
        redacted.why = change.why.map(counted)
        return redacted
    }

    private func published(_ id: String, of change: FindingChange, subject: String?) -> String {
        guard let subject else { return id }
        return publishedID(
            id, reading: change.reading, article: change.article, party: change.party, part: change.part,
            subject: subject)
    }

    private func counted(_ reason: ChangeReason) -> ChangeReason {
        var reason = reason
        reason.reports = []
        return reason
    }

    private func ordered(_ changes: [FindingChange]) -> [FindingChange] {
        ordered(changes) { change in
            Subject(
                group: .init(reading: change.reading, article: change.article, term: change.term),
                incident: change.incident, party: change.party)
        }
    }
}
