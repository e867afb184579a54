/// Whose claims are taken as true while judging.
///
/// Believing is no filter. A believed camp's claims count as confirmed, its denials are true, its notices and
/// acceptances stand; what it contradicts is false; what it is silent about keeps the grade it has.
public enum Belief: Hashable, Sendable {
    /// Nobody's: every claim has the grade that its origins give it.
    case nobody
    /// All claims of one party's camp, by the party's place in the accord.
    case party(Int)
    /// Every claim of every camp that something was done, and by whom; denials count for nothing.
    case any
}
