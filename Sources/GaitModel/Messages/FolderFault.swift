/// What is wrong with the folder of a walk.
public enum FolderFault: Equatable, Sendable {
  /// The folder holds a walk.
  case holdsWalk
  /// The folder holds something.
  case holdsFiles
  /// The name is that of a file.
  case isFile
  /// A walk is being recorded into the folder.
  case inUse
  /// The folder holds no walk.
  case noWalk
  /// The journal is none.
  case noJournal
  /// The walk was ended in order.
  case ended
  /// The walk broke off too long ago.
  case brokeOffLongAgo(minutes: Int)
  /// Other sensors than those of the walk.
  case otherSensors
  /// The walk's protocol is not known here; what wrote it.
  case unknownProtocol(String, generator: String)
  /// A part of a walk's folder was asked for.
  case takenWhole
}

/// What was asked for and is not in a recording.
public enum ResultFault: Equatable, Sendable {
  /// No sample in the stretch that was asked for; where the recording begins and ends, in seconds.
  case nothingInRange(first: Double?, last: Double?)
  /// No walking speed to compare a known way with.
  case noSpeed
  /// The known way and the one that was found differ by this factor.
  case wayDiffers(factor: Double)
}

/// What was noticed about a recording that can be read all the same.
public enum RecordingWarning: Equatable, Sendable {
  /// The file ends in the middle of this row, which was left out.
  case truncatedLastRow(row: Int)
  /// The compressed file is cut off; what it holds up to there was read.
  case cutOff
  /// So many rows, or blocks, could not be read and were left out; the first of them.
  case rowsLeftOut(count: Int, first: Int)
  /// These sensors were asked for and are not in the file.
  case sensorsNotInFile([Place])
}
