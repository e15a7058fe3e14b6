import GaitModel

/// Reads the recordings of several sensors that share one clock as one walk: samples in the order of their times,
/// those of one time in the order of the sensors.
final class MergedReader: SampleReader {
  /// One recording with what of it waits to be passed on.
  private final class Stream {
    let reader: any SampleReader
    let firstSensor: Int
    let clock: ClockLine?
    var queue: [ImuSample] = []
    var position = 0
    var isOver = false

    init(_ reader: any SampleReader, firstSensor: Int, clock: ClockLine?) {
      self.reader = reader
      self.clock = clock
      self.firstSensor = firstSensor
    }

    /// Makes sure that there is a sample, or that there are no more.
    func fill() throws(RecordingError) {
      while position == queue.count, !isOver {
        queue.removeAll(keepingCapacity: true)
        position = 0
        isOver = try !reader.readBlock { sample in
          var sample = sample
          if let clock { sample.time = clock.time(of: sample.time) }
          queue.append(sample)
        }
      }
    }

    var next: ImuSample? { position < queue.count ? queue[position] : nil }
  }

  /// So many samples are passed on at once.
  private static let blockSize = 4096

  private let streams: [Stream]
  let rig: SensorRig
  let places: [Place]
  let guesses: [RecordingGuess]

  /// The walk of these recordings, each with its sensors; `clocks` says how to read the clock of each.
  init(_ readers: [any SampleReader], clocks: [ClockLine] = []) {
    var sensors: [WornSensor] = []
    var streams: [Stream] = []
    for (index, reader) in readers.enumerated() {
      let clock = clocks.indices.contains(index) ? clocks[index] : nil
      streams.append(Stream(reader, firstSensor: sensors.count, clock: clock))
      sensors += reader.rig.sensors
    }
    self.streams = streams
    rig = SensorRig(sensors)
    places = readers.flatMap(\.places)
    var guesses: [RecordingGuess] = []
    for guess in readers.flatMap(\.guesses) where !guesses.contains(guess) { guesses.append(guess) }
    self.guesses = guesses
  }

  var columnUses: [ColumnUse] { streams.flatMap(\.reader.columnUses) }
  /// The recording that begins first says when.
  var startedAt: String? { streams.compactMap(\.reader.startedAt).min() }
  var formatName: String { streams.first?.reader.formatName ?? "" }
  var bytesRead: Int { streams.reduce(0) { $0 + $1.reader.bytesRead } }
  var byteCount: Int? {
    let counts = streams.compactMap(\.reader.byteCount)
    return counts.count == streams.count ? counts.reduce(0, +) : nil
  }

  func readBlock(_ body: (ImuSample) -> Void) throws(RecordingError) -> Bool {
    for _ in 0..<Self.blockSize {
      var first: Stream?
      for stream in streams {
        try stream.fill()
        guard let next = stream.next else { continue }
        if let time = first?.next?.time, time <= next.time { continue }
        first = stream
      }
      guard let first, var sample = first.next else { return false }
      first.position += 1
      sample.sensor += first.firstSensor
      body(sample)
    }
    return true
  }

  /// What is known of all of them together. There is no digest: no single file holds the walk.
  func finish() throws(RecordingError) -> RecordingSummary {
    var whole = RecordingSummary(
      rows: 0, samples: 0, sha256: nil, firstTime: nil, lastTime: nil, warnings: [])
    for stream in streams {
      let part = try stream.reader.finish()
      whole.rows += part.rows
      whole.samples += part.samples
      if let time = part.firstTime { whole.firstTime = min(whole.firstTime ?? time, time) }
      if let time = part.lastTime { whole.lastTime = max(whole.lastTime ?? time, time) }
      whole.warnings += part.warnings
    }
    return whole
  }
}
