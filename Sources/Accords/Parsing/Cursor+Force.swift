import Diagnostics
import Documents

extension Cursor {
    /// After `in force`.
    mutating func inForce() throws(Diagnostic) -> Syntax.Force {
        let start: Syntax.Force.Start
        if take("once") {
            start = .once(try gates())
        } else if take("from") {
            start = .from(try moment())
        } else {
            throw expected(
                "`from` and a moment, or `once` and what must be a fact",
                advice: "For instance `in force from 2025-03-18 00:00 for 30 days`.")
        }
        var end: Syntax.Force.End?
        if take("for") {
            end = .after(try period())
        } else if take("until") {
            end = isAtGate ? .untilGate(try gates()) : .until(try moment())
        } else if take("without", "end") {
            end = .withoutEnd
        }
        return .inForce(start, end)
    }

    /// After `renewed`.
    mutating func renewed() throws(Diagnostic) -> Syntax.Force {
        try expect("for")
        let period = try period()
        if take("for", "each") {
            let amount: Syntax.Amount
            if at(.number) {
                amount = try self.amount()
            } else {
                throw expected("how many, such as `10 hostages released by …`")
            }
            let thing = try thing()
            let acted = try name("what is done to them, such as `released`")
            try expect("by")
            return .renewedForEach(period, amount, thing, acted: acted, by: try who())
        }
        if take("unless") {
            let who = try who()
            guard take("gives") || take("give") else { throw expected("`gives notice` and the notice's name") }
            try expect("notice")
            let notices = try names("the name of a notice")
            var lead: Syntax.Period?
            if take("at", "least") {
                lead = try self.period()
                try expect("before", "the", "end")
            }
            return .renewedUnless(period, who, notices: notices, atLeast: lead)
        }
        guard take("by") else { throw expected("`by agreement of …` or `unless … gives notice …`") }
        try expect("agreement", "of")
        let names = try names("the name of a party", stops: Self.gateStops)
        if take("before", "the", "end") { return .renewedByAgreement(period, of: names, .beforeTheEnd) }
        guard take("also") else { return .renewedByAgreement(period, of: names, nil) }
        try expect("after", "the", "end")
        guard take(.comma) != nil else { throw expected("`, from the end` or `, from the last consent`") }
        try expect("from", "the")
        if take("end") { return .renewedByAgreement(period, of: names, .fromTheEnd) }
        try expect("last", "consent")
        return .renewedByAgreement(period, of: names, .fromTheConsent)
    }

    /// A force line, from its first word. Nil where the line is none.
    mutating func force() throws(Diagnostic) -> Syntax.Force? {
        if take("in", "force") { return try inForce() }
        if take("renewed") { return try renewed() }
        if take("excused") {
            try expect("for")
            let period = try period()
            try expect("after")
            return .excused(period, try breach())
        }
        if take("released") {
            try expect("after")
            return .released(try breach())
        }
        if take("not", "bound") {
            try expect("after")
            return .notBound(try breach())
        }
        if take("counts", "start") {
            guard at("anew") || at("on") else { throw expected("`anew` or `on`, and `at renewal`") }
            let anew = at("anew")
            index += 1
            try expect("at", "renewal")
            return .counts(anew: anew)
        }
        return nil
    }

    /// After `WHO may`, where a power word comes next.
    mutating func power(of holder: Syntax.Who) throws(Diagnostic) -> Syntax.Power {
        guard let word = current, let act = Power.Act(rawValue: word.text) else {
            throw expected("what the power is to do")
        }
        index += 1
        if act == .extend { try expect("the", "deadline", "of") }
        let subject: Syntax.Power.Subject
        if take("this", "accord") || take("the", "accord") {
            subject = .accord
        } else if at("article") || at("articles") {
            subject = .articles(try articles())
        } else {
            subject = .name(try name("`this accord`, an article or a name"))
        }
        var power = Syntax.Power(
            holder: holder, act: act, subject: subject, lasts: nil, by: nil, after: nil, alsoAfterTheDeadline: false)
        if take("for") {
            power.lasts = .exactly(try period())
        } else if take("by", "at", "most") {
            power.lasts = .atMost(try period())
        }
        if at("by", "notice") || at("by", "decision") {
            let isDecision = at("by", "decision")
            index += 2
            var name: Syntax.Name?
            if let current, current.kind == .word, !["after", "also"].contains(current.text), !isAtPeriod,
                peek(1)?.text != "before"
            {
                name = try self.name("the name of a notice")
            }
            var lead: Syntax.Period?
            if !isAtEnd, !at("after"), !at("also") {
                lead = try period()
                try expect("before")
            }
            power.by = Syntax.Power.Exercise(isDecision: isDecision, name: name, lead: lead)
        }
        if take("also") {
            try expect("after", "the", "deadline")
            power.alsoAfterTheDeadline = true
        } else if take("after") {
            power.after = try breach()
            if take("also", "after", "the", "deadline") { power.alsoAfterTheDeadline = true }
        }
        return power
    }
}
