import GaitModel
import GaitRecording
import GaitTestSupport
import GaitWire

@testable import GaitSession
@testable import GaitVirtualWearable

/// Live walks as journals, made by the virtual wearable.
enum Walks {
  /// A heading with one source at each place.
  static func heading(
    _ places: [Place], protocolName: String = "ximu3", settings: String = "",
    channels: ChannelSet = [.acceleration, .angularVelocity]
  ) -> WalkHeading {
    WalkHeading(
      startedAt: "2026-11-23T10:00:00.000+01:00",
      sources: places.enumerated().map { index, place in
        WalkHeading.Source(
          name: "port\(index)", protocolName: protocolName, settings: settings,
          sensors: [
            WalkHeading.Sensor(number: 0, worn: WornSensor(place: place, channels: channels))
          ])
      })
  }

  /// The bytes of a walk, one block for so many frames, each arriving when its last frame was taken.
  static func blocks(
    seconds: Double = 30, rateHertz: Double = 100, format: WireFormat = .ximu3, framesPerBlock: Int = 4,
    source: Int = 0, begin: Double = 0
  ) throws -> [JournalRecord] {
    var options = try WearableOptions([])
    options.seconds = seconds
    options.rateHertz = rateHertz
    let readings = try WalkFeed(options).readings
    var records: [JournalRecord] = []
    var bytes = format.opening
    for (index, reading) in readings.enumerated() {
      bytes += format.frame(
        microseconds: UInt64(reading.seconds * 1e6) + 5_000_000, acceleration: reading.acceleration,
        angularVelocity: reading.angularVelocity)
      if (index + 1).isMultiple(of: framesPerBlock) {
        let arrival = SampleTime.zero.advanced(bySeconds: begin + reading.seconds)
        records.append(.bytes(source: source, arrival: arrival, data: bytes))
        bytes = []
      }
    }
    return records
  }

  /// The lines of a walk.
  static func lines(_ heading: WalkHeading, _ records: [JournalRecord]) throws -> String {
    var pipeline = try WalkPipeline(heading)
    var sink = EventLineSink()
    pipeline.begin(into: &sink)
    for record in records { pipeline.feed(record, into: &sink) }
    pipeline.finish(interrupted: WalkRecovery.reason, into: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  /// Blocks cut anew at random places; the pieces of a block arrive with it.
  static func recut(_ records: [JournalRecord], seed: UInt64) -> [JournalRecord] {
    var chance = SeededChance(seed: seed)
    return records.flatMap { record -> [JournalRecord] in
      guard case .bytes(let source, let arrival, let data) = record else { return [record] }
      var rest = data[...]
      var pieces: [JournalRecord] = []
      while !rest.isEmpty {
        let count = Int.random(in: 1...rest.count, using: &chance)
        pieces.append(.bytes(source: source, arrival: arrival, data: Array(rest.prefix(count))))
        rest = rest.dropFirst(count)
      }
      return pieces
    }
  }
}
