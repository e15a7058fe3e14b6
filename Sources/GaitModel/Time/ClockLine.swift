/// How one device's clock is read on that of another: a straight line.
public struct ClockLine: Equatable, Sendable {
  /// What is added to a time at `pivot`, in nanoseconds.
  public var offsetNanoseconds: Int64
  /// How much faster the other clock runs, as a share; 0.0001 are 100 ppm.
  public var drift: Double
  /// Where the offset holds.
  public var pivot: SampleTime

  /// A line of these parts.
  public init(offsetNanoseconds: Int64, drift: Double = 0, pivot: SampleTime = .zero) {
    self.offsetNanoseconds = offsetNanoseconds
    self.drift = drift
    self.pivot = pivot
  }

  /// A time of the device's own clock on the other clock.
  public func time(of own: SampleTime) -> SampleTime {
    own.advanced(byNanoseconds: offsetNanoseconds).advanced(bySeconds: drift * own.seconds(since: pivot))
  }
}
