import GaitModel

/// Samples of one sensor as the text of a canonical recording.
enum CanonicalText {
  /// The recording: a header and one row a sample; an absent channel leaves its cells empty.
  static func text(of samples: [ImuSample], place: Place) -> String {
    var header = ["time_s"]
    for channel in [Channel.acceleration, .angularVelocity] {
      header += ["x", "y", "z"].map { "\(place.name)_\(channel.rawValue)_\($0)" }
    }
    var text = header.joined(separator: ",") + "\n"
    for sample in samples {
      text += FixedDecimals.text(sample.time.seconds, decimals: 4)
      append(sample.acceleration, decimals: 4, to: &text)
      append(sample.angularVelocity, decimals: 5, to: &text)
      text += "\n"
    }
    return text
  }

  private static func append(_ vector: Vector3?, decimals: Int, to text: inout String) {
    for axis in 0..<3 {
      text += ","
      if let vector { text += FixedDecimals.text(vector[axis], decimals: decimals) }
    }
  }
}
