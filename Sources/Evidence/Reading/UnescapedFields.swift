/// Room for the fields of one record in which doubled quotes were made single. They stay where they are until the next
/// record begins.
struct UnescapedFields {
    private var room: UnsafeMutablePointer<UInt8>?
    private var capacity = 0
    private var used = 0
    private var needed = 0

    func deallocate() { room?.deallocate() }

    /// Begins a record, none of whose fields together is longer than this.
    @inline(__always)
    mutating func begin(_ length: Int) {
        used = 0
        needed = length
    }

    mutating func add(_ raw: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        if room == nil || capacity < needed {
            // Only before the first field of a record: a later one never needs more than the whole record.
            room?.deallocate()
            capacity = max(needed * 2, 4_096)
            room = .allocate(capacity: capacity)
        }
        guard let room else { return raw }
        let start = used
        var index = 0
        while index < raw.count {
            room[used] = raw[index]
            used += 1
            index += raw[index] == 34 ? 2 : 1
        }
        return UnsafeBufferPointer(start: room + start, count: used - start)
    }
}
