import Vocabulary

/// A text that was read once and is compared as a number from then on.
public struct Symbol: Hashable, Sendable {
    /// Its place in the ``SymbolTable``; 0 for a field that is missing or empty.
    public let number: UInt32

    /// The symbol of this number.
    public init(number: UInt32) { self.number = number }

    /// A field that is missing or empty.
    public static let none = Symbol(number: 0)

    /// Whether the field is missing or empty.
    public var isNone: Bool { number == 0 }
}

/// All texts of the facts, each kept once, as bytes of UTF-8 in one arena.
///
/// Looking a text up costs one hash of its bytes and, as a rule, one comparison; no `String` is made. A slot carries
/// half of the hash, so that a text that is new touches neither the arena nor its bounds. Measured with report ids of
/// eight bytes: see `Benchmarks/`.
public struct SymbolTable: Sendable {
    private var arena: ContiguousArray<UInt8> = []
    /// Where each text ends in the arena; a text begins where the one before it ends.
    private var ends: ContiguousArray<Int> = [0]
    /// Open addressing, linear probing: number of the symbol below, upper half of its hash above; 0 for a free place.
    /// The size is a power of two.
    private var slots: ContiguousArray<UInt64> = ContiguousArray(repeating: 0, count: 64)
    private let hash = ByteHash()

    /// A table that holds nothing but the empty text.
    public init() {}

    /// How many different texts there are, the empty one included.
    public var count: Int { ends.count }

    /// The symbol of a text, made if it is new. The empty text is ``Symbol/none``.
    public mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> Symbol {
        bytes.isEmpty ? .none : intern(bytes, hash(bytes))
    }

    /// The symbol of a text that is not empty, made if it is new.
    @inline(__always)
    private mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Symbol {
        let slot = find(bytes, hash)
        if slots[slot] != 0 { return Symbol(number: UInt32(truncatingIfNeeded: slots[slot])) }
        arena.append(contentsOf: bytes)
        ends.append(arena.count)
        let number = UInt32(ends.count - 1)
        slots[slot] = Self.tag(hash) | UInt64(number)
        if ends.count * 3 > slots.count * 2 { grow(to: slots.count * 2) }
        return Symbol(number: number)
    }

    /// Makes room for so many more texts, so that slots are not dealt out anew while they come. An estimate will do.
    mutating func reserve(_ texts: Int) {
        var size = slots.count
        while size * 2 < (ends.count + texts) * 3 { size *= 2 }
        if size > slots.count { grow(to: size) }
        ends.reserveCapacity(ends.count + texts)
    }

    /// The symbol of a text, made if it is new.
    public mutating func intern(_ text: String) -> Symbol {
        var text = text
        return text.withUTF8 { intern($0) }
    }

    /// The symbol of a text that another table holds, made if it is new.
    mutating func intern(_ symbol: Symbol, of other: SymbolTable) -> Symbol {
        guard !symbol.isNone else { return .none }
        return other.arena.withUnsafeBufferPointer { arena in
            intern(UnsafeBufferPointer(rebasing: arena[other.range(symbol.number)]))
        }
    }

    /// The symbol of a text, if it is there.
    public func symbol(of bytes: UnsafeBufferPointer<UInt8>) -> Symbol? {
        if bytes.isEmpty { return Symbol.none }
        let entry = slots[find(bytes, hash(bytes))]
        return entry == 0 ? nil : Symbol(number: UInt32(truncatingIfNeeded: entry))
    }

    /// The symbol of a text, if it is there.
    public func symbol(of text: String) -> Symbol? {
        var text = text
        return text.withUTF8 { symbol(of: $0) }
    }

    /// Takes in all texts of another table, and says what each is called here, by its number there.
    ///
    /// In a large table each new text costs a miss of the cache. The slots of many texts are asked for before the first
    /// one is looked at, so that the misses are under way together: 30 ns a text instead of 80.
    mutating func takeIn(_ other: borrowing SymbolTable, _ names: inout ContiguousArray<Symbol>) {
        names.removeAll(keepingCapacity: true)
        names.append(.none)
        reserve(other.count)
        let batch = 256
        var hashes = ContiguousArray<UInt64>(repeating: 0, count: batch)
        let (mask, last) = (slots.count - 1, UInt32(other.ends.count))
        other.arena.withUnsafeBufferPointer { texts in
            var first: UInt32 = 1
            while first < last {
                let end = min(last, first + UInt32(batch))
                var seen: UInt64 = 0
                for number in first..<end {
                    let hash = hash(UnsafeBufferPointer(rebasing: texts[other.range(number)]))
                    hashes[Int(number - first)] = hash
                    seen |= slots[Int(truncatingIfNeeded: hash) & mask]
                }
                // Always so; it keeps the look at the slots from being left out as of no use.
                guard seen | 1 != 0 else { return }
                for number in first..<end {
                    names.append(
                        intern(UnsafeBufferPointer(rebasing: texts[other.range(number)]), hashes[Int(number - first)]))
                }
                first = end
            }
        }
    }

    /// Forgets all texts and keeps the memory.
    mutating func removeAll() {
        arena.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        ends.append(0)
        slots.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    }

    /// What a question about each text gives, by the text's number; none for the empty one.
    func all(_ answer: (UnsafeBufferPointer<UInt8>) -> Symbol) -> ContiguousArray<Symbol> {
        ContiguousArray((0..<UInt32(count)).map { $0 == 0 ? .none : withBytes(of: Symbol(number: $0), answer) })
    }

    /// The bytes of a text.
    func withBytes<Result>(of symbol: Symbol, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        arena.withUnsafeBufferPointer { arena in
            body(
                symbol.isNone
                    ? UnsafeBufferPointer(start: nil, count: 0)
                    : UnsafeBufferPointer(rebasing: arena[range(symbol.number)]))
        }
    }

    /// The text of a symbol; empty for ``Symbol/none``.
    public func text(_ symbol: Symbol) -> String {
        withBytes(of: symbol) { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether one text comes before another in natural order, as of names.
    public func naturallyPrecedes(_ left: Symbol, _ right: Symbol) -> Bool {
        arena.withUnsafeBufferPointer { arena in
            func bytes(_ symbol: Symbol) -> UnsafeBufferPointer<UInt8> {
                symbol.isNone
                    ? UnsafeBufferPointer(start: nil, count: 0)
                    : UnsafeBufferPointer(rebasing: arena[range(symbol.number)])
            }
            return Vocabulary.naturallyPrecedes(bytes(left), bytes(right))
        }
    }

    private func range(_ number: UInt32) -> Range<Int> { ends[Int(number) - 1]..<ends[Int(number)] }

    @inline(__always)
    private static func tag(_ hash: UInt64) -> UInt64 { hash & 0xffff_ffff_0000_0000 }

    /// The slot that holds these bytes, or the free slot where they belong.
    @inline(__always)
    private func find(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
        let mask = slots.count - 1
        let tag = Self.tag(hash)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let entry = slots[slot]
            if entry == 0 { return slot }
            if Self.tag(entry) == tag, isText(UInt32(truncatingIfNeeded: entry), bytes) { return slot }
            slot = (slot + 1) & mask
        }
    }

    @inline(__always)
    private func isText(_ number: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(number)
        guard range.count == bytes.count else { return false }
        return arena.withUnsafeBufferPointer { arena in
            guard let kept = arena.baseAddress, let new = bytes.baseAddress else { return false }
            return ByteSearch.areEqual(kept + range.lowerBound, new, bytes.count)
        }
    }

    private mutating func grow(to count: Int) {
        var larger: ContiguousArray<UInt64> = []
        larger.reserveCapacity(count)
        // Looked at all over: in small pages each look would also cost a miss of the translation of addresses.
        let bytes = larger.capacity * MemoryLayout<UInt64>.stride
        larger.withUnsafeMutableBufferPointer { LargePages.advise($0.baseAddress, bytes) }
        larger.append(contentsOf: repeatElement(0, count: count))
        let mask = larger.count - 1
        let hash = hash
        arena.withUnsafeBufferPointer { arena in
            for number in 1..<UInt32(ends.count) {
                let hash = hash(UnsafeBufferPointer(rebasing: arena[range(number)]))
                var slot = Int(truncatingIfNeeded: hash) & mask
                while larger[slot] != 0 { slot = (slot + 1) & mask }
                larger[slot] = Self.tag(hash) | UInt64(number)
            }
        }
        slots = larger
    }
}
