/// An object of ours in the hands of a C program: counted once until it is freed.
enum Handle {
  /// Gives an object away.
  static func give(_ object: AnyObject) -> OpaquePointer {
    OpaquePointer(Unmanaged.passRetained(object).toOpaque())
  }

  /// The object behind a pointer; `nil` for no pointer.
  static func object<Object: AnyObject>(_ pointer: OpaquePointer?, as type: Object.Type) -> Object? {
    guard let pointer else { return nil }
    return Unmanaged<Object>.fromOpaque(UnsafeRawPointer(pointer)).takeUnretainedValue()
  }

  /// The object behind a pointer.
  ///
  /// - Throws: `CallFault.usage` for no pointer.
  static func known<Object: AnyObject>(
    _ pointer: OpaquePointer?, as type: Object.Type
  ) throws(CallFault) -> Object {
    guard let object = object(pointer, as: type) else { throw .usage("NULL in place of an object") }
    return object
  }

  /// Takes an object back.
  static func free(_ pointer: OpaquePointer?) {
    guard let pointer else { return }
    Unmanaged<AnyObject>.fromOpaque(UnsafeRawPointer(pointer)).release()
  }
}

/// Memory that C reads, and that goes with its owner.
final class CMemory {
  private var pieces: [UnsafeMutableRawPointer] = []

  deinit {
    for piece in pieces { piece.deallocate() }
  }

  /// The elements, one after the other; never a null pointer.
  func keep<Element: BitwiseCopyable>(_ elements: some Collection<Element>) -> UnsafeMutablePointer<Element> {
    let place = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
    pieces.append(UnsafeMutableRawPointer(place))
    var next = place
    for element in elements {
      next.initialize(to: element)
      next += 1
    }
    return place
  }

  /// A text with a zero behind it. A zero within would end it, so it is left out.
  func keep(_ text: String) -> UnsafePointer<CChar> {
    UnsafePointer(keep(text.utf8.lazy.filter { $0 != 0 }.map { CChar(bitPattern: $0) } + [0]))
  }
}
