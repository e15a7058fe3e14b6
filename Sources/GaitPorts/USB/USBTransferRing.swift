import CLibUSB

/// The requests for bytes that are always under way, so that none is ever missed.
///
/// Each asks for one packet: it is answered the moment the device has sent something. Belongs to the thread of
/// its context; the callback runs there too.
final class USBTransferRing {
  /// What went wrong with a request.
  enum Trouble: Equatable {
    /// The device refuses until it is let go on.
    case halted
    /// The transfer failed; it may be a disturbance, or the beginning of the end.
    case failed
    /// The device is gone.
    case gone
  }

  /// So many requests are under way at once.
  static let depth = 8

  /// Bytes at the beginning of each packet that are the adapter's own.
  private let packetHead: Int
  private(set) var trouble: Trouble?
  /// Blocks that have come since `takeBlocks`.
  private var blocks: [ByteBlock] = []
  private var idle: [UnsafeMutablePointer<libusb_transfer>] = []
  private var underWay: Set<UnsafeMutablePointer<libusb_transfer>> = []

  init(_ handle: OpaquePointer, _ endpoints: USBEndpoints, packetHead: Int) {
    self.packetHead = packetHead
    for _ in 0..<Self.depth {
      guard let transfer = libusb_alloc_transfer(0) else { continue }
      let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: endpoints.packetBytes)
      libusb_fill_bulk_transfer(
        transfer, handle, endpoints.incoming, buffer, Int32(endpoints.packetBytes), transferEnded,
        Unmanaged.passUnretained(self).toOpaque(), 0)
      idle.append(transfer)
    }
  }

  /// Gives the requests free, before their context ends.
  ///
  /// What is still under way belongs to the kernel: giving it free would let it write into foreign memory.
  func free() {
    defer { idle = [] }
    for transfer in idle {
      transfer.pointee.buffer.deallocate()
      libusb_free_transfer(transfer)
    }
  }

  /// Whether a request is under way.
  var isBusy: Bool { !underWay.isEmpty }

  /// Sets off every request that is not under way.
  func submit() {
    while let transfer = idle.popLast() {
      let code = libusb_submit_transfer(transfer)
      guard code == 0 else {
        idle.append(transfer)
        trouble = code == LIBUSB_ERROR_NO_DEVICE.rawValue ? .gone : trouble ?? .failed
        return
      }
      underWay.insert(transfer)
    }
  }

  /// Calls every request back; they end in the callback.
  func cancel() {
    for transfer in underWay { libusb_cancel_transfer(transfer) }
  }

  /// Forgets the trouble, for another try.
  func forgive() { trouble = nil }

  /// Gives the blocks that have come.
  func takeBlocks() -> [ByteBlock] {
    defer { blocks = [] }
    return blocks
  }

  fileprivate func ended(_ transfer: UnsafeMutablePointer<libusb_transfer>) {
    underWay.remove(transfer)
    idle.append(transfer)
    // A request asks for one packet, so its head is that of the packet.
    let count = Int(transfer.pointee.actual_length) - packetHead
    if count > 0 {
      let bytes = [UInt8](
        UnsafeBufferPointer(start: transfer.pointee.buffer + packetHead, count: count))
      blocks.append(ByteBlock(bytes: bytes, arrivalNanoseconds: MonotonicClock.nowNanoseconds))
    }
    switch transfer.pointee.status {
    case LIBUSB_TRANSFER_COMPLETED, LIBUSB_TRANSFER_TIMED_OUT, LIBUSB_TRANSFER_CANCELLED: break
    case LIBUSB_TRANSFER_NO_DEVICE: trouble = .gone
    case LIBUSB_TRANSFER_STALL: trouble = trouble == .gone ? .gone : .halted
    default: trouble = trouble ?? .failed
    }
  }
}

private func transferEnded(_ transfer: UnsafeMutablePointer<libusb_transfer>?) {
  guard let transfer, let user = transfer.pointee.user_data else { return }
  Unmanaged<USBTransferRing>.fromOpaque(user).takeUnretainedValue().ended(transfer)
}
