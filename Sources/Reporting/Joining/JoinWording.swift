import Evidence
import Vocabulary

/// How reasons for and against a joining are said, so that page and terminal use the same words.
struct JoinWording {
    let words: Wording

    /// One field's share in a reason.
    struct Line {
        var field: String
        var found: String
        /// The natural logarithm that it adds to the odds.
        var weight: Double
    }

    /// What each field found, and what it weighs.
    func lines(_ evidence: JoinEvidence) -> [Line] {
        var lines = [
            Line(
                field: "time and place",
                found: "\(Self.kilometres(evidence.distance)) apart (circles of "
                    + "\(evidence.radii.map(Self.kilometres).joined(separator: " and "))), both allow "
                    + "\(words.when(evidence.shared)); by chance about \(Self.number(evidence.coincidences)) other "
                    + "\(evidence.coincidences == 1 ? "statement" : "statements") would fit as well",
                weight: evidence.weightOfTimeAndPlace)
        ]
        lines.append(line("act", evidence.act))
        lines.append(line("object", evidence.object))
        lines.append(line("who did it", evidence.actor))
        if evidence.isQuoted {
            lines.append(
                Line(field: "origin", found: "one quotes the other's origin", weight: JoinEvidence.weightOfQuoting))
        } else {
            lines.append(line("camps of the origins", evidence.camp))
        }
        lines.append(
            Line(field: "before looking", found: "how common joins are among neighbours", weight: evidence.prior))
        return lines
    }

    private func line(_ field: String, _ words: JoinEvidence.Words) -> Line {
        let (one, other) = (words.one ?? "not stated", words.other ?? "not stated")
        let found =
            switch words.agreement {
            case .same: "both \(one)"
            case .bothSilent: "neither says"
            case .overlapping: "\(one) and \(other): one may mean the other"
            case .related: "\(one) and \(other): of one kind"
            case .apart: "\(one) and \(other)"
            case .eachBlamesOther: "\(one) and \(other): each side blames the other"
            case .oneSilent: "\(words.one ?? other), and not stated"
            }
        return Line(field: field, found: found, weight: words.weight)
    }

    /// Why two reports are one incident or not, in a sentence.
    func sentence(_ reason: JoinReason, _ view: JoiningView) -> String {
        switch reason {
        case .oneStatement: "One statement: the one corrects, repeats or carries the other."
        case .byHand: "One incident, by the column incident."
        case .decided(let decision): "One incident: \(Self.decided(decision))."
        case .likely(let evidence): "One incident: the odds of these two alone are \(Self.odds(evidence.odds))."
        case .throughOthers(let evidence):
            "One incident, through other reports that each of them fits"
                + (evidence.map { "; of these two alone the odds are \(Self.odds($0.odds))" } ?? "") + "."
        case .apart(let obstacle, let evidence): apart(obstacle, evidence, view)
        }
    }

    private func apart(_ obstacle: JoinReason.Obstacle, _ evidence: JoinEvidence?, _ view: JoiningView) -> String {
        switch obstacle {
        case .takesNoPart: "Not joined: one of them is no event, was taken back, or was not known by then."
        case .tooVague:
            "Not joined: one of them says too little of where and when (no coordinates, a circle of more than 150 km, or more than four days)."
        case .times: "Not joined: the times that they allow do not meet."
        case .places(let beyond):
            "Not joined: the places are \(Self.kilometres(beyond)) farther apart than both circles allow."
        case .oneOrigin: "Not joined: one origin says both itself, and so of two happenings."
        case .byHand:
            "Not joined: the column incident, or a decision about a report of the same statement, keeps them apart."
        case .decided(let decision): "Not joined: \(Self.decided(decision))."
        case .unlikely:
            "Not joined: the odds are \(evidence.map { Self.odds($0.odds) } ?? "not known"), and three to two are asked for."
        case .othersForbid(let row):
            "Not joined: these two alone would fit, but \(view.report(row)), which is in one of the incidents, cannot be in the other."
        case .togetherUnlikely:
            "Not joined: these two alone would fit, but with all other reports of both incidents the odds are less than three to two."
        }
    }

    private static func decided(_ decision: JoinDecisions.Decision) -> String {
        let who = decision.who.isEmpty ? "somebody" : decision.who
        let why = decision.why.isEmpty ? "" : " (“\(decision.why)”)"
        return "decided by \(who)\(why), \(decision.file):\(decision.line)"
    }

    // MARK: - Numbers

    /// `20 to 1`, `1 to 4`.
    static func odds(_ logarithm: Double) -> String {
        let ratio = Double.exp(min(20, abs(logarithm)))
        let text = ratio >= 1000 ? "over 1,000" : number(ratio)
        return logarithm >= 0 ? "\(text) to 1" : "1 to \(text)"
    }

    /// What a field adds: `for it, 3 to 1`.
    static func share(_ weight: Double) -> String {
        if abs(weight) < 0.05 { return "says nothing" }
        return (weight > 0 ? "for it, " : "against it, ") + odds(weight)
    }

    /// A number with two digits that count.
    static func number(_ number: Double) -> String {
        if number >= 100 { return Wording.grouped(Int(min(number, 1e15).rounded())) }
        if number >= 10 { return "\(Int(number.rounded()))" }
        if number >= 0.95 {
            let tenths = Int((number * 10).rounded())
            return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
        }
        if number < 0.001 { return "0.001 or fewer" }
        let scale: Double = number < 0.0095 ? 1000 : number < 0.095 ? 1000 : 100
        var digits = String(Int((number * scale).rounded()))
        while digits.count < (scale == 1000 ? 3 : 2) { digits = "0" + digits }
        while digits.hasSuffix("0") { digits.removeLast() }
        return "0." + digits
    }

    static func kilometres(_ number: Double) -> String {
        if number < 1 { return "\(Int((number * 1000).rounded())) m" }
        return "\(Self.number(number)) km"
    }
}
