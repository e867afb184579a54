/// Reckoning that is exact or says that it cannot be.
extension Amount {
    /// The most decimal places that are kept.
    static let mostPlaces = 18

    /// The same number without zeros at its end.
    public var shortest: Amount {
        var short = self
        while short.places > 0, short.units % 10 == 0 {
            short.units /= 10
            short.places -= 1
        }
        return short
    }

    /// The units that the number has with so many places; nil when it needs more, or does not fit.
    public func units(places wanted: Int) -> Int64? {
        let short = shortest
        guard wanted >= short.places, wanted <= Amount.mostPlaces else { return nil }
        var units = short.units
        for _ in short.places..<wanted {
            let (product, overflow) = units.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            units = product
        }
        return units
    }

    /// The sum; nil when it does not fit.
    public func adding(_ other: Amount) -> Amount? {
        let (a, b) = (shortest, other.shortest)
        let places = max(a.places, b.places)
        guard let first = a.units(places: places), let second = b.units(places: places) else { return nil }
        let (sum, overflow) = first.addingReportingOverflow(second)
        return overflow ? nil : Amount(sum, places: places).shortest
    }

    /// The product; nil when it does not fit.
    public func multiplied(by other: Amount) -> Amount? {
        let (a, b) = (shortest, other.shortest)
        let (product, overflow) = a.units.multipliedReportingOverflow(by: b.units)
        guard !overflow else { return nil }
        let whole = Amount(product, places: a.places + b.places).shortest
        return whole.places <= Amount.mostPlaces ? whole : nil
    }

    /// A decimal number as tables and XML write it: `-0.25`, `.5`, `3.`, `1.5e-3`. Nil for anything else (`NaN`, `Infinity`,
    /// `0x10`, `1,5`) and for what has more digits than are kept.
    public init?(decimal text: some StringProtocol) {
        var rest = Array(text.utf8)[...]
        while let first = rest.first, first == 0x20 || (0x09...0x0D).contains(first) { rest.removeFirst() }
        while let last = rest.last, last == 0x20 || (0x09...0x0D).contains(last) { rest.removeLast() }
        func sign() -> Bool {
            guard let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") else { return false }
            rest.removeFirst()
            return first == UInt8(ascii: "-")
        }
        let isNegative = sign()
        var digits = [UInt8]()
        var exponent = 0
        var seen = false
        var afterPoint = false
        while let byte = rest.first {
            if byte == UInt8(ascii: "."), !afterPoint {
                afterPoint = true
            } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                seen = true
                if !digits.isEmpty || byte != UInt8(ascii: "0") { digits.append(byte - UInt8(ascii: "0")) }
                if afterPoint { exponent -= 1 }
            } else {
                break
            }
            rest.removeFirst()
        }
        guard seen else { return nil }
        if let byte = rest.first, byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            rest.removeFirst()
            let isDown = sign()
            guard !rest.isEmpty else { return nil }
            var power = 0
            while let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                power = min(100_000, power * 10 + Int(byte - UInt8(ascii: "0")))
                rest.removeFirst()
            }
            exponent += isDown ? -power : power
        }
        guard rest.isEmpty else { return nil }
        while exponent < 0, let last = digits.last, last == 0 {
            digits.removeLast()
            exponent += 1
        }
        guard !digits.isEmpty else {
            self.init(0)
            return
        }
        guard exponent >= -Amount.mostPlaces, exponent <= Amount.mostPlaces else { return nil }
        if exponent > 0 { digits += [UInt8](repeating: 0, count: exponent) }
        var units: Int64 = 0
        for digit in digits {
            let (product, overflow) = units.multipliedReportingOverflow(by: 10)
            let (sum, carried) = product.addingReportingOverflow(Int64(digit))
            if overflow || carried { return nil }
            units = sum
        }
        self.init(isNegative ? -units : units, places: max(0, -exponent))
    }
}
