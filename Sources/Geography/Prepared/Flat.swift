/// Numbers side by side in memory, written once and then only read.
///
/// In the innermost loops even the counting of references to an array costs as much as the work itself (10 ns of 25);
/// a plain pointer has none. Places are worked out from the structure that owns the numbers, never from input.
struct Flat<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    // Unchecked, because of the pointer: what it points to never changes and lives as long as its owner.
    private let owner: Owner
    private let start: UnsafePointer<Element>

    private final class Owner: @unchecked Sendable {
        let memory: UnsafeMutablePointer<Element>

        init(_ elements: some Collection<Element>) {
            memory = .allocate(capacity: max(1, elements.count))
            _ = UnsafeMutableBufferPointer(start: memory, count: elements.count).initialize(from: elements)
        }

        deinit { memory.deallocate() }
    }

    init(_ elements: some Collection<Element>) {
        owner = Owner(elements)
        start = UnsafePointer(owner.memory)
    }

    @inline(__always)
    subscript(place: Int) -> Element { start[place] }
}
