/// Hashes bytes eight at a time, for tables that live in memory only.
///
/// The seed differs from run to run: nobody can prepare a file whose texts all fall into one slot. Nothing that people
/// see depends on a hash. Costs about one multiplication per eight bytes.
struct ByteHash: Sendable {
    private let seed: UInt64

    init() { seed = UInt64(bitPattern: Int64(Hasher().finalize())) }

    @inline(__always)
    func callAsFunction(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let count = bytes.count
        guard count > 0, let start = UnsafeRawPointer(bytes.baseAddress) else { return seed }
        var hash = seed ^ (UInt64(truncatingIfNeeded: count) &* 0x9e37_79b9_7f4a_7c15)
        var offset = 0
        while offset + 8 < count {
            hash = Self.mix(hash ^ start.loadUnaligned(fromByteOffset: offset, as: UInt64.self), 0xa076_1d64_78bd_642f)
            offset += 8
        }
        let tail: UInt64
        if count >= 8 {
            // The last eight bytes, which may overlap with what was read before: no byte is left out.
            tail = start.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        } else if count >= 4 {
            let low = start.loadUnaligned(as: UInt32.self)
            let high = start.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
            tail = UInt64(low) | UInt64(high) << 32
        } else {
            tail = UInt64(bytes[0]) << 16 | UInt64(bytes[count >> 1]) << 8 | UInt64(bytes[count - 1])
        }
        return Self.mix(hash ^ tail, 0xe703_7ed1_a0b4_28db)
    }

    @inline(__always)
    static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }
}
