import GaitModel

/// Reports the body's contacts, and gathers them into strides and bouts.
struct ContactReporter: Sendable {
  private(set) var bouts = BoutTracker()
  private(set) var sawContact = false
  private(set) var sawSide = false
  private let places: [Place]
  /// Whether left and right are not believed.
  private var hidesSides = false
  private var strides = StrideBuilder()
  /// The last contact of a source before another took over from it.
  private var handedOver: SampleTime?
  /// How many of the last strides, at most so many, had a stance too short for walking.
  private var shortStances = 0

  init(rig: SensorRig) {
    places = rig.sensors.map { $0.place }
  }

  /// Reports an initial contact that a sensor of `source` found. `rhythm`: what is known of it now.
  mutating func report(
    _ found: FoundContact, sensor: Int, source: ContactSource, rhythm: BodyRhythm?, reported: SampleTime,
    into sink: inout some GaitOutputSink & ~Copyable
  ) {
    if let handedOver {
      // The other source feels the last step once more.
      let step = rhythm?.stepDuration ?? Thresholds.Rhythm.shortestStep.value
      guard found.time.seconds(since: handedOver) > 0.5 * step else { return }
    }
    let contact = hidesSides ? FoundContact(time: found.time) : found
    sawContact = true
    if contact.side != nil { sawSide = true }
    bouts.add(contact, source: source)
    confirm(rhythm)
    sink.receive(
      .initialContact(
        InitialContact(
          time: contact.time, reported: reported, side: contact.side, place: places[sensor],
          basis: source.basis)))
    let stride = strides.add(contact, contactsPerStride: source.contactsPerStride, reported: reported)
    if let stride {
      note(stride)
      sink.receive(.stride(stride))
    }
  }

  /// Whether the legs run: the last stances were shorter than half of their strides.
  var runs: Bool { shortStances >= Int(Thresholds.Running.strides.value) }

  private mutating func note(_ stride: Stride) {
    guard let share = stride.stanceShare else { return }
    let isShort = share < Thresholds.FootMotion.runningStance.value
    shortStances = isShort ? min(shortStances + 1, Int(Thresholds.Running.strides.value)) : 0
  }

  /// Calls no step left or right any more.
  mutating func hideSides() { hidesSides = true }

  /// Reports a final contact.
  mutating func reportFinal(
    _ found: FoundContact, sensor: Int, reported: SampleTime,
    into sink: inout some GaitOutputSink & ~Copyable
  ) {
    let contact = hidesSides ? FoundContact(time: found.time) : found
    strides.add(final: contact)
    sink.receive(
      .finalContact(
        FinalContact(
          time: contact.time, reported: reported, side: contact.side, place: places[sensor])))
  }

  /// Lets a bout begin to count when the movement has a rhythm.
  mutating func confirm(_ rhythm: BodyRhythm?) {
    if rhythm != nil { bouts.confirmRhythm() }
  }

  /// Takes what a second of walking showed.
  mutating func add(rhythm: BodyRhythm?, regularity: StepRegularity.Reading?) {
    if let rhythm { bouts.add(rhythm) }
    if let regularity { bouts.add(regularity) }
  }

  /// Takes note that another source goes on from here: strides across the change are void.
  mutating func handOver(at time: SampleTime) {
    handedOver = bouts.lastContact
    voidStrides(before: time)
  }

  /// Voids every stride that began before `time`, as at a gap.
  mutating func voidStrides(before time: SampleTime) {
    strides.void(before: time)
  }

  /// Ends the walk that goes on.
  mutating func closeBout(reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable) {
    strides.reset()
    shortStances = 0
    handedOver = nil
    if let bout = bouts.close(reported: reported) { sink.receive(.bout(bout)) }
  }
}
