import Foundation
import GaitRecording
import GaitWords

/// Where a walk is kept when nobody says where: a folder of its own below the data folder, named after when it began.
enum WalkKeeping {
  /// A folder for a walk that begins now; `nil` where none can be.
  static func folder(_ data: DataFolder = DataFolder(), now: Date = .now) -> WalkFolder? {
    guard let walks = data.make("walks") else { return nil }
    let date = day(now)
    let parts = Calendar.current.dateComponents([.hour, .minute, .second], from: now)
    let time = [parts.hour, parts.minute, parts.second].map(digits).joined(separator: "-")
    // Two walks may begin in the same second.
    for number in 1...1000 {
      let folder = WalkFolder("\(walks)/\(date)_\(time)" + (number > 1 ? "_\(number)" : ""))
      do throws(RecordingError) {
        if folder.isFolder { continue }
        try folder.prepare()
        return folder
      } catch {
        continue
      }
    }
    return nil
  }

  /// The day as it stands in front of a folder's name.
  static func day(_ now: Date) -> String {
    let parts = Calendar.current.dateComponents([.year, .month, .day], from: now)
    return [parts.year, parts.month, parts.day].map(digits).joined(separator: "-")
  }

  private static func digits(_ number: Int?) -> String {
    (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)"
  }

  /// Takes the folder away again if no walk began in it.
  static func forgetIfEmpty(_ folder: WalkFolder) {
    // A folder with anything in it stays.
    rmdir(folder.path)
  }

  /// The folder's own name.
  static func name(of folder: WalkFolder) -> String {
    folder.path.split(separator: "/").last.map(String.init) ?? folder.path
  }

  /// A path as a shell takes it.
  static func shellWord(_ path: String) -> String {
    let plain = path.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "/._-+:@%,=~".unicodeScalars.contains(scalar)
    }
    let visible = Wording.visible(path)
    return plain ? visible : "'" + visible.replacing("'", with: "'\\''") + "'"
  }
}
