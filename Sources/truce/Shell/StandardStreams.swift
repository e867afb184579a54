import Foundation

/// Standard input, output and error, where the shell has closed one of them.
enum StandardStreams {
    /// Those that were closed when the process began. Their numbers are held by `/dev/null`: else the next file that is
    /// opened would get one of them, and a result be written into it.
    static let closed: Set<Int32> = {
        var closed: Set<Int32> = []
        for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(number, F_GETFD) == -1 {
            closed.insert(number)
            // The lowest free number is the one that is missing.
            _ = open("/dev/null", O_RDWR)
        }
        return closed
    }()
}
