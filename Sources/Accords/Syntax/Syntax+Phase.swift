import Diagnostics

extension Syntax {
    /// A line under a phase.
    public enum PhaseLine: Hashable, Sendable {
        /// `opens on 2022-11-15`: with that day, which counts.
        case opensOn(Moment)
        /// `opens at …`.
        case opensAt(Moment)
        /// `opens once article 4.6 is discharged`.
        case opensOnce([Gate])
        /// `lasts 7 days`.
        case lasts(Period)
        /// `ends at …`.
        case endsAt(Moment)
        /// `ends once …`.
        case endsOnce([Gate])
        /// `at the latest by 2005-12-31`: opens then, if not before.
        case atTheLatest(Deadline)

        /// The canonical wording.
        public var words: String {
            switch self {
            case .opensOn(let moment): "opens on " + moment.words
            case .opensAt(let moment): "opens at " + moment.words
            case .opensOnce(let gates): "opens once " + gates.words
            case .lasts(let period): "lasts " + period.words
            case .endsAt(let moment): "ends at " + moment.words
            case .endsOnce(let gates): "ends once " + gates.words
            case .atTheLatest(let deadline): "at the latest " + deadline.words
            }
        }
    }
}
