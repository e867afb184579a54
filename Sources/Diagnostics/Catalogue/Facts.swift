extension Code {
    // MARK: Files

    /// A file that holds nothing.
    public static let fileEmpty = Code(
        700, "file-empty", .error,
        "A file without a single row may be a failed export, and a report made without it would look complete. An empty file is therefore said, never passed over.",
        wrong: "", right: "report_id,occurred_from,act,alleged_actor,claimed_by\nR1,2025-03-18,shelling,A,Mission")
    /// A workbook, an archive or another binary file.
    public static let fileNotText = Code(
        701, "file-not-text", .error,
        "Facts are read from CSV or JSON Lines. Workbooks, archives and other binary files have to be exported first: what a program shows in a cell is not always what the file holds.",
        wrong: "reports.xlsx", right: "reports.csv")
    /// A file, or its header, in another encoding.
    public static let fileNotUTF8 = Code(
        702, "file-not-utf-8", .error,
        "Names of people and places have to compare equal wherever they come from; this needs one encoding, and it is UTF-8. Guessing another would turn names into others without anybody noticing.",
        wrong: "(a file saved as UTF-16)", right: "(the same file saved as CSV UTF-8)")
    /// A first line that cannot be cut into names.
    public static let headerUnreadable = Code(
        703, "header-unreadable", .error,
        "The first line names the columns, in any order. Nothing in the file can be told apart without it.",
        wrong: "report_id,\"occurred_from,act", right: "report_id,occurred_from,act")
    /// A header without the columns that every report needs.
    public static let columnsMissing = Code(
        704, "columns-missing", .error,
        "A report needs an id, so that others can amend, deny or quote it, and a time, so that it can be held against a text that is in force at some times and not at others. All other columns may be missing.",
        wrong: "id,date,act", right: "report_id,occurred_from,act")
    /// One column named twice.
    public static let columnTwice = Code(
        705, "column-twice", .error,
        "Two columns of one name could say different things of one report. Which one counts cannot be guessed.",
        wrong: "report_id,occurred_from,act,act", right: "report_id,occurred_from,act,act_as_said")
    /// A column that is nearly one that is known.
    public static let columnUnknown = Code(
        706, "column-unknown", .note,
        "Columns that `docs/facts.md` does not know are kept and shown, and never judged. This one looks like a slip of the pen: if it is, every row lacks what it was meant to say.",
        wrong: "report_id,occured_from", right: "report_id,occurred_from")
    /// More columns that are not known than are kept.
    public static let columnsTooMany = Code(
        707, "columns-too-many", .note,
        "At most 256 columns that are not judged are kept, so that a file with a new name in every line does not fill the memory.",
        wrong: "{\"report_id\": \"R1\", \"x1\": 1}\n{\"report_id\": \"R2\", \"x2\": 1}\n…",
        right: "{\"report_id\": \"R1\", \"note\": \"x1\"}\n{\"report_id\": \"R2\", \"note\": \"x2\"}\n…")
    /// A header and no rows.
    public static let fileWithoutRows = Code(
        708, "file-without-rows", .note,
        "The file has a header and nothing else. If rows were expected, the export failed.",
        wrong: "report_id,occurred_from", right: "report_id,occurred_from\nR1,2025-03-18")
    /// More files than one run takes.
    public static let tooManyFiles = Code(
        709, "too-many-files", .error, "One run reads at most 65,536 files.",
        wrong: "(65,537 files)", right: "(the rows of several files joined into one)")
    /// One JSON list instead of one object a line.
    public static let jsonList = Code(
        710, "json-list", .error,
        "JSON Lines holds one object on each line, so that a damaged line costs one report and not all. A list in brackets has to be taken apart first.",
        wrong: "[{\"report_id\": \"R1\", \"occurred_from\": \"2025-03-18\"}]",
        right: "{\"report_id\": \"R1\", \"occurred_from\": \"2025-03-18\"}")

    // MARK: The form of a row

    /// More or fewer fields than the header names.
    public static let fieldCount = Code(
        711, "field-count", .error,
        "A row with more or fewer fields than the header has shifted somewhere, and every field after that place would be read as another column. The row is set aside.",
        wrong: "R1,2025-03-18,Sumy, north", right: "R1,2025-03-18,\"Sumy, north\"")
    /// A quote that is not closed.
    public static let quoteUnclosed = Code(
        712, "quote-unclosed", .error,
        "A quote that is not closed swallows the rows that follow. Only the row where it opens is lost: reading goes on in the next line.",
        wrong: "R1,2025-03-18,\"Sumy\nR2,2025-03-18,Kursk", right: "R1,2025-03-18,\"Sumy\"\nR2,2025-03-18,Kursk")
    /// A quote where none can stand.
    public static let quoteStray = Code(
        713, "quote-stray", .error,
        "In CSV a quote stands around a whole field, or doubled inside such a field (RFC 4180). A quote elsewhere may mean that fields begin and end at other places than it looks.",
        wrong: "R1,2025-03-18,the \"Iskander\" type", right: "R1,2025-03-18,\"the \"\"Iskander\"\" type\"")
    /// A field of more than 1 MiB.
    public static let fieldTooLong = Code(
        714, "field-too-long", .error,
        "A field of more than 1 MiB is no part of a report but a quote that was never closed, or a document that belongs elsewhere.",
        wrong: "R1,2025-03-18,\"(the whole dossier)\"", right: "R1,2025-03-18,https://example.org/dossier")
    /// Bytes that are not UTF-8.
    public static let fieldNotUTF8 = Code(
        715, "field-not-utf-8", .error,
        "A name in another encoding would be stored as a different name. The row is set aside until the file is in UTF-8.",
        wrong: "R1,2025-03-18,K\\xf6nigsberg", right: "R1,2025-03-18,Königsberg")
    /// A NUL byte.
    public static let fieldHasNUL = Code(
        716, "field-nul", .error,
        "A NUL byte stands in no text; a file that has one was damaged or cut, and what is around it cannot be trusted.",
        wrong: "R1,2025-03-18,Su\\x00my", right: "R1,2025-03-18,Sumy")
    /// A line that is no flat JSON object.
    public static let jsonLine = Code(
        717, "json-line", .error,
        "Each line is one flat JSON object: names with texts, numbers or `null`. The line is set aside.",
        wrong: "{\"report_id\": \"R1\", \"place\": {\"name\": \"Sumy\"}}",
        right: "{\"report_id\": \"R1\", \"place\": \"Sumy\"}")

    // MARK: Identity

    /// A report without an id.
    public static let reportIDMissing = Code(
        720, "report-id-missing", .error,
        "Denials, amendments, quotes and findings name reports by their id. A report without one cannot be answered.",
        wrong: "report_id,occurred_from\n,2025-03-18", right: "report_id,occurred_from\nR1,2025-03-18")
    /// One id for two reports.
    public static let reportIDTaken = Code(
        721, "report-id-taken", .error,
        "Two reports with one id and different content cannot be told apart by whoever denies or amends one of them. The later one is set aside; a correction is a report of its own, with the first one's id in `amends`.",
        wrong: "R1,2025-03-18,Sumy\nR1,2025-03-18,Kursk", right: "R1,2025-03-18,Sumy\nR2,2025-03-18,Kursk")
    /// The same report more than once.
    public static let rowsRepeated = Code(
        722, "rows-repeated", .note,
        "The same report stands more than once, word for word, in one file or in several. It is one report and counts once.",
        wrong: "R1,2025-03-18,Sumy\nR1,2025-03-18,Sumy", right: "R1,2025-03-18,Sumy")

    // MARK: Times

    /// A report without a time.
    public static let timeMissing = Code(
        725, "time-missing", .error,
        "A text is in force at some times and not at others. A report of which nobody says when it happened cannot be held against it; if little is known, state a wide window.",
        wrong: "report_id,occurred_from,occurred_to\nR1,,",
        right: "report_id,occurred_from,occurred_to\nR1,2025-03-01,2025-03-31")
    /// A time that cannot be read.
    public static let timeForm = Code(
        726, "time-form", .error,
        "Times are RFC 3339 with an offset, or a bare ISO 8601 date for a whole day in the accord's zone. Other forms mean different days to different people: 04/05 is in April or in May.",
        wrong: "18.03.2025 20:50", right: "2025-03-18T20:50:00+02:00")
    /// A time of day without an offset.
    public static let timeWithoutZone = Code(
        727, "time-without-zone", .error,
        "The parties' clocks differ, and an hour decides on which side of a deadline a strike falls. A time of day needs the offset of the clock that it was read from.",
        wrong: "2025-03-18T20:50:00", right: "2025-03-18T20:50:00+02:00")
    /// The end before the beginning.
    public static let timesReversed = Code(
        728, "times-reversed", .error,
        "`occurred_from` is the earliest possible instant and `occurred_to` the latest. The other way round, one of them is wrong, and it cannot be told which.",
        wrong: "2025-03-19T06:00:00Z,2025-03-18T20:00:00Z", right: "2025-03-18T20:00:00Z,2025-03-19T06:00:00Z")
    /// Known before it happened.
    public static let receivedBeforeOccurred = Code(
        729, "received-before-occurred", .note,
        "A report that was received before the event either announces it or has a wrong clock. It is kept and judged as it stands, and said here, because it looks as if it had been known at a time when it could not be.",
        wrong: "2025-03-19T06:00:00Z,received 2025-03-18T06:00:00Z",
        right: "2025-03-18T06:00:00Z,received 2025-03-19T06:00:00Z")
    /// Later than everything that was received.
    public static let reportFromFuture = Code(
        730, "report-from-future", .note,
        "The event lies after everything that was ever received. “Now” is the latest time of receipt among the facts, so the event has not happened yet; as a rule a year or an offset is wrong. It is kept as it stands.",
        wrong: "2052-03-18T06:00:00Z", right: "2025-03-18T06:00:00Z")
    /// No word of when it was learnt.
    public static let receiptAssumed = Code(
        731, "receipt-assumed", .note,
        "When a report was learnt decides what could be known on a past day, and what an answer given then rested on. Where neither `received_at` nor `reported_at` is stated, the end of the time of occurrence stands in: the earliest it can have been known.",
        wrong: "report_id,occurred_from\nR1,2025-03-18T20:50:00Z",
        right: "report_id,occurred_from,received_at\nR1,2025-03-18T20:50:00Z,2025-03-19T07:00:00Z")
    /// No word of the earliest time.
    public static let startAssumed = Code(
        732, "start-assumed", .note,
        "Only the latest possible instant is stated. It is taken as the time itself; if the event may be older, a window that says so keeps the verdict honest.",
        wrong: "report_id,occurred_from,occurred_to\nR1,,2025-03-18T20:50:00Z",
        right: "report_id,occurred_from,occurred_to\nR1,2025-03-18T18:00:00Z,2025-03-18T20:50:00Z")
    /// Received long after all others.
    public static let receivedFarAhead = Code(
        733, "received-far-ahead", .note,
        "“Now” is the latest time of receipt among the facts. One row whose year is wrong moves it, and with it every deadline that was still open is over. A row that was received half a year or more after all others is therefore named.",
        wrong: "received 2125-03-19T07:00:00Z", right: "received 2025-03-19T07:00:00Z")

    // MARK: Numbers and places

    /// A number that is none.
    public static let numberForm = Code(
        735, "number-form", .error,
        "Numbers are decimal, with a point and without blanks or units, so that they mean the same in every country.",
        wrong: "48,85", right: "48.85")
    /// A number outside of what it can be.
    public static let numberRange = Code(
        736, "number-range", .error,
        "A number outside of what it can be is a slip, and the place or amount that it should be cannot be guessed. A latitude beyond 90 often means that longitude and latitude were swapped.",
        wrong: "longitude 48.85, latitude 137.60", right: "longitude 137.60, latitude 48.85")
    /// One coordinate without the other.
    public static let coordinateAlone = Code(
        737, "coordinate-alone", .error,
        "One coordinate without the other gives no place. Leave both empty where the place is unknown: the report is then judged as one whose place is unknown.",
        wrong: "longitude,latitude\n37.60,", right: "longitude,latitude\n37.60,48.85")
    /// Coordinates without a radius.
    public static let precisionAssumed = Code(
        738, "precision-assumed", .note,
        "Coordinates without a radius are taken as exact. Coordinates of a town for something outside it then put an event inside a zone, or outside, with a certainty that nobody stated.",
        wrong: "longitude,latitude\n37.60,48.85", right: "longitude,latitude,location_precision_km\n37.60,48.85,5")
    /// Distances that cannot be read.
    public static let distancesForm = Code(
        739, "distances-form", .error,
        "Distances that a source states stand in for coordinates that it withholds: from what, how many kilometres, and how far that may be off.",
        wrong: "28 km from the line", right: "contact as of 2014-09-19=28±1")

    // MARK: Words

    /// A kind of fact that there is not.
    public static let kindUnknown = Code(
        740, "kind-unknown", .error,
        "What is asked of a row depends on its kind: an event happened, a sighting was seen there, a count says how many. Where the column is empty the row is an event.",
        wrong: "kind\nincident", right: "kind\nevent")
    /// An act that no list has.
    public static let actUnknown = Code(
        741, "act-unknown", .error,
        "Terms name acts, and a report whose act is in no list would match none of them and silently count for nothing. Where the source does not say what was done, `unknown_act` or `unknown_strike` says so.",
        wrong: "drone_stirke", right: "drone_strike")
    /// An object class that no list has.
    public static let objectUnknown = Code(
        742, "object-unknown", .error,
        "Terms name objects, and a report whose object is in no list would match none of them and silently count for nothing. `none` says that nothing was hit, an empty field that nothing is stated.",
        wrong: "oil_depot", right: "oil_storage")
    /// An outcome that there is not.
    public static let outcomeUnknown = Code(
        743, "outcome-unknown", .error,
        "Whether an attack that was stopped is a breach is one of the questions on which readings differ: the outcome decides it. `denied` belongs to coverage rows only.",
        wrong: "outcome\nshot down", right: "outcome\nintercepted")
    /// Intercepted, and with effect.
    public static let outcomeContradictsAct = Code(
        744, "outcome-contradicts-act", .error,
        "An `act` of `intercepted` reads as an unknown strike that was intercepted. With an outcome of `effect` beside it, one of the two is wrong.",
        wrong: "act,outcome\nintercepted,effect", right: "act,outcome\ndrone_strike,effect")
    /// A grade that there is not.
    public static let gradeUnknown = Code(
        745, "grade-unknown", .error,
        "Grades are ordered: alleged, reported, corroborated, confirmed. A word that is not among them cannot be placed in the order.",
        wrong: "grade\nverified", right: "grade\nconfirmed")
    /// An answer that there is not.
    public static let answerUnknown = Code(
        746, "answer-unknown", .error,
        "What a body or a party answered starts and stops clocks; it is one of `yes`, `no`, `answered`, `failed`.",
        wrong: "answer\nagreed", right: "answer\nyes")
    /// An actor who is nearly one whom the accord declares.
    public static let actorSpelling = Code(
        747, "actor-spelling", .note,
        "The row names an actor whom the accord does not declare, and whose name is near to one that it does. Left so, the row accuses nobody whom the accord binds.",
        wrong: "alleged_actor\nRusia", right: "alleged_actor\nRussia")
    /// A word with capitals, blanks or hyphens.
    public static let wordForm = Code(
        754, "word-form", .note,
        "The words of the vocabulary are in small letters, joined by low lines. One that differs in this only is read as the word that it is, and said once.",
        wrong: "act\nDrone strike", right: "act\ndrone_strike")
    /// A count without a number.
    public static let quantityMissing = Code(
        748, "quantity-missing", .error,
        "A count that says no number counts nothing; “none there” is a number too, and a valuable one: 0.",
        wrong: "kind,quantity_low\ncount,", right: "kind,quantity_low\ncount,0")
    /// The least above the most.
    public static let quantitiesReversed = Code(
        749, "quantities-reversed", .error,
        "`quantity_low` is the least that it can have been and `quantity_high` the most. The other way round, one of them is wrong.",
        wrong: "quantity_low,quantity_high\n12,8", right: "quantity_low,quantity_high\n8,12")

    // MARK: What a row is good for

    /// A denial that does not say of what.
    public static let denialOfNothing = Code(
        750, "denial-of-nothing", .note,
        "A denial contests who did it, for the report or incident that it names in `about`. One that names none contests nothing; it is kept and listed.",
        wrong: "act,about\ndenial,", right: "act,about\ndenial,R17")
    /// A correction or denial of something that is not among the facts.
    public static let referenceUnknown = Code(
        753, "reference-unknown", .note,
        "A correction takes effect on an earlier report of the same origin, a denial on the report or incident that it names. If the id is not among the facts, or the report is somebody else's, the row stands and corrects nothing.",
        wrong: "report_id,retracts\nR9,R71", right: "report_id,retracts\nR9,R17")
    /// Coverage of no area.
    public static let coverageOfAll = Code(
        751, "coverage-of-all", .note,
        "Coverage says who watched which area when; no article is kept without it. A row that names no area says that everything was watched, which few can say.",
        wrong: "kind,zone\ncoverage,", right: "kind,zone\ncoverage,buffer")

    /// A fraction of a thing.
    public static let quantityFraction = Code(
        755, "quantity-fraction", .error,
        "Tanks, persons and stages are whole. A fraction in a count is a slip of the pen or a column of something else, and would make a breach out of nothing.",
        wrong: "kind,quantity_low\ncount,3.4", right: "kind,quantity_low\ncount,3")
    /// A verification by nobody whom the accord knows.
    public static let verifierUnknown = Code(
        756, "verifier-unknown", .note,
        "Who shows that a duty is done is named in the accord. The word of anybody else is kept and shown, and discharges nothing.",
        wrong: "kind,article,claimed_by\nverification,4,Some Institute",
        right: "kind,article,claimed_by\nverification,4,Mission")

    // MARK: Tallies

    /// A tally without an id.
    public static let tallyIDMissing = Code(
        760, "tally-id-missing", .error,
        "Tallies are shown side by side and quoted by their id.",
        wrong: "tally_id,claimed_by,total,unit\n,Ministry,8,hits",
        right: "tally_id,claimed_by,total,unit\nT1,Ministry,8,hits")
    /// One id for two tallies.
    public static let tallyIDTaken = Code(
        761, "tally-id-taken", .error,
        "Two tallies with one id cannot be told apart when somebody quotes one. The later one is set aside; a number that was corrected is a tally of its own.",
        wrong: "T1,Ministry,8,hits\nT1,Ministry,9,hits", right: "T1,Ministry,8,hits\nT2,Ministry,9,hits")
    /// Parts of a total that cannot be read.
    public static let componentsForm = Code(
        762, "components-form", .error,
        "The parts of a total are labels with numbers, so that it can be seen whether they add up.",
        wrong: "67 assaults; 1355 shellings", right: "assaults=67;shellings=1355")
    /// Parts that do not add up to the total.
    public static let tallyDiffers = Code(
        763, "tally-differs", .note,
        "The parts that were stated do not add up to the total that was stated. Both are kept and shown as they are: which of them is wrong, or what else was counted, only the speaker can say.",
        wrong: "total 2000, components assaults=67;shellings=1355;FPV drone uses=673",
        right: "total 2095, components assaults=67;shellings=1355;FPV drone uses=673")
}

// MARK: - Decisions on joins

extension Code {
    /// A decision that cannot be read.
    public static let decisionForm = Code(
        770, "decision-form", .error,
        "A decision says of two reports whether they speak of the same happening, and wins over the score. A row that does not say so is not followed.",
        wrong: "report,other_report,decision\nR1,R2,yes", right: "report,other_report,decision\nR1,R2,same")
    /// A decision about a report that is not there.
    public static let decisionOfNothing = Code(
        771, "decision-of-nothing", .note,
        "A decision names a report that is not among the events given, or that was taken back. It has no effect.",
        wrong: "R1,R9999,same", right: "R1,R2,same")
    /// Decisions that cannot all hold.
    public static let decisionsContradict = Code(
        772, "decisions-contradict", .question,
        "Two decisions cannot both hold, alone or together with others: what is the same as one thing cannot be different from it. The later one is followed; of decisions of one time the one that keeps apart, since a false join is worse than a missed one.",
        wrong: "R1,R2,same\nR2,R3,same\nR1,R3,different", right: "R1,R2,same\nR1,R3,different")
}

extension Catalogue {
    static let factCodes: [Code] =
        [
            .fileEmpty, .fileNotText, .fileNotUTF8, .headerUnreadable, .columnsMissing, .columnTwice, .columnUnknown,
            .columnsTooMany, .fileWithoutRows, .tooManyFiles, .jsonList,
            .fieldCount, .quoteUnclosed, .quoteStray, .fieldTooLong, .fieldNotUTF8, .fieldHasNUL, .jsonLine,
            .reportIDMissing, .reportIDTaken, .rowsRepeated,
            .timeMissing, .timeForm, .timeWithoutZone, .timesReversed, .receivedBeforeOccurred, .reportFromFuture,
            .receiptAssumed, .startAssumed, .receivedFarAhead,
            .numberForm, .numberRange, .coordinateAlone, .precisionAssumed, .distancesForm,
            .kindUnknown, .actUnknown, .objectUnknown, .outcomeUnknown, .outcomeContradictsAct, .gradeUnknown,
            .answerUnknown, .actorSpelling, .wordForm, .quantityMissing, .quantitiesReversed,
            .denialOfNothing, .referenceUnknown, .coverageOfAll, .quantityFraction, .verifierUnknown,
            .tallyIDMissing, .tallyIDTaken, .componentsForm, .tallyDiffers,
            .decisionForm, .decisionOfNothing, .decisionsContradict,
        ]
}
