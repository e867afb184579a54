extension Catalogue {
    static let documentCodes: [Code] = []
}
