import Accords
import Diagnostics
import Documents
import Testing

private func seconds(_ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    let time = clock.measure(work)
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
}

private let head = "accord \"Large\"\ntime zone UTC\nparty A\nparty B\nin force from 2025-03-01 00:00 without end\n"

/// Doubling the input must not quadruple the time. Generous, since the machine may be busy: a debug build that is linear
/// stays far below.
private func growsLinearly(_ small: String, _ large: String) -> Bool {
    func run(_ text: String) -> Double {
        seconds {
            guard let document = SourceDocument.read(text, named: "large.md").document else { return }
            _ = check([document], places: NoPlaces(), acts: TestVocabulary.acts, objects: TestVocabulary.objects)
            _ = format(document)
        }
    }
    _ = run(small)
    // The least of several runs: what else the machine does can only add.
    let first = (0..<3).map { _ in run(small) }.min() ?? 0
    for _ in 0..<3 where run(large) < max(first * 3.4, 1) { return true }
    return false
}

@Suite("Large documents cost time in proportion to their length", .serialized)
struct LargeInputTests {
    @Test("Ten thousand articles check, each in its place")
    func articles() {
        func text(_ count: Int) -> String {
            terms(
                head
                    + (1...count).map { "article \($0)\n  no party may shelling port\n    except where attempt" }
                    .joined(separator: "\n"))
        }
        let result = checked(text(10_000))
        #expect(result.accord?.readings.first?.articles.count == 10_000)
        #expect(growsLinearly(text(1_000), text(2_000)))
    }

    @Test("Ten thousand articles in as many blocks, each with its heading and prose")
    func blocks() {
        func text(_ count: Int) -> String {
            terms(head)
                + (1...count).map {
                    "## Article \($0). Title\n\nProse of it.\n\n" + terms("article \($0)\n  no party may shelling port")
                }
                .joined()
        }
        let result = checked(text(10_000))
        let article = result.accord?.readings.first?.article("777")
        #expect(article?.title == "Title")
        #expect(article?.prose == "Prose of it.")
        #expect(growsLinearly(text(1_000), text(2_000)))
    }

    @Test("Thousands of levels are one stray line")
    func levels() {
        func text(_ count: Int) -> String {
            terms(
                head + (0..<count).map { String(repeating: " ", count: $0) + "article \($0)" }.joined(separator: "\n"))
        }
        let result = checked(text(3_500))
        #expect(result.accord == nil)
        #expect(result.diagnostics.filter { $0.severity == .error }.map(\.code) == [.indentStray])
    }

    @Test("A line of five megabytes is read, and its excerpt is short")
    func longLine() {
        let names = Array(repeating: "shelling", count: 500_000).joined(separator: ", ")
        let text = terms(head + "act all = \(names), shellin\narticle 1\n  no party may all")
        let document = SourceDocument.read(text, named: "accord.md").document
        var result: CheckResult?
        let time = seconds { result = checked(text) }
        #expect(time < 60)
        guard let result, let document else { return }
        #expect(result.diagnostics.filter { $0.severity == .error }.map(\.code) == [.nameUnknown])
        let printer = TextPrinter(width: 80) { _, line in document.lineText(line) }
        #expect(printer.text(result.diagnostics).utf8.count < 2_000)
    }

    @Test("Ten thousand unknown names, words that hang on each other, and areas joined without end")
    func names() {
        let unknown = (1...10_000).map { "article \($0)\n  no party may shelin\($0)g" }.joined(separator: "\n")
        #expect(checked(terms(head + unknown)).diagnostics.count == 10_000)

        let chain = (1...3_000).map { "act a\($0) = a\($0 - 1)" }.joined(separator: "\n")
        let deep = checked(terms(head + "act a0 = shelling\n\(chain)\narticle 1\n  no party may a3000"))
        // Each definition is looked at in order, so that none is deep when its turn comes.
        #expect(deep.accord != nil)
        let reverse = (1...3_000).map { "act a\($0) = a\($0 + 1)" }.joined(separator: "\n")
        let found = checked(terms(head + "\(reverse)\nact a3001 = shelling\narticle 1\n  no party may a1"))
        #expect(found.diagnostics.contains { $0.code == .definitionDeep })

        let doubling = (1...60).map { "zone z\($0) = z\($0 - 1) or z\($0 - 1)" }.joined(separator: "\n")
        let wide = checked(
            terms(
                head + "zone z0 = circle of 1 km around 1N 1E\n\(doubling)\narticle 1\n  no party may shelling from z60"
            ))
        #expect(wide.diagnostics.contains { $0.code == .definitionDeep })

        let union = (1...5_000).map { _ in "z0" }.joined(separator: " or ")
        let long = checked(
            terms(
                head
                    + "zone z0 = circle of 1 km around 1N 1E\nzone z = \(union)\narticle 1\n  no party may shelling from z"
            ))
        #expect(long.accord != nil)
    }

    @Test("A thousand lines of force at the margin are too many")
    func forces() {
        let lines = Array(repeating: "released after breach of article 1 by the other party", count: 1000).joined(
            separator: "\n")
        let result = checked(terms(head + lines + "\narticle 1\n  no party may shelling"))
        #expect(result.diagnostics.filter { $0.severity == .error }.map(\.code) == [.forceMany])
    }

    @Test("A hundred and one readings are too many")
    func readings() {
        let readings = (1...101).map { "reading R\($0)\n  in force from 2025-03-02 00:00 without end" }.joined(
            separator: "\n")
        let result = checked(terms(head + readings + "\narticle 1\n  no party may shelling"))
        #expect(result.diagnostics.filter { $0.severity == .error }.map(\.code) == [.readingsMany])
    }
}
