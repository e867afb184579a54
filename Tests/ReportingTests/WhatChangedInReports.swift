import Foundation
import Monitoring
import Testing
import Vocabulary

@testable import Reporting

@Suite("What changed, in every form of the report")
struct WhatChangedInReports {
    /// 29 March 2025, 08:30 UTC.
    private static let since = Instant(1_743_237_000)

    private static func view(_ publication: Publication = .mission, rows: String = SmallWorld.rows) -> ReportView {
        SmallWorld.view(publication, rows: rows, options: .init(comparedWith: Self.since))
    }

    @Test("Text says since when, what and why")
    func text() {
        let text = TextReport.render(Self.view(), .init(width: 160))
        #expect(text.contains("What changed since 29 March 2025, 10:30"))
        #expect(text.contains("late report C2; denial C3"), "\(text)")
        #expect(!TextReport.render(SmallWorld.view()).contains("What changed"))
    }

    @Test("The page has a section of it, and a link to it among its contents")
    func page() throws {
        let page = try HTMLReport.render(Self.view())
        #expect(page.contains("<section id=\"changes\">") && page.contains("href=\"#changes\""))
        #expect(page.contains("late report C2; denial C3"))
        #expect(!(try HTMLReport.render(SmallWorld.view()).contains("id=\"changes\"")))
    }

    @Test("JSON has an object of it only where it was asked for")
    func json() {
        let json = String(decoding: JSONReport.render(Self.view()), as: UTF8.self)
        #expect(json.contains("\"changes\": {") && json.contains("\"since\": \"2025-03-29T08:30:00Z\""))
        #expect(!String(decoding: JSONReport.render(SmallWorld.view()), as: UTF8.self).contains("\"changes\""))
    }

    @Test("The public version tells no id of a report, no time of day and nothing recent of what changed")
    func everybody() throws {
        let rules = PublicRules(cell: .init(25), delay: 72 * 3600)
        let view = SmallWorld.view(
            .everybody(rules),
            options: .init(includesAll: true, comparedWith: Self.since))
        let changes = try #require(view.result.changes)
        #expect(!changes.findings.isEmpty)
        #expect(changes.findings.flatMap(\.why).allSatisfy { $0.reports.isEmpty })
        #expect(changes.findings.flatMap(\.why).contains { $0.count > 0 })
        // E1 is of the last day.
        let names = Set(changes.findings.compactMap(\.incident))
        #expect(names.allSatisfy { ["P", "A", "C"].contains($0.prefix(1)) }, "\(names)")
        for (name, text) in [
            ("text", TextReport.render(view, .init(width: 160))), ("html", try HTMLReport.render(view)),
            ("json", String(decoding: JSONReport.render(view), as: UTF8.self)),
        ] {
            for secret in ["wells", "depot", "10:30", "08:30", " C2", "/E1"] {
                #expect(!text.contains(secret), "\(name): \(secret)")
            }
        }
    }

    @Test("No form of what changed lets a planted secret out")
    func secrets() throws {
        let reading = HandMade.facts(
            [(name: "/home/SecretFolder/SecretFile.csv", text: SmallWorld.header + PublicVersion.rows)],
            for: PublicVersion.accord)
        let result = Monitor(PublicVersion.accord).judge(
            reading.table, .init(includesAll: true, comparedWith: Instant(1_743_021_323)))
        let changes = try #require(result.changes)
        #expect(changes.findings.contains { $0.id.contains("Secret") })
        let view = ReportView(
            result, for: .everybody(PublicRules()), inputs: [], setAside: reading.setAside.diagnostics,
            notes: reading.notes.diagnostics)
        for (name, text) in [
            ("text", TextReport.render(view, .init(width: 160, isVerbose: true))),
            ("html", try HTMLReport.render(view)),
            ("json", String(decoding: JSONReport.render(view), as: UTF8.self)),
        ] {
            for secret in PublicVersion.secrets + PublicVersion.times where secret != "line 2" && secret != "line 9" {
                #expect(!text.contains(secret), "\(name): \(secret)")
            }
        }
    }

    @Test("Equal facts give equal numbers in the public version, whether changes are asked for or not")
    func numbers() {
        let rules = PublicRules()
        let plain = SmallWorld.view(.everybody(rules))
        let compared = Self.view(.everybody(rules))
        #expect(plain.findings.map(\.id) == compared.findings.map(\.id))
    }
}
