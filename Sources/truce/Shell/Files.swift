import Foundation

/// A file that a person named, read whole.
struct InputFile {
    /// As the person named it; `standard input` for `-`.
    let name: String
    /// Its bytes, mapped where the system can.
    let bytes: Data

    /// Reads a file, or standard input for `-`.
    init(_ path: String, for purpose: String) throws(Ending) {
        if path == "-" {
            name = "standard input"
            do {
                bytes = try FileHandle.standardInput.readToEnd() ?? Data()
            } catch {
                throw .cannotRun("standard input cannot be read: \(Self.reason(error)).")
            }
            return
        }
        name = path
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw .cannotRun("there is no file “\(path)” (\(purpose)).\(Self.suggestion(for: path))")
        }
        if isDirectory.boolValue {
            throw .cannotRun("“\(path)” is a folder; \(purpose) is a file in it. Name the file.")
        }
        do {
            bytes = try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
        } catch {
            throw .cannotRun("“\(path)” cannot be read (\(purpose)): \(Self.reason(error)).")
        }
    }

    /// The folder that the file is in.
    var folder: String { name == "standard input" ? "." : URL(filePath: name).deletingLastPathComponent().path }

    /// What else the person may have meant: the files of that kind in the folder.
    private static func suggestion(for path: String) -> String {
        let url = URL(filePath: path)
        let folder = url.deletingLastPathComponent()
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
            return " The folder “\(folder.relativePath)” is not there either."
        }
        let similar = names.filter { $0.hasSuffix("." + url.pathExtension) }.sorted().prefix(5)
        return similar.isEmpty ? "" : " The folder has: \(similar.joined(separator: ", "))."
    }

    /// What the system says, without its wrapping.
    static func reason(_ error: any Error) -> String {
        let system = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
        return system.domain == NSPOSIXErrorDomain ? String(cString: strerror(Int32(system.code))) : "\(error)"
    }
}

/// Where a result goes: standard output, or a file that is written whole or not at all.
enum Output {
    /// - Parameter path: nil or `-` for standard output.
    static func write(_ bytes: some Collection<UInt8>, to path: String?) throws(Ending) {
        let data = Data(bytes)
        guard let path, path != "-" else {
            do {
                try FileHandle.standardOutput.write(contentsOf: data)
            } catch {
                throw .cannotRun("the result cannot be written to standard output: \(InputFile.reason(error)).")
            }
            return
        }
        // Written beside its place and moved there: readers see the old file or the new one, never half of it.
        let target = URL(filePath: path)
        let draft = target.deletingLastPathComponent().appending(
            path: ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).part")
        do {
            try data.write(to: draft)
            if rename(draft.path, target.path) != 0 {
                throw NSError(domain: NSPOSIXErrorDomain, code: Int(errno))
            }
        } catch {
            try? FileManager.default.removeItem(at: draft)
            throw .cannotRun("“\(path)” cannot be written: \(InputFile.reason(error)). Nothing was changed.")
        }
    }

    static func write(_ text: String, to path: String?) throws(Ending) { try write(text.utf8, to: path) }
}
