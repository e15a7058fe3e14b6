import GaitModel

/// Lengths of the body and where sensors usually sit on it.
///
/// Shares of body height are those of Winter, Biomechanics and Motor Control of Human Movement (after Drillis
/// and Contini); where a sensor sits along a part is our own choice. Metres: forward, left, up.
struct BodyShape: Sendable {
  let height: Double

  /// From the lower back's sensor up to the thorax' zero.
  var thoraxAboveBack: Vector3 { Vector3(0, 0, 0.17 * height) }
  /// From the thorax' zero up to the head.
  var headAboveThorax: Vector3 { Vector3(0, 0, 0.22 * height) }
  /// The lower back's sensor above the ground when standing.
  var backHeight: Double { 0.60 * height }
  /// From the hips up to the lower back's sensor.
  var hipBelowBack: Double { 0.07 * height }

  var thigh: Double { 0.245 * height }
  var shank: Double { 0.246 * height }
  /// From ankle to hip, for the sway of a standing body.
  var leg: Double { thigh + shank }
  var upperArm: Double { 0.186 * height }
  var forearm: Double { 0.146 * height }

  /// A hip from the lower back's sensor.
  func hip(_ side: Side) -> Vector3 { Vector3(0.05, Self.leftward(side, 0.09), -hipBelowBack) }
  /// A shoulder from the thorax' zero.
  func shoulder(_ side: Side) -> Vector3 { Vector3(0, Self.leftward(side, 0.19), 0.05) }

  /// Where a sensor sits, from the zero of the part that carries it: thorax and head from their own, the thigh
  /// from the hip, the shank from the ankle, upper arm and forearm from shoulder and elbow, the foot from the
  /// point of the sole below the ankle.
  func sensor(_ place: Place) -> Vector3 {
    let side = place.side ?? .right
    switch place.segment {
    case .lowerBack, .pelvis: return .zero
    case .sternum: return Vector3(0.11, 0, 0)
    case .upperBack: return Vector3(-0.11, 0, 0.05)
    case .head: return Vector3(0.09, 0, 0.05)
    case .thigh: return Vector3(0.02, Self.leftward(side, 0.07), -0.5 * thigh)
    case .shank: return Vector3(0.03, Self.leftward(side, 0.03), 0.6 * shank)
    case .ankle: return Vector3(0, Self.leftward(side, 0.04), 0.08)
    case .foot: return Vector3(0.07, 0, 0.07)
    case .upperArm: return Vector3(0, Self.leftward(side, 0.04), -0.6 * upperArm)
    case .forearm: return Vector3(0, Self.leftward(side, 0.03), -0.5 * forearm)
    case .wrist: return Vector3(0, Self.leftward(side, 0.03), -0.95 * forearm)
    case .hand: return Vector3(0, Self.leftward(side, 0.02), -forearm - 0.05)
    }
  }

  private static func leftward(_ side: Side, _ metres: Double) -> Double {
    side == .left ? metres : -metres
  }
}
