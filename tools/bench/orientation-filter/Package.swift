// swift-tools-version: 6.2
import PackageDescription

// Only for tools/bench/orientation, which builds it and runs it; no part of what ships.
let package = Package(
  name: "orientation-bench",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "gangart", path: "../../..")],
  targets: [
    .executableTarget(
      name: "OrientationBench",
      dependencies: [
        .product(name: "GaitModel", package: "gangart"), .product(name: "GaitSignal", package: "gangart"),
      ])
  ])
