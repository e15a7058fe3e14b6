import GaitModel
import GaitSignal

/// Joins the channels of a sensor into rows without short holes, on the way to the grid.
///
/// A row that lacks a channel waits as long as the channel may come back in time to be bridged; then the row gets
/// what lies on the straight line, or goes on without.
///
/// - Latency: none while every row has every channel, else the length of the hole, up to
///   `Thresholds.Intake.bridgedGap`.
struct RowJoiner: Sendable {
  /// What a sensor measured at one moment.
  struct Row: Equatable, Sendable {
    var time: SampleTime
    var force: Vector3?
    var turning: Vector3?
  }

  private static let capacity = 64

  /// The rows that wait, oldest first, and the last row before them.
  private var waiting: [Row] = []
  private var last: Row?
  /// The rows that may go on; the caller takes them after each call.
  private(set) var ready: [Row] = []

  init() {
    waiting.reserveCapacity(Self.capacity)
    ready.reserveCapacity(Self.capacity + 1)
  }

  /// Takes the next row, which goes on from the one before, where nothing waits and nothing lacks: it may go on itself.
  /// Where it says no it has taken nothing.
  mutating func passes(_ row: Row) -> Bool {
    guard waiting.count == 0 else { return false }
    last = row
    return true
  }

  /// Takes the next row, which goes on from the one before.
  ///
  /// - Parameter mayFill: whether each channel that the row lacks may still come back in time.
  mutating func append(_ row: Row, mayFill: Bool) {
    ready.forget()
    if mayFill, waiting.count < Self.capacity {
      waiting.append(row)
      return
    }
    if waiting.count > 0 { fill(until: row) }
    ready.append(row)
    last = row
  }

  /// Lets go what waits, without what it lacks: the next row does not go on from it.
  mutating func flush() {
    ready.forget()
    for index in waiting.indices { ready.append(waiting[index]) }
    waiting.forget()
  }

  /// Begins anew with this row.
  mutating func restart(_ row: Row) {
    waiting.forget()
    ready.forget()
    last = row
  }

  /// Lets go what waits; what both the row before and this one have is filled in.
  private mutating func fill(until row: Row) {
    let begin = last
    for index in waiting.indices {
      var filled = waiting[index]
      if let begin {
        let share = filled.time.seconds(since: begin.time) / row.time.seconds(since: begin.time)
        if filled.force == nil, let from = begin.force, let to = row.force {
          filled.force = from + (to - from) * share
        }
        if filled.turning == nil, let from = begin.turning, let to = row.turning {
          filled.turning = from + (to - from) * share
        }
      }
      ready.append(filled)
    }
    waiting.forget()
  }
}
