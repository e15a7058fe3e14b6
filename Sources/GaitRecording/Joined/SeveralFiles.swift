import GaitModel

/// Files of one walk: one for each sensor, or a folder with a file a channel.
enum SeveralFiles {
  /// A reader for files that were worn at these places and share one clock, or whose clocks are read so.
  static func reader(
    _ files: [(place: Place, path: String)], clocks: [ClockLine], options: ReadingOptions
  ) throws(RecordingError) -> any SampleReader {
    let readers = try readers(files, options: options)
    if let place = repeated(readers.flatMap(\.rig.sensors).map(\.place)) {
      throw RecordingError.table(files.map(\.path).joined(separator: ", "), .placeTwice(place))
    }
    return MergedReader(readers, clocks: clocks)
  }

  /// A reader for each of the files, all with the same zero where their times can be compared.
  static func readers(
    _ files: [(place: Place, path: String)], options: ReadingOptions
  ) throws(RecordingError) -> [any SampleReader] {
    let zero = try commonZero(files, options)
    var readers: [any SampleReader] = []
    for (place, path) in files {
      readers.append(try reader(path, at: place, zero, options))
    }
    return readers
  }

  /// A reader for the tables in a folder, as an app leaves them.
  static func reader(
    folder path: String, _ names: [String], options: ReadingOptions
  ) throws(RecordingError) -> any SampleReader {
    if let main = OpenSimStorage.main(names) {
      let all = OpenSimStorage.accelerations(names)
      if all.count > 1 { throw RecordingError.table(path, .severalWalks(all.map { path + "/" + $0 })) }
      return try RecordingKinds.reader(.path(path + "/" + main), options: options)
    }
    let options = XIMUTables.options(folder: path, names, options) ?? options
    let parts = names.filter(WalkParts.isTable).map { name in
      WalkParts.Part(name: path + "/" + name) { () throws(RecordingError) in
        try RecordingKinds.plain(PeekedInput(try InputFile(.path(path + "/" + name))))
      }
    }
    return try WalkParts(name: path, parts).reader(options: options) { () throws(RecordingError) in nil }
  }

  private static func reader(
    _ path: String, at place: Place, _ zero: Int64?, _ options: ReadingOptions
  ) throws(RecordingError) -> any SampleReader {
    var own = options
    own.places = [ReadingOptions.PlaceWish(place: place, target: nil)]
    if let zero {
      let input = try RecordingKinds.plain(PeekedInput(try InputFile(.path(path))))
      return try TableReader(input, options: own, base: zero)
    }
    let reader = try RecordingKinds.reader(.path(path), options: own)
    // A canonical table says itself where its sensors are; another place is worn by the only one.
    guard reader.rig.sensors.count == 1, reader.rig.sensors[0].place != place else { return reader }
    return ReplacedReader(reader, at: place)
  }

  /// The earliest first time where all files are foreign tables with times.
  private static func commonZero(
    _ files: [(place: Place, path: String)], _ options: ReadingOptions
  ) throws(RecordingError) -> Int64? {
    var zero: Int64?
    for (place, path) in files {
      var own = options
      own.places = [ReadingOptions.PlaceWish(place: place, target: nil)]
      guard let table = try RecordingKinds.reader(.path(path), options: own) as? TableReader,
        let first = table.firstRaw
      else { return nil }
      zero = min(zero ?? first, first)
    }
    return zero
  }

  private static func repeated(_ places: [Place]) -> Place? {
    places.enumerated().first { places[..<$0.offset].contains($0.element) }?.element
  }
}

/// A recording of one sensor, worn where the user says.
final class ReplacedReader: SampleReader {
  private let reader: any SampleReader
  let rig: SensorRig
  let places: [Place]

  init(_ reader: any SampleReader, at place: Place) {
    self.reader = reader
    rig = SensorRig(reader.rig.sensors.map { WornSensor(place: place, channels: $0.channels) })
    places = [place]
  }

  var formatName: String { reader.formatName }
  var startedAt: String? { reader.startedAt }
  var guesses: [RecordingGuess] { reader.guesses }
  var columnUses: [ColumnUse] { reader.columnUses }
  var bytesRead: Int { reader.bytesRead }
  var byteCount: Int? { reader.byteCount }
  func readBlock(_ body: (ImuSample) -> Void) throws(RecordingError) -> Bool { try reader.readBlock(body) }
  func finish() throws(RecordingError) -> RecordingSummary { try reader.finish() }
}
