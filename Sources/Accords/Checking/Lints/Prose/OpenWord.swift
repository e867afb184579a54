import Diagnostics

/// A word that has no number and no judge: what treaties turn on, and what answers it.
struct OpenWord: Sendable {
    /// What kind of line would close it.
    enum Kind: Sendable {
        /// A period, or `with no stated deadline`.
        case time
        /// A distance.
        case distance
        /// A question that a body decides, or a reading answers.
        case question
        /// Two duties in step.
        case step
        /// A number with its bounds.
        case amount
        /// Stages or phases.
        case stages
    }

    /// The words, in lower case.
    var phrase: [String]
    /// What of a name shows that a line is about this word.
    var stems: [String]
    /// What kind of line would close it.
    var kind: Kind

    /// As one reads it.
    var words: String { phrase.joined(separator: " ") }

    /// What to write.
    var advice: String {
        let name = words.split { $0 == " " || $0 == "-" }.joined(separator: "_")
        switch kind {
        case .time:
            return "Set `period \(name) = …` or `= not stated`, or write `with no stated deadline`."
        case .distance:
            return "Set a distance, `distance vicinity = 500 m` or `= not stated`, and use it: `within vicinity of …`."
        case .question:
            return "Make it a question, `question \(name) \"…\" decided by …`, and use it with `where`."
        case .step:
            return
                "Write `in step with article …, each within PERIOD of the other`; if the text has no number, `period \(name) = not stated`."
        case .amount: return "Say it with its bounds: `at least`, `at most` or `exactly`, with a number."
        case .stages: return "Write `in N stages` with what each holds, or a `phase` for each part."
        }
    }

    /// The words asked about, by their first word; of those that begin alike, the longest first.
    static let byFirst: [String: [OpenWord]] = {
        var table: [String: [OpenWord]] = [:]
        for word in all { if let first = word.phrase.first { table[first, default: []].append(word) } }
        return table.mapValues { $0.sorted { $0.phrase.count > $1.phrase.count } }
    }()

    private static let all: [OpenWord] = {
        func words(_ kind: Kind, _ list: [(String, [String])]) -> [OpenWord] {
            list.map { OpenWord(phrase: $0.0.split(separator: " ").map(String.init), stems: $0.1, kind: kind) }
        }
        let soon = ["soon", "immediate", "prompt", "delay", "forthwith"]
        return words(
            .time,
            [
                ("immediately", ["immediate", "prompt"]), ("promptly", ["prompt", "immediate"]),
                ("forthwith", ["forthwith", "immediate", "prompt"]), ("without delay", ["delay", "prompt"]),
                ("without undue delay", ["delay", "prompt"]), ("without further delay", ["delay", "prompt"]),
                ("as soon as possible", soon), ("as quickly as possible", soon + ["quick"]),
                ("as early as possible", soon + ["early"]), ("at the earliest opportunity", soon + ["earliest"]),
                ("at the earliest possible", soon + ["earliest"]), ("expeditiously", soon + ["expeditious"]),
                ("speedily", soon + ["speed"]), ("in due course", soon + ["due_course"]),
                ("in a timely manner", soon + ["timely"]),
            ])
            + words(
                .distance,
                [
                    ("in and around", ["around", "vicinit", "near"]),
                    ("in the vicinity", ["around", "vicinit", "near"]),
                    ("in the immediate vicinity", ["around", "vicinit", "near"]),
                    ("in close proximity", ["around", "vicinit", "near", "proxim"]),
                ])
            + words(
                .question,
                [
                    ("offensive", ["offensive"]), ("imminent", ["imminent"]), ("imminently", ["imminent"]),
                    ("self-defence", ["self_defence", "self-defence", "self_defense", "self-defense"]),
                    ("self-defense", ["self_defence", "self-defence", "self_defense", "self-defense"]),
                    ("if possible", ["possible"]), ("where possible", ["possible"]),
                    ("wherever possible", ["possible"]),
                    ("as far as possible", ["possible"]), ("to the extent possible", ["possible"]),
                    ("where appropriate", ["appropriate"]), ("as appropriate", ["appropriate"]),
                ])
            + words(
                .step,
                [
                    ("in parallel", ["parallel", "step", "concurrent", "simultaneous"]),
                    ("concurrently", ["concurrent", "step", "parallel", "simultaneous"]),
                    ("simultaneously", ["simultaneous", "step", "concurrent", "parallel"]),
                ])
            + words(.amount, [("approximately", ["approximate"])])
            + words(
                .stages,
                [("gradually", ["gradual", "stage", "phase"]), ("in a phased manner", ["stage", "phase"])])
    }()
}
