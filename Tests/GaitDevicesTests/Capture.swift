import Foundation
import GaitDevices
import GaitTestSupport
import Testing

/// A folder of `Fixtures/devices`: bytes of a device, what they are, and what must come out.
struct Capture: CustomTestStringConvertible, Sendable {
  /// `about.json`.
  struct About: Decodable {
    enum Origin: String, Decodable {
      case hardware
      case vendorDocument = "vendor-document"
      case constructed
    }
    struct Settings: Decodable {
      var columns: String?
      var acceleration_unit: String?
      var angular_velocity_unit: String?
    }
    var device: String
    var settings: Settings
    var origin: Origin
    var notes: String
    /// Whether nothing can be read without the line of names at the beginning.
    var needs_names: Bool?
    /// Whether nothing can be read without the device's answer at the beginning.
    var needs_answer: Bool?
    /// Whether every frame that a reading comes from has a sum or check.
    var checked: Bool?
    /// Whether a message holds many samples, so that a lost one costs more than a few.
    var long_messages: Bool?
    /// Whether a reading follows from two frames that follow each other.
    var pairs: Bool?
  }

  let folder: String
  let bytes: [UInt8]
  let about: About

  var testDescription: String { folder }
  var id: String { String(folder.prefix { $0 != "/" }) }

  /// All captures, found by listing the folders.
  static let all: [Capture] = {
    let root = fixturesFolder.appending(path: "devices")
    return names(in: root).flatMap { id in
      names(in: root.appending(path: id)).compactMap { name in
        let folder = root.appending(path: id).appending(path: name)
        guard let bytes = try? Data(contentsOf: folder.appending(path: "capture.bin")),
          let text = try? Data(contentsOf: folder.appending(path: "about.json")),
          let about = try? JSONDecoder().decode(About.self, from: text)
        else { return nil }
        return Capture(folder: "\(id)/\(name)", bytes: Array(bytes), about: about)
      }
    }
  }()

  /// Folders under `folder`, in order.
  static func names(in folder: URL) -> [String] {
    let entries = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.isDirectoryKey])
    return (entries ?? []).filter { $0.hasDirectoryPath }.map(\.lastPathComponent).sorted()
  }

  /// A fresh decoder with the capture's settings.
  func decoder() -> AnyDecoder {
    guard id == TextLineDecoder.profile.id else {
      guard let decoder = AnyDecoder(id: id) else { preconditionFailure("no decoder is named \(id)") }
      return decoder
    }
    var settings = TextLineDecoder.Settings()
    settings.columns = about.settings.columns.flatMap { TextColumn.list($0) }
    settings.accelerationUnit = about.settings.acceleration_unit.flatMap { TextUnit.acceleration($0) }
    settings.angularVelocityUnit = about.settings.angular_velocity_unit.flatMap {
      TextUnit.angularVelocity($0)
    }
    return AnyDecoder(TextLineDecoder(settings))
  }

  /// How many readings a fault may cost that costs `usual` where a message is a sample.
  func most(_ usual: Int) -> Int { about.long_messages == true ? bytes.count : usual }

  /// What the decoder says to the bytes.
  func heard(_ blocks: [[UInt8]]) -> Listener { listen(decoder(), blocks) }
}

extension Listener {
  /// One line of JSON each, with the shortest digits that give the same numbers again.
  var jsonLines: [UInt8] {
    Array(heard.map { $0.json + "\n" }.joined().utf8)
  }
}

extension Heard {
  fileprivate var json: String {
    switch self {
    case .rejected(let reason, let offset):
      return #"{"byte":\#(offset),"kind":"rejected","reason":"\#(reason.rawValue)"}"#
    case .message(let text):
      return #"{"kind":"message","text":\#(Self.quoted(text))}"#
    case .reading(let reading):
      var members: [String] = []
      func add(_ name: String, _ vector: SIMD3<Double>?) {
        if let vector { members.append("\"\(name)\":[\(vector.x),\(vector.y),\(vector.z)]") }
      }
      add("acc_m_s2", reading.acceleration)
      add("gyr_rad_s", reading.angularVelocity)
      members.append(#""kind":"reading""#)
      add("linacc_m_s2", reading.linearAcceleration)
      add("mag_uT", reading.magneticField)
      members.append("\"sensor\":\(reading.sensor)")
      if let ticks = reading.ticks { members.append("\"ticks\":\(ticks)") }
      return "{\(members.joined(separator: ","))}"
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
