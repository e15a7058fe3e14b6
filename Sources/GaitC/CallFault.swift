import CGangart
import GaitModel
import GaitRecording
import GaitWords

/// Why a call of the C interface failed.
enum CallFault: Error {
  /// A recording could not be read or used.
  case recording(RecordingError)
  /// The call itself was wrong. English only, as everything that programs read.
  case usage(String)

  /// The code of the header.
  var code: Int32 {
    switch self {
    case .recording(let error): error.kind.exitCode
    case .usage: RecordingError.Kind.usage.exitCode
    }
  }

  /// The sentence, with what to try.
  var message: String {
    switch self {
    case .recording(let error): Words.problem(error.problem, in: .en)
    case .usage(let text): text
    }
  }

  /// Puts code and sentence into what the caller gave for it; a sentence that is too long ends between two characters.
  func fill(_ error: UnsafeMutablePointer<gangart_error>?) {
    guard let error else { return }
    error.pointee.code = code
    withUnsafeMutableBytes(of: &error.pointee.message) { room in
      var length = 0
      for character in message {
        let bytes = character.utf8
        guard length + bytes.count < room.count else { break }
        for byte in bytes {
          room[length] = byte
          length += 1
        }
      }
      room[length] = 0
    }
  }
}

/// Does what a function of the interface does, and gives its code.
func outcome(
  _ place: UnsafeMutablePointer<gangart_error>?, _ body: () throws(CallFault) -> Void
) -> Int32 {
  do throws(CallFault) {
    try body()
    return 0
  } catch {
    error.fill(place)
    return error.code
  }
}

/// The same of what a recording refuses.
func reading<Value>(_ body: () throws(RecordingError) -> Value) throws(CallFault) -> Value {
  do throws(RecordingError) {
    return try body()
  } catch {
    throw .recording(error)
  }
}

/// The text that a caller gave; `nil` for none, or an empty one.
func text(_ pointer: UnsafePointer<CChar>?) -> String? {
  guard let pointer, pointer.pointee != 0 else { return nil }
  return String(cString: pointer)
}
