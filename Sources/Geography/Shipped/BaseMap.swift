/// Outlines of land for drawing maps on. For display only: nothing is judged by them.
///
/// Natural Earth 1:10m, public domain, generalised. Crimea is drawn as Ukraine's, as United Nations General Assembly
/// resolution 68/262 has it; all other borders are as the source draws them, without a position on any.
public enum BaseMap {
    /// The parts of the world for which there are outlines, in degrees: eastern Europe, the Sudans, Colombia. Beyond them
    /// nothing is known to be sea.
    public static let frames: [(west: Double, east: Double, south: Double, north: Double)] = [
        (20, 50, 43, 60), (20, 40, 3, 24), (-83, -65, -6, 14),
    ]

    /// Land by country, clipped to the ``frames``. A country may come once for each. Named in English.
    ///
    /// Edges along the frames are cuts, not borders.
    public static let outlines: [Shape] = Shipped.records(Shipped.outlines).map { record in
        var parts = Parts()
        parts.polygons = record.polygons
        // Crimea is a polygon of its own in the source; together with the mainland it has no edge at Perekop.
        let whole = record.names == ["Ukraine"] ? parts.dissolved ?? parts : parts
        return Shape(name: record.names.first ?? "", parts: whole.polygons.map { .polygon($0) })
    }
}
