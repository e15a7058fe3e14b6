import GaitDevices
import GaitModel
import GaitRecording

/// One source's way from bytes to samples: its decoder, and a clock for each of its sensors.
struct SourceDecoding: Sendable {
  /// A sensor behind the source.
  private struct Sensor: Sendable {
    let number: Int
    let index: Int
    let channels: ChannelSet
    var clock: SampleClock
    var order = DatagramOrder()
    var readings = 0
  }

  private let choice: DecoderChoice
  /// Whether bytes come in datagrams, which may come twice or in another order.
  private let isDatagrams: Bool
  private var decoder: AnyDecoder
  private var sensors: [Sensor]
  private var gathered = ReadingGathering()
  /// How often a sensor's time was taken from the arrival of its bytes anew.
  private(set) var clockJumps = 0
  /// How much faster the clocks run than the computer's, in millionths: of the sensor that is furthest off.
  var driftPartsPerMillion: Double? {
    sensors.compactMap(\.clock.driftPartsPerMillion).max { abs($0) < abs($1) }
  }
  /// What was refused so far, by reason; reasons that there were none of are left out.
  var rejected: [DeviceLine.Rejection] {
    zip(FrameRejection.allCases, gathered.rejections).compactMap { reason, count in
      count > 0 ? DeviceLine.Rejection(reason: reason.rawValue, count: count) : nil
    }
  }

  /// How often something came from each sensor, believed or not. Of a source with one sensor what was refused is the
  /// sensor's too.
  var heard: [Int] {
    let refused = sensors.count == 1 ? gathered.rejections.reduce(0, +) : 0
    return sensors.map { $0.readings + refused }
  }

  /// What was said last of the battery of a sensor, in percent.
  func batteryPercent(of number: Int) -> Double? { gathered.batteries[number] ?? gathered.batteries[nil] }

  /// The way for a source whose first sensor has the index `firstIndex` in the rig; `nil` when its protocol is
  /// not known.
  init?(_ source: WalkHeading.Source, firstIndex: Int) {
    guard let choice = DecoderChoice(protocolName: source.protocolName, settings: source.settings),
      let decoder = choice.decoder
    else { return nil }
    self.choice = choice
    isDatagrams = source.name.hasPrefix("udp://")
    self.decoder = decoder
    let profile = decoder.profile
    sensors = source.sensors.enumerated().map { offset, sensor in
      Sensor(
        number: sensor.number, index: firstIndex + offset, channels: sensor.worn.channels,
        clock: SampleClock(
          ticksPerSecond: profile.ticksPerSecond, tickBits: profile.tickBits, originNanoseconds: 0))
    }
  }

  /// Decodes bytes and gives their samples in order.
  mutating func consume(_ bytes: [UInt8], arrival: SampleTime, _ body: (ImuSample) -> Void) {
    decoder.consume(bytes, into: &gathered)
    emit(arrival, body)
  }

  /// Ends the stream, for now or for good: half a frame is forgotten.
  mutating func end(at arrival: SampleTime, _ body: (ImuSample) -> Void) {
    decoder.finish(into: &gathered)
    emit(arrival, body)
  }

  /// Begins a new stream of the same device.
  mutating func restart() {
    decoder = choice.decoder ?? decoder
    for index in sensors.indices { sensors[index].clock.reconnected() }
  }

  private mutating func emit(_ arrival: SampleTime, _ body: (ImuSample) -> Void) {
    for reading in gathered.readings {
      guard let index = sensors.firstIndex(where: { $0.number == reading.sensor }) else { continue }
      sensors[index].readings += 1
      // What is not kept has no say in the time: its stamps may lie between those that count.
      var sample = Self.sample(reading, of: sensors[index])
      if sample.isEmpty { continue }
      if isDatagrams, let ticks = reading.ticks, let rate = decoder.profile.ticksPerSecond,
        !sensors[index].order.takes(
          ticks, bits: decoder.profile.tickBits ?? 64, ticksPerSecond: rate, arrival: arrival.nanoseconds)
      {
        continue
      }
      let clocked = sensors[index].clock.time(
        ticks: reading.ticks, arrivalNanoseconds: arrival.nanoseconds)
      if clocked.jumped { clockJumps += 1 }
      sample.time = clocked.time
      body(sample)
    }
    gathered.readings.removeAll(keepingCapacity: true)
  }

  /// The channels that the rig has, not yet in time; others came too late to be known of and are left out.
  private static func sample(_ reading: DeviceReading, of sensor: Sensor) -> ImuSample {
    let kept = sensor.channels
    return ImuSample(
      time: .zero, sensor: sensor.index,
      acceleration: kept.contains(.acceleration) ? reading.acceleration : nil,
      angularVelocity: kept.contains(.angularVelocity) ? reading.angularVelocity : nil,
      linearAcceleration: kept.contains(.linearAcceleration) ? reading.linearAcceleration : nil,
      magneticField: kept.contains(.magneticField) ? reading.magneticField : nil)
  }
}

/// Gathers what a decoder says about a block.
struct ReadingGathering: DecoderSink, Sendable {
  var readings: [DeviceReading] = []
  /// What the device, or its decoder, said in words last.
  var message: DeviceRemark?
  /// What was said last of batteries, in percent, by the sensor's number; `nil` for the device itself.
  var batteries: [Int?: Double] = [:]
  /// What was refused so far, a count for each of `FrameRejection.allCases`.
  var rejections = [Int](repeating: 0, count: FrameRejection.allCases.count)

  mutating func reading(_ reading: DeviceReading) { readings.append(reading) }

  mutating func message(_ remark: DeviceRemark) {
    message = DeviceRemark.lasting(message, remark)
    switch remark {
    case .battery(let percent, _, _): batteries[nil] = percent
    case .channel(let number, .battery(let percent, _, _)): batteries[number] = percent
    default: break
    }
  }

  mutating func rejected(_ reason: FrameRejection, at offset: Int) {
    for (index, known) in FrameRejection.allCases.enumerated() where known == reason {
      rejections[index] += 1
    }
  }
}
