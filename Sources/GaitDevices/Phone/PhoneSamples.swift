import GaitModel

/// Samples out of one document of a phone: put in the order of their times, and those of one instant together.
struct PhoneSamples: Sendable {
  /// What a phone measures.
  enum Kind: Int, Sendable {
    case total
    case linear
    case gravity
    case rotation
  }

  private struct Sample: Sendable {
    var time: UInt64
    var kind: Kind
    var value: Vector3
  }

  /// A time that leaps further ahead counts once a second sample confirms it: one damaged number must not make all that
  /// follows look old. In nanoseconds.
  private static let leap: UInt64 = 2_000_000_000
  /// The most samples of a document.
  private static let most = 16_384
  private var samples: [Sample] = []
  /// By kind: the earliest time that a sample may have.
  private var next: InlineArray<4, UInt64> = [0, 0, 0, 0]
  /// By kind: a time that leapt ahead; 0 for none.
  private var suspected: InlineArray<4, UInt64> = [0, 0, 0, 0]
  private var lastEmitted: UInt64 = 0
  private var hasTotal = false
  /// By kind: the last time in this document; 0 where it has none.
  private var reached: InlineArray<4, UInt64> = [0, 0, 0, 0]

  /// Takes a sample; what came before, in an earlier document, is passed over. `false` when there are too many.
  mutating func add(_ kind: Kind, _ time: UInt64, _ value: Vector3) -> Bool {
    let expected = next[kind.rawValue]
    if time < expected { return true }
    if expected > 0, time - expected > Self.leap {
      let suspect = suspected[kind.rawValue]
      suspected[kind.rawValue] = time
      guard suspect > 0, time >= suspect, time - suspect <= Self.leap else { return true }
    }
    suspected[kind.rawValue] = 0
    guard samples.count < Self.most else { return false }
    next[kind.rawValue] = time &+ 1
    reached[kind.rawValue] = max(time, 1)
    if kind == .total { hasTotal = true }
    // From the end: most come in order.
    samples.append(Sample(time: time, kind: kind, value: value))
    var place = samples.count - 1
    while place > 0, samples[place - 1].time > time {
      samples.swapAt(place - 1, place)
      place -= 1
    }
    return true
  }

  /// Gives the readings of a document as far as each of its sensors has come; the rest waits for the next one, in which a
  /// slower sensor may have earlier samples.
  mutating func emit(into sink: inout some DecoderSink & ~Copyable) {
    var common = UInt64.max
    for kind in reached.indices where reached[kind] > 0 { common = min(common, reached[kind]) }
    emit(until: common, into: &sink)
  }

  /// Gives all the readings.
  mutating func emitRest(into sink: inout some DecoderSink & ~Copyable) { emit(until: .max, into: &sink) }

  private mutating func emit(until last: UInt64, into sink: inout some DecoderSink & ~Copyable) {
    reached = [0, 0, 0, 0]
    var index = 0
    while index < samples.count, samples[index].time <= last {
      let time = samples[index].time
      var values: InlineArray<4, Vector3?> = [nil, nil, nil, nil]
      while index < samples.count, samples[index].time == time {
        values[samples[index].kind.rawValue] = samples[index].value
        index += 1
      }
      if time < lastEmitted { continue }
      var reading = DeviceReading(ticks: time, angularVelocity: values[Kind.rotation.rawValue])
      let linear = values[Kind.linear.rawValue]
      if let total = values[Kind.total.rawValue] {
        reading.acceleration = total
      } else if !hasTotal, let linear, let gravity = values[Kind.gravity.rawValue] {
        reading.acceleration = linear + gravity
      } else if !hasTotal {
        reading.linearAcceleration = linear
      }
      guard
        reading.acceleration != nil || reading.angularVelocity != nil || reading.linearAcceleration != nil
      else { continue }
      lastEmitted = time
      sink.reading(reading)
    }
    samples.removeFirst(index)
  }

  /// Forgets the samples of a document that is broken.
  mutating func forget() {
    samples.removeAll(keepingCapacity: true)
    reached = [0, 0, 0, 0]
  }

  /// The phone's times begin anew; what is left of the old ones is given out before.
  mutating func beginAgain() {
    forget()
    next = [0, 0, 0, 0]
    suspected = [0, 0, 0, 0]
    lastEmitted = 0
  }
}
