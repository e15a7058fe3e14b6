import ArgumentParser
import GaitModel
import GaitRecording
import GaitWords

/// What a person can say of a recording that does not say it itself.
struct TableOptions: ParsableArguments, Sendable {
  @Option(name: .long, help: ArgumentHelp(.tablePlaces))
  var place: [String] = []

  // The first column may be one that is not used: then a dash comes first.
  @Option(name: .long, parsing: .unconditional, help: ArgumentHelp(.tableColumns))
  var columns: String?

  @Option(name: .long, help: ArgumentHelp(.tableAcceleration))
  var accUnit: String?

  @Option(name: .long, help: ArgumentHelp(.tableRotation))
  var gyrUnit: String?

  @Option(name: .long, help: ArgumentHelp(.decimalMark))
  var decimal: DecimalMark?

  @Option(name: .long, help: ArgumentHelp(.rowRate))
  var rate: Double?

  @Option(name: .long, help: ArgumentHelp(.timeColumn))
  var time: String?

  @Option(name: .long, help: ArgumentHelp(.timeUnit))
  var timeUnit: TimeUnit?

  @Option(name: .long, help: ArgumentHelp(.align))
  var align: Alignment?

  @Option(name: .long, help: ArgumentHelp(.profile))
  var profile: String?

  @Option(name: .long, help: ArgumentHelp(.saveProfile))
  var saveProfile: String?

  /// What brings the clocks of several files together.
  enum Alignment: String, ExpressibleByArgument, CaseIterable {
    case time, steps, stamps
  }

  /// How decimals are written.
  enum DecimalMark: String, ExpressibleByArgument, CaseIterable {
    case dot, comma
  }

  /// A unit of time.
  enum TimeUnit: String, ExpressibleByArgument, CaseIterable {
    case s, ms, us, ns

    /// Nanoseconds of one.
    var nanoseconds: Double {
      switch self {
      case .s: 1e9
      case .ms: 1e6
      case .us: 1e3
      case .ns: 1
      }
    }
  }

  mutating func validate() throws {
    if let profile { try TableProfile(named: profile).fill(&self) }
    try check()
    // Only what can be understood is kept.
    if let saveProfile { try TableProfile(named: saveProfile).keep(self) }
  }

  private func check() throws {
    if let columns, columns.hasPrefix("--") || columns.isEmpty {
      throw ValidationError(
        ParseFault.missingValue(option: "--columns", taken: nil).sentence(in: .ofCommandLine))
    }
    if let accUnit, TableUnit(argument: accUnit, .acceleration) == nil {
      throw ValidationError(.tableUnit(option: "--acc-unit", got: accUnit))
    }
    if let gyrUnit, TableUnit(argument: gyrUnit, .angularVelocity) == nil {
      throw ValidationError(.tableUnit(option: "--gyr-unit", got: gyrUnit))
    }
    if let rate, !(rate >= 1 && rate <= 100_000) { throw ValidationError(.rowRate(rate)) }
    for word in place { _ = try Self.wish(word) }
    if align != nil, parts.count < 2 {
      throw ValidationError(.goesWith(option: "--align", with: "--place PLACE=FILE --place PLACE=FILE"))
    }
  }

  /// The same for the reader, with the places to keep.
  func reading(keeping kept: [Place]?) -> ReadingOptions {
    var options = ReadingOptions(kept: kept)
    options.places = place.compactMap { try? Self.wish($0) }
    options.columns = columns?.split(separator: ",", omittingEmptySubsequences: false).map {
      $0 == "-" ? "" : String($0)
    }
    options.accelerationUnit = accUnit.flatMap { TableUnit(argument: $0, .acceleration) }
    options.angularVelocityUnit = gyrUnit.flatMap { TableUnit(argument: $0, .angularVelocity) }
    options.decimalMark = decimal.map { $0 == .comma ? UInt8(ascii: ",") : UInt8(ascii: ".") }
    options.rateHertz = rate
    options.timeColumn = time
    options.timeUnitNanoseconds = timeUnit?.nanoseconds
    return options
  }

  /// The files of one walk, each with the place where its sensor was worn: targets of `--place` that are files.
  var parts: [(place: Place, path: String)] {
    place.compactMap { word in
      guard let wish = try? Self.wish(word), let target = wish.target, SameFile.isSame(target, target) else {
        return nil
      }
      return (wish.place, target)
    }
  }

  /// What a walk of several files is called.
  var partsName: String { parts.map(\.path).joined(separator: " + ") }

  /// The recordings that are meant by these arguments: a walk of several files when places name them all.
  func recordings(_ files: [String]) throws -> [String] {
    let parts = parts
    if !parts.isEmpty, files.allSatisfy({ file in parts.contains { $0.path == file } }) { return [partsName] }
    if files.isEmpty { throw ValidationError(.noRecording) }
    return files
  }

  private static func wish(_ word: String) throws -> ReadingOptions.PlaceWish {
    let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
    guard let name = parts.first, let place = Place(name: name.replacing("-", with: "_")) else {
      throw ValidationError(.notAPlace(parts.first ?? word))
    }
    return ReadingOptions.PlaceWish(place: place, target: parts.count > 1 ? parts[1] : nil)
  }
}
