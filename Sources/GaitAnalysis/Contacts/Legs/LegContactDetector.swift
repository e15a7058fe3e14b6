import GaitModel
import GaitSignal

/// Finds when the foot of one leg meets and leaves the ground, from a sensor on foot, shank or thigh.
///
/// (1) The rotation about the swing axis, which is found from the movement itself, is (2) cut into sweeps at
/// its reversals. (3) Which direction is the swing is decided by the sweeps (`SwingSense`). (4) The reversal that
/// ends a swing and the jerk of the landing close to it give the initial contact, the reversal that begins
/// it the final contact (`SwingLandings`). (5) Until the direction is known both are followed, so that the
/// first steps are not lost: they are reported, late, once it is.
///
/// - Input: specific force in m/s² and angular velocity in rad/s on one grid, in the sensor's frame.
/// - Output: contacts of this leg alone. They are candidates: that somebody walks is for the body to say.
/// - Latency: see `Thresholds.Foot`, `.Shank`, `.Thigh`; a final contact is reported with the landing of its swing.
/// - Edge cases: a swing cut by `settle` gives an initial contact at most. Without gravity or without any acceleration
///   (`Feeling`) it does what is left.
struct LegContactDetector: Sendable {
  private let parameters: Parameters
  private let feeling: Feeling
  /// Delay of the low-pass, taken off the times of reversals, in seconds.
  private let lag: Double
  private var axis: SwingAxis
  private var smoothing: VectorFilter
  private var stillness: StillFoot
  private var lobes: RotationLobes
  private var sense: SwingSense
  private var jerks: JerkHistory
  private var positive: SwingLandings
  private var negative: SwingLandings
  private var lastInitialContact: SampleTime?
  private var lastFinalContact: SampleTime?

  /// What a sensor feels beside its rotation.
  enum Feeling: Equatable {
    /// Specific force: the landing, and where up is.
    case force
    /// Acceleration without gravity: the landing alone.
    case acceleration
    /// Nothing: contacts are placed by the swing's reversal, and that the foot lands is not seen.
    case nothing

    init(_ channels: ChannelSet) {
      self =
        channels.contains(.acceleration)
        ? .force : channels.contains(.linearAcceleration) ? .acceleration : .nothing
    }
  }

  init(_ parameters: Parameters, feeling: Feeling = .force, rateHertz: Double) {
    self.parameters = feeling == .nothing ? parameters.withoutLanding : parameters
    self.feeling = feeling
    let parameters = self.parameters
    // The delay of a second-order Butterworth low-pass for what is slow against its cut-off.
    lag = 1 / (2.0.squareRoot() * .pi * parameters.band)
    axis = SwingAxis(
      .init(
        bandHertz: Thresholds.Leg.axisBand.value, memorySeconds: Thresholds.Leg.axisMemory.value,
        verticalMemorySeconds: Thresholds.Leg.verticalMemory.value),
      rateHertz: rateHertz)
    smoothing = VectorFilter(Butterworth.lowPass(cutoffHertz: parameters.band, rateHertz: rateHertz))
    stillness = StillFoot(rateHertz: rateHertz)
    lobes = RotationLobes(leastRate: Thresholds.Leg.leastRate.value, rateHertz: rateHertz)
    sense = SwingSense(parameters.senseRule)
    jerks = JerkHistory(
      seconds: parameters.searchBefore + parameters.longestWait + lag, rateHertz: rateHertz)
    positive = SwingLandings(parameters)
    negative = SwingLandings(parameters)
  }

  /// Begins anew, at the start or after a gap, with this angular velocity. What was learnt of the mounting stays.
  mutating func settle(on angularVelocity: Vector3) {
    axis.settle(on: angularVelocity)
    smoothing.settle(on: angularVelocity)
    stillness.settle()
    lobes.settle()
    sense.settle()
    jerks.settle()
    positive.settle()
    negative.settle()
  }

  /// Takes the next sample; then call `next` until it gives `nil`. Of a sensor that feels nothing the force is ignored.
  mutating func process(force: Vector3, angularVelocity: Vector3, at time: SampleTime) {
    if feeling == .force {
      axis.process(force: force, angularVelocity: angularVelocity)  // (1)
    } else {
      axis.process(angularVelocity: angularVelocity)
    }
    if feeling != .nothing { jerks.process(force, at: time) }
    let smooth = smoothing.process(angularVelocity)
    guard let direction = axis.direction else { return }
    if parameters.standsStill,
      stillness.process(deviation: deviation(of: force), angularVelocity: angularVelocity)
    {
      lobes.rest()
      sense.rest()
    }
    if let lobe = lobes.process(smooth.dot(direction), at: time.advanced(bySeconds: -lag)) {  // (2)
      sense.process(lobe)  // (3)
      if lobe.isPositive { positive.process(lobe) } else { negative.process(lobe) }  // (4)
    }
    positive.process(jerks, at: time)
    negative.process(jerks, at: time)
    let forgotten = time.advanced(bySeconds: -Thresholds.Leg.holdTime.value)
    positive.dropEvents(before: forgotten)
    negative.dropEvents(before: forgotten)
  }

  /// By how much a force differs from that of a sensor at rest, in m/s².
  // Asked with every sample: put in place, for a call would copy the whole.
  @inline(__always)
  private func deviation(of force: Vector3) -> Double {
    switch feeling {
    case .force: abs(force.length - Thresholds.Intake.standardGravity.value)
    case .acceleration: force.length
    case .nothing: 0
    }
  }

  /// The next contact that is known; initial contacts come in time order, and so do final contacts.
  mutating func next() -> LegEvent? {
    guard let swingIsPositive = sense.swingIsPositive else { return nil }  // (5)
    while let event = swingIsPositive ? positive.events.first : negative.events.first {
      if swingIsPositive { positive.removeFirstEvent() } else { negative.removeFirstEvent() }
      if admit(event) { return event }
    }
    return nil
  }

  /// Whether the event comes late enough after the last of its kind. It may not when the sense was corrected.
  private mutating func admit(_ event: LegEvent) -> Bool {
    let last = event.kind == .initialContact ? lastInitialContact : lastFinalContact
    if let last, event.time.seconds(since: last) < Thresholds.Leg.refractory.value { return false }
    switch event.kind {
    case .initialContact: lastInitialContact = event.time
    case .finalContact: lastFinalContact = event.time
    }
    return true
  }
}
