import Foundation

/// Pieces of work on several threads, whose results are taken one after the other in the order of the pieces: so
/// what comes out is the same for any number of threads.
enum OrderedWork {
  /// Does `count` pieces of work.
  ///
  /// - Parameters:
  ///   - jobs: How many are done at a time, from 1.
  ///   - work: Does one piece; called on any thread.
  ///   - take: Takes the results in order, on the calling thread; false stops the work.
  static func run<Piece: Sendable>(
    _ count: Int, jobs: Int, work: @escaping @Sendable (Int) -> Piece, take: (Int, Piece) -> Bool
  ) {
    guard jobs > 1, count > 1 else {
      for index in 0..<count where !take(index, work(index)) { return }
      return
    }
    let board = Board<Piece>(count: count, ahead: 2 * jobs)
    for _ in 0..<min(jobs, count) {
      let thread = Thread {
        while let index = board.next() { board.put(work(index), at: index) }
      }
      // As much as the first thread has: a secondary one would get half a megabyte.
      thread.stackSize = 8 << 20
      thread.start()
    }
    for index in 0..<count where !take(index, board.result(at: index)) { break }
    board.stop()
  }

  /// Who does what, and what came of it. Everything in it is behind its condition.
  private final class Board<Piece: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private let count: Int
    private let ahead: Int
    private var begun = 0
    private var taken = 0
    private var isStopped = false
    private var results: [Int: Piece] = [:]

    /// - Parameter ahead: So many results may wait to be taken, and no more: they take memory.
    init(count: Int, ahead: Int) {
      self.count = count
      self.ahead = ahead
    }

    /// The next piece to do; `nil` when there is none.
    func next() -> Int? {
      condition.withLock {
        while !isStopped, begun < count, begun >= taken + ahead { condition.wait() }
        guard !isStopped, begun < count else { return nil }
        begun += 1
        return begun - 1
      }
    }

    func put(_ piece: Piece, at index: Int) {
      condition.withLock {
        results[index] = piece
        condition.broadcast()
      }
    }

    func result(at index: Int) -> Piece {
      condition.withLock {
        while true {
          if let piece = results.removeValue(forKey: index) {
            taken = index + 1
            condition.broadcast()
            return piece
          }
          condition.wait()
        }
      }
    }

    func stop() {
      condition.withLock {
        isStopped = true
        condition.broadcast()
      }
    }
  }
}
