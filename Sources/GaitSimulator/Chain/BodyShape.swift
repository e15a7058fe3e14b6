import GaitModel

/// Where sensors usually sit on a part of the body, in metres from the part's own zero (forward, left, up).
enum BodyShape {
  /// On the laces: from the sole below the ankle.
  static let instep = Vector3(0.07, 0, 0.07)
}
