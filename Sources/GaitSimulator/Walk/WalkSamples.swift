public import GaitModel

/// The samples of a simulated walk, one after the other: by their times, those of one time in the rig's order.
public struct WalkSamples: Sequence, IteratorProtocol, Sendable {
  private var streams: [SensorStream]
  /// The next sample of each sensor.
  private var heads: [ImuSample?]

  init(_ streams: [SensorStream]) {
    self.streams = streams
    heads = []
    for index in streams.indices { heads.append(self.streams[index].next()) }
  }

  /// The next sample; `nil` after the last.
  public mutating func next() -> ImuSample? {
    var earliest: Int?
    for index in heads.indices {
      guard let head = heads[index] else { continue }
      if let found = earliest, let best = heads[found], best.time <= head.time { continue }
      earliest = index
    }
    guard let earliest else { return nil }
    defer { heads[earliest] = streams[earliest].next() }
    return heads[earliest]
  }
}
