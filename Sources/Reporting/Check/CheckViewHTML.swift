import Accords
import Diagnostics
import Monitoring
import Mustache
import Vocabulary

/// The readings and the timeline of an accord as HTML pages, to be read at a negotiating table.
public enum CheckViewHTML {
    /// `truce check --show readings --format html`.
    ///
    /// - Throws: if the page's own template cannot be read, which the tests rule out.
    public static func readings(_ accord: Accord, _ outcomes: [CaseRunner.Outcome]) throws -> String {
        let table = ReadingsTable(accord, outcomes)
        let page = Node([
            "kind": "readings", "policy": Pages.policy(styles: [css], scripts: []), "css": Node.Markup(css),
            "title": accord.title.isEmpty ? "Readings" : accord.title,
            "lede":
                "What each reading restates, beside the document itself, and the worked cases under which they part.",
            "columns": table.columns.map { column in
                Node([
                    "name": column.id.name,
                    "origin": column.origin.isEmpty ? "nobody is on record as holding it" : column.origin,
                ])
            },
            "hasRows": !table.rows.isEmpty,
            "rows": table.rows.map { row in
                Node([
                    "subject": row.subject, "text": row.text ?? "no such line",
                    "isMissing": row.text == nil,
                    "cells": zip(table.columns, row.cells).map { column, cell in
                        Node(["heading": column.id.name, "words": cell])
                    },
                ])
            },
            "hasPartings": !table.partings.isEmpty,
            "partings": table.partings.map { parting in
                Node([
                    "name": parting.name, "place": "line \(parting.line)", "about": parting.about,
                    "answers": zip(table.columns, parting.answers).map { column, answer in
                        Node([
                            "heading": column.id.name, "words": ReadingsText.words(answer),
                            "slug": answer?.verdict.map(slug) ?? "none",
                        ])
                    },
                ])
            }, "footer": footer(accord),
        ])
        return try MustacheTemplate(string: readingsTemplate).render(page.fields, library: try Pages.library())
    }

    /// `truce check --show timeline --format html`.
    ///
    /// - Throws: if the page's own template cannot be read, which the tests rule out.
    public static func timeline(_ readings: [ReadingResult], _ accord: Accord) throws -> String {
        let calendar = AccordCalendar(accord, readings)
        let page = Node([
            "kind": "timeline", "policy": Pages.policy(styles: [css], scripts: []), "css": Node.Markup(css),
            "title": accord.title.isEmpty ? "Timeline" : accord.title,
            "lede":
                "What is in force when, what is due when, and what waits for what, before any notice, acceptance or breach. A day ends at 24:00.",
            "zones": calendar.zones.map {
                Node(["city": TimelineText.city($0), "identifier": $0.identifier])
            },
            "hasDays": !calendar.days.isEmpty, "hasReadings": accord.readings.count > 1,
            "days": calendar.days.map { day in
                Node([
                    "instants": calendar.zones.map { zone in
                        Node(["city": TimelineText.city(zone), "words": TimelineText.when(day, zone)])
                    },
                    "what": day.what.capitalisedFirst,
                    "under": accord.readings.count > 1 ? TimelineText.under(day.readings) : nil,
                ])
            },
            "hasWaiting": !calendar.waiting.isEmpty,
            "waiting": calendar.waiting.map { waiting in
                Node([
                    "article": waiting.article.name, "sentence": waiting.sentence, "waitsFor": waiting.waitsFor,
                    "then": waiting.then,
                    "under": waiting.readings.isEmpty ? nil : TimelineText.under(waiting.readings),
                ])
            },
            "articles": calendar.articles.map { article in
                Node([
                    "heading": "Article \(article.id)\(article.title.map { ". \($0)" } ?? "")",
                    "rows": article.rows.map { row in
                        Node([
                            "who": TimelineText.under(row.readings) + (row.party.map { ", \($0)" } ?? ""),
                            "bar": Node.Markup(bar(row, calendar)), "words": row.words,
                            "edges": row.edges.map { Node(["text": $0]) },
                        ])
                    },
                ])
            }, "footer": footer(accord),
        ])
        return try MustacheTemplate(string: timelineTemplate).render(page.fields, library: try Pages.library())
    }

    private static func footer(_ accord: Accord) -> String {
        "Clock of the accord: \(accord.zone.identifier); time zone data \(CivilZone.dataVersion). Made by Truce \(Release.version)."
    }

    private static func slug(_ verdict: Verdict) -> String {
        verdict.name.filter { $0 != " " }
    }

    /// When a row is in force, drawn from the first to the last day of the calendar. The words beside it say the same.
    private static func bar(_ row: AccordCalendar.Row, _ calendar: AccordCalendar) -> String {
        guard let span = calendar.span, !row.stretches.isEmpty else { return "" }
        let length = max(86_400, Double(span.until.seconds - span.from.seconds))
        let margin = length / 12
        let start = Double(span.from.seconds) - margin
        func x(_ instant: Instant) -> Double {
            min(600, max(0, (Double(instant.seconds) - start) / (length + 2 * margin) * 600))
        }
        var marks = "<rect class=\"track\" x=\"0\" y=\"4\" width=\"600\" height=\"10\"/>"
        for stretch in row.stretches {
            let left = stretch.from == .distantPast ? 0 : x(stretch.from)
            let right = stretch.until.map { x($0) } ?? 600
            let kind = stretch.truth == .true ? "force" : "force perhaps"
            marks +=
                "<rect class=\"\(kind)\" x=\"\(tenths(left))\" y=\"4\" width=\"\(tenths(max(2, right - left)))\" height=\"10\"/>"
        }
        return
            "<svg class=\"bar\" viewBox=\"0 0 600 18\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">\(marks)</svg>"
    }

    private static func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

    private static let css =
        PageStyle.css + """

            .subject{white-space:nowrap}.same{color:var(--soft)}
            td .formal{margin:0;padding:.35rem .55rem}
            table.readings td{min-width:8.5rem}table.readings th[scope=row]{min-width:6rem}
            table.calendar td.at{white-space:nowrap}
            svg.bar{width:100%;height:18px;margin:.35rem 0}
            @media screen and (max-width:46rem){table.readings td{min-width:0}table.calendar td.at{white-space:normal}}
            """

    private static let readingsTemplate = """
        {{> head}}
        <body>
        <header><h1>{{title}}</h1><p class="lede">{{lede}}</p></header>
        <main>
        <section><h2>The readings</h2><dl class="facts">{{#columns}}<dt>{{name}}</dt><dd>{{origin}}</dd>{{/columns}}</dl></section>
        <section><h2>What they restate</h2>
        {{#hasRows}}<div class="scroll"><table class="stack readings"><thead><tr><th scope="col">Line</th><th scope="col">The document</th>\
        {{#columns}}<th scope="col">{{name}}</th>{{/columns}}</tr></thead>
        <tbody>{{#rows}}<tr><th scope="row">{{subject}}</th>\
        <td data-label="The document">{{#isMissing}}<span class="same">{{text}}</span>{{/isMissing}}{{^isMissing}}<div class="formal">{{text}}</div>{{/isMissing}}</td>\
        {{#cells}}<td data-label="{{heading}}">{{#words}}<div class="formal">{{words}}</div>{{/words}}{{^words}}<span class="same">as the document</span>{{/words}}</td>{{/cells}}</tr>
        {{/rows}}</tbody></table></div>{{/hasRows}}
        {{^hasRows}}<p>Nothing: there is one text.</p>{{/hasRows}}</section>
        <section><h2>Where they part</h2>
        {{#hasPartings}}<div class="scroll"><table class="stack readings"><thead><tr><th scope="col">Case</th><th scope="col">Asked</th>\
        {{#columns}}<th scope="col">{{name}}</th>{{/columns}}</tr></thead>
        <tbody>{{#partings}}<tr><th scope="row">{{name}} <span class="soft small">{{place}}</span></th><td data-label="Asked">{{about}}</td>\
        {{#answers}}<td data-label="{{heading}}"><span class="verdict {{slug}}">{{words}}</span></td>{{/answers}}</tr>
        {{/partings}}</tbody></table></div>{{/hasPartings}}
        {{^hasPartings}}<p>No worked case has them part.</p>{{/hasPartings}}</section>
        </main>
        <footer><p>{{footer}}</p></footer>
        </body>
        </html>

        """

    private static let timelineTemplate = """
        {{> head}}
        <body>
        <header><h1>{{title}}</h1><p class="lede">{{lede}}</p></header>
        <main>
        <section><h2>Calendar</h2>
        {{#hasDays}}<div class="scroll"><table class="stack calendar"><thead><tr>{{#zones}}<th scope="col">{{city}} <span class="soft small">{{identifier}}</span></th>{{/zones}}\
        <th scope="col">What</th>{{#hasReadings}}<th scope="col">Under</th>{{/hasReadings}}</tr></thead>
        <tbody>{{#days}}<tr>{{#instants}}<td class="at" data-label="{{city}}">{{words}}</td>{{/instants}}<td data-label="What">{{what}}</td>\
        {{#under}}<td data-label="Under">{{under}}</td>{{/under}}</tr>
        {{/days}}</tbody></table></div>{{/hasDays}}
        {{^hasDays}}<p>The text alone fixes no instant.</p>{{/hasDays}}</section>
        <section><h2>What waits</h2>
        {{#hasWaiting}}<div class="scroll"><table class="stack"><thead><tr><th scope="col">Duty</th><th scope="col">Waits for</th><th scope="col">Then due</th></tr></thead>
        <tbody>{{#waiting}}<tr><th scope="row">Article {{article}}: {{sentence}}{{#under}} <span class="soft small">under {{under}}</span>{{/under}}</th>\
        <td data-label="Waits for">{{waitsFor}}</td><td data-label="Then due">{{then}}</td></tr>
        {{/waiting}}</tbody></table></div>{{/hasWaiting}}
        {{^hasWaiting}}<p>Nothing: every duty has its day.</p>{{/hasWaiting}}</section>
        <section><h2>In force</h2>
        {{#articles}}<h3>{{heading}}</h3><div class="scroll"><table class="stack"><thead><tr><th scope="col">Under</th><th scope="col">In force</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row">{{who}}</th><td data-label="In force">{{{bar}}}{{words}}\
        {{#edges}}<br><span class="soft small">{{text}}</span>{{/edges}}</td></tr>{{/rows}}</tbody></table></div>{{/articles}}</section>
        </main>
        <footer><p>{{footer}}</p></footer>
        </body>
        </html>

        """
}
