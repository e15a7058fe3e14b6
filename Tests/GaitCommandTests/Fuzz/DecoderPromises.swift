// Bytes of a device: the first byte chooses the decoder, the second how the rest is cut into blocks.

import GaitDevices
import GaitModel

/// What a decoder said.
private struct Heard: DecoderSink {
  var readings: [DeviceReading] = []
  var rejections = 0
  var firstOffset = 0
  var lastOffset = 0

  mutating func reading(_ reading: DeviceReading) { readings.append(reading) }

  mutating func message(_ remark: DeviceRemark) {}

  mutating func rejected(_ reason: FrameRejection, at offset: Int) {
    rejections += 1
    firstOffset = min(firstOffset, offset)
    lastOffset = max(lastOffset, offset)
  }
}

private let kinds: [(id: String, settings: [String: String])] = [
  ("ximu3", [:]), ("witmotion", [:]), ("text", [:]), ("text", ["acc": "g", "gyr": "deg/s", "rate": "100"]),
  ("text", ["columns": "t_ms,ax,ay,az,gx,gy,gz", "acc": "g", "gyr": "deg/s"]), ("xsens", [:]),
  ("bno08x_rvc", [:]), ("shimmer3", [:]), ("ngimu", [:]), ("phone", [:]),
]

private func heard(_ kind: (id: String, settings: [String: String]), _ bytes: [UInt8], block: Int)
  throws(BrokenPromise)
  -> Heard
{
  guard var decoder = AnyDecoder(id: kind.id, settings: kind.settings) else {
    throw BrokenPromise(what: "there is no such decoder")
  }
  var heard = Heard()
  var start = 0
  while start < bytes.count {
    let end = min(bytes.count, start + block)
    decoder.consume(bytes[start..<end], into: &heard)
    start = end
  }
  decoder.finish(into: &heard)
  return heard
}

/// What decoders promise of any bytes.
enum DecoderPromises {
  /// Holds that readings do not depend on how bytes are cut, are numbers, and that time never goes back.
  static func hold(_ data: [UInt8]) throws(BrokenPromise) {
    guard data.count > 2 else { return }
    let kind = kinds[Int(data[0]) % kinds.count]
    let bytes = Array(data[2...])
    let whole = try heard(kind, bytes, block: bytes.count)
    let cut = try heard(kind, bytes, block: Int(data[1]) + 1)
    try promise(whole.readings == cut.readings, "how bytes are cut changes the readings")
    try promise(whole.rejections == cut.rejections, "how bytes are cut changes the refusals")
    try promise(whole.firstOffset >= 0, "a refusal before the stream began")
    try promise(whole.lastOffset <= bytes.count, "a refusal after the end")
    let profile = AnyDecoder(id: kind.id)?.profile
    var clock = SampleClock(
      ticksPerSecond: profile?.ticksPerSecond, tickBits: profile?.tickBits, originNanoseconds: 0)
    var last = SampleTime.zero
    for (number, reading) in whole.readings.enumerated() {
      for vector in [
        reading.acceleration, reading.angularVelocity, reading.linearAcceleration, reading.magneticField,
      ] {
        try promise(
          vector.map { $0.x.isFinite && $0.y.isFinite && $0.z.isFinite } ?? true, "a number that is none")
      }
      let time = clock.time(ticks: reading.ticks, arrivalNanoseconds: Int64(number) * 10_000_000).time
      try promise(time >= last, "time goes back")
      last = time
    }
    var race = DecoderRace()
    _ = race.consume(bytes, arrivalNanoseconds: 0)
    _ = race.finish()
  }
}
