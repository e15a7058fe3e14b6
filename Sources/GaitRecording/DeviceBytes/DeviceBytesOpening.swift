import GaitDevices
import GaitModel

/// What the first bytes of a device show: its sensors, what they measure, and whether it has a clock.
struct DeviceBytesOpening {
  /// One sensor behind the connection.
  struct Sensor: Equatable {
    /// Its number there.
    let number: Int
    /// What it measures.
    var channels: ChannelSet
  }

  /// By number.
  let sensors: [Sensor]
  /// Whether there is acceleration without gravity.
  let hasLinearAcceleration: Bool
  /// Whether readings carry the device's clock.
  let hasClock: Bool

  /// What `decoder` makes of these bytes.
  init(_ head: ArraySlice<UInt8>, _ decoder: AnyDecoder) {
    var decoder = decoder
    var gathered = GatheredReadings()
    decoder.consume(head, into: &gathered)
    var sensors: [Sensor] = []
    for reading in gathered.readings {
      var channels: ChannelSet = []
      if reading.acceleration != nil { channels.insert(.acceleration) }
      if reading.angularVelocity != nil { channels.insert(.angularVelocity) }
      if let index = sensors.firstIndex(where: { $0.number == reading.sensor }) {
        sensors[index].channels.formUnion(channels)
      } else {
        sensors.append(Sensor(number: reading.sensor, channels: channels))
      }
    }
    self.sensors = sensors.filter { !$0.channels.isEmpty }.sorted { $0.number < $1.number }
    hasLinearAcceleration = gathered.readings.contains { $0.linearAcceleration != nil }
    hasClock = gathered.readings.contains { $0.ticks != nil }
  }

  /// Where the sensors are worn; several are distinguished by their numbers.
  func places(_ options: ReadingOptions, file: String) throws(RecordingError) -> [Place] {
    if sensors.count == 1 { return [options.places.first?.place ?? Place.lowerBack] }
    let names = sensors.map { "\($0.number)" }
    var worn: [Place] = []
    for name in names {
      guard let wish = options.places.first(where: { $0.target == name }) else {
        throw RecordingError.table(file, .placesUnknown(names))
      }
      if worn.contains(wish.place) { throw RecordingError.table(file, .placeTwice(wish.place)) }
      worn.append(wish.place)
    }
    return worn
  }
}
