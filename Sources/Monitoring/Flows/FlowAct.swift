import Accords
import Evidence
import Vocabulary

/// One act that counts towards a number over time: how many of what passed, when, and how surely.
struct FlowAct {
    /// The incident; nil where it is none.
    var incident: Int?
    var rows: ReportRows
    var time: PossibleTime
    /// Whether it happened, is of the kind, and was done by who is counted.
    var truth: Truth
    /// How many.
    var low: Double
    var high: Double
}

extension Run {
    /// The acts of a kind by any of some parties, in the order of their times and ids.
    func flowActs(_ selection: Selection, by parties: [Int], from threshold: Grade) -> [FlowAct] {
        let matcher = Matcher(self, selection, threshold: threshold)
        var acts: [FlowAct] = []
        for found in matcher.found(by: parties) {
            let incident = Int(found.incident)
            if let last = acts.last, last.incident == incident {
                acts[acts.count - 1].truth = max(last.truth, found.truth)
            } else {
                acts.append(flowAct(incident, standing.rows(of: incident), found.truth))
            }
        }
        return inOrder(acts)
    }

    func flowAct(_ incident: Int?, _ rows: ReportRows, _ truth: Truth) -> FlowAct {
        let (low, high) = quantity(of: rows)
        return FlowAct(incident: incident, rows: rows, time: time(of: rows), truth: truth, low: low, high: high)
    }

    func inOrder(_ acts: [FlowAct]) -> [FlowAct] {
        func id(_ act: FlowAct) -> String { act.rows.first { _ in true }.map { reportID($0) } ?? "" }
        return acts.sorted { left, right in
            let (a, b) = (left.time, right.time)
            if (a.earliest, a.latest) != (b.earliest, b.latest) {
                return (a.earliest, a.latest) < (b.earliest, b.latest)
            }
            return naturallyPrecedes(id(left), id(right))
        }
    }
}

/// How many in a stretch of time: at least, and at most.
struct FlowSum {
    private(set) var low = 0.0
    private(set) var high = 0.0
    /// The acts that surely or possibly count.
    private(set) var acts: [FlowAct] = []

    /// Takes the acts for part of a larger sum.
    mutating func total(low: Double, high: Double) { (self.low, self.high) = (low, high) }

    /// - Parameters:
    ///   - from: the first second.
    ///   - until: the first second after it.
    init(_ acts: [FlowAct], from: Instant, until: Instant) {
        for act in acts {
            let truth = act.truth && act.time.isWithin(from, until)
            guard truth != .false else { continue }
            var act = act
            act.truth = truth
            if truth == .true { low += act.low }
            high += act.high
            self.acts.append(act)
        }
    }
}
