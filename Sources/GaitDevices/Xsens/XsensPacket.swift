import GaitModel

/// What a packet of measurements (MTData2) holds of motion, as it is written.
struct XsensPacket {
  /// A name of a datum, without the two bits of its numbers' form and the two of its coordinate system.
  enum Name {
    static let counter: UInt16 = 0x1020
    static let fineTime: UInt16 = 0x1060
    static let velocityIncrement: UInt16 = 0x4010
    static let acceleration: UInt16 = 0x4020
    static let fastAcceleration: UInt16 = 0x4040
    static let rateOfTurn: UInt16 = 0x8020
    static let rotationIncrement: UInt16 = 0x8030
    static let fastRateOfTurn: UInt16 = 0x8040
    /// Quaternion, rotation matrix, Euler angles.
    static let orientations: ClosedRange<UInt16> = 0x2010...0x2030
  }

  private(set) var counter: UInt16?
  /// Ticks of 0.1 ms.
  private(set) var time: UInt32?
  /// m/s².
  private(set) var acceleration: Vector3?
  /// The same from the output of high rate.
  private(set) var fastAcceleration: Vector3?
  /// rad/s.
  private(set) var rotation: Vector3?
  /// The same from the output of high rate.
  private(set) var fastRotation: Vector3?
  /// Velocity gained since the packet before, in m/s.
  private(set) var velocityIncrement: Vector3?
  /// Rotation since the packet before, as a quaternion: its real part, and the others.
  private(set) var rotationIncrement: (real: Double, other: Vector3)?
  private(set) var hasOrientation = false

  /// Reads the data; `nil` when they are no sequence of name, size and value that ends where they end, or a datum
  /// that is read has another size than its form.
  init?(_ window: ByteWindow, _ data: Range<Int>) {
    guard !data.isEmpty else { return nil }
    var index = data.lowerBound
    while index < data.upperBound {
      guard index + 3 <= data.upperBound else { return nil }
      let name = window.big16(index)
      let size = Int(window[index + 2])
      let value = index + 3
      guard value + size <= data.upperBound else { return nil }
      guard read(window, name: name, size: size, at: value) else { return nil }
      index = value + size
    }
  }

  /// Reads a datum; `false` when its size is not that of its kind.
  private mutating func read(_ window: ByteWindow, name: UInt16, size: Int, at value: Int) -> Bool {
    let form = XbusNumber(name: name)
    switch name & 0xFFF0 {
    case Name.counter:
      guard size == 2 else { return false }
      counter = window.big16(value)
    case Name.fineTime:
      guard size == 4 else { return false }
      time = window.big32(value)
    case Name.rotationIncrement:
      guard size == 4 * form.size else { return false }
      rotationIncrement = (
        form.value(window, at: value), Self.vector(window, form, at: value + form.size)
      )
    case let name where Self.vectors(name):
      guard size == 3 * form.size else { return false }
      keep(Self.vector(window, form, at: value), as: name)
    case Name.orientations: hasOrientation = true
    default: break
    }
    return true
  }

  private static func vectors(_ name: UInt16) -> Bool {
    switch name {
    case Name.velocityIncrement, Name.acceleration, Name.fastAcceleration, Name.rateOfTurn,
      Name.fastRateOfTurn:
      true
    default: false
    }
  }

  private mutating func keep(_ vector: Vector3, as name: UInt16) {
    switch name {
    case Name.velocityIncrement: velocityIncrement = vector
    case Name.acceleration: acceleration = vector
    case Name.fastAcceleration: fastAcceleration = vector
    case Name.rateOfTurn: rotation = vector
    default: fastRotation = vector
    }
  }

  private static func vector(_ window: ByteWindow, _ form: XbusNumber, at index: Int) -> Vector3 {
    Vector3(
      form.value(window, at: index), form.value(window, at: index + form.size),
      form.value(window, at: index + 2 * form.size))
  }
}
