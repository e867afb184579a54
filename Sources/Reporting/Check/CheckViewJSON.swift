import Accords
import Foundation
import Monitoring
import Vocabulary

/// The readings, the timeline and the plan of an accord as JSON, for programs.
public enum CheckViewJSON {
    private struct Readings: Encodable {
        var format = "truce-readings/1"
        var accord: String
        var readings: [Reading]
        var restated: [Restated]
        var partings: [Parting]

        struct Reading: Encodable {
            var name: String
            var origin: String
        }
        struct Restated: Encodable {
            var subject: String
            var text: String?
            var readings: [String: String]
        }
        struct Parting: Encodable {
            var name: String
            var line: Int
            var about: String
            var answers: [String: Answer]
        }
        struct Answer: Encodable {
            var answer: String
            var isMet: Bool
        }
    }

    private struct Timeline: Encodable {
        var format = "truce-timeline/1"
        var accord: String
        var timeZones: [String]
        var timeZoneData: String
        var calendar: [Day]
        var waiting: [Waiting]
        var articles: [Article]

        struct Day: Encodable {
            var at: String
            var isEnd: Bool
            var what: String
            var readings: [String]
            var onTheClockOf: [String: String]
        }
        struct Waiting: Encodable {
            var article: String
            var sentence: String
            var waitsFor: String
            var thenDue: String
            var readings: [String]
        }
        struct Article: Encodable {
            var article: String
            var title: String?
            var inForce: [Row]
        }
        struct Row: Encodable {
            var readings: [String]
            var party: String?
            var words: String
            var why: [String]
        }
    }

    private struct Plan: Encodable {
        var format = "truce-plan/1"
        var accord: String
        var plan: [String]
    }

    /// `truce check --show readings --format json`.
    public static func readings(_ accord: Accord, _ outcomes: [CaseRunner.Outcome]) throws -> String {
        let table = ReadingsTable(accord, outcomes)
        let names = table.columns.map(\.id.name)
        return try text(
            Readings(
                accord: accord.title,
                readings: table.columns.map { Readings.Reading(name: $0.id.name, origin: $0.origin) },
                restated: table.rows.map { row in
                    Readings.Restated(
                        subject: row.subject, text: row.text, readings: named(names, row.cells))
                },
                partings: table.partings.map { parting in
                    Readings.Parting(
                        name: parting.name, line: parting.line, about: parting.about,
                        answers: named(
                            names,
                            parting.answers.map { $0.map { Readings.Answer(answer: $0.words, isMet: $0.isMet) } }))
                }))
    }

    /// `truce check --show timeline --format json`.
    public static func timeline(_ results: [ReadingResult], _ accord: Accord) throws -> String {
        let calendar = AccordCalendar(accord, results)
        return try text(
            Timeline(
                accord: accord.title, timeZones: calendar.zones.map(\.identifier),
                timeZoneData: CivilZone.dataVersion,
                calendar: calendar.days.map { day in
                    Timeline.Day(
                        at: day.at.utc, isEnd: day.isEnd, what: day.what, readings: day.readings.map(\.name),
                        onTheClockOf: named(
                            calendar.zones.map(\.identifier), calendar.zones.map { TimelineText.when(day, $0) }))
                },
                waiting: calendar.waiting.map {
                    Timeline.Waiting(
                        article: $0.article.name, sentence: $0.sentence, waitsFor: $0.waitsFor, thenDue: $0.then,
                        readings: $0.readings.map(\.name))
                },
                articles: calendar.articles.map { article in
                    Timeline.Article(
                        article: article.id.name, title: article.title,
                        inForce: article.rows.map {
                            Timeline.Row(
                                readings: $0.readings.map(\.name), party: $0.party?.name, words: $0.words, why: $0.edges
                            )
                        })
                }))
    }

    /// `truce check --show plan --format json`: the plan as it is printed, line by line.
    public static func plan(_ plan: String, _ accord: Accord) throws -> String {
        try text(
            Plan(
                accord: accord.title,
                plan: plan.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)))
    }

    private static func named<Value>(_ names: [String], _ values: [Value?]) -> [String: Value] {
        var found: [String: Value] = [:]
        for (name, value) in zip(names, values) { if let value { found[name] = value } }
        return found
    }

    /// Keys in alphabetical order, so that equal accords give equal bytes.
    private static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }
}
