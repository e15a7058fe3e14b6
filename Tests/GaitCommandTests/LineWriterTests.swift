import Foundation
import GaitModel
import GaitWords
import Testing

@testable import GaitCommand

@Suite("Lines for readers of any speed")
struct LineWriterTests {
  /// A pipe that takes 64 KiB and then makes writers wait.
  private let pipe = Pipe()

  private func line(_ number: Int) -> [UInt8] {
    Array("\(number) \(String(repeating: "x", count: 1000))\n".utf8)
  }

  @Test("What a slow reader cannot take is dropped by whole lines, and counted; the rest arrives in order")
  func slowReader() {
    let writer = LineWriter(descriptor: pipe.fileHandleForWriting.fileDescriptor, capacity: 10_000)
    for number in 0..<1000 { writer.offer(line(number)) }
    var received = Data()
    while received.count(where: { $0 == UInt8(ascii: "\n") }) < 5 {
      received += pipe.fileHandleForReading.availableData
    }
    let reading = Thread { [pipe] in while !pipe.fileHandleForReading.availableData.isEmpty {} }
    reading.start()
    while !writer.isIdle { sched_yield() }
    let dropped = writer.takeDropped()
    #expect(dropped > 800)
    #expect(dropped < 1000)
    #expect(writer.takeDropped() == 0)
    writer.finish()
    let numbers = String(decoding: received, as: UTF8.self).split(separator: "\n").dropLast().compactMap {
      $0.split(separator: " ").first.flatMap { Int($0) }
    }
    // Those that were dropped in between are missing; none is cut, doubled or out of its place.
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 })
    try? pipe.fileHandleForWriting.close()
  }

  @Test("More lines at once than the queue takes, as a file gives them, all arrive in order")
  func file() async throws {
    let writer = LineWriter(descriptor: pipe.fileHandleForWriting.fileDescriptor, capacity: 200_000)
    let reading = Task.detached { [pipe] in
      var received = Data()
      while case let data = pipe.fileHandleForReading.availableData, !data.isEmpty { received += data }
      return received
    }
    var outlet = LineOutlet(writer: writer, isQuiet: true, in: .en)
    let long = String(repeating: "x", count: 200)
    for number in 0..<5000 { outlet.receive(.note(NoteLine(time: .zero, text: "\(long) \(number)"))) }
    outlet.flush()
    writer.finish()
    try pipe.fileHandleForWriting.close()
    let lines = String(decoding: await reading.value, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 5000)
    #expect(lines.last?.hasSuffix(" 4999\"}") == true)
  }

  @Test(
    "What is missing lies in one place: after the first line that was dropped nothing goes until it is said")
  func oneGap() {
    let writer = LineWriter(descriptor: pipe.fileHandleForWriting.fileDescriptor, capacity: 10_000)
    for number in 0..<200 { writer.offer(line(number)) }
    // A line that would still fit comes after those that did not.
    writer.offer(Array("small\n".utf8))
    #expect(writer.takeDropped(isEnd: true) > 100)
    writer.offer(Array("needed\n".utf8), isNeeded: true)
    let reading = Thread { [pipe] in while !pipe.fileHandleForReading.availableData.isEmpty {} }
    reading.start()
    #expect(writer.finish() == 0)
    try? pipe.fileHandleForWriting.close()
  }

  @Test("What a slow reader missed is said in its place, in order of time, up to the end")
  func saidGaps() throws {
    struct Line: Decodable {
      let t: Double
      let text: String?
    }
    let writer = LineWriter(descriptor: pipe.fileHandleForWriting.fileDescriptor, capacity: 10_000)
    var outlet = LineOutlet(writer: writer, isQuiet: true, in: .en)
    let long = String(repeating: "x", count: 500)
    func walk(_ seconds: ClosedRange<Int>) throws {
      for second in seconds {
        let time = try #require(SampleTime(seconds: Double(second)))
        outlet.receive(.note(NoteLine(time: time, text: long)))
        outlet.flush()
      }
    }
    try walk(1...1000)
    // For a moment somebody reads, then nobody again: less than queue and pipe hold, of which a process with very many gets
    // small ones.
    var received = Data()
    while received.count < 12_000 { received += pipe.fileHandleForReading.availableData }
    try walk(1001...2000)
    outlet.receive(.end(WalkEnd(time: try #require(SampleTime(seconds: 2000)), durationSeconds: 2000)))
    outlet.flush()
    // Who waits for the last line holds a thread: one of its own, for tests share few.
    Thread.detachNewThread { [pipe] in
      writer.finish()
      try? pipe.fileHandleForWriting.close()
    }
    while case let data = pipe.fileHandleForReading.availableData, !data.isEmpty { received += data }
    let lines = try received.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Line.self, from: Data($0))
    }
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.t <= $1.t })
    let gaps = lines.filter { $0.text?.contains("left out here") == true }
    let missing = gaps.compactMap { $0.text?.split(separator: " ").first.flatMap { Int($0) } }.reduce(0, +)
    #expect(gaps.count >= 2)
    #expect(gaps.allSatisfy { $0.t > 1 })
    #expect(lines.count - gaps.count + missing == 2001)
  }

  @Test("A reader that has gone is noticed, and nobody waits for it")
  func goneReader() throws {
    signal(SIGPIPE, SIG_IGN)
    let writer = LineWriter(descriptor: pipe.fileHandleForWriting.fileDescriptor)
    try pipe.fileHandleForReading.close()
    writer.offer(line(1))
    var turns = 0
    while !writer.isBroken, turns < 100_000_000 {
      sched_yield()
      turns += 1
    }
    #expect(writer.isBroken)
    writer.offer(line(2))
    writer.finish()
  }
}
