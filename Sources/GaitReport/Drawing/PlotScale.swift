#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Round numbers that hold all values of a panel, and where they lie.
public struct PlotScale {
  /// The ticks, from the lowest to the highest.
  public let ticks: [Double]
  /// Decimals of a tick.
  public let decimals: Int

  /// A scale of about four steps around `values`, at least so wide.
  public init(_ values: [Double], atLeast span: Double) {
    let least = values.min() ?? 0
    let greatest = values.max() ?? 0
    // What hardly changes lies in the middle, but nothing below 0 that is not there.
    let lacking = max(span - (greatest - least), 0) / 2
    let low = least >= 0 ? max(least - lacking, 0) : least - lacking
    let high = max(greatest + lacking, low + span)
    let rough = (high - low) / 4
    let power = pow(10, floor(log10(rough)))
    let step = ([1, 2, 2.5, 5, 10].first { $0 * power >= rough } ?? 10) * power
    let first = floor(low / step)
    let last = max(ceil(high / step), first + 1)
    ticks = (0...Int(last - first)).map { (first + Double($0)) * step }
    decimals = step >= 1 && step == step.rounded() ? 0 : step * 10 == (step * 10).rounded() ? 1 : 2
  }

  /// Where a value lies, from 0 at the lowest tick to 1 at the highest.
  public func share(_ value: Double) -> Double {
    guard let low = ticks.first, let high = ticks.last, high > low else { return 0 }
    return (value - low) / (high - low)
  }
}
