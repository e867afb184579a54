extension Code {
    public static let talksNumber = Code(1001, "talks-number", .error, "x", wrong: "", right: "")
    public static let talksInterval = Code(1002, "talks-interval", .error, "x", wrong: "", right: "")
    public static let talksDay = Code(1003, "talks-day", .error, "x", wrong: "", right: "")
    public static let talksSentence = Code(1004, "talks-sentence", .error, "x", wrong: "", right: "")
    public static let talksBlock = Code(1005, "talks-block", .error, "x", wrong: "", right: "")
    public static let talksIndent = Code(1006, "talks-indent", .error, "x", wrong: "", right: "")
}
