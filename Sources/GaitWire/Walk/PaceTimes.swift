import GaitModel

/// How long somebody walked at each pace, in whole seconds.
public struct PaceTimes: Equatable, Sendable {
  /// Seconds of strolling.
  public var stroll: Int
  /// Seconds of slow walking.
  public var slow: Int
  /// Seconds at a normal pace.
  public var normal: Int
  /// Seconds of brisk walking.
  public var brisk: Int

  /// Times at each pace.
  public init(stroll: Int = 0, slow: Int = 0, normal: Int = 0, brisk: Int = 0) {
    self.stroll = stroll
    self.slow = slow
    self.normal = normal
    self.brisk = brisk
  }

  /// Adds one second at a pace.
  mutating func addSecond(at pace: PaceClass) {
    switch pace {
    case .stroll: stroll += 1
    case .slow: slow += 1
    case .normal: normal += 1
    case .brisk: brisk += 1
    }
  }
}

extension JSONWriter {
  /// The minutes at each pace, without the braces. Two decimals give every second back.
  mutating func fields(_ times: PaceTimes) {
    field("stroll", Self.minutes(times.stroll), decimals: Decimals.minutes)
    field("slow", Self.minutes(times.slow), decimals: Decimals.minutes)
    field("normal", Self.minutes(times.normal), decimals: Decimals.minutes)
    field("brisk", Self.minutes(times.brisk), decimals: Decimals.minutes)
  }

  private static func minutes(_ seconds: Int) -> Double { Double(seconds) / 60 }
}

extension PaceTimes {
  /// Times from the minutes at each pace; what is absent or absurd is none.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      stroll: Self.seconds(try fields.optionalNumber("stroll")),
      slow: Self.seconds(try fields.optionalNumber("slow")),
      normal: Self.seconds(try fields.optionalNumber("normal")),
      brisk: Self.seconds(try fields.optionalNumber("brisk")))
  }

  private static func seconds(_ minutes: Double?) -> Int {
    max(Int(exactly: ((minutes ?? 0) * 60).rounded()) ?? 0, 0)
  }
}
