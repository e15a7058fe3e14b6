/// Why bytes could not be read as an event line or a walk. Offsets count bytes from the first one given.
public enum WireError: Error, Equatable, Sendable {
  /// The bytes are not JSON (RFC 8259): at `offset`, `expected` should stand.
  case malformed(offset: Int, expected: String)
  /// Arrays and objects are nested deeper than `limit`; nothing Gangart writes comes near it.
  case tooDeep(offset: Int, limit: Int)
  /// The object that begins at `offset` lacks a field that it must have.
  case missing(offset: Int, field: String)
  /// The field's value, which begins at `offset`, is of another kind than `expected`.
  case wrongKind(offset: Int, field: String, expected: String)
  /// The field's value is of the right kind but not among `expected`.
  case unexpectedValue(offset: Int, field: String, found: String, expected: String)

  /// Where it went wrong, in bytes from the beginning.
  public var offset: Int {
    switch self {
    case .malformed(let offset, _), .tooDeep(let offset, _), .missing(let offset, _),
      .wrongKind(let offset, _, _), .unexpectedValue(let offset, _, _, _):
      offset
    }
  }
}

extension WireError: CustomStringConvertible {
  /// One line for a person: where, what was expected, what stands there.
  public var description: String {
    switch self {
    case .malformed(_, let expected): "byte \(offset): expected \(expected)"
    case .tooDeep(_, let limit): "byte \(offset): nested deeper than \(limit) levels"
    case .missing(_, let field): "byte \(offset): the object that begins here has no \"\(field)\""
    case .wrongKind(_, let field, let expected): "byte \(offset): \"\(field)\" should be \(expected)"
    case .unexpectedValue(_, let field, let found, let expected):
      "byte \(offset): \"\(field)\" is \(found), should be \(expected)"
    }
  }
}
