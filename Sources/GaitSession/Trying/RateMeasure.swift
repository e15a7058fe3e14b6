import GaitDevices
import GaitPorts

/// Counts a device's readings for a while.
struct RateMeasure {
  private var decoder: AnyDecoder?
  private var gathered = ReadingGathering()
  private var counts: [Int: Int] = [:]
  private var begin: Int64 = 0
  private var end: Int64 = 0

  /// A measure that has nothing to count.
  init() {}

  /// A measure that begins after what was heard.
  init(_ decoder: AnyDecoder, heard: [ByteEvent]) {
    self.decoder = decoder
    for event in heard { take(event) }
    counts = [:]
    begin = heard.last?.time ?? 0
    end = begin
  }

  /// So long it has counted.
  var seconds: Double { decoder == nil ? .infinity : Double(end - begin) / 1e9 }

  /// Readings a second of each sensor.
  var ratesHertz: [Int: Double] {
    end > begin ? counts.mapValues { Double($0) / seconds } : [:]
  }

  mutating func take(_ event: ByteEvent) {
    guard case .block(let block) = event else { return }
    end = max(end, block.arrivalNanoseconds)
    decoder?.consume(block.bytes, into: &gathered)
    for reading in gathered.readings { counts[reading.sensor, default: 0] += 1 }
    gathered.readings.removeAll(keepingCapacity: true)
  }

  mutating func clock(_ now: Int64) { end = max(end, now) }
}
