public import GaitModel

/// After which time a movement of six axes repeats itself, and how well.
///
/// A sensor's specific force and angular velocity are each divided by the size they had over the last seconds, so
/// that both count alike, and compared, as one vector, with themselves a lag before:
/// `r(τ) = 2 Σ x(t)·x(t−τ) / Σ (|x(t)|² + |x(t−τ)|²)`. Only scalar products are used, so a turned sensor gives the same.
/// The sums go over the last seconds alone, more of them for longer lags: a quick walk is known early, a slow one
/// surely. It is 1 for a perfect repetition at any lag (`Autocorrelation` is the same for one axis).
/// Owns its working memory: allocates when it is made, never afterwards.
public struct MovementRepetition: Sendable {
  /// How much is compared. All in samples.
  public struct Parameters: Equatable, Sendable {
    /// The longest lag that is looked at.
    public var longestLag: Int
    /// At least so many samples are compared with those a lag before…
    public var leastOverlap: Int
    /// …and at least so many times the lag.
    public var overlapShare: Double
    /// While there is too little signal for that, at least this share of the lag must be there.
    public var shortestShare: Double
    /// Over so many samples the sizes are taken.
    public var scaleLength: Int

    /// See the properties.
    public init(
      longestLag: Int, leastOverlap: Int, overlapShare: Double, shortestShare: Double, scaleLength: Int
    ) {
      self.longestLag = longestLag
      self.leastOverlap = leastOverlap
      self.overlapShare = overlapShare
      self.shortestShare = shortestShare
      self.scaleLength = scaleLength
    }
  }

  private static let axes = 6
  /// So many lags are compared at once: each in the order of its own sum, so that the numbers are those of one by one.
  private static let lanes = 16

  private let parameters: Parameters
  private var forces: [Vector3]
  private var turnings: [Vector3]
  private var next = 0
  /// How many samples it holds.
  public private(set) var count = 0
  /// Root mean square of force and angular velocity at the last comparison, in their units.
  public private(set) var forceSize = 0.0
  /// See `forceSize`.
  public private(set) var turningSize = 0.0
  /// The longest lag that the last comparison could look at, in samples; 0 if none.
  public private(set) var longestKnownLag = 0
  /// The scaled samples, the newest first: one axis after the other, each with room for lanes beyond its end.
  private var window: [Double]
  private let axisLength: Int
  private var energies: [Double]
  private var likenesses: [Double]

  /// Working memory for these parameters.
  public init(_ parameters: Parameters) {
    self.parameters = parameters
    let most = max(parameters.leastOverlap, Int(parameters.overlapShare * Double(parameters.longestLag)))
    let capacity = max(parameters.longestLag + most, parameters.scaleLength) + 1
    forces = Array(repeating: .zero, count: capacity)
    turnings = Array(repeating: .zero, count: capacity)
    axisLength = capacity + Self.lanes
    window = Array(repeating: 0, count: Self.axes * axisLength)
    energies = Array(repeating: 0, count: capacity + 1)
    likenesses = Array(repeating: 0, count: parameters.longestLag + 1)
  }

  /// Adds the next sample; a sensor without one of the channels gives zero for it.
  public mutating func append(force: Vector3, turning: Vector3) {
    forces[next] = force
    turnings[next] = turning
    next = next + 1 == forces.count ? 0 : next + 1
    if count < forces.count { count += 1 }
  }

  /// Forgets everything, as after a gap.
  public mutating func removeAll() {
    next = 0
    count = 0
    longestKnownLag = 0
  }

  /// Compares the movement with itself at every lag from `shortest` on.
  ///
  /// - Parameters:
  ///   - shortest: the shortest lag that is compared, in samples.
  ///   - leastForce: a smaller force counts as if it had this size, so that noise does not count as movement.
  ///   - leastTurning: the same for the angular velocity.
  public mutating func compare(from shortest: Int, leastForce: Double, leastTurning: Double) {
    measure()
    load(forceScale: max(forceSize, leastForce), turningScale: max(turningSize, leastTurning))
    longestKnownLag = 0
    for lag in 0..<min(shortest, likenesses.count) { likenesses[lag] = 0 }
    guard shortest >= 1 else { return }
    while longestKnownLag < parameters.longestLag {
      let lag = max(longestKnownLag + 1, shortest)
      let overlap = overlap(atLag: lag)
      guard lag <= parameters.longestLag, Double(overlap) >= parameters.shortestShare * Double(lag),
        overlap >= 2
      else { break }
      longestKnownLag = lag
    }
    guard longestKnownLag > 0 else { return }
    for lag in stride(from: shortest, through: longestKnownLag, by: Self.lanes) {
      compareLanes(from: lag, through: min(lag + Self.lanes - 1, longestKnownLag))
    }
  }

  /// The likeness at a lag in samples, −1…1: the greatest within one sample of it; 0 where it is not known.
  public func likeness(near lag: Double) -> Double {
    let middle = Int(lag.rounded())
    guard middle >= 1, middle <= longestKnownLag else { return 0 }
    var greatest = -1.0
    for candidate in max(middle - 1, 1)...min(middle + 1, longestKnownLag) {
      greatest = max(greatest, likenesses[candidate])
    }
    return greatest
  }

  /// The likeness at a whole lag; 0 where it is not known.
  public subscript(lag: Int) -> Double {
    lag >= 0 && lag <= longestKnownLag ? likenesses[lag] : 0
  }

  /// Whether the likeness is greatest at this lag among its neighbours.
  public func isPeak(_ lag: Int) -> Bool {
    guard lag >= 2, lag < longestKnownLag else { return false }
    return likenesses[lag] >= likenesses[lag - 1] && likenesses[lag] > likenesses[lag + 1]
  }

  /// A peak's place between the whole lags, by the parabola through it and its neighbours.
  public func refined(_ lag: Int) -> Double {
    guard isPeak(lag) else { return Double(lag) }
    let curvature = likenesses[lag - 1] - 2 * likenesses[lag] + likenesses[lag + 1]
    guard curvature < 0 else { return Double(lag) }
    return Double(lag) + 0.5 * (likenesses[lag - 1] - likenesses[lag + 1]) / curvature
  }

  // MARK: Steps of `compare`

  private mutating func measure() {
    var force = 0.0
    var turning = 0.0
    let length = min(count, parameters.scaleLength)
    for age in 0..<length {
      let position = position(age: age)
      force += forces[position].dot(forces[position])
      turning += turnings[position].dot(turnings[position])
    }
    forceSize = length > 0 ? (force / Double(length)).squareRoot() : 0
    turningSize = length > 0 ? (turning / Double(length)).squareRoot() : 0
  }

  /// Lays the scaled samples out, the newest first, and sums up their energies.
  private mutating func load(forceScale: Double, turningScale: Double) {
    var sum = 0.0
    let axisLength = axisLength
    var position = next
    // `window` has room for six axes of `axisLength`, and that and `energies` for more than `count`.
    window.withUnsafeMutableBufferPointer { window in
      energies.withUnsafeMutableBufferPointer { energies in
        guard var cell = window.baseAddress, let energy = energies.baseAddress else { return }
        for age in 0..<count {
          position = position == 0 ? forces.count - 1 : position - 1
          let force = forces[position] / forceScale
          let turning = turnings[position] / turningScale
          cell[0] = force.x
          cell[axisLength] = force.y
          cell[2 &* axisLength] = force.z
          cell[3 &* axisLength] = turning.x
          cell[4 &* axisLength] = turning.y
          cell[5 &* axisLength] = turning.z
          cell += 1
          sum += force.dot(force) + turning.dot(turning)
          energy[age &+ 1] = sum
        }
      }
    }
  }

  /// How many samples are compared at a lag.
  private func overlap(atLag lag: Int) -> Int {
    min(max(parameters.leastOverlap, Int(parameters.overlapShare * Double(lag))), count - lag)
  }

  /// The likenesses at a few lags that follow each other: over what all of them compare at once, then over what each half
  /// does, then one by one.
  private mutating func compareLanes(from first: Int, through last: Int) {
    let middle = first + Self.lanes / 2
    let low = leastOverlap(from: first, through: min(middle - 1, last))
    let high = last < middle ? 0 : leastOverlap(from: middle, through: last)
    let both = min(low, high)
    var products = (low: SIMD8<Double>(repeating: 0), high: SIMD8<Double>(repeating: 0))
    let axisLength = axisLength
    // Every age is below an overlap, so that age and lag lie within what is held; beyond it each axis has room for all lanes.
    window.withUnsafeBufferPointer { window in
      guard let start = window.baseAddress else { return }
      func add(_ age: Int, from lag: Int, to sums: inout SIMD8<Double>) {
        for axis in 0..<Self.axes {
          let now = start + (axis &* axisLength &+ age)
          sums +=
            SIMD8(repeating: now.pointee) * UnsafeRawPointer(now + lag).loadUnaligned(as: SIMD8<Double>.self)
        }
      }
      for age in 0..<both {
        for axis in 0..<Self.axes {
          let now = start + (axis &* axisLength &+ age)
          let value = SIMD8<Double>(repeating: now.pointee)
          let before = UnsafeRawPointer(now + first)
          products.low += value * before.loadUnaligned(as: SIMD8<Double>.self)
          products.high +=
            value
            * before.loadUnaligned(fromByteOffset: MemoryLayout<SIMD8<Double>>.size, as: SIMD8<Double>.self)
        }
      }
      for age in both..<low { add(age, from: first, to: &products.low) }
      for age in both..<max(high, both) { add(age, from: middle, to: &products.high) }
      for lag in first...last {
        var product = lag < middle ? products.low[lag - first] : products.high[lag - middle]
        for age in (lag < middle ? low : high)..<overlap(atLag: lag) {
          for axis in 0..<Self.axes {
            let now = start + (axis &* axisLength &+ age)
            product += now[0] * now[lag]
          }
        }
        let overlap = overlap(atLag: lag)
        let energy = energies[overlap] + energies[overlap + lag] - energies[lag]
        likenesses[lag] = energy > 0 ? 2 * product / energy : 0
      }
    }
  }

  /// What all of these lags compare.
  private func leastOverlap(from first: Int, through last: Int) -> Int {
    var least = Int.max
    for lag in first...last { least = min(least, overlap(atLag: lag)) }
    return least
  }

  private func position(age: Int) -> Int {
    let position = next - 1 - age
    return position < 0 ? position + forces.count : position
  }
}
