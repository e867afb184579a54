import Accords
import Monitoring
import Vocabulary

/// What changed since an earlier time, in words that page and terminal share.
struct WhatChanged {
    let changes: Changes
    let words: Wording

    init?(_ view: ReportView, _ words: Wording) {
        guard let changes = view.result.changes else { return nil }
        self.changes = changes
        self.words = words
    }

    /// What corrects an earlier finding first, then what is new.
    var findings: [FindingChange] {
        changes.findings.filter { $0.kind != .appeared } + changes.findings.filter { $0.kind == .appeared }
    }

    var heading: String { "What changed since \(words.moment(changes.since))" }

    /// `What could be known then is judged anew: …`
    var intro: String {
        let came = changes.received.map { Wording.count($0.count, $0.kind.noun, $0.kind.plural) }
        return
            "The view of \(words.moment(changes.since)) is made again from what had been received by then, and held against this one. "
            + (came.isEmpty ? "Nothing was received since." : "Received since: \(Wording.list(came)).")
    }

    /// One line for each reading and party: how many went from which verdict to which.
    func summary(_ readings: [ReadingID], _ parties: [String]) -> [(reading: ReadingID, party: String, text: String)] {
        readings.flatMap { reading in
            parties.compactMap { party in
                let moves = changes.moves.filter { $0.reading == reading && $0.party.name == party }
                guard !moves.isEmpty else { return nil }
                return (reading, party, Wording.list(moves.map(Self.move)))
            }
        }
    }

    /// `3 from unknown to violated`, `2 new: violated`, `1 gone: unknown`.
    private static func move(_ move: VerdictMove) -> String {
        switch (move.from, move.to) {
        case (let from?, let to?): "\(Wording.grouped(move.count)) from \(from.name) to \(to.name)"
        case (nil, let to?): "\(Wording.grouped(move.count)) new, \(to.name)"
        case (let from?, nil): "\(Wording.grouped(move.count)) gone, \(from.name)"
        case (nil, nil): ""
        }
    }

    /// `unknown → violated; reported → corroborated`.
    static func step(_ change: FindingChange) -> String {
        guard let before = change.before else { return "new: \(change.after?.verdict.name ?? "–")" }
        guard let after = change.after else { return "was \(before.verdict.name), is gone" }
        var parts: [String] = []
        if before.verdict != after.verdict { parts.append("\(before.verdict.name) → \(after.verdict.name)") }
        func note(_ what: String, _ from: String?, _ to: String?) {
            if from != to { parts.append("\(what) \(from ?? "–") → \(to ?? "–")") }
        }
        note("happened:", before.occurrence?.name, after.occurrence?.name)
        note("who did it:", before.attribution.name, after.attribution.name)
        note("flips at", before.flipsAt?.name, after.flipsAt?.name)
        if before.verdict == after.verdict { parts.insert("\(after.verdict.name) as before", at: 0) }
        return parts.joined(separator: "; ")
    }

    /// `late report R4; denial R7; the clock moved on`.
    static func why(_ reasons: [ChangeReason], most: Int = 8) -> String {
        reasons.map { reason in
            switch reason.kind {
            case .clock: return "nothing was learnt, only time went on"
            case .indirect: return "through other findings or joins, which reports or decisions since have changed"
            default:
                guard !reason.reports.isEmpty else {
                    return Wording.count(reason.count, reason.kind.noun, reason.kind.plural)
                }
                let more = reason.reports.count > most ? " and \(reason.reports.count - most) more" : ""
                let noun = reason.count == 1 ? reason.kind.noun : reason.kind.plural
                return "\(noun) \(reason.reports.prefix(most).joined(separator: ", "))\(more)"
            }
        }.joined(separator: "; ")
    }
}

extension ChangeReason.Kind {
    /// One of them.
    var noun: String { self == .coverage ? "row of coverage" : rawValue }

    /// Several of them.
    var plural: String {
        switch self {
        case .coverage: "rows of coverage"
        case .will: "acts of will"
        default: rawValue + "s"
        }
    }
}
