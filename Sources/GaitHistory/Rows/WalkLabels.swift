import Foundation

/// What was added to a walk afterwards: tags and notes. It lies in the walk's folder, so that rows can be made from the folder
/// alone.
public struct WalkLabels: Codable, Equatable, Sendable {
  /// A note that was written after the walk.
  public struct Note: Codable, Equatable, Sendable {
    /// When it was written, in ISO 8601.
    public var writtenAt: String
    /// The words.
    public var text: String

    /// A note.
    public init(writtenAt: String, text: String) {
      self.writtenAt = writtenAt
      self.text = text
    }

    private enum CodingKeys: String, CodingKey {
      case writtenAt = "written_at"
      case text
    }
  }

  /// The ground that was walked on, which a tag says. Walks on different ground are never compared.
  public enum Surface: String, CaseIterable, Sendable {
    case treadmill
    case outdoor
    case indoor
  }

  /// The tag that says that the hands were busy: with poles, a bag, a rail.
  public static let busyArms = "arms=busy"
  /// The name of the file in a walk's folder.
  public static let fileName = "labels.json"
  /// Signs in a tag, at most.
  public static let longestTag = 32

  /// The tags, in order, each once.
  public private(set) var tags: [String] = []
  /// The notes, in the order in which they were written.
  public var notes: [Note] = []

  /// None.
  public init() {}

  /// The ground that was walked on; `nil` when nobody said.
  public var surface: Surface? { tags.lazy.compactMap(Surface.init).first }

  /// Whether `tag` is one: letters, digits, `-`, `_`, `.` and `=`, 1 to 32 of them.
  public static func isTag(_ tag: String) -> Bool {
    (1...longestTag).contains(tag.count)
      && tag.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "-_.=".unicodeScalars.contains(scalar)
      }
  }

  /// Adds a tag. One that says the ground takes the place of another such.
  public mutating func add(_ tag: String) {
    if Surface(rawValue: tag) != nil { tags.removeAll { Surface(rawValue: $0) != nil } }
    if !tags.contains(tag) { tags = (tags + [tag]).sorted() }
  }

  /// Takes a tag away.
  public mutating func remove(_ tag: String) { tags.removeAll { $0 == tag } }

  /// The labels in a file's bytes; `nil` for what holds none.
  public init?(_ bytes: [UInt8]) {
    guard let labels = try? JSONDecoder().decode(WalkLabels.self, from: Data(bytes)) else { return nil }
    for tag in labels.tags where Self.isTag(tag) { add(tag) }
    notes = labels.notes
  }

  /// The bytes of the file.
  public var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    // Texts and lists of texts can always be encoded.
    let data = (try? encoder.encode(self)) ?? Data()
    return Array(data) + [UInt8(ascii: "\n")]
  }
}
