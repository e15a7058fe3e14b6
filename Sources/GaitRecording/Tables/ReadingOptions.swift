public import GaitModel

/// What the user says of a recording, over whatever the file says.
public struct ReadingOptions: Equatable, Sendable {
  /// A place, and what of the recording is worn there.
  public struct PlaceWish: Equatable, Sendable {
    /// Where it is worn.
    public var place: Place
    /// The file or the sensor's name in the file; `nil` for the only one.
    public var target: String?

    /// A wish.
    public init(place: Place, target: String?) {
      self.place = place
      self.target = target
    }
  }

  /// Keep only these places; `nil` keeps all.
  public var kept: [Place]?
  /// Where sensors are worn.
  public var places: [PlaceWish] = []
  /// Names of the columns from left to right, in the place of the file's.
  public var columns: [String]?
  /// The unit of acceleration.
  public var accelerationUnit: TableUnit?
  /// The unit of angular velocity.
  public var angularVelocityUnit: TableUnit?
  /// The decimal mark: a dot or a comma.
  public var decimalMark: UInt8?
  /// Rows a second, in the place of times.
  public var rateHertz: Double?
  /// The name of the column of time.
  public var timeColumn: String?
  /// Nanoseconds of one unit of the time.
  public var timeUnitNanoseconds: Double?

  /// No wishes.
  public init(kept: [Place]? = nil) {
    self.kept = kept
  }

  /// Whether anything is said about how the table is to be understood.
  var saysHowToRead: Bool {
    var plain = self
    plain.kept = nil
    return plain != ReadingOptions()
  }
}
