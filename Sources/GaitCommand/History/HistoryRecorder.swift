import Dispatch
import GaitHistory
import GaitModel
import GaitRecording
import GaitWords
import Synchronization

/// Writes the rows of a walk that goes on, one transaction a minute, from a thread of its own. Whatever happens to the data
/// base is said once and never holds up the walk: its folder has all of it.
final class HistoryRecorder: Sendable {
  private let queue = DispatchQueue(label: "gangart.history")
  private let folder: WalkFolder
  private let labels: WalkLabels
  private let report: @Sendable (Advice) -> Void
  private let state = Mutex(State.unopened)

  private enum State {
    case unopened
    case open(HistoryStore)
    case failed
  }

  /// A recorder for the walk in `folder`.
  ///
  /// - Parameters:
  ///   - labels: Tags that it has from the start.
  ///   - report: Takes what keeps the walk from being in the history, once.
  init(_ folder: WalkFolder, labels: WalkLabels, report: @escaping @Sendable (Advice) -> Void) {
    self.folder = folder
    self.labels = labels
    self.report = report
  }

  /// Takes rows to be written.
  func record(_ rows: WalkRows, in language: Language) {
    queue.async { [self] in
      do throws(HistoryFault) {
        let isFirst = state.withLock { if case .unopened = $0 { true } else { false } }
        guard let store = try opened(language) else { return }
        try store.record(rows)
        if isFirst, !labels.tags.isEmpty {
          try store.label(
            folder: rows.identity.folder, with: labels, stamp: LabelFile(folder).stamp)
        }
      } catch {
        state.withLock { $0 = .failed }
        report(Words.advice(error, in: language))
      }
    }
  }

  /// Waits until everything is written.
  func finish() {
    queue.sync {
      state.withLock { state in
        if case .open(let store) = state { try? store.finish() }
        state = .failed
      }
    }
  }

  /// The data base, opened with the first rows; `nil` after a failure.
  private func opened(_ language: Language) throws(HistoryFault) -> HistoryStore? {
    switch state.withLock({ $0 }) {
    case .open(let store): return store
    case .failed: return nil
    case .unopened:
      if !labels.tags.isEmpty {
        do throws(RecordingError) {
          try LabelFile(folder).write(labels)
        } catch {
          throw .failed(Words.advice(error.problem, in: language).what)
        }
      }
      let store = try HistoryPlace().open()
      state.withLock { $0 = .open(store) }
      return store
    }
  }
}

/// Hands a walk's events on to the rows of the history.
struct HistorySink {
  private var fold: WalkRowsFold
  private let recorder: HistoryRecorder
  private let language: Language

  /// - Parameter identity: Which walk it is.
  init(_ identity: WalkIdentity, _ recorder: HistoryRecorder, in language: Language) {
    fold = WalkRowsFold(identity)
    self.recorder = recorder
    self.language = language
  }

  /// Takes an event; once a minute, rows are written.
  mutating func receive(_ event: WalkEvent) {
    fold.receive(event)
    if fold.hasNews, let rows = fold.take() { recorder.record(rows, in: language) }
  }
}
