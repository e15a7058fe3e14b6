/// What goes wrong with the wearable, all of it asked for.
struct WearableFaults {
  var noiseShare = 0.0
  var flipShare = 0.0
  var halfShare = 0.0
  var repeatShare = 0.0
  var dropShare = 0.0
  var driftPartsPerMillion = 0.0
  var silenceAfterSeconds: Double?
  var silenceSeconds = 2.0
  var unplugAfterSeconds: Double?
  var replugAfterSeconds: Double?
  var losesPower = false
  var seed: UInt64 = 1

  /// Whether the device keeps silent at this moment of the walk.
  func isSilent(at seconds: Double) -> Bool {
    guard let start = silenceAfterSeconds else { return false }
    return seconds >= start && seconds < start + silenceSeconds
  }

  /// Whether the cable is out at this moment of the walk.
  func isUnplugged(at seconds: Double) -> Bool {
    guard let start = unplugAfterSeconds, seconds >= start else { return false }
    guard let length = replugAfterSeconds else { return true }
    return seconds < start + length
  }

  /// The device's clock at a moment of the walk, in microseconds.
  func microseconds(at seconds: Double) -> UInt64 {
    var running = seconds
    if losesPower, let start = unplugAfterSeconds, let length = replugAfterSeconds,
      seconds >= start + length
    {
      running = seconds - start - length
    }
    return UInt64((running * (1e6 + driftPartsPerMillion)).rounded())
  }
}

/// Damages frames by chance; the same seed gives the same damage.
struct FrameDamage {
  private let faults: WearableFaults
  private var chance: Chance

  init(_ faults: WearableFaults) {
    self.faults = faults
    chance = Chance(state: faults.seed)
  }

  /// The bytes that are sent instead of the frame.
  mutating func apply(to frame: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    if happens(faults.noiseShare) {
      for _ in 0..<Int.random(in: 1...40, using: &chance) {
        bytes.append(.random(in: 0...255, using: &chance))
      }
    }
    if happens(faults.dropShare) { return bytes }
    var sent = frame
    if happens(faults.flipShare) {
      let bit = Int.random(in: 0..<sent.count * 8, using: &chance)
      sent[bit / 8] ^= 1 << (bit % 8)
    }
    if happens(faults.halfShare) { sent.removeLast(Int.random(in: 1..<sent.count, using: &chance)) }
    bytes += sent
    if happens(faults.repeatShare) { bytes += sent }
    return bytes
  }

  private mutating func happens(_ share: Double) -> Bool {
    share > 0 && Double.random(in: 0..<1, using: &chance) < share
  }
}

/// Numbers that look random and follow from the seed: a 64-bit linear congruential generator, scrambled.
private struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let mixed = (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 29)
  }
}
