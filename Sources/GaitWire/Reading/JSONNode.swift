/// A JSON value together with the byte at which it begins, so that errors can point at it.
struct JSONNode: Equatable, Sendable {
  /// One of the six kinds of JSON values.
  enum Value: Equatable, Sendable {
    case null
    case bool(Bool)
    /// The number as it is spelt: a count is read from it exactly, a measure as a `Double`.
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  /// One name and value of an object.
  struct Member: Equatable, Sendable {
    let key: String
    let node: JSONNode
  }

  /// Offset of the value's first byte.
  let offset: Int
  /// The value.
  let value: Value
}
