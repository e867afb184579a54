import Foundation

/// Where a result goes: standard output, or a file that is written whole or not at all.
enum Output {
    /// - Parameter path: nil or `-` for standard output.
    static func write(_ bytes: some Collection<UInt8>, to path: String?, replacesInput: Bool = false) throws(Ending) {
        try write(pieces: [Array(bytes)], to: path, replacesInput: replacesInput)
    }

    /// - Parameters:
    ///   - pieces: what goes there, one after the other.
    ///   - replacesInput: whether the result takes the place of what was read, as with a document that is formatted.
    static func write(pieces data: [[UInt8]], to path: String?, replacesInput: Bool = false) throws(Ending) {
        guard let path, path != "-" else {
            guard !StandardStreams.closed.contains(STDOUT_FILENO) else {
                throw .cannotRun("the result cannot be written to standard output: \(SystemError(EBADF).words).")
            }
            do {
                try write(data, into: STDOUT_FILENO)
            } catch {
                throw .cannotRun("the result cannot be written to standard output: \(error.words).")
            }
            return
        }
        guard replacesInput || !InputFile.hasRead(path) else {
            throw .cannotRun("“\(path)” is one of the files that were read; name another to write to.")
        }
        do {
            try replace(path, with: data)
        } catch {
            throw .cannotRun("“\(path)” cannot be written: \(why(error, path)). Nothing was changed.")
        }
    }

    static func write(_ text: String, to path: String?) throws(Ending) { try write(text.utf8, to: path) }

    /// Makes a folder and those that it lies in.
    static func makeFolder(_ path: String) throws(SystemError) {
        var status = stat()
        if stat(path, &status) == 0 {
            if status.st_mode & S_IFMT == S_IFDIR { return }
            throw SystemError(ENOTDIR)
        }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeFolder(String(path[..<slash])) }
        if mkdir(path, 0o777) != 0, errno != EEXIST { throw .last }
    }

    private static func why(_ error: SystemError, _ path: String) -> String {
        switch error.number {
        case ENOENT where !path.isEmpty: "the folder that it should lie in is not there"
        case ENOENT: "its name is empty"
        case EISDIR: "it is a folder; name a file in it"
        default: error.words
        }
    }

    // MARK: - Whole or not at all

    /// Writes beside the place and moves there: readers see the old file or the new one, never half of it.
    ///
    /// A link stays a link and its goal is replaced; a file keeps its permissions. What is no ordinary file (a pipe, a
    /// device) cannot be replaced and is written into.
    private static func replace(_ path: String, with data: [[UInt8]]) throws(SystemError) {
        var status = stat()
        var mode: mode_t?
        if stat(path, &status) == 0 {
            switch status.st_mode & S_IFMT {
            case S_IFDIR: throw SystemError(EISDIR)
            // `/dev/stdout` leads to what the shell has opened, be it an ordinary file.
            case S_IFREG where !path.hasPrefix("/dev/") && !path.hasPrefix("/proc/"):
                // Who took away the right to write meant the file to stay.
                guard access(path, W_OK) == 0 else { throw .last }
                mode = status.st_mode & 0o7777
            default: return try writeInto(path, data)
            }
        }
        let target = goal(of: path)
        let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
        let draft = folder + ".truce-\(ProcessInfo.processInfo.processIdentifier).part"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .last }
        do throws(SystemError) {
            if let mode { fchmod(descriptor, mode) }
            try write(data, into: descriptor)
            // Else a power cut after the move could leave an empty file in the place of the old one.
            if fsync(descriptor) != 0 { throw .last }
            if close(descriptor) != 0 { throw .last }
            if rename(draft, target) != 0 { throw .last }
        } catch {
            close(descriptor)
            unlink(draft)
            throw error
        }
    }

    private static func writeInto(_ path: String, _ data: [[UInt8]]) throws(SystemError) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
        defer { close(descriptor) }
        try write(data, into: descriptor)
    }

    private static func write(_ data: [[UInt8]], into descriptor: Int32) throws(SystemError) {
        var failure: SystemError?
        for piece in data where failure == nil {
            piece.withUnsafeBytes { bytes in
                var done = 0
                while done < bytes.count, let start = bytes.baseAddress {
                    #if canImport(Glibc)
                        let put = Glibc.write(descriptor, start + done, bytes.count - done)
                    #else
                        let put = Foundation.write(descriptor, start + done, bytes.count - done)
                    #endif
                    if put < 0, errno == EINTR { continue }
                    guard put > 0 else {
                        failure = .last
                        return
                    }
                    done += put
                }
            }
        }
        if let failure { throw failure }
    }

    /// Where a chain of links leads, whether there is a file or not; the path itself where it is no link.
    private static func goal(of path: String) -> String {
        var path = path
        // As many as Linux follows.
        for _ in 0..<40 {
            guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else { return path }
            if next.hasPrefix("/") {
                path = next
            } else {
                path = (path.lastIndex(of: "/").map { String(path[...$0]) } ?? "") + next
            }
        }
        return path
    }
}
