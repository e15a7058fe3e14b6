import GaitModel
import GaitSignal

/// What one sensor on a foot tells beside contacts: the way of each stride, the angle of the sole at contact and
/// the blow of the landing.
///
/// Samples go through one grid of 200 Hz into a history; strides and landings are looked at in it once the foot
/// has come to lie flat. What was learnt of the sensor (its gravity, its long axis) survives gaps.
struct FootMeasures: Sendable {
  /// What is known of a landing.
  struct Landing: Equatable {
    let contact: SampleTime
    var angle: Double?
    var blow: Double?
    /// Whether the angle was looked for; until the foot's long axis is known it cannot be.
    var isWhole = false
  }

  let place: Place
  private(set) var ringing = FootRinging()
  private var history: FootHistory
  private var forces: UniformGrid
  private var rotations: UniformGrid
  private var isRunning = false
  private var scale = ForceScale()
  /// Sum of the ways in the sensor's frame, fading: the foot's long axis.
  private var forward = Vector3.zero
  private var rate = RateMonitor()
  private var lastTime: SampleTime?
  private var clipping = ClippingMonitor()
  private var shock = 0.0
  private var lastStride: Stride?
  private var lastLanding: Landing?

  init(place: Place) {
    self.place = place
    let rate = Thresholds.Leg.gridRate.value
    history = FootHistory(seconds: Thresholds.FootMotion.history.value, rateHertz: rate)
    forces = UniformGrid(rateHertz: rate)
    rotations = UniformGrid(rateHertz: rate)
  }

  /// Takes an admitted sample; one without specific force or angular velocity tells nothing.
  mutating func process(_ admission: SensorIntake.Admission, isUsable: Bool) {
    guard let force = admission.sample.acceleration, let rotation = admission.sample.angularVelocity
    else { return }
    let time = admission.sample.time
    if let lastTime { rate.process(step: time.seconds(since: lastTime)) }
    lastTime = time
    let isClipped = clipping.process(admission.sample)
    guard isUsable else {
      isRunning = false
      history.removeAll()
      return
    }
    if admission.continuity == .follows && isRunning {
      forces.append(at: time, value: force)
      rotations.append(at: time, value: rotation)
    } else {
      forces.restart(at: time, value: force)
      rotations.restart(at: time, value: rotation)
      history.removeAll()
      shock = 0
      isRunning = true
    }
    let change = abs(force.length - Thresholds.Intake.standardGravity.value)
    shock = isClipped ? .infinity : max(shock, change)
    while true {
      let force = forces.next()
      let rotation = rotations.next()
      guard let force, let rotation else { return }
      history.append(force: force.value, rate: rotation.value, shock: shock, at: force.time)
      shock = 0
    }
  }

  /// Whether the sensor delivers often enough for ways and angles.
  var isQuickEnough: Bool { delivers(Thresholds.FootMotion.leastRate.value) }

  /// Whether the sensor delivers often enough for the blow of a landing.
  var isQuickEnoughForBlows: Bool { delivers(Thresholds.FootMotion.impactRate.value) }

  /// Adds the length to a stride of this foot, once it is known; whether that is so.
  mutating func complete(_ stride: inout Stride, at now: SampleTime) -> Bool {
    if let lastStride, lastStride.start == stride.start, lastStride.end == stride.end {
      stride.lengthMetres = lastStride.lengthMetres
      return true
    }
    guard isKnown(stride.end, at: now) else { return false }
    stride.lengthMetres = length(of: stride)
    lastStride = stride
    return true
  }

  /// Adds angle and blow to a landing of this foot, once they are known; whether that is so.
  mutating func complete(_ strike: inout HeelStrike, at now: SampleTime) -> Bool {
    if lastLanding?.contact != strike.time {
      guard isKnown(strike.time, at: now) else { return false }
      lastLanding = landing(at: strike.time)
    }
    guard var landing = lastLanding else { return false }
    if !landing.isWhole, forward != .zero {
      landing.angle = angle(at: strike.time)
      landing.isWhole = true
      lastLanding = landing
    }
    strike.footStrikeAngle = landing.angle
    strike.impactPeak = landing.blow
    return landing.isWhole
  }

  // MARK: Steps of the above

  private func delivers(_ least: Double) -> Bool {
    guard let interval = rate.interval else { return false }
    return interval * least <= 1 + Thresholds.Intake.clockTolerance.value
  }

  /// Whether the foot has had the time to lie flat after a contact, as far as samples tell, or it never will.
  private func isKnown(_ contact: SampleTime, at now: SampleTime) -> Bool {
    let needed = contact.advanced(bySeconds: FlatFoot.wait)
    let late = Thresholds.Intake.bridgedGap.value + 1 / Thresholds.Intake.lowestRate.value
    return (isRunning && history.newestTime > needed) || now.seconds(since: needed) > late
  }

  private mutating func length(of stride: Stride) -> Double? {
    guard isQuickEnough, let start = FlatFoot(after: stride.start, in: history),
      let end = FlatFoot(after: stride.end, in: history)
    else { return nil }
    scale.add(start)
    guard let path = FootPath(from: start, to: end, in: history, scale: scale),
      abs(path.rise) < Thresholds.FootMotion.climb.value
    else { return nil }
    forward = Thresholds.FootMotion.axisMemory.value * forward + path.forward
    let runs = stride.stanceShare.map { $0 < Thresholds.FootMotion.runningStance.value } ?? false
    return runs ? nil : path.length
  }

  private func angle(at contact: SampleTime) -> Double? {
    guard isQuickEnough, let flat = FlatFoot(after: contact, in: history) else { return nil }
    return FootPitch.angle(
      at: contact.advanced(bySeconds: -Thresholds.FootMotion.strikeLead.value), before: flat,
      forward: forward, in: history)
  }

  private mutating func landing(at contact: SampleTime) -> Landing {
    ringing.add(contact: contact, in: history)
    let isFirm = isQuickEnoughForBlows && !ringing.isLoose
    return Landing(contact: contact, blow: isFirm ? blow(at: contact) : nil)
  }

  /// The greatest change of the force's length from gravity, in m/s²; `nil` when clipped or not held.
  private func blow(at contact: SampleTime) -> Double? {
    let from = contact.advanced(bySeconds: -Thresholds.FootMotion.impactFrom.value)
    let to = contact.advanced(bySeconds: Thresholds.FootMotion.impactTo.value)
    guard let first = history.serial(at: from), let last = history.serial(at: to) else { return nil }
    var greatest = 0.0
    for serial in first...last { greatest = max(greatest, history.shock(serial)) }
    return greatest.isFinite ? greatest : nil
  }
}
