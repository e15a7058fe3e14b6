import GaitModel
import GaitSignal

/// By how much the gyroscope of a sensor on a leg is late against its accelerometer.
///
/// Where a leg swings, lands and rolls, what its sensor feels in the band of these movements is mostly the pull of its
/// own turning: a = α × r, with an arm r that hardly changes. So the acceleration is a linear function of the angular
/// acceleration at the same moment, whatever the mounting, the scale and the signs of either are, and least so at
/// another moment. 20 ms late, a gyroscope makes strides 7 % short, and nothing else tells.
///
/// (1) In steps of 20 ms, both are freed of what is slower than 5 Hz. (2) For every lag up to 0.4 s it is kept, fading over
/// ten seconds, what they have in common; each second that the leg moves the share of the acceleration that the
/// angular acceleration explains is known for every lag. (3) Its peak is the delay. A peak that stands out from the
/// share at no delay, and stays for three seconds, is sure.
///
/// - Output: seconds by which the angular velocity is late, negative where it is early; `nil` unless sure.
/// - Latency: 8 s of walking. On 90 legs of 82 recordings it finds delays of 20 to 364 ms to 10 ms.
/// - Edge cases: below 50 samples a second nothing is told.
struct TurningDelay: Sendable {
  /// A symmetric matrix by its rows.
  private struct Rows: Sendable {
    var x = Vector3.zero
    var y = Vector3.zero
    var z = Vector3.zero

    /// The inverse, a little of the mean added to the diagonal: a hinge turns about one axis alone.
    var inverse: Rows? {
      let little = Thresholds.Delay.ridge.value * (x.x + y.y + z.z)
      let (x, y, z) = (
        x + Vector3(little, 0, 0), y + Vector3(0, little, 0), z + Vector3(0, 0, little)
      )
      let first = y.cross(z)
      let determinant = x.dot(first)
      guard determinant > 0, determinant.isFinite else { return nil }
      return Rows(x: first / determinant, y: z.cross(x) / determinant, z: x.cross(y) / determinant)
    }

    /// The vector times the matrix times the vector.
    func square(_ vector: Vector3) -> Double {
      vector.x * x.dot(vector) + vector.y * y.dot(vector) + vector.z * z.dot(vector)
    }
  }

  private static var lags: Int { Int((Thresholds.Delay.longest.value / ChannelSteps.seconds).rounded()) }
  private static var hop: Int { Int((Thresholds.Delay.hop.value / ChannelSteps.seconds).rounded()) }

  /// Seconds by which the angular velocity is late; `nil` before that is sure. Once known, it stays.
  private(set) var seconds: Double?

  private var lastForce = Vector3.zero
  private var lastTurning = Vector3.zero
  private var steps = 0
  private var activity = 0.0
  private var forceFilter: VectorFilter
  private var turningFilter: VectorFilter
  /// Angular acceleration of twice as many steps as there are lags, and the force up to the middle of it.
  private var turnings: Ring<Vector3>
  private var forces: Ring<Vector3>
  /// Sums over the products: of angular acceleration with itself, of force with itself, of both for every lag.
  private var own = Rows()
  private var forceEnergy = 0.0
  private var alongX: [Vector3]
  private var alongY: [Vector3]
  private var alongZ: [Vector3]
  private var explained: [Double]
  private let kept: Double
  /// The last peak, and how often it has stayed.
  private var candidate = 0.0
  private var stays = 0
  private var estimates = 0

  init() {
    let rate = 1 / ChannelSteps.seconds
    let filter = VectorFilter(
      Butterworth.highPass(cutoffHertz: Thresholds.Delay.bandFrom.value, rateHertz: rate))
    forceFilter = filter
    turningFilter = filter
    let count = 2 * Self.lags + 1
    turnings = Ring(capacity: count, filler: .zero)
    forces = Ring(capacity: Self.lags + 1, filler: .zero)
    // One by one: arrays that share their memory would ask for more at the first sum.
    alongX = Array(repeating: .zero, count: count)
    alongY = Array(repeating: .zero, count: count)
    alongZ = Array(repeating: .zero, count: count)
    explained = Array(repeating: 0, count: count)
    kept = 1 - Thresholds.Delay.hop.value / Thresholds.Delay.memory.value
  }

  /// Forgets what was gathered, as after a gap.
  mutating func restart() {
    steps = 0
    activity = 0
    turnings.removeAll()
    forces.removeAll()
    forceFilter.settle(on: .zero)
    turningFilter.settle(on: .zero)
    own = Rows()
    forceEnergy = 0
    for lag in alongX.indices {
      alongX[lag] = .zero
      alongY[lag] = .zero
      alongZ[lag] = .zero
    }
    stays = 0
    estimates = 0
  }

  /// Takes the next step.
  mutating func take(_ step: ChannelSteps.Step) {
    guard seconds == nil else { return }
    guard step.isFine else {
      restart()
      return
    }
    // (1) The change of the angular velocity lies between two steps, and so does the mean of both forces.
    if turnings.isEmpty, forces.isEmpty {
      lastForce = step.force
      lastTurning = step.turning
      forceFilter.settle(on: step.force)
    }
    forces.append(forceFilter.process(0.5 * (step.force + lastForce)))
    turnings.append(turningFilter.process((step.turning - lastTurning) / ChannelSteps.seconds))
    lastForce = step.force
    lastTurning = step.turning
    activity += step.turning.length
    if turnings.isFull { gather() }
    steps += 1
    guard steps == Self.hop else { return }
    if activity >= Thresholds.Gravity.leastTurning.value * Double(steps), turnings.isFull { judge() }
    fade()
    steps = 0
    activity = 0
  }

  // MARK: Steps of `take`

  /// (2)
  private mutating func gather() {
    let force = forces[0]
    let turning = turnings[Self.lags]
    own.x += turning * turning.x
    own.y += turning * turning.y
    own.z += turning * turning.z
    forceEnergy += force.dot(force)
    for lag in 0..<alongX.count {
      let turning = turnings[lag]
      alongX[lag] += turning * force.x
      alongY[lag] += turning * force.y
      alongZ[lag] += turning * force.z
    }
  }

  private mutating func fade() {
    own = Rows(x: own.x * kept, y: own.y * kept, z: own.z * kept)
    forceEnergy *= kept
    for lag in alongX.indices {
      alongX[lag] *= kept
      alongY[lag] *= kept
      alongZ[lag] *= kept
    }
  }

  /// (3)
  private mutating func judge() {
    guard let inverse = own.inverse, forceEnergy > 0 else { return }
    estimates += 1
    var best = 0
    for lag in explained.indices {
      let energy = inverse.square(alongX[lag]) + inverse.square(alongY[lag]) + inverse.square(alongZ[lag])
      explained[lag] = energy / forceEnergy
      if explained[lag] > explained[best] { best = lag }
    }
    guard best > 0, best + 1 < explained.count, explained[best] >= Thresholds.Delay.leastShare.value,
      explained[Self.lags] <= Thresholds.Delay.shareAtNone.value * explained[best]
    else {
      stays = 0
      return
    }
    let curvature = explained[best - 1] - 2 * explained[best] + explained[best + 1]
    let offset = curvature < 0 ? 0.5 * (explained[best - 1] - explained[best + 1]) / curvature : 0
    let delay = (Double(best - Self.lags) + offset) * ChannelSteps.seconds
    let isSame = stays > 0 && abs(delay - candidate) <= Thresholds.Delay.spread.value
    candidate = delay
    stays = abs(delay) < Thresholds.Delay.least.value ? 0 : isSame ? stays + 1 : 1
    if stays >= Int(Thresholds.Delay.stays.value), estimates >= Int(Thresholds.Delay.fewest.value) {
      seconds = delay
    }
  }
}
