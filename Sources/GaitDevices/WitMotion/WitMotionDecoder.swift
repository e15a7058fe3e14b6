import GaitModel

// Modules of the WIT standard protocol: WT901, JY901, HWT905, BWT901 and their relatives. "WitMotion" is their maker's name.
//
// Documents: the maker's register manuals and data sheets, as facts; they contradict each other in places.
//
//   55 TYPE d0…d7 SUM      eleven bytes; SUM is the low byte of the sum of the ten before
//     TYPE 50              year − 2000, month, day, hour, minute, second, milliseconds (16 bits)
//     TYPE 51              acceleration x y z, temperature
//     TYPE 52              angular velocity x y z, and a word that differs between models (not read)
//     TYPE 53…5A, 5F       angles, magnetic field, ports, pressure, place, quaternion, registers (not read)
//   55 61 d0…d17           twenty bytes without a checksum: acceleration, angular velocity, angles
//                          twenty-eight bytes on the card of a recorder: eight bytes as in 50 before or behind them
//   55 71 …                twenty bytes: registers (not read)
//
// Words are 16 bits, lowest byte first, with a sign. Scale: 32768 is 16 g and 2000 °/s, whatever the range registers say.
// A set of the eleven-byte frames comes in the order 50 51 52 …; it has no number, and a time only with 50.
// The magnetometer's unit depends on its chip, so it is not passed on.

/// Frames of WitMotion modules to readings.
///
/// - 51 and the 52 after it are one reading; 51 alone, where a module sends no 52, is one of acceleration.
/// - 61 is one reading. It has no checksum, so it counts only when the next frame begins right behind it.
/// - 50 is the clock of the set that follows, in milliseconds of the module's calendar.
/// - The set that listening begins with is no reading: it may lack its beginning.
/// - Where a frame does not follow the one before, it counts only with the beginning of the next behind it.
public struct WitMotionDecoder: DeviceDecoder {
  /// What the protocol is.
  public static let profile = DeviceProfile(
    id: "witmotion", name: "WitMotion",
    baudRates: [115_200, 9600, 921_600, 230_400, 460_800, 57_600, 38_400],
    integrity: .checksum(bits: 8), ticksPerSecond: 1000, tickBits: nil,
    document: "WIT standard protocol, registers and data sheets of WitMotion (2024)")

  private var window = WitMotionWindow()
  private var ticks: UInt64?
  private var acceleration: Vector3?
  /// Type of the frame before; sets go through their types upwards.
  private var lastType: UInt8 = 0
  private var hasSeenBeginning = false

  /// A decoder that has seen nothing.
  public init() {}

  /// Takes the next bytes.
  public mutating func consume(_ bytes: some Sequence<UInt8>, into sink: inout some DecoderSink & ~Copyable) {
    bytes.forEachByte { byte in
      window.append(byte)
      while let step = window.next(isAtEnd: false) { take(step, into: &sink) }
    }
  }

  /// Ends the stream.
  public mutating func finish(into sink: inout some DecoderSink & ~Copyable) {
    while let step = window.next(isAtEnd: true) { take(step, into: &sink) }
    emitAcceleration(into: &sink)
  }

  /// What to send when the stream begins: the wished rate, until the module is switched off.
  public static func startCommands(rateHertz: Double?) -> [[UInt8]] {
    guard let rateHertz else { return [] }
    let rates: [(hertz: Double, code: UInt8)] = [
      (1, 3), (2, 4), (5, 5), (10, 6), (20, 7), (50, 8), (100, 9), (200, 0x0B),
    ]
    let rate = rates.first { $0.hertz >= rateHertz } ?? rates[rates.count - 1]
    return [[0xFF, 0xAA, 0x69, 0x88, 0xB5], [0xFF, 0xAA, 0x03, rate.code, 0x00]]
  }

  // MARK: What frames mean

  private mutating func take(_ step: WitMotionWindow.Step, into sink: inout some DecoderSink & ~Copyable) {
    switch step {
    case .refused(let reason, let offset): sink.rejected(reason, at: offset)
    case .frame(let type):
      if lastType > 0, type <= lastType { hasSeenBeginning = true }
      lastType = type
      if hasSeenBeginning || type >= 0x60 { read(type, into: &sink) }
    }
  }

  private mutating func read(_ type: UInt8, into sink: inout some DecoderSink & ~Copyable) {
    switch type {
    case 0x50:
      emitAcceleration(into: &sink)
      ticks = window.calendarMilliseconds
    case 0x51:
      emitAcceleration(into: &sink)
      acceleration = force(at: 0)
    case 0x52:
      sink.reading(
        DeviceReading(ticks: ticks, acceleration: acceleration, angularVelocity: rotation(at: 0)))
      acceleration = nil
      ticks = nil
    case 0x61:
      sink.reading(
        DeviceReading(
          ticks: window.calendarMilliseconds, acceleration: force(at: 0), angularVelocity: rotation(at: 3)))
    default: break
    }
  }

  private mutating func emitAcceleration(into sink: inout some DecoderSink & ~Copyable) {
    guard let acceleration else { return }
    sink.reading(DeviceReading(ticks: ticks, acceleration: acceleration))
    self.acceleration = nil
    ticks = nil
  }

  private func force(at word: Int) -> Vector3 { window.vector(at: word) * (16 * DeviceUnits.gravity) }

  private func rotation(at word: Int) -> Vector3 { window.vector(at: word) * (2000 * DeviceUnits.degree) }
}
