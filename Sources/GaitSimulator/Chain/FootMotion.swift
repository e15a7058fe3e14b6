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
    var low = 0
    var high = movements.count
    while low < high {
      let middle = (low + high) / 2
      if movements[middle].timing.heelOff <= time { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return start.pose }
    let movement = movements[low - 1]
    return time < movement.timing.flat ? movement.pose(at: time) : movement.to.pose
  }
}
