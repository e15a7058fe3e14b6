import GaitPorts

/// What the server has done so far.
final class Counters: Sendable {
  /// The counts.
  struct Numbers: Sendable {
    var answers: [Int: Int] = [:]
    var marks = 0
    var marksRefused = 0
    var wrongCodes = 0
    var sampleBytes = 0
  }

  private let contents = Guarded(Numbers())

  /// The counts now.
  var numbers: Numbers { contents.withLock { $0 } }

  func count(answer status: Int) {
    contents.withLock { $0.answers[status, default: 0] += 1 }
  }

  func count(marks: Int = 0, marksRefused: Int = 0, wrongCodes: Int = 0, sampleBytes: Int = 0) {
    contents.withLock { numbers in
      numbers.marks += marks
      numbers.marksRefused += marksRefused
      numbers.wrongCodes += wrongCodes
      numbers.sampleBytes += sampleBytes
    }
  }
}
