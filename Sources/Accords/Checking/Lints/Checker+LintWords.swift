import Diagnostics
import Documents

extension Checker {
    /// Words that have no number or no judge.
    mutating func lintWords(_ passage: Passage, _ index: inout ProseIndex) {
        let prose = passage.prose
        let block = lines(of: passage)
        let written = Set(block.flatMap { $0.tokens.map(\.text) })
        let statesNone = block.contains { Self.holds(["no", "stated", "deadline"], $0) }
        let hasStep = block.contains { Self.holds(["in", "step", "with"], $0) }
        let hasStages = written.contains("stages") || written.contains("stage") || written.contains("phase")
        var asked = Set<String>()
        var place = 0
        while place < prose.words.count {
            let here = place
            place += 1
            guard let word = OpenWord.byFirst[prose.words[here].text]?.first(where: { prose.has($0.phrase, at: here) })
            else {
                lintAbout(passage, at: here, &index)
                continue
            }
            place = here + word.phrase.count
            switch word.kind {
            case .time where statesNone || written.contains("delay") || isBounded(prose, after: place): continue
            case .time where Self.placeWords.contains(Self.text(prose, place)): continue
            case .step where hasStep: continue
            case .stages where hasStages: continue
            default: break
            }
            guard !asked.contains(word.words), !index.declares(word.stems) else { continue }
            asked.insert(word.words)
            if word.phrase.first == "in", word.kind == .distance {
                ask(
                    .nearness, passage, at: here..<place, "“\(word.words)”: how far is that?", advice: word.advice)
            } else if word.kind == .step {
                ask(
                    .wordLeftOpen, passage, at: here..<place,
                    "“\(word.words)” has no number: within how long of each other? Until it has one, nobody is ever late.",
                    advice: word.advice)
            } else {
                ask(
                    .wordLeftOpen, passage, at: here..<place,
                    "“\(word.words)” stands in the prose and has no number, and no line says who decides.",
                    advice: word.advice)
            }
        }
    }

    /// After "immediately", these speak of a place: "immediately adjacent".
    private static let placeWords: Set<String> = [
        "adjacent", "adjoining", "bordering", "surrounding", "next", "preceding", "before", "behind", "east", "west",
        "north", "south", "opposite",
    ]

    static func text(_ prose: Prose, _ place: Int) -> String {
        place < prose.words.count ? prose.words[place].text : ""
    }

    static func holds(_ words: [String], _ line: Outline.Line) -> Bool {
        guard line.tokens.count >= words.count else { return false }
        return (0...(line.tokens.count - words.count)).contains { start in
            line.tokens[start..<(start + words.count)].map(\.text) == words
        }
    }

    /// "as soon as possible and not later than within 15 days": the sentence itself gives the word its end.
    private func isBounded(_ prose: Prose, after place: Int) -> Bool {
        let rest = prose.sentence(from: place, limit: 25)
        guard place > 0, rest.first?.startsSentence != true else { return false }
        for at in rest.indices {
            if prose.has(["later", "than"], at: at) || prose.has(["at", "the", "latest"], at: at) { return true }
            if prose.words[at].text == "within", at + 1 < rest.endIndex, let first = prose.words[at + 1].text.first {
                if first.isNumber || prose.words[at + 1].text == "a" || prose.words[at + 1].text == "an" {
                    return true
                }
                let next = Prose.startsNumber(prose.words[at + 1].text)
                if next { return true }
            }
        }
        return false
    }

    /// "about 100 men", "around 500 metres".
    private mutating func lintAbout(_ passage: Passage, at place: Int, _ index: inout ProseIndex) {
        let word = passage.prose.words[place].text
        guard word == "about" || word == "around" || word == "roughly", place + 1 < passage.prose.words.count else {
            return
        }
        let next = passage.prose.words[place + 1].text
        guard next.first?.isNumber == true || Prose.startsNumber(next), !next.contains(":"),
            !index.declares(["approximate", "about", "around"])
        else { return }
        ask(
            .wordLeftOpen, passage, at: place..<(place + 2),
            "“\(word) \(next)”: how much more or less is still that?",
            advice: "Say it with its bounds: `at least`, `at most` or `exactly`, with a number.")
    }

    /// "should": a duty, or an aim?
    mutating func lintShould(_ passage: Passage, _ index: ProseIndex) {
        let block = draft.documents[passage.document].blocks[passage.block]
        guard
            let place = passage.prose.words.firstIndex(where: {
                // "Should a Party …": if it does.
                $0.text == "should" && !$0.startsSentence
            })
        else { return }
        for line in passage.articles {
            guard case .article(let number, _, _) = line.statement, !index.leftByReadings.contains(number.text),
                block.nodes[nodes(under: line)].contains(where: {
                    if case .term = $0.statement { true } else { false }
                })
            else { continue }
            let rest = passage.prose.sentence(from: place, limit: 3)
            let phrase = quoted(passage, rest.startIndex..<rest.endIndex)
            ask(
                .shouldOrShall, passage, at: place..<(place + 1),
                "“\(phrase)”: a duty, or an aim? The block makes it a duty.",
                advice:
                    "If it is an aim, write `not monitored because \"…\"`; if the parties differ, let a reading restate the article so."
            )
            return
        }
    }

    /// "will prevent", "shall ensure", "every effort": a result, or an effort?
    mutating func lintEfforts(_ passage: Passage, _ index: inout ProseIndex) {
        let block = draft.documents[passage.document].blocks[passage.block]
        let hasTerm = passage.articles.contains { line in
            block.nodes[nodes(under: line)].contains { if case .term = $0.statement { true } else { false } }
        }
        guard hasTerm else { return }
        let prose = passage.prose
        for place in prose.words.indices {
            guard let (places, isEffort) = effort(prose, at: place) else { continue }
            guard !index.declares(["prevent", "effort", "ensur", "measure", "endeavo", "utmost"]) else { return }
            let phrase = quoted(passage, places)
            ask(
                .resultOrEffort, passage, at: places,
                isEffort
                    ? "“\(phrase)”: an effort has no act that could be observed, and the block asks for the result. Which was agreed?"
                    : "“\(phrase)”: is what happened all the same its breach, or only a failure to try?",
                advice:
                    "For the result, say so: `accepted question result-or-effort because \"…\"`. For the effort, declare `question unprevented \"…\" decided by …` and add `where unprevented`, or write `not monitored because \"…\"`."
            )
            return
        }
    }

    private static let modals: Set<String> = ["shall", "will", "must", "undertakes", "undertake", "to", "obliged"]

    private func effort(_ prose: Prose, at place: Int) -> (places: Range<Int>, isEffort: Bool)? {
        let words = prose.words
        switch words[place].text {
        case "prevent", "ensure":
            if words[place].startsSentence { return (place..<(place + 1), false) }
            // "shall take steps to ensure" is an effort all the same; "in order to prevent" is only a purpose.
            var at = place - 1
            if at > 0, ["also", "each", "both", "jointly"].contains(words[at].text) { at -= 1 }
            guard at >= 0, Self.modals.contains(words[at].text), !words[at + 1].startsSentence else { return nil }
            if words[at].text == "to" {
                guard at > 0,
                    ["undertake", "undertakes", "obliged", "commit", "commits", "agree", "agrees"]
                        .contains(words[at - 1].text)
                else { return nil }
                at -= 1
            }
            return (at..<(place + 1), false)
        case "every", "best", "all", "utmost":
            let next = Self.text(prose, place + 1)
            if ["effort", "efforts"].contains(next) { return (place..<(place + 2), true) }
            let later = Self.text(prose, place + 2)
            if ["necessary", "possible", "appropriate", "reasonable"].contains(next),
                ["efforts", "effort", "measures", "steps"].contains(later)
            {
                return (place..<(place + 3), true)
            }
            return nil
        case "endeavour", "endeavor", "strive":
            guard place > 0, Self.modals.contains(words[place - 1].text) else { return nil }
            return ((place - 1)..<(place + 1), true)
        default: return nil
        }
    }

    /// "bodies", "remains": do the dead count as persons released?
    mutating func lintRemains(_ passage: Passage, _ index: inout ProseIndex) {
        let block = lines(of: passage)
        let hands: Set<String> = ["release", "exchange", "return", "hand_over", "repatriation", "repatriate"]
        let written = block.flatMap { $0.tokens.map(\.text) }
        guard
            written.contains(where: { hands.contains($0) || $0.contains("release") || $0.contains("prisoner_exchange") }
            )
        else { return }
        let dead = ["remain", "bodies", "body", "dead", "deceased", "fallen", "corpse"]
        guard !index.declares(dead), !written.contains(where: { word in dead.contains { word.contains($0) } }) else {
            return
        }
        let prose = passage.prose
        for place in prose.words.indices {
            let before = place > 0 ? prose.words[place - 1].text : ""
            let after = Self.text(prose, place + 1)
            let isOfTheDead =
                switch prose.words[place].text {
                case "remains":
                    ["human", "mortal", "the", "their", "of", "and", "or"].contains(before) && after != "in"
                case "bodies": after == "of" || ["dead", "and", "or"].contains(before)
                case "deceased", "corpses": true
                default: false
                }
            guard isOfTheDead else { continue }
            ask(
                .livingOrDead, passage, at: place..<(place + 1),
                "“\(prose.words[place].text)”: does a dead person count as one released?",
                advice:
                    "Write a sentence for each, with a thing that names the dead (`human_remains`), or say which the number counts: `accepted question living-or-dead because \"…\"`."
            )
            return
        }
    }

    /// "to terminate or to modify": would a notice that shortens the term be one of these?
    mutating func lintNoticeWords(_ passage: Passage) {
        let block = lines(of: passage)
        guard block.contains(where: { Self.holds(["renewed", "for"], $0) && Self.holds(["notice"], $0) }) else {
            return
        }
        let prose = passage.prose
        let ends: Set<String> = ["terminate", "end", "denounce", "withdraw"]
        let changes: Set<String> = ["modify", "amend", "revise", "change", "alter"]
        for place in prose.words.indices where ends.contains(prose.words[place].text) {
            let rest = prose.sentence(from: place, limit: 10)
            guard let other = rest.indices.first(where: { changes.contains(prose.words[$0].text) }),
                rest[..<other].contains(where: { $0.text == "or" })
            else { continue }
            // A notice whose words say so is asked about where it is declared.
            let isDeclared = draft.shared.names.contains { name in
                guard case .notice(_, let title?, _, _)? = draft.shared.definitions[name]?.statement else {
                    return false
                }
                let words = title.text.lowercased()
                return words.contains("modif") || words.contains("amend")
            }
            guard !isDeclared else { return }
            let phrase = quoted(passage, place..<(other + 1))
            ask(
                .noticeWords, passage, at: place..<(other + 1),
                "“\(phrase)”: would a notice that only shortens the term, or changes a condition, stop the renewal?",
                advice:
                    "Declare a notice for each by its own name, and let the readings say which stops the renewal.")
            return
        }
    }
}

extension Prose {
    /// Whether a word begins a number in words.
    static func startsNumber(_ word: String) -> Bool {
        guard let number = Prose(word).numbers.first else { return false }
        return number.places.lowerBound == 0
    }
}
