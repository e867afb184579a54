import Diagnostics
import Documents

/// The forms of the language as they are written: what a parsed document is made of.
///
/// Two pieces of syntax are equal if they say the same; where they stand is not compared. Each form knows its canonical
/// `words`, which `truce format` writes and reports quote. Whether names exist is not known here: see ``Accord``.
public enum Syntax {}

extension Syntax {
    /// Where a piece of syntax stands. All origins are equal, so that forms compare by what they say.
    public struct Origin: Hashable, Sendable {
        /// The stretch of the document.
        public var span: SourceSpan

        /// An origin at a stretch of a document.
        public init(_ span: SourceSpan) { self.span = span }

        /// Always true.
        public static func == (left: Origin, right: Origin) -> Bool { true }

        /// Nothing to hash.
        public func hash(into hasher: inout Hasher) {}
    }

    /// A name as the document has it, with the article before it if there is one: `the vicinity`. The article says
    /// nothing: names are equal without it, and the canonical form keeps it only where sentences read better with it.
    public struct Name: Hashable, Sendable {
        /// `the`, `a`, `an`, `its`, `their`.
        public var determiner: String?
        /// The name.
        public var text: String
        /// `on`, where the writer had it before a thing: *attack on vessel*. It says nothing and reads better.
        public var preposition: String?
        /// Where it stands.
        public var origin: Origin

        /// A name at a place.
        public init(_ text: String, determiner: String? = nil, at span: SourceSpan) {
            self.determiner = determiner
            self.text = text
            self.origin = Origin(span)
        }

        /// Where it stands.
        public var span: SourceSpan { origin.span }
        /// Whether the names are the same, whatever article stands before them.
        public static func == (left: Name, right: Name) -> Bool { left.text == right.text }

        /// The name without its article.
        public func hash(into hasher: inout Hasher) { hasher.combine(text) }

        /// As it is written.
        public var words: String { determiner.map { $0 + " " + text } ?? text }
    }

    /// Text between quotation marks.
    public struct Quoted: Hashable, Sendable {
        /// What stands between the marks.
        public var text: String
        /// Where it stands.
        public var origin: Origin

        /// As it is written: straight marks, unless the text itself has one.
        public var words: String { text.contains("\"") ? "“\(text)”" : "\"\(text)\"" }
    }

    /// A number as written.
    public struct Number: Hashable, Sendable {
        /// As written, without leading zeros.
        public var text: String
        /// Its value.
        public var value: Double
        /// Where it stands.
        public var origin: Origin
    }

    /// One line with what it says.
    public struct Node: Hashable, Sendable {
        /// What it says; nil where it could not be read, which a diagnostic tells.
        public var statement: Statement?
        /// What is left of it where it could not be read.
        public var broken: Broken?
        /// Where it stands, without the lines under it.
        public var origin: Origin
        /// The line that it belongs to, as a place in ``Block/nodes``.
        public var parent: Int?
        /// The place after the last line that belongs to it.
        public var end: Int

        /// Where it stands.
        public var span: SourceSpan { origin.span }
    }

    /// One block of a document: its lines, flat, each with the place after its subtree.
    public struct Block: Sendable {
        /// The lines of the block as such.
        public var outline: Outline
        /// What they say; one node for each line of the outline.
        public var nodes: [Node]

        /// The nodes directly under a node; those at the margin where it is nil.
        public func children(of node: Int?) -> [Int] {
            var result: [Int] = []
            var next = node.map { $0 + 1 } ?? 0
            let end = node.map { nodes[$0].end } ?? nodes.count
            while next < end {
                result.append(next)
                next = nodes[next].end
            }
            return result
        }
    }

    /// A parsed document.
    public struct Document: Sendable {
        /// The document as given.
        public var source: SourceDocument
        /// Its blocks, in order.
        public var blocks: [Block]
        /// What is wrong with its lines and sentences. Whether names exist is not looked at here.
        public var diagnostics: [Diagnostic]
    }
}

/// Names joined by commas.
func listed(_ names: [Syntax.Name]) -> String { names.map(\.words).joined(separator: ", ") }
