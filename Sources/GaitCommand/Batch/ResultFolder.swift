import Foundation
import GaitModel
import GaitRecording
import GaitResults
import GaitWire

/// The folder that `-o` names: a `walk.json` for each recording, tables over all, and a hidden note for each result of what
/// it was made from, so that what is unchanged need not be analysed again.
///
/// Every file appears whole or not at all. A note is written after its result and holds the result's digest: whenever the
/// program is killed, what a note vouches for is there.
struct ResultFolder: Sendable {
  /// The folder.
  let path: String
  private let notes: String

  /// Makes the folder, if it is not there, and takes away what a killed run left half done.
  ///
  /// - Throws: `RecordingError` when it cannot be made.
  init(_ path: String) throws(RecordingError) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    notes = self.path + "/.gangart"
    do {
      try FileManager.default.createDirectory(
        atPath: notes, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      let isFile = SameFile.isSame(path, path) && !RecordingFolder.isFolder(path)
      throw RecordingError(.cannotCreate, file: path, isFile ? .folder(.isFile) : .file(.mayNotWrite))
    }
    sweep(self.path)
    sweep(notes)
  }

  /// The file of a result.
  func result(_ name: String) -> String { path + "/" + name + ".walk.json" }

  /// The file of a table.
  func table(_ table: ResultTable) -> String { path + "/" + table.rawValue + ".csv" }

  /// What a result was made with, if it is there and was made from this content with these options by this version.
  func unchanged(_ name: String, demand: String) -> BatchAnalysis.Facts? {
    guard let note = try? String(contentsOfFile: noteFile(name), encoding: .utf8), note.hasPrefix(demand),
      let digest = try? ContentDigest.hexadecimal(of: result(name))
    else { return nil }
    var said: [Substring: Substring] = [:]
    for line in note.dropFirst(demand.count).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2 { said[parts[0]] = parts[1] }
    }
    guard said["result"] == digest[...] else { return nil }
    return BatchAnalysis.Facts(
      person: said["person"].map(String.init), heightMetres: said["height_m"].flatMap { Double($0) })
  }

  /// Keeps a result, then the note of what it was made from; without a `demand` there is none.
  func keep(
    _ analysed: BatchAnalysis.Analysed, _ name: String, demand: String?
  ) throws(RecordingError) {
    try? FileManager.default.removeItem(atPath: noteFile(name))
    let file = try OutputFile(path: result(name))
    try WalkJSON.encode(analysed.walk) { (piece) throws(RecordingError) in try file.write(piece) }
    try file.commit()
    guard let demand, let digest = try ContentDigest.hexadecimal(of: result(name)) else { return }
    var note = demand
    if let person = analysed.facts.person { note += "person \(person)\n" }
    if let height = analysed.facts.heightMetres { note += "height_m \(height)\n" }
    note += "result \(digest)\n"
    let noteOutput = try OutputFile(path: noteFile(name))
    try noteOutput.write(Array(note.utf8))
    try noteOutput.commit()
  }

  /// Takes a result away: its recording cannot be used any more.
  func forget(_ name: String) {
    for file in [noteFile(name), result(name)] { try? FileManager.default.removeItem(atPath: file) }
  }

  /// The walk of a result that was kept.
  func walk(_ name: String) throws(RecordingError) -> WalkResult {
    let file = result(name)
    guard let bytes = FileManager.default.contents(atPath: file), let walk = try? WalkJSON.decode(bytes)
    else {
      throw RecordingError(.ioError, file: file, .file(.noSuchFile))
    }
    return walk
  }

  private func noteFile(_ name: String) -> String { notes + "/" + name + ".note" }

  /// Takes temporary files of programs away that run no more.
  private func sweep(_ folder: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where name.hasPrefix(".") && name.hasSuffix(".partial") {
      let number = name.dropLast(".partial".count).split(separator: ".").last?.split(separator: "-").first
      guard let process = number.flatMap({ Int32($0) }), process > 0, kill(process, 0) != 0, errno == ESRCH
      else { continue }
      try? FileManager.default.removeItem(atPath: folder + "/" + name)
    }
  }
}
