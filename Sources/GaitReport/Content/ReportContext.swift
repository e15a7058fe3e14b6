public import GaitModel
public import GaitWords

/// What the report says beside the walk itself. What is not known stays empty, and the report says so.
public struct ReportContext: Equatable, Sendable {
  /// The recording's name for people.
  public var name: String
  /// The walker's own usual, over comparable walks.
  public var usual: OwnUsual
  /// An earlier walk to set beside this one.
  public var earlier: EarlierWalk?
  /// The walks of the last twelve weeks, this one among them, in any order.
  public var progress: [ProgressPoint]
  /// What sensors felt in the parts that stood out.
  public var traces: [FlagTrace]
  /// How long the sensors lay still; looked at where nobody walked, else `nil`.
  public var still: StillTime?
  /// SHA-256 of the settings and thresholds that the result depends on, in hexadecimal.
  public var settingsDigest: String?
  /// SHA-256 of the recording where the walk does not say it itself: of a kept walk, of its journal.
  public var recordingDigest: String?

  /// A walk of which nothing else is known.
  public init(
    name: String, usual: OwnUsual = OwnUsual(), earlier: EarlierWalk? = nil,
    progress: [ProgressPoint] = [], traces: [FlagTrace] = [], still: StillTime? = nil,
    settingsDigest: String? = nil, recordingDigest: String? = nil
  ) {
    self.name = name
    self.usual = usual
    self.earlier = earlier
    self.progress = progress
    self.traces = traces
    self.still = still
    self.settingsDigest = settingsDigest
    self.recordingDigest = recordingDigest
  }
}

/// The walker's own usual of a measure: median and day-to-day spread over comparable walks, in the unit of the analysis.
public struct UsualBand: Equatable, Sendable {
  /// The lower edge of the band.
  public var low: Double
  /// The upper edge of the band.
  public var high: Double

  /// A band from `low` to `high`.
  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// Where a value lies.
  func place(of value: Double) -> BandPlace { value < low ? .below : value > high ? .above : .within }
}

/// The walker's own usual.
public struct OwnUsual: Equatable, Sendable {
  /// How many comparable walks there are: same places, same context.
  public var walks: Int
  /// The band of each measure that has one.
  public var bands: [ReportMeasure: UsualBand]

  /// By default nothing is known.
  public init(walks: Int = 0, bands: [ReportMeasure: UsualBand] = [:]) {
    self.walks = walks
    self.bands = bands
  }
}

/// An earlier walk of the same person.
public struct EarlierWalk: Equatable, Sendable {
  /// Its name for people.
  public var name: String
  /// When it began, in ISO 8601.
  public var startedAt: String?
  /// Its numbers.
  public var figures: WalkFigures
  /// Where sensors were worn, by name.
  public var places: [Place]
  /// Whether it was walked on another ground, such as a treadmill: then its numbers are not set beside.
  public var isOnOtherGround: Bool
  /// The smallest difference of a measure that is more than chance, by test and retest; empty while it is not known.
  public var smallestRealDifferences: [ReportMeasure: Double]

  /// An earlier walk.
  public init(
    name: String, startedAt: String?, figures: WalkFigures, places: [Place], isOnOtherGround: Bool = false,
    smallestRealDifferences: [ReportMeasure: Double] = [:]
  ) {
    self.name = name
    self.startedAt = startedAt
    self.figures = figures
    self.places = places
    self.isOnOtherGround = isOnOtherGround
    self.smallestRealDifferences = smallestRealDifferences
  }
}

/// One walk in the chart of the last twelve weeks.
public struct ProgressPoint: Equatable, Sendable {
  /// Days before the walk of the report; 0 for the walk itself.
  public var daysBefore: Int
  /// Its longest stretch without discomfort, in seconds.
  public var comfortableSeconds: Double
  /// Whether the plan of intervals was changed before this walk.
  public var beginsNewPlan: Bool

  /// A walk.
  public init(daysBefore: Int, comfortableSeconds: Double, beginsNewPlan: Bool = false) {
    self.daysBefore = daysBefore
    self.comfortableSeconds = comfortableSeconds
    self.beginsNewPlan = beginsNewPlan
  }
}

/// How long sensors lay still.
public struct StillTime: Equatable, Sendable {
  /// Seconds in which no sensor moved.
  public var stillSeconds: Double
  /// Seconds in which there were samples.
  public var seenSeconds: Double

  /// Seconds still, of seconds seen.
  public init(stillSeconds: Double, seenSeconds: Double) {
    self.stillSeconds = stillSeconds
    self.seenSeconds = seenSeconds
  }
}
