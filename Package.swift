// swift-tools-version: 6.2
import PackageDescription

/// Settings every target shares: Swift 6 strictness, explicit imports, and no warning left standing.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

extension Target.Dependency {
  /// A product that only the program needs: who takes the libraries alone (`traits: []`) never fetches its package.
  static func program(_ product: String, of package: String) -> Self {
    .product(name: product, package: package, condition: .when(traits: ["Program"]))
  }
}

let package = Package(
  name: "gangart",
  platforms: [.macOS(.v15), .iOS(.v18)],
  products: [
    .executable(name: "gangart", targets: ["GaitCommand"]),
    .library(name: "GaitModel", targets: ["GaitModel"]),
    .library(name: "GaitSignal", targets: ["GaitSignal"]),
    .library(name: "GaitAnalysis", targets: ["GaitAnalysis"]),
    .library(name: "GaitDevices", targets: ["GaitDevices"]),
    .library(name: "GaitResults", targets: ["GaitResults"]),
    .library(name: "GaitSimulator", targets: ["GaitSimulator"]),
    // The core for other languages; tools/library makes `libgangart.so` of it.
    .library(name: "gangart-c", type: .dynamic, targets: ["GaitC"]),
  ],
  traits: [
    .trait(
      name: "Program",
      description: "The program gangart with its page and history. The libraries need none of its packages."),
    .default(enabledTraits: ["Program"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    // The page's server. Of Hummingbird its core and its encryption alone, without traits: a router of our own is a
    // switch, and the rest would cost minutes of every first build (docs/page.md).
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // The core: no Foundation, no packages, no clock, no I/O.
    .target(name: "GaitModel", swiftSettings: strict),
    .target(name: "GaitText", swiftSettings: strict),
    .target(name: "GaitSignal", dependencies: ["GaitModel"], swiftSettings: strict),
    .target(name: "GaitAnalysis", dependencies: ["GaitModel", "GaitSignal"], swiftSettings: strict),
    .target(name: "CGaitWords"),
    .target(
      name: "GaitWords", dependencies: ["CGaitWords", "GaitModel"],
      exclude: ["Explanations/explanations.en.md", "Explanations/explanations.de.md"], swiftSettings: strict),
    .target(name: "GaitCoach", dependencies: ["GaitModel", "GaitWords"], swiftSettings: strict),
    .target(name: "GaitSimulator", dependencies: ["GaitModel"], swiftSettings: strict),
    .target(name: "GaitResults", dependencies: ["GaitModel"], swiftSettings: strict),
    .target(
      name: "GaitWire", dependencies: ["GaitModel", "GaitResults", "GaitWords"], swiftSettings: strict),
    .target(
      name: "GaitHistory",
      dependencies: ["GaitModel", "GaitResults", .program("GRDB", of: "GRDB.swift")],
      swiftSettings: strict),

    .target(
      name: "GaitReport", dependencies: ["GaitModel", "GaitResults", "GaitWords"], swiftSettings: strict),

    .target(name: "GaitDevices", dependencies: ["GaitModel", "GaitText"], swiftSettings: strict),

    // The edges: files, ports and the command line.
    .target(name: "GaitThreads", swiftSettings: strict),
    .systemLibrary(
      name: "CLibUSB", path: "Sources/CLibUSB", pkgConfig: "libusb-1.0",
      providers: [.apt(["libusb-1.0-0-dev"]), .brew(["libusb"])]),
    .target(name: "CGaitSerial"),
    .target(
      name: "GaitPorts", dependencies: ["CGaitSerial", "CLibUSB", "GaitModel", "GaitText", "GaitThreads"],
      swiftSettings: strict),
    .systemLibrary(
      name: "CCrypto", path: "Sources/CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(
      name: "CZlib", path: "Sources/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "GaitRecording",
      dependencies: ["GaitModel", "GaitDevices", "GaitText", "GaitThreads", "CCrypto", "CZlib"],
      swiftSettings: strict),
    .target(name: "CGangart"),
    .target(
      name: "GaitC",
      dependencies: [
        "CGangart", "GaitAnalysis", "GaitModel", "GaitRecording", "GaitResults", "GaitWire", "GaitWords",
      ], swiftSettings: strict),
    .target(
      name: "GaitSession",
      dependencies: [
        "GaitModel", "GaitAnalysis", "GaitCoach", "GaitDevices", "GaitPorts", "GaitRecording", "GaitWords",
      ],
      swiftSettings: strict),
    .systemLibrary(
      name: "CQRCode", path: "Sources/CQRCode", pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
    .target(name: "CGaitPage"),
    .target(
      name: "GaitDashboard",
      dependencies: [
        "CCrypto", "CGaitPage", "CQRCode", "GaitCoach", "GaitModel", "GaitPorts", "GaitSession", "GaitWire",
        "GaitWords",
        .program("HTTPTypes", of: "swift-http-types"),
        .program("HummingbirdCore", of: "hummingbird"),
        .program("HummingbirdTLS", of: "hummingbird"),
        .program("Logging", of: "swift-log"),
        .program("NIOCore", of: "swift-nio"),
        .program("NIOHTTP1", of: "swift-nio"),
        .program("NIOHTTPTypes", of: "swift-nio-extras"),
        .program("NIOPosix", of: "swift-nio"),
        .program("NIOSSL", of: "swift-nio-ssl"),
      ],
      exclude: ["Page"], swiftSettings: strict),
    .executableTarget(
      name: "GaitCommand",
      dependencies: [
        "GaitModel", "GaitAnalysis", "GaitCoach", "GaitDashboard", "GaitDevices", "GaitHistory",
        "GaitPorts", "GaitRecording", "GaitReport", "GaitResults",
        "GaitSession",
        "GaitSimulator", "GaitText", "GaitWire", "GaitWords",
        .program("ArgumentParser", of: "swift-argument-parser"),
        .program("TOMLKit", of: "TOMLKit"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "GaitFixtures", dependencies: ["GaitModel", "GaitSimulator", "GaitRecording"],
      path: "tools/GaitFixtures", swiftSettings: strict),
    .executableTarget(
      name: "GaitFuzz", dependencies: ["GaitAnalysis", "GaitModel", "GaitRecording", "GaitSimulator"],
      path: "tools/GaitFuzz", swiftSettings: strict),
    .executableTarget(
      name: "GaitVirtualWearable",
      dependencies: ["CGaitSerial", "GaitModel", "GaitSimulator", "GaitRecording", "GaitWords"],
      path: "tools/GaitVirtualWearable", swiftSettings: strict),
    .executableTarget(
      name: "GaitPortProbe", dependencies: ["GaitModel", "GaitPorts", "GaitWords"],
      path: "Tests/GaitPortProbe",
      swiftSettings: strict),

    // Tests.
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(name: "GaitModelTests", dependencies: ["GaitModel"], swiftSettings: strict),
    .testTarget(
      name: "GaitCoachTests",
      dependencies: [
        "GaitModel", "GaitAnalysis", "GaitCoach", "GaitRecording", "GaitSimulator", "GaitWords",
        "GaitTestSupport",
      ], swiftSettings: strict),
    .testTarget(
      name: "GaitWordsTests",
      dependencies: ["GaitModel", "GaitResults", "GaitTestSupport", "GaitWire", "GaitWords"],
      swiftSettings: strict),
    .testTarget(
      name: "GaitSignalTests", dependencies: ["GaitModel", "GaitSignal", "GaitTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "GaitAnalysisTests",
      dependencies: [
        "GaitModel", "GaitSignal", "GaitAnalysis", "GaitSimulator", "GaitRecording", "GaitTestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "GaitDevicesTests", dependencies: ["GaitDevices", "GaitModel", "GaitTestSupport", "GaitWords"],
      swiftSettings: strict),
    .testTarget(
      name: "GaitRecordingTests",
      dependencies: ["GaitModel", "GaitRecording", "GaitTestSupport", "GaitWords"],
      swiftSettings: strict),
    .testTarget(
      name: "GaitCTests",
      dependencies: [
        "CGangart", "GaitAnalysis", "GaitC", "GaitModel", "GaitRecording", "GaitResults",
        "GaitTestSupport", "GaitWire",
      ], exclude: ["Programs"], swiftSettings: strict),
    .testTarget(
      name: "GaitTextTests", dependencies: ["GaitText", "GaitTestSupport"], swiftSettings: strict),
    .testTarget(
      name: "GaitSessionTests",
      dependencies: [
        "GaitModel", "GaitAnalysis", "GaitCoach", "GaitDevices", "GaitPorts", "GaitRecording", "GaitSession",
        "GaitSimulator", "GaitTestSupport", "GaitVirtualWearable", "GaitWire", "GaitWords",
      ], swiftSettings: strict),
    .testTarget(
      name: "GaitCommandTests",
      dependencies: [
        "GaitCoach", "GaitCommand", "GaitDevices", "GaitModel", "GaitPorts", "GaitRecording", "GaitReport",
        "GaitResults", "GaitSession", "GaitVirtualWearable", "GaitWire", "GaitWords", "GaitTestSupport",
      ], swiftSettings: strict),
    .testTarget(
      name: "GaitDashboardTests",
      dependencies: [
        "CGaitPage", "GaitDashboard", "GaitModel", "GaitPorts", "GaitSession", "GaitTestSupport", "GaitWire",
        "GaitWords",
        .program("NIOCore", of: "swift-nio"),
      ], swiftSettings: strict),
    .testTarget(
      name: "GaitSimulatorTests", dependencies: ["GaitModel", "GaitSimulator", "GaitFixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "GaitReportTests",
      dependencies: ["GaitModel", "GaitReport", "GaitResults", "GaitTestSupport", "GaitWords"],
      swiftSettings: strict),
    .testTarget(
      name: "GaitResultsTests", dependencies: ["GaitModel", "GaitResults", "GaitTestSupport", "GaitWords"],
      swiftSettings: strict),
    .testTarget(
      name: "GaitHistoryTests",
      dependencies: [
        "GaitHistory", "GaitModel", "GaitResults", "GaitTestSupport",
        .program("GRDB", of: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "GaitWireTests",
      dependencies: ["GaitModel", "GaitResults", "GaitTestSupport", "GaitWire", "GaitWords"],
      swiftSettings: strict),

    .testTarget(
      name: "GaitPortsTests",
      dependencies: [
        "CGaitSerial", "GaitModel", "GaitPorts", "GaitPortProbe", "GaitVirtualWearable", "GaitWords",
      ],
      swiftSettings: strict),

    // What tests share: golden files, seeded chance, the allocation counter.
    .target(name: "CAllocationCounter", path: "Tests/CAllocationCounter"),
    .target(
      name: "GaitTestSupport", dependencies: ["CAllocationCounter"], path: "Tests/GaitTestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "GaitTestSupportTests", dependencies: ["GaitTestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
