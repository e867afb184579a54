extension Catalogue {
    static let monitoringCodes: [Code] = []
}
