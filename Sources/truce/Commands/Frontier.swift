import ArgumentParser
import Foundation
import Talks

/// Works out the frontier and the advice of a Genius scenario and tells how long each takes, without starting, reading
/// and writing: for `Benchmarks/talks/run.sh`.
struct FrontierCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "frontier", abstract: "Measure the packages of a Genius scenario, for benchmarks.",
        shouldDisplay: false)

    @Argument(help: "The folder with a domain file and one profile a party.")
    var folder: String

    @Option(help: "How often each is done; the middle of the times is told.")
    var rounds = 11

    func run() throws {
        let scenario = try GeniusFolder(folder, domain: nil).scenario(normalised: false)
        do {
            let problem = try scenario.problem()
            var (searching, advising): ([Duration], [Duration]) = ([], [])
            var vectors: Int?
            let clock = ContinuousClock()
            for _ in 0..<max(1, rounds) {
                let start = clock.now
                let search = try PackageSearch(problem)
                vectors = search.frontier().value?.vectors.count
                searching.append(start.duration(to: clock.now))
                _ = search.advice()
                advising.append(start.duration(to: clock.now))
            }
            guard let vectors else { throw Ending.cannotRun("the search met its bound.") }
            print("\(vectors) vectors, frontier \(Self.middle(searching)) s, all advice \(Self.middle(advising)) s")
        } catch let error as GeniusError {
            throw Ending.cannotRun("\(error)")
        } catch let error as PackageError {
            throw Ending.cannotRun("\(error)")
        }
    }

    private static func middle(_ times: [Duration]) -> Double {
        times.sorted()[times.count / 2] / .seconds(1)
    }
}
