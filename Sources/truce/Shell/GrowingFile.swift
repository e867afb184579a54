import Foundation

/// A file that others write to while it is being read, as `tail -F` reads it: it may grow, be cut, or be replaced by another
/// of the same name; or standard input, which ends.
final class GrowingFile {
    /// As the person named it; `standard input` for `-`.
    let name: String
    private let path: String?
    private var descriptor: Int32
    private var position: Int64 = 0
    private var isGone = false
    private var buffer = [UInt8](repeating: 0, count: 1 << 20)

    /// What happened since the last look.
    enum Event {
        /// More came.
        case bytes([UInt8])
        /// Nothing came; ask again later.
        case nothing
        /// It was cut or replaced: what comes next is a file from its beginning. Why, in words.
        case anew(String)
        /// Nothing more will come.
        case ended
    }

    init(_ path: String) throws(Ending) {
        if path == "-" {
            (name, self.path, descriptor) = ("standard input", nil, STDIN_FILENO)
            return
        }
        (name, self.path) = (path, path)
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw .cannotRun("“\(path)” cannot be followed: \(SystemError.last.words).")
        }
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            throw .cannotRun("“\(path)” is a folder; name the file in it that is to be followed.")
        }
    }

    deinit { if path != nil { close(descriptor) } }

    /// Looks for what came. Of standard input it waits until something does, or until a signal.
    func next() throws(Ending) -> Event {
        let got = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        if got > 0 {
            position += Int64(got)
            return .bytes(Array(buffer[..<got]))
        }
        if got < 0 {
            let error = SystemError.last
            if error.number == EINTR || error.number == EAGAIN { return .nothing }
            throw .cannotRun("\(name) cannot be read any further: \(error.words).")
        }
        guard let path else { return .ended }
        return try changed(path)
    }

    /// At the end of a file: whether it was cut, or another stands in its place.
    private func changed(_ path: String) throws(Ending) -> Event {
        var (own, named) = (stat(), stat())
        guard fstat(descriptor, &own) == 0 else { return .nothing }
        // A pipe with a name ends for now when its writer leaves.
        guard own.st_mode & S_IFMT == S_IFREG else { return .nothing }
        if own.st_size < position {
            lseek(descriptor, 0, SEEK_SET)
            position = 0
            return .anew("“\(name)” was cut; it is read again from its beginning.")
        }
        guard stat(path, &named) == 0 else {
            if !isGone {
                isGone = true
                Terminal.complain("“\(name)” is gone; waiting for another of that name.")
            }
            return .nothing
        }
        isGone = false
        guard named.st_ino != own.st_ino || named.st_dev != own.st_dev else { return .nothing }
        let next = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard next >= 0 else { return .nothing }
        close(descriptor)
        descriptor = next
        position = 0
        return .anew("another file is called “\(name)” now; it is read from its beginning.")
    }
}
