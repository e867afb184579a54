import Foundation

/// The terminal on which people read.
enum Terminal {
    /// Writes to standard error.
    static func complain(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }

    /// Whether standard output is a terminal that shows colours and nobody asked for none (`NO_COLOR`, no-color.org).
    static var showsColour: Bool { isatty(STDOUT_FILENO) == 1 && wantsColour }

    /// Whether standard error is.
    static var complainsInColour: Bool { isatty(STDERR_FILENO) == 1 && wantsColour }

    private static var wantsColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        return environment["NO_COLOR"].map(\.isEmpty) ?? true && environment["TERM"] != "dumb"
    }

    /// Columns of the terminal, 60 to 160; 100 where the output is piped, unless `COLUMNS` says otherwise.
    static var width: Int {
        if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init) {
            return min(160, max(60, columns))
        }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
        return min(160, max(60, Int(size.ws_col)))
    }
}

/// Says on standard error how far long work has come: nothing in the first second.
final class Progress {
    private let label: String
    private let total: Int
    private let started = ContinuousClock.now
    private var lastShown: ContinuousClock.Instant?
    private let isTerminal = isatty(STDERR_FILENO) == 1

    init(_ label: String, total: Int) {
        self.label = label
        self.total = total
    }

    func update(_ done: Int) {
        let now = ContinuousClock.now
        // On a terminal four times a second; in a log a line every ten seconds.
        let pause: Duration = isTerminal ? .milliseconds(250) : .seconds(10)
        guard now - started > .seconds(1), lastShown.map({ now - $0 > pause }) ?? true else { return }
        lastShown = now
        let percent = total > 0 ? min(100, done * 100 / total) : 0
        let text = "\(label): \(percent) %"
        try? FileHandle.standardError.write(contentsOf: Data((isTerminal ? "\r\(text) " : text + "\n").utf8))
    }

    func finish() {
        guard isTerminal, lastShown != nil else { return }
        try? FileHandle.standardError.write(contentsOf: Data(("\r" + String(repeating: " ", count: 60) + "\r").utf8))
    }
}
