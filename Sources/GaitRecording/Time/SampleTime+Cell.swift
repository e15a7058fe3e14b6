import GaitModel
import GaitText

extension SampleTime {
  /// The time in a cell of seconds, to the nearest nanosecond; `nil` if it is no finite number or beyond
  /// ±292 years. Up to nine decimals are taken exactly, however large the time.
  init?(cell: UnsafeBufferPointer<UInt8>) {
    if case .decimal(let scanned) = DecimalNumber.scan(DecimalNumber.trimmed(cell)),
      let nanoseconds = scanned.wholeNanoseconds
    {
      self.init(nanoseconds: nanoseconds)
      return
    }
    guard case .number(let seconds) = DecimalNumber.parse(cell), seconds.isFinite else { return nil }
    self.init(seconds: seconds)
  }
}
