import CGangart
import GaitModel
import GaitRecording
import GaitResults

/// What a caller says beside the samples, checked as the command checks its options.
struct CallOptions {
  var wants: RecordedAnalysis.Wants = .outputs
  var isLive = false
  var subject = Subject()
  var height: Double?
  var person: PersonCode?
  var name = "memory"
  var format = "memory"
  var startedAt: String?

  /// The options; none for no pointer.
  init(_ given: UnsafePointer<gangart_options>?) throws(CallFault) {
    guard let given = given?.pointee else { return }
    if given.wants != 0 { wants = RecordedAnalysis.Wants(rawValue: given.wants) }
    isLive = given.live != 0
    height = try Self.number(given.height_m, 1.0...2.5, "height_m: metres, 1.0 to 2.5")
    subject.heightMetres = height
    subject.armLengthMetres = try Self.number(
      given.arm_length_m, 0.3...1.0, "arm_length_m: metres, 0.3 to 1.0")
    subject.speedScale = try Self.number(given.speed_scale, 0.5...2.0, "speed_scale: a factor, 0.5 to 2.0")
    if let code = text(given.person) {
      guard let person = PersonCode(code) else {
        throw .usage("person: 1 to 32 letters and digits without accents, with - _ . in between, not \(code)")
      }
      self.person = person
    }
    name = text(given.name) ?? name
    format = text(given.format) ?? format
    if let text = text(given.started_at) {
      guard ClockStart(text) != nil else {
        throw .usage("started_at: ISO 8601, as in 2026-03-01T09:00:00, not \(text)")
      }
      startedAt = text
    }
  }

  private static func number(
    _ value: Double, _ range: ClosedRange<Double>, _ meaning: String
  ) throws(CallFault) -> Double? {
    if value == 0 || value.isNaN { return nil }
    guard range.contains(value) else { throw .usage("\(meaning), not \(value)") }
    return value
  }
}

extension ReadingOptions {
  /// What a caller says of a file; nothing for no pointer.
  init(_ given: UnsafePointer<gangart_reading>?) throws(CallFault) {
    self.init()
    guard let given = given?.pointee else { return }
    kept = try text(given.sensors).map { (list) throws(CallFault) in
      var places: [Place] = []
      for word in list.split(separator: ",") { places.append(try Self.place(word)) }
      return places
    }
    for line in (text(given.places) ?? "").split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1)
      guard let name = parts.first else { continue }
      places.append(
        PlaceWish(place: try Self.place(name), target: parts.count > 1 ? String(parts[1]) : nil))
    }
    columns = text(given.columns)?.split(separator: ",", omittingEmptySubsequences: false).map {
      $0 == "-" ? "" : String($0)
    }
    accelerationUnit = try Self.unit(text(given.acc_unit), .acceleration)
    angularVelocityUnit = try Self.unit(text(given.gyr_unit), .angularVelocity)
    timeColumn = text(given.time)
    switch text(given.time_unit) {
    case nil: break
    case "s": timeUnitNanoseconds = 1e9
    case "ms": timeUnitNanoseconds = 1e6
    case "us": timeUnitNanoseconds = 1e3
    case "ns": timeUnitNanoseconds = 1
    case .some(let other): throw .usage("time_unit: s, ms, us or ns, not \(other)")
    }
    switch text(given.decimal) {
    case nil: break
    case "dot": decimalMark = UInt8(ascii: ".")
    case "comma": decimalMark = UInt8(ascii: ",")
    case .some(let other): throw .usage("decimal: dot or comma, not \(other)")
    }
    if given.rate_hz != 0 {
      guard (1...100_000).contains(given.rate_hz) else {
        throw .usage("rate_hz: rows a second, 1 to 100000, not \(given.rate_hz)")
      }
      rateHertz = given.rate_hz
    }
  }

  private static func unit(
    _ word: String?, _ quantity: TableUnit.Quantity
  ) throws(CallFault) -> TableUnit? {
    guard let word else { return nil }
    guard let unit = TableUnit(argument: word, quantity) else { throw .usage("no unit for this: \(word)") }
    return unit
  }

  private static func place(_ name: some StringProtocol) throws(CallFault) -> Place {
    try Place.known(String(name))
  }
}

extension Place {
  /// The place of this name.
  ///
  /// - Throws: `CallFault.usage` for a name of none.
  static func known(_ name: String?) throws(CallFault) -> Place {
    guard let name, let place = Place(name: name.replacing("-", with: "_")) else {
      throw .usage("no place on the body: \(name ?? "NULL"); one is lower_back, left_wrist or right_foot")
    }
    return place
  }
}
