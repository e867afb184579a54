extension Catalogue {
    static let caseCodes: [Code] = []
}
