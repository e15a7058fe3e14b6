import GaitModel
import GaitRecording
import GaitSimulator

/// The samples of a simulated walk as the text of a canonical recording.
enum RecordingText {
  /// The recording: a header and one row a moment. A sample whose channels are all lost has a row of its own
  /// with empty cells; the canonical writer leaves such samples out.
  static func text(of walk: SimulatedWalk, style: CanonicalStyle) -> String {
    let channels = walk.rig.sensors.reduce(0) { $0 + $1.channels.channels.count }
    let emptyCells = String(repeating: ",", count: 3 * channels)
    var text = CanonicalText(rig: walk.rig, style: style)
    var result = ""
    for sample in walk.samples() {
      text.append(sample)
      guard sample.isEmpty else { continue }
      text.endRow()
      result += String(decoding: text.bytes, as: UTF8.self)
      text.removeBytes()
      result += FixedDecimals.text(sample.time.seconds, decimals: 4) + emptyCells + "\n"
    }
    text.endRow()
    return result + String(decoding: text.bytes, as: UTF8.self)
  }
}
