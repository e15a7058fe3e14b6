import GaitModel
import GaitSignal

/// How long a foot takes from its contact to where the sole lies nearly flat.
///
/// The angular velocity is integrated backwards from the flat foot, as for the angle of the sole (`FootPitch`);
/// the sole lies nearly flat from where it was last tilted by a fifth of its angle at contact.
enum HeelToFlat {
  /// The time in seconds; `nil` when samples are missing, or the foot did not land on its heel.
  ///
  /// - Parameters:
  ///   - angle: the angle of the sole at contact in radians.
  ///   - forward: the foot's long axis in the sensor's frame, of any length but 0.
  static func seconds(
    from contact: SampleTime, to flat: FlatFoot, angle: Double, forward: Vector3, in history: FootHistory
  ) -> Double? {
    guard angle >= Thresholds.FootMotion.heelFirst.value, let touch = history.serial(at: contact),
      touch < flat.serial, history.holds(touch, flat.serial)
    else { return nil }
    let level = forward - forward.dot(flat.up) * flat.up
    guard level.length > 0 else { return nil }
    let axis = level / level.length
    let limit = sine(Thresholds.FootMotion.nearlyFlat.value * angle)
    let step = 1 / history.rateHertz
    var up = flat.up
    var later = axis.dot(up)
    for serial in stride(from: flat.serial - 1, through: touch, by: -1) {
      up = Rotation(turningAt: history.rate(before: serial + 1), for: step).turning(up)
      let now = axis.dot(up)
      if now >= limit {
        let share = now > later ? (now - limit) / (now - later) : 0
        return (history.age(of: contact) - Double(history.newest - serial) + share) * step
      }
      later = now
    }
    return nil
  }
}
