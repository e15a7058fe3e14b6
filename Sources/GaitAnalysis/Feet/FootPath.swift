import GaitModel
import GaitSignal

/// The way of a foot from where it lies flat to where it next does.
///
/// (1) The angular velocity is integrated from one flat foot to the next; the force in mid-stance shows up at
/// both ends, and what the two differ is spread evenly over the stride. (2) The acceleration is integrated to a
/// velocity. (3) At the end the foot stands again, so what velocity is left is an error. Most of it comes from
/// the blow of the landing, which the accelerometer cannot follow; so it is taken off in proportion to the
/// square of the jerk, with a floor that makes it a straight line in time where nothing is violent. (4) The
/// velocity is integrated to the way.
///
/// On a treadmill the ground moves steadily with the belt: the way is that along the belt.
struct FootPath: Equatable, Sendable {
  /// Distance along the ground in metres.
  let length: Double
  /// Gain of height in metres.
  let rise: Double
  /// The way along the ground in the sensor's frame at the first flat foot, in metres.
  let forward: Vector3

  /// The way between two flat feet; `nil` when samples are missing, or when force and angular velocity do not fit
  /// together: gravity did not turn as the gyroscope says, or too much velocity is left over.
  init?(from start: FlatFoot, to end: FlatFoot, in history: FootHistory, scale: ForceScale) {
    guard history.holds(start.serial, end.serial), end.serial > start.serial else { return nil }
    let step = 1 / history.rateHertz
    let (zero, factor) = scale.correction(up: start.up)
    let up = (start.force - zero) / (start.force - zero).length
    let turned = Self.turn(from: start.serial, to: end.serial, in: history).turning(end.force - zero)
    let tilt = (turned / turned.length).cross(up)  // (1)
    guard turned.dot(up) > 0, tilt.length < Thresholds.FootMotion.tiltError.value else { return nil }
    let steps = Double(end.serial - start.serial)
    let gravity = up * Thresholds.Intake.standardGravity.value
    let floor = Thresholds.FootMotion.jerkFloor.value
    var rotation = Rotation.none
    var acceleration = (start.force - zero) * factor - gravity
    var velocity = Vector3.zero
    var way = Vector3.zero
    var violence = 0.0
    var spread = 0.0
    for serial in (start.serial + 1)...end.serial {
      rotation =
        (rotation * Rotation(turningAt: history.rate(before: serial), for: step)).renormalised
      let share = Double(serial - start.serial) / steps
      let leaning = rotation.turning((history.force(serial) - zero) * factor)
      let next = leaning + share * tilt.cross(leaning) - gravity
      let jerk = (next - acceleration) * history.rateHertz
      let faster = velocity + (0.5 * step) * (acceleration + next)  // (2)
      way += (0.5 * step) * (velocity + faster)  // (4)
      let worse = violence + floor * floor + jerk.dot(jerk)
      spread += (0.5 * step) * (violence + worse)
      velocity = faster
      violence = worse
      acceleration = next
    }
    guard velocity.length < Thresholds.FootMotion.drift.value * steps * step else { return nil }
    way -= velocity * (spread / violence)  // (3)
    rise = way.dot(up)
    forward = way - rise * up
    length = forward.length
  }

  /// The rotation from the sensor's frame at one sample to that at an earlier one.
  private static func turn(from first: Int, to last: Int, in history: FootHistory) -> Rotation {
    var rotation = Rotation.none
    for serial in (first + 1)...last {
      rotation =
        (rotation * Rotation(turningAt: history.rate(before: serial), for: 1 / history.rateHertz))
        .renormalised
    }
    return rotation
  }
}
