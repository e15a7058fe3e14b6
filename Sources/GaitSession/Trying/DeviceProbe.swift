public import GaitModel
public import GaitPorts

/// Listens to a source for a moment and says what is behind it.
public struct DeviceProbe: Equatable, Sendable {
  /// What is behind a source.
  public struct Sensor: Equatable, Sendable {
    /// The device's own number of the sensor.
    public var number: Int
    /// What it measures.
    public var channels: ChannelSet
  }

  /// Short name of the protocol; `nil` when it was not recognised.
  public var protocolName: String?
  /// What the device said of itself.
  public var message: DeviceRemark?
  /// The sensors that were heard.
  public var sensors: [Sensor]
  /// Readings a second of each sensor, by its number; empty unless they were measured.
  public var ratesHertz: [Int: Double] = [:]
  /// Why it cannot be used; `nil` when it can.
  public var refusal: PortError?

  /// Listens to an open source until it is recognised, at most some seconds. The source is closed then.
  ///
  /// - Parameter seconds: so long its readings are counted afterwards; 0 for not at all.
  public static func listen(to source: any ByteSource, measuring seconds: Double = 0) async -> DeviceProbe {
    let session = SessionControls()
    var trial = SourceTrial(choice: nil, now: MonotonicClock.nowNanoseconds)
    var failure: PortError?
    var rates = RateMeasure()
    await withTaskGroup { group in
      group.addTask { await WalkSession.move(source, 0, to: session.channel) }
      group.addTask { await WalkSession.publishTime(of: session.clock, to: session.channel) }
      while trial.verdict == .pending, let input = await session.channel.receive() {
        switch input {
        case .event(_, let event): trial.take(event)
        case .clock(let now): trial.clock(now)
        case .ended(_, let error):
          failure = error
          trial.end()
        case .mark, .consent, .stop, .synchronized: break
        }
        let commands = trial.commands(at: MonotonicClock.nowNanoseconds, rateHertz: nil)
        if !commands.isEmpty {
          group.addTask { for command in commands { try? await source.send(command) } }
        }
      }
      if trial.verdict == .ready, seconds > 0, let decoder = trial.choice?.decoder {
        rates = RateMeasure(decoder, heard: trial.events)
        while rates.seconds < seconds, failure == nil, let input = await session.channel.receive() {
          switch input {
          case .event(_, let event): rates.take(event)
          case .clock(let now): rates.clock(now)
          case .ended(_, let error): failure = error ?? failure
          case .mark, .consent, .stop, .synchronized: break
          }
          if case .ended = input { break }
        }
      }
      session.channel.close()
      source.close()
      group.cancelAll()
    }
    var probe = DeviceProbe(trial, name: source.name, failure: failure)
    probe.ratesHertz = rates.ratesHertz
    return probe
  }

  private init(_ trial: SourceTrial, name: String, failure: PortError?) {
    protocolName = trial.choice?.protocolName
    message = trial.message
    sensors = trial.channels.sorted { $0.key < $1.key }.map { Sensor(number: $0.key, channels: $0.value) }
    if let failure {
      refusal = failure
    } else if case .refused(let reason) = trial.verdict {
      refusal = reason.error(name, hasSpeed: (try? SourceAddress(name).isSerial) ?? false)
      if case .proposed(let id) = reason { protocolName = id }
    }
  }
}
