extension Thresholds {
  /// Whether both channels of a sensor are of one time.
  ///
  /// Chosen on all recordings of people at 50 Hz and more, by blocks of 5 s in which the sensor turns: in two blocks one
  /// after the other that agree, the gyroscope seems late by −19 to 18 ms on feet (64 sensors), −14 to 39 ms on shanks
  /// and thighs (24), −29 to 99 ms elsewhere (54, the most on backs that stop and go). Simulated shanks and thighs of slow
  /// walkers with a stiff leg seem early by 140 ms, so an early gyroscope is never named there. No sound sensor lies
  /// beyond the bounds.
  ///
  /// The strides of a foot tell more: chosen on the same 64 feet (of healthy people at a usual and a brisk pace, on
  /// treadmills and after a stroke), none of which is named as it is. By strides and jolts, 20 ms late 37 of them are
  /// named, 30 ms 57, 40 ms 61; by jolts alone 13, 29 and 46.
  public enum Timing {
    /// See `meaning`.
    public static let step = Cited(
      0.01, .seconds, "The timing of both channels is compared in steps of this length.",
      .ours(reason: "the usual interval between samples; 20 ms of delay cost 5 % of a stride's length"))
    /// See `meaning`.
    public static let range = Cited(
      0.4, .seconds, "Delays of a channel are sought up to this long.",
      .ours(
        reason:
          "from landing to push-off of a quick walker; sought up to 0.2 s, longer ones were found on 1 foot of 112, up to 0.4 s on 109"
      ))
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
    public static let shankLate = Cited(
      0.08, .seconds, "A gyroscope on a shank that seems later by more is of another time.",
      .ours(reason: "sound sensors reach 0.043, simulated ones 0.044"))
    /// See `meaning`.
    public static let farFoot = Cited(
      0.1, .seconds,
      "A gyroscope on a foot or ankle that seems later or earlier by more is of another time by one block alone, after another in which it turned.",
      .ours(
        reason:
          "single blocks of 242 sound sensors, real and simulated, reach −0.034 on feet; one of a sound shank "
          + "that exercised lies beyond 0.1"))
    /// See `meaning`.
    public static let farMargin = Cited(
      1.3, .ratio, "For that its correlation must be so many times the best within the bounds.",
      .ours(
        reason:
          "who stands and sets off within the block jolts a foot once or twice, and each jolt fits another"))
    /// See `meaning`.
    public static let bodyEarly = Cited(
      0.11, .seconds, "A gyroscope elsewhere that seems earlier by more is of another time.",
      .ours(reason: "sound sensors on a back that stops and goes reach −0.029, on a pelvis over 4 s −0.067"))
    /// See `meaning`.
    public static let bodyLate = Cited(
      0.12, .seconds, "A gyroscope elsewhere that seems later by more is of another time.",
      .ours(reason: "sound sensors on a back that stops and goes reach 0.099"))
    /// See `meaning`.
    public static let standing = Cited(
      0.06, .seconds, "So long the turning and the force of a foot that stands are averaged.",
      .ours(reason: "a foot is still for longer at any pace of walking"))
    /// See `meaning`.
    public static let standTurning = Cited(
      0.6, .radiansPerSecond, "A foot may stand while it turns by less.",
      .ours(reason: "in mid-stance 0.02 to 0.46 on 64 feet, the medians"))
    /// See `meaning`.
    public static let leastStand = Cited(
      0.1, .seconds, "A foot that turns little for less long does not stand.",
      .ours(reason: "in the middle of a slow swing simulated feet turn little for 0.05 s"))
    /// See `meaning`.
    public static let farthest = Cited(
      0.1, .seconds, "A stride that would tell a longer delay tells none.",
      .ours(reason: "beyond, what is left grows no longer in proportion; jolts tell such delays"))
    /// See `meaning`.
    public static let leftOver = Cited(
      0.7, .metresPerSecond, "A stride that leaves more over at any delay tells none.",
      .ours(reason: "the median is 0.1 to 0.6 on 64 feet"))
    /// See `meaning`.
    public static let swingTurning = Cited(
      2.0, .radiansPerSecond, "Between two stands a foot that swings turns by more.",
      .ours(reason: "4.5 to 11.7 on 64 feet, the medians"))
    /// See `meaning`.
    public static let shortestStride = Cited(
      0.6, .seconds, "Between two stands of a stride lies more.", .ours(reason: "200 steps a minute"))
    /// See `meaning`.
    public static let longestStride = Cited(
      2.2, .seconds, "Between two stands of a stride lies less.", .ours(reason: "55 steps a minute"))
    /// See `meaning`.
    public static let tried = Cited(
      0.02, .seconds, "The delay that is tried to see what a delay leaves over.",
      .ours(reason: "so near to none that what is left grows in proportion"))
    /// See `meaning`.
    public static let leastVelocity = Cited(
      2.0, .metresPerSecondSquared,
      "A second of delay must leave so many m/s over, or the stride tells none.",
      .ours(reason: "4 to 26 on 64 feet, the least after a stroke"))
    /// See `meaning`.
    public static let cutForce = Cited(
      15.0, .metresPerSecondSquared, "A reading of force from here on that repeats is cut off.",
      .ours(reason: "below the smallest range of accelerometers, 2 g; no such reading repeats by itself"))
    /// See `meaning`.
    public static let cutTurning = Cited(
      3.0, .radiansPerSecond, "A reading of turning from here on that repeats is cut off.",
      .ours(reason: "below the smallest range of gyroscopes, 250 °/s; no such reading repeats by itself"))
    /// See `meaning`.
    public static let strides = Cited(
      20, .count, "So many strides are kept.", .ours(reason: "half a minute"))
    /// See `meaning`.
    public static let fewestStrides = Cited(
      10, .count, "Of fewer strides no delay is named.",
      .ours(reason: "one in ten may then lie within the bounds"))
    /// See `meaning`.
    public static let strideLate = Cited(
      0.015, .seconds, "A gyroscope of a foot whose strides tell a longer delay is of another time.",
      .ours(reason: "surely below on 64 sound feet: medians up to 15 ms, with an error of 6"))
    /// See `meaning`.
    public static let strideEarly = Cited(
      0.03, .seconds,
      "A gyroscope of a foot whose strides tell that it is earlier by more is of another time.",
      .ours(reason: "surely above on 64 sound feet: medians down to −31 ms, with errors of 3 to 13"))

    /// Every threshold of this topic.
    public static let all: [NamedThreshold] = [
      .init("timing.step", step), .init("timing.range", range), .init("timing.block", block),
      .init("timing.blocks", blocks), .init("timing.scatter", scatter),
      .init("timing.leastTurning", leastTurning),
      .init("timing.leastCorrelation", leastCorrelation), .init("timing.flank", flank),
      .init("timing.leastSharpness", leastSharpness), .init("timing.longestInterval", longestInterval),
      .init("timing.footEarly", footEarly), .init("timing.footLate", footLate),
      .init("timing.shankLate", shankLate), .init("timing.farFoot", farFoot),
      .init("timing.farMargin", farMargin),
      .init("timing.bodyEarly", bodyEarly), .init("timing.bodyLate", bodyLate),
      .init("timing.standing", standing), .init("timing.standTurning", standTurning),
      .init("timing.leastStand", leastStand), .init("timing.farthest", farthest),
      .init("timing.leftOver", leftOver), .init("timing.swingTurning", swingTurning),
      .init("timing.shortestStride", shortestStride),
      .init("timing.longestStride", longestStride), .init("timing.tried", tried),
      .init("timing.leastVelocity", leastVelocity),
      .init("timing.cutForce", cutForce), .init("timing.cutTurning", cutTurning),
      .init("timing.strides", strides),
      .init("timing.fewestStrides", fewestStrides), .init("timing.strideLate", strideLate),
      .init("timing.strideEarly", strideEarly),
    ]
  }
}
