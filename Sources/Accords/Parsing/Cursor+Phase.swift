import Diagnostics
import Documents

extension Cursor {
    /// A line under a phase, from its first word. Nil where the line is none.
    mutating func phaseLine() throws(Diagnostic) -> Syntax.PhaseLine? {
        if take("opens") {
            if take("once") { return .opensOnce(try gates()) }
            if take("on") { return .opensOn(try moment()) }
            if take("at") || take("with") { return .opensAt(try moment()) }
            throw expected("`on` a day, `at` a moment, or `once` something is a fact")
        }
        if take("lasts") {
            _ = take("for")
            return .lasts(try period())
        }
        if take("ends") {
            if take("once") { return .endsOnce(try gates()) }
            if take("at") || take("with") { return .endsAt(try moment()) }
            throw expected("`at` a moment, or `once` something is a fact")
        }
        if take("at", "the", "latest") { return .atTheLatest(try deadline()) }
        return nil
    }
}
