import GaitModel
public import GaitPorts
import GaitRecording

/// What a session wants done.
enum SessionAction: Equatable, Sendable {
  /// Send these to the device, one write each; whether it listens does not matter.
  case send(source: Int, [[UInt8]])
  /// The walk begins; its timeline's zero by the host's monotonic clock. Records follow.
  case begin([WalkHeading.Source], origin: Int64)
  /// Keep this and analyse it.
  case record(JournalRecord)
  /// Report to the user.
  case report(SessionNews)
  /// The session is over.
  case end(SessionEnd)
}

/// How a session ended.
public enum SessionEnd: Equatable, Sendable {
  /// As wanted.
  case done
  /// The user stopped it before the walk began.
  case stoppedBeforeBegin
  /// A device could not be used, or was lost for good.
  case failed(PortError)
}
