import Dispatch

#if canImport(Glibc)
    import Glibc
#else
    import Foundation
#endif

/// Work on all cores, with the same result on any number of them: what is done at once depends on nothing else that is
/// done, and results stand in the order of their pieces.
public enum Cores {
    /// How many pieces of work are done at once: as many as there are cores, or as `TRUCE_THREADS` says.
    public static let count: Int = {
        if let stated = getenv("TRUCE_THREADS"), let number = Int(String(cString: stated)), number > 0 {
            return min(number, 256)
        }
        return max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }()

    /// Does pieces of work at once, as many as there are cores. Returns what came of each, in the order of the pieces.
    public static func map<Result: Sendable>(_ pieces: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
        guard pieces > 1, count > 1 else { return (0..<max(0, pieces)).map(work) }
        return [Result](unsafeUninitializedCapacity: pieces) { results, filled in
            // Each piece writes its own place, and nobody reads before all are done.
            nonisolated(unsafe) let start = results.baseAddress
            DispatchQueue.concurrentPerform(iterations: pieces) { piece in
                start.map { ($0 + piece).initialize(to: work(piece)) }
            }
            filled = pieces
        }
    }

    /// Does work on stretches of `0..<items` at once. Returns what came of each, in the order of the stretches.
    ///
    /// - Parameter least: how many items are worth a stretch of their own; about 0.1 ms of work.
    public static func map<Result: Sendable>(
        stretchesOf items: Int, ofAtLeast least: Int, _ work: @Sendable (Range<Int>) -> Result
    ) -> [Result] {
        // A few for each core, so that none waits long for the last.
        let pieces = count == 1 ? 1 : max(1, min(items / max(1, least), count * 4))
        return map(pieces) { piece in work(items * piece / pieces..<items * (piece + 1) / pieces) }
    }
}
