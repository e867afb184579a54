import Dispatch
import Synchronization

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

    /// Does some work on another core, if there is one, while other work is done here; returns what came of the first.
    public static func meanwhile<Result: Sendable>(
        _ work: @escaping @Sendable () -> Result, _ here: () -> Void
    ) -> Result {
        guard count > 1 else {
            here()
            return work()
        }
        let result = Kept<Result>()
        let group = DispatchGroup()
        DispatchQueue.global(qos: .userInitiated).async(group: group) { result.keep(work()) }
        here()
        group.wait()
        return result.value ?? work()
    }

    /// Makes pieces on all cores, and takes them one after the other, in their order, on the thread that asks. It makes
    /// pieces too while the next to be taken is not ready.
    ///
    /// - Parameters:
    ///   - empty: what a piece is before it is made. A piece that was taken is made anew into another, so that its memory
    ///     serves again.
    ///   - make: makes a piece; runs on any thread.
    ///   - take: takes a piece.
    public static func inOrder<Piece: Sendable>(
        _ pieces: Int, _ empty: Piece, make: @escaping @Sendable (Int, inout Piece) -> Void,
        take: (Int, inout Piece) -> Void
    ) {
        let helpers = min(count, pieces) - 1
        guard helpers > 0 else {
            var piece = empty
            for place in 0..<max(0, pieces) {
                make(place, &piece)
                take(place, &piece)
            }
            return
        }
        let line = AssemblyLine(pieces: pieces, ahead: 2 * count, empty, make)
        let group = DispatchGroup()
        for _ in 0..<helpers { DispatchQueue.global(qos: .userInitiated).async(group: group) { line.help() } }
        for place in 0..<pieces {
            var piece = line.piece(place)
            take(place, &piece)
            line.giveBack(piece)
        }
        group.wait()
    }
}

/// What came of work on another core.
private final class Kept<Value: Sendable>: Sendable {
    private let kept = Mutex<Value?>(nil)

    var value: Value? { kept.withLock { $0 } }

    func keep(_ value: Value) { kept.withLock { $0 = value } }
}

/// Pieces that are being made, waiting to be taken, and free to be made anew.
private final class AssemblyLine<Piece: Sendable>: Sendable {
    private struct State {
        /// The next piece to be made.
        var next = 0
        var made: [Int: Piece] = [:]
        var free: [Piece] = []
    }
    private let state = Mutex(State())
    private let pieces: Int
    private let empty: Piece
    private let make: @Sendable (Int, inout Piece) -> Void
    /// Counts the pieces that may be begun: not so many that what waits fills the memory.
    private let room = DispatchSemaphore(value: 0)
    /// Counts the pieces made since somebody looked.
    private let ready = DispatchSemaphore(value: 0)

    init(pieces: Int, ahead: Int, _ empty: Piece, _ make: @escaping @Sendable (Int, inout Piece) -> Void) {
        self.pieces = pieces
        self.empty = empty
        self.make = make
        for _ in 0..<ahead { room.signal() }
    }

    /// Makes pieces until none is left to be begun.
    func help() {
        while true {
            room.wait()
            guard makeNext() else { return }
        }
    }

    /// A piece, made by others or here.
    func piece(_ place: Int) -> Piece {
        while true {
            if let piece = state.withLock({ $0.made.removeValue(forKey: place) }) { return piece }
            if room.wait(timeout: .now()) == .success, makeNext() { continue }
            ready.wait()
        }
    }

    /// Takes back a piece that nobody needs.
    func giveBack(_ piece: Piece) {
        state.withLock { $0.free.append(piece) }
        room.signal()
    }

    /// Begins the next piece and makes it; false if none is left.
    private func makeNext() -> Bool {
        let begun = state.withLock { state -> Int? in
            guard state.next < pieces else { return nil }
            state.next += 1
            return state.next - 1
        }
        guard let begun else {
            // Whoever waits for room finds that nothing is left.
            room.signal()
            return false
        }
        var piece = state.withLock { $0.free.popLast() } ?? empty
        make(begun, &piece)
        let made = piece
        state.withLock { $0.made[begun] = made }
        ready.signal()
        return true
    }
}
