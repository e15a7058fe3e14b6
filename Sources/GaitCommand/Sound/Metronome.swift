import GaitModel

/// How fast and how loud a metronome should tick for somebody who walks, second by second.
///
/// It takes up the walker's own cadence after 20 s of walking, leads to 4 % more (never beyond 20 steps per minute
/// more, or 130), by at most 2 steps per minute in 10 s, and fades out after two minutes. It also fades when the walker
/// has not followed within 5 steps per minute for 30 s, and is silent while nobody walks. After a rest it begins
/// anew. A pure value.
struct Metronome: Equatable {
  // Ramp, cap and giving up: the project's rules for pacing by sound. The rest is our own choice.
  static let settlingSeconds = 20
  static let lead = 1.04
  static let mostMore = 20.0
  static let fastest = 130.0
  static let risePerSecond = 0.2
  static let soundingSeconds = 120
  static let fadingSeconds = 20
  static let reach = 5.0
  static let patienceSeconds = 30
  /// So many seconds without a step are a rest.
  static let restSeconds = 3

  /// Beats per minute; `nil` for silence.
  private(set) var tempo: Double?
  /// 1 for full, 0 for nothing.
  private(set) var loudness = 0.0

  private var cadences: [Double] = []
  private var target = 0.0
  private var sounded = 0
  private var astray = 0
  private var standing = 0
  private var isFading = false
  private var isDone = false

  /// Takes the next full second.
  mutating func take(_ second: SecondSummary) {
    guard second.walking, let cadence = second.cadenceStepsPerMinute else {
      standing += 1
      tempo = nil
      loudness = 0
      if standing >= Self.restSeconds { self = Metronome(standing: standing) }
      return
    }
    standing = 0
    if isDone { return }
    if target == 0 {
      cadences.append(cadence)
      guard cadences.count >= Self.settlingSeconds else { return }
      let own = cadences.sorted()[cadences.count / 2]
      target = max(own, min(own * Self.lead, own + Self.mostMore, Self.fastest))
      tempo = own
    }
    sound(cadence)
  }

  private mutating func sound(_ cadence: Double) {
    let now = min(target, (tempo ?? cadence) + Self.risePerSecond)
    tempo = now
    sounded += 1
    astray = abs(cadence - now) > Self.reach ? astray + 1 : 0
    if sounded >= Self.soundingSeconds || astray >= Self.patienceSeconds { isFading = true }
    loudness = isFading ? loudness - 1 / Double(Self.fadingSeconds) : 1
    if loudness <= 0 {
      loudness = 0
      tempo = nil
      isDone = true
    }
  }

  init() {}

  private init(standing: Int) {
    self.standing = standing
  }
}
