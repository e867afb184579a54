import Geography

/// Statements dealt out to cubes, as ``CubeGrid`` has them, in each in their order; they come and go.
struct OrderedGrid: Sendable {
    /// Kilometres along an edge.
    let side: Double
    private var cubes: [UInt64: ContiguousArray<Int32>] = [:]

    init(side: Double) { self.side = side }

    /// The cube of a point and those around it, as far as they hold any.
    func around(_ point: Geocentric, _ body: (ContiguousArray<Int32>) -> Void) {
        for key in CubeGrid.keys(around: point, side: side) {
            if let cube = cubes[key] { body(cube) }
        }
    }

    /// What is in the cube of a point.
    func cube(of point: Geocentric) -> ContiguousArray<Int32> { cubes[CubeGrid.key(of: point, side: side)] ?? [] }

    /// Puts in one that comes after all others of its cube.
    mutating func append(_ item: Int32, at point: Geocentric) {
        cubes[CubeGrid.key(of: point, side: side), default: []].append(item)
    }

    /// Puts one in at a place of its cube.
    mutating func insert(_ item: Int32, at point: Geocentric, before place: Int) {
        cubes[CubeGrid.key(of: point, side: side), default: []].insert(item, at: place)
    }

    /// Takes one out that stands at a place of its cube.
    mutating func remove(_ item: Int32, at point: Geocentric, from place: Int) {
        let key = CubeGrid.key(of: point, side: side)
        guard let found = cubes[key].map({ place < $0.count && $0[place] == item }), found else { return }
        cubes[key]?.remove(at: place)
    }
}
