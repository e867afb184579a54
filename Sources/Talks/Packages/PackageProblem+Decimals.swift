extension PackageProblem {
    /// A weight times a value in units with so many decimal places; nil when it needs more places or does not fit.
    public static func units(_ weight: Amount, times value: Amount = Amount(1), places: Int) -> PackageUnits? {
        let (a, b) = (weight.shortest, value.shortest)
        var units = PackageUnits(a.units) * PackageUnits(b.units)
        var has = a.places + b.places
        while has > places, units % 10 == 0 {
            units /= 10
            has -= 1
        }
        guard has <= places, places <= mostPlaces else { return nil }
        for _ in has..<places {
            let (product, overflow) = units.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            units = product
        }
        return units
    }

    /// How many decimal places a weight times a value has.
    public static func places(_ weight: Amount, times value: Amount = Amount(1)) -> Int {
        let (a, b) = (weight.shortest, value.shortest)
        var units = PackageUnits(a.units) * PackageUnits(b.units)
        if units == 0 { return 0 }
        var places = a.places + b.places
        while places > 0, units % 10 == 0 {
            units /= 10
            places -= 1
        }
        return places
    }

    /// A party's units as an exact decimal, without zeros at its end: `2.68`, `-0.5`, `3`.
    public func decimal(_ units: PackageUnits, of party: Int) -> String {
        var (digits, places) = (units.magnitude, parties[party].places)
        while places > 0, digits % 10 == 0 {
            digits /= 10
            places -= 1
        }
        var text = String(digits)
        if places > 0 {
            text = String(repeating: "0", count: max(0, places + 1 - text.count)) + text
            text.insert(".", at: text.index(text.endIndex, offsetBy: -places))
        }
        return units < 0 ? "-" + text : text
    }
}
