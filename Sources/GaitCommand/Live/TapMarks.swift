import GaitModel
import GaitSession

/// Two taps on a worn sensor that is still: the walker says that discomfort begins.
struct TapMarks {
  /// Sensors on one body feel the same taps: what follows within so many seconds is the same mark.
  private static let sameSeconds = 2.0

  private let controls: SessionControls
  private var taps: [DoubleTap] = []
  private var last: SampleTime?

  /// Marks go into a session through `controls`.
  init(_ controls: SessionControls) {
    self.controls = controls
  }

  /// Takes a sample.
  mutating func sample(_ sample: ImuSample) {
    while taps.count <= sample.sensor { taps.append(DoubleTap()) }
    guard let acceleration = sample.acceleration,
      let time = taps[sample.sensor].process(acceleration, at: sample.time),
      last.map({ time.seconds(since: $0) > Self.sameSeconds }) ?? true
    else { return }
    last = time
    Task { [controls] in await controls.mark(.symptom) }
  }
}
