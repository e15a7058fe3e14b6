extension Thresholds {
  /// Whether both channels of a sensor are of one time.
  ///
  /// Chosen on all recordings of people at 50 Hz and more, by blocks of 5 s in which the sensor turns: in two blocks one
  /// after the other that agree, the gyroscope seems late by −19 to 18 ms on feet (64 sensors), −14 to 39 ms on shanks
  /// and thighs (24), −29 to 99 ms elsewhere (54, the most on backs that stop and go). Simulated shanks and thighs of slow
  /// walkers with a stiff leg seem early by 140 ms, so an early gyroscope is never named there. No sound sensor lies
  /// beyond the bounds.
  public enum Timing {
    /// See `meaning`.
    public static let step = Cited(
      0.01, .seconds, "The timing of both channels is compared in steps of this length.",
      .ours(reason: "the usual interval between samples; 20 ms of delay cost 5 % of a stride's length"))
    /// See `meaning`.
    public static let range = Cited(
      0.2, .seconds, "Delays of a channel are sought up to this long.",
      .ours(reason: "half a step; a longer one looks like one the other way"))
    /// See `meaning`.
    public static let block = Cited(
      5.0, .seconds, "Over this long the delay is found.",
      .ours(reason: "four strides or more; over 4 s sound shanks reach 74 ms, over 5 s 39 ms"))
    /// See `meaning`.
    public static let blocks = Cited(
      2, .count, "In so many blocks in a row a channel must be late.", .ours(reason: "one may be chance"))
    /// See `meaning`.
    public static let scatter = Cited(
      0.03, .seconds, "Delays of two blocks that differ by less are one delay.",
      .ours(reason: "on feet that walk on, blocks differ by 30 ms at most"))
    /// See `meaning`.
    public static let leastTurning = Cited(
      0.3, .radiansPerSecond, "Below this mean angular velocity no delay is named.",
      .ours(reason: "a walking trunk turns by 0.5 on average"))
    /// See `meaning`.
    public static let leastCorrelation = Cited(
      0.65, .ratio, "Below this correlation of both channels' changes no delay is named.",
      .ours(
        reason:

          "feet reach 0.68 in 99 of 100 blocks; below it trunks, wrists and simulated strollers show delays that are none"
      ))
    /// See `meaning`.
    public static let flank = Cited(
      0.05, .seconds, "So far beside the best shift the correlation must have fallen.",
      .ours(reason: "a landing jolts a foot for a twentieth of a second"))
    /// See `meaning`.
    public static let leastSharpness = Cited(
      0.05, .ratio, "By so much it must have fallen.",
      .ours(reason: "feet reach it in 99 of 100 blocks; simulated strollers without jolts do not"))
    /// See `meaning`.
    public static let longestInterval = Cited(
      0.0221, .seconds, "Over a longer time between samples no delay is named.",
      .ours(reason: "at 25 Hz a jolt is one sample"))
    /// See `meaning`.
    public static let footEarly = Cited(
      0.045, .seconds, "A gyroscope on a foot or ankle that seems earlier by more is of another time.",
      .ours(reason: "sound sensors reach −0.019, simulated slow walkers −0.033"))
    /// See `meaning`.
    public static let footLate = Cited(
      0.03, .seconds, "A gyroscope on a foot or ankle that seems later by more is of another time.",
      .ours(reason: "sound sensors reach 0.018"))
    /// See `meaning`.
    public static let bodyEarly = Cited(
      0.11, .seconds, "A gyroscope elsewhere that seems earlier by more is of another time.",
      .ours(reason: "sound sensors on a back that stops and goes reach −0.029, on a pelvis over 4 s −0.067"))
    /// See `meaning`.
    public static let bodyLate = Cited(
      0.12, .seconds, "A gyroscope elsewhere that seems later by more is of another time.",
      .ours(reason: "sound sensors on a back that stops and goes reach 0.099"))

    /// Every threshold of this topic.
    public static let all: [NamedThreshold] = [
      .init("timing.step", step), .init("timing.range", range), .init("timing.block", block),
      .init("timing.blocks", blocks), .init("timing.scatter", scatter),
      .init("timing.leastTurning", leastTurning),
      .init("timing.leastCorrelation", leastCorrelation), .init("timing.flank", flank),
      .init("timing.leastSharpness", leastSharpness), .init("timing.longestInterval", longestInterval),
      .init("timing.footEarly", footEarly), .init("timing.footLate", footLate),
      .init("timing.bodyEarly", bodyEarly), .init("timing.bodyLate", bodyLate),
    ]
  }
}
