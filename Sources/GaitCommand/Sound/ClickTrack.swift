import Foundation

/// The sound of a metronome: short clicks, one after the other, in samples of 16 bits.
struct ClickTrack {
  /// Samples a second.
  static let rate = 22_050
  /// A click's pitch in hertz.
  private static let pitch = 1000.0
  /// A click has died away after so many samples, 30 ms.
  private static let length = 661

  /// Samples since the last click began.
  private var sinceClick = Double.infinity

  /// The next samples at so many clicks a minute; `loudness` from 0 to 1.
  mutating func samples(_ count: Int, tempo: Double, loudness: Double) -> [Int16] {
    let period = 60 / tempo * Double(Self.rate)
    return (0..<count).map { _ in
      if sinceClick >= period { sinceClick = sinceClick.isFinite ? sinceClick - period : 0 }
      defer { sinceClick += 1 }
      guard sinceClick < Double(Self.length) else { return 0 }
      let time = sinceClick / Double(Self.rate)
      let decay = exp(-time * 150)
      return Int16(sin(2 * .pi * Self.pitch * time) * decay * loudness * 0.6 * Double(Int16.max))
    }
  }
}
