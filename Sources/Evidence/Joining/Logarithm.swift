#if canImport(Glibc)
    import Glibc
#else
    import Foundation
#endif

extension Double {
    /// The natural logarithm.
    @inline(__always)
    static func log(_ value: Double) -> Double {
        #if canImport(Glibc)
            Glibc.log(value)
        #else
            Foundation.log(value)
        #endif
    }

    /// e to this power.
    @inline(__always)
    package static func exp(_ value: Double) -> Double {
        #if canImport(Glibc)
            Glibc.exp(value)
        #else
            Foundation.exp(value)
        #endif
    }

    /// The arc whose cosine this is, in radians.
    @inline(__always)
    static func acos(_ value: Double) -> Double {
        #if canImport(Glibc)
            Glibc.acos(value)
        #else
            Foundation.acos(value)
        #endif
    }

    /// The sine of an arc in radians.
    @inline(__always)
    static func sin(_ value: Double) -> Double {
        #if canImport(Glibc)
            Glibc.sin(value)
        #else
            Foundation.sin(value)
        #endif
    }
}
