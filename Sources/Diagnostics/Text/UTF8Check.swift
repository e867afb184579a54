/// Checks bytes for well-formed UTF-8 (Unicode 16, table 3-7).
package enum UTF8Check {
    /// The place of the first byte that is not part of well-formed UTF-8, or nil if all is well.
    package static func firstFlaw(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var place = 0
        let count = bytes.count
        while place < count {
            let lead = bytes[place]
            if lead < 0x80 {
                place += 1
                continue
            }
            // How many bytes follow, and what the first of them may be: shuts out overlong forms and surrogates.
            let length: Int
            var second: ClosedRange<UInt8> = 0x80...0xbf
            switch lead {
            case 0xc2...0xdf: length = 1
            case 0xe0...0xef:
                length = 2
                if lead == 0xe0 { second = 0xa0...0xbf }
                if lead == 0xed { second = 0x80...0x9f }
            case 0xf0...0xf4:
                length = 3
                if lead == 0xf0 { second = 0x90...0xbf }
                if lead == 0xf4 { second = 0x80...0x8f }
            default: return place
            }
            guard place + length < count, second.contains(bytes[place + 1]) else { return place }
            for follower in 1..<(length + 1) where bytes[place + follower] & 0xc0 != 0x80 { return place }
            place += length + 1
        }
        return nil
    }
}
