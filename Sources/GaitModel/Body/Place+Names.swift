/// The places by name: `.lowerBack`, `.leftWrist`. A limb whose side nobody knows is `Place(.wrist)`.
extension Place {
  /// In the small of the back, at the height of the belt.
  public static let lowerBack = Place(.lowerBack)
  /// On the pelvis, beside or below the belt.
  public static let pelvis = Place(.pelvis)
  /// Between the shoulder blades.
  public static let upperBack = Place(.upperBack)
  /// On the breastbone.
  public static let sternum = Place(.sternum)
  /// On the head.
  public static let head = Place(.head)

  /// On the left upper arm.
  public static let leftUpperArm = Place(.upperArm, .left)
  /// On the right upper arm.
  public static let rightUpperArm = Place(.upperArm, .right)
  /// On the left forearm.
  public static let leftForearm = Place(.forearm, .left)
  /// On the right forearm.
  public static let rightForearm = Place(.forearm, .right)
  /// On the left wrist, like a watch.
  public static let leftWrist = Place(.wrist, .left)
  /// On the right wrist, like a watch.
  public static let rightWrist = Place(.wrist, .right)
  /// On the back of the left hand, or in it.
  public static let leftHand = Place(.hand, .left)
  /// On the back of the right hand, or in it.
  public static let rightHand = Place(.hand, .right)

  /// On the left thigh.
  public static let leftThigh = Place(.thigh, .left)
  /// On the right thigh.
  public static let rightThigh = Place(.thigh, .right)
  /// On the left shank.
  public static let leftShank = Place(.shank, .left)
  /// On the right shank.
  public static let rightShank = Place(.shank, .right)
  /// Above the left ankle.
  public static let leftAnkle = Place(.ankle, .left)
  /// Above the right ankle.
  public static let rightAnkle = Place(.ankle, .right)
  /// On the left foot or shoe.
  public static let leftFoot = Place(.foot, .left)
  /// On the right foot or shoe.
  public static let rightFoot = Place(.foot, .right)
}
