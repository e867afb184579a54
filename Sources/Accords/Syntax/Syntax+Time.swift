import Diagnostics
import Vocabulary

extension Syntax {
    /// `2025-03-18 00:00 Europe/Moscow`.
    public struct Instant: Hashable, Sendable {
        /// The day.
        public var date: CivilDate
        /// Seconds since midnight, up to 86,400 for 24:00; nil for a bare date.
        public var second: Int?
        /// The clock, if the line names one.
        public var clock: Clock?
        /// Where it stands.
        public var origin: Origin

        /// By which clock an instant is stated.
        public enum Clock: Hashable, Sendable {
            /// An IANA name.
            case zone(Name)
            /// So many minutes ahead of UTC.
            case offset(Int)
        }

        /// The canonical wording.
        public var words: String {
            var words = date.description
            if let second {
                words += " \(twoDigits(second / 3600)):\(twoDigits(second / 60 % 60))"
                if second % 60 != 0 { words += ":\(twoDigits(second % 60))" }
            }
            switch clock {
            case .zone(let name): words += " " + name.text
            case .offset(let minutes):
                words += " \(minutes < 0 ? "-" : "+")\(twoDigits(abs(minutes) / 60)):\(twoDigits(abs(minutes) % 60))"
            case nil: break
            }
            return words
        }
    }

    /// `30 days`, `6 months ending no later than the last day`, or a period's name.
    public enum Period: Hashable, Sendable {
        /// The units of time.
        public enum Unit: String, Hashable, Sendable, CaseIterable {
            case minute, hour, day, week, month, year
        }
        /// A number of units. `lastDay`: a month too short for the day ends with its own last day.
        case stated(Number, Unit, lastDay: Bool)
        /// A named period.
        case named(Name)

        /// The canonical wording.
        public var words: String {
            switch self {
            case .stated(let number, let unit, let lastDay):
                number.text + " " + unit.rawValue + (number.text == "1" ? "" : "s")
                    + (lastDay ? " ending no later than the last day" : "")
            case .named(let name): name.words
            }
        }
    }

    /// `[30 days after] signature`.
    public struct Moment: Hashable, Sendable {
        /// How far from the point, and on which side.
        public var shift: Shift?
        /// The point.
        public var point: Point
        /// Where it stands.
        public var origin: Origin

        /// A period after or before a point.
        public struct Shift: Hashable, Sendable {
            /// The period.
            public var period: Period
            /// Whether it is counted back.
            public var isBefore: Bool
        }

        /// The canonical wording.
        public var words: String {
            (shift.map { $0.period.words + ($0.isBefore ? " before " : " after ") } ?? "") + point.words
        }
    }

    /// A point that can be named.
    public enum Point: Hashable, Sendable {
        /// A stated instant.
        case instant(Instant)
        /// `signature`.
        case signature
        /// `entry into force`.
        case entryIntoForce
        /// `acceptance by A, B`.
        case acceptance([Name])
        /// `notice NAME`.
        case notice(Name)
        /// `the incident`.
        case incident
        /// `the attribution`.
        case attribution
        /// `the finding`.
        case finding
        /// `the notice`.
        case theNotice
        /// `knowledge`.
        case knowledge
        /// `the start of the term`.
        case startOfTerm
        /// `the end of the term`.
        case endOfTerm
        /// `day 7`.
        case day(Number)
        /// `the start|end of day 7`.
        case edgeOfDay(Number, isEnd: Bool)
        /// `the start|end of phase NAME`.
        case edgeOfPhase(Name, isEnd: Bool)
        /// `its beginning`: of the duty whose line uses it.
        case itsBeginning
        /// `discharge of ARTICLES`, `discharge of the same stage of ARTICLES`.
        case discharge(Articles, sameStage: Bool)
        /// `verification of ARTICLES`, `verification of the same stage of ARTICLES`.
        case verification(Articles, sameStage: Bool)
        /// `the request`.
        case theRequest
        /// `the release`.
        case theRelease
        /// A named moment.
        case named(Name)

        /// The canonical wording.
        public var words: String {
            switch self {
            case .instant(let instant): instant.words
            case .signature: "signature"
            case .entryIntoForce: "entry into force"
            case .acceptance(let names): "acceptance by " + listed(names)
            case .notice(let name): "notice " + name.text
            case .incident: "the incident"
            case .attribution: "the attribution"
            case .finding: "the finding"
            case .theNotice: "the notice"
            case .knowledge: "knowledge"
            case .startOfTerm: "the start of the term"
            case .endOfTerm: "the end of the term"
            case .day(let number): "day " + number.text
            case .edgeOfDay(let number, let isEnd): "the \(isEnd ? "end" : "start") of day \(number.text)"
            case .edgeOfPhase(let name, let isEnd): "the \(isEnd ? "end" : "start") of phase \(name.text)"
            case .itsBeginning: "its beginning"
            case .discharge(let articles, let same): "discharge of \(same ? "the same stage of " : "")\(articles.words)"
            case .verification(let articles, let same):
                "verification of \(same ? "the same stage of " : "")\(articles.words)"
            case .theRequest: "the request"
            case .theRelease: "the release"
            case .named(let name): name.words
            }
        }
    }

    /// By when something is due.
    public enum Deadline: Hashable, Sendable {
        /// `within PERIOD of MOMENT`.
        case within(Period, of: Moment)
        /// `immediately after MOMENT`: a named period.
        case named(Name, after: Moment)
        /// `by MOMENT`.
        case by(Moment)
        /// `before MOMENT`: an instant or a numbered day.
        case before(Moment)
        /// `on MOMENT`: within that day, neither before nor after.
        case on(Moment)
        /// `each day`: one over every such stretch of time.
        case each(Each)
        /// `without delay, taken as PERIOD`.
        case withoutDelay(Period)
        /// `with no stated deadline`.
        case noneStated

        /// The canonical wording.
        public var words: String {
            switch self {
            case .within(let period, let moment): "within \(period.words) of \(moment.words)"
            case .named(let name, let moment): "\(name.words) after \(moment.words)"
            case .by(let moment): "by \(moment.words)"
            case .before(let moment): "before \(moment.words)"
            case .on(let moment): "on \(moment.words)"
            case .each(let each): each.words
            case .withoutDelay(let period): "without delay, taken as \(period.words)"
            case .noneStated: "with no stated deadline"
            }
        }
    }
}

/// A number below 100 with two digits.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
