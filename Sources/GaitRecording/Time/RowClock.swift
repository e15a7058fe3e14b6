import GaitModel

/// Turns the time that stands in a row into the time of its sample: the one place where the faults of a time
/// column are mended.
///
/// A reader asks it once for each data row, in the order of the file, and passes on samples with the answer.
/// What a cell *means* is settled before: milliseconds, ticks, dates and clocks arrive here as `SampleTime`s,
/// to the nanosecond, on whatever timeline the file has. What the times are *worth* is settled here: rows that
/// share one stamp, stamps of arrival in bursts, stamps coarser than the rows, a clock that was set or that
/// began again, years since 1970.
///
/// Expected of it: no memory asked for a row, the same answers however the file is cut into blocks, and an
/// answer for every row (a row is never swallowed here: the analysis judges times that fall). What it mends is
/// to be reported as a `RecordingWarning` or a quality notice, never mended in silence.
struct RowClock: Equatable {
  /// The times of the first rows as they stand in the file, in order and `TimeStepCheck.rows` at most; from
  /// them the habit of the file can be known before the first sample. Cells that are no times are left out.
  let opening: [SampleTime]

  /// A clock for a file whose first rows have these times.
  init(opening: [SampleTime] = []) {
    self.opening = opening
  }

  /// The time of the sample in a row that says `stated`.
  @inline(__always)
  mutating func time(of stated: SampleTime) -> SampleTime { stated }
}
