public import GaitModel

/// The person who walks.
public struct Walker: Equatable, Sendable {
  /// Body height in metres; sets the lengths of the limbs and how far the body sinks when sitting down.
  public var heightMetres: Double
  /// Standard deviation of a step's duration as a share of it; 0…0.1.
  public var stepTimeVariability: Double
  /// Standard deviation of a step's strength as a share of it; 0…0.2.
  public var strengthVariability: Double
  /// By what share the step that ends with the left contact is longer and stronger than the mean (the right one
  /// is shorter and weaker by as much); −0.3…0.3.
  public var asymmetry: Double
  /// The foot that steps first.
  public var firstSide: Side
  /// Forward lean of the lower back in radians; forward positive.
  public var lean: Double
  /// How far the chest turns, as a share of what is usual at the speed; 0…2.
  public var chestTurning: Double
  /// How the legs are used.
  public var legs: LegForm
  /// How the left arm swings.
  public var leftArm: ArmForm
  /// How the right arm swings.
  public var rightArm: ArmForm

  /// A person; by default an adult with the step-to-step variability of healthy adults on level ground.
  public init(
    heightMetres: Double = 1.72, stepTimeVariability: Double = 0.02, strengthVariability: Double = 0.06,
    asymmetry: Double = 0, firstSide: Side = .left, lean: Double = 0, chestTurning: Double = 1,
    legs: LegForm = LegForm(), leftArm: ArmForm = ArmForm(), rightArm: ArmForm = ArmForm()
  ) {
    self.heightMetres = heightMetres
    self.stepTimeVariability = stepTimeVariability
    self.strengthVariability = strengthVariability
    self.asymmetry = asymmetry
    self.firstSide = firstSide
    self.lean = lean
    self.chestTurning = chestTurning
    self.legs = legs
    self.leftArm = leftArm
    self.rightArm = rightArm
  }

  /// How the arm of one side swings.
  func arm(_ side: Side) -> ArmForm { side == .left ? leftArm : rightArm }

  /// Refuses numbers that no walk can have.
  func validate() throws(SimulationError) {
    guard (0.5...2.5).contains(heightMetres), (0...0.1).contains(stepTimeVariability),
      (0...0.2).contains(strengthVariability), (-0.3...0.3).contains(asymmetry), (-1...1).contains(lean),
      (0...2).contains(chestTurning), legs.isPossible, leftArm.isPossible, rightArm.isPossible
    else { throw .walker(self) }
  }
}
