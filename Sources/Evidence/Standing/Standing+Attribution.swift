import Vocabulary

extension Standing {
    /// How well it is supported that a party did what an incident's reports tell.
    public struct AttributionAnswer: Hashable, Sendable {
        /// Whether the party did it, at the grade asked for.
        public var truth: Truth
        /// The grade of what names the party; nil where nothing does.
        public var grade: Grade?
        /// In the words of reports.
        public var attribution: Attribution
        /// The rows that name the party.
        public var naming: [Int]
        /// Denials by the accused, and rows of its camp that name somebody else.
        public var against: [Int]
    }

    /// Who did it: whether it was this party.
    ///
    /// A denial by the accused contests attribution; so does a report of its camp that names somebody else, unless that
    /// camp also names its own side. What a monitor confirmed, a denial does not contest. Whom nobody named may be any
    /// party; once somebody is named, only those named.
    public func attribution(
        of incident: Int, rows: ReportRows, to party: Int, from threshold: Grade
    ) -> AttributionAnswer {
        var naming: [Int] = []
        var own: [Int] = []
        var namesAnyone = false
        for row in rows {
            switch actor[row] {
            case .party(party): naming.append(row)
            case .nobody: continue
            case .party, .stranger: if camps(of: row) == .party(party) { own.append(row) }
            }
            namesAnyone = true
        }
        let denying = (denials[incident] ?? []).filter { row in
            camps(of: row) == .party(party) && (actor[row] == .party(party) || actor[row] == .nobody)
        }
        let admits = naming.contains { camps(of: $0) == .party(party) }
        let against = denying + (admits ? [] : own)

        // A believed camp settles it where it speaks: by naming, by naming somebody else, or by denying.
        if case .party(let believed) = belief {
            if naming.contains(where: isBelieved) {
                return AttributionAnswer(
                    truth: .true, grade: .confirmed, attribution: .attributed, naming: naming, against: against)
            }
            let namesOther = rows.contains { isBelieved($0) && actor[$0] != .nobody }
            let denies = (denials[incident] ?? []).contains { row in
                isBelieved(row) && (actor[row] == .party(party) || (actor[row] == .nobody && believed == party))
            }
            if namesOther || denies {
                return AttributionAnswer(
                    truth: .false, grade: grade(of: naming), attribution: naming.isEmpty ? .none : .contested,
                    naming: naming, against: against)
            }
        }

        guard var grade = grade(of: naming) else {
            return AttributionAnswer(
                truth: namesAnyone ? .false : .unknown, grade: nil, attribution: .none, naming: [], against: against)
        }
        // The accused admits what another camp tells.
        if admits, rows.contains(where: { camps(of: $0) != .party(party) && camps(of: $0) != .notStated }) {
            grade = max(grade, .corroborated)
        }
        if !against.isEmpty && grade < .confirmed {
            return AttributionAnswer(
                truth: .unknown, grade: grade, attribution: .contested, naming: naming, against: against)
        }
        let attribution: Attribution =
            switch grade {
            case .alleged: .claimed
            case .reported: .indicated
            case .corroborated, .confirmed: .attributed
            }
        return AttributionAnswer(
            truth: grade >= threshold ? .true : .unknown, grade: grade, attribution: attribution, naming: naming,
            against: against)
    }

    /// ``attribution(of:rows:to:from:)`` without the reasons, for the hot path.
    public func isAct(of party: Int, incident: Int, rows: ReportRows, from threshold: Grade) -> Truth {
        guard case .one(let row) = rows, denials.isEmpty || denials[incident] == nil else {
            return attribution(of: incident, rows: rows, to: party, from: threshold).truth
        }
        switch actor[row] {
        case .nobody: return .unknown
        case .party(party): return grade(ofRow: row) >= threshold ? .true : .unknown
        case .party, .stranger: return .false
        }
    }

    /// Whether what a `will` row says was done, was done by whom it names: an acceptance, a notice, a decision.
    ///
    /// Giving notice is an act of words: that the giver's own camp says so is proof. Told by others it needs the grade,
    /// and a denial of it leaves it unknown.
    public func will(_ row: Int, from threshold: Grade) -> Truth {
        guard counts[row] else { return .false }
        let own: Camps? = if case .party(let place) = actor[row] { .party(place) } else { nil }
        let denying = deniedRows(row).filter { camps(of: $0) == own }
        if denying.contains(where: isBelieved), belief != .any { return .false }
        if isBelieved(row) { return .true }
        if !denying.isEmpty { return .unknown }
        let isOwnWord = facts.claimedBy[row] == facts.actor[row] || (own != nil && camps(of: row) == own)
        return isOwnWord || grade(ofRow: row) >= threshold ? .true : .unknown
    }
}

extension Standing {
    /// Whether a denial names something that stands.
    public func contests(_ denial: Int) -> Bool {
        denialsThatContest.contains(denial)
    }
}
