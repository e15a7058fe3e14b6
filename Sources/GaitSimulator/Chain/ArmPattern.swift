/// How arms swing, as far as the walker does not say.
enum ArmPattern {
  /// The phase of the stride at which the arm is farthest back: just after the contact of the same side's foot,
  /// as on a brisk walk with sensors on both forearms (the `qmt` source).
  static let farthestBack = 0.04
  /// The elbow follows the shoulder by this share of a stride. Our own choice.
  static let elbowLag = 0.03
  /// Upper arm and forearm hang this far from the body, in radians.
  static let abduction = 6 * Double.pi / 180
  /// A hand takes hold of something, or lets go, within this time in seconds.
  static let gripSeconds = 1.0
  /// When seated, the hands lie on the lap: upper arm and elbow, in radians.
  static let seatedShoulder = 0.3
  static let seatedElbow = 1.2

  /// Range of the upper arm's inclination in radians at a speed in m/s: 15–25° when slow, about 30° at a normal
  /// pace, 35–50° when brisk.
  static func shoulderRange(speed: Double) -> Double {
    max(5, 24 * speed) * Double.pi / 180
  }

  /// Range of elbow flexion in radians at a speed in m/s: about as much as the shoulder's.
  static func elbowRange(speed: Double) -> Double {
    max(3, 21 * speed) * Double.pi / 180
  }
}
