/// Every number that decides something, in one place, each with unit and origin.
///
/// One extension a topic, in files of their own beside this one. `all` lists them for tables and tests.
public enum Thresholds {
  /// Every threshold under its name.
  public static let all: [NamedThreshold] =
    Intake.all + Grid.all + Trunk.all + Sides.all + Leg.all + Foot.all + Shank.all + Thigh.all + LegPair.all
    + Form.all + Rhythm.all + StrideRhythm.all + Judge.all + SlowStep.all + Steps.all + Running.all + Bout.all
    + Orientation.all + Arm.all + ArmUse.all + Pivot.all
    + ArmFlag.all + Late.all + BackSpeed.all + Coach.all + Dynamics.all + FootMotion.all + Impact.all
    + Interval.all + Knee.all + Landing.all + Verdict.all + Lean.all + Loading.all + Pace.all + Pauses.all
    + Pelvis.all + Phase.all + Report.all + Spread.all + Agreement.all + Distrust.all + Gravity.all
    + Stamps.all + Damage.all + Timing.all
    + Clocks.all + Table.all + Thorax.all + WalkTest.all + Usual.all + Difference.all + Days.all
}
