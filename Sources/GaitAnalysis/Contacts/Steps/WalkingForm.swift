import GaitModel
import GaitSignal

/// Whether a movement has the form of walking, by what seats, machines and pedals lack.
///
/// (1) Walking pushes the body up, forward and to the side at once: what shakes along gravity alone, however
/// evenly, is a vehicle or a table. The first difference is looked at, so that a slow movement, such as sitting
/// down, does not hide it. (2) Walking is no pure oscillation: swing and landing spread its
/// power over many frequencies. The spectral width shows, from the powers of the movement and of its first and
/// second differences (Longuet-Higgins' bandwidth of sea waves): their ratio is 1 for a single frequency, in
/// whatever direction, and far below for steps. (3) A leg lands: once in a stride the force changes much more
/// abruptly than it does on the mean, which pedals do not make it.
///
/// - Input: specific force in m/s² on an even grid, in the sensor's frame.
/// - Output: yes or no, over the last second or two; no mounting changes it.
struct WalkingForm: Sendable {
  private var smoothing: VectorFilter
  private var baseline: VectorFilter
  private var vertical: VectorFilter
  private let share: Double
  // Kept here: a threshold of another module is a call with every sample.
  private let narrowest = Thresholds.Form.narrowest.value
  private let leastSideways = Thresholds.Form.leastSideways.value
  private let isOnLeg: Bool
  private let hasGravity: Bool
  private var jerks: JerkHistory
  /// Powers of the movement, of its first difference, of that one's part along gravity, and of the second
  /// difference.
  private var power = 0.0
  private var powerOfChange = 0.0
  private var powerAlongGravity = 0.0
  private var powerOfTurn = 0.0
  private var last = Vector3.zero
  private var lastChange = Vector3.zero

  /// For a sensor on a leg or elsewhere. `hasGravity`: whether what it is given is specific force; of any other movement,
  /// such as an angular velocity, only the spectral width is looked at.
  init(rateHertz: Double, isOnLeg: Bool, hasGravity: Bool = true) {
    self.hasGravity = hasGravity
    smoothing = VectorFilter(
      Butterworth.lowPass(cutoffHertz: Thresholds.Rhythm.regularityBand.value, rateHertz: rateHertz))
    baseline = VectorFilter(
      Butterworth.highPass(cutoffHertz: Thresholds.Rhythm.bandFrom.value, rateHertz: rateHertz))
    vertical = VectorFilter(
      Butterworth.lowPass(cutoffHertz: Thresholds.Rhythm.turnBand.value, rateHertz: rateHertz))
    share = 1 / (Thresholds.Form.memory.value * rateHertz)
    jerks = JerkHistory(seconds: Thresholds.Form.landingWindow.value, rateHertz: rateHertz)
    self.isOnLeg = isOnLeg
  }

  /// Begins anew with this force, as if it had been there for ever.
  mutating func settle(on force: Vector3) {
    smoothing.settle(on: force)
    baseline.settle(on: force)
    vertical.settle(on: force)
    jerks.settle()
    power = 0
    powerAlongGravity = 0
    powerOfChange = 0
    powerOfTurn = 0
    last = .zero
    lastChange = .zero
  }

  /// Takes the next grid sample.
  mutating func process(_ force: Vector3, at time: SampleTime) {
    if isOnLeg, hasGravity { jerks.process(force, at: time) }
    let movement = baseline.process(smoothing.process(force))
    let change = movement - last
    let turn = change - lastChange
    last = movement
    lastChange = change
    power += share * (movement.dot(movement) - power)
    powerOfChange += share * (change.dot(change) - powerOfChange)
    powerOfTurn += share * (turn.dot(turn) - powerOfTurn)
    let up = vertical.process(force)
    let square = up.dot(up)
    guard square > 0 else { return }
    let along = change.dot(up)
    powerAlongGravity += share * (along * along / square - powerAlongGravity)
  }

  /// Whether the movement may be walking; `true` as long as there is none.
  // Asked with every sample: put in place, for a call would copy the whole.
  @inline(__always)
  var isLikeWalking: Bool {
    isBroad && (!hasGravity || isSideways && (!isOnLeg || hasLanding))
  }

  /// (1)
  @inline(__always)
  private var isSideways: Bool {
    powerOfChange - powerAlongGravity >= leastSideways * powerOfChange
  }

  /// (2)
  @inline(__always)
  private var isBroad: Bool {
    powerOfChange * powerOfChange <= narrowest * power * powerOfTurn
  }

  /// (3)
  @inline(__always)
  private var hasLanding: Bool {
    guard let mean = jerks.mean else { return true }
    return jerks.greatest >= Thresholds.Form.landing.value * mean
  }
}
