import CGaitSerial
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A serial line: 8 data bits, no parity, 1 stop bit, raw, ours alone.
///
/// A device that was lost is looked for under its name by serial number, so that it is found again behind
/// another port; without such a name, at the same port.
final class SerialLine: Line {
  let name: String
  let mayReturn = true
  private let baudRate: Guarded<UInt32>
  private let namesFolder: String
  private let path: Guarded<String>

  /// - Parameter namesFolder: the folder of links that name devices by serial number.
  init(path: String, baudRate: Int, namesFolder: String = SerialNames.folder) throws(PortError) {
    guard let rate = UInt32(exactly: baudRate), rate > 0 else { throw .baudRate(path, baudRate) }
    name = path
    self.baudRate = Guarded(rate)
    self.namesFolder = namesFolder
    self.path = Guarded(path)
  }

  func open() throws(PortError) -> Int32 {
    let path = path.withLock { $0 }
    let descriptor: Int32
    do {
      descriptor = try SystemCalls.open(path, O_RDWR | O_NOCTTY | O_NONBLOCK)
    } catch {
      throw explained(error, path)
    }
    do {
      try set(descriptor)
    } catch {
      SystemCalls.close(descriptor)
      throw explained(error, path)
    }
    let lasting = SerialNames.lastingName(of: path, in: namesFolder)
    self.path.withLock { $0 = lasting }
    return descriptor
  }

  func close(_ descriptor: Int32) {
    gait_serial_release(descriptor)
    SystemCalls.close(descriptor)
  }

  func set(baudRate: Int, _ descriptor: Int32) throws(PortError) {
    guard let rate = UInt32(exactly: baudRate), rate > 0 else { throw .baudRate(name, baudRate) }
    guard gait_serial_configure(descriptor, rate) == 0 else { throw .baudRate(name, baudRate) }
    tcflush(descriptor, TCIFLUSH)
    // A device that was away is met again at the speed it has.
    self.baudRate.withLock { $0 = rate }
  }

  private func set(_ descriptor: Int32) throws(SystemError) {
    guard isatty(descriptor) == 1 else { throw SystemError(code: ENOTTY) }
    for step in [
      gait_serial_claim(descriptor), gait_serial_configure(descriptor, baudRate.withLock { $0 }),
      gait_serial_raise_lines(descriptor),
    ] where step != 0 {
      throw SystemError(code: step)
    }
    gait_serial_lower_latency(descriptor)
  }

  private func explained(_ error: SystemError, _ path: String) -> PortError {
    let isBusy = error.code == EBUSY || error.code == EWOULDBLOCK
    return .opening(
      name, path: path, error, rights: PortRights(path: path),
      holder: isBusy ? PortHolder.find(path: path) : nil)
  }
}
