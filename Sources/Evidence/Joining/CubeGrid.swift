import Geography

/// Finds what is near, on the whole earth alike: positions as three kilometres from its centre, dealt out to cubes.
///
/// No trigonometry per pair, and neither poles nor antimeridian are special. A look-up visits 27 cubes, of which the
/// surface crosses about a dozen.
struct CubeGrid: Sendable {
    /// Kilometres along an edge.
    let side: Double
    /// The items, cube by cube, within a cube in the order in which they were given.
    private(set) var items: ContiguousArray<Int32> = []
    private var ranges: [UInt64: Range<Int32>] = [:]

    /// Deals out items.
    ///
    /// - Parameter points: kilometres from the centre of the earth, of each item.
    init(side: Double, items given: [Int32], points: ContiguousArray<Geocentric>) {
        self.side = side
        let keyed = given.enumerated().map { place, item in
            (key: Self.key(Self.cell(points[Int(item)], side)), place: Int32(place), item: item)
        }.sorted { $0.key != $1.key ? $0.key < $1.key : $0.place < $1.place }
        items.reserveCapacity(keyed.count)
        var start = 0
        for place in keyed.indices {
            items.append(keyed[place].item)
            if place + 1 == keyed.count || keyed[place + 1].key != keyed[place].key {
                ranges[keyed[place].key] = Int32(start)..<Int32(place + 1)
                start = place + 1
            }
        }
    }

    /// The stretches of ``items`` in the cube of a point and in those around it. What is nearer than ``side`` is in them.
    func around(_ point: Geocentric, _ body: (Range<Int>) -> Void) {
        let middle = Self.cell(point, side)
        for x in -1...1 {
            for y in -1...1 {
                for z in -1...1 {
                    guard let range = ranges[Self.key((middle.x + x, middle.y + y, middle.z + z))] else { continue }
                    body(Int(range.lowerBound)..<Int(range.upperBound))
                }
            }
        }
    }

    /// The keys of the cube of a point and of those around it.
    ///
    /// Counted from -1 to 1: with ranges from `middle.x - 1` on the optimiser of Swift 6.3.1 left most of them out.
    static func keys(around point: Geocentric, side: Double) -> [UInt64] {
        let middle = cell(point, side)
        var keys: [UInt64] = []
        keys.reserveCapacity(27)
        for x in -1...1 {
            for y in -1...1 {
                for z in -1...1 { keys.append(key((middle.x + x, middle.y + y, middle.z + z))) }
            }
        }
        return keys
    }

    /// The stretches of ``items``, one for each cube that holds any.
    var cubes: [Range<Int>] {
        ranges.values.map { Int($0.lowerBound)..<Int($0.upperBound) }.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// The key of the cube of a point.
    static func key(of point: Geocentric, side: Double) -> UInt64 { key(cell(point, side)) }

    private static func cell(_ point: Geocentric, _ side: Double) -> (x: Int, y: Int, z: Int) {
        (
            Int((point.x / side).rounded(.down)), Int((point.y / side).rounded(.down)),
            Int((point.z / side).rounded(.down))
        )
    }

    /// 21 bits an axis: cubes of ten metres would still do.
    private static func key(_ cell: (x: Int, y: Int, z: Int)) -> UInt64 {
        let mask: UInt64 = 0x1f_ffff
        func bits(_ value: Int) -> UInt64 { UInt64(bitPattern: Int64(value + 0x10_0000)) & mask }
        return bits(cell.x) << 42 | bits(cell.y) << 21 | bits(cell.z)
    }
}
