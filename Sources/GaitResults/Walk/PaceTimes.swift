public import GaitModel

/// How long somebody walked at each pace, in whole seconds.
public struct PaceTimes: Equatable, Sendable {
  /// Seconds of strolling.
  public var stroll: Int
  /// Seconds of slow walking.
  public var slow: Int
  /// Seconds at a normal pace.
  public var normal: Int
  /// Seconds of brisk walking.
  public var brisk: Int

  /// Times at each pace.
  public init(stroll: Int = 0, slow: Int = 0, normal: Int = 0, brisk: Int = 0) {
    self.stroll = stroll
    self.slow = slow
    self.normal = normal
    self.brisk = brisk
  }

  /// The paces, from the slowest.
  public static let classes: [PaceClass] = [.stroll, .slow, .normal, .brisk]

  /// Seconds at a pace.
  public func seconds(at pace: PaceClass) -> Int {
    switch pace {
    case .stroll: stroll
    case .slow: slow
    case .normal: normal
    case .brisk: brisk
    }
  }

  /// Adds one second at a pace.
  mutating func addSecond(at pace: PaceClass) {
    switch pace {
    case .stroll: stroll += 1
    case .slow: slow += 1
    case .normal: normal += 1
    case .brisk: brisk += 1
    }
  }
}
