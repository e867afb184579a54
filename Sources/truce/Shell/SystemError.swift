import Foundation

/// What the operating system said when it refused something.
struct SystemError: Error {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    /// The error of the call that has just failed.
    static var last: SystemError { SystemError(errno) }

    /// In the system's words, without wrapping: `No space left on device`.
    var words: String { String(cString: strerror(number)) }
}
