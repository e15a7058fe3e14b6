import CLibUSB
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// One use of libusb, with the list of devices as it was when it began.
///
/// Everything of a context, its devices, handles and transfers, belongs to the one thread that made it; the
/// callbacks run on that thread too, inside `handleEvents`. A new look at what is plugged in takes a new
/// context: where no udev runs (in containers), an old one never learns of changes.
final class USBContext {
  let pointer: OpaquePointer
  private var arrivals: libusb_hotplug_callback_handle?
  /// Whether the system has reported a device since `watchArrivals`.
  private(set) var hasArrival = false

  /// A context; `nil` when the system has no USB.
  init?() {
    var context: OpaquePointer?
    guard libusb_init(&context) == 0, let context else { return nil }
    pointer = context
  }

  deinit {
    if let arrivals { libusb_hotplug_deregister_callback(pointer, arrivals) }
    libusb_exit(pointer)
  }

  /// Asks the system to report when a device of this kind is plugged in. Nothing happens where it cannot.
  func watchArrivals(of wish: USBWish) {
    guard libusb_has_capability(UInt32(LIBUSB_CAP_HAS_HOTPLUG.rawValue)) != 0 else { return }
    var handle = libusb_hotplug_callback_handle()
    let code = libusb_hotplug_register_callback(
      pointer, Int32(LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED.rawValue), 0, Int32(wish.vendor),
      Int32(wish.product), LIBUSB_HOTPLUG_MATCH_ANY, noteArrival,
      Unmanaged.passUnretained(self).toOpaque(), &handle)
    if code == 0 { arrivals = handle }
  }

  fileprivate func arrived() { hasArrival = true }

  /// Waits for something of libusb's or for the wake, at most so long, and lets libusb do its work.
  func handleEvents(waking wake: WakePipe, milliseconds: Int32) {
    var requests = [pollfd(fd: wake.descriptor, events: Int16(POLLIN), revents: 0)]
    if let list = libusb_get_pollfds(pointer) {
      var index = 0
      while let entry = list[index] {
        requests.append(pollfd(fd: entry.pointee.fd, events: entry.pointee.events, revents: 0))
        index += 1
      }
      libusb_free_pollfds(list)
    }
    let count = poll(&requests, nfds_t(requests.count), milliseconds)
    if count > 0, requests[0].revents != 0 { wake.clear() }
    handleEvents(milliseconds: 0)
  }

  /// Lets libusb do its work, for so long at most.
  func handleEvents(milliseconds: Int) {
    var limit = timeval(tv_sec: 0, tv_usec: .init(milliseconds * 1000))
    libusb_handle_events_timeout(pointer, &limit)
  }

  /// Visits every device that was plugged in when the context was made, until `visit` gives something.
  func firstDevice<Found>(_ visit: (OpaquePointer, libusb_device_descriptor) -> Found?) -> Found? {
    var list: UnsafeMutablePointer<OpaquePointer?>?
    let count = libusb_get_device_list(pointer, &list)
    guard count >= 0, let list else { return nil }
    defer { libusb_free_device_list(list, 1) }
    for index in 0..<count {
      guard let device = list[index] else { continue }
      var descriptor = libusb_device_descriptor()
      guard libusb_get_device_descriptor(device, &descriptor) == 0 else { continue }
      if let found = visit(device, descriptor) { return found }
    }
    return nil
  }
}

private func noteArrival(
  _ context: OpaquePointer?, _ device: OpaquePointer?, _ event: libusb_hotplug_event,
  _ user: UnsafeMutableRawPointer?
) -> Int32 {
  if let user { Unmanaged<USBContext>.fromOpaque(user).takeUnretainedValue().arrived() }
  return 0
}
