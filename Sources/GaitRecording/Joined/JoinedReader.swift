import GaitModel

/// Reads an accelerometer's table and adds the channels that stand in other files at the same times.
final class JoinedReader: SampleReader {
  private let main: TableReader
  private let name: String
  private let streams: [ChannelStream]
  private let isSummed: Bool
  private let digest: () throws(RecordingError) -> String?
  private var block: [ImuSample] = []
  let rig: SensorRig

  /// - Parameters:
  ///   - streams: the other files.
  ///   - isSummed: the main file has no gravity, the first of `streams` brings it.
  init(
    _ main: TableReader, name: String, adding streams: [ChannelStream], isSummed: Bool,
    digest: @escaping () throws(RecordingError) -> String?
  ) {
    self.main = main
    self.name = name
    self.streams = streams
    self.isSummed = isSummed
    self.digest = digest
    var sensors = main.rig.sensors
    if !sensors.isEmpty {
      for stream in streams {
        sensors[0].channels.formUnion(stream.channels.subtracting(.linearAcceleration))
      }
      if isSummed { sensors[0].channels.insert(.acceleration) }
    }
    rig = SensorRig(sensors)
  }

  var places: [Place] { main.places }
  var columnUses: [ColumnUse] { main.columnUses + streams.flatMap(\.reader.columnUses) }
  var startedAt: String? { main.startedAt }
  var formatName: String { main.formatName }
  var guesses: [RecordingGuess] {
    var all = main.guesses
    for stream in streams {
      for guess in stream.reader.guesses {
        if case .unit(.angularVelocity, _, _) = guess { all.append(guess) }
      }
    }
    return all
  }
  var bytesRead: Int { main.bytesRead }
  var byteCount: Int? { main.byteCount }

  func readBlock(_ body: (ImuSample) -> Void) throws(RecordingError) -> Bool {
    block.removeAll(keepingCapacity: true)
    let more = try main.readBlock { block.append($0) }
    for sample in block {
      var whole = sample
      for (index, stream) in streams.enumerated() {
        if isSummed, index == 0 {
          if let linear = sample.linearAcceleration,
            let gravity = try stream.reading(at: sample.time, \.acceleration)
          {
            whole.acceleration = linear + gravity
          }
        } else {
          whole.angularVelocity = try stream.reading(at: sample.time, \.angularVelocity)
        }
      }
      body(whole)
    }
    return more
  }

  func finish() throws(RecordingError) -> RecordingSummary {
    var summary = try main.finish()
    for stream in streams {
      // Damage behind the last reading that was needed is damage, too.
      while try stream.reader.readBlock({ _ in }) {}
      summary.warnings += try stream.reader.finish().warnings
    }
    summary.sha256 = try digest()
    return summary
  }
}
