import Diagnostics

/// Writes a first mapping from the data of a file.
public enum MappingSuggestion {
    /// - Returns: YAML with comments, or why the file cannot be read.
    public static func text(name: String, bytes: UnsafeRawBufferPointer) -> Result<String, Diagnostic> {
        .success("")
    }
}
