import GaitModel
import GaitResults

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
