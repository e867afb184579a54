import Accords
import Diagnostics
import Evidence
import Geography
import Monitoring
import Reporting
import Vocabulary

/// A few facts about a moratorium between two invented sides, judged: enough to draw every kind of verdict.
enum SmallWorld {
    static let header =
        "report_id,kind,occurred_from,occurred_to,received_at,longitude,latitude,location_precision_km,place,admin1,act,"
        + "outcome,object_class,object_name,alleged_actor,claimed_by,claimed_by_camp,outlet,source_url,effect,"
        + "confidence_note,quotes,about,incident,zone,subject\n"

    static let rows = """
        A1,event,2025-03-20T01:00:00Z,2025-03-20T03:00:00Z,2025-03-20T12:00:00Z,37.60,48.85,5,Hilltown,Kharkiv oblast,drone_strike,effect,oil_storage,Depot 4,North,Ministry of South,south,Southern Daily,https://south.example/a1,fire,,,,depot,,
        A2,event,2025-03-20T02:00:00Z,2025-03-20T02:10:00Z,2025-03-20T18:00:00Z,37.61,48.86,2,Hilltown,Kharkiv oblast,drone_strike,effect,oil_storage,Depot 4,North,Ministry of North,north,Northern Post,https://north.example/a2,,,,,depot,,
        B1,event,2025-03-26T10:00:00Z,2025-03-26T10:00:00Z,2025-03-26T15:00:00Z,36.20,50.00,20,River bend,Kharkiv oblast,shelling,effect,power_line,Line 7,South,Ministry of North,north,Northern Post,https://north.example/b1,lights out,,,,line,,
        B2,event,2025-03-26T00:00:00Z,2025-03-26T23:59:59Z,2025-03-27T09:00:00Z,,,,River bend,Kharkiv oblast,shelling,effect,power_line,Line 7,South,Ministry of South,south,Southern Daily,https://south.example/b2,,,,,line,,
        C1,event,2025-03-28T22:00:00Z,2025-03-29T02:00:00Z,2025-03-29T08:00:00Z,34.55,49.59,1,Wells,Poltava oblast,missile_strike,effect,gas_production,Well 12,North,Ministry of South,south,Southern Daily,https://south.example/c1,,,,,wells,,
        C2,event,2025-03-28T22:00:00Z,2025-03-29T02:00:00Z,2025-03-29T09:00:00Z,34.55,49.59,1,Wells,Poltava oblast,missile_strike,effect,gas_production,Well 12,North,Agency,neutral,Agency,https://agency.example/c2,,,Ministry of South,,wells,,
        C3,,2025-03-28T22:00:00Z,2025-03-29T02:00:00Z,2025-03-29T20:00:00Z,,,,,,denial,,,,North,Ministry of North,north,Northern Post,https://north.example/c3,,,,wells,,,
        D1,event,2025-04-02T04:00:00Z,2025-04-02T04:30:00Z,2025-04-02T07:00:00Z,32.50,45.33,100,Coast,,drone_strike,intercepted,gas_storage,Store 1,South,Ministry of North,north,Northern Post,https://north.example/d1,shot down,seven drones,,,,,
        E1,event,2025-04-20T08:00:00Z,2025-04-20T08:00:00Z,2025-04-20T12:00:00Z,37.60,48.85,5,Hilltown,Kharkiv oblast,air_strike,effect,power_substation,,North,Ministry of South,south,Southern Daily,https://south.example/e1,,,,,,,
        N1,will,2025-04-05T09:00:00Z,2025-04-05T09:00:00Z,2025-04-05T10:00:00Z,,,,,,notice,,,,North,Ministry of North,north,,,,,,,,,
        W1,coverage,2025-04-01T00:00:00Z,2025-04-02T00:00:00Z,2025-04-02T10:00:00Z,,,,,,,,,,,Observer Team,neutral,,,,,,,,,
        W2,coverage,2025-04-03T00:00:00Z,2025-04-04T00:00:00Z,2025-04-04T10:00:00Z,,,,,,,denied,,,,Observer Team,neutral,,,,,,,,,
        X1,event,2025-03-26T10:00:00,2025-03-26T10:00:00Z,2025-03-26T15:00:00Z,190,50.00,20,,,shelling,,power_line,,South,Ministry of North,north,,,,,,,,,

        """

    static let inputs = [
        ReportView.Input(name: "accord.md", role: "accord", sha256: String(repeating: "0a", count: 32), bytes: 1234),
        ReportView.Input(
            name: "/home/someone/reports.csv", role: "reports", sha256: String(repeating: "1b", count: 32), bytes: 5678),
    ]

    static let tallies = """
        tally_id,claimed_by,claimed_by_camp,period_from,period_to,total,unit,components,as_stated_at,source_url,note
        T1,Ministry of North,north,2025-03-18,2025-04-16,12,violations,by night=8;by day=5,2025-04-17,https://north.example/t1,said by Ministry of North
        T2,Ministry of South,south,2025-03-18,2025-04-16,9,confirmed hits,,2025-04-17,https://south.example/t2,at least nine

        """

    static let question = Diagnostic(
        .lineAsOf, at: .span(HandMade.span(33)), "The map is dated; which day’s line counts?",
        advice: "Write `as of the day` or a date.")

    static func view(
        _ publication: Publication = .mission, rows: String = SmallWorld.rows, accord: Accord? = nil,
        options: Monitor.Options = Monitor.Options()
    ) -> ReportView {
        let accord = accord ?? HandMade.moratorium(questions: [question])
        let reading = HandMade.facts([(name: "/home/someone/reports.csv", text: header + rows)], for: accord)
        var stated = TallyReading()
        var tallies = SmallWorld.tallies
        tallies.withUTF8 {
            stated.read(name: "/home/someone/tallies.csv", bytes: UnsafeRawBufferPointer($0), zone: accord.zone)
        }
        return ReportView(
            Monitor(accord).judge(reading.table, options), for: publication, inputs: inputs,
            setAside: reading.unreadable + reading.setAside.diagnostics, notes: reading.notes.diagnostics,
            tallies: stated.tallies)
    }
}
