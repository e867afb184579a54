import Talks

/// Plans of steps as JSON: the contract is `docs/steps.schema.json`.
public enum StepsJSON {
    /// As UTF-8. Equal talks give equal bytes.
    public static func render(_ view: StepsView) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { json in
            json.key("format") { $0.string("truce-steps/1") }
            TalksJSON.head(&json, view.base)
            json.key("parties") { $0.array(view.base.talks.parties) { $0.string($1.name) } }
            if let package = view.package {
                json.key("package") { PackagesJSON.package(&$0, package.package, view.base) }
            }
            json.key("remarks") { $0.strings(view.remarks) }
            json.key("plan") { json in
                if let leading = view.leading, leading.plan != nil {
                    variant(&json, leading, view)
                } else {
                    json.null()
                }
            }
            json.key("orders") { $0.array(view.variants) { variant(&$0, $1, view) } }
            let talks = view.base.talks
            json.key("statements") { json in
                json.array(
                    talks.steps.map { ($0.name, $0.backing, $0.details) }
                        + talks.guarantees.map { ($0.name, $0.backing, $0.details) }
                ) { json, item in
                    json.object { json in
                        json.key("name") { $0.string(item.0) }
                        TalksJSON.backing(&json, item.1, view.base)
                        json.key("details") { json in
                            json.array(item.2) { json, detail in
                                json.object { json in
                                    json.key("words") { $0.string(detail.words) }
                                    TalksJSON.backing(&json, detail.backing, view.base)
                                }
                            }
                        }
                    }
                }
            }
            TalksJSON.tail(&json, view.base)
        }
        return writer.bytes + [10]
    }

    private static func variant(_ json: inout JSONWriter, _ variant: StepsView.Variant, _ view: StepsView) {
        func decimals(_ units: [Int64]) -> [String] { units.enumerated().map { variant.lowering.decimal($1, of: $0) } }
        json.object { json in
            json.key("title") { $0.string(variant.title) }
            json.key("allowsSameMoment") { $0.bool(variant.hasPairs) }
            json.key("asksFor") { $0.strings(variant.relaxed.map { view.words(relaxed: $0) }) }
            json.key("notInPlan") { $0.strings(variant.missing.map { view.base.talks.steps[$0].name }) }
            json.key("isBounded") { $0.bool(variant.answer.bounded != nil) }
            if let plan = variant.plan {
                json.key("steps") { json in
                    json.array(plan.stages) { json, stage in json.strings(stage.steps.map { view.name($0, variant) }) }
                }
                json.key("worstExposure") { $0.strings(decimals(plan.worstExposure)) }
                json.key("frontier") { json in json.array(variant.answer.frontier) { $0.strings(decimals($1)) } }
                json.key("stages") { json in
                    json.array(plan.stages) { json, stage in
                        json.object { json in
                            json.key("steps") { $0.strings(stage.steps.map { view.name($0, variant) }) }
                            json.key("verificationSeconds") { $0.number(Int(stage.verificationSeconds)) }
                            json.key("given") { $0.strings(decimals(stage.standings.map(\.given))) }
                            json.key("held") { $0.strings(decimals(stage.standings.map(\.held))) }
                            json.key("exposure") { $0.strings(decimals(stage.standings.map(\.exposure))) }
                            json.key("gainByStopping") { $0.strings(decimals(stage.standings.map(\.temptation))) }
                        }
                    }
                }
            }
            if case .none(let reason) = variant.answer.outcome {
                json.key("impossible") { json in
                    json.object { json in
                        json.key("conditions") { json in
                            json.array(reason.blockingConditions) { json, place in
                                let condition = variant.lowering.question.conditions[place]
                                json.object { json in
                                    json.key("step") { $0.string(view.name(condition.step, variant)) }
                                    json.key("waitsFor") { $0.strings(condition.anyOf.map { view.name($0, variant) }) }
                                    if let judgement = variant.lowering.conditions[place] {
                                        json.key("party") {
                                            $0.string(view.base.party(view.base.talks.judgements[judgement].party))
                                        }
                                    }
                                }
                            }
                        }
                        json.key("reached") { json in
                            json.array(reason.reached) { json, steps in
                                json.strings(steps.map { view.name($0, variant) })
                            }
                        }
                        json.key("next") { json in
                            json.array(reason.next) { json, excess in
                                json.object { json in
                                    json.key("steps") { $0.strings(excess.steps.map { view.name($0, variant) }) }
                                    json.key("beyondLimit") { $0.strings(decimals(excess.beyond)) }
                                }
                            }
                        }
                        json.key("possibleAtTheSameMoment") { json in
                            if let possible = reason.possibleWithPairs {
                                json.bool(possible && view.variants.contains { $0.hasPairs && $0.plan != nil })
                            } else {
                                json.null()
                            }
                        }
                        json.key("missingGuarantees") { json in
                            json.array(reason.missingGuarantees) { $0.strings(decimals($1.points)) }
                        }
                    }
                }
            }
        }
    }
}
