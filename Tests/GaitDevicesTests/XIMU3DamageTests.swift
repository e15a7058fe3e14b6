import GaitDevices
import GaitModel
import GaitTestSupport
import Testing

/// One flipped bit. The protocol has no checksum, so that a bit inside a number cannot be found out; all else
/// must be, and no damage may reach beyond the messages it touches.
@Suite struct XIMU3DamageTests {
  static let before = XIMU3Frames.binary("I", 990_000, [1, 2, 3, 0, 0, 1])
  static let message = XIMU3Frames.binary("I", 1_000_000, [12.5, -250, 0.25, -0.5, 0.03125, 0.96875])
  static let after = XIMU3Frames.binary("I", 1_010_000, [3, 2, 1, 0, 1, 0])
  static let whole = listen(XIMU3Decoder(), [[0x0A], before, message, after]).readings

  @Test("A message with any one bit flipped costs no other message")
  func everyBitOfAMessage() {
    var refused = 0
    var changed = 0
    for bit in 0..<(Self.message.count * 8) {
      var damaged = Self.message
      damaged[bit / 8] ^= 1 << (bit % 8)
      let heard = listen(XIMU3Decoder(), [[0x0A], Self.before, damaged, Self.after])
      #expect(heard.readings.first == Self.whole[0])
      if heard.readings.count == 3 {
        #expect(heard.readings[2] == Self.whole[2])
        #expect(heard.rejections.isEmpty)
        // Only time and numbers can be silently wrong.
        #expect((1..<33).contains(bit / 8), "bit \(bit)")
        #expect(heard.readings[1] != Self.whole[1])
        changed += 1
      } else {
        #expect(!heard.rejections.isEmpty, "bit \(bit)")
        #expect(heard.readings.count <= 2)
        refused += 1
      }
    }
    // Kind and end are always found out (16 bits), and so are the ends of the numbers' and clock's ranges.
    #expect(refused >= 16 + 20)
    #expect(changed > 0 && changed <= 8 * 32 - 20)
    #expect(refused + changed == Self.message.count * 8)
  }

  @Test("One flipped bit in each message of a walk costs that message or a neighbour")
  func oneFlippedBitInEachMessageOfAWalk() {
    for seed in 1...10 as ClosedRange<UInt64> {
      var chance = SeededChance(seed: seed)
      let frames = (0..<200).map { index in
        XIMU3Frames.binary("I", UInt64(index) * 10_000, [Float(index), -1, 0.5, 0.25, -0.125, 1])
      }
      let damaged = frames.map { frame in
        var frame = frame
        let bit = Int.random(in: 0..<(frame.count * 8), using: &chance)
        frame[bit / 8] ^= 1 << (bit % 8)
        return frame
      }
      let heard = listen(XIMU3Decoder(), [[0x0A]] + damaged)
      // Each is refused (perhaps with its neighbour, when its end is gone, or twice, when it gained one), or
      // gives one reading with one wrong number.
      #expect(heard.readings.count <= 200 && heard.readings.count >= 120)
      #expect(heard.rejections.count >= 10)
      #expect(heard.readings.count + heard.rejections.count >= 190)
    }
  }

  @Test("Cuts cost the messages they touch")
  func cutsCostTheMessagesTheyTouch() {
    let frames = (0..<200).map { index in
      XIMU3Frames.binary("I", UInt64(index) * 10_000, [Float(index), -1, 0.5, 0.25, -0.125, 1])
    }
    let clean = listen(XIMU3Decoder(), [[0x0A]] + frames).readings
    let stream = frames.flatMap { $0 }
    for seed in 1...20 as ClosedRange<UInt64> {
      var chance = SeededChance(seed: seed)
      let start = Int.random(in: 0..<(stream.count - 100), using: &chance)
      // A cut by a whole message's length splices two halves into one: nothing could tell.
      let length = Int.random(in: 1..<34, using: &chance)
      let cut = Array(stream[..<start]) + Array(stream[(start + length)...])
      let heard = listen(XIMU3Decoder(), [[0x0A], cut])
      #expect(heard.readings.count >= 198)
      #expect(heard.readings.allSatisfy { clean.contains($0) })
      #expect(heard.readings.count == 200 || !heard.rejections.isEmpty)
    }
  }
}
