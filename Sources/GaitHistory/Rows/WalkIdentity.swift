public import GaitModel

/// Which walk it is: what its events do not say.
public struct WalkIdentity: Equatable, Sendable {
  /// Its name, that of its folder; where another walk has it, it gets a number.
  public var name: String
  /// Its folder, which is what a walk is known by; a path that is not absolute is below the data folder.
  public var folder: String
  /// The code of who walked.
  public var person: String
  /// The plan that was walked; `nil` for none.
  public var plan: IntervalPlan?

  /// A walk.
  public init(name: String, folder: String, person: String, plan: IntervalPlan? = nil) {
    self.name = name
    self.folder = folder
    self.person = person
    self.plan = plan
  }
}
