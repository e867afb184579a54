import Diagnostics
import Documents

/// What a file says of the party to which it is confidential.
///
/// Wherever the line stands and however it goes on, it counts: nothing is shown by mistake. So does a line that was meant as one
/// and cannot be read as one: of such a file nothing but that is said.
enum Marker {
    /// It says nothing of the kind: everybody may see it.
    case shared
    /// It belongs to this party.
    case owner(Name)
    /// It names two parties.
    case owners(Name, Name)
    /// A line that was meant to say it: where, and its first word.
    case unreadable(SourceSpan, word: String)

    init(_ document: SourceDocument) {
        var owners: [Name] = []
        var unreadable: (SourceSpan, word: String)?
        for fence in document.fences {
            let outline = document.outline(of: fence)
            for line in outline.lines {
                let tokens = line.tokens
                // A line that goes on with the one before is no statement of its own, and yet may have been meant as one.
                for number in line.lines where Self.isMeant(document.lineText(number)) {
                    let own = tokens.filter { $0.start.line == number }
                    guard let first = own.first, !Self.isJudgement(own) else { continue }
                    var cursor = Cursor(file: document.name, tokens: tokens)
                    if number == line.lines.lowerBound, let (statement, _, _) = try? cursor.line(),
                        case .confidential(let party) = statement
                    {
                        owners.append(party)
                        continue
                    }
                    let span = cursor.span(of: first)
                    // Not the token: blanks that are none may join it with what follows.
                    let word = Self.words(of: document.lineText(number)).first ?? ""
                    unreadable = unreadable ?? (span, String(word.prefix(16)))
                    if own.count > 2 { owners.append(Name(text: own[2].text, span: span)) }
                }
            }
        }
        if let first = owners.first, let other = owners.first(where: { $0 != first }) {
            self = .owners(first, other)
        } else if let unreadable {
            self = .unreadable(unreadable.0, word: unreadable.word)
        } else {
            self = owners.first.map { .owner($0) } ?? .shared
        }
    }

    /// `Confident values …`: a party whose name is near the word.
    private static func isJudgement(_ tokens: [Token]) -> Bool {
        tokens.count > 1 && Cursor.verbs.contains(tokens[1].text) && tokens[0].text.lowercased() != "confidential"
    }

    /// Whether the first word of a line is `confidential`, or was meant to be.
    private static func isMeant(_ line: String) -> Bool {
        guard line.first(where: { $0 != " " && $0 != "\t" }) != "#" else { return false }
        // Long enough for the word with what is not seen between its letters.
        let start = line.unicodeScalars.drop { !$0.properties.isAlphabetic }.prefix(64)
        guard let word = words(of: String(String.UnicodeScalarView(start))).first else { return false }
        return word.hasPrefix("confidential") || Spelling.nearest(to: word, among: ["confidential"]) != nil
    }

    /// Runs of letters and digits, small, without what is not seen, with look-alikes of other alphabets as the Latin letters.
    fileprivate static func words(of text: String) -> [String] {
        let seen = text.unicodeScalars.filter {
            let category = $0.properties.generalCategory
            return category != .format && category != .nonspacingMark
        }
        return seen.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }.map {
            LookAlikes.skeleton(String(String.UnicodeScalarView($0))).lowercased()
        }
    }
}

/// The parties that documents declare, and how prose may call them.
struct DeclaredParties {
    /// The names of the parties.
    var parties: [String] = []
    /// The names of the guarantors.
    var guarantors: [String] = []
    /// The names and titles of the parties, as words of prose.
    private var called: [(name: String, words: [String])] = []

    init(_ documents: [SourceDocument]) {
        for document in documents {
            for fence in document.fences {
                for line in document.outline(of: fence).lines {
                    var cursor = Cursor(file: document.name, tokens: line.tokens)
                    guard ["party", "guarantor"].contains(line.tokens[0].text),
                        let (statement, _, _) = try? cursor.line(),
                        case .role(let role, let name, let title) = statement
                    else { continue }
                    guard role == .party else {
                        guarantors.append(name.text)
                        continue
                    }
                    parties.append(name.text)
                    for text in [name.text, title ?? name.text] {
                        called.append((name.text, Marker.words(of: text)))
                    }
                }
            }
        }
    }

    /// Where a document says outside its statements, in prose, in a heading or in a remark, that it is confidential to one of the
    /// parties; nil where it does not.
    func prose(of document: SourceDocument) -> (line: Int, party: String?)? {
        var lines: [(number: Int, text: String)] = []
        var next = 1
        for fence in document.fences {
            lines += (next..<max(next, fence.opening)).map { ($0, document.lineText($0)) }
            let outline = document.outline(of: fence)
            for line in outline.lines { lines += line.remarks.map { (line.lines.lowerBound, $0) } }
            for line in outline.rest { if let remark = line.remark { lines.append((line.line, remark)) } }
            next = fence.lines.upperBound
        }
        lines += (next..<max(next, document.lineStarts.count + 1)).map { ($0, document.lineText($0)) }
        for (place, line) in lines.enumerated() {
            let own = Marker.words(of: line.text)
            guard own.contains("confidential") else { continue }
            // A sentence may go on in the next line.
            let text = line.text + (place + 1 < lines.count ? " " + lines[place + 1].text : "")
            let words = Marker.words(of: text)
            // A party may be called as the article is: then its letter is large.
            let hasLetter = text.contains(/\b[Tt][Oo]\b\W+A\b/)
            for at in own.indices where own[at] == "confidential" {
                func party(in words: ArraySlice<String>) -> String? {
                    called.first {
                        !$0.words.isEmpty && words.starts(with: $0.words) && ($0.words != ["a"] || hasLetter)
                    }?.name
                }
                /// Whether the line holds the word, the party and nothing else.
                func isAlone(_ name: String) -> Bool {
                    called.contains { $0.name == name && own.count(where: { $0 != "the" }) == 1 + $0.words.count }
                }
                var rest = words.dropFirst(at + 1)
                // “confidential to East”, “Confidential: East”; as a line of its own also “East - confidential”.
                let isSaid = ["to", "for"].contains(rest.first ?? "")
                if isSaid { rest = rest.dropFirst() }
                if rest.first == "the" { rest = rest.dropFirst() }
                if let name = party(in: rest), isSaid || isAlone(name) { return (line.number, name) }
                if own.last == "confidential", let name = party(in: own[...]), isAlone(name) {
                    return (line.number, name)
                }
            }
            if own == ["confidential"] || own.starts(with: ["this", "file", "is", "confidential"]) {
                return (line.number, nil)
            }
        }
        return nil
    }
}
