import Foundation
import GaitModel
import GaitRecording

/// The walks that the program keeps by itself.
enum KeptWalks {
  /// The folder of the last walk of a person; `nil` without one.
  static func last(of person: String, in data: DataFolder = DataFolder()) -> String? {
    guard let walks = data.path.map({ $0 + "/walks" }),
      let names = try? FileManager.default.contentsOfDirectory(atPath: walks)
    else { return nil }
    let own = names.compactMap { name -> (startedAt: String, path: String)? in
      let folder = WalkFolder("\(walks)/\(name)")
      guard let heading = try? JournalReader(folder).heading, heading.subject.person.text == person else {
        return nil
      }
      return (heading.startedAt, folder.path)
    }
    // By the name where two began in the same second.
    return own.max { ($0.startedAt, $0.path) < ($1.startedAt, $1.path) }?.path
  }
}
