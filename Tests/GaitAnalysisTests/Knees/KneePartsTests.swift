import Foundation
import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// The bricks beneath the knee, on signals whose answer is known.
@Suite struct KneePartsTests {
  private static let degree = KneeWalk.degree

  private static func time(_ seconds: Double) -> SampleTime {
    SampleTime(nanoseconds: Int64((seconds * 1e9).rounded()))
  }

  // MARK: Plane

  @Test("A great circle is found however the sensor is turned", arguments: 1...4)
  func aGreatCircleIsFoundHoweverTheSensorIsTurned(seed: UInt64) throws {
    let mounting = Attitude.random(seed: seed)
    func up(_ angle: Double, out: Double = 0) -> Vector3 {
      mounting.turning(Vector3(sin(angle) * cos(out), sin(out), cos(angle) * cos(out)))
    }
    var moments = UpMoments(memorySeconds: 20, rateHertz: 100)
    #expect(moments.plane(through: up(0)) == nil && moments.mean == nil)
    for index in 0..<1_000 {
      let phase = 2 * Double.pi * Double(index) / 100
      moments.process(up(0.5 * sin(phase), out: 0.05 * sin(2 * phase)))
    }
    let plane = try #require(moments.plane(through: up(0)))
    #expect(abs(abs(plane.direction.dot(up(.pi / 2))) - 1) < 1e-3)
    #expect(plane.linearity > 0.95)
    #expect(try #require(moments.mean).dot(up(0)) > 0.999)
  }

  @Test("What goes round has no plane")
  func whatGoesRoundHasNoPlane() throws {
    var moments = UpMoments(memorySeconds: 20, rateHertz: 100)
    for index in 0..<1_000 {
      let phase = 2 * Double.pi * Double(index) / 100
      moments.process(Vector3(0.3 * cos(phase), 0.3 * sin(phase), 0.954))
    }
    #expect(try #require(moments.plane(through: Vector3(0, 0, 1))).linearity < 0.55)
  }

  @Test("The old is forgotten")
  func theOldIsForgotten() throws {
    var moments = UpMoments(memorySeconds: 1, rateHertz: 100)
    for index in 0..<2_000 {
      let swing = 0.5 * sin(2 * Double.pi * Double(index) / 100)
      moments.process(index < 1_000 ? Vector3(swing, 0, 0.9) : Vector3(0, swing, 0.9))
    }
    #expect(abs(try #require(moments.plane(through: Vector3(0, 0, 1))).direction.y) > 0.999)
  }

  // MARK: Histories

  private static func history(seconds: Double = 2, count: Int = 300) -> MotionHistory {
    var history = MotionHistory(seconds: seconds, rateHertz: 100)
    for index in 0..<count {
      history.append(
        up: Vector3(0, 0, 1), turning: Vector3(0, 1, Double(index)), at: time(Double(index) / 100))
    }
    return history
  }

  @Test("A moment between two samples lies between them")
  func aMomentBetweenTwoSamplesLiesBetweenThem() throws {
    let history = Self.history()
    for seconds in [1.01, 1.5, 1.507, 2.9899, 2.99] {
      let look = try #require(history.look(at: Self.time(seconds)))
      #expect(abs(look.turning.z - 100 * seconds) < 1e-6, "\(seconds)")
      #expect(look.yawRate == look.turning.z)
    }
    for seconds in [0.99, 2.991, -5] { #expect(history.look(at: Self.time(seconds)) == nil, "\(seconds)") }
  }

  @Test("A history knows what it holds")
  func aHistoryKnowsWhatItHolds() {
    var history = Self.history()
    #expect(history.reaches(Self.time(2.99)) && !history.reaches(Self.time(3)))
    #expect(history.covers(from: Self.time(1), to: Self.time(2.99)))
    #expect(!history.covers(from: Self.time(0.99), to: Self.time(2)))
    history.removeAll()
    #expect(!history.reaches(Self.time(-1)) && history.look(at: Self.time(2)) == nil)
    #expect(!history.covers(from: Self.time(2), to: Self.time(2)))
    #expect(MotionHistory(seconds: 1, rateHertz: 100).look(at: .zero) == nil)
  }

  @Test("The ends of the timeline do not trap")
  func theEndsOfTheTimelineDoNotTrap() {
    let history = Self.history()
    for end in [Int64.min, .max] {
      let time = SampleTime(nanoseconds: end)
      #expect(history.look(at: time) == nil)
      #expect(!history.covers(from: SampleTime(nanoseconds: .min), to: time))
    }
  }

  @Test("The greatest value of an interval is found")
  func theGreatestOfAnInterval() {
    var history = PeakHistory(seconds: 1, rateHertz: 200)
    #expect(history.greatest(from: .zero, to: .zero) == nil)
    for index in 0..<400 {
      history.append(index == 300 ? 9 : index == 350 ? 11 : 1, at: Self.time(Double(index) / 200))
    }
    #expect(history.greatest(from: Self.time(1.45), to: Self.time(1.6)) == 9)
    #expect(history.greatest(from: Self.time(1.45), to: Self.time(1.8)) == 11)
    #expect(history.greatest(from: Self.time(1.8), to: Self.time(1.99)) == 1)
    #expect(history.greatest(from: Self.time(0.9), to: Self.time(1.2)) == nil)
    #expect(history.greatest(from: Self.time(1.9), to: Self.time(2.1)) == nil)
    #expect(history.reaches(Self.time(1.995)) && !history.reaches(Self.time(2)))
    history.removeAll()
    #expect(history.greatest(from: Self.time(1.8), to: Self.time(1.9)) == nil)
  }

  // MARK: Shock

  /// A body that is jolted at each landing, the back less than the shank.
  private static func jolts(rate: Double, back: Double) -> [ImuSample] {
    (0..<Int(6 * rate)).flatMap { index -> [ImuSample] in
      let seconds = Double(index) / rate
      let jolt = exp(-pow((seconds.truncatingRemainder(dividingBy: 1) - 0.5) / 0.012, 2))
      return [30, 30 * back].enumerated().map { sensor, size in
        ImuSample(
          time: time(seconds), sensor: sensor, acceleration: Vector3(size * jolt, 0, 9.81),
          angularVelocity: .zero)
      }
    }
  }

  private static func attenuation(rate: Double, back: Double) -> (HeelStrike, ShockAttenuation) {
    let rig = SensorRig([
      WornSensor(place: Place(.shank, .left), channels: [.acceleration, .angularVelocity]),
      WornSensor(place: Place(.lowerBack), channels: [.acceleration, .angularVelocity]),
    ])
    var shocks = ShockAttenuation(rig: rig)
    var fronts = Fronts(rig)
    var frame = SensorFrame()
    for sample in jolts(rate: rate, back: back) where fronts.take(sample, into: &frame) {
      shocks.process(frame)
    }
    var strike = HeelStrike(
      time: time(5.48), reported: time(6), side: .left, place: Place(.shank, .left))
    _ = shocks.complete(&strike)
    return (strike, shocks)
  }

  @Test("The share of the shock that is lost is found", arguments: [100.0, 200, 256, 400])
  func theShareOfTheShockThatIsLost(rate: Double) throws {
    for back in [0.2, 0.5, 1] {
      let found = try #require(Self.attenuation(rate: rate, back: back).0.shockAttenuation)
      // The jolts of both places fall between two samples alike here; on people they do not.
      #expect(abs(found - (1 - back)) < (rate < 200 ? 0.1 : 0.01), "\(rate) Hz, \(back): \(found)")
    }
  }

  @Test("Slow sensors give no shock")
  func slowSensorsTellNoShock() {
    let (strike, shocks) = Self.attenuation(rate: 80, back: 0.5)
    #expect(strike.shockAttenuation == nil && shocks.wasTooSlow && !shocks.hasReported)
  }
}
