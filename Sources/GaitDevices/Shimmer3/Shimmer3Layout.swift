import GaitModel

/// What a Shimmer3 answers to an inquiry: its rate, and which channels stand in a packet, in which order.
struct Shimmer3Layout: Equatable, Sendable {
  /// Ticks of 1/32,768 s between two packets.
  let ticks: Int
  /// Bytes of a packet without a check: its mark, the time, the channels.
  let length: Int
  /// Where three axes begin in a packet, each axis by itself; `nil` where the channels are not there.
  let lowNoise: [Int]?
  let wideRange: [Int]?
  let gyroscope: [Int]?
  /// Numbers of the ranges that are set.
  let wideRangeSetting: Int
  let gyroscopeSetting: Int

  /// Bytes of the answer before its channels: mark, rate, four of configuration, how many channels, buffer.
  static let head = 9
  /// Slowest and fastest rate in ticks: one packet a second, and 2,048.
  private static let rates = 16...32_768
  private static let mostChannels = 40

  /// Bytes of a channel; `nil` for a number that no document has.
  private static func size(_ channel: UInt8) -> Int? {
    switch channel {
    case 0x1B: 3
    case 0x00...0x1A, 0x1C: 2
    // Two chips for the heart's and muscles' signals: a status byte each, and channels of 24 or 16 bits.
    case 0x1D, 0x20: 1
    case 0x1E, 0x1F, 0x21, 0x22: 3
    case 0x23...0x26: 2
    // The strain gauge.
    case 0x27, 0x28: 2
    default: nil
    }
  }

  /// What came of looking for an answer.
  enum Look: Equatable {
    case layout(Shimmer3Layout, length: Int)
    case notYet
    case none
  }

  /// The answer whose mark 02 is the byte `begin` of the window.
  static func look(_ window: ByteWindow, at begin: Int) -> Look {
    guard window.count >= begin + head else { return .notYet }
    let ticks = Int(window.little16(begin + 1))
    let channels = Int(window[begin + 7])
    guard rates.contains(ticks), (1...mostChannels).contains(channels), window[begin + 8] > 0 else {
      return .none
    }
    guard window.count >= begin + head + channels else { return .notYet }
    var places: [UInt8: Int] = [:]
    var length = 4
    for index in 0..<channels {
      let channel = window[begin + head + index]
      guard let size = size(channel), places[channel] == nil else { return .none }
      places[channel] = length
      length += size
    }
    func axes(_ first: UInt8) -> [Int]? {
      let found = (0..<3).compactMap { places[first + $0] }
      return found.count == 3 ? found : nil
    }
    let layout = Shimmer3Layout(
      ticks: ticks, length: length, lowNoise: axes(0x00), wideRange: axes(0x04), gyroscope: axes(0x0A),
      wideRangeSetting: Int(window[begin + 3] >> 2 & 3), gyroscopeSetting: Int(window[begin + 5] & 3))
    return .layout(layout, length: head + channels)
  }
}
