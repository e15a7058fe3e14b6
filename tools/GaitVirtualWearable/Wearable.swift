import Foundation

/// The device: takes its walk in real time, answers commands and suffers its faults.
struct Wearable {
  let options: WearableOptions
  let feed: WalkFeed
  let outlet: any Outlet
  private var answers: CommandAnswers
  private var damage: FrameDamage
  private var isPluggedIn = true

  init(_ options: WearableOptions, feed: WalkFeed, outlet: any Outlet) {
    self.options = options
    self.feed = feed
    self.outlet = outlet
    answers = CommandAnswers(serialNumber: options.serialNumber)
    damage = FrameDamage(options.faults)
  }

  /// Walks from the moment somebody opens the port until the walk is over.
  mutating func run() throws {
    while !outlet.isOpen { serve(milliseconds: 5) }
    outlet.send(options.format.opening)
    let start = Self.nowSeconds
    for (number, reading) in feed.readings.enumerated() {
      if let speed = options.speed {
        wait(until: start + reading.seconds / speed)
      } else {
        serve(milliseconds: 0)
      }
      try plug(at: reading.seconds)
      guard number.isMultiple(of: divisor), isPluggedIn, !options.faults.isSilent(at: reading.seconds) else {
        continue
      }
      let frame = options.format.frame(
        microseconds: options.faults.microseconds(at: reading.seconds),
        acceleration: reading.acceleration, angularVelocity: reading.angularVelocity)
      outlet.send(damage.apply(to: frame))
    }
    outlet.finish()
  }

  /// Every so many-th reading is sent.
  private var divisor: Int {
    guard options.isObedient else { return 1 }
    return answers.divisor ?? max(1, Int((CommandAnswers.sourceRateHertz / options.rateHertz).rounded()))
  }

  private mutating func plug(at seconds: Double) throws {
    let isUnplugged = options.faults.isUnplugged(at: seconds)
    if isUnplugged, isPluggedIn {
      outlet.unplug()
    } else if !isUnplugged, !isPluggedIn {
      try outlet.replug()
    }
    isPluggedIn = !isUnplugged
  }

  private mutating func wait(until due: Double) {
    while true {
      let left = due - Self.nowSeconds
      if left <= 0 { return }
      if left >= 0.001 {
        serve(milliseconds: Int32(min(left * 1000, 100)))
      } else {
        usleep(UInt32(left * 1e6))
      }
    }
  }

  /// Waits for a command and answers it.
  private mutating func serve(milliseconds: Int32) {
    let received = outlet.receive(milliseconds: milliseconds)
    if !received.isEmpty { outlet.send(answers.consume(received)) }
  }

  private static var nowSeconds: Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
