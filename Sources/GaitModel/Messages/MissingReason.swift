/// Why a measure is missing from a walk, and what would bring it.
///
/// The sentences are in `GaitWords`, one exhaustive switch a language: a new case that lacks one does not compile.
public indirect enum MissingReason: Equatable, Sendable {
  // MARK: Steps

  /// No sensor that steps can be found with; what is worn instead.
  case needsStepSensor(worn: [Place])
  /// The only acceleration is without gravity.
  case needsGravity(Place)
  /// The measure is there, but not all of it, for this reason.
  case onlyInPart(MissingReason)
  /// A sensor from which nothing could be used.
  case noUsableSample(Place)
  /// A sensor below the lowest rate, in samples a second, that steps are found at.
  case slowSensor(Place, leastHertz: Int)
  /// The acceleration is given in units of gravity.
  case unitsOfGravity(Place)
  /// The acceleration is given in thousandths of gravity.
  case thousandthsOfGravity(Place)
  /// The acceleration lacks gravity.
  case gravityRemoved(Place)
  /// The acceleration at rest is not that of gravity.
  case unlikeGravity(Place)
  /// Regularity takes a sensor low on the trunk and so many seconds of straight walking in one bout.
  case needsStraightWalking(seconds: Int)
  /// Steps were found, but none of them could be called left or right.
  case noFootNamed
  /// No gyroscope on a foot or shank.
  case needsLegGyroscope
  /// No gyroscope on foot or shank of both legs.
  case needsGyroscopeOnBothLegs

  // MARK: Feet and speed

  /// No foot carries both accelerometer and gyroscope.
  case needsFootSensor
  /// The foot's sensor is below this rate in samples a second.
  case slowFoot(leastHertz: Int)
  /// No foot lay flat between two steps.
  case footNeverFlat
  /// The sensor swings against the shoe.
  case ringingShoe
  /// Fewer steps in a row than a speed takes.
  case needsMoreSteps
  /// Nothing is worn that a walking speed follows from.
  case needsSpeedSensor

  // MARK: Arms

  /// No sensor below the elbow.
  case needsForearm
  /// No sensor below the elbow with accelerometer and gyroscope.
  case needsForearmMotion
  /// The arms were seen, and none swung while walking.
  case noArmSwing
  /// Steps of both sides and five strides with a swinging arm are not there yet.
  case needsStepsAndSwings
  /// The arm has not hung in quiet standing yet, so forward and backward are not known.
  case needsHangingArm
  /// One arm has no sensor, or does not swing.
  case needsBothArms
  /// No sensors that part shoulder and elbow.
  case needsShoulder
  /// The swings are too few for the estimate from one sensor.
  case fewSwings
  /// The swing is too small for the estimate from one sensor.
  case smallSwing
  /// The arm has another rhythm than the legs.
  case otherRhythm
  /// The forearm is held level.
  case raisedForearm
  /// The swing is too uneven for the estimate from one sensor.
  case unevenSwing
  /// The signal stands at the end of the sensor's range.
  case clipped

  // MARK: Knees, thorax and landing

  /// No leg with accelerometer and gyroscope on thigh and shank.
  case needsThighAndShank
  /// The knee's axis was not found.
  case kneeAxisUnknown
  /// No accelerometer and gyroscope on the thorax.
  case needsThorax
  /// No straight stride.
  case noStraightStride
  /// No gyroscopes on thorax and pelvis.
  case needsThoraxAndPelvis
  /// The straight strides are too few or disagree.
  case strayingStrides
  /// Shank and lower back are there, but one of them is below 200 samples a second.
  case slowShankOrBack
  /// Shank or lower back is not there.
  case needsShankAndBack

  // MARK: Lower back and pace

  /// No accelerometer low on the trunk with 100 samples a second.
  case needsQuickLowBack
  /// No gyroscope low on the trunk.
  case needsLowBackGyroscope
  /// Fewer than two of the things that loading is judged by.
  case needsTwoPaceSources

  // MARK: Walk tests

  /// Nobody walked.
  case noWalking
  /// The recording ends so many seconds after the first step, and the test takes so many.
  case testCutShort(seconds: Int, needed: Int)
  /// A test over one way holds so many bouts.
  case severalPasses(Int)
  /// The speed of a part of the walk is not known.
  case speedNotThroughout
  /// The way that was given is so many times the one that was found.
  case givenWayDiffers(factor: Double)

  // MARK: Read back

  /// As another program, or another version, wrote it in English.
  case written(String)
}
