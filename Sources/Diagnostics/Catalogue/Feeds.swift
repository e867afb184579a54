extension Code {
    // MARK: Mappings

    /// A mapping that is not YAML, or has another shape.
    public static let mappingForm = Code(
        810, "mapping-form", .error,
        "A mapping is a YAML file of `key: value` entries (docs/feeds.md). One that cannot be read as that is not applied at all: half a mapping would import half of what the feed says.",
        wrong: "act: [shelling", right: "columns: {act: {always: shelling}}")
    /// A key that the language of mappings does not have.
    public static let mappingKeyUnknown = Code(
        811, "mapping-key-unknown", .error,
        "A key that is not known may be a slip of the pen, and then the feed would be read without what it was meant to say.",
        wrong: "colums:\n  act: weapon", right: "columns:\n  act: weapon")
    /// A value that cannot stand where it does.
    public static let mappingValue = Code(
        812, "mapping-value", .error,
        "A value of the mapping has another form than its key takes: a time zone that is none, a date format without a year, a word where a number belongs.",
        wrong: "time zone: EET", right: "time zone: Europe/Kyiv")
    /// A column that the file does not have.
    public static let mappingColumnMissing = Code(
        813, "mapping-column-missing", .error,
        "The mapping reads a column that the file does not have, or that it has twice. Feeds rename their columns from one year to the next; nothing is imported until the mapping says which column is meant. A name that ends with `?` may be missing.",
        wrong: "id: event_id", right: "id: event_id_cnty")
    /// A question that the mapping still asks.
    public static let mappingUnanswered = Code(
        814, "mapping-unanswered", .error,
        "`--suggest-mapping` writes a question mark where the data cannot tell: on whose clock, whose claim, how exact. Guessing would invent evidence, so nothing is imported until a person has answered.",
        wrong: "time zone: \"?\"", right: "time zone: Europe/Kyiv")
    /// A mapping without what every import needs.
    public static let mappingNeeds = Code(
        815, "mapping-needs", .error,
        "Every report needs an id, a time, and with coordinates the radius that surely holds the place; a time of day needs a time zone.",
        wrong: "place: {longitude: lon, latitude: lat}", right: "place: {longitude: lon, latitude: lat, radius: 5}")
    /// A word that no vocabulary has.
    public static let mappingWordUnknown = Code(
        816, "mapping-word-unknown", .error,
        "The mapping gives a column a word that the vocabulary does not have, so every row with it would be set aside later.",
        wrong: "columns: {act: {always: drone_attack}}", right: "columns: {act: {always: drone_strike}}")

    // MARK: Rows of a feed

    /// A date that is of none of the stated forms.
    public static let feedTimeForm = Code(
        830, "feed-time-form", .error,
        "The value is a date in none of the forms that the mapping states. Forms are stated and never guessed: 03/04/2025 is in March for some and in April for others.",
        wrong: "formats: [YYYY-MM-DD]    # 18.03.2025", right: "formats: [YYYY-MM-DD, DD.MM.YYYY]")
    /// A date that two stated forms read differently.
    public static let feedTimeAmbiguous = Code(
        831, "feed-time-ambiguous", .question,
        "Two of the forms that the mapping states read this value as different days. Which is meant cannot be told from the value; rows like it are set aside until the mapping states one form, or a column that says which.",
        wrong: "formats: [DD/MM/YYYY, MM/DD/YYYY]    # 03/04/2025", right: "formats: [DD/MM/YYYY]")
    /// A time that the clock of the zone never showed.
    public static let feedTimeSkipped = Code(
        832, "feed-time-skipped", .error,
        "On the day on which clocks go forward an hour is missing. A time in it was read from another clock than the mapping says.",
        wrong: "2025-03-30 03:30 with time zone: Europe/Kyiv", right: "2025-03-30 03:30 with time zone: Europe/Moscow")
    /// A value that the table does not list.
    public static let feedValueUnlisted = Code(
        833, "feed-value-unlisted", .error,
        "The table of the mapping does not say what this value means. It says so itself where it should: `otherwise: keep`, `otherwise: unknown_act`.",
        wrong: "table: {Shelling: shelling}    # Drone", right: "table: {Shelling: shelling, Drone: drone_strike}")
    /// A number in another form.
    public static let feedNumberForm = Code(
        834, "feed-number-form", .error,
        "Numbers are written with a point. Feeds that write a comma say so: `decimal comma: yes`; then 1,500 is one and a half.",
        wrong: "48,5", right: "decimal comma: yes    # 48,5")
    /// A row without the feed's id.
    public static let feedIDMissing = Code(
        835, "feed-id-missing", .error,
        "Without the feed's own id a later version of the row could not be told from another happening.",
        wrong: "id: event_id    # the field is empty", right: "id: [date, place, event_id?]")
    /// One id for two different rows of one file.
    public static let feedIDTaken = Code(
        836, "feed-id-taken", .error,
        "One id stands in two rows that say different things. In one file that is no correction but a mistake: the first is kept, this one set aside. `id: [COLUMN, COLUMN]` makes ids of several columns.",
        wrong: "UKR1,2025-03-18\nUKR1,2025-03-19", right: "UKR1,2025-03-18\nUKR2,2025-03-19")
    /// A file that changes its columns midway.
    public static let feedColumnsChanged = Code(
        837, "feed-columns-changed", .error,
        "A second header line: several exports were put one after the other. Rows under the same names are read on; under other names only if all columns that the mapping needs are among them.",
        wrong: "id,date\n1,2025-03-18\nid,day\n2,2025-03-19", right: "(two files)")
    /// Coordinates that are none.
    public static let feedCoordinates = Code(
        838, "feed-coordinates", .error,
        "Longitude is -180 to 180, latitude -90 to 90, in degrees, and one without the other says nothing.",
        wrong: "longitude 48.5, latitude 137.9", right: "longitude 37.9, latitude 48.5")
    /// A row without its partner in the second file.
    public static let feedPartnerMissing = Code(
        839, "feed-partner-missing", .error,
        "The mapping needs what a second file says of each row, and that file has no such row, or several.",
        wrong: "--with labels.csv    # of another year", right: "--with labels.csv    # of the same release")
    /// More reports in one row than can be.
    public static let feedTooManyParts = Code(
        840, "feed-too-many-parts", .error,
        "One row would become more than 200 reports. It is more likely that the separator is not what stands between values.",
        wrong: "split: {column: places, separator: \" \"}", right: "split: {column: places, separator: \", \"}")
    /// An area where a report has a place.
    public static let feedArea = Code(
        841, "feed-area", .error,
        "The feature is an area or a line. A report happened at a place; an area is a zone: give the file to the accord with `map`, or write `areas: disc` in the mapping to take the disc that holds it.",
        wrong: "truce import geojson occupied.geojson", right: "zone occupied = map \"occupied.geojson\"")

    // MARK: Notes

    /// Coordinates at 0, 0.
    public static let feedNullIsland = Code(
        850, "feed-null-island", .note,
        "Longitude 0 and latitude 0 lie in the Gulf of Guinea; in feeds they mean that somebody left the field empty. The place is left open, the row is kept.",
        wrong: "0.0, 0.0", right: "(empty)")
    /// A point that stands for a whole country or unit.
    public static let feedCentroid = Code(
        851, "feed-centroid", .note,
        "The coordinates are the middle of a country or of a unit, as geocoders give it for its name: nothing happened there. The radius is widened to hold all of it; where Truce has no outline the place is left open.",
        wrong: "48.3794, 31.1656 with radius 5", right: "48.3794, 31.1656 with radius 700")
    /// A name of several places.
    public static let feedPlaceSeveral = Code(
        852, "feed-place-several", .note,
        "The gazetteer has several places of this name. Which is meant is not guessed: near to each other they become one disc that holds them all; else the place is left open and the column `candidates` lists them. A unit (`admin1`) narrows them, and `known` in the mapping answers for good.",
        wrong: "Pokrovske", right: "Pokrovske, admin1: Dnipropetrovsk oblast")
    /// A name of no place.
    public static let feedPlaceMissing = Code(
        853, "feed-place-missing", .note,
        "The gazetteer has no place of this name: it knows Ukraine, Belarus and the west and south of European Russia, places with 500 people or more. The name is kept, the place left open.",
        wrong: "Novosele", right: "known: {Novosele: \"30.1 49.2 3\"}")
    /// A place known only by its unit.
    public static let feedUnitUnknown = Code(
        854, "feed-unit-unknown", .note,
        "Only the district, the province or the country is known, and Truce has no outline of it; the place is left open.",
        wrong: "radius: unit    # admin1: Nordrhein-Westfalen", right: "(coordinates empty)")
    /// A row that the feed no longer has.
    public static let feedRowGone = Code(
        855, "feed-row-gone", .note,
        "A report that came from this feed is not in the file that was said to be complete (`--complete`), or its row is one that the mapping now leaves out. It is not retracted: feeds drop rows for many reasons. Whoever knows the reason writes a row with `retracts`.",
        wrong: "(a row that vanished)", right: "report_id,retracts\nR2,acled:UKR1")
    /// A row that stands twice.
    public static let feedRowRepeated = Code(
        856, "feed-row-repeated", .note, "The same row stands in the feed twice; it is counted once.",
        wrong: "UKR1,2025-03-18\nUKR1,2025-03-18", right: "UKR1,2025-03-18")
    /// A file that no import wrote.
    public static let outputForeign = Code(
        860, "output-foreign", .error,
        "The file to be continued is no table of canonical facts, so nothing is added to it and nothing in it is changed.",
        wrong: "truce import acled events.csv --output events.csv",
        right: "truce import acled events.csv --output reports.csv")
}

extension Catalogue {
    static let feedCodes: [Code] = [
        .mappingForm, .mappingKeyUnknown, .mappingValue, .mappingColumnMissing, .mappingUnanswered, .mappingNeeds,
        .mappingWordUnknown, .feedTimeForm, .feedTimeAmbiguous, .feedTimeSkipped, .feedValueUnlisted, .feedNumberForm,
        .feedIDMissing, .feedIDTaken, .feedColumnsChanged, .feedCoordinates, .feedPartnerMissing, .feedTooManyParts,
        .feedArea, .feedNullIsland, .feedCentroid, .feedPlaceSeveral, .feedPlaceMissing, .feedUnitUnknown, .feedRowGone,
        .feedRowRepeated, .outputForeign,
    ]
}
