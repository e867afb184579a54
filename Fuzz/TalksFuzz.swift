import Diagnostics
import Documents
import Talks

// Gives any bytes to the reader of talks, the checker, the formatter and the engines behind it, and to the reader of Genius
// files. Whatever crashes or hangs is a finding, and so is a formatter that changes its own work.

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let file = GeniusFile(name: "domain.xml", bytes: bytes)
    if let scenario = try? GeniusScenario.read(domain: file, profiles: [file, GeniusFile(name: "b.xml", bytes: bytes)]) {
        if check([read(scenario.document())].compactMap { $0 }).diagnostics.contains(where: { $0.severity == .error }) {
            trap("what is imported does not check")
        }
    }
    guard let document = SourceDocument.read(bytes, named: "fuzz.md", language: .talks).document else { return 0 }
    let found = check([document])
    let printer = TextPrinter(width: 80) { _, line in document.lineText(line) }
    _ = printer.text(found.diagnostics)
    let once = format(document)
    guard let second = read(once) else { trap("formatting made it no text") }
    if Array(format(second).utf8) != Array(once.utf8) { trap("formatting twice is not formatting once") }
    if (check([second]).negotiation == nil) != (found.negotiation == nil) { trap("formatting changed what it says") }
    guard let talks = found.negotiation else { return 0 }
    let limits = DeadlockLimits(setsPerKnot: 50, questionsPerKnot: 500, packagesPerKnot: 500)
    _ = talks.caseDiagnostics(limits: limits)
    _ = talks.adjustedWinner()
    _ = DeadlockLowering(talks).question.answer(limits: limits)
    if let problem = try? talks.packageProblem(),
        let search = try? PackageSearch(
            problem, limits: PackageLimits(vectors: 500, openCombinations: 50, steps: 20_000, questionSteps: 20_000))
    {
        if let advice = search.advice().value { _ = search.questions(advice) }
        for proposal in problem.proposals { _ = try? search.review(of: proposal) }
    }
    if let lowering = try? StepsLowering(talks, package: nil) {
        _ = lowering.question.answer(pairs: .any, limits: StepsLimits(labels: 2_000))
    }
    for conflict in talks.conflicts {
        guard let model = ConflictModel(conflict, name: talks.name), model.model.states <= 64 else { continue }
        _ = model.model.stability()
    }
    return 0
}

private func read(_ text: String) -> SourceDocument? {
    SourceDocument.read(text, named: "fuzz.md", language: .talks).document
}

private func trap(_ what: String) -> Never { fatalError(what) }
