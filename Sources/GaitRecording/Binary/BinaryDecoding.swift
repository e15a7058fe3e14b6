import GaitModel

/// Takes the bytes of one maker's binary recording apart.
///
/// A recording is read in pieces of any size by `BinaryReader`: what a decoder does not take comes again with more behind
/// it. A decoder counts what is damaged and goes on behind it; it never traps, whatever the bytes are.
protocol BinaryDecoding {
  /// Short name of the kind of file, for programs.
  var formatName: String { get }
  /// Its name as people write it.
  var name: String { get }
  /// What the sensor measures.
  var channels: ChannelSet { get }
  /// Where it was worn, if the file says so.
  var place: Place? { get }
  /// Where such a sensor is worn as a rule, where neither the file nor the user says it.
  var usualPlace: Place { get }
  /// When the recording began, in ISO 8601: in world time with a `Z`, else by the clock of the place.
  var startedAt: String? { get }
  /// What was concluded about the recording, besides its kind and place.
  var guesses: [RecordingGuess] { get }
  /// What was found so far.
  var tally: BinaryTally { get }
  /// Takes some of the bytes from the front and passes on the readings in them; how many bytes it took. Of the last bytes
  /// it takes what it can.
  mutating func take(_ bytes: UnsafeRawBufferPointer, isLast: Bool, _ body: (BinaryReading) -> Void) -> Int
}

extension BinaryDecoding {
  /// Most recordings say all there is to know.
  var guesses: [RecordingGuess] { [] }
  /// Most sensors are worn anywhere; the lower back is what the program assumes of any of them.
  var usualPlace: Place { Place(.lowerBack) }
}

/// One reading of a binary recording.
struct BinaryReading: Equatable {
  /// Time in ns, from any beginning.
  var time: Int64
  /// Specific force in m/s².
  var acceleration: Vector3
  /// Angular velocity in rad/s.
  var angularVelocity: Vector3?
}

/// How many parts a binary recording has (pages, records, samples: whatever it is made of), and what became of them.
struct BinaryTally: Equatable {
  var parts = 0
  var damaged = 0
  /// Number of the first damaged part, from 1.
  var firstDamaged: Int?
  /// Whether the file ends within a part.
  var isCut = false

  /// Counts a damaged part.
  mutating func countDamaged() {
    damaged += 1
    if firstDamaged == nil { firstDamaged = parts }
  }
}

/// Numbers in raw bytes.
extension UnsafeRawBufferPointer {
  /// 16 bits from an offset, the low byte first.
  func low16(_ offset: Int) -> UInt16 { UInt16(self[offset]) | UInt16(self[offset + 1]) << 8 }
  /// 16 bits from an offset, the high byte first.
  func high16(_ offset: Int) -> UInt16 { UInt16(self[offset]) << 8 | UInt16(self[offset + 1]) }
  /// 24 bits from an offset, the low byte first.
  func low24(_ offset: Int) -> UInt32 { UInt32(low16(offset)) | UInt32(self[offset + 2]) << 16 }
  /// 32 bits from an offset, the low byte first.
  func low32(_ offset: Int) -> UInt32 { UInt32(low16(offset)) | UInt32(low16(offset + 2)) << 16 }
}
