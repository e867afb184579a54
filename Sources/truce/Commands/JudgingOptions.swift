import Accords
import ArgumentParser
import Diagnostics
import Evidence
import Foundation
import Geography
import Monitoring
import Reporting
import Vocabulary

/// What `monitor` and `explain` both need: the accord, the facts and how to judge.
struct JudgingOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("The accord; `-` is standard input.", valueName: "document"))
    var document: String

    @Option(
        parsing: .upToNextOption,
        help: "Canonical facts, CSV or JSON Lines (docs/facts.md); several files are read together.")
    var reports: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: "Who watched what, when: facts of the kind `coverage`, if in files of their own.")
    var coverage: [String] = []

    @Option(
        parsing: .upToNextOption, help: "GeoJSON files that the accord's maps name; else they are looked for beside it."
    )
    var places: [String] = []

    @Option(help: "Take this camp's claims as true: a party's name, or `any` for every camp's.")
    var believe: String?

    @Option(help: "Count evidence from this grade: alleged, reported, corroborated or confirmed.")
    var grade: String?

    @Option(help: ArgumentHelp("Judge by what was known then (RFC 3339, or a date: its end).", valueName: "time"))
    var asKnownAt: String?

    @Flag(
        help: "Join reports of the same happening as `truce corroborate` does; else only the column `incident` joins.")
    var corroborate = false

    @Option(parsing: .upToNextOption, help: "What people decided about joins (docs/joining.md); implies --corroborate.")
    var decisions: [String] = []

    @Flag(help: "Join as if the column `incident` were not there; implies --corroborate.")
    var ignoreIncidents = false

    /// What was said of how to judge, files of the accord and of facts aside, as words of a command line.
    var words: [String] {
        func option(_ name: String, _ value: String?) -> [String] { value.map { [name, $0] } ?? [] }
        return option("--believe", believe) + option("--grade", grade) + option("--as-known-at", asKnownAt)
            + (corroborate ? ["--corroborate"] : []) + (ignoreIncidents ? ["--ignore-incidents"] : [])
            + (decisions.isEmpty ? [] : ["--decisions"] + decisions)
    }

    /// The accord, judged facts and options, ready to be reported.
    struct Prepared {
        var loaded: LoadedAccord
        var monitor: Monitor
        var facts: LoadedFacts
        var options: Monitor.Options
        /// How reports were joined; nil where only the column `incident` joins.
        var joining: Joining?
        /// Whether reports are to be joined by score.
        var joinsByScore = false
        /// The decisions that were followed in joining.
        var decided = JoinDecisions()
        /// The files of decisions.
        var decisions: [ReportView.Input] = []

        /// How reports were joined, ready to be told; nil where only the column `incident` joins.
        var joiningView: JoiningView? {
            joining.map {
                JoiningView(
                    $0, facts.table, cast: monitor.plan.cast, zone: monitor.accord.zone, knownAt: options.knownAt)
            }
        }

        /// The files that went in.
        var inputs: [ReportView.Input] { loaded.inputs + facts.inputs + decisions }
    }

    /// - Parameters:
    ///   - more: other files that the command reads.
    ///   - follows: whether facts are to come: there may be none yet, and they are not joined here.
    func prepare(reading more: [String] = [], follows: Bool = false) throws -> Prepared {
        guard follows || !reports.isEmpty else {
            throw Ending.cannotRun("there is nothing to judge: name the facts with --reports FILE.")
        }
        try StandardInput.checkIsUsedOnce([document] + reports + coverage + places + decisions + more)
        let loaded = try LoadedAccord([document], places: places)
        let accord = try loaded.accord(.standard)
        let monitor = Monitor(accord)
        var options = Monitor.Options()
        options.belief = try belief(accord)
        if let grade {
            guard let known = Grade(name: grade) else {
                let near = Self.meant(grade, Grade.allCases.map(\.name))
                throw Ending.cannotRun(
                    "“\(grade)” is no grade; there are alleged, reported, corroborated and confirmed.\(near)")
            }
            options.grade = known
        }
        options.knownAt = try asKnownAt.map { try Self.instant($0, "--as-known-at", accord.zone, endOfDay: true) }
        var facts = try LoadedFacts(
            reports: reports, coverage: coverage, monitor.readingContext, purpose: "judged")
        guard corroborate || ignoreIncidents || !decisions.isEmpty else {
            return Prepared(loaded: loaded, monitor: monitor, facts: facts, options: options)
        }
        let decided = try LoadedDecisions(decisions, zone: accord.zone)
        if ignoreIncidents { facts.leaveOutIncidents() }
        if follows {
            facts.note(decided)
            return Prepared(
                loaded: loaded, monitor: monitor, facts: facts, options: options, joinsByScore: true,
                decided: decided.decisions, decisions: decided.inputs)
        }
        let joining = Joining(facts.table, decisions: decided.decisions, knownAt: options.knownAt)
        facts.join(joining, decided)
        options.joining = .workedOut(decisions: decided.decisions.decisions.count)
        return Prepared(
            loaded: loaded, monitor: monitor, facts: facts, options: options, joining: joining, joinsByScore: true,
            decided: decided.decisions, decisions: decided.inputs)
    }

    private func belief(_ accord: Accord) throws -> Belief {
        guard let believe else { return .nobody }
        if believe == "any" { return .any }
        let names = accord.parties.map(\.id.name)
        if let place = names.firstIndex(where: { $0.lowercased() == believe.lowercased() }) { return .party(place) }
        let near = Self.meant(believe, names + ["any"])
        throw Ending.cannotRun(
            "no party is called “\(believe)”; --believe takes \(names.joined(separator: ", ")) or any.\(near)")
    }

    /// ` Did you mean confirmed?`, or nothing.
    static func meant(_ word: String, _ known: [String]) -> String {
        Spelling.nearest(to: word, among: known).map { " Did you mean \($0)?" } ?? ""
    }

    /// A time given on the command line; a bare date and a local time are read in the accord's zone.
    static func instant(_ text: String, _ option: String, _ zone: CivilZone, endOfDay: Bool) throws -> Instant {
        switch try? Timestamp.read(text) {
        case .instant(let instant): return instant
        case .date(let date): return endOfDay ? zone.end(of: date) - 1 : zone.start(of: date)
        case .local(let time): return zone.earliest(time)
        case nil:
            throw Ending.cannotRun(
                "\(option) “\(text)” is no time; write 2025-03-25, 2025-03-25T14:00 or 2025-03-25T14:00:00+02:00.")
        }
    }
}
