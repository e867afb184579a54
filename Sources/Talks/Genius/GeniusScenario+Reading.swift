import BigInt

extension GeniusScenario {
    /// More options are not read of one range.
    static let mostOptions = 10_000

    /// Reads a domain and one profile a party.
    ///
    /// - Parameter normalised: whether each evaluation is divided by the largest of its issue, as Genius itself does:
    ///   another preference with another frontier. It stays exact: a party's evaluations are multiplied by ``Party/scale``, and so is its reservation, which in Genius is on the normalised scale.
    public static func read(
        domain: GeniusFile, profiles: [GeniusFile], normalised: Bool = false
    ) throws(GeniusError) -> GeniusScenario {
        let issues = try Reader(file: domain).domain()
        guard profiles.count >= 2 else {
            throw GeniusError(
                file: domain.name, line: nil, column: nil, matter: .fewerThanTwoProfiles(profiles.count))
        }
        var scenario = GeniusScenario(
            name: domain.stem, issues: issues.map { Issue(name: $0.name, options: $0.options) }, parties: [],
            remarks: [])
        for profile in profiles {
            guard !scenario.parties.contains(where: { $0.name == profile.stem }) else {
                throw GeniusError(file: profile.name, line: nil, column: nil, matter: .twice(profile.name))
            }
            var reader = Reader(file: profile)
            var party = try reader.profile(of: issues)
            scenario.remarks += reader.remarks
            if normalised {
                guard let other = party.normalised(issues.map { $0.range == nil }) else {
                    throw GeniusError(file: profile.name, line: nil, column: nil, matter: .tooManyDigits)
                }
                party = other
            }
            scenario.parties.append(party)
        }
        return scenario
    }

    /// The scenario as a problem: weight times evaluation, reservations as written.
    ///
    /// - Throws: ``GeniusError/Matter/tooManyDigits`` with the party's name as the file.
    public func problem() throws(GeniusError) -> PackageProblem {
        var problem = PackageProblem(parties: [], options: issues.map(\.options.count), worths: [])
        for party in parties {
            var places = party.reservation.map { PackageProblem.places($0) } ?? 0
            for (weight, evaluations) in zip(party.weights, party.evaluations) {
                for value in evaluations { places = max(places, PackageProblem.places(weight, times: value)) }
            }
            var worths = [[PackageProblem.Worth]]()
            for (weight, evaluations) in zip(party.weights, party.evaluations) {
                let row = evaluations.compactMap { PackageProblem.units(weight, times: $0, places: places) }
                worths.append(row.map { PackageProblem.Worth($0) })
            }
            let reservation = party.reservation.map { PackageProblem.units($0, places: places) }
            guard worths.map(\.count) == problem.options, reservation == nil || reservation != .some(nil) else {
                throw GeniusError(file: party.name, line: nil, column: nil, matter: .tooManyDigits)
            }
            problem.parties.append(.init(places: places, reservation: reservation ?? nil))
            problem.worths.append(worths)
        }
        return problem
    }
}

extension GeniusScenario.Party {
    /// The same preference with each evaluation divided by the largest of its issue; nil when that has too many digits.
    ///
    /// One part of a largest *m* is rarely a decimal, so everything is multiplied by the least common multiple *L* of all *m*:
    /// an evaluation *e* becomes *e × L/m*. An issue without any evaluation above 0 counts for nothing, as in Genius.
    ///
    /// - Parameter divided: which issues this is done to; ranges are between 0 and 1 already.
    func normalised(_ divided: [Bool]) -> GeniusScenario.Party? {
        // All evaluations as whole numbers; what they were multiplied by goes out again where one is divided by another.
        let places = evaluations.joined().map(\.shortest.places).max() ?? 0
        let one = BigInt(10).power(places)
        var units = [[BigInt]]()
        for row in evaluations {
            let whole = row.compactMap { $0.units(places: places) }
            guard whole.count == row.count else { return nil }
            units.append(whole.map { BigInt($0) })
        }
        let largest = zip(units, divided).map { row, divided in divided ? row.max() ?? 0 : one }
        let common = largest.filter { $0 > 0 }.reduce(BigInt(1)) { $0 / $0.greatestCommonDivisor(with: $1) * $1 }
        guard let scale = Int64(exactly: common) else { return nil }
        var party = self
        party.scale = Amount(scale)
        for issue in units.indices {
            let row = units[issue].compactMap { value in
                largest[issue] > 0 ? Int64(exactly: value * (common / largest[issue])).map { Amount($0) } : Amount(0)
            }
            guard row.count == units[issue].count else { return nil }
            party.evaluations[issue] = row
        }
        if let reservation {
            guard let scaled = reservation.multiplied(by: party.scale) else { return nil }
            party.reservation = scaled
        }
        return party
    }
}

/// Reads one file.
private struct Reader {
    let file: GeniusFile
    var remarks: [GeniusRemark] = []

    init(file: GeniusFile) { self.file = file }

    /// An issue of the domain.
    struct Issue {
        var name: String
        var options: [String]
        /// Its bounds when it is a range.
        var range: (lower: Int64, upper: Int64)?
    }

    private func fail(_ element: GeniusElement, _ matter: GeniusError.Matter) -> GeniusError {
        GeniusError(file: file.name, line: element.line, column: element.column, matter: matter)
    }

    private mutating func remark(_ element: GeniusElement, _ matter: GeniusRemark.Matter) {
        remarks.append(GeniusRemark(file: file.name, line: element.line, column: element.column, matter: matter))
    }

    // MARK: the domain

    func domain() throws(GeniusError) -> [Issue] {
        let root = try file.parsed()
        let found = try issues(try space(root))
        var issues = [Issue]()
        for (element, _) in found {
            let name = try attribute("name", of: element)
            guard !issues.contains(where: { key($0.name) == key(name) }) else { throw fail(element, .twice(name)) }
            if try isRange(element, name) {
                let range = try range(element, name)
                issues.append(Issue(name: name, options: (range.lower...range.upper).map(String.init), range: range))
                continue
            }
            var options = [String]()
            var seen = Set<String>()
            for item in element.children("item") {
                let value = try attribute("value", of: item)
                guard seen.insert(key(value)).inserted else { throw fail(item, .twice(value)) }
                options.append(value)
            }
            guard !options.isEmpty else { throw fail(element, .missing(attribute: "item", element: "issue \(name)")) }
            issues.append(Issue(name: name, options: options))
        }
        return issues
    }

    // MARK: a profile

    mutating func profile(of domain: [Issue]) throws(GeniusError) -> GeniusScenario.Party {
        let root = try file.parsed()
        let space = try space(root)
        let found = try issues(space)
        var evaluations = [[Amount]?](repeating: nil, count: domain.count)
        var weights = [Amount?](repeating: nil, count: domain.count)
        var weighed: GeniusElement?
        for (element, parent) in found {
            let name = try attribute("name", of: element)
            guard let place = domain.firstIndex(where: { key($0.name) == key(name) }) else {
                throw fail(element, .notInDomain(name))
            }
            guard evaluations[place] == nil else { throw fail(element, .twice(name)) }
            let isRange = try isRange(element, name)
            guard isRange == (domain[place].range != nil) else {
                throw fail(element, .unknownKind(issue: name, kind: isRange ? "integer" : "discrete"))
            }
            evaluations[place] =
                isRange ? try linear(element, name, domain[place]) : try items(element, name, domain[place])
            // A weight names its issue by the issue's index, under the same objective.
            guard let index = element["index"] else { continue }
            let own = parent.children("weight").filter { $0["index"] == index }
            if own.count > 1 { throw fail(own[1], .twice("weight \(index)")) }
            guard let weight = own.first else { continue }
            weighed = weighed ?? weight
            let value = try number("value", of: weight)
            if value.units < 0 { throw fail(weight, .negativeWeight(issue: domain[place].name)) }
            weights[place] = value
        }
        for (place, issue) in domain.enumerated() where evaluations[place] == nil {
            throw fail(space, .notEvaluated(issue.name))
        }
        if let weighed {
            for (place, issue) in domain.enumerated() where weights[place] == nil {
                throw fail(weighed, .notEvaluated("weight of \(issue.name)"))
            }
            var sum: Amount? = Amount(0)
            for weight in weights { sum = sum.flatMap { sum in weight.flatMap { sum.adding($0) } } }
            guard let sum else { throw fail(weighed, .tooManyDigits) }
            if sum != Amount(1) { remark(weighed, .weightsDoNotAddUp(sum)) }
        } else {
            remark(space, .noWeights)
        }
        for discount in space.children("discount_factor")
        where try number("value", of: discount) != Amount(1) {
            remark(discount, .discounted)
        }
        let reservations = space.children("reservation")
        if reservations.count > 1 { throw fail(reservations[1], .twice("reservation")) }
        return GeniusScenario.Party(
            name: file.stem, weights: weights.map { $0 ?? Amount(1) }, evaluations: evaluations.map { $0 ?? [] },
            reservation: try reservations.first.map { element throws(GeniusError) in try number("value", of: element) },
            scale: Amount(1))
    }

    private mutating func items(
        _ element: GeniusElement, _ name: String, _ issue: Issue
    ) throws(GeniusError) -> [Amount] {
        let places = Dictionary(issue.options.enumerated().map { (key($0.element), $0.offset) }) { first, _ in first }
        var evaluations = [Amount?](repeating: nil, count: issue.options.count)
        for item in element.children("item") {
            let value = try attribute("value", of: item)
            guard let place = places[key(value)] else { throw fail(item, .notInDomain("\(name): \(value)")) }
            guard evaluations[place] == nil else { throw fail(item, .twice("\(name): \(value)")) }
            let evaluation = try number("evaluation", of: item)
            if evaluation.units < 0 { remark(item, .negative("\(name): \(value)")) }
            evaluations[place] = evaluation
        }
        for (place, option) in issue.options.enumerated() where evaluations[place] == nil {
            throw fail(element, .notEvaluated("\(name): \(option)"))
        }
        return evaluations.map { $0 ?? Amount(0) }
    }

    /// Genius's linear evaluator: offset + slope × (value − lower bound), held within 0 and 1.
    private func linear(_ element: GeniusElement, _ name: String, _ issue: Issue) throws(GeniusError) -> [Amount] {
        let own = try range(element, name)
        guard let range = issue.range, own == range else { throw fail(element, .otherRange(issue: name)) }
        guard let evaluator = element.children("evaluator").first else { throw fail(element, .notEvaluated(name)) }
        let kind = evaluator["ftype"] ?? "linear"
        guard kind.lowercased() == "linear" else { throw fail(evaluator, .unknownKind(issue: name, kind: kind)) }
        let offset = try number("offset", of: evaluator)
        let slope = try number("slope", of: evaluator)
        var evaluations = [Amount]()
        for step in 0...(range.upper - range.lower) {
            guard let value = slope.multiplied(by: Amount(step)).flatMap(offset.adding) else {
                throw fail(evaluator, .tooManyDigits)
            }
            let isAboveOne = value.adding(Amount(-1)).map { $0.units > 0 } ?? true
            evaluations.append(value.units < 0 ? Amount(0) : isAboveOne ? Amount(1) : value)
        }
        return evaluations
    }

    // MARK: elements and attributes

    /// The `utility_space`: the root itself, or right under it.
    private func space(_ root: GeniusElement) throws(GeniusError) -> GeniusElement {
        if root.name == "utility_space" { return root }
        guard let space = root.children("utility_space").first else { throw fail(root, .noIssues) }
        return space
    }

    /// The issues under the objectives, with the objective each stands under.
    private func issues(_ space: GeniusElement) throws(GeniusError) -> [(GeniusElement, parent: GeniusElement)] {
        var found = [(GeniusElement, parent: GeniusElement)]()
        func walk(_ element: GeniusElement) {
            for child in element.children {
                if child.name == "issue" { found.append((child, element)) }
                if child.name == "objective" { walk(child) }
            }
        }
        walk(space)
        guard !found.isEmpty else { throw fail(space, .noIssues) }
        return found
    }

    private func isRange(_ issue: GeniusElement, _ name: String) throws(GeniusError) -> Bool {
        let kind = issue["type"] ?? issue["vtype"] ?? issue["etype"] ?? "discrete"
        switch kind.lowercased() {
        case "discrete": return false
        case "integer": return true
        default: throw fail(issue, .unknownKind(issue: name, kind: kind))
        }
    }

    private func range(_ issue: GeniusElement, _ name: String) throws(GeniusError) -> (lower: Int64, upper: Int64) {
        let holder = issue.children("range").first ?? issue
        let (lower, upper) = (try integer("lowerbound", of: holder), try integer("upperbound", of: holder))
        let (size, overflow) = upper.subtractingReportingOverflow(lower)
        guard !overflow, (0..<Int64(GeniusScenario.mostOptions)).contains(size) else {
            throw fail(
                holder,
                .range(issue: name, lower: String(lower), upper: String(upper), most: GeniusScenario.mostOptions))
        }
        return (lower, upper)
    }

    private func attribute(_ attribute: String, of element: GeniusElement) throws(GeniusError) -> String {
        guard let value = element[attribute], !key(value).isEmpty else {
            throw fail(element, .missing(attribute: attribute, element: element.name))
        }
        return value
    }

    private func number(_ attribute: String, of element: GeniusElement) throws(GeniusError) -> Amount {
        let text = try self.attribute(attribute, of: element)
        guard let amount = Amount(decimal: text) else {
            throw fail(element, .notANumber(attribute: attribute, found: text))
        }
        return amount
    }

    private func integer(_ attribute: String, of element: GeniusElement) throws(GeniusError) -> Int64 {
        let text = try self.attribute(attribute, of: element)
        guard let amount = Amount(decimal: text), let whole = amount.units(places: 0) else {
            throw fail(element, .notANumber(attribute: attribute, found: text))
        }
        return whole
    }

    /// By what names are the same: white space aside.
    private func key(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
