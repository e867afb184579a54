import Diagnostics
import Vocabulary

/// Why a row is set aside: as little as has to be carried until it is known whether the words are wanted.
enum RowFlaw: Error {
    case idMissing
    case idTaken(byRow: Int)
    case kindUnknown
    case timeMissing
    case timeForm(Column, Timestamp.Flaw)
    case timeWithoutZone(Column)
    case timesReversed
    case numberForm(Column)
    case numberRange(Column)
    case coordinateAlone(missing: Column)
    case actUnknown
    case objectUnknown
    case outcomeUnknown
    case outcomeContradictsAct
    case gradeUnknown
    case answerUnknown
    case quantityMissing
    case quantitiesReversed
    case quantityFraction(Column)
    case distancesForm
    case form(FormFlaw)
    case json(JSONFlaw)

    /// The code under which it is counted.
    var code: Code {
        switch self {
        case .idMissing: .reportIDMissing
        case .idTaken: .reportIDTaken
        case .kindUnknown: .kindUnknown
        case .timeMissing: .timeMissing
        case .timeForm: .timeForm
        case .timeWithoutZone: .timeWithoutZone
        case .timesReversed: .timesReversed
        case .numberForm: .numberForm
        case .numberRange: .numberRange
        case .coordinateAlone: .coordinateAlone
        case .actUnknown: .actUnknown
        case .objectUnknown: .objectUnknown
        case .outcomeUnknown: .outcomeUnknown
        case .outcomeContradictsAct: .outcomeContradictsAct
        case .gradeUnknown: .gradeUnknown
        case .answerUnknown: .answerUnknown
        case .quantityMissing: .quantityMissing
        case .quantitiesReversed: .quantitiesReversed
        case .quantityFraction: .quantityFraction
        case .distancesForm: .distancesForm
        case .form(let flaw): flaw.code
        case .json: .jsonLine
        }
    }
}
