import GaitModel

// Shimmer3 of Shimmer Research, firmware LogAndStream, over Bluetooth's serial port. "Shimmer" is its maker's mark.
//
// Documents: the firmware's list of commands and open clients, as facts. The Shimmer3R answers otherwise and is not read.
//
// The device answers what it is told: FF, then its answer; FE where it refuses.
//
//   02 rr rr c c c c n b  k…      to 01: rate (1/32,768 s), configuration, n channels, buffer, the channels' numbers
//   2D, 84 bytes                  to 2C: calibration, 21 bytes each: low noise, gyroscope, field, wide range
//   2F, 6 bytes                   to 2E: kind of firmware, version        25 v   hardware
//   04 rr rr                      rate                                    8A …   state, also between packets
//
// Once it is started:
//
//   00 tt tt tt  channels in the answer's order  [check]
//
//   t      ticks of 1/32,768 s, 24 bits, lowest byte first: begins again after 512 s
//   check  none, one byte or two (Shimmer3Check), as it was told
//
// Words of the accelerometers have their lowest byte first, of the gyroscope their highest. The field's order differs
// between boards, so it is not read.
//
// Nothing marks a packet but its 00. Its length is that of the channels; so no packet is read before the inquiry was answered.

/// Answers and packets of a Shimmer3 to readings.
///
/// - A packet counts with a right check of 16 bits, or by four packets whose times follow each other at the rate.
/// - The accelerometer is that of wide range where it is on and set to 4 g or more, else that of low noise, which ends
///   at 2 g: a heel's landing goes beyond.
/// - The device's own calibration, else its maker's values.
public struct Shimmer3Decoder: DeviceDecoder {
  /// What the protocol is.
  public static let profile = DeviceProfile(
    id: "shimmer3", name: "Shimmer3", baudRates: [115_200], integrity: .framing, ticksPerSecond: 32_768,
    tickBits: 24, document: "Shimmer3 LogAndStream, commands and packets (2026)")

  private var stream = Shimmer3Stream()
  private var lowNoise: Shimmer3Calibration?
  private var wideRange: Shimmer3Calibration?
  private var gyroscope: Shimmer3Calibration?
  /// What may be beginnings of packets so far, until the inquiry was answered.
  private var unasked = 0
  /// After so many without an answer it is said.
  private static let mostUnasked = 200

  /// A decoder that has seen nothing.
  public init() {}

  /// Takes the next bytes.
  public mutating func consume(_ bytes: some Sequence<UInt8>, into sink: inout some DecoderSink & ~Copyable) {
    bytes.forEachByte { byte in
      stream.window.append(byte)
      if byte == 0, stream.layout == nil { wait(into: &sink) }
      while let step = stream.next(isAtEnd: false) { take(step, into: &sink) }
    }
  }

  /// Ends the stream.
  public mutating func finish(into sink: inout some DecoderSink & ~Copyable) {
    while let step = stream.next(isAtEnd: true) { take(step, into: &sink) }
  }

  private mutating func wait(into sink: inout some DecoderSink & ~Copyable) {
    unasked += 1
    if unasked == Self.mostUnasked { sink.message(.channelsUnknown(model: "Shimmer3")) }
  }

  private mutating func take(_ step: Shimmer3Stream.Step, into sink: inout some DecoderSink & ~Copyable) {
    switch step {
    case .refused(let reason, let offset):
      sink.rejected(reason, at: offset)
    case .packet(let length):
      emit(into: &sink)
      stream.window.take(length)
    case .answer(let kind, let length):
      answer(kind, into: &sink)
      stream.window.take(length)
    }
  }

  // MARK: What is sent

  private mutating func answer(
    _ kind: Shimmer3Stream.Answer, into sink: inout some DecoderSink & ~Copyable
  ) {
    let window = stream.window
    switch kind {
    case .silent: break
    case .layout(let layout):
      if layout.lowNoise == nil, layout.wideRange == nil, layout.gyroscope == nil {
        sink.message(.sensorsOff(model: "Shimmer3"))
      } else {
        sink.message(
          .introduction(model: "Shimmer3", name: "LogAndStream", serialNumber: nil, interface: nil))
      }
    case .firmware(let at):
      let version = "\(window.little16(at + 2)).\(window[at + 4]).\(window[at + 5])"
      sink.message(
        .introduction(
          model: "Shimmer3", name: "LogAndStream \(version)", serialNumber: nil, interface: nil))
    case .calibration(let at):
      let size = Shimmer3Calibration.length
      lowNoise = Shimmer3Calibration(window, at: at, scale: 1)
      gyroscope = Shimmer3Calibration(window, at: at + size, scale: 100)
      wideRange = Shimmer3Calibration(window, at: at + 3 * size, scale: 1)
    }
  }

  private mutating func emit(into sink: inout some DecoderSink & ~Copyable) {
    guard let layout = stream.layout else { return }
    var force: Vector3?
    if let axes = layout.wideRange, layout.wideRangeSetting > 0 || layout.lowNoise == nil {
      force = (wideRange ?? .wideRange(layout.wideRangeSetting)).value(little(axes))
    } else if let axes = layout.lowNoise {
      force = (lowNoise ?? .lowNoise).value(little(axes))
    }
    let turning = layout.gyroscope.map {
      (gyroscope ?? .gyroscope(layout.gyroscopeSetting)).value(big($0)) * DeviceUnits.degree
    }
    guard force != nil || turning != nil else { return }
    guard
      force?.staysWithin(DeviceUnits.greatestAcceleration) ?? true,
      turning?.staysWithin(DeviceUnits.greatestAngularVelocity) ?? true
    else {
      sink.rejected(.implausibleValue, at: stream.window.place)
      return
    }
    sink.reading(
      DeviceReading(ticks: UInt64(stream.time), acceleration: force, angularVelocity: turning))
  }

  private func little(_ axes: [Int]) -> Vector3 {
    func word(_ axis: Int) -> Double { Double(Int16(bitPattern: stream.window.little16(axes[axis]))) }
    return Vector3(word(0), word(1), word(2))
  }

  private func big(_ axes: [Int]) -> Vector3 {
    func word(_ axis: Int) -> Double { Double(Int16(bitPattern: stream.window.big16(axes[axis]))) }
    return Vector3(word(0), word(1), word(2))
  }
}
