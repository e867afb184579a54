/// The outlines that Truce brings along, as text in the program itself, so that it needs no other file.
///
/// Natural Earth, 1:10m cultural vectors, public domain, as generalised in Debian's package qgis-common; made by
/// `Tools/extract-units.py`, which says what was changed. A record begins with its names, divided by `|`; indented under
/// it stand the polygons, in thousandths of a degree, longitude first: the first position of a ring, then the
/// differences. `/` begins a hole, `&` another polygon; rings are not closed.
enum Shipped {
    struct Record {
        var names: [String]
        var polygons: [[[Position]]]
    }

    /// Reads records. Words that are no number are passed over; the text is our own, and a test reads all of it.
    static func records(_ text: String) -> [Record] {
        var records: [Record] = []
        var ring: [Position] = []
        var (x, y) = (0, 0)
        var longitude: Int?
        func endRing() {
            if let first = ring.first, let place = records.indices.last {
                ring.append(first)
                if records[place].polygons.isEmpty { records[place].polygons.append([]) }
                records[place].polygons[records[place].polygons.count - 1].append(ring)
            }
            ring = []
            (x, y) = (0, 0)
        }
        for line in text.split(separator: "\n") {
            guard line.hasPrefix(" ") else {
                endRing()
                records.append(Record(names: line.split(separator: "|").map(String.init), polygons: []))
                continue
            }
            for word in line.split(separator: " ") {
                if word == "/" || word == "&" {
                    endRing()
                    if word == "&", let place = records.indices.last { records[place].polygons.append([]) }
                } else if let number = Int(word) {
                    guard let step = longitude else {
                        longitude = number
                        continue
                    }
                    longitude = nil
                    x += step
                    y += number
                    ring.append(Position(longitude: Double(x) / 1000, latitude: Double(y) / 1000))
                }
            }
        }
        endRing()
        return records
    }
}
