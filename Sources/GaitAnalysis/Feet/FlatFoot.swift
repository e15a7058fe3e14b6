import GaitModel

/// The moment after a contact at which the foot lies flat and still: the quietest tenth of a second of stance.
///
/// The quietest moment is where the mean square of the angular velocity is least (Rampp 2015 uses the same).
/// Around it lies mid-stance, as long as the foot hardly turns.
struct FlatFoot: Equatable, Sendable {
  /// The sample in the middle of the quietest moment.
  let serial: Int
  /// Mean specific force of that moment in m/s².
  let force: Vector3
  /// Mean square of the angular velocity of that moment in (rad/s)².
  let unrest: Double
  /// First sample of mid-stance.
  let first: Int
  /// Last sample of mid-stance.
  let last: Int

  /// Until when samples are needed to find how the foot came to lie flat after a contact, in seconds.
  static var wait: Double { Thresholds.FootMotion.flatTo.value + Thresholds.FootMotion.flatHalf.value }

  /// The flat foot after a contact; `nil` when samples are missing, or when the foot did not come to rest.
  init?(after contact: SampleTime, in history: FootHistory) {
    let half = Int((Thresholds.FootMotion.flatHalf.value * history.rateHertz).rounded())
    guard let touch = history.serial(at: contact) else { return nil }
    let start = touch + Int((Thresholds.FootMotion.flatFrom.value * history.rateHertz).rounded())
    let end = touch + Int((Thresholds.FootMotion.flatTo.value * history.rateHertz).rounded())
    guard history.holds(start - half, end + half) else { return nil }
    func unrest(_ middle: Int) -> Double {
      history.sumOfSquares(middle - half, middle + half) / Double(2 * half + 1)
    }
    var quietest = start
    var least = Double.infinity
    for middle in start...end {
      let value = unrest(middle)
      if value < least {
        least = value
        quietest = middle
      }
    }
    let limit = Thresholds.FootMotion.flatUnrest.value
    guard least < limit * limit else { return nil }
    var sum = Vector3.zero
    for serial in (quietest - half)...(quietest + half) { sum += history.force(serial) }
    let force = sum / Double(2 * half + 1)
    guard abs(force.length - Thresholds.Intake.standardGravity.value) < Thresholds.Foot.stillForce.value
    else { return nil }
    let turning = Thresholds.FootMotion.midStanceRate.value
    var first = quietest
    while first > start, unrest(first - 1) < turning * turning { first -= 1 }
    var last = quietest
    while last < end, unrest(last + 1) < turning * turning { last += 1 }
    self.serial = quietest
    self.force = force
    self.unrest = least
    self.first = first
    self.last = last
  }

  /// Where up points in the sensor's frame while the foot lies flat, of length 1.
  var up: Vector3 { force / force.length }
}
