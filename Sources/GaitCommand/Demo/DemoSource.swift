import GaitModel
import GaitPorts
import GaitSimulator

/// The demonstration's device: five sensors behind one cable, speaking like x-IMU3s behind a multiplexer.
///
/// Its clock is the walk's: it goes as fast as the walk is played, and never ahead of what was delivered. So the walk
/// is the same at any speed, also on a busy machine.
final class DemoSource: ByteSource {
  /// Bytes come in blocks of so many seconds.
  private static let blockSeconds = 0.05
  /// From the measurement to the arrival of its bytes.
  private static let delay: Int64 = 2_000_000
  /// Where the clock stands when the walk begins: not at zero, as no machine's does.
  private static let clockStart: Int64 = 1_000_000_000

  private struct State {
    /// The samples of this part, and the next of them.
    var samples: DemoSamples?
    var next: ImuSample?
    var part = 0
    /// Seconds of the walk that were delivered or have passed.
    var position = 0.0
    var isUnplugged = false
    var wasUnplugged = false
    var isClosed = false
    var start: ContinuousClock.Instant?
  }

  let name = "demo"
  private let walk: DemoWalk
  private let speed: Double?
  private let seconds: Double
  private let state = Guarded(State())

  /// A device that walks so many times faster than a person; `nil` for as fast as the machine can.
  ///
  /// - Parameter seconds: It leaves off after so much of the walk.
  init(_ walk: DemoWalk, speed: Double?, seconds: Double? = nil) {
    self.walk = walk
    self.speed = speed
    self.seconds = min(seconds ?? .infinity, DemoWalk.seconds)
    // Made before the clock runs.
    state.withLock { load(&$0) }
  }

  /// The walk's clock in nanoseconds.
  var clock: Int64 {
    state.withLock { Self.clockStart + Int64($0.position * 1e9) }
  }

  func next() async throws(PortError) -> ByteEvent? {
    while true {
      let (due, event, isOver) = state.withLock { step(&$0) }
      if isOver { return nil }
      await wait(until: due)
      if let event { return event }
    }
  }

  func send(_ bytes: [UInt8]) async throws(PortError) {}

  func close() {
    state.withLock { $0.isClosed = true }
  }

  /// Goes on by one block: when it is due in seconds of the walk, and what happens then.
  private func step(_ state: inout State) -> (due: Double, event: ByteEvent?, isOver: Bool) {
    let begin = state.position
    let end = begin + Self.blockSeconds
    if state.isClosed || begin >= seconds { return (begin, nil, true) }
    if state.start == nil { state.start = .now }
    let arrival = Self.clockStart + Int64(end * 1e9) + Self.delay
    if walk.fault == .unplug, begin >= DemoFault.start, !state.wasUnplugged {
      state.isUnplugged = true
      state.wasUnplugged = true
      return (begin, .lost(reason: .unplugged, arrivalNanoseconds: arrival), false)
    }
    state.position = end
    let bytes = take(until: end, &state)
    if state.isUnplugged {
      guard begin >= DemoFault.start + DemoFault.unplugged else { return (end, nil, false) }
      state.isUnplugged = false
      return (end, .returned(arrivalNanoseconds: arrival), false)
    }
    guard !bytes.isEmpty else { return (end, nil, false) }
    return (end, .block(ByteBlock(bytes: bytes, arrivalNanoseconds: arrival)), false)
  }

  /// The bytes of the samples before a moment.
  private func take(until end: Double, _ state: inout State) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      if state.next == nil { load(&state) }
      guard let sample = state.next, sample.time.seconds < end else { return bytes }
      state.next = state.samples?.next()
      guard let acceleration = sample.acceleration, let turning = sample.angularVelocity else { continue }
      bytes += InertialMessage.bytes(
        microseconds: UInt64(sample.time.nanoseconds / 1000), acceleration: acceleration,
        angularVelocity: turning, channel: UInt8(sample.sensor))
    }
  }

  /// Begins the next part, if there is one.
  private func load(_ state: inout State) {
    guard state.part < DemoWalk.parts.count else { return }
    state.samples = walk.samples(part: state.part)
    state.next = state.samples?.next()
    state.part += 1
  }

  private func wait(until due: Double) async {
    guard let speed, let start = state.withLock(\.start) else { return }
    let moment = start.advanced(by: .seconds(due / speed))
    try? await Task.sleep(until: moment, clock: .continuous)
  }
}
