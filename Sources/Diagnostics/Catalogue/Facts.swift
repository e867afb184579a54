extension Catalogue {
    static let factCodes: [Code] = []
}
