import GaitDevices
import GaitModel
import GaitPorts
import GaitRecording

/// Finds out what a source speaks and which sensors are behind it, before the walk begins: pure, fed with bytes
/// and the clock.
///
/// What arrives is kept, because the walk begins with it. The protocol is known within three seconds or not at
/// all (`DecoderRace`); the sensors are those that deliver within a moment of the first reading.
struct SourceTrial: Sendable {
  /// What came of it.
  enum Verdict: Equatable, Sendable {
    /// More time is needed.
    case pending
    /// Protocol and sensors are known.
    case ready
    /// It cannot be used.
    case refused(TrialRefusal)
  }

  /// So long after the first reading all sensors and channels have shown themselves.
  static let settlingNanoseconds: Int64 = 300_000_000
  /// So long the protocol may stay unknown.
  static let longestNanoseconds = DecoderRace.longestNanoseconds
  /// So long a known protocol may take to its first reading: ten seconds for 50 lines of text at 5 Hz.
  static let longestSilenceNanoseconds: Int64 = 10_000_000_000

  /// So many bytes without a reading are enough: a file brings them at once, and all are kept meanwhile.
  static let mostBytesBeforeReading = 1 << 20
  /// After so many bytes behind the first reading all sensors of a file have shown themselves.
  static let settlingBytes = 1 << 18

  /// A device that says nothing is asked who it is, in one language after the other, so often, in nanoseconds: time
  /// enough for an answer, and for a board that begins anew when its port is opened.
  static let askingNanoseconds: Int64 = 600_000_000

  private(set) var verdict = Verdict.pending
  /// The protocol, once it is known.
  private(set) var choice: DecoderChoice?
  /// What arrived so far, in order.
  private(set) var events: [ByteEvent] = []
  /// The channels of each sensor that was heard, by the device's own number.
  ///
  /// Acceleration without gravity that comes in readings of its own beside the one with gravity tells nothing more,
  /// and is left out.
  var channels: [Int: ChannelSet] {
    var all = heard
    for number in linearAlone where !(heard[number]?.contains(.acceleration) ?? false) {
      all[number, default: []].formUnion(.linearAcceleration)
    }
    return all
  }
  /// What decoders said while the protocol was not known; once it is, only its own counts.
  private var remarkInRace: DeviceRemark? {
    race.standings.filter { choice == nil || $0.id == choice?.protocolName }.compactMap(\.message).first
  }
  /// What the device, or its decoder, said in words last.
  var message: DeviceRemark? { gathered.message ?? remarkInRace }

  private var begin: Int64
  private let isAwaited: Bool
  private var race = DecoderRace()
  private var decoder: AnyDecoder?
  private var gathered = ReadingGathering()
  private var firstReading: Int64?
  private var hasBytes: Bool { bytes > 0 }
  private var bytes = 0
  private var bytesAtFirstReading = 0
  private let isRecorded: Bool
  /// Whether somebody said what the device speaks.
  private let isGiven: Bool
  private var heard: [Int: ChannelSet] = [:]
  private var linearAlone: Set<Int> = []
  /// Languages in which the silent device was asked, and whether one that speaks was asked in its own.
  private var asked = 0
  private var hasAskedByName = false
  private var hasStarted = false

  /// A trial that begins now, or with the first bytes where those are awaited; `choice` is what the user said,
  /// `isRecorded` of a file or a pipe.
  init(choice: DecoderChoice?, isRecorded: Bool = false, isAwaited: Bool = false, now: Int64) {
    begin = now
    self.isAwaited = isAwaited
    self.isRecorded = isRecorded
    self.choice = choice
    isGiven = choice != nil
    decoder = choice?.decoder
  }

  /// Takes what the source reports.
  mutating func take(_ event: ByteEvent) {
    events.append(event)
    guard case .block(let block) = event, verdict == .pending else { return }
    if isAwaited, !hasBytes { begin = block.arrivalNanoseconds }
    bytes += block.bytes.count
    if decoder == nil {
      judge(race.consume(block.bytes, arrivalNanoseconds: block.arrivalNanoseconds))
    } else {
      listen(to: block)
    }
    settle(at: block.arrivalNanoseconds)
    if verdict == .pending, firstReading == nil, bytes >= Self.mostBytesBeforeReading {
      verdict = .refused(decoder == nil ? .unknown : .noReadings(message))
    }
  }

  /// Takes the clock.
  mutating func clock(_ now: Int64) {
    guard verdict == .pending, hasBytes || !isAwaited else { return }
    if decoder == nil, now - begin >= Self.longestNanoseconds { judge(race.finish()) }
    settle(at: now)
    if verdict == .pending, decoder != nil, firstReading == nil,
      now - begin >= (hasBytes ? Self.longestSilenceNanoseconds : Self.longestNanoseconds)
    {
      verdict = .refused(hasBytes ? .noReadings(message) : .silent)
    }
  }

  /// What to send to a device of which nobody said what it speaks: questions until that is known, then, once, what has it
  /// begin, at the wished rate if there is one.
  mutating func commands(at now: Int64, rateHertz: Double?) -> [[UInt8]] {
    if isGiven { return [] }
    guard let choice else { return question(at: now) }
    guard !hasStarted, let decoder = choice.decoder else { return [] }
    hasStarted = true
    let commands = decoder.startCommands(rateHertz: rateHertz)
    let type = DeviceRegistry.all.first { $0.profile.id == choice.protocolName }
    return hasAskedByName && commands == type?.identifyCommands ? [] : commands
  }

  /// What to ask the device now, if anything: nothing that it could take for something else. Who speaks a language is
  /// asked in that one. Who is silent is asked in each in turn, and in no other once an answer came.
  private mutating func question(at now: Int64) -> [[UInt8]] {
    guard verdict == .pending, decoder == nil, !isRecorded else { return [] }
    if hasBytes {
      guard !hasAskedByName,
        let id = race.standings.first(where: { $0.readings > 0 && $0.integrity != .none })?.id,
        let type = DeviceRegistry.all.first(where: { $0.profile.id == id })
      else { return [] }
      hasAskedByName = true
      return type.identifyCommands
    }
    let questions = DeviceRegistry.all.map { $0.identifyCommands }.filter { !$0.isEmpty }
    guard !isAwaited, asked < questions.count, now - begin >= Self.askingNanoseconds * Int64(asked + 1)
    else { return [] }
    asked += 1
    return questions[asked - 1]
  }

  /// Nothing more will come.
  mutating func end() {
    guard verdict == .pending else { return }
    if decoder == nil { judge(race.finish()) }
    guard verdict == .pending else { return }
    verdict = firstReading == nil ? .refused(hasBytes ? .noReadings(message) : .silent) : .ready
  }

  /// Forgets what arrived, once the walk has it.
  mutating func forgetEvents() {
    events = []
  }

  /// The protocol is known from now on: what arrived is listened to again.
  private mutating func judge(_ verdict: DecoderRace.Verdict) {
    switch verdict {
    case .undecided: break
    case .chosen(let id):
      choice = DecoderChoice(protocolName: id)
      decoder = choice?.decoder
      for case .block(let block) in events { listen(to: block) }
    case .proposed(let id): self.verdict = .refused(.proposed(id))
    case .none:
      if race.standings.contains(where: { $0.message == .orientationOnly }) {
        self.verdict = .refused(.noReadings(.orientationOnly))
      } else {
        self.verdict = .refused(hasBytes ? .unknown : .silent)
      }
    }
  }

  private mutating func listen(to block: ByteBlock) {
    decoder?.consume(block.bytes, into: &gathered)
    for reading in gathered.readings {
      if firstReading == nil {
        firstReading = block.arrivalNanoseconds
        bytesAtFirstReading = bytes
      }
      if reading.channels == .linearAcceleration {
        linearAlone.insert(reading.sensor)
      } else {
        heard[reading.sensor, default: []].formUnion(reading.channels)
      }
      if isRecorded, reading.ticks == nil, canBeToldRate { verdict = .refused(.noTimes) }
    }
    gathered.readings.removeAll(keepingCapacity: true)
  }

  /// Whether the protocol's decoder gives times where the user says the rate.
  private var canBeToldRate: Bool {
    choice?.decoder?.profile.settings.contains { $0.key == "rate" } ?? false
  }

  private mutating func settle(at now: Int64) {
    guard verdict == .pending, let firstReading else { return }
    let hasAll =
      now - firstReading >= Self.settlingNanoseconds
      || isRecorded && bytes - bytesAtFirstReading >= Self.settlingBytes
    if hasAll { verdict = .ready }
  }

  /// What the walk's heading says of the source; the sensors that nobody gave a place are left out.
  func heading(_ planned: SessionPlan.Source) -> WalkHeading.Source {
    let numbers = channels.keys.sorted()
    var sensors: [WalkHeading.Sensor] = []
    for worn in planned.worn {
      guard let number = worn.number ?? numbers.first, let channels = channels[number] else { continue }
      sensors.append(
        WalkHeading.Sensor(number: number, worn: WornSensor(place: worn.place, channels: channels)))
    }
    return WalkHeading.Source(
      name: planned.name, protocolName: choice?.protocolName ?? "", settings: choice?.settings ?? "",
      sensors: sensors)
  }
}

extension DeviceReading {
  /// The channels that it has.
  fileprivate var channels: ChannelSet {
    ImuSample(
      time: .zero, sensor: 0, acceleration: acceleration, angularVelocity: angularVelocity,
      linearAcceleration: linearAcceleration, magneticField: magneticField
    ).channels
  }
}
