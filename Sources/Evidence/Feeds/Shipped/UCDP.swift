extension ShippedMapping {
    static let ucdpText = #"""
        # UCDP GED (25.1 and its neighbours) and UCDP Candidate, which has the same columns.
        # docs/feeds/ucdp.md says what they mean and do not mean.
        feed: ucdp
        title: UCDP Georeferenced Event Dataset

        id: id

        # date_start and date_end are the earliest and the latest day; date_prec says only how far apart they are.
        # The midnight that exports write after a day is no time of day.
        occurred:
          column: date_start
          formats: [YYYY-MM-DD, YYYY-MM-DD 00:00:00.000, YYYY-MM-DD 00:00:00, M/D/YYYY 12:00:00 am]
          to:
            column: date_end
            formats: [YYYY-MM-DD, YYYY-MM-DD 00:00:00.000, YYYY-MM-DD 00:00:00, M/D/YYYY 12:00:00 am]

        # where_prec: 1 the place itself; 2 within about 25 km of it; 3 the district; 4 the province; 5 a line or a part of the country;
        # 6 the country; 7 the sea or the air. From 3 on the coordinates only stand for something that is larger.
        place:
          longitude: longitude
          latitude: latitude
          radius:
            column: where_prec
            table: {1: 5, 2: 30, 3: 100, 4: unit, 5: unknown, 6: unknown, 7: unknown}
          settlements: yes
          name: where_coordinates
          admin1: adm_1
          country:
            column: country
            table: {Ukraine: UA, "Russia (Soviet Union)": RU, Russia: RU, Belarus: BY}
            otherwise: keep

        columns:
          # UCDP counts deaths by armed force; what was done with which weapon is not in its columns.
          act:
            column: type_of_violence
            table: {1: use_of_force, 2: use_of_force, 3: attack}
          object_class:
            - when: {type_of_violence: 3}
              always: civilian
          # In one-sided violence side_a is by definition who killed, side_b civilians. In the other two the sides are in the order of the
          # conflict, not of the deed.
          alleged_actor:
            - when: {type_of_violence: 3}
              column: side_a
              table: {Government of Russia (Soviet Union): Russia, Government of Russia: Russia, Government of Ukraine: Ukraine}
              otherwise: keep
          killed: best
          # source_original is who said so, where UCDP found it out; else UCDP only carries what others carry.
          claimed_by:
            - source_original
            - always: UCDP
          quotes:
            - when: {source_original: ""}
              always: not stated
          outlet: source_office
          effect: source_headline?
          confidence_note: source_article

        extra:
          ucdp_type_of_violence: type_of_violence
          ucdp_side_a: side_a
          ucdp_side_b: side_b
          ucdp_deaths_civilians: deaths_civilians
          ucdp_low: low
          ucdp_high: high
          ucdp_event_clarity: event_clarity
          ucdp_date_prec: date_prec
          ucdp_where_prec: where_prec
          ucdp_code_status: code_status?
        """#
}
