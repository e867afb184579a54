import Dispatch
import Synchronization

/// Does the same for each part of a range, on as many cores as there are, and gives the results in the order of the
/// parts: what comes out does not depend on how many cores there are.
func inParallel<Result: Sendable>(_ count: Int, _ body: @Sendable (Range<Int>) -> Result) -> [Result] {
    let size = 4096
    let parts = (count + size - 1) / size
    guard parts > 1 else { return count > 0 ? [body(0..<count)] : [] }
    let results = Mutex<[Result?]>(Array(repeating: nil, count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
        let result = body(part * size..<min(count, (part + 1) * size))
        results.withLock { $0[part] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
}
