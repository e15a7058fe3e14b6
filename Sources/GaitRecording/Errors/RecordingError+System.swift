/// What the operating system's refusals mean for the person at the keyboard.
extension RecordingError {
  /// The input could not be opened.
  static func opening(_ file: String, _ cause: SystemError) -> RecordingError {
    switch cause {
    case .noSuchFile, .notAFolder, .nameTooLong, .linkLoop:
      RecordingError(
        .inputMissing, file: file, message: "there is no such file",
        remedy: "Check the spelling of the name and the folder.")
    case .isFolder:
      RecordingError(
        .inputMissing, file: file, message: "this is a folder, not a recording",
        remedy: "Name the recordings inside it, for example \(folder(file))/*.csv.")
    case .noAccess, .notPermitted:
      RecordingError(
        .permission, file: file, message: "you may not read this file",
        remedy: "If it is yours: chmod u+r '\(VisibleText.escaped(file))'. Otherwise ask its owner.")
    default:
      RecordingError(
        .ioError, file: file, message: "it cannot be opened: \(cause.text)",
        remedy: "Try again; if it stays, copy the file to another disk first.")
    }
  }

  /// The input could not be read any further.
  static func reading(_ file: String, after bytes: Int, _ cause: SystemError) -> RecordingError {
    if cause == .isFolder { return opening(file, cause) }
    return RecordingError(
      .ioError, file: file, message: "reading failed after \(bytes) bytes: \(cause.text)",
      remedy: "Check the disk or the cable, then try again.")
  }

  /// The output could not be created, or not be put in its place.
  static func creating(_ file: String, _ cause: SystemError) -> RecordingError {
    let reason: (message: String, remedy: String) =
      switch cause {
      case .noSuchFile, .notAFolder:
        ("its folder does not exist", "Create the folder first, or choose another place.")
      case .isFolder:
        ("this is a folder, not a file", "Add a file name, for example \(folder(file))/walk.csv.")
      case .noAccess, .notPermitted:
        ("you may not write in this folder", "Choose a folder of your own, or ask its owner.")
      case .readOnly:
        ("this disk can only be read", "Choose a folder on another disk.")
      case .diskFull, .quotaFull:
        ("the disk is full", "Free some space, or choose another disk.")
      default:
        ("it cannot be created: \(cause.text)", "Choose another place, or try again.")
      }
    return RecordingError(.cannotCreate, file: file, message: reason.message, remedy: reason.remedy)
  }

  /// The output could not be written any further.
  static func writing(_ file: String, _ cause: SystemError) -> RecordingError {
    if cause == .diskFull || cause == .quotaFull {
      return RecordingError(
        .ioError, file: file, message: "the disk is full", remedy: "Free some space, or choose another disk.")
    }
    return RecordingError(
      .ioError, file: file, message: "writing failed: \(cause.text)",
      remedy: "Check the disk, then try again.")
  }

  private static func folder(_ file: String) -> String {
    VisibleText.escaped(file.hasSuffix("/") && file.count > 1 ? String(file.dropLast()) : file)
  }
}
