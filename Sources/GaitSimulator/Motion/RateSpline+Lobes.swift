extension RateSpline {
  /// A few knots of a rate that belong together and grow or shrink as one; moments in seconds.
  typealias Lobe = [(time: Double, rate: Double)]

  /// The quantity that changes at these rates, each lobe scaled so that `levels[i]` is reached where lobe
  /// `i + 1` begins, and the last level at the end. Lobes follow each other in time.
  init(lobes: [Lobe], levels: [Double]) {
    let times = lobes.flatMap { $0.map(\.time) }
    var ends: [Int] = []
    for lobe in lobes.dropLast() { ends.append((ends.last ?? 0) + lobe.count) }
    ends.append(times.count - 1)
    // The spline is linear in its knots, so each lobe's share in every level can be seen alone.
    let shares = lobes.indices.map { chosen in
      RateSpline(
        times: times,
        rates: lobes.indices.flatMap { index in lobes[index].map { index == chosen ? $0.rate : 0 } })
    }
    let sizes = Self.solve(ends.map { end in shares.map { $0.angle(atKnot: end) } }, equals: levels)
    let rates = lobes.indices.flatMap { index in lobes[index].map { $0.rate * sizes[index] } }
    self.init(times: times, rates: rates)
  }

  /// Knots given as shares of the time from `start` to `end`.
  static func lobe(_ shape: [(Double, Double)], from start: Double, to end: Double) -> Lobe {
    shape.map { (start + $0.0 * (end - start), $0.1) }
  }

  /// A few linear equations by elimination; a lobe acts mostly on its own level, so that no pivot vanishes.
  private static func solve(_ rows: [[Double]], equals right: [Double]) -> [Double] {
    var rows = rows
    var right = right
    let count = right.count
    for column in 0..<count {
      for row in column + 1..<max(count, column + 1) {
        let factor = rows[row][column] / rows[column][column]
        for index in column..<count { rows[row][index] -= factor * rows[column][index] }
        right[row] -= factor * right[column]
      }
    }
    for row in (0..<count).reversed() {
      for index in row + 1..<max(count, row + 1) { right[row] -= rows[row][index] * right[index] }
      right[row] /= rows[row][row]
    }
    return right
  }
}
