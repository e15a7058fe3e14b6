public import GaitModel

/// Which walk it is: what its events do not say.
public struct WalkIdentity: Equatable, Sendable {
  /// Its name, that of its folder.
  public var name: String
  /// Its folder, as an absolute path.
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
