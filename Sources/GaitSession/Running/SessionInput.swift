import GaitModel
import GaitPorts
import GaitRecording

/// What a session learns, in the order in which it learns it. Times are of the host's monotonic clock, in ns.
enum SessionInput: Sendable {
  /// A source reports something.
  case event(source: Int, ByteEvent)
  /// A source has ended for good, and why if it was a fault.
  case ended(source: Int, PortError?)
  /// The clock goes on.
  case clock(Int64)
  /// A person says something.
  case mark(WalkMark, String, Int64)
  /// A person consents that devices which are too slow for steps are asked for more.
  case consent(Int64)
  /// The journal was forced to the disk, or could not be.
  case synchronized(RecordingError?)
  /// The user, or the machine, wants an end.
  case stop(Int64)
}
