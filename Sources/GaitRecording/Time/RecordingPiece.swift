public import GaitModel

/// What a recorded file gives, in the order in which it is to be analysed.
public enum RecordingPiece: Equatable, Sendable {
  /// A sample at its time, counted from the recording's start where the file counts from 1970.
  case sample(ImuSample)
  /// What was found, and mended, in the time stamps.
  case notice(QualityNotice)
  /// The clock was set or began again, or two files were joined: what comes is not the same walk.
  case stretch(QualityNotice)
}
