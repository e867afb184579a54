extension Code {
    public static let keywordUnknown = Code(50, "keyword-unknown", .error, "x", wrong: "", right: "")
    public static let modalMissing = Code(51, "modal-missing", .error, "x", wrong: "", right: "")
    public static let bearerMissing = Code(52, "bearer-missing", .error, "x", wrong: "", right: "")
    public static let eachMustNot = Code(53, "each-must-not", .note, "x", wrong: "", right: "")
    public static let sentenceForm = Code(54, "sentence-form", .error, "x", wrong: "", right: "")
    public static let notBuiltYet = Code(55, "not-built-yet", .error, "x", wrong: "", right: "")
    public static let indentStray = Code(56, "indent-stray", .error, "x", wrong: "", right: "")
    public static let stringOpen = Code(57, "string-open", .error, "x", wrong: "", right: "")
    public static let unitMissing = Code(58, "unit-missing", .error, "x", wrong: "", right: "")
    public static let dateImpossible = Code(59, "date-impossible", .error, "x", wrong: "", right: "")
    public static let timeImpossible = Code(60, "time-impossible", .error, "x", wrong: "", right: "")
    public static let nameForm = Code(61, "name-form", .error, "x", wrong: "", right: "")
    public static let termOutsideArticle = Code(62, "term-outside-article", .error, "x", wrong: "", right: "")
    public static let wrongBlock = Code(63, "wrong-block", .error, "x", wrong: "", right: "")
    public static let clockUnstated = Code(64, "clock-unstated", .error, "x", wrong: "", right: "")
    public static let positionForm = Code(65, "position-form", .error, "x", wrong: "", right: "")
}
extension Catalogue {
    static let termCodes: [Code] = []
}
