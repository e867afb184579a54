extension Catalogue {
    /// What can be wrong with terms, or left open by them, in the order of the files beside this one.
    static let termCodes: [Code] =
        sentenceCodes + nameCodes + forceCodes + dutyCodes + stateCodes + performanceCodes + waitingCodes + banCodes
        + proseCodes + placeQuestionCodes
}
