import GaitModel

/// How long the parts of a person's arms are, and how sure that is.
struct ArmLengths: Equatable, Sendable {
  /// From shoulder to elbow, in metres.
  let upperArm: Double
  /// From elbow to wrist, in metres.
  let forearm: Double
  /// By what share both may be longer or shorter.
  let error: Double

  /// From the arm's own length, else from the body height, else from what is usual.
  init(_ subject: Subject) {
    let (upper, lower) = (Thresholds.Pivot.upperArm.value, Thresholds.Pivot.forearm.value)
    let unit: Double
    if let length = subject.armLengthMetres {
      unit = length / (upper + lower)
      error = Thresholds.Pivot.errorOfLength.value
    } else if let height = subject.heightMetres {
      unit = height
      error = Thresholds.Pivot.errorOfHeight.value
    } else {
      unit = Thresholds.Pivot.height.value
      error = Thresholds.Pivot.errorOfNothing.value
    }
    upperArm = upper * unit
    forearm = lower * unit
  }
}
