import GaitModel

/// The bytes that a Pebble would send for a sample: in your program they come from a port.
func pebbleBytes(of sample: ImuSample) -> [UInt8] {
  func bytes(_ value: Double) -> [UInt8] {
    let word = UInt16(bitPattern: Int16(clamping: Int(value.rounded())))
    return [UInt8(truncatingIfNeeded: word), UInt8(truncatingIfNeeded: word >> 8)]
  }
  func bytes(_ vector: Vector3) -> [UInt8] { bytes(vector.x) + bytes(vector.y) + bytes(vector.z) }
  let ticks = UInt16(truncatingIfNeeded: sample.time.nanoseconds / 1_000_000)
  let body =
    [UInt8(truncatingIfNeeded: ticks), UInt8(truncatingIfNeeded: ticks >> 8)]
    + bytes((sample.acceleration ?? .zero) / 9.80665 * 2048)
    + bytes((sample.angularVelocity ?? .zero) / .pi * 180 * 16)
  return [0xA5] + body + [body.reduce(0, &+)]
}
