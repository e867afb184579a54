import Vocabulary

extension TwinAccord {
    /// The document that says the same, as a drafter would write it.
    var document: String { "# An invented accord\n\n```truce\n\(lines.joined(separator: "\n"))\n```\n" }

    private var lines: [String] {
        var lines = [
            "accord \"Invented\"", "signed \(instant(signed))", "time zone \(zone)",
        ]
        lines += parties.map { party in
            text(Answers(party: party, groups: answers.filter { $0.value == party }.map(\.key).sorted()))
        }
        if !groups.isEmpty { lines += groups.map { "group \($0)" } }
        lines += [
            "group command", "monitor Mission", "commission Board", "evidence counts from \(grade.name)",
        ]
        if !register.isEmpty { lines.append("register Mission is complete for \(register.joined(separator: ", "))") }
        if boardIsComplete { lines.append("register Board is complete") }
        if let dayOne { lines.append("day 1 is \(day(dayOne))") }
        lines += text(force)
        lines += powers.map(text)
        lines += [
            "zone west = polygon 47.00N 30.00E 47.00N 31.00E 48.00N 31.00E 48.00N 30.00E",
            "zone east = polygon 47.00N 31.00E 47.00N 32.00E 48.00N 32.00E 48.00N 31.00E",
            "zone whole = west or east",
            "period slack = not stated",
        ]
        if fixed != nil { lines.append("zone front = map \"fixings.geojson\" feature \"front\"") }
        if let roll {
            lines += [
                "list roll = \"roll.csv\"\(roll.entries == nil ? " sealed" : "")", "object listed = prisoners of roll",
            ]
        }
        lines += notices.map { "notice \($0.name)" + ($0.by.isEmpty ? "" : " by \($0.by.joined(separator: ", "))") }
        lines += questions.map(text)
        for phase in phases {
            lines.append("phase \(phase.name)")
            switch phase.opens {
            case .on(let point): lines.append("  opens on \(text(point))")
            case .at(let point): lines.append("  opens at \(text(point))")
            case .once(let gates): lines.append("  opens once \(text(gates))")
            }
            if let lasts = phase.lasts { lines.append("  lasts \(text(lasts))") }
            if !phase.ends.isEmpty { lines.append("  ends once \(text(phase.ends))") }
            if let latest = phase.latest { lines.append("  at the latest by \(day(latest))") }
        }
        lines += articles.flatMap { text($0) }
        for reading in readings {
            lines.append("reading \(reading.name) \"as \(reading.name) reads it\"")
            if let force = reading.force { lines += text(force).map { "  " + $0 } }
            if let question = reading.question { lines.append("  " + text(question)) }
            if let answers = reading.answers { lines.append("  " + text(answers)) }
            if let article = reading.article { lines += text(article).map { "  " + $0 } }
        }
        return lines
    }

    /// All groups that somebody answers for under some reading.
    private var groups: [String] {
        Set(Array(answers.keys) + readings.flatMap { $0.answers?.groups ?? [] }).sorted()
    }

    private func text(_ answers: Answers) -> String {
        "party \(answers.party)"
            + (answers.groups.isEmpty ? "" : " answers for \(answers.groups.joined(separator: ", "))")
    }

    // MARK: - Time

    func instant(_ seconds: Int64) -> String {
        var text = (CivilZone(identifier: zone) ?? .utc).civil(at: Instant(seconds)).description
        if text.count == 10 { text += " 00:00" }
        return text
    }

    func day(_ day: Int) -> String { CivilDate(day: day).description }

    private func text(_ length: Length) -> String {
        switch length {
        case .hours(let number): "\(number) hours"
        case .days(let number): "\(number) days"
        case .months(let number): "\(number) months ending no later than the last day"
        case .notStated: "slack"
        }
    }

    private func text(_ point: Point) -> String {
        switch point {
        case .at(let seconds): instant(seconds)
        case .date(let number): day(number)
        case .signature: "signature"
        case .entry: "entry into force"
        case .notice(let name): "notice \(name)"
        case .accepted(let parties): "acceptance by \(parties.joined(separator: ", "))"
        case .discharge(let article): "discharge of article \(article)"
        case .sameStageVerified(let article): "verification of the same stage of article \(article)"
        case .beginning: "its beginning"
        case .startOf(let phase): "the start of phase \(phase)"
        case .endOf(let phase): "the end of phase \(phase)"
        case .trigger: "the incident"
        case .after(let length, let point): "\(text(length)) after \(text(point))"
        }
    }

    private func text(_ due: Due) -> String {
        switch due {
        case .by(let number): "by \(day(number))"
        case .byNumber(let number): "by day \(number)"
        case .before(let number): "before \(day(number))"
        case .on(let number): "on \(day(number))"
        case .byInstant(let seconds): "by \(instant(seconds))"
        case .within(let length, let point): "within \(text(length)) of \(text(point))"
        case .byPoint(let point): "by \(text(point))"
        case .open: "with no stated deadline"
        }
    }

    private func text(_ gates: [Gate]) -> String { gates.map(text).joined(separator: " and ") }

    private func text(_ gate: Gate) -> String {
        switch gate {
        case .discharged(let article): "article \(article) is discharged"
        case .verified(let article): "article \(article) is discharged and verified by Mission"
        case .given(let notice, let by):
            "notice \(notice) is given" + (by.isEmpty ? "" : " by \(by.joined(separator: ", "))")
        case .accepted(let parties): "accepted by \(parties.joined(separator: ", "))"
        case .ended(let phase): "phase \(phase) has ended"
        }
    }

    // MARK: - Force

    private func text(_ force: Force) -> [String] {
        var line = "in force "
        switch force.start {
        case .at(let point): line += "from \(text(point))"
        case .once(let gates): line += "once \(text(gates))"
        }
        switch force.end {
        case .never: line += " without end"
        case .lasts(let length): line += " for \(text(length))"
        case .until(let point): line += " until \(text(point))"
        case .untilGate(let gates): line += " until \(text(gates))"
        }
        var lines = [line]
        switch force.renewal {
        case nil: break
        case .agreed(let length, let parties, let seam):
            let seam =
                switch seam {
                case .beforeTheEnd: "before the end"
                case .fromTheEnd: "also after the end, from the end"
                case .fromTheLastConsent: "also after the end, from the last consent"
                }
            lines.append("renewed for \(text(length)) by agreement of \(parties.joined(separator: ", ")) \(seam)")
        case .unless(let length, let notice, let lead):
            lines.append(
                "renewed for \(text(length)) unless either party gives notice \(notice)"
                    + (lead.map { " at least \(text($0)) before the end" } ?? ""))
        case .forEach(let length, let count, let thing, let act, let by):
            lines.append("renewed for \(text(length)) for each \(count) \(thing)s \(act)d by \(by)")
        }
        if let countsGoOn = force.countsGoOn { lines.append("counts start \(countsGoOn ? "on" : "anew") at renewal") }
        return lines
    }

    private func text(_ power: Power) -> String {
        let who = power.holders.count > 1 ? "either party" : power.holders[0]
        let act = power.act == .extend ? "extend the deadline of" : power.act.rawValue
        let lasts = power.lasts.map { " \(power.act == .extend ? "by at most" : "for") \(text($0))" } ?? ""
        return "\(who) may \(act) \(power.subject ?? power.article.map { "article \($0)" } ?? "this accord")" + lasts
            + " by \(parties.contains(power.holders[0]) ? "notice" : "decision")"
            + (power.lead.map { " \(text($0)) before" } ?? "")
            + (power.alsoAfterTheDeadline ? " also after the deadline" : "")
    }

    private func text(_ question: Question) -> String {
        let head = "question \(question.name) \"Was it \(question.name)?\" "
        if let body = question.decidedBy { return head + "decided by \(body)" }
        return head + "answered \(question.answer ? "yes" : "no")"
            + (question.inReplyTo.map { " where in reply to \($0.act) within \($0.hours) hours" } ?? "")
    }

    // MARK: - Articles

    private func text(_ article: Article) -> [String] {
        var lines = ["article \(article.id)" + (article.phase.map { " during phase \($0)" } ?? "")]
        if let force = article.force { lines += text(force).map { "  " + $0 } }
        lines += article.powers.map { "  " + text($0) }
        for term in article.terms { lines += text(term).map { "  " + $0 } }
        return lines
    }

    private func text(_ term: Term) -> [String] {
        let each = term.bearer ?? "each party"
        let no = term.bearer.map { "\($0) must not" } ?? "no party may"
        switch term.demand {
        case .duty(let duty): return text(duty, who: each)
        case .ban(let ban):
            var line = "\(no) \(ban.act)"
            if let thing = ban.thing { line += " \(thing)" }
            if let area = ban.area { line += " in \(area)" }
            return [line] + (ban.question.map { ["  where \($0)"] } ?? [])
                + ban.exceptions.map { "  except \(text($0))" }
        case .have(let have):
            var line = "\(no) have"
            if let number = have.moreThan { line += " more than \(number)" }
            line += " \(have.calibre == nil ? have.thing.words : have.thing.name)"
            if let calibre = have.calibre { line += " with calibre at least \(calibre) mm" }
            line += " in \(have.area)"
            let counted =
                have.moreThan == nil
                ? [] : [have.hours.map { "  counted together within \($0) hours" } ?? "  counted at one time"]
            return [line] + counted
        case .keep(let keep):
            return ["\(each) must keep \(keep.thing.words) \(keep.isOut ? "out of" : "in") \(keep.area)"]
        case .flow(let flow): return text(flow, each, no)
        }
    }

    private func text(_ exception: Exception) -> String {
        switch exception {
        case .inReply(let act, let hours): "in reply to \(act) within \(hours) hours"
        case .leave: "with leave of Board"
        case .ordered: "ordered by command"
        case .failedCall(let hours): "after a failed call to Board" + (hours.map { " within \($0) hours" } ?? "")
        case .afterNotice(let notice, let lead):
            "after notice \(notice)" + (lead.map { " at least \($0) hours before" } ?? "")
        case .question(let name): "where \(name)"
        case .act(let name): name
        case .all(let all): all.map(text).joined(separator: " and ")
        }
    }

    private func text(_ duty: Duty, who: String) -> [String] {
        var line = "\(who) must \(duty.act)"
        switch duty.amount {
        case nil: break
        case .exactly(let number): line += " exactly \(number)"
        case .atLeast(let number): line += " at least \(number)"
        case .number(let number): line += " \(number)"
        case .all: line += " all"
        case .every: line += " every"
        case .half: line += " half of"
        }
        if let thing = duty.thing { line += " \(thing.words)" }
        if let place = duty.place { line += " \(place.relation) \(place.area)" }
        if let to = duty.to { line += " to \(to)" }
        line += " \(text(duty.due))"
        var lines = [line]
        if let beginning = duty.beginning { lines.append("  beginning \(text(beginning))") }
        if let day = duty.notBeforeDay { lines.append("  not before \(self.day(day))") }
        if let gate = duty.notBefore { lines.append("  not before \(text(gate))") }
        if let gate = duty.before { lines.append("  before \(text(gate))") }
        if let stages = duty.stages {
            lines.append("  in \(stages.count) stages")
            var each = "  each stage"
            if let number = stages.each, let thing = duty.thing { each += " at least \(number) \(thing.words)" }
            if let beginning = stages.beginning { each += " beginning \(text(beginning))" }
            if let due = stages.due { each += " \(text(due))" }
            if each != "  each stage" { lines.append(each) }
        }
        if let part = duty.ofWhich { lines.append("  of which at least \(part.count) \(part.thing.words)") }
        if let body = duty.countedBy { lines.append("  counted by \(body)") }
        switch duty.proof {
        case nil: break
        case .declaration: lines.append("  shown by declaration")
        case .verification: lines.append("  shown by verification of Mission")
        case .receipt: lines.append("  shown by receipt of Board")
        case .decision: lines.append("  shown by decision of Board")
        }
        if let partner = duty.inStep {
            lines.append("  in step with article \(partner.article), each within \(text(partner.within)) of the other")
        }
        if duty.thereafter {
            lines.append("  thereafter keep them \(duty.place?.relation == "from" ? "out" : "there")")
        }
        guard let when = duty.when else { return lines }
        if case .given = when { lines[0].replace("the incident", with: "the notice") }
        return ["when \(text([when]))"] + lines.map { "  " + $0 }
    }

    private func text(_ flow: Flow, _ each: String, _ no: String) -> [String] {
        func window(_ window: Flow.Window) -> String {
            switch window {
            case .day: "each day"
            case .weekFromStart: "each week counted from the start"
            case .monday: "each week counted from Monday"
            case .month: "each calendar month"
            case .term: "each term"
            case .length(let length): "each \(text(length))"
            }
        }
        let place = flow.area.map { " into \($0)" } ?? ""
        switch flow.kind {
        case .ceiling(let number, let every):
            return ["\(no) bring more than \(number) \(flow.thing.words)\(place) \(window(every))"]
        case .floor(let number, let every):
            return ["\(each) must admit at least \(number) \(flow.thing.words)\(place) \(window(every))"]
        case .balance:
            return ["\(no) bring \(flow.thing.words)\(place) in excess of those taken out since entry into force"]
        case .ratio(let number, let other, let by, let owed, let within, let oneByOne):
            return [
                "for each \(number) \(other.words) released by \(by)",
                "  \(each) must release \(owed) \(flow.thing.words) within \(text(within)) of the release",
            ]
                + (oneByOne ? ["    counted one by one"] : [])
        }
    }
}
