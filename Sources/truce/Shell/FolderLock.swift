import Foundation

/// Holds a folder against other runs of this program that go on with files in it, so that none overwrites what another has
/// just written. Let go when it ends, or when the process does; nothing is left in the folder.
final class FolderLock {
    private let descriptor: Int32

    /// Waits until nobody else holds the folder in which a file lies; says so where it has to wait.
    ///
    /// A folder that cannot be opened is not held: writing into it will say why.
    init(of path: String) {
        let folder = URL(filePath: path).deletingLastPathComponent().path
        descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
        guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { return }
        Terminal.complain("Another import goes on with a file in this folder; waiting until it is done.")
        while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}
