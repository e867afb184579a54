extension ShippedMapping {
    static let acledText = #"""
        # ACLED event data, as exported by the data export tool or read from the API: the columns of before and after 2025.
        # docs/feeds/acled.md says what they mean and do not mean.
        feed: acled
        title: Armed Conflict Location & Event Data (ACLED)

        id: event_id_cnty

        # No act of an armed side, so nothing that an accord could ban.
        skip:
          - when: {event_type: [Protests, Riots, Riots/Protests]}
            because: demonstrations

        # ACLED gives a day and no clock: it is read on the accord's. Codes 2 and 3 mean "some time in that week" and "in that month",
        # with the middle of it as the date (codebook, Time precision codes).
        occurred:
          column: event_date
          formats: [YYYY-MM-DD, D Month YYYY, D-Month-YYYY]
          spread:
            column: time_precision
            table: {1: 0 days, 2: 4 days, 3: 16 days}

        # When the row was put into ACLED's database.
        reported:
          column: timestamp?
          formats: [unix, iso]

        # The coordinates are the middle of a named place, never the spot. Code 2: near a town, or a part of a region. Code 3: a larger
        # region, by a natural place or the provincial capital.
        place:
          longitude: longitude
          latitude: latitude
          radius:
            column: geo_precision
            table: {1: 5, 2: 30, 3: unit}
          settlements: yes
          name: location
          admin1: admin1
          country:
            column: country
            table: {Ukraine: UA, Russia: RU, Belarus: BY, Moldova: MD, Poland: PL, Romania: RO}
            otherwise: keep

        columns:
          act:
            column: sub_event_type
            table:
              # A battle may be fought on the ground, with artillery or from the air.
              Armed clash: attack
              Government regains territory: attack
              Non-state actor overtakes territory: attack
              Air/drone strike: strike
              Shelling/artillery/missile attack: fire
              Remote explosive/landmine/IED: bombing
              Suicide bomb: bombing
              Grenade: attack
              Chemical weapon: use_of_force
              Attack: attack
              Sexual violence: sexual_violence
              Abduction/forced disappearance: detention
              Arrests: detention
              Looting/property destruction: looting
              Non-violent transfer of territory: movement
              Headquarters or base established: deployment
              Disrupted weapons use: unknown_act
              Agreement: unknown_act
              Change to group/activity: unknown_act
              Other: unknown_act
            otherwise: unknown_act
          object_class:
            - when: {civilian_targeting?: [Civilians targeted]}
              always: civilian
          # actor1 and actor2 are not attacker and victim. Only where the definition of the event leaves one side that can have acted
          # is it named: violence against civilians, who are unarmed and always actor2; and remote violence without a second actor.
          alleged_actor:
            - when:
                event_type: [Violence against civilians, Explosions/Remote violence]
                actor2: {holds: [civilians]}
              column: actor1
              words: {unidentified: unknown, Military Forces of Russia: Russia, Military Forces of Ukraine: Ukraine}
              otherwise: keep
            - when: {event_type: [Explosions/Remote violence], actor2: ""}
              column: actor1
              words: {unidentified: unknown, Military Forces of Russia: Russia, Military Forces of Ukraine: Ukraine}
              otherwise: keep
          killed: fatalities
          # ACLED writes down what its sources say: it is no source of its own, and does not tell whose claim the sources carry.
          claimed_by: {always: ACLED}
          outlet: source
          quotes: {always: not stated}
          confidence_note: notes?

        extra:
          acled_event_type: event_type
          acled_sub_event_type: sub_event_type
          acled_actor1: actor1
          acled_actor2: actor2
          acled_source_scale: source_scale?
          acled_tags: tags?
        """#
}
