import Diagnostics
import Documents

/// The document with its blocks in the canonical form; everything outside them byte for byte as it was.
///
/// Two blanks for each level, keywords in the order of the grammar, `no party may` for `each party must not`, long lists
/// wrapped under their `=`. Remarks are kept. A line that could not be read stays as it is but for its indentation; a block
/// that is not closed stays as it is. Formatting twice is formatting once, and what the document says does not change.
///
/// Beside each deadline that the text fixes stands its instant as a remark, kept up to date (``InstantRemarks``).
///
/// - Parameter others: the documents that make one accord with this one; needed for its instants alone, and only where it
///   cannot be checked by itself.
public func format(_ document: SourceDocument, among others: [SourceDocument] = []) -> String {
    let parsed = Syntax.Document.parse(document)
    let instants = InstantRemarks(document, parsed, among: others)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(document.bytes.count + document.bytes.count / 8)
    var copied = 0
    for block in parsed.blocks where block.outline.fence.isClosed && !block.outline.lines.isEmpty {
        let fence = block.outline.fence
        guard let first = fence.lines.first, let last = fence.lines.last, !block.holdsMarks else { continue }
        let start = document.lineStarts[first - 1]
        let end = last < document.lineStarts.count ? document.lineStarts[last] : document.bytes.count
        bytes += document.bytes[copied..<start]
        let ending = document.ending(ofLine: fence.opening)
        for line in FormattedBlock(block, in: document, instants).lines {
            if !line.isEmpty {
                bytes += [UInt8](repeating: 32, count: fence.indentation)
                bytes += Array(line.utf8)
            }
            bytes += ending
        }
        copied = end
    }
    bytes += document.bytes[copied...]
    return String(decoding: bytes, as: UTF8.self)
}

extension Syntax.Block {
    /// Whether a line begins with the marks of a block, set in so far that they are none: moved to its level, they would be.
    fileprivate var holdsMarks: Bool {
        outline.lines.contains { line in
            line.tokens.contains { $0.kind == .word && ($0.text.hasPrefix("```") || $0.text.hasPrefix("~~~")) }
        }
    }
}

extension SourceDocument {
    /// The bytes that end a line (from 1).
    func ending(ofLine line: Int) -> ArraySlice<UInt8> {
        let end = lineRange(line).upperBound
        let next = line < lineStarts.count ? lineStarts[line] : bytes.count
        return end < next ? bytes[end..<next] : [10]
    }
}
