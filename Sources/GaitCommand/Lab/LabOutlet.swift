import GaitModel
import GaitWire

/// A walk as streams of the Lab Streaming Layer: `Gangart-Events` with the event lines, and `Gangart-PLACE` with the samples of
/// each sensor.
///
/// The times are those of the walk, put on the layer's clock at the first sample: event lines carry the time at
/// which they could first be said, samples that of their measurement. A delay between measurement and arrival of the
/// very first sample is in all of them alike. What is absent in a sample is sent as NaN, as the layer has nothing else.
struct LabOutlet: Sendable {
  private let library: LabLibrary
  private let walk: String
  private let events: LabStream
  /// In the order of the walk's sensors; empty before they are known.
  private var sensors: [LabStream] = []
  private var lines = EventLineSink()
  /// The layer's clock at the walk's zero; `nil` before the first sample.
  private var zero: Double?

  private static let channels = ["acc", "gyr"].flatMap { kind in
    ["x", "y", "z"].map { axis in
      LabStream.Channel(
        name: "\(kind)_\(axis)", type: kind == "acc" ? "Accelerometer" : "Gyroscope",
        unit: kind == "acc" ? "m/s^2" : "rad/s")
    }
  }

  /// Announces the events of a walk; `nil` when the library refuses. Sensors are announced when the walk begins.
  ///
  /// - Parameter walk: the walk's name, by which its streams are told from those of another.
  init?(_ library: LabLibrary, walk: String) {
    guard
      let events = LabStream(
        library, name: "Gangart-Events", type: "Markers", identity: "gangart-\(walk)-events",
        format: LabLibrary.texts, channels: [.init(name: "line", type: "JSON", unit: "none")])
    else { return nil }
    self.library = library
    self.walk = walk
    self.events = events
  }

  /// Sends a sample of a sensor.
  mutating func sample(_ sample: ImuSample) {
    let zero = zero ?? library.clock() - sample.time.seconds
    self.zero = zero
    guard sensors.indices.contains(sample.sensor) else { return }
    let absent = Vector3(repeating: .nan)
    let force = sample.acceleration ?? absent
    let turning = sample.angularVelocity ?? absent
    sensors[sample.sensor].send(
      [force.x, force.y, force.z, turning.x, turning.y, turning.z], at: zero + sample.time.seconds)
  }

  /// Sends the line of an event.
  mutating func receive(_ event: WalkEvent) {
    if case .hello(let hello) = event {
      sensors = hello.sensors.compactMap { worn in
        LabStream(
          library, name: "Gangart-\(worn.place.name)", type: "MoCap",
          identity: "gangart-\(walk)-\(worn.place.name)", format: LabLibrary.numbers, channels: Self.channels)
      }
    }
    lines.receive(event)
    let time = event.reported.flatMap { reported in zero.map { $0 + reported.seconds } } ?? library.clock()
    for line in lines.bytes.split(separator: UInt8(ascii: "\n")) {
      events.send(String(decoding: line, as: UTF8.self), at: time)
    }
    lines.removeWritten()
  }
}
