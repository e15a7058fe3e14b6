import GaitModel

/// A recording in a zip: the table in it that walking can be found in, or the tables of one walk.
enum ZipRecording {
  /// A reader for the recording in `archive`.
  static func reader(_ archive: ZipArchive, _ file: InputFile, options: ReadingOptions) throws(RecordingError)
    -> any SampleReader
  {
    let names = archive.entries.map(\.fileName)
    if names.contains("[Content_Types].xml") {
      throw RecordingError.table(file.name, .foreignFormat(.spreadsheet))
    }
    if names.contains("info.txt"), names.contains("log.bin") || names.contains("activity.bin") {
      throw RecordingError.table(file.name, .foreignFormat(.gt3x))
    }
    let tables = archive.entries.filter { WalkParts.isTable($0.name) }
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
          PeekedInput(try archive.open(entry))
        })
    }
    return try WalkParts(name: file.name, parts).reader(options: options) { () throws(RecordingError) in
      try file.drain()
      return file.sha256()
    }
  }
}
