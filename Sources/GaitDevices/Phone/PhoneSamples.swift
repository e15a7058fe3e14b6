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

  /// The most samples of a document.
  private static let most = 16_384
  private var samples: [Sample] = []
  /// By kind: the earliest time that a sample may have.
  private var next: InlineArray<4, UInt64> = [0, 0, 0, 0]
  private var lastEmitted: UInt64 = 0
  private var hasTotal = false

  /// Takes a sample; what came before, in an earlier document, is passed over. `false` when there are too many.
  mutating func add(_ kind: Kind, _ time: UInt64, _ value: Vector3) -> Bool {
    if time < next[kind.rawValue] { return true }
    guard samples.count < Self.most else { return false }
    next[kind.rawValue] = time &+ 1
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

  /// Gives the readings and forgets the samples.
  mutating func emit(into sink: inout some DecoderSink & ~Copyable) {
    var index = 0
    while index < samples.count {
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
    samples.removeAll(keepingCapacity: true)
  }

  /// Forgets the samples of a document that is broken.
  mutating func forget() {
    samples.removeAll(keepingCapacity: true)
  }
}
