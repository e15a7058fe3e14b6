import GaitModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The work of a reading thread on a phone with phyphox: asks, passes samples on, and looks for what was lost.
///
/// A phone that pauses, or that another experiment is opened on, is away until samples come again.
struct PhyphoxReader: PortReader {
  let name: String
  let host: String
  /// The port; `nil` for the ports that phyphox takes by itself.
  let port: UInt16?

  /// On iPhones, on Android.
  private static let ports: [UInt16] = [80, 8080]
  /// From one question to the next, in milliseconds; the server on the phone is slow, and so it is asked one thing at a time.
  private static let askingMilliseconds: Int32 = 100
  /// After a question that failed.
  private static let retryMilliseconds: Int32 = 500
  /// A phone that gives no answer for so long is lost, in nanoseconds.
  private static let silenceNanoseconds: Int64 = 2_000_000_000

  func run(_ exchange: Exchange, opened: (PortError?) -> Void) {
    var dialogue = PhyphoxDialogue()
    let calls: HTTPCalls
    do {
      calls = try reached(&dialogue, exchange)
    } catch {
      exchange.end(error)
      opened(error)
      return
    }
    opened(nil)
    var isAway = false
    var answered = MonotonicClock.nowNanoseconds
    while !exchange.isOver {
      var wait = Self.askingMilliseconds
      do {
        let meaning = try asked(&dialogue, calls, exchange)
        answered = MonotonicClock.nowNanoseconds
        tell(meaning, exchange, &isAway)
      } catch {
        if exchange.isOver { return }
        wait = Self.retryMilliseconds
        if !isAway, MonotonicClock.nowNanoseconds - answered >= Self.silenceNanoseconds {
          isAway = true
          dialogue.beginAgain()
          lose(.fault(error.fault), exchange)
        }
      }
      pause(wait, exchange)
    }
  }

  /// Finds the port, and has the experiment describe itself.
  private func reached(_ dialogue: inout PhyphoxDialogue, _ exchange: Exchange) throws(PortError) -> HTTPCalls
  {
    var failure = PortError(.notAvailable, port: name, .noAnswer)
    for port in port.map({ [$0] }) ?? Self.ports {
      let calls = HTTPCalls(name: name, host: host, port: port)
      do throws(PortError) {
        _ = try asked(&dialogue, calls, exchange)
        return calls
      } catch {
        failure = error
        dialogue.beginAgain()
      }
    }
    throw failure
  }

  /// Asks once.
  ///
  /// - Throws: what keeps the answer from being of use.
  private func asked(
    _ dialogue: inout PhyphoxDialogue, _ calls: HTTPCalls, _ exchange: Exchange
  ) throws(PortError) -> PhyphoxDialogue.Meaning {
    let answer = try calls.get(dialogue.target, exchange)
    let meaning = dialogue.take(status: answer.status, body: answer.body)
    if case .refused(let fault) = meaning { throw PortError(.notAvailable, port: name, fault) }
    return meaning
  }

  private func tell(_ meaning: PhyphoxDialogue.Meaning, _ exchange: Exchange, _ isAway: inout Bool) {
    switch meaning {
    case .nothing, .refused: break
    case .samples(let bytes):
      let now = MonotonicClock.nowNanoseconds
      if isAway { exchange.put(.returned(arrivalNanoseconds: now)) }
      isAway = false
      exchange.put(.block(ByteBlock(bytes: bytes, arrivalNanoseconds: now)))
    case .paused:
      if !isAway { lose(.paused, exchange) }
      isAway = true
    }
  }

  private func lose(_ reason: LossReason, _ exchange: Exchange) {
    exchange.put(.lost(reason: reason, arrivalNanoseconds: MonotonicClock.nowNanoseconds))
  }

  /// Waits, and longer while the consumer is behind. A phone takes no bytes, and has no speed.
  private func pause(_ milliseconds: Int32, _ exchange: Exchange) {
    let end = MonotonicClock.nowNanoseconds + Int64(milliseconds) * 1_000_000
    while !exchange.isOver {
      while let outgoing = exchange.takeOutgoing() { outgoing.done.resume(returning: nil) }
      while let speed = exchange.takeSpeed() {
        speed.done.resume(returning: PortError(.notAvailable, port: name, .notSerial))
      }
      let left = (end - MonotonicClock.nowNanoseconds) / 1_000_000
      if left <= 0, exchange.hasRoom { return }
      exchange.wake.wait(milliseconds: left > 0 ? Int32(left) : -1)
      exchange.wake.clear()
    }
  }
}
