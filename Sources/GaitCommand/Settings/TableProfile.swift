import ArgumentParser
import Foundation
import GaitModel
import GaitRecording
import GaitWords
import TOMLKit

/// What a person says of the tables of one device or app, kept under a name: `profiles/NAME.toml` beside the settings.
struct TableProfile {
  /// The names of its fields: those of the options.
  enum Key: String, CaseIterable {
    case place
    case columns
    case accelerationUnit = "acc_unit"
    case angularVelocityUnit = "gyr_unit"
    case decimal
    case rate
    case time
    case timeUnit = "time_unit"
  }

  private let name: String
  private let folder = SettingsFile.folder(ProcessInfo.processInfo.environment) + "/profiles"

  /// The profile of a name, whether it is there or not.
  ///
  /// - Throws: `ValidationError` for a name that no file should have.
  init(named name: String) throws {
    guard PersonCode(name) != nil else { throw ValidationError(.profileName(name)) }
    self.name = name
  }

  private var path: String { folder + "/\(name).toml" }

  /// Puts what the profile says in the place of what the options leave open.
  ///
  /// - Throws: `ValidationError` when it is not there or makes no sense.
  func fill(_ options: inout TableOptions) throws {
    guard let text = try? SettingsFile.read(path) else {
      throw ValidationError(.noProfile(name, known: known()))
    }
    let unclear = ValidationError(.profileUnclear(name, path: path))
    guard let table = try? SettingsFile.table(text, path: path) else { throw unclear }
    for field in table.keys {
      guard let key = Key(rawValue: field), set(key, table[field], in: &options) else { throw unclear }
    }
  }

  /// Keeps what the options say.
  ///
  /// - Throws: `ExitCode` after saying why it cannot be written.
  func keep(_ options: TableOptions) throws {
    var lines: [String] = []
    func add(_ key: Key, _ value: String?) {
      if let value { lines.append("\(key.rawValue) = \(value)") }
    }
    if !options.place.isEmpty {
      add(.place, "[" + options.place.map(Self.quoted).joined(separator: ", ") + "]")
    }
    add(.columns, options.columns.map(Self.quoted))
    add(.accelerationUnit, options.accUnit.map(Self.quoted))
    add(.angularVelocityUnit, options.gyrUnit.map(Self.quoted))
    add(.decimal, options.decimal.map { Self.quoted($0.rawValue) })
    add(.rate, options.rate.map(Wording.plain))
    add(.time, options.time.map(Self.quoted))
    add(.timeUnit, options.timeUnit.map { Self.quoted($0.rawValue) })
    do throws(RecordingError) {
      try SettingsFile.write(lines.map { $0 + "\n" }.joined(), to: path)
    } catch {
      Messages.report(error, in: .ofCommandLine)
      throw ExitCode(error.kind.exitCode)
    }
    Messages.report(.profileKept(name), in: .ofCommandLine)
  }

  /// Sets one field, unless the command line has said it; false for what cannot stand there.
  private func set(_ key: Key, _ value: (any TOMLValueConvertible)?, in options: inout TableOptions) -> Bool {
    let text = value?.string
    switch key {
    case .place:
      guard let places = value?.array?.map({ $0.string }), !places.contains(nil) else { return false }
      if options.place.isEmpty { options.place = places.compactMap(\.self) }
      return true
    case .rate:
      guard let rate = value?.double ?? value?.int.map(Double.init) else { return false }
      options.rate = options.rate ?? rate
      return true
    case .columns: options.columns = options.columns ?? text
    case .accelerationUnit: options.accUnit = options.accUnit ?? text
    case .angularVelocityUnit: options.gyrUnit = options.gyrUnit ?? text
    case .time: options.time = options.time ?? text
    case .decimal:
      guard let mark = text.flatMap(TableOptions.DecimalMark.init) else { return false }
      options.decimal = options.decimal ?? mark
    case .timeUnit:
      guard let unit = text.flatMap(TableOptions.TimeUnit.init) else { return false }
      options.timeUnit = options.timeUnit ?? unit
    }
    return text != nil
  }

  /// The names of the profiles that are there, in order.
  private func known() -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.filter {
      PersonCode($0) != nil
    }
    .sorted()
  }

  /// A text as TOML writes it.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
