import Foundation
import FoundationXML

/// An element of a file, with what stands under it. The only file that touches Foundation's XML parser.
struct GeniusElement {
    var name: String
    var attributes: [String: String]
    var line: Int, column: Int
    var children: [GeniusElement] = []

    /// The elements of a name directly under this one.
    func children(_ name: String) -> [GeniusElement] { children.filter { $0.name == name } }

    /// An attribute.
    subscript(_ attribute: String) -> String? { attributes[attribute] }
}

extension GeniusFile {
    /// More is not read: the largest published scenarios have a few hundred kilobytes.
    static let mostBytes = 16_000_000
    private static let mostElements = 400_000
    private static let mostDepth = 64

    /// The file's root element.
    ///
    /// The bytes are looked at before the parser sees them: a document type is where entities come from, which grow
    /// ("billion laughs") or fetch other files. An encoding without ASCII in it could hide one, so none is read.
    func parsed() throws(GeniusError) -> GeniusElement {
        guard bytes.count <= Self.mostBytes else {
            throw error(.tooLong(bytes: bytes.count, most: Self.mostBytes))
        }
        let encoding = declaredEncoding
        guard !bytes.contains(0),
            ["utf-8", "us-ascii", "ascii", "iso-8859-1", "windows-1252"].contains(encoding?.lowercased() ?? "utf-8")
        else { throw error(.notText(encoding: encoding)) }
        if let place = placeOfDocumentType {
            let before = bytes[..<place]
            let line = before.count { $0 == 0x0A } + 1
            let column = place - (before.lastIndex(of: 0x0A) ?? -1)
            throw GeniusError(file: name, line: line, column: column, matter: .documentType)
        }
        let collector = Collector(mostElements: Self.mostElements, mostDepth: Self.mostDepth)
        let parser = XMLParser(data: Data(bytes))
        parser.shouldResolveExternalEntities = false
        parser.delegate = collector
        let isParsed = parser.parse()
        if collector.isTooComplex {
            throw GeniusError(
                file: name, line: max(1, parser.lineNumber), column: max(1, parser.columnNumber), matter: .tooComplex)
        }
        guard isParsed, let root = collector.root else {
            throw GeniusError(
                file: name, line: max(1, parser.lineNumber), column: max(1, parser.columnNumber), matter: .notXML)
        }
        return root
    }

    private func error(_ matter: GeniusError.Matter) -> GeniusError {
        GeniusError(file: name, line: nil, column: nil, matter: matter)
    }

    /// Where `<!DOCTYPE` or `<!ENTITY` stands, wherever that is.
    private var placeOfDocumentType: Int? {
        for place in bytes.indices.dropLast(3)
        where bytes[place] == UInt8(ascii: "<") && bytes[place + 1] == UInt8(ascii: "!") {
            let letter = bytes[place + 2] | 0x20
            if letter == UInt8(ascii: "d") || letter == UInt8(ascii: "e") { return place }
        }
        return nil
    }

    /// The encoding that an XML declaration names.
    private var declaredEncoding: String? {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let head = String(decoding: bytes.dropFirst(start).prefix(200), as: UTF8.self)
        guard head.hasPrefix("<?xml"), let end = head.range(of: "?>"),
            let word = head[..<end.lowerBound].range(of: "encoding")
        else { return nil }
        let rest = head[word.upperBound..<end.lowerBound].drop { $0.isWhitespace || $0 == "=" }
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        return String(rest.dropFirst().prefix { $0 != quote })
    }
}

/// Builds the tree. A class because the parser calls one.
private final class Collector: NSObject, XMLParserDelegate {
    private let mostElements: Int, mostDepth: Int
    private var open: [GeniusElement] = []
    private var elements = 0
    private(set) var root: GeniusElement?
    private(set) var isTooComplex = false

    init(mostElements: Int, mostDepth: Int) { (self.mostElements, self.mostDepth) = (mostElements, mostDepth) }

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName qName: String?,
        attributes attributeDict: [String: String]
    ) {
        elements += 1
        guard elements <= mostElements, open.count < mostDepth else {
            isTooComplex = true
            parser.abortParsing()
            return
        }
        open.append(
            GeniusElement(
                name: elementName, attributes: attributeDict, line: max(1, parser.lineNumber),
                column: max(1, parser.columnNumber)))
    }

    func parser(
        _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName qName: String?
    ) {
        guard let element = open.popLast() else { return }
        if open.isEmpty { root = root ?? element } else { open[open.count - 1].children.append(element) }
    }
}
