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
    return document.replacing(
        parsed.blocks.lazy.filter(\.outline.canBeWrittenAnew)
            .map { ($0.outline.fence, FormattedBlock($0, in: document, instants).lines) })
}
