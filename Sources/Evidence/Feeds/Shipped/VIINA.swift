extension ShippedMapping {
    static let viinaText = #"""
        # VIINA 2.0: event_info_latest_YEAR.csv, joined with event_labels_latest_YEAR.csv:
        #   truce import viina event_info_latest_2025.csv --with event_labels_latest_2025.csv --output reports.csv
        # docs/feeds/viina.md says what a machine has done to it.
        feed: viina
        title: Violent Incident Information from News Articles (VIINA)
        time zone: Europe/Kyiv
        blanks: [NA]

        id: event_id
        join: {column: event_id, with: event_id, needed: yes}

        skip:
          - when: {t_mil_b: {not: [1, 1.0]}}
            because: not about military operations, says the classifier

        # date and time are those of the news item, not of the happening, which lay before it: how far, nobody says. Three days are assumed.
        # 00:00 stands in half of the rows: no time is known, so it is read as the whole day.
        occurred:
          column: [date, time?]
          formats: [YYYYMMDD 00:00, YYYY-MM-DD 00:00, YYYYMMDD HH:mm, YYYY-MM-DD HH:mm, YYYYMMDD, YYYY-MM-DD]
          spread: {before: 3 days, after: 0 days}
        reported:
          column: [date, time?]
          formats: [YYYYMMDD 00:00, YYYY-MM-DD 00:00, YYYYMMDD HH:mm, YYYY-MM-DD HH:mm, YYYYMMDD, YYYY-MM-DD]

        # Found from names in the text by two map services; the coordinates are those of a street, a place or a unit. What the levels
        # mean is not written down: ADM3 comes with populated places.
        place:
          longitude: longitude
          latitude: latitude
          radius:
            column: GEO_PRECISION
            table: {STREET: 5, CITY: 5, ADM3: 30, ADM2: 60, ADM1: unit}
            otherwise: unknown
          settlements: yes
          name: asciiname
          admin1: ADM1_NAME
          country: {always: UA}

        columns:
          # Several labels may hold; the first of this list counts. Those that the authors advise against (t_cyber) are not in it.
          act:
            - {when: {t_uav_b?: [1, 1.0]}, always: drone_strike}
            - {when: {t_artillery_b?: [1, 1.0]}, always: shelling}
            - {when: {t_airstrike_b?: [1, 1.0]}, always: strike}
            - {when: {t_aad_b?: [1, 1.0]}, always: air_defence_fire}
            - {when: {t_armor_b?: [1, 1.0]}, always: ground_attack}
            - {when: {t_raid_b?: [1, 1.0]}, always: raid}
            - {when: {t_firefight_b?: [1, 1.0]}, always: small_arms_fire}
            - {when: {t_ied_b?: [1, 1.0]}, always: bombing}
            - {when: {t_arrest_b?: [1, 1.0]}, always: detention}
            - {always: unknown_act}
          # Who began it, says the classifier (a_rus_init_b, a_ukr_init_b). Where it says both or neither, nobody is named.
          alleged_actor:
            - {when: {a_rus_init_b?: [1, 1.0], a_ukr_init_b?: {not: [1, 1.0]}}, always: Russia}
            - {when: {a_ukr_init_b?: [1, 1.0], a_rus_init_b?: {not: [1, 1.0]}}, always: Ukraine}
          # The outlet carried it; whose claim it is, the columns do not say.
          claimed_by: source
          outlet: source
          source_url: url
          quotes: {always: not stated}
          confidence_note: text

        extra:
          viina_geo_precision: GEO_PRECISION
          viina_geo_api: GEO_API?
          viina_one_per_day: event_id_1pd?
        """#
}
