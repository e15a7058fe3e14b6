import GaitModel
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@testable import GaitAnalysis

/// A leg's segment that turns about one axis, stride after stride, with known contacts.
///
/// Each sweep of the rotation is half a sine. In the segment's own frame x points forward, y left and z up.
/// A landing is a bump of force that begins at `contact` + 5 ms and lasts 20 ms, so that the middle of its jerk
/// lies 15 ms after the contact.
struct LegSignal {
  /// One sweep: rad/s about the left axis is positive for toes down.
  struct Sweep {
    var start: Double
    var duration: Double
    /// Angle in radians, negative for a swing forward.
    var angle: Double

    func rate(at time: Double) -> Double {
      let phase = (time - start) / duration
      guard phase > 0, phase < 1 else { return 0 }
      return angle / duration * .pi / 2 * sin(.pi * phase)
    }
  }

  var sweeps: [Sweep] = []
  /// When the foot meets the ground, in seconds.
  var contacts: [Double] = []
  /// When it leaves it.
  var finalContacts: [Double] = []
  /// Height of a landing's bump of force in m/s²; 0 for none.
  var landing = 30.0
  var seconds = 0.0

  /// A foot that rests for `rest` seconds and then makes `strides` strides of `stride` seconds.
  static func foot(strides: Int, stride: Double = 1.1, rest: Double = 2) -> LegSignal {
    var signal = LegSignal()
    for index in 0..<strides {
      let contact = rest + 0.8 + Double(index) * stride
      // Of the foot: 30 ms from the reversal to the contact, and from the final contact to the swing.
      let reversal = contact - 0.03
      let swing = reversal - 0.38
      signal.sweeps += [
        Sweep(start: swing - 0.22, duration: 0.22, angle: 1.1),
        Sweep(start: swing, duration: 0.38, angle: -1.4),
        Sweep(start: reversal, duration: 0.1, angle: 0.3),
      ]
      signal.contacts.append(contact)
      signal.finalContacts.append(swing - 0.03)
    }
    signal.seconds = rest + 0.8 + Double(strides) * stride
    return signal
  }

  /// A shank or thigh: forward through one radian in 40 % of the stride, back in the rest.
  ///
  /// `contactLead`: from the reversal to the contact; `finalLead`: from the final contact to the swing.
  static func upperLeg(
    strides: Int, stride: Double = 1.1, rest: Double = 2, contactLead: Double, finalLead: Double
  ) -> LegSignal {
    var signal = LegSignal()
    for index in 0..<strides {
      let swing = rest + 0.6 * stride + Double(index) * stride
      signal.sweeps += [
        Sweep(start: swing - 0.6 * stride, duration: 0.6 * stride, angle: 1),
        Sweep(start: swing, duration: 0.4 * stride, angle: -1),
      ]
      signal.contacts.append(swing + 0.4 * stride + contactLead)
      signal.finalContacts.append(swing - finalLead)
    }
    signal.seconds = rest + Double(strides + 1) * stride
    return signal
  }

  func rotation(at time: Double) -> Vector3 {
    Vector3(0, sweeps.reduce(0) { $0 + $1.rate(at: time) }, 0)
  }

  func force(at time: Double) -> Vector3 {
    let bump = contacts.reduce(0.0) { sum, contact in
      let phase = (time - contact - 0.005) / 0.02
      return phase > 0 && phase < 1 ? sum + landing * sin(.pi * phase) : sum
    }
    return Vector3(0.4 * bump, 0, 9.81 + bump)
  }

  /// The samples, from a sensor that is turned by `mounting`.
  func samples(rateHertz: Double = 200, mounting: Mounting = .straight) -> [ImuSample] {
    (0..<Int(seconds * rateHertz)).map { index in
      let time = Double(index) / rateHertz
      return ImuSample(
        time: SampleTime.zero.advanced(bySeconds: time), sensor: 0,
        acceleration: mounting.turn(force(at: time)), angularVelocity: mounting.turn(rotation(at: time)))
    }
  }
}

/// How a sensor sits on its segment: rows of a rotation matrix.
struct Mounting: CustomTestStringConvertible, Sendable {
  var x: Vector3
  var y: Vector3
  var z: Vector3
  var testDescription: String

  func turn(_ vector: Vector3) -> Vector3 {
    Vector3(x.dot(vector), y.dot(vector), z.dot(vector))
  }

  static let straight = Mounting(
    x: Vector3(1, 0, 0), y: Vector3(0, 1, 0), z: Vector3(0, 0, 1), testDescription: "straight")
  static let backToFront = Mounting(
    x: Vector3(-1, 0, 0), y: Vector3(0, -1, 0), z: Vector3(0, 0, 1), testDescription: "back to front")
  static let upsideDown = Mounting(
    x: Vector3(1, 0, 0), y: Vector3(0, -1, 0), z: Vector3(0, 0, -1), testDescription: "upside down")
  static let askew = Mounting(
    x: Vector3(0.36, 0.48, -0.8), y: Vector3(-0.8, 0.6, 0), z: Vector3(0.48, 0.64, 0.6),
    testDescription: "askew")
  static let all = [straight, backToFront, upsideDown, askew]
}

/// What a leg's sensor told, and when.
struct LegRun {
  var initial: [Double] = []
  var final: [Double] = []
  /// When each initial contact became known.
  var known: [Double] = []

  init(_ samples: [ImuSample], segment: Segment, channels: ChannelSet = .both) throws {
    var gait = try #require(LegGait(segment: segment, channels: channels))
    var fronts = Fronts(Place(segment, .left), channels)
    var frame = SensorFrame()
    for sample in samples {
      guard fronts.take(sample, into: &frame) else { continue }
      gait.process(frame)
      add(gait.found, at: sample.time)
    }
  }

  private mutating func add(_ events: [LegEvent], at time: SampleTime) {
    for event in events {
      switch event.kind {
      case .initialContact:
        initial.append(event.time.seconds)
        known.append(time.seconds)
      case .finalContact: final.append(event.time.seconds)
      }
    }
  }
}

/// Takes outputs and keeps none.
struct Nowhere: GaitOutputSink {
  mutating func receive(_ output: GaitOutput) {}
}
