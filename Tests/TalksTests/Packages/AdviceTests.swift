import BigInt
import Testing

@testable import Talks

@Suite("What follows from a frontier")
struct AdviceTests {
    private func problems(_ seed: UInt64, _ count: Int, parties: ClosedRange<Int> = 2...4, openness: Int = 3)
        -> [PackageProblem]
    {
        var dice = InventingDice(seed)
        return (0..<count).map { _ in
            var problem = PackageProblem.invented(
                &dice, parties: dice.roll(parties), issues: 2...3, openness: openness)
            // Parties that state their numbers on other scales.
            if dice.chance(1, in: 3) { problem.parties[0].places = 1 }
            return problem
        }
    }

    @Test("The zone holds whom nobody is below in; an empty one names every smallest set of parties that cannot be met")
    func zone() throws {
        var empty = 0
        for problem in problems(1, 200) {
            let search = try PackageSearch(problem)
            let advice = try #require(search.advice().value)
            let sums = problem.allowedPackages.map { problem.sums($0, \.middle) }
            func meets(_ values: [PackageUnits], _ parties: [Int]) -> Bool {
                parties.allSatisfy { values[$0] >= problem.parties[$0].reservation ?? values[$0] }
            }
            let all = Array(problem.parties.indices)
            #expect(
                advice.zone.vectors
                    == advice.frontier.vectors.indices.filter { meets(advice.frontier.vectors[$0].values, all) })
            let sets = (0..<(1 << all.count)).map { set in all.filter { set & (1 << $0) != 0 } }
            let unmet = sets.filter { set in !sums.contains { meets($0, set) } }
            let smallest = unmet.filter { set in !unmet.contains { $0.count < set.count && Set($0).isSubset(of: set) } }
            #expect(Set(advice.zone.blockedBy) == Set(smallest))
            if !smallest.isEmpty { empty += 1 }
            for party in all where !sums.isEmpty {
                #expect(advice.zone.best[party] == sums.map { $0[party] }.max())
                #expect(advice.zone.least[party] == sums.map { $0[party] }.min())
            }
        }
        #expect(empty > 20)
    }

    @Test("Every notion is attained by exactly those vectors that brute force finds, ties included")
    func solutions() throws {
        var ties = 0
        for problem in problems(2, 200) {
            let search = try PackageSearch(problem)
            let advice = try #require(search.advice().value)
            let least = advice.zone.least
            let reservation = zip(problem.parties, least).map { $0.reservation ?? $1 }
            let floor = zip(reservation, least).map { max($0, $1) }
            #expect(advice.reservation == reservation)
            #expect(advice.floor == (floor == reservation ? nil : floor))
            let zone = advice.zone.vectors
            let everywhere = zone.isEmpty ? Array(advice.frontier.vectors.indices) : zone
            let values = advice.frontier.vectors.map(\.values)
            let units = problem.parties.map { party in
                PackageUnits(party.places == 0 && problem.parties[0].places == 1 ? 10 : 1)
            }
            for solution in advice.solutions {
                func best(_ vectors: [Int], _ isBetter: (Int, Int) -> Bool) -> Set<Int> {
                    Set(vectors.filter { one in !vectors.contains { isBetter($0, one) } })
                }
                let expected: Set<Int>
                switch solution.name {
                case .nash(let kind):
                    let point = kind == .floor ? floor : reservation
                    let open = point.indices.filter { party in zone.contains { values[$0][party] > point[party] } }
                    func product(_ vector: Int) -> PackageUnits {
                        open.reduce(1) { $0 * (values[vector][$1] - point[$1]) }
                    }
                    expected = best(zone) { product($0) > product($1) }
                case .kalaiSmorodinsky(let kind):
                    let point = kind == .floor ? floor : reservation
                    let gains = point.indices.map { party in (zone.map { values[$0][party] }.max() ?? 0) - point[party]
                    }
                    // Ratios over one denominator.
                    let whole = gains.filter { $0 > 0 }.reduce(1, *)
                    func ratio(_ vector: Int) -> PackageUnits {
                        point.indices.filter { gains[$0] > 0 }
                            .map { (values[vector][$0] - point[$0]) * (whole / gains[$0]) }.min() ?? 0
                    }
                    expected = best(zone) { ratio($0) > ratio($1) }
                case .egalitarian(let kind):
                    let point = kind == .floor ? floor : reservation
                    func gain(_ vector: Int) -> PackageUnits {
                        point.indices.map { (values[vector][$0] - point[$0]) * units[$0] }.min() ?? 0
                    }
                    expected = best(everywhere) { gain($0) > gain($1) }
                case .mostRobust:
                    var gain = [Int: PackageUnits]()
                    for package in problem.allowedPackages {
                        guard let vector = values.firstIndex(of: problem.sums(package, \.middle)) else { continue }
                        let low = problem.sums(package, \.low)
                        let here = low.indices.map { (low[$0] - reservation[$0]) * units[$0] }.min() ?? 0
                        gain[vector] = max(gain[vector] ?? here, here)
                    }
                    expected = best(everywhere) { gain[$0] ?? 0 > gain[$1] ?? 0 }
                case .nearestToProposals:
                    expected = best(everywhere) {
                        advice.frontier.vectors[$0].distance ?? 0 < advice.frontier.vectors[$1].distance ?? 0
                    }
                case .bestFor(let party): expected = best(everywhere) { values[$0][party] > values[$1][party] }
                case .runnerUp: expected = []
                }
                #expect(Set(solution.vectors) == expected, "\(solution.name)")
                #expect(solution.vectors.count == expected.count)
                if expected.count > 1 { ties += 1 }
                for (vector, package) in zip(solution.vectors, solution.packages) {
                    #expect(problem.sums(package, \.middle) == values[vector])
                    #expect(problem.allows(package))
                }
            }
        }
        #expect(ties > 20)
    }

    @Test("The shortlist has three to seven distinct efficient packages, or says that there are not so many")
    func shortlist() throws {
        var lengths = Set<Int>()
        for problem in problems(3, 300) {
            let search = try PackageSearch(problem)
            let advice = try #require(search.advice().value)
            let list = advice.shortlist
            lengths.insert(list.count)
            #expect(list.count <= 7)
            #expect(Set(list.map(\.package)).count == list.count)
            if advice.zone.vectors.count >= 3 { #expect(list.count >= 3) }
            #expect(advice.isShort == (list.count < 3))
            for (place, entry) in list.enumerated() {
                #expect(!entry.names.isEmpty && Set(entry.names).count == entry.names.count)
                #expect(problem.allows(entry.package))
                #expect(entry.values == problem.sums(entry.package, \.middle))
                #expect(advice.frontier.vectors[entry.vector].values == entry.values)
                #expect(entry.inZone == advice.zone.vectors.contains(entry.vector))
                #expect(entry.inZone || advice.zone.vectors.isEmpty)
                #expect(entry.lows == problem.sums(entry.package, \.low))
                #expect(entry.highs == problem.sums(entry.package, \.high))
                #expect(entry.status == search.status(of: entry.package))
                // Efficient under the middles, which are one completion.
                #expect(entry.status != .never, "\(place)")
            }
            for solution in advice.solutions {
                for package in solution.packages {
                    if let entry = list.first(where: { $0.package == package }) {
                        #expect(entry.names.contains(solution.name))
                    }
                }
            }
        }
        #expect(lengths.contains(1) && lengths.contains(3) && lengths.count > 4, "\(lengths)")
    }

    @Test("Swapping the parties swaps the numbers and nothing else: no side leads")
    func mirror() throws {
        for problem in problems(4, 150, parties: 2...3) {
            let order = Array(problem.parties.indices.reversed())
            let mirrored = problem.reordered(
                parties: order, issues: Array(problem.options.indices), options: problem.options.map { Array(0..<$0) })
            let here = try #require(try PackageSearch(problem).advice().value)
            let there = try #require(try PackageSearch(mirrored).advice().value)
            #expect(Set(here.shortlist.map(\.package)) == Set(there.shortlist.map(\.package)))
            #expect(here.shortlist.first?.package == there.shortlist.first?.package)
            for entry in here.shortlist {
                let other = try #require(there.shortlist.first { $0.package == entry.package })
                #expect(other.values == order.map { entry.values[$0] })
                #expect(other.status == entry.status)
            }
        }
    }

    @Test("A proposal is completed with as few further red lines as there can be")
    func completion() throws {
        var dice = InventingDice(51)
        var crossing = 0
        for problem in problems(52, 400) {
            var problem = problem
            for issue in problem.options.indices where dice.chance(1, in: 2) {
                for option in 0..<problem.options[issue] where dice.chance(4, in: 5) {
                    problem.exclusions.append(.init(party: 0, choices: [.init(issue: issue, option: option)]))
                }
            }
            let proposal = PackageProblem.Proposal(
                problem.options.map { dice.chance(1, in: 2) ? nil : dice.roll(0...$0 - 1) })
            let review = try #require(try PackageSearch(problem).review(of: proposal).value)
            func crossed(_ package: PackageProblem.Package) -> Int {
                problem.exclusions.count { $0.choices.allSatisfy { package.options[$0.issue] == $0.option } }
            }
            let fewest = problem.allPackages.filter { proposal.distance(to: $0) == 0 }.map(crossed).min()
            #expect(crossed(review.package) == fewest && review.crosses.count == fewest)
            if review.crosses.contains(where: { place in
                !problem.exclusions[place].choices.allSatisfy { proposal.options[$0.issue] == $0.option }
            }) {
                crossing += 1
            }
        }
        #expect(crossing > 20)
    }

    @Test("Improvements are all packages that are better for somebody and worse for nobody, the nearest first")
    func improvements() throws {
        var dice = InventingDice(5)
        var seen = (efficient: 0, improved: 0)
        for problem in problems(6, 120) {
            let search = try PackageSearch(problem)
            let advice = try #require(search.advice().value)
            let package = PackageProblem.Package(problem.options.map { dice.roll(0...$0 - 1) })
            let review = try #require(try search.review(of: .init(package.options), atMost: 1000).value)
            let values = problem.sums(package, \.middle)
            #expect(review.package == package && review.values == values)
            #expect(review.crosses.isEmpty == problem.allows(package))
            #expect(
                review.below
                    == values.indices.filter { values[$0] < problem.parties[$0].reservation ?? values[$0] })
            let better = advice.frontier.vectors.indices.filter { advice.frontier.vectors[$0].values.dominates(values) }
            #expect(Set(review.improvements.map(\.vector)) == Set(better))
            #expect(review.improvementsInAll == better.count && review.improvements.count == better.count)
            #expect(
                review.isEfficient
                    == (problem.allows(package) && advice.frontier.vectors.contains { $0.values == values }))
            if review.isEfficient { #expect(better.isEmpty) }
            if review.isEfficient { seen.efficient += 1 } else if !better.isEmpty { seen.improved += 1 }
            #expect(review.improvements.map(\.changes.count) == review.improvements.map(\.changes.count).sorted())
            for improvement in review.improvements {
                #expect(problem.allows(improvement.package))
                #expect(
                    problem.sums(improvement.package, \.middle) == advice.frontier.vectors[improvement.vector].values)
                #expect(improvement.gains.allSatisfy { $0 >= 0 } && improvement.gains.contains { $0 > 0 })
                for party in values.indices {
                    #expect(improvement.changes.reduce(0) { $0 + $1.gains[party] } == improvement.gains[party])
                }
                var changed = package
                for change in improvement.changes {
                    #expect(changed.options[change.issue] == change.from && change.from != change.to)
                    changed.options[change.issue] = change.to
                }
                #expect(changed == improvement.package)
                let nearest = problem.allowedPackages
                    .filter { problem.sums($0, \.middle) == advice.frontier.vectors[improvement.vector].values }
                    .map { PackageProblem.Proposal(package.options).distance(to: $0) }.min()
                #expect(improvement.changes.count == nearest)
            }
        }
        #expect(seen.efficient > 5 && seen.improved > 20, "\(seen)")
    }

    @Test("A proposal that is silent on issues is completed as well as can be")
    func partial() throws {
        var dice = InventingDice(8)
        for problem in problems(9, 120) {
            let search = try PackageSearch(problem)
            let advice = try #require(search.advice().value)
            let proposal = PackageProblem.Proposal(
                problem.options.map { dice.chance(1, in: 2) ? dice.roll(0...$0 - 1) : nil })
            let review = try #require(try search.review(of: proposal).value)
            #expect(proposal.distance(to: review.package) == 0)
            let completions = problem.allowedPackages.filter { proposal.distance(to: $0) == 0 }
            let frontier = Set(advice.frontier.vectors.map(\.values))
            #expect(review.isEfficient == completions.contains { frontier.contains(problem.sums($0, \.middle)) })
            if completions.isEmpty {
                #expect(!review.crosses.isEmpty)
            } else {
                #expect(review.crosses.isEmpty)
                let sums = completions.map { problem.sums($0, \.middle) }
                #expect(!sums.contains { $0.dominates(review.values) })
            }
        }
        let search = try PackageSearch(.plain(seed: 1, parties: 2, issues: 2, options: 2, worth: 0...5))
        #expect(throws: PackageError.shape(what: "proposals")) { try search.review(of: .init([0, 2])) }
        #expect(throws: PackageError.shape(what: "proposals")) { try search.review(of: .init([0])) }
    }
}

@Suite("The one answer that would change the advice most")
struct QuestionTests {
    @Test("What an answer would change is what changes when it is given")
    func effects() throws {
        var dice = InventingDice(10)
        var changed = 0
        for _ in 0..<60 {
            let problem = PackageProblem.invented(&dice, parties: 2, issues: 2...3, openness: 4)
            let search = try PackageSearch(problem)
            let advice = try #require(search.advice().value)
            let questions = search.questions(advice)
            let open = problem.worths.joined().joined().count { $0.low < $0.high }
            #expect(questions.open == open && questions.tried == open && questions.bound == nil)
            for question in questions.ranked {
                let worth = problem.worths[question.party][question.issue][question.option]
                #expect(question.low.answer == worth.low && question.high.answer == worth.high)
                for effect in [question.low, question.high] {
                    var answered = problem
                    answered.worths[question.party][question.issue][question.option] = .init(effect.answer)
                    let again = try PackageSearch(answered)
                    let after = try #require(again.advice().value)
                    let (before, now) = (advice.shortlist.map(\.package), after.shortlist.map(\.package))
                    #expect(effect.newLeader == (before.first == now.first ? nil : now.first))
                    #expect(Set(effect.joining) == Set(now).subtracting(before))
                    #expect(Set(effect.leaving.map { before[$0] }) == Set(before).subtracting(now))
                    #expect(effect.zoneOpens == (advice.zone.vectors.isEmpty && !after.zone.vectors.isEmpty))
                    #expect(effect.zoneCloses == (!advice.zone.vectors.isEmpty && after.zone.vectors.isEmpty))
                    for (place, entry) in advice.shortlist.enumerated() {
                        #expect((effect.statuses[place] ?? entry.status) == again.status(of: entry.package))
                    }
                    changed += effect.newLeader == nil ? 0 : 1
                }
            }
            // Those that change who leads come first.
            let leads = questions.ranked.map { ($0.low.newLeader == nil ? 0 : 1) + ($0.high.newLeader == nil ? 0 : 1) }
            #expect(leads == leads.sorted(by: >))
        }
        #expect(changed > 30)
    }

    @Test("Ranked options are asked about within what their ranks leave, and the answer respects them")
    func ranked() throws {
        let open = PackageProblem.Worth(low: 0, middle: 5, high: 10)
        let problem = PackageProblem(
            parties: [.init(), .init()], options: [3, 2],
            worths: [
                [[open, open, open], [.init(0), .init(6)]], [[.init(0), .init(4), .init(9)], [.init(5), .init(0)]],
            ],
            ranks: [.init(party: 0, issue: 0, tiers: [[0], [1], [2]])])
        let search = try PackageSearch(problem)
        let advice = try #require(search.advice().value)
        let questions = search.questions(advice)
        #expect(questions.open == 3 && questions.tried == 3)
        for question in questions.ranked {
            #expect(question.low.answer == [2, 1, 0][question.option])
            #expect(question.high.answer == [10, 9, 8][question.option])
        }
        #expect(!questions.ranked.isEmpty)
    }

    @Test("Where the work is bounded, it says how many were tried")
    func bounded() throws {
        var dice = InventingDice(12)
        let problem = PackageProblem.invented(
            &dice, parties: 2, issues: 4...4, options: 3...4, worth: 0...20, openness: 8)
        let search = try PackageSearch(problem, limits: PackageLimits(questionSteps: 5000))
        let questions = search.questions(try #require(search.advice().value))
        #expect(questions.bound == .steps(most: 5000))
        #expect(questions.tried < questions.open && questions.tried > 0)
    }
}

@Suite("Completing what a proposal leaves open")
struct CompletionTests {
    @Test("A proposal that crosses one red line is not completed with what crosses another")
    func completion() throws {
        // Party 0 refuses the first issue's option 1, which the proposal has; party 1 refuses the second's option 1, which is
        // what both would gain most by.
        var problem = PackageProblem(
            parties: [.init(), .init()], options: [2, 2],
            worths: [[[5, 0], [0, 9]], [[0, 5], [0, 9]]].map { $0.map { $0.map { PackageProblem.Worth($0) } } },
            proposals: [.init([1, nil])])
        problem.exclusions = [
            .init(party: 0, choices: [.init(issue: 0, option: 1)]),
            .init(party: 1, choices: [.init(issue: 1, option: 1)]),
        ]
        let review = try #require(try PackageSearch(problem).review(of: problem.proposals[0]).value)
        #expect(review.package.options == [1, 0])
        #expect(review.crosses == [0])
    }
}
