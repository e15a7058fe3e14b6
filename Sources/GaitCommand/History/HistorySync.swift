import GaitHistory
import GaitModel
import GaitRecording
import GaitWords

/// Brings the data base up to what lies in the folders: walks that it lost or never had, and labels that changed. Whatever was
/// cut off between a folder and the data base is made good here.
struct HistorySync {
  let place: HistoryPlace
  let store: HistoryStore
  let language: Language

  /// Does it. What cannot be read is reported, and does not hold up the rest.
  ///
  /// - Throws: `HistoryFault`.
  func run() throws(HistoryFault) {
    if store.isReadOnly { return }
    // Looking through thousands of folders takes longer than all the rest. The folder that they lie in says whether any came or
    // went, and whoever changes labels touches it first.
    let stamp = place.walksStamp
    if let stamp, try store.scanned() == stamp.text { return }
    let known = try store.known()
    var missing: [WalkFolder] = []
    for folder in place.walkFolders {
      guard let walk = known[HistoryPlace.storedBelow(folder)], walk.isEnded else {
        missing.append(folder)
        continue
      }
      try label(folder, walk)
    }
    // Walks that were kept elsewhere, as far as they are known.
    for (stored, walk) in known.sorted(by: { $0.key < $1.key }) where stored.hasPrefix("/") {
      let folder = WalkFolder(stored)
      guard folder.holdsWalk else { continue }
      if walk.isEnded { try label(folder, walk) } else { missing.append(folder) }
    }
    let waiting = missing.filter { !$0.isBeingRecorded }
    if let stamp, stamp.isSettled, waiting.isEmpty, missing.isEmpty { try store.noteScan(stamp.text) }
    if waiting.isEmpty { return }
    if waiting.count > 1 { Messages.report(HistoryText.adding(waiting.count).text(in: language)) }
    for folder in waiting { try WalkReading.index(folder, of: place, in: store, language) }
  }

  private func label(_ folder: WalkFolder, _ walk: HistoryStore.Known) throws(HistoryFault) {
    let file = LabelFile(folder)
    let stamp = file.stamp
    guard stamp != walk.labelsStamp else { return }
    try store.label(folder: place.stored(folder), with: file.read(in: language), stamp: stamp)
  }
}
