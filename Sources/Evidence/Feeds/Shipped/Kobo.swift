extension ShippedMapping {
    static let koboText = #"""
        # A form of your own in KoboToolbox or ODK Central whose questions have the names of Truce's columns: act, object_class, …
        # docs/feeds/kobo.md has such a form. For any other form: truce import kobo FILE --suggest-mapping
        feed: kobo
        title: A form in KoboToolbox or ODK

        # Exports put the names of groups before the name of a question: `incident/act` (Kobo), `incident-act` (ODK Central).
        groups: ["/", "-"]
        blanks: [n/a, "999"]

        # Kobo: _id; its _uuid is another after each correction. ODK Central: KEY.
        id: [_id?, KEY?]

        # What a reviewer has turned down is no report.
        skip:
          - when: {_validation_status?: [validation_status_not_approved, Not Approved]}
            because: not approved
          - when: {_validation_status/uid?: validation_status_not_approved}
            because: not approved
          - when: {ReviewState?: rejected}
            because: rejected

        # The questions occurred_from and occurred_to are of type dateTime, which carries its offset, or date. People choose the minute;
        # the seconds that exports write are always 00.
        occurred:
          column: occurred_from
          formats: [YYYY-MM-DDTHH:mm:00.000Z, YYYY-MM-DDTHH:mm:00Z, iso]
          to: {column: occurred_to?, formats: [YYYY-MM-DDTHH:mm:00.000Z, YYYY-MM-DDTHH:mm:00Z, iso]}
        # When the form was sent.
        reported:
          column: [_submission_time?, SubmissionDate?]
          formats: [iso]
          time zone: UTC

        # The question `location` of type geopoint: latitude, longitude, altitude, accuracy in metres. It is the place of the incident if
        # the enumerator stood there or set the point on the map; _geolocation is where the form was filled in, and is not used.
        place:
          longitude: [_location_longitude?, location-Longitude?]
          latitude: [_location_latitude?, location-Latitude?]
          point: location?
          radius:
            - {column: precision_km?}
            - {column: [_location_precision?, location-Accuracy?], times: 0.001}
            - {always: unknown}
          radius at least: 0.5
          name: place?
          admin1: admin1?
          district: district?
          look up: yes

        columns:
          kind: kind?
          act: act
          outcome: outcome?
          object_class: object_class?
          object_name: object_name?
          quantity_low: quantity_low?
          quantity_high: quantity_high?
          alleged_actor: alleged_actor?
          # Whose word it is: the question claimed_by, else who sent the form.
          claimed_by: [claimed_by?, _submitted_by?, SubmitterName?]
          claimed_by_camp: claimed_by_camp?
          killed: killed?
          injured: injured?
          confidence_note: note?
        """#
}
