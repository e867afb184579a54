#if canImport(Glibc)
    import Glibc
#endif

/// Memory in pages of two megabytes, where the system has them: for large tables that are looked at in no order.
///
/// Not for columns that are filled from end to end: the system clears a large page at once, and the memory is written
/// twice.
public enum LargePages {
    /// Asks for large pages for some memory; a wish, which changes nothing but speed.
    public static func advise(_ start: UnsafeMutableRawPointer?, _ bytes: Int) {
        #if canImport(Glibc)
            guard let start, bytes >= 4 << 20 else { return }
            let page = 4_096
            let first = (Int(bitPattern: start) + page - 1) / page * page
            let end = (Int(bitPattern: start) + bytes) / page * page
            guard end > first, let place = UnsafeMutableRawPointer(bitPattern: first) else { return }
            // 14 is MADV_HUGEPAGE (Linux, asm-generic/mman-common.h), which Glibc's module leaves out.
            madvise(place, end - first, 14)
        #endif
    }
}
