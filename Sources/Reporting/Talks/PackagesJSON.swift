import BigInt
import Diagnostics
import Talks

/// Packages as JSON, for programs: the contract is `docs/packages.schema.json`.
public enum PackagesJSON {
    /// As UTF-8. Equal talks give equal bytes.
    public static func render(_ view: PackagesView) -> [UInt8] {
        var writer = JSONWriter()
        let base = view.base
        writer.object { json in
            json.key("format") { $0.string("truce-packages/1") }
            TalksJSON.head(&json, base)
            json.key("parties") { $0.array(base.talks.parties) { $0.string($1.name) } }
            json.key("outcomes") { count(&$0, view.search.outcomes) }
            if let allowed = view.search.allowed().value { json.key("allowedOutcomes") { count(&$0, allowed) } }
            if let bound = view.advice.bound { json.key("bounded") { $0.string(view.words(bound)) } }
            if let advice = view.advice.value {
                self.advice(&json, advice, view)
            } else {
                json.key("frontier") { $0.array { _ in } }
                json.key("shortlist") { $0.array { _ in } }
            }
            if let division = base.talks.adjustedWinner() {
                json.key("adjustedWinner") { json in
                    json.object { json in
                        json.key("shares") { json in
                            json.object { json in
                                for (issue, share) in zip(base.talks.issues, division.shares) {
                                    json.key(named: issue.name) { $0.string("\(share)") }
                                }
                            }
                        }
                        json.key("each") { $0.string("\(division.each)") }
                    }
                }
            }
            json.key("improvements") { $0.array(view.reviews) { review(&$0, $1, view) } }
            json.key("notAsked") { json in
                json.array(base.talks.unasked()) { json, unasked in
                    json.object { json in
                        json.key("party") { $0.string(base.party(unasked.party)) }
                        choice(&json, unasked.choice, base)
                        json.key("isRanked") { $0.bool(unasked.isRanked) }
                    }
                }
            }
            if let questions = view.questions { self.questions(&json, questions, view) }
            TalksJSON.tail(&json, base)
        }
        return writer.bytes + [10]
    }

    private static func advice(_ json: inout JSONWriter, _ advice: PackageAdvice, _ view: PackagesView) {
        json.key("frontier") { json in
            json.array(advice.frontier.vectors) { json, vector in
                json.object { json in
                    json.key("package") { package(&$0, vector.representative, view.base) }
                    json.key("values") { $0.strings(view.exact(vector.values)) }
                    json.key("packages") { count(&$0, vector.packages) }
                }
            }
        }
        json.key("shortlist") { json in
            json.array(advice.shortlist) { json, item in
                json.object { json in
                    json.key("name") { $0.string(item.names.first.map(view.key) ?? "") }
                    json.key("names") { $0.array(item.names) { $0.string(view.key($1)) } }
                    json.key("package") { package(&$0, item.package, view.base) }
                    json.key("values") { $0.strings(view.exact(item.values)) }
                    json.key("lowest") { $0.strings(view.exact(item.lows)) }
                    json.key("highest") { $0.strings(view.exact(item.highs)) }
                    json.key("equals") { json in
                        json.array(view.search.equals(to: item.package)) { json, choice in
                            json.object { self.choice(&$0, choice, view.base) }
                        }
                    }
                    json.key("isInZone") { $0.bool(item.inZone) }
                    json.key("efficient") { $0.string("\(view.key(item.status))") }
                }
            }
        }
        json.key("solutions") { json in
            json.array(advice.solutions) { json, solution in
                json.object { json in
                    json.key("name") { $0.string(view.key(solution.name)) }
                    json.key("values") { json in
                        json.array(solution.vectors) { json, vector in
                            json.strings(view.exact(advice.frontier.vectors[vector].values))
                        }
                    }
                }
            }
        }
        json.key("zone") { json in
            json.object { json in
                json.key("vectors") { $0.number(advice.zone.vectors.count) }
                json.key("best") { $0.strings(view.exact(advice.zone.best)) }
                json.key("blockedBy") { json in
                    json.array(advice.zone.blockedBy) { json, parties in
                        json.array(parties) { $0.string(view.base.party($1)) }
                    }
                }
            }
        }
        json.key("disagreement") { json in
            json.object { json in
                json.key("reservation") { $0.strings(view.exact(advice.reservation)) }
                if let floor = advice.floor { json.key("floor") { $0.strings(view.exact(floor)) } }
            }
        }
    }

    private static func review(_ json: inout JSONWriter, _ review: PackagesView.Review, _ view: PackagesView) {
        let base = view.base
        json.object { json in
            json.key("proposal") { $0.string(base.talks.proposals[review.proposal].name) }
            guard let found = review.answer.value else {
                json.key("bounded") { $0.string(review.answer.bound.map(view.words) ?? "") }
                return
            }
            json.key("package") { package(&$0, found.package, base) }
            json.key("values") { $0.strings(view.exact(found.values)) }
            json.key("isEfficient") { $0.bool(found.isEfficient) }
            json.key("crosses") { json in
                json.array(found.crosses) { json, place in
                    let line = view.search.problem.exclusions[place]
                    json.object { json in
                        json.key("party") { $0.string(line.party.map(base.party) ?? "") }
                        json.key("choices") { json in
                            json.array(line.choices) { json, choice in json.object { self.choice(&$0, choice, base) } }
                        }
                    }
                }
            }
            json.key("below") { $0.array(found.below) { $0.string(base.party($1)) } }
            json.key("better") { json in
                json.array(found.improvements) { json, better in
                    json.object { json in
                        json.key("package") { package(&$0, better.package, base) }
                        gains(&json, better.gains, better.ranges, view)
                        json.key("changes") { json in
                            json.array(better.changes) { json, change in
                                let issue = base.talks.issues[change.issue]
                                json.object { json in
                                    json.key("issue") { $0.string(issue.name) }
                                    json.key("from") { $0.string(issue.options[change.from].name) }
                                    json.key("to") { $0.string(issue.options[change.to].name) }
                                    gains(&json, change.gains, change.ranges, view)
                                }
                            }
                        }
                    }
                }
            }
            json.key("betterInAll") { $0.number(found.improvementsInAll) }
        }
    }

    private static func gains(
        _ json: inout JSONWriter, _ gains: [PackageUnits], _ ranges: [PackageGain], _ view: PackagesView
    ) {
        json.key("gains") { $0.strings(view.exact(gains)) }
        json.key("lowest") { $0.strings(view.exact(ranges.map(\.low))) }
        json.key("highest") { $0.strings(view.exact(ranges.map(\.high))) }
    }

    private static func questions(_ json: inout JSONWriter, _ questions: PackageQuestions, _ view: PackagesView) {
        json.key("questions") { json in
            json.object { json in
                json.key("open") { $0.number(questions.open) }
                json.key("tried") { $0.number(questions.tried) }
                json.key("ranked") { json in
                    json.array(questions.ranked.prefix(20)) { json, question in
                        json.object { json in
                            json.key("party") { $0.string(view.base.party(question.party)) }
                            choice(&json, .init(issue: question.issue, option: question.option), view.base)
                            json.key("low") { effect(&$0, question.low, question.party, view) }
                            json.key("high") { effect(&$0, question.high, question.party, view) }
                        }
                    }
                }
            }
        }
    }

    private static func effect(
        _ json: inout JSONWriter, _ effect: PackageQuestion.Effect, _ party: Int, _ view: PackagesView
    ) {
        json.object { json in
            json.key("answer") { $0.string(view.exact(effect.answer, party)) }
            if let leader = effect.newLeader { json.key("newLeader") { package(&$0, leader, view.base) } }
            json.key("joining") { json in json.array(effect.joining) { package(&$0, $1, view.base) } }
            json.key("leaving") { json in json.array(effect.leaving) { $0.number($1) } }
            json.key("zoneOpens") { $0.bool(effect.zoneOpens) }
            json.key("zoneCloses") { $0.bool(effect.zoneCloses) }
        }
    }

    /// A count; as a string where a reader of binary fractions would lose digits.
    private static func count(_ json: inout JSONWriter, _ count: BigInt) {
        if count <= 1 << 53 { json.number(Int(count)) } else { json.string(String(count)) }
    }

    /// A package: issue to option.
    static func package(_ json: inout JSONWriter, _ package: PackageProblem.Package, _ base: TalksView) {
        json.object { json in
            for (issue, option) in package.options.enumerated() {
                let issue = base.talks.issues[issue]
                json.key(named: issue.name) { $0.string(issue.options[option].name) }
            }
        }
    }

    private static func choice(_ json: inout JSONWriter, _ choice: PackageProblem.Choice, _ base: TalksView) {
        let issue = base.talks.issues[choice.issue]
        json.key("issue") { $0.string(issue.name) }
        json.key("option") { $0.string(issue.options[choice.option].name) }
    }
}

/// What all JSON on talks begins and ends with.
enum TalksJSON {
    static func head(_ json: inout JSONWriter, _ base: TalksView) {
        json.key("title") { $0.string(base.talks.title) }
        if let day = base.talks.asOf { json.key("asOf") { $0.string("\(day)") } }
        json.key("reveals") { $0.array(base.owners) { $0.string($1) } }
    }

    static func tail(_ json: inout JSONWriter, _ base: TalksView) {
        json.key("notes") { $0.array(base.diagnostics, JSONReport.diagnostic) }
        json.key("inputs") { $0.array(base.inputs, JSONReport.input) }
    }
}
