import Diagnostics
import Foundation
import Testing

@testable import Evidence

/// Rows in the shapes of the feeds, all of them invented: the feeds' own terms forbid to ship theirs.
@Suite("The feeds people have")
struct TheFeedsPeopleHave {
    private static func table(_ header: String, _ rows: [[String: String]]) -> String {
        let names = header.split(separator: ",").map(String.init)
        return header + "\n"
            + rows.map { row in
                names.map { "\"" + (row[$0] ?? "").replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
            }.joined()
    }

    static let acledNew =
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp"
    /// Before 2023: capital letters, `data_id` and `iso3`, day first with the name of the month, no civilian_targeting and no tags.
    static let acledOld =
        "DATA_ID,ISO,EVENT_ID_CNTY,EVENT_ID_NO_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,EVENT_TYPE,SUB_EVENT_TYPE,ACTOR1,ASSOC_ACTOR_1,INTER1,ACTOR2,ASSOC_ACTOR_2,INTER2,INTERACTION,REGION,COUNTRY,ADMIN1,ADMIN2,ADMIN3,LOCATION,LATITUDE,LONGITUDE,GEO_PRECISION,SOURCE,SOURCE_SCALE,NOTES,FATALITIES,TIMESTAMP,ISO3"

    static let strike: [String: String] = [
        "event_id_cnty": "UKR1", "event_date": "2025-03-19", "time_precision": "1",
        "event_type": "Explosions/Remote violence", "sub_event_type": "Air/drone strike",
        "actor1": "Military Forces of Russia (2000-) Air Force", "country": "Ukraine", "admin1": "Donetsk",
        "location": "Sloviansk", "latitude": "48.8527", "longitude": "37.6053", "geo_precision": "1",
        "source": "Suspilne Media; Telegram", "notes": "Invented.", "fatalities": "0", "timestamp": "1742900000",
    ]

    @Test("ACLED, columns of after 2025: days, radii and outlets; no attacker where the codebook names none")
    func acled() throws {
        var battle = Self.strike
        battle.merge([
            "event_id_cnty": "UKR2", "time_precision": "2", "geo_precision": "2", "event_type": "Battles",
            "sub_event_type": "Armed clash", "actor2": "Military Forces of Ukraine (2019-)",
        ]) { _, new in new }
        var attack = Self.strike
        attack.merge([
            "event_id_cnty": "UKR3", "time_precision": "3", "geo_precision": "3",
            "event_type": "Violence against civilians",
            "sub_event_type": "Attack", "actor1": "Military Forces of Russia (2000-)", "actor2": "Civilians (Ukraine)",
            "civilian_targeting": "Civilians targeted",
        ]) { _, new in new }
        var protest = Self.strike
        protest.merge(["event_id_cnty": "UKR4", "event_type": "Protests"]) { _, new in new }
        let outcome = try shipped(.acled).read(Self.table(Self.acledNew, [Self.strike, battle, attack, protest]))
        #expect(outcome.flaws == [])
        #expect(outcome["report_id"] == ["acled:UKR1", "acled:UKR2", "acled:UKR3"])
        #expect(outcome["occurred_from"] == ["2025-03-19", "2025-03-15", "2025-03-03"])
        #expect(outcome["occurred_to"] == ["2025-03-19", "2025-03-23", "2025-04-04"])
        #expect(outcome["act"] == ["strike", "attack", "attack"])
        // In a battle actor1 is not the attacker.
        #expect(outcome["alleged_actor"] == ["Russia", "", "Russia"])
        #expect(outcome["object_class"] == ["", "", "civilian"])
        #expect(outcome["quotes"] == ["not stated", "not stated", "not stated"])
        #expect(outcome["outlet"][0] == "Suspilne Media; Telegram")
        #expect(outcome["location_precision_km"].prefix(2) == ["20", "30"])
        #expect(Double(outcome["location_precision_km"][2]) ?? 0 > 100)
        #expect(outcome["reported_at"][0] == "2025-03-25T10:53:20Z")
    }

    @Test("ACLED, columns of before: capital letters, dates with the name of the month")
    func acledBefore() throws {
        var row = Dictionary(uniqueKeysWithValues: Self.strike.map { ($0.key.uppercased(), $0.value) })
        row["EVENT_DATE"] = "19 March 2022"
        let outcome = try shipped(.acled).read(Self.table(Self.acledOld, [row]))
        #expect(outcome.flaws == [])
        #expect(outcome["occurred_from"] == ["2022-03-19"])
        #expect(outcome["alleged_actor"] == ["Russia"])
    }

    @Test("ACLED as its API answers")
    func acledAPI() throws {
        let members = Self.strike.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \"\($0.value)\"" }.joined(
            separator: ", ")
        let outcome = try shipped(.acled).read(
            "{\"status\": 200, \"success\": true, \"count\": 1, \"data\": [{\(members), \"actor2\": \"\"}]}")
        #expect(outcome["act"] == ["strike"])
    }

    static let ged =
        "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob"

    @Test("UCDP GED: intervals as coded, origins where known, no place where only the country is")
    func ucdp() throws {
        let battle = [
            "id": "500001", "type_of_violence": "1", "side_a": "Government of Russia (Soviet Union)",
            "side_b": "Government of Ukraine", "source_office": "Reuters", "source_original": "Ukrainian officials",
            "where_prec": "2", "where_coordinates": "Sloviansk town", "adm_1": "Donetsk oblast", "latitude": "48.8527",
            "longitude": "37.6053", "country": "Ukraine", "date_prec": "1", "date_start": "2024-03-19 00:00:00.000",
            "date_end": "2024-03-19 00:00:00.000", "best": "2", "low": "1", "high": "3",
        ]
        var killing = battle
        killing.merge([
            "id": "500002", "type_of_violence": "3", "side_b": "Civilians", "source_original": "", "where_prec": "4",
            "date_prec": "4", "date_start": "2024-03-01", "date_end": "2024-03-31",
        ]) { _, new in new }
        var vague = killing
        vague.merge(["id": "500003", "where_prec": "6", "latitude": "49.0", "longitude": "32.0"]) { _, new in new }
        let outcome = try shipped(.ucdp).read(Self.table(Self.ged, [battle, killing, vague]))
        #expect(outcome.flaws == [])
        #expect(outcome["occurred_from"] == ["2024-03-19", "2024-03-01", "2024-03-01"])
        #expect(outcome["occurred_to"] == ["2024-03-19", "2024-03-31", "2024-03-31"])
        #expect(outcome["time_precision"] == ["day", "unknown", "unknown"])
        #expect(outcome["alleged_actor"] == ["", "Russia", "Russia"])
        #expect(outcome["claimed_by"] == ["Ukrainian officials", "UCDP", "UCDP"])
        #expect(outcome["quotes"] == ["", "not stated", "not stated"])
        #expect(outcome["location_precision_km"][0] == "30" && outcome["longitude"][2].isEmpty)
        #expect(outcome.noted == ["4 T0854"])
    }

    @Test("VIINA: the date is the news item's, the labels a classifier's, the place a geocoder's")
    func viina() throws {
        let info =
            "viina_version,event_id,event_id_1pd,date,time,geonameid,feature_code,asciiname,ADM1_NAME,ADM1_CODE,ADM2_NAME,ADM2_CODE,longitude,latitude,GEO_PRECISION,GEO_API,location,address,report_id,source,url,text,lang\n"
            + "v,1,1,20250319,08:15,692372,PPL,Sloviansk,Donetska,14,Kramatorskyi,1,37.6053,48.8527,CITY,Yandex,1,x,r1,unian,https://example.org/1,Invented,ua\n"
            + "v,2,2,20250319,NA,1,PPL,Kharkiv,Kharkivska,63,x,1,36.25,50,ADM1,OSM,1,x,r2,ria,https://example.org/2,Invented,ru\n"
            + "v,3,3,20250319,08:15,1,PPL,Kharkiv,Kharkivska,63,x,1,36.25,50,CITY,OSM,1,x,r3,ria,https://example.org/3,Invented,ru\n"
            + "v,4,4,20250319,00:00,1,PPL,Kharkiv,Kharkiv,2610,x,1,36.25,50,ADM3,Yandex,1,x,r4,nv,https://example.org/4,Invented,ua\n"
        let labels =
            "viina_version,event_id,date,t_mil,t_mil_b,t_artillery_b,t_uav_b,t_airstrike_b,a_rus_b,a_ukr_b,a_rus_init_b,a_ukr_init_b\n"
            + "v,1,20250319,0.9,1,0,1,0,1,0,1,0\nv,2,20250319,0.9,1,0,0,0,1,1,0,0\nv,3,20250319,0.1,0,0,0,0,0,0,0,0\nv,4,20250319,0.9,1,1,0,0,1,0,1,0\n"
        let outcome = try shipped(.viina).read(info, with: labels)
        #expect(outcome.flaws == [])
        #expect(outcome["report_id"] == ["viina:1", "viina:2", "viina:4"])
        // 00:00 stands in half of the real rows: no time of day is known, and what is told of may have been later that day.
        let day = "2025-03-15T22:00:00Z"
        #expect(outcome["occurred_from"] == ["2025-03-16T06:15:00Z", day, day])
        let end = "2025-03-19T21:59:59Z"
        #expect(outcome["occurred_to"] == ["2025-03-19T06:15:59Z", end, end])
        #expect(outcome["act"] == ["drone_strike", "unknown_act", "shelling"])
        #expect(outcome["alleged_actor"] == ["Russia", "", "Russia"])
        #expect(outcome["quotes"] == ["not stated", "not stated", "not stated"])
        #expect(outcome["location_precision_km"][0] == "20")
        #expect(Double(outcome["location_precision_km"][1]) ?? 0 > 100)
        #expect(throws: MappingFlaws.self) { try shipped(.viina).read(info) }
    }

    @Test("KoboToolbox: semicolons, groups before the questions, the place of the incident and not of the form")
    func kobo() throws {
        let outcome = try shipped(.kobo).read(
            """
            "start";"incident/occurred_from";"incident/act";"incident/location";"incident/_location_latitude";"incident/_location_longitude";"incident/_location_altitude";"incident/_location_precision";"incident/alleged_actor";"incident/note";"_id";"_uuid";"_submission_time";"_geolocation";"_submitted_by"
            "2025-03-19T10:00:00.000+02:00";"2025-03-19T09:20:00.000+02:00";"shelling";"48.85 37.6 100 4.5";"48.85";"37.6";"100";"4.5";"Russia";"Invented";"7";"aaaa-1";"2025-03-19T08:05:00";"[50.0, 30.0]";"team_3"
            """)
        #expect(outcome.flaws == [])
        #expect(outcome["report_id"] == ["kobo:7"])
        #expect(outcome["occurred_from"] == ["2025-03-19T07:20:00Z"])
        #expect(outcome["occurred_to"] == ["2025-03-19T07:20:59Z"])
        #expect(outcome["longitude"] == ["37.6"] && outcome["location_precision_km"] == ["0.5"])
        #expect(outcome["claimed_by"] == ["team_3"])
        #expect(outcome["reported_at"] == ["2025-03-19T08:05:00Z"])
    }

    @Test("A corrected form is an amendment, though its uuid is another; what a reviewer turned down is no report")
    func correctedForms() throws {
        let header = "occurred_from;act;note;_id;_uuid;_validation_status\n"
        let first = try shipped(.kobo).read(
            header + "2025-03-19;shelling;Invented;7;aaaa-1;\n2025-03-20;shelling;Invented;8;cccc-1;\n")
        let second = try shipped(.kobo).read(
            header + "2025-03-19;shelling;Corrected;7;bbbb-2;validation_status_approved\n"
                + "2025-03-20;shelling;Invented;8;cccc-1;validation_status_not_approved\n",
            continuing: first.text)
        #expect(second["report_id"] == ["kobo:7", "kobo:8", "kobo:7~2"])
        #expect(second.result.summary.skipped.map(\.because) == ["not approved"])
        // It was imported before it was turned down: that is told, and a person decides.
        #expect(second.noted == ["3 T0855"])
    }

    @Test("ODK Central: hyphens between group and question, the keys of submissions")
    func odk() throws {
        let outcome = try shipped(.kobo).read(
            "SubmissionDate,incident-occurred_from,incident-act,incident-location-Latitude,incident-location-Longitude,incident-location-Altitude,incident-location-Accuracy,meta-instanceID,KEY,SubmitterName\n"
                + "2025-03-19T08:05:00.000Z,2025-03-19,shelling,48.85,37.6,100,2400,uuid:1,uuid:1,Team 3\n")
        #expect(outcome.flaws == [])
        #expect(outcome["location_precision_km"] == ["2.4"] && outcome["claimed_by"] == ["Team 3"])
        #expect(outcome["report_id"] == ["kobo:uuid:1"])
    }
}
