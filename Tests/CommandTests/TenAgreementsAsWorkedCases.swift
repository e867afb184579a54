import Foundation
import Testing

/// The ten real agreements in `Examples/agreements`: each checks, and each question that a reader must be able to ask is
/// a worked case whose answer the program gives.
@Suite("The ten agreements", .enabled(if: Truce.isBuilt, "the program `truce` is not beside the tests"))
struct TenAgreementsAsWorkedCases {
    static let folder = Truce.repository.appending(path: "Examples/agreements")
    static let names = [
        "aceh-2005", "black-sea-2022", "contact-group-2020", "easter-2025", "karabakh-2020", "korea-1953",
        "lebanon-2024", "minsk-2015", "nairobi-2022", "yemen-2022",
    ]

    @Test(
        "Each checks, nothing is open, and every expectation is met", arguments: names + ["constructs", "idlib-2018"])
    func checks(name: String) throws {
        let outcome = try Truce.run(["check", Self.path(name)], in: Folder())
        #expect(outcome.code == 0, "\(outcome.complaint)")
        let told = outcome.text.split(separator: "worked cases: ").last?.split(separator: " ").prefix(3) ?? []
        #expect(told.count == 3 && told[0] == told[2] && told[0] != "0", "\(outcome.text)")
    }

    @Test("Each stands as `truce format` writes it", arguments: names + ["constructs", "idlib-2018"])
    func formatted(name: String) throws {
        #expect(try Truce.run(["format", "--check", Self.path(name)], in: Folder()).code == 0)
    }

    @Test("Every case that the table of constructs names is there")
    func table() throws {
        func text(_ name: String) throws -> String {
            try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
        }
        var cases: [String: Set<String>] = [:]
        for name in Self.names + ["constructs", "idlib-2018"] {
            cases[name] = Set(
                try text("\(name).md").split(separator: "\n").filter { $0.hasPrefix("case \"") }.map {
                    String($0.dropFirst(6).dropLast())
                })
        }
        let rows = try text("README.md").split(separator: "\n").map { line in
            line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
        }.filter { $0.count == 3 && $0[1].hasPrefix("`") }
        #expect(rows.count > 100)
        for row in rows {
            let documents = row[1].split(separator: ", ").map { String($0.dropFirst().dropLast()) }
            for name in row[2].split(separator: "; ") {
                let isThere = documents.contains { cases[$0]?.contains(String(name)) ?? false }
                #expect(isThere, "\(row[0]): \(name)")
            }
        }
    }

    /// The questions are numbered in the collection of agreements beside the project; without it this is skipped.
    @Test("Every question has a case of its number and of its words", arguments: names)
    func questions(name: String) throws {
        let file = Truce.repository.appending(path: "../shared/data/agreements/\(name).md")
        guard let collected = try? String(contentsOf: file, encoding: .utf8) else {
            print("skipped for \(name): the collection of agreements is not here")
            return
        }
        let document = try String(contentsOf: Self.folder.appending(path: "\(name).md"), encoding: .utf8)
        let cases = document.split(separator: "\n").filter { $0.hasPrefix("case \"") }.map { $0.dropFirst(6) }
        let questions = collected.split(separator: "\n").compactMap { line -> Substring? in
            guard let match = line.wholeMatch(of: /\*\*([0-9]+\..*?)\*\*.*/) else { return nil }
            return match.1
        }
        #expect(!questions.isEmpty)
        for question in questions {
            let number = question.prefix { $0 != "." } + ". "
            let own = cases.filter { $0.hasPrefix(number) }
            #expect(!own.isEmpty, "no case for \(question)")
            // Where the question has a title, the case has it too.
            let title = question.drop { $0 != " " }.dropFirst().trimmingSuffix(while: { ".?".contains($0) })
                .replacing("\"around\"", with: "“around”")
            guard !title.isEmpty else { continue }
            #expect(own.contains { $0.contains(title) }, "no case is called “\(question)”")
        }
    }

    @Test("Every sentence of the collection stands in the document, word for word", arguments: names)
    func sentences(name: String) throws {
        let file = Truce.repository.appending(path: "../shared/data/agreements/\(name).md")
        guard let collected = try? String(contentsOf: file, encoding: .utf8) else {
            print("skipped for \(name): the collection of agreements is not here")
            return
        }
        let document = try String(contentsOf: Self.folder.appending(path: "\(name).md"), encoding: .utf8)
        let quoted = Self.words(document.split(separator: "\n").filter { $0.hasPrefix(">") }).joined(separator: " ")
        for quotation in Self.quotations(collected) {
            // Clauses may stand under an article each; numbers and signs of the collection in the heading above.
            for clause in Self.words(quotation).joined(separator: " ").split(separator: ";") {
                let words = clause.split(separator: " ").map(String.init).drop {
                    $0.wholeMatch(of: /(\([A-Za-z]+\)\.?|[0-9.]+|H\.|…)/) != nil
                }
                guard !words.isEmpty else { continue }
                let isThere = quoted.contains(words.joined(separator: " ").trimmingPrefix("… "))
                #expect(isThere, "\(words.joined(separator: " "))")
            }
        }
    }

    private static func path(_ name: String) -> String { folder.appending(path: "\(name).md").path }

    private static func quotations(_ text: String) -> [[Substring]] {
        var quotations: [[Substring]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(">") {
                quotations[quotations.count - 1].append(line)
            } else if quotations.last?.isEmpty == false {
                quotations.append([])
            }
        }
        return quotations.filter { !$0.isEmpty }
    }

    private static func words(_ lines: [Substring]) -> [String] {
        lines.flatMap { $0.dropFirst().split(separator: " ") }.map(String.init)
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
        var rest = self
        while let last = rest.last, predicate(last) { rest.removeLast() }
        return rest
    }
}
