import GaitModel

/// A recording in a zip: the table in it that walking can be found in, or the tables of one walk.
enum ZipRecording {
  /// A reader for the recording in `archive`.
  ///
  /// - Parameter only: the path inside of the one file that is meant; `nil` for all that belong together.
  static func reader(
    _ archive: ZipArchive, _ file: InputFile, only: String? = nil, options: ReadingOptions
  ) throws(RecordingError) -> any SampleReader {
    let names = archive.entries.map(\.fileName)
    if names.contains("[Content_Types].xml") {
      throw RecordingError.table(file.name, .foreignFormat(.spreadsheet))
    }
    if names.contains("info.txt"), names.contains("log.bin") || names.contains("activity.bin") {
      throw RecordingError.table(file.name, .foreignFormat(.gt3x))
    }
    var tables = archive.entries.filter { WalkParts.isTable($0.name) }
    if let only {
      tables = archive.entries.filter { $0.name == only }
      guard !tables.isEmpty else {
        throw RecordingError.table(file.name, .notInArchive(archive.entries.map(\.name)))
      }
    }
    guard !tables.isEmpty else {
      throw RecordingError.table(file.name, .noTableInside(archive.entries.map(\.name)))
    }
    if let locked = tables.first(where: { !$0.isReadable }) {
      throw RecordingError.table(file.name, .lockedEntry(locked.name))
    }
    var parts: [WalkParts.Part] = []
    for entry in tables {
      parts.append(
        WalkParts.Part(name: file.name + "/" + entry.name) { () throws(RecordingError) in
          try RecordingKinds.plain(PeekedInput(try archive.open(entry)))
        })
    }
    return try WalkParts(name: file.name, parts).reader(options: options) { () throws(RecordingError) in
      try file.drain()
      return file.sha256()
    }
  }
}
