import GaitModel

/// One channel of a sensor from a file of its own, asked for at the times of another: on a straight line between
/// the two readings around it.
final class ChannelStream {
  /// Readings further apart than this, in seconds, have nothing between them.
  private static let longestHole = 0.1

  let reader: TableReader
  private var queue: [ImuSample] = []
  private var position = 0
  private var isOver = false

  init(_ reader: TableReader) {
    self.reader = reader
  }

  /// What the channel has to add.
  var channels: ChannelSet { reader.rig.sensors.first?.channels ?? [] }

  /// The reading at `time`, which never falls; `nil` where there is none.
  func reading(at time: SampleTime, _ read: (ImuSample) -> Vector3?) throws(RecordingError) -> Vector3? {
    while true {
      while position + 1 < queue.count, queue[position + 1].time <= time { position += 1 }
      if position + 1 < queue.count || isOver { break }
      queue.removeFirst(min(position, queue.count))
      position = 0
      isOver = try !reader.readBlock { queue.append($0) }
    }
    guard position < queue.count, let before = read(queue[position]) else { return nil }
    let since = time.seconds(since: queue[position].time)
    if since == 0 { return before }
    guard since > 0, position + 1 < queue.count, let after = read(queue[position + 1]) else { return nil }
    let hole = queue[position + 1].time.seconds(since: queue[position].time)
    guard hole > 0, hole <= Self.longestHole else { return nil }
    return before + (after - before) * (since / hole)
  }
}
