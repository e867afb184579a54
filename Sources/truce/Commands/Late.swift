import ArgumentParser
import Evidence
import Foundation
import Monitoring
import Vocabulary

/// Judges all facts, then lets late reports like those of the file come in one at a time and tells what each costs: for
/// `Benchmarks/late.sh`.
struct LateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "late", abstract: "Measure what one late report costs, for benchmarks.", shouldDisplay: false)

    @OptionGroup var judging: JudgingOptions

    @Option(help: "How many late reports of each kind.")
    var count = 3_000

    @Option(help: "Seed of the choices.")
    var seed: UInt64 = 1

    func run() throws {
        let prepared = try judging.prepare(follows: true)
        func joiner(_ learnt: LearntScore?) -> any LiveJoining {
            prepared.joinsByScore
                ? JoinedByScore(decisions: prepared.decided, learnt: learnt, learnsAnew: false) : JoinedByHand()
        }
        let table = prepared.facts.table
        let clock = ContinuousClock()
        var live = LiveMonitor(prepared.monitor, prepared.options, joiner: joiner(nil))
        let loading = clock.measure { _ = live.load(table) }
        print("state        \(table.count) reports, judged in \(Self.words(loading))")

        var dice = Dice(state: seed)
        var ofAct: [String: [Int]] = [:]
        var events: [Int] = []
        for row in 0..<table.count where table.kind[row] == .event {
            ofAct[table.text(table.act[row]) ?? "not stated", default: []].append(row)
            if table.about[row].isNone { events.append(row) }
        }
        guard !events.isEmpty else { throw Ending.cannotRun("there are no events to make late reports from.") }
        var all: [FactTable] = []
        print(
            "late reports one at a time, each received after all others, of a time up to a day beside one of the file's:"
        )
        for (act, rows) in ofAct.sorted(by: { $0.key < $1.key }) {
            var (times, own): ([Duration], [Duration]) = ([], [])
            var changes = 0
            for number in 0..<count {
                let report = Self.late(
                    table, rows[dice.next(below: rows.count)], events[dice.next(below: events.count)],
                    id: "late-\(act)-\(number)", shift: Int64(dice.next(below: 172_800)) - 86_400, now: live.now + 1)
                all.append(report)
                var taken = LiveMonitor.Taken()
                let before = Self.processorTime()
                times.append(clock.measure { taken = live.take(report) })
                own.append(Self.processorTime() - before)
                changes += taken.changes.count
            }
            print(
                "\(act.padding(toLength: 22, withPad: " ", startingAt: 0)) \(count) × \(Self.summary(times)); of the processor "
                    + "\(Self.summary(own)); \(changes) verdicts changed")
        }
        print("judged by all facts \(live.judgedAll) times since the beginning, the loading included")

        // The same facts from the beginning, in one batch.
        var whole = table
        for report in all { whole.append(report) }
        let (now, said, learnt) = (live.now, live.findings(), live.learnt)
        live = LiveMonitor(prepared.monitor, prepared.options, joiner: joiner(learnt))
        _ = live.load(whole)
        _ = live.advance(to: now)
        let isEqual = live.findings() == said
        print("equal to judging all of them from the beginning: \(isEqual ? "yes" : "NO")")
        if !isEqual { throw Ending(code: 1) }
    }

    /// A report like one of the file, of another time; what speaks of something speaks of another thing.
    private static func late(
        _ table: FactTable, _ row: Int, _ about: Int, id: String, shift: Int64, now: Instant
    ) -> FactTable {
        let speaks = !table.about[row].isNone
        var report = table.cut([row])
        report.reportID[0] = report.symbols.intern(id)
        let time = table.occurred[speaks ? about : row]
        let far = speaks ? abs(shift) : shift
        report.occurred[0] = PossibleTime(
            min(now, time.earliest + far), min(now, max(time.earliest, time.latest) + far))
        report.received[0] = now
        if speaks {
            report.about[0] = report.symbols.intern(table.symbols.text(table.reportID[about]))
            report.actor[0] = report.symbols.intern(table.symbols.text(table.actor[about]))
        }
        return report
    }

    /// What this thread has had of the processor: what others take from it on a shared machine is left out.
    private static func processorTime() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
    }

    private static func summary(_ times: [Duration]) -> String {
        let times = times.sorted()
        func at(_ share: Double) -> String {
            times.isEmpty ? "–" : words(times[min(times.count - 1, Int(Double(times.count) * share))])
        }
        return "median \(at(0.5)), 99 % \(at(0.99)), most \(at(1))"
    }

    private static func words(_ duration: Duration) -> String {
        let (seconds, attoseconds) = duration.components
        let micro = Double(seconds) * 1e6 + Double(attoseconds) / 1e12
        return micro >= 1e6
            ? String(format: "%.2f s", micro / 1e6)
            : micro >= 1e3 ? String(format: "%.2f ms", micro / 1e3) : String(format: "%.0f µs", micro)
    }

    /// The same choices in every run: SplitMix64.
    private struct Dice {
        var state: UInt64

        mutating func next(below bound: Int) -> Int {
            state &+= 0x9e37_79b9_7f4a_7c15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
            return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
        }
    }
}
