extension Code {
    /// A map, or a feature of one, that is not there.
    public static let mapMissing = Code(
        600, "map-missing", .error,
        """
        The accord names a map, or a feature of a map, that was not found among the files given. Whether an incident \
        lies in a zone decides whether the term covers it, so a zone without its shape leaves every such question open. \
        A feature is found by its `id` or by its properties `name`, `id` or `title`; letter case is ignored where \
        that leaves no doubt.
        """,
        wrong: #"zone agdam = map "districts.geojson" feature "Agdam""#,
        right: #"zone agdam = map "districts.geojson" feature "Aghdam""#)

    /// A file that is no JSON.
    public static let mapNotJSON = Code(
        601, "map-not-json", .error,
        """
        Maps are read as GeoJSON (RFC 7946), which is text in JSON. The message says at which line and column \
        something else stands. Geographic information systems export GeoJSON: in QGIS, *Export › Save Features As… › GeoJSON*.
        """,
        wrong: #"{"type": "Point", "coordinates": [37.6 48.9]}"#,
        right: #"{"type": "Point", "coordinates": [37.6, 48.9]}"#)

    /// A file that ends too early.
    public static let mapCutShort = Code(
        602, "map-cut-short", .error,
        """
        The file ends before what was opened is closed, as after a download that broke off. Half a zone would give \
        half of the incidents, so nothing of it is used. Fetch the file again and compare its size or hash with the original.
        """,
        wrong: #"{"type": "Point", "coordinates": [37.6, "#,
        right: #"{"type": "Point", "coordinates": [37.6, 48.9]}"#)

    /// A file without any shape in it.
    public static let mapEmpty = Code(
        603, "map-empty", .error,
        """
        The file, or the feature, has no shape in it. An empty zone would cover nothing, and every term about it would look kept.
        """,
        wrong: #"{"type": "FeatureCollection", "features": []}"#,
        right:
            #"{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "port"}, "geometry": {"type": "Point", "coordinates": [30.75, 46.49]}}]}"#
    )

    /// A file in another encoding than UTF-8.
    public static let mapEncoding = Code(
        604, "map-encoding", .error,
        """
        GeoJSON is UTF-8 (RFC 8259, section 8.1). In another encoding the names of features would be misread. A byte \
        order mark at the start of a UTF-8 file is accepted.
        """,
        wrong: "a file saved as UTF-16 (“Unicode” in some editors) or Latin-1",
        right: "the same file saved as UTF-8")

    /// A file nested too deeply.
    public static let mapNested = Code(
        605, "map-nested", .error,
        """
        Nothing that GeoJSON can say needs more than a few levels of brackets. A file with more than 128 is damaged or made to do harm.
        """,
        wrong: "[[[[[[[[… 10,000 levels …]]]]]]]]",
        right: #"{"type": "Point", "coordinates": [37.6, 48.9]}"#)

    /// JSON that is not GeoJSON.
    public static let mapType = Code(
        606, "map-type", .error,
        """
        The file is JSON, but not GeoJSON as RFC 7946 has it: a `type` is missing or unknown, or `coordinates` are not \
        nested as that type needs. The types are FeatureCollection, Feature, Point, MultiPoint, LineString, \
        MultiLineString, Polygon, MultiPolygon and GeometryCollection. TopoJSON and Esri's JSON are other formats: \
        export as GeoJSON.
        """,
        wrong: #"{"type": "Polygone", "coordinates": [[[30, 47], [31, 47], [31, 48], [30, 47]]]}"#,
        right: #"{"type": "Polygon", "coordinates": [[[30, 47], [31, 47], [31, 48], [30, 47]]]}"#)

    /// Coordinates that are metres.
    public static let mapProjected = Code(
        607, "map-projected", .error,
        """
        The numbers are too great to be degrees: the map was exported in a projection (UTM, Gauss–Krüger, Web Mercator), \
        in metres. GeoJSON has longitude and latitude on WGS 84. Export again with EPSG:4326 as coordinate reference system; \
        guessing the projection would move the zone.
        """,
        wrong: #"{"type": "Point", "coordinates": [5500000, 5250000]}"#,
        right: #"{"type": "Point", "coordinates": [37.6, 48.9]}"#)

    /// A coordinate reference system other than WGS 84.
    public static let mapReferenceSystem = Code(
        608, "map-crs", .error,
        """
        The file has a `crs` member that names another reference system than WGS 84. RFC 7946 removed that member; \
        software that ignores it would put the zone elsewhere, by a hundred metres (Pulkovo 1942) or by thousands of \
        kilometres. Export again with EPSG:4326.
        """,
        wrong: #""crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28407"}}"#,
        right: #""crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}"#)

    /// A position outside the globe.
    public static let positionRange = Code(
        609, "position-range", .error,
        """
        Longitude runs from −180 to 180 and latitude from −90 to 90 degrees. A shape with a position outside of that is not \
        used, because it is unknown which other of its positions are wrong.
        """,
        wrong: #"{"type": "Point", "coordinates": [37.6, 98.9]}"#,
        right: #"{"type": "Point", "coordinates": [37.6, 48.9]}"#)

    /// Latitude first.
    public static let positionSwapped = Code(
        610, "position-swapped", .error,
        """
        A latitude beyond ±90 that would be a good longitude: the two seem to be in the wrong order. GeoJSON has \
        longitude first (RFC 7946, section 3.1.1), people and GPS receivers say latitude first. Only positions east of 90° \
        East or west of 90° West betray it: look at the whole file on a map.
        """,
        wrong: #"{"type": "Point", "coordinates": [38.9, 125.7]}"#,
        right: #"{"type": "Point", "coordinates": [125.7, 38.9]}"#)

    /// A ring whose last position is not its first.
    public static let ringOpen = Code(
        611, "ring-open", .note,
        """
        A polygon's ring ends where it began (RFC 7946, section 3.1.6). It was closed with a straight edge; if the last \
        position is far from the first, a part of the outline may be missing.
        """,
        wrong: #"{"type": "Polygon", "coordinates": [[[30, 47], [31, 47], [31, 48]]]}"#,
        right: #"{"type": "Polygon", "coordinates": [[[30, 47], [31, 47], [31, 48], [30, 47]]]}"#)

    /// A ring or line with too few positions.
    public static let ringShort = Code(
        612, "ring-short", .error,
        """
        A ring needs at least four positions, the last the same as the first; a line needs two. With fewer there is no \
        inside and no way along.
        """,
        wrong: #"{"type": "Polygon", "coordinates": [[[30, 47], [31, 47], [30, 47]]]}"#,
        right: #"{"type": "Polygon", "coordinates": [[[30, 47], [31, 47], [31, 48], [30, 47]]]}"#)

    /// A polygon that crosses itself.
    public static let ringCrosses = Code(
        613, "ring-crosses", .error,
        """
        The outline crosses itself, so that for some places it cannot be said whether they are inside. Two positions in \
        the wrong order are the usual cause. The message gives the place of one crossing. A ring that touches itself \
        without crossing is accepted.
        """,
        wrong: #"{"type": "Polygon", "coordinates": [[[30, 47], [31, 48], [31, 47], [30, 48], [30, 47]]]}"#,
        right: #"{"type": "Polygon", "coordinates": [[[30, 47], [31, 47], [31, 48], [30, 48], [30, 47]]]}"#)

    /// A hole that is not in its polygon.
    public static let holeOutside = Code(
        614, "hole-outside", .error,
        """
        In a polygon the first ring is the outline and each further ring a hole in it. A hole outside of the outline, or \
        inside another hole, cuts nothing out: perhaps it was meant as a part of its own (MultiPolygon).
        """,
        wrong:
            #"{"type": "Polygon", "coordinates": [[[30, 47], [31, 47], [31, 48], [30, 47]], [[35, 47], [36, 47], [36, 48], [35, 47]]]}"#,
        right:
            #"{"type": "MultiPolygon", "coordinates": [[[[30, 47], [31, 47], [31, 48], [30, 47]]], [[[35, 47], [36, 47], [36, 48], [35, 47]]]]}"#
    )

    /// A shape that crosses the antimeridian uncut.
    public static let ringJumps = Code(
        615, "ring-jumps", .error,
        """
        Between two neighbouring positions the longitude jumps by more than 180°: the shape crosses the antimeridian. Taken \
        as written, the edge would run around the whole earth the other way. RFC 7946, section 3.1.9, has such shapes cut in two.
        """,
        wrong: #"{"type": "LineString", "coordinates": [[179, -17], [-179, -17]]}"#,
        right: #"{"type": "MultiLineString", "coordinates": [[[179, -17], [180, -17]], [[-180, -17], [-179, -17]]]}"#)

    /// Two features of one name.
    public static let featureTwice = Code(
        616, "feature-twice", .error,
        """
        Several features answer to the name that the accord uses, and nothing says which is meant. If the shape changes by \
        date, give each its properties `valid_from` and `valid_until`; if both belong to one zone, make one MultiPolygon \
        of them, or name them apart and join them in the accord with `or`.
        """,
        wrong: #"two features with "name": "buffer" and no dates"#,
        right:
            #"{"name": "buffer", "valid_from": "2025-03-11", "valid_until": "2025-03-18"} and {"name": "buffer", "valid_from": "2025-03-18"}"#
    )

    /// A date of a feature that cannot be used.
    public static let featureDates = Code(
        617, "feature-dates", .error,
        """
        `valid_from` and `valid_until` (or `from` and `until`) say when a shape is the one in force: a date, or a time as RFC 3339 \
        has it, in UTC unless it says otherwise. A date as `valid_until` includes that day, unless the next shape begins on it. \
        Two shapes of one name cannot be in force at the same time.
        """,
        wrong: #""valid_from": "18/03/2025""#,
        right: #""valid_from": "2025-03-18""#)

    /// A map that is too large.
    public static let mapTooLarge = Code(
        618, "map-too-large", .error,
        """
        A map may have 256 MiB. Reading takes ten times as much memory as the file has bytes, and an accord needs the few shapes that it \
        names. A larger file is most likely the map of a whole country with every field and road in it.
        """,
        wrong: #"zone port = map "everything.geojson" feature "Port""#,
        right: #"zone port = map "zones-of-the-accord.geojson" feature "Port""#)

    /// An administrative unit that is not shipped.
    public static let adminUnitUnknown = Code(
        620, "admin-unit-unknown", .error,
        """
        Truce ships the outlines of some administrative units, under their ISO 3166-2 codes and names. Others have to be \
        given as a map: `map "provinces.geojson" feature "…"`. The shipped outlines are generalised; an accord whose \
        edges matter should bring its own.
        """,
        wrong: #"zone front = unit "UA-6""#,
        right: #"zone front = unit "UA-63""#)
}

extension Catalogue {
    static let placeCodes: [Code] = [
        .mapMissing, .mapNotJSON, .mapCutShort, .mapEmpty, .mapEncoding, .mapNested, .mapType, .mapProjected,
        .mapReferenceSystem, .positionRange, .positionSwapped, .ringOpen, .ringShort, .ringCrosses, .holeOutside,
        .ringJumps, .featureTwice, .featureDates, .mapTooLarge, .adminUnitUnknown,
    ]
}
