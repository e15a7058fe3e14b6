// swift-tools-version: 6.2
import PackageDescription

// A package of its own, as yours would be. In yours, the address takes the place of the path:
//   .package(url: "https://…/gangart", from: "0.1.0", traits: [])
// Without traits nothing but Gangart itself is fetched: the libraries need no other package.
let package = Package(
  name: "Examples",
  platforms: [.macOS(.v15), .iOS(.v18)],
  dependencies: [.package(name: "gangart", path: "..", traits: [])],
  targets: [
    .executableTarget(
      name: "StepsFromSamples",
      dependencies: [
        .product(name: "GaitModel", package: "gangart"),
        .product(name: "GaitAnalysis", package: "gangart"),
        .product(name: "GaitSimulator", package: "gangart"),
      ]),
    .executableTarget(
      name: "LiveSteps",
      dependencies: [
        .product(name: "GaitModel", package: "gangart"),
        .product(name: "GaitAnalysis", package: "gangart"),
        .product(name: "GaitSimulator", package: "gangart"),
      ]),
    .executableTarget(
      name: "OwnDevice",
      dependencies: [
        .product(name: "GaitModel", package: "gangart"),
        .product(name: "GaitAnalysis", package: "gangart"),
        .product(name: "GaitDevices", package: "gangart"),
        .product(name: "GaitSimulator", package: "gangart"),
      ]),
    .executableTarget(
      name: "OwnMeasure",
      dependencies: [
        .product(name: "GaitModel", package: "gangart"),
        .product(name: "GaitSignal", package: "gangart"),
        .product(name: "GaitAnalysis", package: "gangart"),
        .product(name: "GaitResults", package: "gangart"),
        .product(name: "GaitSimulator", package: "gangart"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
