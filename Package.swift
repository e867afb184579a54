// swift-tools-version: 6.2
import PackageDescription

// One target per room. The arrows go one way only: SwiftPM refuses an import that is not listed here,
// and `Tests/HouseTests` checks that this list matches the table in ARCHITECTURE.md.
let package = Package(
    name: "truce",
    products: [
        .executable(name: "truce", targets: ["truce"]),
        .library(
            name: "TruceCore",
            targets: [
                "Diagnostics", "Vocabulary", "Documents", "Geography", "Accords", "Evidence", "Monitoring",
                "Talks",
            ]),
        .library(name: "TruceReporting", targets: ["Reporting"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    ],
    targets: [
        .systemLibrary(name: "CGEOS", path: "Sources/CGEOS", providers: [.apt(["libgeos-dev"])]),
        .target(name: "Diagnostics"),
        .target(name: "Vocabulary", dependencies: ["Diagnostics"]),
        .target(name: "Documents", dependencies: ["Diagnostics", "Vocabulary"]),
        .target(name: "Geography", dependencies: ["Diagnostics", "Vocabulary", "CGEOS"]),
        .target(name: "Accords", dependencies: ["Diagnostics", "Vocabulary", "Documents", "Geography"]),
        .target(
            name: "Evidence",
            dependencies: ["Diagnostics", "Vocabulary", "Geography", .product(name: "Yams", package: "Yams")]),
        .target(
            name: "Monitoring",
            dependencies: [
                "Diagnostics", "Vocabulary", "Geography", "Accords", "Evidence",
            ]),
        .target(
            name: "Talks",
            dependencies: ["Diagnostics", "Vocabulary", "Documents", .product(name: "BigInt", package: "BigInt")]),
        .target(
            name: "Reporting",
            dependencies: [
                "Diagnostics", "Vocabulary", "Geography", "Accords", "Evidence", "Monitoring", "Talks",
                .product(name: "BigInt", package: "BigInt"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Mustache", package: "swift-mustache"),
            ]),
        .executableTarget(
            name: "truce",
            dependencies: [
                "Diagnostics", "Vocabulary", "Documents", "Geography", "Accords", "Evidence", "Monitoring", "Talks",
                "Reporting",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "VocabularyTests", dependencies: ["Vocabulary"]),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents"]),
        .testTarget(name: "GeographyTests", dependencies: ["Geography"]),
        .testTarget(name: "AccordsTests", dependencies: ["Accords"], exclude: ["Golden"]),
        .testTarget(name: "EvidenceTests", dependencies: ["Evidence", "Geography"]),
        .testTarget(
            name: "MonitoringTests", dependencies: ["Monitoring", "Accords", "Documents", "Evidence", "Geography"]),
        .testTarget(
            name: "ReportingTests",
            dependencies: ["Reporting", "Monitoring", "Accords", "Documents", "Evidence", "Geography", "Talks"],
            exclude: ["Golden"]),
        .testTarget(
            name: "TalksTests", dependencies: ["Talks", "Documents", .product(name: "BigInt", package: "BigInt")]),
        .testTarget(name: "HouseTests"),
        .testTarget(name: "CommandTests", dependencies: ["truce"]),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
