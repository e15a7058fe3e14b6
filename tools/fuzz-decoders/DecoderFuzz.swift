import GaitDevices
import GaitModel
import Glibc

/// Keeps what a decoder says in one number, so that two ways of hearing the same bytes can be held against each other.
struct Digest: DecoderSink {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325
  var lastOffset = 0

  private mutating func mix(_ bits: UInt64) { value = (value ^ bits) &* 0x100_0000_01B3 }

  private mutating func mix(_ vector: Vector3?, within limit: Double) {
    guard let vector else { return mix(1) }
    precondition(
      abs(vector.x) <= limit && abs(vector.y) <= limit && abs(vector.z) <= limit, "a number that cannot be")
    for axis in 0..<3 { mix(vector[axis].bitPattern) }
  }

  mutating func reading(_ reading: DeviceReading) {
    mix(reading.ticks ?? 2)
    mix(UInt64(reading.sensor))
    mix(reading.acceleration, within: 3000)
    mix(reading.angularVelocity, within: 88)
    mix(reading.linearAcceleration, within: 3000)
  }

  mutating func message(_ remark: DeviceRemark) { mix(3) }

  mutating func rejected(_ reason: FrameRejection, at offset: Int) {
    precondition(offset >= 0, "a refusal before the beginning")
    mix(UInt64(offset))
    for byte in reason.rawValue.utf8 { mix(UInt64(byte)) }
  }
}

/// The decoder under test: `GANGART_DECODER`, by its short name.
private let decoderName = getenv("GANGART_DECODER").map { String(cString: $0) } ?? "ximu3"

/// Hears bytes whole, byte by byte and in blocks of a length that they give; all three must say the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let fresh = AnyDecoder(id: decoderName) else { preconditionFailure("no decoder \(decoderName)") }
  func heard(_ length: Int) -> UInt64 {
    var (decoder, digest, begin) = (fresh, Digest(), 0)
    while begin < bytes.count {
      let end = min(begin + max(length, 1), bytes.count)
      decoder.consume(bytes[begin..<end], into: &digest)
      begin = end
    }
    decoder.finish(into: &digest)
    return digest.value
  }
  let whole = heard(count)
  precondition(heard(1) == whole, "byte by byte is heard otherwise")
  precondition(heard(Int(bytes.first ?? 7) % 61 + 2) == whole, "in blocks is heard otherwise")
  return 0
}
