import GaitModel

/// The arms for people: a line each, and how to read its numbers.
struct ArmList {
  /// The lines; none without an arm that carries a sensor.
  let lines: [String]

  init(_ arms: [ArmUse]) {
    guard !arms.isEmpty else {
      lines = []
      return
    }
    let columns = [18, 14, 12, 15]
    let head = ["Arms", "Swinging", "Range", "Per stride"]
    let units = ["", "of the walk", "degrees", "1 is usual"]
    let rows = arms.map(Self.cells)
    var legend =
      "Range: how far the arm turns in a typical swing, from its rearmost to its foremost point. "
      + "Per stride: how often it goes forward and back while each leg takes one step."
    if rows.joined().contains(Self.unknown) {
      legend +=
        " Unknown: the arm was busy, on a rail or with a bag, say, or its sensor did not tell enough."
    }
    lines =
      [Wording.row(head, columns), Wording.row(units, columns)]
      + rows.map { Wording.row($0, columns) } + ["", Wording.wrapped(legend)]
  }

  private static let unknown = Wording.number(nil, 0)

  private static func cells(_ arm: ArmUse) -> [String] {
    // An arm that never swung has no range: that is known.
    let absent = arm.swingingShare == 0 ? "none" : unknown
    return [
      Wording.place(arm.place),
      arm.swingingShare.map(Wording.wholePercent) ?? unknown,
      arm.range.map { Wording.number($0 * 180 / .pi, 0) } ?? absent,
      arm.armStrideRatio.map { Wording.number($0, 1) } ?? absent,
    ]
  }
}
