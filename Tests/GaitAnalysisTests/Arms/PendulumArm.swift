import Foundation
import GaitModel

@testable import GaitAnalysis

/// An arm of two links that swings in one plane from a shoulder that stands still: the truth is known by formula.
struct PendulumArm {
  static let degree = Double.pi / 180
  static let upperArm = 0.316
  static let forearm = 0.22

  /// Ranges in degrees.
  var shoulder: Double
  var elbow: Double
  var hertz: Double
  /// Flexion of the elbow that never goes away, in degrees.
  var bent = 0.0
  /// Where in the cycle it begins, in turns.
  var phase = 0.0
  /// Standing before it swings, in seconds.
  var rest = 0.0
  /// Errors of the sensor: one standard deviation in m/s² and rad/s.
  var noise = (force: 0.0, turning: 0.0)

  /// Inclination of upper arm and forearm in radians, forward positive.
  private func angles(_ time: Double) -> (upper: Double, fore: Double) {
    let since = time - rest
    // A smooth beginning, where it stood before.
    let ease = rest > 0 ? min(max(since, 0), 1) : 1
    let grown = ease * ease * ease * (10 + ease * (6 * ease - 15))
    let turn = 2 * .pi * (hertz * since + phase)
    let upper = -0.5 * shoulder * Self.degree * cos(turn) * grown
    let bend = 0.5 * elbow * Self.degree * (1 - cos(turn)) * grown + bent * Self.degree
    return (upper, upper + bend)
  }

  /// Forward and upward place of the sensor in metres.
  private func place(_ time: Double) -> (Double, Double) {
    let (upper, fore) = angles(time)
    return (
      Self.upperArm * sin(upper) + Self.forearm * sin(fore),
      -Self.upperArm * cos(upper) - Self.forearm * cos(fore)
    )
  }

  /// The true height of the pivot above the sensor when all of the swing is small: by the shares of both joints.
  var share: Double { shoulder / (shoulder + elbow) }

  func samples(seconds: Double) -> [ImuSample] {
    var seed: UInt64 = 7
    func noise(_ size: Double) -> Vector3 {
      func one() -> Double {
        var sum = 0.0
        for _ in 0..<12 {
          seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          sum += Double(seed >> 11) * 0x1p-53
        }
        return size * (sum - 6)
      }
      return Vector3(one(), one(), one())
    }
    let step = 1e-3
    return (0..<Int(seconds * 100)).map { index in
      let time = Double(index) / 100
      let (before, now, after) = (place(time - step), place(time), place(time + step))
      let forward = (before.0 - 2 * now.0 + after.0) / (step * step)
      let upward = (before.1 - 2 * now.1 + after.1) / (step * step) + 9.80665
      let fore = angles(time).fore
      let rate = (angles(time + step).fore - angles(time - step).fore) / (2 * step)
      // z along the forearm, up; y to the left; x completes them.
      let force = Vector3(
        forward * cos(fore) + upward * sin(fore), 0, -forward * sin(fore) + upward * cos(fore))
      return ImuSample(
        time: SampleTime(nanoseconds: Int64(index) * 10_000_000), sensor: 0,
        acceleration: force + noise(self.noise.force),
        angularVelocity: Vector3(0, -rate, 0) + noise(self.noise.turning))
    }
  }

  /// The arm's stage after these seconds of walking with the pace of the arm, and what it told.
  func walk(
    seconds: Double = 30, segment: Segment = .wrist, hasForce: Bool = true, stridesPerSwing: Double = 1,
    of subject: Subject = Subject(heightMetres: 1.7)
  ) -> (ArmGait, [ArmSwing]) {
    let channels: ChannelSet = hasForce ? [.acceleration, .angularVelocity] : .angularVelocity
    var gait = ArmGait(
      distal: 0, upper: nil, place: Place(segment, .left), channels: channels,
      lengths: ArmLengths(subject))
    var fronts = Fronts(Place(segment, .left), channels)
    var frame = SensorFrame()
    var swings: [ArmSwing] = []
    let start = SampleTime(seconds: rest) ?? .zero
    for sample in samples(seconds: seconds) {
      let walk = ArmGait.Walk(
        since: sample.time > start ? start : nil, strideDuration: stridesPerSwing / hertz)
      if let swing = gait.report(at: sample.time, walk) { swings.append(swing) }
      var sample = sample
      if !hasForce { sample.acceleration = nil }
      if fronts.take(sample, into: &frame) { gait.process(frame) }
    }
    return (gait, swings)
  }
}
