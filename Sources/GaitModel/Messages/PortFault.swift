/// Why a source of bytes cannot be used. Each case has a remedy of its own; which source it concerns stands beside
/// it in `Problem`.
///
/// The sentences are in `GaitWords`, one exhaustive switch a language.
public enum PortFault: Equatable, Sendable {
  // MARK: Opening

  /// The port may not be opened; its file, for the remedy.
  case notPermitted(path: String)
  /// The port may be opened by a group that this user is not in.
  case notInGroup(String)
  /// Another program has it.
  case busy
  /// This program has it.
  case busyWith(program: String, process: Int)
  /// There is no such port.
  case absent
  /// It is something else than a serial port.
  case notSerial
  /// The serial port cannot run at this rate.
  case baudRate(Int)
  /// The device does not answer.
  case noAnswer
  /// Any other refusal.
  case cannotOpen(SystemCause)
  /// No thread is to be had.
  case noThread
  /// No descriptor is to be had.
  case tooManyFiles

  // MARK: Files and the network

  /// A folder in place of a file.
  case isFolder
  /// There is no such file.
  case noSuchFile
  /// The file may not be read.
  case mayNotRead
  /// The name of the host is not known; the resolver's own words.
  case unknownHost(String)
  /// Somebody listens there.
  case addressInUse
  /// The port number is one of the system's.
  case systemPort
  /// No connection.
  case noConnection(SystemCause)

  /// A server answers there with this status of HTTP, and it is not phyphox.
  case notPhyphox(status: Int)
  /// The experiment that is open in phyphox has neither accelerometer nor gyroscope.
  case noMovementSensors

  // MARK: USB

  /// libusb's own words.
  case usb(String)
  /// The USB device may not be opened; its file and the number of its vendor.
  case usbNotPermitted(node: String, vendor: String)
  /// A USB device that is used in another way.
  case noByteStream
  /// A USB adapter that works only through this driver.
  case needsDriver(String)
  /// No access to USB at all.
  case noUSB

  // MARK: On the way

  /// The connection is closed, so nothing can be sent.
  case connectionOver
  /// The device is gone, so nothing can be sent.
  case unplugged
  /// The device takes no bytes.
  case takesNothing
  /// Sending failed.
  case sendingFailed(SystemCause)
  /// Nothing can be sent there.
  case readOnly
  /// Reading failed.
  case readingFailed(SystemCause)
  /// The device was lost and not back in time.
  case notBack(minutes: Int)

  // MARK: Finding out what is behind it

  /// Nothing arrives.
  case silent
  /// Bytes that no decoder understands; whether the source has a speed that could be wrong.
  case unintelligible(hasSpeed: Bool)
  /// Bytes that make no sense at any speed that was tried.
  case noSpeedFits([SpeedEvidence])
  /// This protocol would fit, and much else.
  case proposed(String)
  /// No readings; what the decoder said.
  case noReadings(DeviceRemark?)
  /// A file or a pipe of lines without a clock.
  case noTimes
  /// No sensor of this number; those that were heard.
  case noSensor(number: Int, heard: [Int])
  /// Nothing is plugged in.
  case nothingPluggedIn
  /// Several are plugged in.
  case severalPluggedIn([String])

  // MARK: Naming

  /// The word names no source.
  case noSource
  /// The word is no address of its kind.
  case unclear(AddressFault, example: String)

  /// What is wrong with the name of a source.
  public enum AddressFault: Equatable, Sendable {
    case noFile
    case noBaudRate
    case noPort
    case noUSBNumbers
    case noHost
    case noPortNumber
    case notAHost
  }
}

/// Why a source fell silent.
public enum LossReason: Equatable, Sendable {
  /// The other side hung up.
  case hungUp
  /// It was unplugged.
  case unplugged
  /// The device refuses to send.
  case refusesToSend
  /// The phone measures no more: it was paused there, or another experiment was opened.
  case paused
  /// Transfers fail.
  case transfersFail
  /// The operating system's reason.
  case system(SystemCause)
  /// A fault of the port.
  case fault(PortFault)
  /// The program itself had ended.
  case programEnded
}
