import Foundation
import GaitPorts
import GaitWords

/// What the probe waits for, step by step.
struct ProbeScript: Sendable {
  enum Step: Equatable, Sendable {
    case bytes(Int)
    case lost
    case returned
  }

  let source: String
  var sending: String?
  var file: String?
  var steps: [Step] = []
  var seconds = 60.0

  /// Reads the command line; `nil` when it makes no sense.
  init?(_ words: inout [String]) {
    source = words.removeFirst()
    while let word = words.first {
      guard words.count >= 2 else { return nil }
      let value = words[1]
      words.removeFirst(2)
      switch word {
      case "--send": sending = value
      case "--out": file = value
      case "--seconds": seconds = Double(value) ?? seconds
      case "--until":
        guard let step = Self.step(value) else { return nil }
        steps.append(step)
      default: return nil
      }
    }
  }

  private static func step(_ text: String) -> Step? {
    switch text {
    case "lost": .lost
    case "returned": .returned
    default: text.hasPrefix("bytes:") ? Int(text.dropFirst(6)).map { .bytes($0) } : nil
    }
  }
}

/// How far the probe has come.
struct ProbeProgress {
  private let file: String?
  private var steps: ArraySlice<ProbeScript.Step>
  private let endsByItself: Bool
  private var stepBytes = 0
  private var kept = Data()
  private(set) var totalBytes = 0

  init(_ script: ProbeScript) {
    file = script.file
    steps = script.steps[...]
    endsByItself = !script.steps.isEmpty
  }

  var isDone: Bool { endsByItself && steps.isEmpty }

  /// Takes an event; the line to print, if it is one that is printed.
  mutating func take(_ event: ByteEvent) -> String? {
    switch event {
    case .block(let block):
      totalBytes += block.bytes.count
      stepBytes += block.bytes.count
      if file != nil { kept.append(contentsOf: block.bytes) }
      if case .bytes(let count) = steps.first, stepBytes >= count { advance() }
      return nil
    case .lost(let reason, _):
      if steps.first == .lost { advance() }
      return "lost \(Words.loss(reason, in: .en))"
    case .returned:
      if steps.first == .returned { advance() }
      return "returned"
    case .otherSender(let sender, _): return "other sender \(sender)"
    }
  }

  /// Writes the bytes where they are to be kept.
  func save() {
    if let file { try? kept.write(to: URL(filePath: file)) }
  }

  private mutating func advance() {
    steps.removeFirst()
    stepBytes = 0
  }
}
