public import GaitModel

/// A worn sensor of the simulation: where and how it sits, and how it errs.
public struct SensorModel: Equatable, Sendable {
  /// Where it is worn. A limb without side is the right one.
  public var place: Place
  /// Samples per second; 1…10 000.
  public var rateHertz: Double
  /// How its axes stand in the body (x forward, y left, z up): turns sensor vectors into body vectors.
  public var mounting: Attitude
  /// How far it sits from the usual spot of its place, in metres forward, left and up in the body.
  public var offset: Vector3
  /// What it measures. A magnetic field is not simulated; that channel is left out.
  public var channels: ChannelSet
  /// The errors of acceleration (also with gravity removed), in m/s².
  public var acceleration: ChannelModel
  /// The errors of angular velocity, in rad/s.
  public var angularVelocity: ChannelModel
  /// What goes wrong with its samples.
  public var faults: [SensorFault]

  /// A sensor; by default aligned with the body, six axes, without any error.
  public init(
    _ place: Place, rateHertz: Double = 100, mounting: Attitude = .aligned, offset: Vector3 = .zero,
    channels: ChannelSet = [.acceleration, .angularVelocity], acceleration: ChannelModel = .ideal,
    angularVelocity: ChannelModel = .ideal, faults: [SensorFault] = []
  ) {
    self.place = place
    self.rateHertz = rateHertz
    self.mounting = mounting
    self.offset = offset
    self.channels = channels.intersection([.acceleration, .angularVelocity, .linearAcceleration])
    self.acceleration = acceleration
    self.angularVelocity = angularVelocity
    self.faults = faults
  }

  /// Whether its clock's faults can be added to a time.
  var clockFaultsAreFinite: Bool {
    faults.allSatisfy { fault in
      switch fault {
      case .clockDrift(let millionths): (-100_000...100_000).contains(millionths)
      case .clockJump(_, let by): (-86_400...86_400).contains(by)
      default: true
      }
    }
  }

  /// How a sensor is usually strapped to a back: x up, y to the left, z backward.
  public static let uprightOnBack = Attitude(axis: Vector3(0, 1, 0), angle: -Double.pi / 2)
}
