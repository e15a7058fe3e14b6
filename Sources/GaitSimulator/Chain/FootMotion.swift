/// How one foot moves through a whole script: from footprint to footprint, truly still in between.
struct FootMotion: Sendable {
  /// The steps in time order.
  private(set) var movements: [FootMovement] = []
  private let start: Footprint

  /// A foot that stands on `start`.
  init(start: Footprint) {
    self.start = start
  }

  /// Where it stands after its last step.
  var footprint: Footprint { movements.last?.to ?? start }

  /// When it last came to lie flat, in seconds; nil before its first step.
  var lastFlat: Double? { movements.last?.timing.flat }

  /// Adds a step; steps are added in time order and do not overlap.
  mutating func append(_ movement: FootMovement) {
    movements.append(movement)
  }

  /// The foot at `time` seconds.
  func pose(at time: Double) -> SegmentPose {
    guard let movement = movement(at: time) else { return start.pose }
    return time < movement.timing.flat ? movement.pose(at: time) : movement.to.pose
  }

  /// The heel's ringing at `time` seconds, in metres.
  func ringing(at time: Double) -> JetVector {
    movement(at: time)?.ringing(at: time) ?? JetVector(.zero)
  }

  /// The last step begun at or before `time`, by bisection.
  private func movement(at time: Double) -> FootMovement? {
    var low = 0
    var high = movements.count
    while low < high {
      let middle = (low + high) / 2
      if movements[middle].timing.heelOff <= time { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? movements[low - 1] : nil
  }
}
