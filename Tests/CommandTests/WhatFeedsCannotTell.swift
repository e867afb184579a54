import Foundation
import Testing

/// `truce check --reports`: which terms the reports at hand cannot tell.
@Suite("What feeds cannot tell", .enabled(if: Truce.isBuilt, "the program `truce` is not beside the tests"))
struct WhatFeedsCannotTell {
    private static let accord = Sample.accord.replacing(
        "no party may attack in bank",
        with: "no party may have artillery with calibre at least 100 mm in bank\n  no party may attack in bank")

    @Test("A calibre that no row tells, and sightings that no feed gives, are notes; with them there is none")
    func notes() throws {
        let folder = try Sample.folder()
        try folder.write("accord.md", Self.accord)
        let asked = try Truce.run(["check", "accord.md", "--reports", "reports.csv"], in: folder)
        #expect(asked.complaint.contains("feed-cannot-tell"))
        #expect(asked.complaint.contains("state-or-act"))
        let silent = try Truce.run(["check", "accord.md"], in: folder)
        #expect(!silent.complaint.contains("feed-cannot-tell") && !silent.complaint.contains("state-or-act"))
        try folder.write(
            "seen.csv",
            "report_id,kind,occurred_from,received_at,zone,object_class,calibre_mm,quantity_low,claimed_by,claimed_by_camp\n"
                + "S1,sighting,2030-05-03T09:00:00Z,2030-05-03T10:00:00Z,bank,artillery,152,2,Mission,neutral\n")
        let told = try Truce.run(["check", "accord.md", "--reports", "seen.csv"], in: folder)
        #expect(!told.complaint.contains("feed-cannot-tell") && !told.complaint.contains("state-or-act"))
    }
}
