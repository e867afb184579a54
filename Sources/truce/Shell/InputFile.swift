import Foundation
import Synchronization
import Vocabulary

/// A file that a person named, read whole.
///
/// It is read and not mapped: a mapped file that another program shortens while it is being judged ends the process.
struct InputFile {
    /// As the person named it; `standard input` for `-`.
    let name: String
    /// Its bytes.
    let bytes: Data

    /// Which file it is, by whatever name.
    private struct Identity: Hashable {
        let device: UInt64
        let node: UInt64

        init(_ status: stat) { (device, node) = (UInt64(status.st_dev), UInt64(status.st_ino)) }
    }

    /// The ordinary files that this run has read.
    private static let known = Mutex<Set<Identity>>([])

    /// Whether this run has read the file at a path, by whatever name.
    static func hasRead(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && known.withLock { $0.contains(Identity(status)) }
    }

    /// Reads a file, a pipe, or standard input for `-`.
    ///
    /// - Parameters:
    ///   - isNamedInDocument: whether a document names it and not the person at the terminal. Then it has to be an
    ///     ordinary file: what somebody sent may not make this read a device without end.
    ///   - limit: how many bytes such a file may have. Of a longer one the beginning is read, with one byte more, so that
    ///     whoever looks at it says that it is too long.
    init(
        _ path: String, for purpose: String, isNamedInDocument: Bool = false, upTo limit: Int = .max - 1
    ) throws(Ending) {
        if path == "-", !isNamedInDocument {
            name = "standard input"
            do {
                bytes = try Self.contents(of: STDIN_FILENO, expected: 0, upTo: limit)
            } catch {
                throw .cannotRun("standard input cannot be read: \(error.words).")
            }
            return
        }
        name = path
        guard !path.isEmpty else {
            throw .cannotRun("the name of a file is empty (\(purpose)). Is a variable of the shell unset?")
        }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let error = SystemError.last
            guard error.number == ENOENT || error.number == ENOTDIR else {
                throw .cannotRun("“\(path)” cannot be read (\(purpose)): \(error.words).")
            }
            throw .cannotRun("there is no file “\(path)” (\(purpose)).\(Self.suggestion(for: path))")
        }
        defer { close(descriptor) }
        var status = stat()
        let kind = fstat(descriptor, &status) == 0 ? status.st_mode & S_IFMT : S_IFREG
        guard kind != S_IFDIR else {
            throw .cannotRun("“\(path)” is a folder; \(purpose) is a file in it. Name the file.")
        }
        guard kind == S_IFREG || !isNamedInDocument else {
            throw .cannotRun("“\(path)” is not an ordinary file (\(purpose)).")
        }
        if kind == S_IFREG { Self.known.withLock { _ = $0.insert(Identity(status)) } }
        do {
            bytes = try Self.contents(of: descriptor, expected: kind == S_IFREG ? Int(status.st_size) : 0, upTo: limit)
        } catch {
            throw .cannotRun("“\(path)” cannot be read (\(purpose)): \(error.words).")
        }
    }

    /// The path of a file that a document names: beside this one, unless it begins with `/`.
    func path(beside other: String) -> String {
        guard name != "standard input", !other.hasPrefix("/"), let slash = name.lastIndex(of: "/") else { return other }
        return String(name[...slash]) + other
    }

    /// Everything up to the end of a file, and of a longer one than `limit` one byte more than that.
    private static func contents(of descriptor: Int32, expected: Int, upTo limit: Int) throws(SystemError) -> Data {
        // One byte more than expected, so that the end is seen without asking for more room.
        var capacity = max(min(expected, limit) + 1, 65_536)
        guard var buffer = malloc(capacity) else { throw SystemError(ENOMEM) }
        var count = readAtOnce(descriptor, into: buffer, count: min(expected, limit))
        while count <= limit {
            if count == capacity {
                capacity *= 2
                guard let larger = realloc(buffer, capacity) else {
                    free(buffer)
                    throw SystemError(ENOMEM)
                }
                buffer = larger
            }
            let got = read(descriptor, buffer + count, min(capacity - count, limit + 1 - count))
            if got < 0, errno == EINTR { continue }
            if got < 0 {
                let error = SystemError.last
                free(buffer)
                throw error
            }
            if got == 0 { break }
            count += got
        }
        return Data(bytesNoCopy: buffer, count: count, deallocator: .free)
    }

    /// Reads the beginning of a large ordinary file on all cores, as far as it is there. Goes on after it.
    private static func readAtOnce(_ descriptor: Int32, into buffer: UnsafeMutableRawPointer, count: Int) -> Int {
        guard count >= 16 << 20 else { return 0 }
        // Each stretch is written by one of them.
        nonisolated(unsafe) let buffer = buffer
        let done = Cores.map(stretchesOf: count, ofAtLeast: 4 << 20) { stretch in
            var place = stretch.lowerBound
            while place < stretch.upperBound {
                let got = pread(descriptor, buffer + place, stretch.upperBound - place, off_t(place))
                if got < 0, errno == EINTR { continue }
                // What is not there, or cannot be read, is met again in its turn.
                if got <= 0 { break }
                place += got
            }
            return place - stretch.lowerBound == stretch.count ? stretch.count : 0
        }
        let read = done.prefix { $0 > 0 }.reduce(0, +)
        guard lseek(descriptor, off_t(read), SEEK_SET) == off_t(read) else { return 0 }
        return read
    }

    /// What else the person may have meant: the files of that kind in the folder.
    private static func suggestion(for path: String) -> String {
        let url = URL(filePath: path)
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "/" : folder) else {
            return " The folder “\(folder)” is not there either."
        }
        let similar = names.filter { $0.hasSuffix("." + url.pathExtension) }.sorted().prefix(5)
        return similar.isEmpty ? "" : " The folder has: \(similar.joined(separator: ", "))."
    }
}

/// Standard input can be read once.
enum StandardInput {
    /// Ends the command if more than one of the files that it names is `-`.
    static func checkIsUsedOnce(_ paths: [String]) throws(Ending) {
        guard paths.count(where: { $0 == "-" }) < 2 else {
            throw .cannotRun("standard input (`-`) can be read only once; name a file for all but one of them.")
        }
    }
}
