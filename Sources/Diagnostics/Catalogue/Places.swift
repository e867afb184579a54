extension Catalogue {
    static let placeCodes: [Code] = []
}
