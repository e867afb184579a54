import Documents

/// A list that a document names, as the shell that runs the checker found it.
public struct ListFile: Hashable, Sendable {
    /// The file as the document names it.
    public var name: String
    /// Its SHA-256 in lower-case hexadecimal digits.
    public var sha256: String
    /// How many entries it has.
    public var entries: Int

    /// A list's file from its parts.
    public init(name: String, sha256: String, entries: Int) {
        self.name = name
        self.sha256 = sha256
        self.entries = entries
    }
}

/// The list files that documents name, each once, in order: so that the shell can read them before it checks.
public func listFiles(in documents: [SourceDocument]) -> [String] {
    var files: [String] = []
    var seen = Set<String>()
    for document in Syntax.Document.parse(documents.filter { $0.contains("list") }) {
        for block in document.blocks {
            for node in block.nodes {
                if case .list(_, let file, _) = node.statement, seen.insert(file.text).inserted {
                    files.append(file.text)
                }
            }
        }
    }
    return files
}
