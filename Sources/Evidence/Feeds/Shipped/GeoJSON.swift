extension ShippedMapping {
    static let geojsonText = #"""
        # GeoJSON points whose properties have the names of Truce's columns. docs/feeds/geojson.md; for any other file:
        # truce import geojson FILE --suggest-mapping
        feed: geojson
        format: geojson

        id: [report_id?, id?, "@id?"]
        occurred:
          column: [occurred_from?, date?, time?]
          formats: [iso]
          to: {column: occurred_to?, formats: [iso]}
        reported: {column: reported_at?, formats: [iso]}

        place:
          longitude: "@longitude"
          latitude: "@latitude"
          # A point does not say how exact it is; the property does, or nobody.
          radius: [location_precision_km?, {always: unknown}]
          name: [place?, name?]
          admin1: admin1?
          country: country_code?

        columns:
          kind: kind?
          act: act?
          outcome: outcome?
          object_class: object_class?
          object_name: object_name?
          alleged_actor: alleged_actor?
          claimed_by: claimed_by?
          claimed_by_camp: claimed_by_camp?
          outlet: outlet?
          source_url: [source_url?, url?]
          quotes: quotes?
          confidence_note: [confidence_note?, description?]
        """#
}
