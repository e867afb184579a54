extension Catalogue {
    static let commandCodes: [Code] = []
}
