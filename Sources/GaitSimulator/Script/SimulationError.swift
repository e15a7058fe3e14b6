public import GaitModel

/// Why a walk cannot be simulated.
public enum SimulationError: Error, Equatable, Sendable {
  /// The script has no phases.
  case emptyScript
  /// A phase lasts no time, or longer than a day.
  case phaseLength(seconds: Double)
  /// Nobody walks like this; see `Tempo` for the ranges.
  case tempo(Tempo)
  /// A turn by an angle that is not finite, or a lean outside 0…2.
  case angle(radians: Double)
  /// A vibration outside 0…50 m/s².
  case vibration(Double)
  /// Pedalling outside 30…120 revolutions a minute.
  case pedalling(revolutionsPerMinute: Double)
  /// After sitting, the script must stand for 2 s first.
  case risingNeedsTime
  /// One of the walker's numbers is out of its range; see `Walker`.
  case walker(Walker)
  /// Two sensors share this place.
  case placeTwice(Place)
  /// A clock of the sensor at this place drifts or jumps beyond all measure: more than 100 000 ppm, or a day.
  case clock(Place)
  /// A sampling rate outside 1…10 000 Hz.
  case rate(hertz: Double)
}
