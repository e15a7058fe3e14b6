import GaitModel
import GaitSignal

/// The angle of the sole against the ground at a contact, toes up positive.
///
/// The angular velocity is integrated backwards from the flat foot of the same step; what is watched is how far
/// the foot's long axis rises above the level. Zero is its mean over mid-stance. The time between is a third of
/// a second, so that a gyroscope's bias does not matter; the sensor's mounting does not either, for the long axis
/// is the direction of the way in the sensor's own frame.
enum FootPitch {
  /// The angle at a moment in radians; `nil` when samples are missing.
  ///
  /// - Parameter forward: the foot's long axis in the sensor's frame, of any length but 0.
  static func angle(
    at moment: SampleTime, before flat: FlatFoot, forward: Vector3, in history: FootHistory
  ) -> Double? {
    let age = history.age(of: moment)
    guard age > 0, age < 1e9 else { return nil }
    let earlier = history.newest - Int(age.rounded(.up))
    guard earlier < flat.serial, history.holds(earlier, flat.last) else { return nil }
    let level = forward - forward.dot(flat.up) * flat.up
    guard level.length > 0 else { return nil }
    let axis = level / level.length
    let step = 1 / history.rateHertz
    var sum = 0.0
    var up = flat.up
    for serial in stride(from: flat.serial + 1, through: flat.last, by: 1) {
      up = Rotation(turningAt: history.rate(before: serial), for: -step).turning(up)
      sum += rise(of: axis, up)
    }
    up = flat.up
    var later = 0.0
    var now = 0.0
    for serial in stride(from: flat.serial, through: earlier, by: -1) {
      if serial < flat.serial {
        up = Rotation(turningAt: history.rate(before: serial + 1), for: step).turning(up)
      }
      later = now
      now = rise(of: axis, up)
      if serial >= flat.first { sum += now }
    }
    let share = age.rounded(.up) - age
    return now + share * (later - now) - sum / Double(flat.last - flat.first + 1)
  }

  /// How far the axis points above the level, in radians.
  private static func rise(of axis: Vector3, _ up: Vector3) -> Double {
    let height = axis.dot(up)
    return arcTangent(height, (up - height * axis).length)
  }
}
