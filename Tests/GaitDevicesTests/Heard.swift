import GaitDevices
import GaitModel
import GaitWords

/// What a decoder said, in order.
enum Heard: Equatable {
  case reading(DeviceReading)
  case message(String)
  case rejected(FrameRejection, Int)
}

/// Keeps all a decoder says.
struct Listener: DecoderSink {
  var heard: [Heard] = []

  mutating func reading(_ reading: DeviceReading) { heard.append(.reading(reading)) }
  mutating func message(_ remark: DeviceRemark) {
    heard.append(.message(Words.remark(remark, in: .en)))
  }
  mutating func rejected(_ reason: FrameRejection, at offset: Int) { heard.append(.rejected(reason, offset)) }

  var readings: [DeviceReading] {
    heard.compactMap { if case .reading(let reading) = $0 { reading } else { nil } }
  }
  var messages: [String] {
    heard.compactMap { if case .message(let text) = $0 { text } else { nil } }
  }
  var rejections: [FrameRejection] {
    heard.compactMap { if case .rejected(let reason, _) = $0 { reason } else { nil } }
  }
}

/// Counts what a decoder says, and keeps nothing.
struct Tally: DecoderSink {
  var readings = 0
  var messages = 0
  var rejections = 0

  mutating func reading(_ reading: DeviceReading) { readings += 1 }
  mutating func message(_ remark: DeviceRemark) { messages += 1 }
  mutating func rejected(_ reason: FrameRejection, at offset: Int) { rejections += 1 }
}

/// What `decoder` says to bytes that come in blocks and then end.
func listen(_ decoder: some DeviceDecoder, _ blocks: [[UInt8]]) -> Listener {
  var decoder = decoder
  var listener = Listener()
  for block in blocks { decoder.consume(block, into: &listener) }
  decoder.finish(into: &listener)
  return listener
}

/// The same for a decoder chosen while the program runs.
func listen(_ decoder: AnyDecoder, _ blocks: [[UInt8]]) -> Listener {
  var decoder = decoder
  var listener = Listener()
  for block in blocks { decoder.consume(block, into: &listener) }
  decoder.finish(into: &listener)
  return listener
}

/// Bytes from hexadecimal digits.
func bytes(_ hexadecimal: String) -> [UInt8] {
  hexadecimal.split(separator: " ").compactMap { UInt8($0, radix: 16) }
}
