/// Found moments beside true ones, paired one to one by closeness.
struct ContactMatch {
  /// Found minus true of each pair, in seconds.
  private(set) var errors: [Double] = []
  /// True moments without a pair.
  let missed: Int
  /// Found moments without a pair.
  let extra: Int

  /// Pairs within `tolerance` seconds. Times in seconds, in ascending order.
  init(found: [Double], truth: [Double], tolerance: Double) {
    var pairs: [(distance: Double, found: Int, truth: Int)] = []
    var start = 0
    for (index, moment) in found.enumerated() {
      while start < truth.count, truth[start] < moment - tolerance { start += 1 }
      var candidate = start
      while candidate < truth.count, truth[candidate] <= moment + tolerance {
        pairs.append((abs(moment - truth[candidate]), index, candidate))
        candidate += 1
      }
    }
    pairs.sort { ($0.distance, $0.found, $0.truth) < ($1.distance, $1.found, $1.truth) }
    var usedFound: Set<Int> = []
    var usedTruth: Set<Int> = []
    for pair in pairs where !usedFound.contains(pair.found) && !usedTruth.contains(pair.truth) {
      usedFound.insert(pair.found)
      usedTruth.insert(pair.truth)
      errors.append(found[pair.found] - truth[pair.truth])
    }
    missed = truth.count - usedTruth.count
    extra = found.count - usedFound.count
  }

  /// Twice the pairs over all moments on both sides; 1 when nothing is missed or extra.
  var f1: Double {
    let all = 2 * errors.count + missed + extra
    return all > 0 ? 2 * Double(errors.count) / Double(all) : 1
  }

  /// The middle of the errors in seconds; 0 without pairs.
  var bias: Double {
    errors.isEmpty ? 0 : errors.sorted()[errors.count / 2]
  }
}
