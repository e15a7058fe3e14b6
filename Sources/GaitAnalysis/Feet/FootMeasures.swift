import GaitModel
import GaitSignal

/// What one sensor on a foot gives beside contacts: the way of each stride, the angle of the sole at contact and
/// the blow of the landing.
///
/// The grid of 200 Hz goes into a history; strides and landings are looked at in it once the foot
/// has come to lie flat. What was learnt of the sensor (its gravity, its long axis) survives gaps.
struct FootMeasures: Sendable {
  /// What is known of a landing.
  struct Landing: Equatable {
    let contact: SampleTime
    var angle: Double?
    var blow: Double?
    var heelToFlat: Double?
    /// Whether the angle was looked for; until the foot's long axis is known it cannot be.
    var isWhole = false
  }

  let place: Place
  private(set) var ringing = FootRinging()
  private var history: FootHistory
  private var isRunning = false
  private var scale = ForceScale()
  /// Sum of the ways in the sensor's frame, fading: the foot's long axis.
  private var forward = Vector3.zero
  private var shock = 0.0
  /// How many strides in a row had no way, because force and angular velocity did not fit together.
  private var refused = 0
  /// How many strides since one whose peaks were cut off; that range cuts those beside it as well.
  private var sinceCut = Int.max
  /// Whether the sensor delivers often enough for ways and angles, and for the blow of a landing.
  private(set) var isQuickEnough = false
  private(set) var isQuickEnoughForBlows = false
  private var lastStride: Stride?
  private var lastLanding: Landing?

  init(place: Place) {
    self.place = place
    let rate = Thresholds.Grid.quickRate.value
    history = FootHistory(seconds: Thresholds.FootMotion.history.value, rateHertz: rate)
  }

  /// Takes the next frame of its sensor; nothing is reported while specific force or angular velocity is lost.
  mutating func process(_ frame: borrowing SensorFrame) {
    isQuickEnough = frame.delivers(Thresholds.FootMotion.leastRate.value)
    isQuickEnoughForBlows = frame.delivers(Thresholds.FootMotion.impactRate.value)
    if let force = frame.force {
      let change = abs(force.length - Thresholds.Intake.standardGravity.value)
      shock = frame.isClipped ? .infinity : max(shock, change)
    }
    for index in frame.quick.indices {
      let sample = frame.quick[index]
      guard let force = sample.force, let rotation = sample.turning else { continue }
      history.append(force: force, rate: rotation, shock: shock, at: sample.time)
      shock = 0
    }
    if frame.restart != nil {
      history.removeAll()
      shock = 0
    }
    isRunning = frame.believes(.accelerationAndRotation)
    if !isRunning { history.removeAll() }
  }

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
      take(strike.time, into: &landing)
      landing.isWhole = true
      lastLanding = landing
    }
    strike.footStrikeAngle = landing.angle
    strike.impactPeak = landing.blow
    strike.heelToFlat = landing.heelToFlat
    return landing.isWhole
  }

  // MARK: Steps of the above

  /// Whether the foot has had the time to lie flat after a contact, as far as samples show, or it never will.
  private func isKnown(_ contact: SampleTime, at now: SampleTime) -> Bool {
    let needed = contact.advanced(bySeconds: FlatFoot.wait)
    let late = Thresholds.Intake.bridgedGap.value + 1 / Thresholds.Intake.lowestRate.value
    return (isRunning && history.newestTime > needed) || now.seconds(since: needed) > late
  }

  private mutating func length(of stride: Stride) -> Double? {
    guard isQuickEnough, let start = FlatFoot(after: stride.start, in: history),
      let end = FlatFoot(after: stride.end, in: history)
    else { return nil }
    sinceCut = isCut(start.serial, end.serial) ? 0 : sinceCut == .max ? .max : sinceCut + 1
    guard sinceCut > Int(Thresholds.FootMotion.cutMemory.value) else { return nil }
    scale.add(start)
    guard let path = FootPath(from: start, to: end, in: history, scale: scale) else {
      refused += 1
      return nil
    }
    refused = 0
    guard abs(path.rise) < Thresholds.FootMotion.climb.value else { return nil }
    forward = Thresholds.FootMotion.axisMemory.value * forward + path.forward
    let runs = stride.stanceShare.map { $0 < Thresholds.FootMotion.runningStance.value } ?? false
    return runs ? nil : path.length
  }

  /// Whether so many samples of a stride stand at the end of the range that its way would be too short.
  private func isCut(_ first: Int, _ last: Int) -> Bool {
    guard history.holds(first, last) else { return false }
    var cut = 0.0
    for serial in first...last where !history.shock(serial).isFinite { cut += 1 }
    return cut > Thresholds.FootMotion.cutShare.value * Double(last - first)
  }

  private func take(_ contact: SampleTime, into landing: inout Landing) {
    guard isQuickEnough, refused < Int(Thresholds.FootMotion.refusedStrides.value),
      let flat = FlatFoot(after: contact, in: history)
    else { return }
    landing.angle = FootPitch.angle(
      at: contact.advanced(bySeconds: -Thresholds.FootMotion.strikeLead.value), before: flat,
      forward: forward, in: history)
    landing.heelToFlat = landing.angle.flatMap {
      HeelToFlat.seconds(from: contact, to: flat, angle: $0, forward: forward, in: history)
    }
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
