#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
import GaitModel

/// What the operating system's refusals mean for the person at the keyboard.
extension RecordingError {
  /// The input could not be opened.
  static func opening(_ file: String, _ cause: SystemError) -> RecordingError {
    switch cause {
    case .noSuchFile, .notAFolder, .nameTooLong, .linkLoop:
      RecordingError(.inputMissing, file: file, .file(.noSuchFile))
    case .isFolder: RecordingError(.inputMissing, file: file, .file(.isFolder))
    case .noAccess, .notPermitted: RecordingError(.permission, file: file, .file(.mayNotRead))
    default: RecordingError(.ioError, file: file, .file(.cannotOpen(cause.cause)))
    }
  }

  /// The input could not be read any further.
  static func reading(_ file: String, after bytes: Int, _ cause: SystemError) -> RecordingError {
    if cause == .isFolder { return opening(file, cause) }
    return RecordingError(.ioError, file: file, .file(.readingFailed(afterBytes: bytes, cause.cause)))
  }

  /// The output could not be created, or not be put in its place.
  static func creating(_ file: String, _ cause: SystemError) -> RecordingError {
    let fault: FileFault =
      switch cause {
      case .noSuchFile, .notAFolder: .noFolder
      case .isFolder: .outputIsFolder
      case .noAccess, .notPermitted: .mayNotWrite
      case .readOnly: .readOnlyDisk
      case .diskFull, .quotaFull: .diskFull
      default: .cannotCreate(cause.cause)
      }
    return RecordingError(.cannotCreate, file: file, .file(fault))
  }

  /// The output could not be written any further.
  static func writing(_ file: String, _ cause: SystemError) -> RecordingError {
    let isFull = cause == .diskFull || cause == .quotaFull
    return RecordingError(.ioError, file: file, .file(isFull ? .diskFull : .writingFailed(cause.cause)))
  }
}

extension SystemError {
  /// The cause as a value for people.
  var cause: SystemCause {
    let kind: SystemCause.Kind =
      switch code {
      case EIO: .inputOutput
      case EBADF: .badDescriptor
      case EMFILE, ENFILE: .tooManyFiles
      case ENOSPC, EDQUOT: .diskFull
      case EFBIG: .fileTooLarge
      case EPIPE: .brokenPipe
      case ENODEV, ENXIO: .noDevice
      default: .other
      }
    return SystemCause(kind, code: code, text: text)
  }
}
