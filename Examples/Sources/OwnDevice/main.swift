import GaitAnalysis
import GaitDevices
import GaitModel
import GaitSimulator

/// Puts a decoder's readings on the walk's timeline and hands them to the analysis.
struct PebbleWalk: DecoderSink {
  var clock = SampleClock(
    ticksPerSecond: PebbleDecoder.profile.ticksPerSecond, tickBits: PebbleDecoder.profile.tickBits)
  var analyzer = GaitAnalyzer(
    rig: SensorRig([WornSensor(place: .rightFoot, channels: [.acceleration, .angularVelocity])]))
  var outputs: [GaitOutput] = []
  var refused = 0
  /// The host's monotonic clock when the bytes came.
  var arrivalNanoseconds: Int64 = 0

  mutating func reading(_ reading: DeviceReading) {
    let time = clock.time(ticks: reading.ticks, arrivalNanoseconds: arrivalNanoseconds).time
    analyzer.process(
      ImuSample(
        time: time, sensor: 0, acceleration: reading.acceleration, angularVelocity: reading.angularVelocity),
      into: &outputs)
  }

  mutating func message(_ remark: DeviceRemark) {}

  mutating func rejected(_ reason: FrameRejection, at offset: Int) { refused += 1 }

  mutating func finish() { analyzer.finish(into: &outputs) }
}

let walk = try SimulatedWalk(
  script: .steady(cadence: 108, speed: 1.2, seconds: 30), sensors: [SensorModel(.rightFoot)])
var decoder = PebbleDecoder()
var pebble = PebbleWalk()
for (count, sample) in walk.samples().enumerated() {
  pebble.arrivalNanoseconds = sample.time.nanoseconds + 2_000_000
  var bytes = pebbleBytes(of: sample)
  if count == 1000 { bytes[7] ^= 1 }  // One bit is damaged on the way.
  decoder.consume(bytes, into: &pebble)
}
decoder.finish(into: &pebble)
pebble.finish()

let strides = pebble.outputs.compactMap { output in
  if case .stride(let stride) = output { stride.lengthMetres } else { nil }
}
print("\(strides.count) strides of the right foot, the middle one \(centimetres(strides)) cm")
print("bytes refused: \(pebble.refused)")

func centimetres(_ lengths: [Double]) -> Int {
  lengths.isEmpty ? 0 : Int((lengths.sorted()[lengths.count / 2] * 100).rounded())
}
