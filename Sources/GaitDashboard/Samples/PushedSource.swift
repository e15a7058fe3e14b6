public import GaitPorts
import GaitModel

/// A source whose bytes are sent here over HTTP: a phone that measures.
///
/// What the bytes mean is the decoder's business, as with every other source. A token opens it and nothing else.
public final class PushedSource: ByteSource {
  private struct State {
    var blocks: [ByteBlock] = []
    var bytes = 0
    var waiting: CheckedContinuation<ByteEvent?, Never>?
    var isClosed = false
  }

  /// How it is named on the command line.
  public let name: String
  /// The word behind `http:`, in the path that samples are sent to.
  let word: String
  private let digest: [UInt8]
  /// What opens it.
  public let token: String
  private let state = Guarded(State())

  /// So many bytes wait at most; a sender is asked to wait when they do.
  static let capacity = 1 << 20

  /// The source that a word such as `http:phone`, or `phone:` alone, names; `nil` for another kind.
  public init?(_ name: String) {
    guard let word = Self.word(name) else { return nil }
    self.name = name
    self.word = word
    token = Secret.random(bytes: 16)
    digest = Secret.digest(Array(token.utf8))
  }

  /// Whether a word names such a source.
  public static func isPushed(_ name: String) -> Bool { word(name) != nil }

  private static func word(_ name: String) -> String? {
    if name == "phone:" { return "phone" }
    guard name.hasPrefix("http:") else { return nil }
    let word = name.dropFirst(5)
    let isPlain = word.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    return (1...32).contains(word.utf8.count) && isPlain ? String(word) : nil
  }

  /// Whether a token opens it.
  func opens(_ token: String) -> Bool { Secret.equal(digest, Secret.digest(Array(token.utf8))) }

  /// Takes bytes that have just come; false when too many wait, or nobody wants them any more.
  func push(_ bytes: [UInt8]) -> Bool {
    if bytes.isEmpty { return true }
    let block = ByteBlock(bytes: bytes, arrivalNanoseconds: MonotonicClock.nowNanoseconds)
    let (isTaken, waiting) = state.withLock { state -> (Bool, CheckedContinuation<ByteEvent?, Never>?) in
      if state.isClosed { return (false, nil) }
      if let waiting = state.waiting.take() { return (true, waiting) }
      guard state.bytes + bytes.count <= Self.capacity else { return (false, nil) }
      state.blocks.append(block)
      state.bytes += bytes.count
      return (true, nil)
    }
    waiting?.resume(returning: .block(block))
    return isTaken
  }

  /// The next samples that were sent; `nil` once it is closed.
  public func next() async throws(PortError) -> ByteEvent? {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let (event, isReady) = state.withLock { state -> (ByteEvent?, Bool) in
          if !state.blocks.isEmpty {
            let block = state.blocks.removeFirst()
            state.bytes -= block.bytes.count
            return (.block(block), true)
          }
          if state.isClosed || Task.isCancelled { return (nil, true) }
          state.waiting = continuation
          return (nil, false)
        }
        if isReady { continuation.resume(returning: event) }
      }
    } onCancel: {
      close()
    }
  }

  /// A phone takes no commands this way.
  public func send(_ bytes: [UInt8]) async throws(PortError) {}

  /// Takes no more samples.
  public func close() {
    let waiting = state.withLock { state in
      state.isClosed = true
      return state.waiting.take()
    }
    waiting?.resume(returning: nil)
  }
}
