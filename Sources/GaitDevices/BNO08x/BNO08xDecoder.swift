import GaitModel

// BNO080, BNO085 and BNO086 of CEVA and Bosch Sensortec in the mode "UART-RVC", which was made for robot vacuum cleaners:
// the chip speaks by itself, 100 times a second, and listens to nothing. Sold on boards of SparkFun, Adafruit and others.
//
// Document: BNO080 data sheet 1000-3927, "UART-RVC", as facts.
//
//   AA AA  n  yy yy pp pp rr rr  ax ax ay ay az az  00 00 00  SUM      nineteen bytes
//
//   n         number of the report, begins again after 255
//   y p r     yaw, pitch, roll in 0.01°, 16 bits with a sign, lowest byte first
//   a         acceleration along x, y, z in thousandths of g, gravity included, likewise
//   00        reserved; newer firmware may use two of them, so they are not looked at
//   SUM       low byte of the sum of the sixteen bytes before, from n on
//
// There is no angular velocity in this mode. The angles are smoothed and have a frame of their own, so nothing is
// derived from them: steps and what follows from them can be told, angles of arms and legs cannot.

/// Reports of a BNO08x in the mode UART-RVC to readings: acceleration alone.
///
/// - The number of the report is its clock: 10 ms each.
/// - Where a report does not follow the one before, it counts only with the beginning of the next behind it.
/// - That angular velocity is missing is said with the first report.
public struct BNO08xDecoder: DeviceDecoder {
  /// What the protocol is.
  public static let profile = DeviceProfile(
    id: "bno08x_rvc", name: "BNO08x (UART-RVC)", baudRates: [115_200], integrity: .checksum(bits: 8),
    ticksPerSecond: 100, tickBits: 8, document: "BNO080 data sheet 1000-3927, UART-RVC")

  private static let length = 19
  private static let mark: UInt8 = 0xAA
  private var window = ByteWindow(longest: BNO08xDecoder.length + 2)
  private var hasSaid = false

  /// A decoder that has seen nothing.
  public init() {}

  /// Takes the next bytes.
  public mutating func consume(_ bytes: some Sequence<UInt8>, into sink: inout some DecoderSink & ~Copyable) {
    bytes.forEachByte { byte in
      window.append(byte)
      read(isAtEnd: false, into: &sink)
    }
  }

  /// Ends the stream.
  public mutating func finish(into sink: inout some DecoderSink & ~Copyable) {
    read(isAtEnd: true, into: &sink)
  }

  private mutating func read(isAtEnd: Bool, into sink: inout some DecoderSink & ~Copyable) {
    while window.count > 0 {
      guard window[0] == Self.mark else {
        pass(.unknownMessage, into: &sink)
        continue
      }
      guard window.count >= 2 else {
        guard isAtEnd else { return }
        if let place = window.cut() { sink.rejected(.truncated, at: place) }
        continue
      }
      guard window[1] == Self.mark else {
        pass(.unknownMessage, into: &sink)
        continue
      }
      let isFollowed = window.count >= Self.length + 2
      guard window.count >= Self.length, isFollowed || window.isInStep else {
        guard isAtEnd else { return }
        if let place = window.cut() { sink.rejected(.truncated, at: place) }
        continue
      }
      guard window.sum(2..<18) == window[18] else {
        pass(.badChecksum, into: &sink)
        continue
      }
      guard window.isInStep || (window[19] == Self.mark && window[20] == Self.mark) else {
        pass(.badChecksum, into: &sink)
        continue
      }
      guard hasAngles else {
        pass(.implausibleValue, into: &sink)
        continue
      }
      emit(into: &sink)
      window.take(Self.length)
    }
  }

  /// Whether yaw, pitch and roll are angles: at most 180°, 90° and 180° either way.
  private var hasAngles: Bool {
    axis(3).magnitude <= 18_000 && axis(5).magnitude <= 9000 && axis(7).magnitude <= 18_000
  }

  private mutating func pass(_ reason: FrameRejection, into sink: inout some DecoderSink & ~Copyable) {
    if let place = window.pass(isBeginning: window[0] == Self.mark) { sink.rejected(reason, at: place) }
  }

  private mutating func emit(into sink: inout some DecoderSink & ~Copyable) {
    if !hasSaid { sink.message(.noRotationRate(model: "BNO08x")) }
    hasSaid = true
    let force = Vector3(axis(9), axis(11), axis(13)) * (DeviceUnits.gravity / 1000)
    sink.reading(DeviceReading(ticks: UInt64(window[2]), acceleration: force))
  }

  private func axis(_ index: Int) -> Double { Double(Int16(bitPattern: window.little16(index))) }
}
