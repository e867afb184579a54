import Accords
import Diagnostics
import Vocabulary

/// When an article binds a party under a reading, and why every edge is where it is.
public struct ForceTimeline: Sendable {
    /// A stretch on which it is in force, or may be.
    public struct Stretch: Hashable, Sendable {
        /// The first second.
        public var from: Instant
        /// The first second no longer in it; nil: without end.
        public var until: Instant?
        /// True: in force; unknown: it depends on what is not known.
        public var truth: Truth
    }

    /// A point at which something begins or ends, or would if it were certain.
    public struct Edge: Hashable, Sendable {
        /// When: for an uncertain edge the seconds at which it may lie.
        public var time: PossibleTime
        /// Whether it is in force from then on, as far as this edge decides.
        public var becomes: Truth
        /// Why, as a sentence.
        public var why: String
        /// The reports on which it rests.
        public var reports: [String]
        /// The line of the document on which it rests.
        public var span: SourceSpan?
    }

    /// A term, or a renewal of one.
    struct Term: Sendable {
        /// When it begins.
        var from: PossibleTime
        /// The first second after it; nil: it has no end.
        var until: PossibleTime?
    }

    /// The terms and renewals, in the order in which they follow each other.
    let terms: [Term]

    /// The stretches, ascending.
    public var stretches: [Stretch]
    /// The edges, in the order of their times.
    public var edges: [Edge]
    /// Why it is not in force at all, where it never is.
    public var never: String?

    /// The line behind the stretches.
    let line: TruthLine

    /// By when it has been in force in any case, though no second may be one at which it is for sure; nil: that is not known.
    let surelyBy: Instant?

    /// The last edge that may lie at or before an instant. Costs one binary search: there may be an edge for each act.
    func lastEdge(upTo instant: Instant) -> Edge? {
        let next = edges.endOfPrefix { $0.time.earliest <= instant }
        return next == 0 ? nil : edges[next - 1]
    }

    init(line: TruthLine, edges: [Edge], never: String?, terms: [Term] = [], surelyBy: Instant? = nil) {
        self.terms = terms
        self.surelyBy = surelyBy
        self.line = line
        self.edges = edges.sorted { ($0.time.earliest, $0.time.latest) < ($1.time.earliest, $1.time.latest) }
        stretches = line.stretches(until: .distantFuture).map { stretch in
            Stretch(
                from: stretch.from, until: stretch.until == .distantFuture ? nil : stretch.until, truth: stretch.truth)
        }
        self.never = stretches.isEmpty ? never ?? "nothing puts it in force" : nil
    }
}
