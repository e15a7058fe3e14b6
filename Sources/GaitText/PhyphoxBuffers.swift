/// Which buffers of an experiment of phyphox hold its movement sensors, as the experiment describes itself (`/config` of its
/// remote interface, since 1.1.6):
///
///     {…,"inputs":[{"source":"accelerometer","outputs":[{"x":"accX"},{"y":"accY"},{"z":"accZ"},{"t":"acc_time"}]},…],…}
///
/// Names are of the experiment's author. "phyphox" is its makers' name.
public struct PhyphoxBuffers: Equatable, Sendable {
  /// By place the name of a buffer: times in seconds, x, y, z of acceleration, then the same of angular velocity; empty
  /// where the experiment has none.
  public private(set) var names: [[UInt8]] = Array(repeating: [], count: 8)
  /// Whether acceleration holds gravity; `nil` where there is none, or it is not known.
  public private(set) var hasGravity: Bool?

  /// The names that phyphox' own experiments use; whether gravity is in them is not known.
  public static let usual: PhyphoxBuffers = {
    var buffers = PhyphoxBuffers()
    buffers.names = ["acc_time", "accX", "accY", "accZ", "gyr_time", "gyrX", "gyrY", "gyrZ"].map {
      Array($0.utf8)
    }
    return buffers
  }()

  private init() {}

  /// Reads an experiment's description of itself; `nil` where `document` is none.
  public init?(_ document: [UInt8]) {
    var isDescription = false
    var cursor = JSONCursor()
    let isWhole = cursor.members(document, isObject: true) { cursor, name in
      guard document.isText(name, "inputs") else { return cursor.skipValue(document) }
      isDescription = true
      return cursor.members(document, isObject: false) { cursor, _ in take(&cursor, document) }
    }
    guard isWhole, isDescription else { return nil }
  }

  /// Whether it has a movement sensor.
  public var hasMovement: Bool { !names[0].isEmpty || !names[4].isEmpty }

  /// Takes one input.
  private mutating func take(_ cursor: inout JSONCursor, _ document: [UInt8]) -> Bool {
    var source = 0..<0
    var found: [[UInt8]] = Array(repeating: [], count: 4)
    let isWhole = cursor.members(document, isObject: true) { cursor, name in
      if document.isText(name, "source") {
        guard let text = cursor.text(document) else { return false }
        source = text
        return true
      }
      guard document.isText(name, "outputs") else { return cursor.skipValue(document) }
      return cursor.members(document, isObject: false) { cursor, _ in
        cursor.members(document, isObject: true) { cursor, component in
          guard component.count == 1, let place = Self.place(document[component.lowerBound]) else {
            return cursor.skipValue(document)
          }
          guard let buffer = cursor.text(document) else { return false }
          found[place] = Array(document[buffer])
          return true
        }
      }
    }
    guard isWhole else { return false }
    // A name with an escape in it would have to be unwound first.
    guard found.allSatisfy({ !$0.isEmpty && !$0.contains(Ascii.backslash) }) else { return true }
    if document.isText(source, "gyroscope") {
      names.replaceSubrange(4..<8, with: found)
    } else if document.isText(source, "accelerometer") {
      names.replaceSubrange(0..<4, with: found)
      hasGravity = true
    } else if document.isText(source, "linear_acceleration"), hasGravity != true {
      names.replaceSubrange(0..<4, with: found)
      hasGravity = false
    }
    return true
  }

  /// Where a component's name stands; `nil` for others than t, x, y, z.
  private static func place(_ component: UInt8) -> Int? {
    switch component {
    case UInt8(ascii: "t"): 0
    case UInt8(ascii: "x"), UInt8(ascii: "y"), UInt8(ascii: "z"): Int(component) - 0x77
    default: nil
    }
  }
}
