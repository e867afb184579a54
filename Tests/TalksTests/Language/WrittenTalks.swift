import Diagnostics
import Documents
import Talks
import Testing

/// A document whose block of talks is this text.
func document(_ block: String, named name: String = "talks.md") -> SourceDocument {
    let reading = SourceDocument.read("# Talks\n\n```talks\n\(block)\n```\n", named: name, language: .talks)
    guard let document = reading.document else {
        Issue.record("\(reading.diagnostics)")
        return SourceDocument.read("```talks\nparty A\n```", named: name, language: .talks).document ?? document(block)
    }
    return document
}

/// What comes of checking a block of talks.
func checked(_ block: String) -> TalksCheck { check([document(block)]) }

/// Every kind of sentence once.
let everySentence = """
    talks "Border" as of 2025-03-18
    scale 0 to 100
    party A "First side"
    party B
    guarantor G "Third state"
    delegation "Ministry" of A
    source speech "Speech" 2025-03-13 at "https://example.org/speech"
    source envoy confidential
    source team "Own assessment" 2025-03-18
    issue truce "A truce"
      option none "No truce" from team
      option month "Thirty days"
        term "no party may attack energy"
    issue land "Land"
      option line "The line of contact"
      option all "All of it"
    from speech saying "as we said", confidence high
      A weighs truce 2, land 1.5
      A values truce none 0, month 40 to 70.5
      A prefers land line over all
      B prefers land all level with line
    A cannot accept land all from speech, confidence moderate as no-cession
    A cannot accept truce none together with land all from team
    B cannot accept less than 12 from envoy
    B can live with truce month together with land line from envoy
    A can live without no-cession from team
    no judgement of B on truce from team
    no judgement of B on land line from team
    B requires deal or watch before stop from speech as deal-first
    A bears at most 5 from team
    step stop "Fire stops" by A, B
      needs lists
      from team, confidence low
        costs A 3, B 4
      gives A 2
      can be undone losing A 1
      verified by G within 3 days
    step deal "A deal is signed" by A, B
      carries out truce month
      cannot be undone
      verified by G at once
    step lists by G
    guarantee watch "A mission" by G
      covers A up to 4, B
      needs lists
    order "Truce first" stop before deal from speech saying "guns first"
    proposal first "The first paper" by A, G on 2025-03-11
      truce month
      accepted by A on 2025-03-11 from speech
      rejected by B
    conflict "Crossing"
      state 1 "closed"
      state 2 "open"
      A moves 1 and 2
      B moves 1 to 2
      A prefers 2 over 1
      B prefers 1 level with 2 from team
    conflict "Fire"
      A decides hold "holds fire"
      B decides pull-back "pulls back", cannot be undone
      impossible hold and not pull-back
      A wants hold and pull-back, then not hold
      B wants pull-back
    """
