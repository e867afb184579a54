/// English participles and past tenses, taken back to the verbs that acts are named by: `brought_out` is `bring_out`.
///
/// A name is tried as it stands first; only what no act is called is taken apart.
enum Participle {
    /// The verbs that may be meant, the likeliest first. Only the first word of a name is a verb.
    static func stems(of name: String) -> [String] {
        let words = name.split(separator: "_", maxSplits: 1, omittingEmptySubsequences: false)
        guard let verb = words.first.map(String.init), verb.count > 2 else { return [] }
        let rest = words.count > 1 ? "_" + words[1] : ""
        return (irregular[verb].map { [$0] } ?? regular(verb)).map { $0 + rest }
    }

    private static func regular(_ verb: String) -> [String] {
        var stems: [String] = []
        guard verb.hasSuffix("ed") else { return [] }
        let bare = String(verb.dropLast(2))
        if bare.hasSuffix("i") { stems.append(bare.dropLast() + "y") }
        stems.append(bare)
        stems.append(bare + "e")
        // "transferred", "stopped"
        if let last = bare.last, bare.dropLast().last == last { stems.append(String(bare.dropLast())) }
        return stems
    }

    /// Verbs of ceasefires whose participles follow no rule.
    private static let irregular: [String: String] = [
        "brought": "bring", "built": "build", "bought": "buy", "cut": "cut", "drawn": "draw", "driven": "drive",
        "dug": "dig", "flown": "fly", "flew": "fly", "fought": "fight", "gave": "give", "given": "give", "held": "hold",
        "hit": "hit", "kept": "keep", "laid": "lay", "left": "leave", "made": "make", "met": "meet", "paid": "pay",
        "sailed": "sail", "sent": "send", "set": "set", "shot": "shoot", "shown": "show", "sold": "sell",
        "struck": "strike", "taken": "take", "took": "take", "withdrawn": "withdraw", "withdrew": "withdraw",
    ]
}
