import GaitModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The work of a reading thread on a descriptor: waits, reads, writes, and looks for what was lost.
struct DescriptorReader: PortReader {
  let line: any Line

  var name: String { line.name }

  /// How a stretch of reading ended.
  private enum End {
    case closed
    case lost(reason: LossReason)
    case over(PortError?)
  }

  /// Bytes on their way out.
  private struct Sending {
    let outgoing: Exchange.Outgoing
    var sent = 0
    let deadlineNanoseconds: Int64
  }

  /// So long a device may refuse to take bytes.
  private static let sendingNanoseconds: Int64 = 2_000_000_000
  private static let blockBytes = 64 * 1024

  func run(_ exchange: Exchange, opened: (PortError?) -> Void) {
    var descriptor: Int32
    do {
      descriptor = try line.open()
    } catch {
      exchange.end(error)
      opened(error)
      return
    }
    opened(nil)
    while true {
      let end = stream(descriptor, exchange)
      line.close(descriptor)
      switch end {
      case .closed: return
      case .over(let error):
        exchange.end(error)
        return
      case .lost(let reason):
        exchange.put(.lost(reason: reason, arrivalNanoseconds: MonotonicClock.nowNanoseconds))
        guard let again = reopened(exchange) else { return }
        descriptor = again
        exchange.put(.returned(arrivalNanoseconds: MonotonicClock.nowNanoseconds))
      }
    }
  }

  /// Waits for the device to be back; `nil` when the source was closed meanwhile.
  private func reopened(_ exchange: Exchange) -> Int32? {
    while !exchange.isOver {
      exchange.refuseOutgoing(.unplugged(line.name))
      exchange.wake.wait(milliseconds: line.retryMilliseconds)
      exchange.wake.clear()
      if exchange.isOver { return nil }
      // Whatever keeps it from opening may pass: rights are granted a moment after plugging in.
      if let descriptor = try? line.open() { return descriptor }
    }
    return nil
  }

  private func stream(_ descriptor: Int32, _ exchange: Exchange) -> End {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.blockBytes, alignment: 16)
    defer { buffer.deallocate() }
    var sending: Sending?
    defer { sending?.outgoing.done.resume(returning: .unplugged(line.name)) }
    while !exchange.isOver {
      if let wish = exchange.takeSpeed() { wish.done.resume(returning: set(wish, descriptor, exchange)) }
      if sending == nil, let outgoing = exchange.takeOutgoing() {
        sending = Sending(
          outgoing: outgoing,
          deadlineNanoseconds: MonotonicClock.nowNanoseconds + Self.sendingNanoseconds)
      }
      let ready = waitFor(
        descriptor, exchange, reading: exchange.hasRoom, writing: sending != nil)
      if ready.isWritable || sending.map(isLate) == true { write(descriptor, &sending) }
      if ready.isReadable, let end = read(descriptor, into: buffer, exchange) { return end }
    }
    return .closed
  }

  /// Sets a speed; what was read at the one before is forgotten.
  private func set(_ wish: Exchange.SpeedWish, _ descriptor: Int32, _ exchange: Exchange) -> PortError? {
    do throws(PortError) {
      try line.set(baudRate: wish.baudRate, descriptor)
      exchange.forgetBlocks()
      return nil
    } catch {
      return error
    }
  }

  private func waitFor(
    _ descriptor: Int32, _ exchange: Exchange, reading: Bool, writing: Bool
  ) -> (isReadable: Bool, isWritable: Bool) {
    var wanted: Int16 = 0
    if reading { wanted |= Int16(POLLIN) }
    if writing { wanted |= Int16(POLLOUT) }
    // A line that is neither read nor written is left out: its hang-up would be reported without end.
    var requests = [
      pollfd(fd: exchange.wake.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wanted == 0 ? -1 : descriptor, events: wanted, revents: 0),
    ]
    let timeout: Int32 = writing ? 100 : -1
    guard poll(&requests, nfds_t(requests.count), timeout) > 0 else { return (false, false) }
    if requests[0].revents != 0 { exchange.wake.clear() }
    let happened = requests[1].revents
    let failure = Int16(POLLERR) | Int16(POLLHUP) | Int16(POLLNVAL)
    return (
      reading && happened & (Int16(POLLIN) | failure) != 0,
      writing && happened & (Int16(POLLOUT) | failure) != 0
    )
  }

  private func isLate(_ sending: Sending) -> Bool {
    MonotonicClock.nowNanoseconds > sending.deadlineNanoseconds
  }

  private func write(_ descriptor: Int32, _ sending: inout Sending?) {
    guard var current = sending else { return }
    let count = current.outgoing.bytes.withUnsafeBytes { bytes in
      line.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[current.sent...]))
    }
    let code = errno
    current.sent += max(0, count)
    sending = current
    if current.sent == current.outgoing.bytes.count {
      finish(&sending, nil)
    } else if count < 0, code != EAGAIN, code != EINTR {
      finish(&sending, .writing(line.name, SystemError(code: code)))
    } else if isLate(current) {
      finish(&sending, .takesNothing(line.name))
    }
  }

  private func finish(_ sending: inout Sending?, _ error: PortError?) {
    let finished = sending.take()
    finished?.outgoing.done.resume(returning: error)
  }

  /// Reads once; how it ended if it did.
  private func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, _ exchange: Exchange
  ) -> End? {
    let count = line.read(descriptor, into: buffer)
    let code = errno
    if count > 0 {
      let bytes = [UInt8](buffer[..<count])
      exchange.put(
        .block(ByteBlock(bytes: bytes, arrivalNanoseconds: MonotonicClock.nowNanoseconds)))
      return nil
    }
    if count == 0 { return line.mayReturn ? .lost(reason: .hungUp) : .over(nil) }
    if code == EAGAIN || code == EINTR {
      if let other = line.takeOtherSender() {
        exchange.put(.otherSender(other, arrivalNanoseconds: MonotonicClock.nowNanoseconds))
      }
      return nil
    }
    let error = SystemError(code: code)
    return line.mayReturn ? .lost(reason: .system(error.cause)) : .over(.reading(line.name, error))
  }
}
