import Documents

/// Talks with their blocks in the canonical form; everything outside them byte for byte as it was. Remarks are kept, and a
/// line that could not be read stays as it is but for its indentation.
public func format(_ document: SourceDocument) -> String {
    document.replacing(
        Written(document).blocks.lazy.filter(\.outline.canBeWrittenAnew).map { block in
            (
                block.outline.fence,
                CanonicalBlock(
                    block.outline, in: document,
                    rows: { place, lead in block.nodes[place].words.map { [lead + $0] } }
                ).lines
            )
        })
}
