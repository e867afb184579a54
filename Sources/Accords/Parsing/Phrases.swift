import Diagnostics
import Documents

/// What agreements say and the language says otherwise: phrases of a line that could not be read, and what to write.
///
/// Looked at only where a line has failed, so that no phrase is ever taken for what it may not mean.
enum Phrases {
    /// What to write instead of the first phrase that a line holds; nil if it holds none.
    static func advice(on tokens: [Token]) -> String? {
        let line = tokens.map(\.text).joined(separator: " ")
        // A line of an attacker's length is no phrase.
        guard line.utf8.count < 2_000 else { return nil }
        return all.lazy.compactMap { $0(line) }.first
    }

    private typealias Phrase = @Sendable (String) -> String?

    /// In the order in which they are looked for: what says more stands first.
    private static let all: [Phrase] = [
        { line in
            line.firstMatch(
                of:
                    /\b(?:without|except with|except after) (?:the )?(?:prior |written )*(?:leave|consent|permission|approval|authori[sz]ation|agreement) (?:of|from|by) (?:the )?(\w+)/
                    .ignoresCase()
            ).map {
                "Write `except with leave of \($0.1)` on a line of its own under the sentence, or `\($0.1) may allow article N`."
            }
        },
        { line in
            line.firstMatch(of: /\bunless\b/.ignoresCase()).map { _ in
                "What frees an act stands on a line of its own under the sentence: `except in reply to …`, `except with leave of …`, `except where` and a question."
            }
        },
        { line in
            line.firstMatch(of: /\b(?:eif|d|d-day|dday|t)\s*\+\s*(\d+)/.ignoresCase()).map {
                "Say at the margin from when days are numbered, `day 0 is 2030-05-01` or `day 0 is notice …`, and write `by day \($0.1)`."
            }
        },
        { line in
            line.firstMatch(of: /\b(?:not|no) later than (\d+ \w+) (?:after|from|of|following) (.+)/.ignoresCase()).map
            {
                "Write `within \($0.1) of \($0.2)`."
            }
        },
        { line in
            line.firstMatch(of: /\b(?:not|no) later than (\S+(?: \d+)?)/.ignoresCase()).map { "Write `by \($0.1)`." }
        },
        { line in
            line.firstMatch(of: /\bwithin (\d+ \w+) (?:after|from|following) (.+)/.ignoresCase()).map {
                "Write `of`: `within \($0.1) of \($0.2)`."
            }
        },
        { line in
            line.firstMatch(
                of: /\b(?:between|from) (day \d+|\d{4}-\d\d-\d\d) (?:and|to|until) (day \d+|\d{4}-\d\d-\d\d)/
                    .ignoresCase()
            ).map {
                "Write `by \($0.2)`, and on a line of its own under the sentence `not before \($0.1)`."
            }
        },
        { line in
            line.firstMatch(of: /\bby (day \d+) (?:at )?\d/.ignoresCase()).map {
                "A numbered day ends at 24:00: write `by \($0.1)`; for an hour, the date with the hour, or `within … hours of …`."
            }
        },
        { line in
            line.firstMatch(
                of: /\b(?:at least )?(?:once )?every (\d+ \w+)|\bonce (?:each|every|in) (\d+ \w+)/.ignoresCase()
            ).map {
                "Write `each \($0.1 ?? $0.2 ?? "15 days")`."
            }
        },
        { line in
            line.firstMatch(of: /\d , \d{3}\b/.ignoresCase()).map { _ in
                "Write the digits of a number without a comma: `6000`."
            }
        },
        { line in
            line.firstMatch(of: /\b(?:up to|at most|no more than|not more than|fewer than|exceed) (\d+)/.ignoresCase())
                .map {
                    "A limit is `must not have more than \($0.1) THING in AREA`; on acts, `must not … more than \($0.1) THING each day`."
                }
        },
        { line in
            line.firstMatch(of: /\bhave any\b/.ignoresCase()).map { _ in "Leave out `any`." }
        },
        { line in
            line.firstMatch(of: /\bhave (?:more than \d+ )?(\w+) (?:or|and) (?:\d+ )?(\w+)/.ignoresCase()).map {
                "Several kinds that count together have one name, `object both = \($0.1), \($0.2)`; limits of their own stand in sentences of their own."
            }
        },
        { line in
            line.firstMatch(of: /\bof (?:more than|over|at least|less than|up to) (\d+) (mm|km|m)\b/.ignoresCase()).map
            {
                "A measure stands after its thing: `with calibre more than \($0.1) mm`, `with range at most 20 km`."
            }
        },
        { line in
            line.firstMatch(of: /\bkeep (\w+) at least (\d+ (?:km|m|nmi)) from (\w+)/.ignoresCase()).map {
                "Name what they must be out of, `zone near = within \($0.2) of \($0.3)`, and write `keep \($0.1) out of near`."
            }
        },
        { line in
            line.firstMatch(of: /\b(?:behind|beyond) (?:the )?(\w+)/.ignoresCase()).map {
                "Name the side of the line, `zone rear = west of \($0.1)`, and write `to rear`."
            }
        },
        { line in
            line.firstMatch(of: /\b(?:terminate|denounce|cancel) this (?:accord|agreement)/.ignoresCase()).map { _ in
                "Write `may end this accord`."
            }
        },
        { line in
            line.firstMatch(of: /\bmust \w+ (\w+) , (\w+)/.ignoresCase()).map {
                "Several have one name: `object several = \($0.1), \($0.2)`."
            }
        },
        { line in
            line.firstMatch(of: /(\d+) ?(?:%|percent|per cent)|\b(?:one|two) (?:third|quarter|fifth)s?\b/.ignoresCase())
                .map { _ in
                    "A share of a number that nobody has written cannot be judged: write the number, `at least 30 tanks`; or `half of`; or `every … of LIST`."
                }
        },
        { line in
            line.firstMatch(of: /\bin each of\b/.ignoresCase()).map { _ in
                "A limit for each of several places is a sentence for each of them."
            }
        },
        { line in
            line.firstMatch(of: /\b(?:up)?on (signature|entry into force)\b/.ignoresCase()).map {
                "Write `from \($0.1)`."
            }
        },
        { line in
            line.firstMatch(of: /\buntil notice (\w+) is given\b/.ignoresCase()).map { "Write `until notice \($0.1)`." }
        },
        { line in
            line.firstMatch(of: /\bafter notice (\w+) to \w+/.ignoresCase()).map {
                "To whom it goes is said once, where the notice is named: `notice \($0.1) by … to …`. Leave it out here."
            }
        },
        { line in
            line.firstMatch(of: /^all \w+ must\b/.ignoresCase()).map { _ in "Say who must: `each party must …`." }
        },
        { line in
            line.firstMatch(
                of:
                    /\b(?:all|at least \d+|more than \d+|\d+) ([a-z]\w*) ([a-z]\w*) (?:by|within|to|from|in|into|before|on)\b/
                    .ignoresCase()
            ).map {
                "A thing has one name: declare `object \($0.1)_\($0.2) = \($0.2)`, and write `\($0.1)_\($0.2)`; or a measure after it, `with …`."
            }
        },
        { line in
            line.hasPrefix("no party")
                ? nil
                : line.firstMatch(of: /\bmay have\b/.ignoresCase()).map { _ in
                    "What may be there is what no sentence forbids: write how many may not, `must not have more than N THING in AREA`."
                }
        },
    ]
}
