import CLibUSB

/// An open, claimed device with its requests. Belongs to the thread of its context.
final class USBConnection {
  let facts: USBDeviceFacts
  let context: USBContext
  let ring: USBTransferRing
  private let handle: OpaquePointer
  private let endpoints: USBEndpoints
  private let bridge: USBBridges.Chip?
  private var isOpen = true

  private static let controlMilliseconds: UInt32 = 500
  private static let sendingMilliseconds: UInt32 = 2000
  /// How long requests may take to come home before a device is let go.
  private static let drainingTurns = 100

  /// Opens and claims a device and sets its line to 8 data bits, no parity, 1 stop bit, DTR on. The kernel's driver gives
  /// way meanwhile, and has the device back when it is closed.
  init(
    _ device: OpaquePointer, _ facts: USBDeviceFacts, in context: USBContext, named name: String,
    baudRate: Int
  ) throws(PortError) {
    if let driver = USBBridges.driver(vendor: facts.vendor, product: facts.product) {
      throw .needsDriver(name, driver: driver)
    }
    guard let endpoints = USBEndpoints(device) else { throw .noByteStream(name, facts) }
    var handle: OpaquePointer?
    let code = libusb_open(device, &handle)
    guard code == 0, let handle else { throw .usb(name, facts, code) }
    libusb_set_auto_detach_kernel_driver(handle, 1)
    if let modem = endpoints.controlInterface { libusb_claim_interface(handle, Int32(modem)) }
    let claim = libusb_claim_interface(handle, Int32(endpoints.dataInterface))
    guard claim == 0 else {
      libusb_close(handle)
      throw .usb(name, facts, claim)
    }
    bridge = USBBridges.chip(vendor: facts.vendor, product: facts.product, release: facts.release)
    self.context = context
    self.facts = facts
    self.handle = handle
    self.endpoints = endpoints
    ring = USBTransferRing(handle, endpoints, packetHead: bridge?.packetHead ?? 0)
    if let bridge {
      let requests =
        bridge.opening(interface: endpoints.dataInterface)
        + [bridge.speed(baudRate, interface: endpoints.dataInterface)].compactMap(\.self)
      for request in requests where !send(request) {
        close()
        throw .usb(name, facts, LIBUSB_ERROR_IO.rawValue)
      }
      setModemLines(true)
    } else {
      setLine(baudRate: UInt32(clamping: baudRate))
    }
  }

  deinit {
    close()
  }

  /// Calls the requests home, drops DTR and gives the device free.
  func close() {
    guard isOpen else { return }
    isOpen = false
    ring.cancel()
    for _ in 0..<Self.drainingTurns where ring.isBusy { context.handleEvents(milliseconds: 20) }
    if ring.isBusy {
      // The kernel still holds buffers of the ring: it must outlive us.
      _ = Unmanaged.passRetained(ring)
    }
    if ring.trouble != .gone { setModemLines(false) }
    libusb_release_interface(handle, Int32(endpoints.dataInterface))
    if let modem = endpoints.controlInterface { libusb_release_interface(handle, Int32(modem)) }
    ring.free()
    libusb_close(handle)
  }

  /// Lets a device that refused go on. Its requests must all have come home.
  func clearHalt() {
    libusb_clear_halt(handle, endpoints.incoming)
  }

  /// Sends all the bytes.
  func send(_ bytes: [UInt8], named name: String) -> PortError? {
    guard let endpoint = endpoints.outgoing else { return .readOnly(name) }
    var bytes = bytes
    var sent = 0
    while sent < bytes.count {
      var count: Int32 = 0
      let code = bytes.withUnsafeMutableBufferPointer { buffer in
        libusb_bulk_transfer(
          handle, endpoint, buffer.baseAddress?.advanced(by: sent), Int32(buffer.count - sent), &count,
          Self.sendingMilliseconds)
      }
      sent += Int(count)
      if code == LIBUSB_ERROR_TIMEOUT.rawValue, count == 0 { return .takesNothing(name) }
      if code == LIBUSB_ERROR_NO_DEVICE.rawValue { return .unplugged(name) }
      if code == LIBUSB_ERROR_PIPE.rawValue { libusb_clear_halt(handle, endpoint) }
      if code != 0, code != LIBUSB_ERROR_TIMEOUT.rawValue { return .usb(name, facts, code) }
    }
    return nil
  }

  /// Sets the speed of the line behind the device; whether it has it now. Devices without a line have any.
  func set(baudRate: Int) -> Bool {
    guard let bridge else {
      setLine(baudRate: UInt32(clamping: baudRate))
      return true
    }
    return bridge.speed(baudRate, interface: endpoints.dataInterface).map { send($0) } ?? false
  }

  /// Sends a request; whether the device took it.
  private func send(_ request: USBRequest) -> Bool {
    var data = request.data
    let code = libusb_control_transfer(
      handle, request.kind, request.code, request.value, request.index, &data, UInt16(data.count),
      Self.controlMilliseconds)
    return code >= 0
  }

  /// Devices that are no modem have neither; those that are may refuse, and send all the same.
  private func setLine(baudRate: UInt32) {
    guard let modem = endpoints.controlInterface else { return }
    var coding: [UInt8] = withUnsafeBytes(of: baudRate.littleEndian) { Array($0) } + [0, 0, 8]
    let setLineCoding: UInt8 = 0x20
    libusb_control_transfer(
      handle, 0x21, setLineCoding, 0, UInt16(modem), &coding, UInt16(coding.count), Self.controlMilliseconds)
    setModemLines(true)
  }

  private func setModemLines(_ isOn: Bool) {
    if let bridge {
      for request in bridge.modemLines(isOn, interface: endpoints.dataInterface) { _ = send(request) }
      return
    }
    let dataTerminalReady: UInt16 = 1
    let requestToSend: UInt16 = 2
    let lines = isOn ? dataTerminalReady | requestToSend : 0
    guard let modem = endpoints.controlInterface else { return }
    let setControlLineState: UInt8 = 0x22
    libusb_control_transfer(
      handle, 0x21, setControlLineState, lines, UInt16(modem), nil, 0, Self.controlMilliseconds)
  }
}
