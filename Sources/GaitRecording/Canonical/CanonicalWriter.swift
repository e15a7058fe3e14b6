public import GaitModel

/// Writes a canonical recording to a file. See `CanonicalText` for how rows and numbers are formed.
///
/// The file appears under its name only when `finish` has succeeded, whole and on the disk; until then the
/// bytes gather in a temporary file beside it, and without `finish` nothing is left behind.
public struct CanonicalWriter: ~Copyable {
  private var text: CanonicalText
  private let output: OutputFile

  /// How many bytes are gathered before they are written.
  private static let blockSize = 64 * 1024

  /// Begins a file at `path`, replacing in the end what is there; with `asObjects`, of JSON objects, one a line.
  ///
  /// - Throws: `RecordingError` of kind `.cannotCreate` when no file can be made there.
  public init(
    path: String, rig: SensorRig, style: CanonicalStyle = .exact, asObjects: Bool = false
  ) throws(RecordingError) {
    output = try OutputFile(path: path)
    text = CanonicalText(rig: rig, style: style, asObjects: asObjects)
  }

  /// Writes to an open descriptor, which stays open; `name` is what messages call it.
  public init(descriptor: Int32, name: String, rig: SensorRig, style: CanonicalStyle = .exact) {
    output = OutputFile(descriptor: descriptor, name: name)
    text = CanonicalText(rig: rig, style: style)
  }

  /// Adds a sample; samples come in time order and count their sensor in the rig.
  ///
  /// - Throws: `RecordingError` of kind `.ioError` when the disk takes no more.
  public mutating func write(_ sample: ImuSample) throws(RecordingError) {
    text.append(sample)
    if text.bytes.count >= Self.blockSize { try flush() }
  }

  /// Completes the file and puts it in its place.
  ///
  /// - Throws: `RecordingError` of kind `.ioError` or `.cannotCreate`; nothing is left behind then.
  public consuming func finish() throws(RecordingError) {
    text.endRow()
    try flush()
    try output.commit()
  }

  private mutating func flush() throws(RecordingError) {
    try output.write(text.bytes)
    text.removeBytes()
  }
}
