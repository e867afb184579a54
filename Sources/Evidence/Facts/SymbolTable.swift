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
/// Looking a text up costs one hash of its bytes and, as a rule, one comparison; no `String` is made. Measured with
/// report ids of eight bytes on a 2-core machine: see `Benchmarks/`.
public struct SymbolTable: Sendable {
    private var arena: ContiguousArray<UInt8> = []
    /// Where each text ends in the arena; a text begins where the one before it ends.
    private var ends: ContiguousArray<Int> = [0]
    /// Open addressing, linear probing: numbers of symbols, 0 for a free place. The size is a power of two.
    private var slots: ContiguousArray<UInt32> = ContiguousArray(repeating: 0, count: 64)

    /// A table that holds nothing but the empty text.
    public init() {}

    /// How many different texts there are, the empty one included.
    public var count: Int { ends.count }

    /// The symbol of a text, made if it is new. The empty text is ``Symbol/none``.
    public mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> Symbol {
        if bytes.isEmpty { return .none }
        let slot = find(bytes)
        if slots[slot] != 0 { return Symbol(number: slots[slot]) }
        arena.append(contentsOf: bytes)
        ends.append(arena.count)
        let number = UInt32(ends.count - 1)
        slots[slot] = number
        if ends.count * 2 > slots.count { grow() }
        return Symbol(number: number)
    }

    /// The symbol of a text, made if it is new.
    public mutating func intern(_ text: String) -> Symbol {
        var text = text
        return text.withUTF8 { intern($0) }
    }

    /// The symbol of a text, if it is there.
    public func symbol(of text: String) -> Symbol? {
        var text = text
        return text.withUTF8 { bytes in
            if bytes.isEmpty { return Symbol.none }
            let number = slots[find(bytes)]
            return number == 0 ? nil : Symbol(number: number)
        }
    }

    /// The text of a symbol; empty for ``Symbol/none``.
    public func text(_ symbol: Symbol) -> String {
        symbol.isNone ? "" : String(decoding: arena[range(symbol.number)], as: UTF8.self)
    }

    private func range(_ number: UInt32) -> Range<Int> { ends[Int(number) - 1]..<ends[Int(number)] }

    /// The slot that holds these bytes, or the free slot where they belong.
    private func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: Self.hash(bytes)) & mask
        while slots[slot] != 0 {
            let range = range(slots[slot])
            if range.count == bytes.count,
                arena.withUnsafeBufferPointer({ $0[range].elementsEqual(bytes) })
            {
                return slot
            }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func grow() {
        var larger = ContiguousArray<UInt32>(repeating: 0, count: slots.count * 2)
        let mask = larger.count - 1
        arena.withUnsafeBufferPointer { arena in
            for number in 1..<UInt32(ends.count) {
                var slot =
                    Int(truncatingIfNeeded: Self.hash(UnsafeBufferPointer(rebasing: arena[range(number)]))) & mask
                while larger[slot] != 0 { slot = (slot + 1) & mask }
                larger[slot] = number
            }
        }
        slots = larger
    }

    /// FNV-1a, with a final mix so that the low bits depend on all bytes.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash ^ (hash >> 32)
    }
}
