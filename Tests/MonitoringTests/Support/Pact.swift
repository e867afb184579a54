/// A small accord as these tests understand it, apart from the model that the engine judges by.
///
/// Times are seconds from the start of a stream. `Pact+Accord` writes the same terms as an `Accord` for the engine;
/// ``SlowJudge`` reads them off here.
struct Pact: Sendable {
    var name: String
    var parties = ["A", "B"]
    var articles: [Clause]
    /// Seconds from one fact to the next, at most: what windows and deadlines are measured against.
    var step: Int64 = 4

    struct Clause: Sendable {
        var id: String
        var demand: Demand
        /// Whom it binds.
        var bearers = ["A", "B"]
        var begins = Begin.at(-1000)
        /// Seconds that the first term lasts; nil: without end.
        var lasts: Int64?
        /// Seconds of each renewal, which comes by itself unless notice `stop` was given before the end.
        var renewal: Int64?
        /// No breach within `window` seconds after breaches by another party.
        var excuse: (window: Int64, breaches: Breaches)?
        /// No longer bound after breaches by another party.
        var release: Breaches?
        /// Either party may end it by notice `quit` after breaches by another party.
        var end: Breaches?
        /// Either party may suspend it, and resume.
        var isSuspendable = false
    }

    enum Demand: Sendable {
        /// Must not do these acts, in a zone or anywhere; except strictly after such an act by another party, and not
        /// longer after than so many seconds.
        case ban(Set<String>, zone: String?, reply: (act: String, within: Int64)?)
        /// Whoever does one of these acts must notify of it within so many seconds, inclusive.
        case notify(of: Set<String>, within: Int64)
        /// Whoever does one of these acts must give a call, of whatever, within so many seconds.
        case call(after: Set<String>, within: Int64)
        /// Whoever is found in breach of an article must notify of it within so many seconds.
        case answer(forBreachOf: String, within: Int64)
    }

    enum Begin: Sendable {
        case at(Int64)
        /// Once accepted by all of these.
        case accepted([String])
    }

    /// So many breaches of these articles, within so many seconds of each other or ever.
    struct Breaches: Sendable {
        var count = 1
        var within: Int64?
        var of: [String]
    }
}

/// Something that was done, in a world in which everything is known.
struct Deed: Hashable, Sendable {
    var id: String
    var at: Int64
    /// A party, or `?` for somebody who is none.
    var by: String
    /// The act; or `notify`, `acceptance`, `quit`, `stop`, `suspend`, `resume`.
    var act: String
    /// The zone in which it took effect.
    var zone = "elsewhere"
    /// What is notified of.
    var about: String?

    static let words: Set<String> = ["notify", "acceptance", "quit", "stop", "suspend", "resume"]
    var isWord: Bool { Self.words.contains(act) }
}
