#if canImport(Glibc)
    import Glibc
#endif

/// Memory that will be filled from end to end, in pages of two megabytes where the system has them: first touching memory
/// in pages of four kilobytes costs 0.5 µs a page, and on a million rows a fifth of all time.
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

extension ContiguousArray {
    /// Makes room for so many elements, in large pages where they are many.
    package mutating func reserveLarge(_ count: Int) {
        guard count > capacity else { return }
        reserveCapacity(count)
        let bytes = capacity * MemoryLayout<Element>.stride
        withUnsafeMutableBufferPointer { LargePages.advise($0.baseAddress, bytes) }
    }
}
