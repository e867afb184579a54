import Foundation
import Testing

@Suite("Following what comes", .enabled(if: Truce.isBuilt, "the program `truce` is not beside the tests"))
struct FollowingWhatComes {
    private func lines(_ text: String) throws -> [[String: Any]] {
        try text.split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
        }
    }

    private func follow(_ more: String..., input: String) throws -> Truce.Outcome {
        try Truce.run(
            ["monitor", "accord.md", "--follow", "-"] + more, in: try Sample.folder(), input: Data(input.utf8))
    }

    @Test("Rows of CSV on standard input come out as changes of verdicts")
    func csv() throws {
        let late = Sample.row("R2", from: "2030-05-03T09:30:00Z", received: "2030-05-06T10:00:00Z", actor: "South")
        let retraction =
            "R3,event,2030-05-03T09:30:00Z,,2030-05-07T10:00:00Z,,,,,shelling,South,Mission,neutral,,R2\n"
        let header = Sample.header.replacing("\n", with: ",retracts\n")
        let input = header + late.replacing("confirmed\n", with: "confirmed,\n") + retraction
        let outcome = try follow("--reports", "reports.csv", input: input)
        #expect(outcome.code == 0, "\(outcome.complaint)")
        let told = try lines(outcome.text)
        // The two rows may come in one piece: then the act was never found.
        for line in told where line["finding"] as? String == "text/1/South/R2" {
            #expect(line["from"] is NSNull || line["from"] as? String == "violated")
        }
        #expect(outcome.plainly.contains("2 rows taken"))
        #expect(outcome.plainly.contains("As known at 2030-05-07T10:00:00Z"))
    }

    @Test("Each line is as its schema says, of JSON Lines too")
    func jsonLines() throws {
        let row = """
            {"report_id": "J1", "occurred_from": "2030-05-03T09:00:00Z", "received_at": "2030-05-05T10:00:00Z", "longitude": -30.0, "latitude": 10.1, "location_precision_km": 1, "act": "shelling", "alleged_actor": "North", "claimed_by": "Mission", "grade": "confirmed"}

            """
        let outcome = try follow("--fail-on", "violated", input: row)
        #expect(outcome.code == 3, "\(outcome.complaint)")
        let schema = try Schema(Data(contentsOf: Truce.repository.appending(path: "docs/follow.schema.json")))
        let told = outcome.text.split(separator: "\n")
        #expect(told.count == 3)
        for line in told { #expect(try schema.flaws(of: Data(line.utf8)) == [], "\(line)") }
        let first = try #require(try lines(outcome.text).first)
        #expect(first["finding"] as? String == "text/1/North/J1")
        #expect(first["to"] as? String == "violated" && first["from"] is NSNull && first["corrects"] is NSNull)
    }

    @Test(
        "Joined by score as they come: two camps that tell the same corroborate each other, unless a person parts them")
    func corroborated() throws {
        func row(_ id: String, _ origin: String, _ camp: String, minute: Int) -> String {
            "\(id),event,2030-05-03T09:0\(minute):00Z,2030-05-03T09:09:00Z,2030-05-03T1\(minute):00:00Z,-30.0,10.1,1,,shelling,North,\(origin),\(camp),\n"
        }
        let input =
            Sample.header + row("R1", "South MoD", "south", minute: 0) + row("R2", "Visitor", "neutral", minute: 1)
        func violated(_ outcome: Truce.Outcome) throws -> [String] {
            try lines(outcome.text).filter { $0["to"] as? String == "violated" }.compactMap { $0["finding"] as? String }
        }
        let byHand = try follow(input: input)
        #expect(try violated(byHand) == [])
        let joined = try follow("--corroborate", input: input)
        #expect(joined.code == 0, "\(joined.complaint)")
        #expect(try violated(joined) == ["text/1/North/R1"])
        #expect(joined.plainly.contains("was learnt from"), "\(joined.complaint)")
        let folder = try Sample.folder()
        try folder.write(
            "d.csv",
            "report,other_report,decision,who,when,why\nR1,R2,different,A,2030-05-04,two fires\nR1,R9,same,A,2030-05-04,\n"
        )
        let parted = try Truce.run(
            ["monitor", "accord.md", "--follow", "-", "--decisions", "d.csv"], in: folder, input: Data(input.utf8))
        #expect(try violated(parted) == [])
        // What never came is said at the end.
        #expect(parted.plainly.contains("R9"), "\(parted.complaint)")
    }

    @Test("A bad row is told with its place and set aside, the rest goes on")
    func bad() throws {
        let outcome = try follow(
            input: Sample.header + Sample.row("R1") + "R2,event,yesterday,,,,,,,shelling,North,Mission,neutral,\n"
                + Sample.row("R3") + Sample.row("R1", actor: "South"))
        #expect(outcome.code == 1)
        #expect(outcome.plainly.contains("standard input:3"), "\(outcome.complaint)")
        #expect(outcome.plainly.contains("stands twice") || outcome.plainly.contains("came before"))
        #expect(outcome.plainly.contains("2 rows taken"))
        #expect(outcome.plainly.contains("2 rows set aside"))
        #expect(try lines(outcome.text).contains { $0["finding"] as? String == "text/1/North/R3" })
    }

    @Test("A header that is none ends it, and says why")
    func header() throws {
        let outcome = try follow(input: "id,when,what\n1,2030-05-03,shelling\n2,2030-05-03,shelling\n")
        #expect(outcome.code == 2 && outcome.text.isEmpty)
        #expect(
            outcome.plainly.contains("T0704") && outcome.plainly.contains("cannot be followed"), "\(outcome.complaint)")
    }

    @Test("A quoted field may run over lines, and the last line may lack its end")
    func quoted() throws {
        let header = Sample.header.replacing("\n", with: ",confidence_note\n")
        let row = Sample.row("R1").replacing("\n", with: ",\"first line\nsecond line\"")
        let outcome = try follow(input: header + row)
        #expect(outcome.code == 0, "\(outcome.complaint)")
        #expect(try lines(outcome.text).count { $0["finding"] as? String == "text/1/North/R1" } == 1)
    }

    @Test("What comes later than declared is set aside and counted")
    func lateness() throws {
        let rows =
            Sample.row("R1", from: "2030-05-03T09:00:00Z", received: "2030-05-10T10:00:00Z")
            + Sample.row("R2", from: "2030-05-09T09:00:00Z", received: "2030-05-10T10:00:00Z")
            + Sample.row("R3", from: "2030-05-02T09:00:00Z", received: "2030-05-10T11:00:00Z")
        let outcome = try follow("--lateness", "72h", input: Sample.header + rows)
        #expect(outcome.code == 1)
        #expect(outcome.plainly.contains("2 rows set aside as later than declared"), "\(outcome.complaint)")
        #expect(outcome.plainly.contains("T0920"))
        #expect(try lines(outcome.text).compactMap { $0["finding"] as? String } == ["text/1/North/R2"])
    }

    @Test("A file that grows, is cut and is replaced; Ctrl-C ends with a summary")
    func growing() throws {
        let folder = try Sample.folder()
        try folder.write("feed.csv", Sample.header + Sample.row("R1"))
        // Waits for each step to be seen rather than for a time.
        let script = """
            $TRUCE monitor accord.md --follow feed.csv > out 2> err &
            child=$!
            seen() { for i in $(seq 100); do grep -q "$1" "$2" && return; sleep 0.1; done; echo "no $1 in $2"; }
            seen R1 out
            printf '%s' '\(Sample.row("R2").dropLast())' >> feed.csv
            sleep 0.3; echo >> feed.csv
            seen R2 out
            printf '%s' '\(Sample.header)\(Sample.row("R3"))' > feed.csv
            seen 'was cut' err; seen R3 out
            printf '%s' '\(Sample.header)\(Sample.row("R4"))' > new.csv; mv new.csv feed.csv
            seen 'another file' err; seen R4 out
            kill -INT $child; wait $child; echo "code $?"
            """
        let outcome = try Truce.shell(script, in: folder)
        #expect(outcome.text == "code 0\n", "\(outcome.text)\(outcome.complaint)")
        let errors = String(decoding: try folder.read("err"), as: UTF8.self)
        #expect(errors.contains("4 rows taken"), "\(errors)")
    }

    @Test("What cannot be asked of it is said")
    func wrong() throws {
        for (words, said) in [
            (["--follow", "-", "--public"], "--public"),
            (["--follow", "-", "--lateness", "soon"], "no length of time"),
            (["--lateness", "3d", "--reports", "reports.csv"], "--lateness is for --follow"),
            (["--follow", "nothing.csv"], "cannot be followed"),
            (["--reports", "reports.csv", "--compare-with", "2031-01-01"], "--compare-with is not before"),
        ] {
            let outcome = try Truce.run(["monitor", "accord.md"] + words, in: try Sample.folder())
            #expect(outcome.code == 2 && outcome.plainly.contains(said), "\(words): \(outcome.complaint)")
        }
    }
}
