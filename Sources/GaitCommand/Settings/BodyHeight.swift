public import ArgumentParser

/// A body height as people write it: `1.72`, `1,72` or `172`.
public struct BodyHeight: ExpressibleByArgument, Equatable, Sendable {
  /// What people measure, in metres.
  static let possible = 1.0...2.5

  /// In metres; of a number that no height is, the number itself.
  let metres: Double

  /// A height in metres.
  init(metres: Double) {
    self.metres = metres
  }

  /// A height from the command line; `nil` of what is no number.
  public init?(argument: String) {
    guard let number = Double(argument.replacing(",", with: ".")) else { return nil }
    // No other number of a height lies there.
    metres = (100...250).contains(number) ? number / 100 : number
  }

  /// A possible height in metres; `nil` of any other text.
  static func metres(_ text: String) -> Double? {
    BodyHeight(argument: text).flatMap { possible.contains($0.metres) ? $0.metres : nil }
  }
}
