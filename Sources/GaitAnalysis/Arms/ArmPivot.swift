import GaitModel
import GaitSignal

/// Where the pivot of an arm's swing lies, from one sensor near the wrist: the shoulder's share of the swing.
///
/// The wrist's path along the swing is that of the forearm about the elbow and of the upper arm about the
/// shoulder, `x = L_u sin θ_s + L_f sin φ`. For each full cycle the parts of path and angle that repeat with it
/// are taken (1). Over the last cycles, six seconds at least, their quotient is the drop from the pivot to the
/// sensor, `L` (2). What the forearm alone does not explain is the upper arm's; its part of the angle is the
/// share (3). The forearm's tilt is that of the known long axis, or what the wrist's rise and fall shows, if
/// that is more (4).
///
/// - Input: angle in rad from the vertical; accelerations of the sensor in the earth's frame along the swing
///   and upwards in m/s².
/// - Output: an estimate, and between what bounds the truth lies (5): lengths of the arm follow from its own, or from the
///   body height (Drillis & Contini 1966), and both the person's proportions and the sensor's site differ from these.
/// - Source: our own; planar two-link arm. Errors in simulation 0.05 to 0.15 from ranges of 25 degrees on.
struct ArmPivot: Sendable {
  /// What is known of the last cycles.
  struct Reading: Equatable, Sendable {
    /// Vertical distance from the pivot down to the sensor in m.
    let drop: Double
    /// Correlation of path and angle, −1…1.
    let quality: Double
    /// Tilt of the forearm from the vertical in rad, 0 or more.
    let tilt: Double
    /// Size of the upper arm's swing as a share of that of the forearm.
    let ratio: Double
    /// Between what it lies for arms and sites that may be.
    let ratios: ClosedRange<Double>
  }

  /// Products of one cycle's parts.
  private struct Cycle {
    var duration = 0.0
    var pathByAngle = 0.0
    var riseByAngle = 0.0
    var sineByAngle = 0.0
    var anglePower = 0.0
    var pathPower = 0.0
    var tilt = 0.0
  }

  private let upperArm: Double
  private let forearm: Double
  /// By what share the arm may be longer or shorter.
  private let lengthError: Double
  private var cycles = Ring(capacity: 16, filler: Cycle())

  /// For a sensor on the forearm or wrist of a person whose arms have these lengths.
  init(segment: Segment, lengths: ArmLengths) {
    upperArm = lengths.upperArm
    lengthError = lengths.error
    let length = lengths.forearm
    forearm =
      segment == .forearm
      ? Thresholds.Pivot.forearmSite.value * length : length - Thresholds.Pivot.sensorAboveWrist.value
  }

  /// Forgets the cycles, as after a gap.
  mutating func reset() {
    cycles.removeAll()
  }

  /// Takes a full cycle of the swing, of which the three histories hold all.
  mutating func add(
    from start: SampleTime, to end: SampleTime, angles: AngleHistory, drives: AngleHistory,
    lifts: AngleHistory
  ) {
    let duration = end.seconds(since: start)
    guard duration > 0, let mean = angles.mean(from: start, to: end) else { return }
    let turn = 2 * Double.pi / duration
    var angle = Part()
    var sineOfAngle = Part()
    var drive = Part()
    var lift = Part()
    angles.forEach(from: start, to: end) { value, time in  // (1)
      let phase = turn * time.seconds(since: start)
      let (along, across) = (cosine(phase), sine(phase))
      angle.add(value - mean, along, across)
      sineOfAngle.add(sine(value - mean), along, across)
      if let value = drives.value(near: time) { drive.add(value, along, across) }
      if let value = lifts.value(near: time) { lift.add(value, along, across) }
    }
    guard angle.count > 2, drive.count == angle.count, lift.count == angle.count else { return }
    // An acceleration that repeats with the cycle is the path's part times −ω².
    let path = drive.scaled(-1 / (turn * turn))
    let rise = lift.scaled(-1 / (turn * turn))
    cycles.append(
      Cycle(
        duration: duration, pathByAngle: path.product(angle), riseByAngle: rise.product(angle),
        sineByAngle: sineOfAngle.product(angle), anglePower: angle.product(angle),
        pathPower: path.product(path), tilt: mean))
  }

  /// What the last cycles show; `nil` before there are six seconds of them.
  var reading: Reading? {
    var sum = Cycle()
    var used = 0.0
    for age in 0..<cycles.count {
      let cycle = cycles[age: age]
      sum.duration += cycle.duration
      sum.pathByAngle += cycle.pathByAngle
      sum.riseByAngle += cycle.riseByAngle
      sum.sineByAngle += cycle.sineByAngle
      sum.anglePower += cycle.anglePower
      sum.pathPower += cycle.pathPower
      sum.tilt += cycle.tilt
      used += 1
      if sum.duration >= Thresholds.Pivot.window.value { break }
    }
    guard sum.duration >= Thresholds.Pivot.window.value, sum.anglePower > 0, sum.pathPower > 0,
      sum.sineByAngle > 0
    else { return nil }
    let seen = arcSine(sum.riseByAngle / sum.sineByAngle / forearm)
    let tilt = max(abs(sum.tilt / used), abs(seen))  // (4)
    let drop = sum.pathByAngle / sum.sineByAngle
    return Reading(
      drop: sum.pathByAngle / sum.anglePower,  // (2)
      quality: sum.pathByAngle / (sum.pathPower * sum.anglePower).squareRoot(), tilt: tilt,
      ratio: (drop - forearm * cosine(tilt)) / upperArm, ratios: ratios(drop: drop, tilt: tilt))  // (3)
  }

  /// (5) A longer arm with its sensor further down makes less of the same drop the shoulder's, and the other way round.
  private func ratios(drop: Double, tilt: Double) -> ClosedRange<Double> {
    func ratio(_ sign: Double) -> Double {
      let scale = 1 + sign * lengthError
      let site = scale * forearm + sign * Thresholds.Pivot.siteError.value
      return (drop - site * cosine(tilt)) / (scale * upperArm) - sign * Thresholds.Pivot.trunkError.value
    }
    let (low, high) = (ratio(1), ratio(-1))
    return min(low, high)...max(low, high)
  }

  /// The shoulder's share of a swing of this range in rad, 0…1.
  ///
  /// Sine and angle differ by a few percent at large swings, for both segments in their own way.
  static func share(ratio: Double, range: Double) -> Double {
    let swing = 0.5 * range
    guard swing > 0 else { return 0 }
    let part = ratio * swing * (1 - swing * swing * 0.5 * 0.5 * 0.5)
    let shoulder = part * (1 + part * part * 0.5 * 0.5 * 0.5)
    return min(max(shoulder / swing, 0), 1)
  }
}

/// The part of a signal that repeats once a cycle.
private struct Part {
  var real = 0.0
  var imaginary = 0.0
  var count = 0.0

  mutating func add(_ value: Double, _ along: Double, _ across: Double) {
    real += value * along
    imaginary -= value * across
    count += 1
  }

  func scaled(_ factor: Double) -> Part {
    Part(real: real * factor, imaginary: imaginary * factor, count: count)
  }

  /// What goes together with another part, per sample of both.
  func product(_ other: Part) -> Double {
    (real * other.real + imaginary * other.imaginary) / (count * other.count)
  }
}
