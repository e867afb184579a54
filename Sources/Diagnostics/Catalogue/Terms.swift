extension Catalogue {
    static let termCodes: [Code] = []
}
