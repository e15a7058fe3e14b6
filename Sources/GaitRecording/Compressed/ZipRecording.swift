import GaitModel

/// A recording in a zip: the table in it that walking can be found in, the tables of one walk, or a binary recording.
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
    if let info = archive.entries.first(where: { $0.fileName == "info.txt" }),
      let data = archive.entries.first(where: { $0.fileName == "log.bin" })
        ?? archive.entries.first(where: { $0.fileName == "activity.bin" })
    {
      return try actiGraph(archive, info: info, data: data, file, options: options)
    }
    var tables = archive.entries.filter { WalkParts.isTable($0.name) }
    if let only {
      tables = archive.entries.filter { $0.name == only }
      guard !tables.isEmpty else {
        throw RecordingError.table(file.name, .notInArchive(archive.entries.map(\.name)))
      }
    }
    if let part = tables.isEmpty ? archive.entries.first : only.flatMap({ _ in tables.first }),
      part.isReadable,
      tables.count == 1 || archive.entries.count == 1,
      let reader = try BinaryKinds.reader(PeekedInput(try archive.open(part)), options: options, whole: file)
    {
      return reader
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
  /// A reader for an ActiGraph `.gt3x`.
  private static func actiGraph(
    _ archive: ZipArchive, info: ZipArchive.Entry, data: ZipArchive.Entry, _ file: InputFile,
    options: ReadingOptions
  ) throws(RecordingError) -> any SampleReader {
    guard info.isReadable, data.isReadable else {
      throw RecordingError.table(file.name, .lockedEntry(data.name))
    }
    let text = try PeekedInput(try archive.open(info)).peek(4096)
    guard let facts = ActiGraphInfo(String(decoding: text, as: UTF8.self)) else {
      throw RecordingError.table(file.name, .foreignFormat(.gt3x))
    }
    let form: ActiGraphRecords.Form = data.fileName == "log.bin" ? .records : .samples
    let records = ActiGraphRecords(facts, form)
    return try BinaryReader(try archive.open(data), records, options: options, whole: file)
  }
}
