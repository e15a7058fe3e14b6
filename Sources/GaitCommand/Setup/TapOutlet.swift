import GaitModel
import GaitSession
import GaitWords

/// Finds out by taps which sensor is worn where: asks for one place after the other.
struct TapOutlet: SessionOutlet {
  /// The sensor of each place that was found, by its index in the rig.
  private(set) var found: [(place: Place, sensor: Int)] = []

  private let places: [Place]
  private let names: [String]
  private let language: Language
  private let controls: SessionControls
  private var taps: [DoubleTap]

  /// Asks for `places`, of sensors with these names.
  init(places: [Place], names: [String], language: Language, controls: SessionControls) {
    self.places = places
    self.names = names
    self.language = language
    self.controls = controls
    taps = Array(repeating: DoubleTap(), count: names.count)
  }

  /// Whether every place has its sensor.
  var isComplete: Bool { found.count == places.count }

  mutating func receive(_ event: WalkEvent) {
    guard case .hello = event else { return }
    say(.hold)
    ask()
  }

  mutating func sample(_ sample: ImuSample) {
    guard !isComplete, taps.indices.contains(sample.sensor), let acceleration = sample.acceleration,
      taps[sample.sensor].process(acceleration, at: sample.time) != nil
    else { return }
    if let known = found.first(where: { $0.sensor == sample.sensor }) {
      return say(.taken(place: Words.place(known.place, in: language)))
    }
    let place = places[found.count]
    found.append((place, sample.sensor))
    say(.found(place: Words.place(place, in: language), source: names[sample.sensor]))
    if isComplete {
      Task { [controls] in await controls.stop() }
    } else {
      ask()
    }
  }

  private func ask() {
    say(.tap(place: Words.place(places[found.count], in: language)))
  }

  private func say(_ text: SetupText) {
    Messages.report(text.text(in: language))
  }

  mutating func flush() {}
  mutating func show(_ state: SessionState) {}
  mutating func report(_ news: SessionNews) {}
}
