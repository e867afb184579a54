import Accords
import Evidence
import Synchronization
import Vocabulary

/// Findings in the order in which they are reported; each is put into words when it is asked for.
///
/// A finding with its reasons takes a thousand bytes, what it is made from twenty-four: a report on millions of rows that
/// lists a few of them never has them all. Going through all of them costs their words once each time.
public struct Findings: RandomAccessCollection, Sendable {
    /// What a finding is about, without its reasons.
    public struct Head: Sendable {
        /// The reading.
        public var reading: ReadingID
        /// The article.
        public var article: ArticleID
        /// The term's number within its article, from 1.
        public var term: Int
        /// The party that is judged.
        public var party: ActorID
        /// What the monitor says.
        public var verdict: Verdict
        /// The incident, or the notice, that it is about; nil for a duty that nothing sets off.
        public var incident: String?
        /// Which part of the term it is about; nil: the whole.
        public var part: String?
    }

    /// What a finding is about, as numbers that are equal where the words of ``Head`` are: for going through very many.
    public struct Key: Hashable, Sendable {
        /// The reading, by its place in the plan.
        public var reading: Int
        /// The article, numbered in the order of articles.
        public var article: Int
        /// The term's number within its article, from 1.
        public var term: Int
        /// The party.
        public var party: Int
        /// The incident or notice; 0: none.
        public var subject: Int
        /// The part of the term; 0: the whole.
        public var part: UInt64
        /// What the monitor says.
        public var verdict: Verdict
    }

    private enum Storage {
        case told([Finding])
        case judged(Source)
    }
    private let storage: Storage

    /// Findings that are in words already.
    public init(_ findings: [Finding]) { storage = .told(findings) }

    init(_ source: Source) { storage = .judged(source) }

    /// The place of the first.
    public var startIndex: Int { 0 }
    /// The place after the last.
    public var endIndex: Int {
        switch storage {
        case .told(let findings): findings.count
        case .judged(let source): source.instances.count
        }
    }

    /// One finding with its reasons.
    public subscript(place: Int) -> Finding {
        switch storage {
        case .told(let findings): findings[place]
        case .judged(let source): source.finding(place)
        }
    }

    /// How well it is supported that what some findings are about happened: the best of them; nil: no report is about it.
    public func occurrence(_ places: [Int]) -> Grade? {
        switch storage {
        case .told(let findings): places.compactMap { findings[$0].occurrence }.max()
        case .judged(let source): places.compactMap { source.occurrence($0) }.max()
        }
    }

    /// Goes through some findings in their order. Several cores may go through some each at once; asking for findings one by
    /// one, they would wait for each other.
    public func forEach(in places: Range<Int>, _ body: (Finding) -> Void) {
        switch storage {
        case .told(let findings): findings[places].forEach(body)
        case .judged(let source): source.forEach(in: places, body)
        }
    }

    /// What one finding is about: a small part of the cost of all of it.
    public func head(_ place: Int) -> Head {
        switch storage {
        case .told(let findings):
            let finding = findings[place]
            return Head(
                reading: finding.reading, article: finding.article, term: finding.term, party: finding.party,
                verdict: finding.verdict, incident: finding.incident, part: finding.part)
        case .judged(let source): return source.head(place)
        }
    }

    /// What all findings are about, as numbers. Costs about 10 ns a finding.
    public func keys() -> ContiguousArray<Key> {
        switch storage {
        case .told(let findings): Self.keys(findings)
        case .judged(let source): source.keys()
        }
    }

    private static func keys(_ findings: [Finding]) -> ContiguousArray<Key> {
        var articles: [ArticleID: Int] = [:]
        for (number, article) in Set(findings.map(\.article)).sorted().enumerated() { articles[article] = number }
        func number<Word: Hashable>(_ word: Word, _ known: inout [Word: Int]) -> Int {
            let number = known[word] ?? known.count + 1
            known[word] = number
            return number
        }
        var readings: [ReadingID: Int] = [:]
        var parties: [ActorID: Int] = [:]
        var subjects: [String: Int] = [:]
        var parts: [String: Int] = [:]
        return ContiguousArray(
            findings.map { finding in
                Key(
                    reading: number(finding.reading, &readings), article: articles[finding.article] ?? 0,
                    term: finding.term, party: number(finding.party, &parties),
                    subject: finding.incident.map { number($0, &subjects) } ?? 0,
                    part: UInt64(finding.part.map { number($0, &parts) } ?? 0), verdict: finding.verdict)
            })
    }

    /// The place in the table of incidents of what a finding is about; nil where it is about no incident or the facts are
    /// withheld.
    public func incident(_ place: Int) -> Int? {
        guard case .judged(let source) = storage, source.instances[place].instance.incident >= 0 else { return nil }
        return Int(source.instances[place].instance.incident)
    }

    /// What would settle findings that are open, and how many each of it.
    public func settling() -> [String: Int] {
        switch storage {
        case .told(let findings):
            var counts: [String: Int] = [:]
            for finding in findings { for text in Set(finding.wouldSettle) { counts[text, default: 0] += 1 } }
            return counts
        case .judged(let source): return source.settling()
        }
    }
}

extension Findings {
    /// What findings are made from: the run, what came of it, and which instances are shown.
    final class Source: Sendable {
        /// One instance that is shown.
        struct Shown: Sendable {
            var instance: Instance
            /// The place of its reading in the plan.
            var reading: UInt16
            /// The nearest grade at which its verdict would be another.
            var flipsAt: Grade?
        }

        let run: Run
        let instances: ContiguousArray<Shown>
        private let outcomes: [ReadingOutcome]
        /// Made at the first question to each reading. They remember what they have looked up, so one asks at a time.
        private let explainers = Mutex<[UInt16: Explainer]>([:])

        init(_ run: Run, _ outcomes: [ReadingOutcome], _ instances: ContiguousArray<Shown>) {
            self.run = run
            self.outcomes = outcomes
            self.instances = instances
        }

        func finding(_ place: Int) -> Finding {
            let shown = instances[place]
            return explainers.withLock { explainers in
                explainer(shown.reading, &explainers, .reasons).finding(shown.instance, flipsAt: shown.flipsAt)
            }
        }

        func occurrence(_ place: Int) -> Grade? {
            let (instance, reading) = (instances[place].instance, Int(instances[place].reading))
            let run = run.under(run.plan.readings[reading])
            return run.standing.occurrence(of: run.rows(of: instance, outcomes[reading]))
        }

        func forEach(in places: Range<Int>, _ body: (Finding) -> Void) {
            var explainers: [UInt16: Explainer] = [:]
            for place in places {
                let shown = instances[place]
                body(explainer(shown.reading, &explainers, .reasons).finding(shown.instance, flipsAt: shown.flipsAt))
            }
        }

        func head(_ place: Int) -> Head {
            let (instance, reading) = (instances[place].instance, run.plan.readings[Int(instances[place].reading)])
            let article = reading.articles[Int(instance.article)]
            var subject: String?
            if instance.incident >= 0 {
                subject = run.facts.symbols.text(run.standing.incidents.ids[Int(instance.incident)])
            } else if instance.row >= 0 {
                subject = run.reportID(Int(instance.row))
            }
            return Head(
                reading: reading.id, article: article.id, term: article.pipelines[Int(instance.pipeline)].term,
                party: ActorID(run.plan.cast.parties[Int(instance.party)]), verdict: instance.verdict,
                incident: subject, part: outcomes[Int(instances[place].reading)].account(instance)?.part.words)
        }

        func keys() -> ContiguousArray<Key> {
            let readings = run.plan.readings
            let articles = Set(readings.flatMap { $0.articles.map(\.id) }).sorted()
            let numbers = readings.map { $0.articles.map { articles.firstIndex(of: $0.id) ?? 0 } }
            let terms = readings.map { $0.articles.map { $0.pipelines.map(\.term) } }
            let (ids, reports) = (run.standing.incidents.ids, run.facts.reportID)
            return ContiguousArray(
                instances.map { shown in
                    let (instance, reading) = (shown.instance, Int(shown.reading))
                    let subject =
                        instance.incident >= 0
                        ? ids[Int(instance.incident)] : instance.row >= 0 ? reports[Int(instance.row)] : .none
                    return Key(
                        reading: reading, article: numbers[reading][Int(instance.article)],
                        term: terms[reading][Int(instance.article)][Int(instance.pipeline)],
                        party: Int(instance.party), subject: Int(subject.number),
                        part: instance.account < 0 ? 0 : outcomes[reading].account(instance)?.part.code ?? 0,
                        verdict: instance.verdict)
                })
        }

        func settling() -> [String: Int] {
            var explainers: [UInt16: Explainer] = [:]
            var counts: [String: Int] = [:]
            for shown in instances where shown.instance.verdict == .unknown || shown.instance.verdict == .pending {
                let settling = explainer(shown.reading, &explainers, .answers).settling(shown.instance)
                for (place, text) in settling.enumerated() where !settling[..<place].contains(text) {
                    counts[text, default: 0] += 1
                }
            }
            return counts
        }

        private func explainer(
            _ reading: UInt16, _ known: inout [UInt16: Explainer], _ depth: Explainer.Depth
        ) -> Explainer {
            if let explainer = known[reading] { return explainer }
            let made = Explainer(run: run, reading: Int(reading), outcome: outcomes[Int(reading)], depth)
            known[reading] = made
            return made
        }
    }
}
