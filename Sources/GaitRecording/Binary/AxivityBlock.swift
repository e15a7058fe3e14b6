import GaitModel

// Recordings of Axivity's AX3 and AX6 (`.cwa`): a header of 1,024 bytes that begins with `MD`, then blocks of 512
// bytes that begin with `AX`; numbers have their low byte first. Documents: cwa.h and ax3-technical.md of the
// maker's project openmovement.
//
//    4 u16  bit 15 set: fraction of the second in 1/32,768; clear: the device's number
//    6 u32  session     10 u32 number of the block
//   14 u32  time: year − 2000 (6 bits), month (4), day (5), hour (5), minute (6), second (6)
//   18 u16  bits 13–15 n: one count of the accelerometer is 1/2^(8+n) g; bits 10–12 n: the gyroscope's range is
//           8,000/2ⁿ °/s
//   24 u8   rate: 3,200/2^(15 − low nibble) a second
//   25 u8   high nibble: numbers a sample (3, 6, 9); low nibble: 2 for 16 bits each, 0 for three in 32 bits
//   26 i16  the sample, counted in the block, at which the time holds
//   28 u16  samples     30 … 480 bytes of samples     510 u16 makes the sum of all words 0

/// One block of an Axivity recording.
struct AxivityBlock {
  /// Bytes of a block.
  static let size = 512
  /// Bytes of the header.
  static let headerSize = 1024

  /// The number of the recording, and of the block in it.
  let session: UInt32
  let sequence: UInt32
  /// The time in ns since 2000, by the device's clock.
  let time: Int64
  /// The sample, counted from the block's first, at which the time holds; may lie outside the block.
  let timeIndex: Int
  /// Samples a second, as set.
  let nominalRate: Double
  /// How many samples there are.
  let count: Int
  /// Whether a sample has a gyroscope's numbers in front.
  let hasGyroscope: Bool

  private let isPacked: Bool
  private let axes: Int
  private let accelerationUnit: Double
  private let rotationUnit: Double

  /// The block in `bytes`; `nil` when it is none, or damaged.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Self.size, bytes[0] == 0x41, bytes[1] == 0x58, Self.u16(bytes, 2) == 508 else {
      return nil
    }
    var sum: UInt16 = 0
    for word in 0..<(Self.size / 2) { sum &+= Self.u16(bytes, 2 * word) }
    guard sum == 0 else { return nil }
    axes = Int(bytes[25] >> 4)
    isPacked = bytes[25] & 15 == 0
    count = Int(Self.u16(bytes, 28))
    let sampleSize = isPacked ? 4 : 2 * axes
    guard axes == 3 || axes == 6 || axes == 9, isPacked || bytes[25] & 15 == 2, !isPacked || axes == 3,
      count * sampleSize <= 480
    else { return nil }
    hasGyroscope = axes >= 6
    session = Self.u32(bytes, 6)
    sequence = Self.u32(bytes, 10)
    nominalRate = 3200 / Double(1 << (15 - Int(bytes[24] & 15)))
    let scale = Self.u16(bytes, 18)
    accelerationUnit = isPacked ? 1 / 256.0 : 1 / Double(1 << (8 + Int(scale >> 13)))
    rotationUnit = 8000 / Double(1 << Int(scale >> 10 & 7)) / 32768
    guard let second = Self.seconds(Self.u32(bytes, 14)) else { return nil }
    var index = Int(Int16(bitPattern: Self.u16(bytes, 26)))
    let fraction = Self.u16(bytes, 4)
    var nanoseconds = second * 1_000_000_000
    if fraction & 0x8000 != 0 {
      let part = Int(fraction & 0x7FFF)
      nanoseconds += Int64((Double(part) / 32768 * 1e9).rounded())
      // Older readers know whole seconds only; for them the index was moved back.
      index += Int((Double(part * 2) * nominalRate / 65536).rounded(.down))
    }
    time = nanoseconds
    timeIndex = index
  }

  /// Sample number `index` of the block, which is in the same `bytes`.
  func sample(_ index: Int, _ bytes: UnsafeRawBufferPointer) -> (acceleration: Vector3, rotation: Vector3?) {
    let g = TableUnit.gravity * accelerationUnit
    if isPacked {
      let word = Self.u32(bytes, 30 + 4 * index)
      let shift = Int32(word >> 30)
      func axis(_ low: UInt32) -> Double {
        // Ten bits with a sign.
        let bits = Int32(bitPattern: (word >> low & 0x3FF) << 22) >> 22
        return Double(bits << shift)
      }
      return (Vector3(axis(0), axis(10), axis(20)) * g, nil)
    }
    func vector(_ axis: Int) -> Vector3 {
      let start = 30 + 2 * (index * axes + axis)
      func number(_ offset: Int) -> Double { Double(Int16(bitPattern: Self.u16(bytes, start + 2 * offset))) }
      return Vector3(number(0), number(1), number(2))
    }
    guard hasGyroscope else { return (vector(0) * g, nil) }
    return (vector(3) * g, vector(0) * (rotationUnit * Double.pi / 180))
  }

  /// Seconds since 2000-01-01 of a packed time; `nil` for none.
  static func seconds(_ packed: UInt32) -> Int64? {
    let month = Int(packed >> 22 & 15)
    let day = Int(packed >> 17 & 31)
    guard (1...12).contains(month), day >= 1 else { return nil }
    let days =
      WrittenTime.daysSince1970(2000 + Int(packed >> 26), month, day) - WrittenTime.daysSince1970(2000, 1, 1)
    let time = Int64(packed >> 12 & 31) * 3600 + Int64(packed >> 6 & 63) * 60 + Int64(packed & 63)
    return Int64(days) * 86_400 + time
  }

  private static func u16(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt16 {
    UInt16(bytes[offset]) | UInt16(bytes[offset + 1]) << 8
  }

  private static func u32(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt32 {
    UInt32(u16(bytes, offset)) | UInt32(u16(bytes, offset + 2)) << 16
  }
}
