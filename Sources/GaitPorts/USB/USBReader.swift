import CLibUSB
import GaitModel

/// The work of a reading thread on a USB device: finds it, keeps requests under way, sends, and looks for it
/// again when it is lost. All of libusb that a source uses is used here, on this one thread.
struct USBReader: PortReader {
  let wish: USBWish
  let baudRate: Int

  var name: String {
    SourceAddress.usb(vendor: wish.vendor, product: wish.product, serialNumber: wish.serialNumber)
      .description
  }

  private static let rescanMilliseconds: Int32 = 1000
  /// After a failed transfer so long nothing new is asked for.
  private static let pauseMilliseconds: Int32 = 50
  /// So many pauses or refusals in a row without a byte between them are a loss.
  private static let patience = 20

  func run(_ exchange: Exchange, opened: (PortError?) -> Void) {
    var wish = wish
    var connection: USBConnection?
    do {
      connection = try connect(wish)
    } catch {
      exchange.end(error)
      opened(error)
      return
    }
    opened(nil)
    while let current = connection {
      wish = wish.narrowed(to: current.facts)
      let reason = stream(current, exchange)
      current.close()
      guard let reason else { return }
      exchange.put(.lost(reason: reason, arrivalNanoseconds: MonotonicClock.nowNanoseconds))
      connection = reconnect(wish, exchange)
      if connection != nil { exchange.put(.returned(arrivalNanoseconds: MonotonicClock.nowNanoseconds)) }
    }
  }

  /// Connects to the first device that is wanted and free.
  private func connect(_ wish: USBWish) throws(PortError) -> USBConnection {
    guard let context = USBContext() else { throw .noUSB(name) }
    var refusal: PortError?
    let connection = context.firstDevice { device, descriptor -> USBConnection? in
      guard descriptor.idVendor == wish.vendor, descriptor.idProduct == wish.product else { return nil }
      let facts = USBDeviceFacts(device, descriptor)
      guard wish.accepts(facts) else { return nil }
      do throws(PortError) {
        return try USBConnection(device, facts, in: context, named: name, baudRate: baudRate)
      } catch {
        refusal = refusal ?? error
        return nil
      }
    }
    guard let connection else { throw refusal ?? .absent(name) }
    return connection
  }

  /// Waits until the device is back: the system reports, and once a second we look ourselves. `nil` when the
  /// source was closed meanwhile.
  private func reconnect(_ wish: USBWish, _ exchange: Exchange) -> USBConnection? {
    while !exchange.isOver {
      exchange.refuseOutgoing(.unplugged(name))
      let watch = USBContext()
      watch?.watchArrivals(of: wish)
      // Looking after the watch has begun leaves no moment in which an arrival could be missed.
      if let connection = try? connect(wish) { return connection }
      let end = MonotonicClock.nowNanoseconds + Int64(Self.rescanMilliseconds) * 1_000_000
      while !exchange.isOver, watch?.hasArrival != true {
        let left = Int32((end - MonotonicClock.nowNanoseconds) / 1_000_000)
        if left <= 0 { break }
        if let watch {
          watch.handleEvents(waking: exchange.wake, milliseconds: left)
        } else {
          exchange.wake.wait(milliseconds: left)
          exchange.wake.clear()
        }
      }
    }
    return nil
  }

  /// Reads until the device is lost; the reason, or `nil` when the source was closed.
  private func stream(_ connection: USBConnection, _ exchange: Exchange) -> LossReason? {
    let ring = connection.ring
    var failures = 0
    while !exchange.isOver {
      if ring.trouble == nil, exchange.hasRoom { ring.submit() }
      while let wish = exchange.takeSpeed() {
        let isSet = connection.set(baudRate: wish.baudRate)
        wish.done.resume(returning: isSet ? nil : PortError(.notAvailable, port: name, .notSerial))
      }
      while let outgoing = exchange.takeOutgoing() {
        outgoing.done.resume(returning: connection.send(outgoing.bytes, named: name))
      }
      let milliseconds = ring.trouble == nil ? 1000 : Self.pauseMilliseconds
      if ring.trouble != .gone {
        connection.context.handleEvents(waking: exchange.wake, milliseconds: milliseconds)
      }
      let blocks = ring.takeBlocks()
      for block in blocks { exchange.put(.block(block)) }
      if !blocks.isEmpty { failures = 0 }
      switch ring.trouble {
      case nil: continue
      case .gone: return .unplugged
      case .halted where failures < Self.patience: resume(connection)
      case .failed where failures < Self.patience: ring.forgive()
      case .halted: return .refusesToSend
      case .failed: return .transfersFail
      }
      failures += 1
    }
    return nil
  }

  /// Calls all requests home, lets the device go on, and is ready to ask anew.
  private func resume(_ connection: USBConnection) {
    connection.ring.cancel()
    for _ in 0..<Self.patience where connection.ring.isBusy {
      connection.context.handleEvents(milliseconds: Int(Self.pauseMilliseconds))
    }
    guard connection.ring.trouble == .halted else { return }
    connection.clearHalt()
    connection.ring.forgive()
  }
}
