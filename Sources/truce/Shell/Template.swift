/// The process that `truce new` writes. A test keeps it equal to `Examples/template/`.
enum Template {
    /// Names and contents, in the order in which one reads them.
    static let files: [(name: String, text: String)] = [
        ("README.md", readme), ("accord.md", accord), ("zones.geojson", zones), ("reports.csv", reports),
    ]

    private static let readme = #"""
        # A process to start from

        | file | what it is |
        | --- | --- |
        | `accord.md` | the agreement: prose for people, and beside each article the terms that run |
        | `zones.geojson` | the zones that the accord names; open it in QGIS or any map editor |
        | `reports.csv` | what was reported, one claim a row, with who said it; the rows of `coverage` say who watched where |

        Everything in it is invented. Try it, then replace it:

        ```
        truce check   accord.md
        truce monitor accord.md --reports reports.csv
        truce monitor accord.md --reports reports.csv --format html --output report.html
        truce explain accord.md FINDING --reports reports.csv
        ```

        What you will see: North *violated* article 1 (R1, confirmed by the Mission), and called in time. Whether the strike of 5 May (R3, R4) was in the zone is *unknown*: its
        place is good to five kilometres only. South *kept* article 1 as far as anyone watched, and its call about the shots of 9 May is *pending*. Whether a clinic was hit (R6) is
        *unknown*: one side says so, the other denies it.

        Now change something. Make R3 good to 1 km; give R6 a second source of another camp; take the coverage rows out and look what becomes of *kept*.

        """#

    private static let accord = #"""
        # A ceasefire between North and South

        Everything here is invented; the places lie in the open Atlantic. Replace the prose with what was signed, and the terms with what it says.
        Then ask: `truce check accord.md`.

        ```truce
        accord "Buffer zone and hotline"
        time zone UTC
        party North
        party South
        monitor Mission "Joint Monitoring Mission"
        register Mission is complete for notify
        evidence counts from corroborated
        in force from 2030-05-01 00:00 for 60 days

        zone buffer = map "zones.geojson" feature "buffer"
        zone valley = map "zones.geojson" feature "valley"
        ```

        The ceasefire lasts 60 days from 1 May 2030, that day counted. The Mission keeps the register of calls on the hotline; a call that is not in it was not
        made.

        ## Article 1. The buffer zone

        Neither Party shall attack anything in the buffer zone.

        ```truce
        article 1
          no party may attack in buffer
        ```

        ## Article 2. The hotline

        A Party that uses force shall notify the other Party of it within 24 hours of the incident.

        ```truce
        article 2
          when use_of_force by a party is reported
            that party must notify of it to the other party within 24 hours of the incident
        ```

        ## Article 3. Hospitals

        Neither Party shall attack a hospital or an ambulance in the valley.

        ```truce
        article 3
          no party may attack medical in valley
        ```

        ## Worked cases

        What the Parties agree that the articles mean. Write one for each thing on which you might quarrel later.

        ```truce-test
        case "shells in the buffer zone, and a call in time"
          2030-05-03 09:00 shelling in buffer by North, confirmed, named shells
          2030-05-03 15:00 hotline_notification of shells to South by North
        expect article 1 North violated on shells
        expect at 2030-05-05 00:00 article 2 North kept on shells

        case "a place that may lie in the zone or beside it"
          2030-05-05 12:00 drone_strike at 10.19N 30.00W good to 5 km by South, confirmed, named drone
        expect article 1 South unknown on drone

        case "there is still time to call"
          2030-05-09 20:00 small_arms_fire at 10.40N 30.00W by South, confirmed, named shots
        expect at 2030-05-10 06:00 article 2 South pending on shots
        expect article 1 South kept on shots

        case "only one side says so"
          2030-05-06 10:00 mortar_fire on medical in valley by North, alleged, named clinic
        expect article 3 North unknown on clinic

        case "the day after the last"
          2030-06-29 23:59 shelling in buffer by North, confirmed, named last
          2030-06-30 00:00 shelling in buffer by South, confirmed, named late
        expect article 1 North violated on last
        expect article 1 South not in force on late
        ```

        """#

    private static let zones = #"""
        {
         "type": "FeatureCollection",
         "features": [
          {
           "type": "Feature",
           "properties": {
            "id": "buffer",
            "name": "buffer"
           },
           "geometry": {
            "type": "Polygon",
            "coordinates": [
             [
              [
               -30.2,
               10.0
              ],
              [
               -29.8,
               10.0
              ],
              [
               -29.8,
               10.2
              ],
              [
               -30.2,
               10.2
              ],
              [
               -30.2,
               10.0
              ]
             ]
            ]
           }
          },
          {
           "type": "Feature",
           "properties": {
            "id": "valley",
            "name": "valley"
           },
           "geometry": {
            "type": "Polygon",
            "coordinates": [
             [
              [
               -30.5,
               9.7
              ],
              [
               -29.5,
               9.7
              ],
              [
               -29.5,
               10.5
              ],
              [
               -30.5,
               10.5
              ],
              [
               -30.5,
               9.7
              ]
             ]
            ]
           }
          }
         ]
        }

        """#

    private static let reports = #"""
        report_id,kind,occurred_from,occurred_to,received_at,longitude,latitude,location_precision_km,zone,act,outcome,object_class,alleged_actor,to,about,claimed_by,claimed_by_camp,grade,incident,confidence_note
        R1,event,2030-05-03T09:00:00Z,,2030-05-03T10:30:00Z,-30.05,10.1,1,,shelling,effect,position,North,,,Mission,neutral,confirmed,,Invented.
        R2,event,2030-05-03T15:00:00Z,,2030-05-03T15:00:00Z,,,,,hotline_notification,,,North,South,R1,Mission,neutral,confirmed,,Invented.
        R3,event,2030-05-05T12:00:00Z,2030-05-05T12:30:00Z,2030-05-05T14:00:00Z,-30.0,10.19,5,,drone_strike,effect,position,North,,,Southern Command,South,,edge,Invented.
        R4,event,2030-05-05T12:10:00Z,,2030-05-05T16:00:00Z,-30.0,10.19,5,,drone_strike,effect,position,North,,,Northern Command,North,,edge,Invented.
        R5,event,2030-05-05T18:00:00Z,,2030-05-05T18:00:00Z,,,,,hotline_notification,,,North,South,R3,Mission,neutral,confirmed,,Invented.
        R6,event,2030-05-06,,2030-05-06T18:00:00Z,-30.3,9.9,2,,mortar_fire,effect,medical,North,,,Southern Command,South,,,Invented.
        R7,event,2030-05-06T20:00:00Z,,2030-05-06T20:00:00Z,,,,,denial,,,North,,R6,Northern Command,North,,,Invented.
        R8,event,2030-05-09T20:00:00Z,,2030-05-09T20:30:00Z,-30.0,10.4,1,,small_arms_fire,none,position,South,,,Mission,neutral,confirmed,,Invented.
        C1,coverage,2030-05-01T00:00:00Z,2030-05-10T06:00:00Z,2030-05-10T06:00:00Z,,,,buffer,,,,,,,Mission,neutral,,,Invented.
        C2,coverage,2030-05-01T00:00:00Z,2030-05-10T06:00:00Z,2030-05-10T06:00:00Z,,,,valley,,,,,,,Mission,neutral,,,Invented.
        C3,coverage,2030-05-07T08:00:00Z,2030-05-07T12:00:00Z,2030-05-07T13:00:00Z,,,,buffer,,denied,,,,,Mission,neutral,,,Invented. A patrol was turned back.

        """#
}
