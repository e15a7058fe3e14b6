/// A label or a short sentence of the page in the browser. The raw value is its key in `texts.js`.
public enum PageText: String, CaseIterable, Sendable {
  /// Leads past the bar to what is shown.
  case skipToContent
  /// Opens views and settings.
  case menu
  /// Closes a dialog.
  case close
  /// Name of the view for walking.
  case walkView
  /// Title of the view for a rest.
  case pauseView
  /// Title of the view after the walk.
  case endView
  /// Name of the view with all numbers.
  case proView
  /// Name of the view for somebody who reads along.
  case carerView
  /// Name of the pages for learning.
  case learnView
  /// Under the pace.
  case stepsPerMinute
  /// Under the range of the arms.
  case armSwing
  /// The left side.
  case left
  /// The right side.
  case right
  /// The pace may rise.
  case paceMore
  /// The pace may fall.
  case paceLess
  /// The pace is right.
  case paceGood
  /// The arms may swing more.
  case armsMore
  /// The arms may swing less.
  case armsLess
  /// The arms swing well.
  case armsGood
  /// Nothing is known yet.
  case settling
  /// No sensor shows the arms.
  case noArms
  /// Nobody walks.
  case standing
  /// Somebody walks.
  case walking
  /// The walker rests.
  case resting
  /// No data yet.
  case waiting
  /// A sensor is gone.
  case lost
  /// What comes cannot be believed.
  case doubted
  /// The walk is over.
  case over
  /// The page looks for the program.
  case connecting
  /// The page has no connection.
  case unconnected
  /// The connection broke off.
  case newsUnconnected
  /// The connection is back.
  case newsBack
  /// Lines were passed over.
  case newsSkipped
  /// A sensor is gone; its places follow.
  case newsSensorGone
  /// A sensor is back; its places follow.
  case newsSensorBack
  /// A mark did not arrive.
  case newsNotTaken
  /// There is nothing to mark.
  case newsNoWalk
  /// Marks came too quickly.
  case newsTooMany
  /// This page may only read.
  case newsMayNot
  /// Words were kept.
  case newsNoted
  /// The browser has no voice.
  case newsNoVoice
  /// The screen cannot be kept on.
  case newsNoAwake
  /// The computer speaks, not the page.
  case hostSpeaks
  /// Sound is on.
  case soundOn
  /// Sound is off.
  case soundOff
  /// The walker marks discomfort.
  case discomfort
  /// The walker begins a rest.
  case pause
  /// The walker ends the walk.
  case end
  /// Asks once more before the end.
  case endSure
  /// The walker feels better.
  case better
  /// Name of the space key.
  case keySpace
  /// This page may not mark.
  case readOnly
  /// Opens the pairing.
  case pairHere
  /// Title of the pairing.
  case pairTitle
  /// How pairing works.
  case pairHow
  /// Label of the five words.
  case pairCode
  /// Sends the words.
  case pair
  /// Forgets the pairing.
  case unpair
  /// The words are not right.
  case pairWrong
  /// Too many tries.
  case pairWait
  /// Opens a field for words.
  case note
  /// Label of the field.
  case noteWords
  /// Keeps the words.
  case keep
  /// First of a rest.
  case restLean
  /// Second of a rest.
  case restHands
  /// Third of a rest.
  case restBreathe
  /// What a rest is.
  case restPromise
  /// Under the time to the rest.
  case toPause
  /// Under the time to the end.
  case toEnd
  /// The walk warms up.
  case warmingUp
  /// No interval goes on.
  case noInterval
  /// Before the first steps.
  case ready
  /// In front of an interval's number.
  case interval
  /// The time runs without data.
  case blind
  /// Minutes walked today.
  case comfortableToday
  /// Minutes walked in this walk.
  case comfortableWalk
  /// The longest stretch.
  case longestStretch
  /// Over what went well.
  case wentWell
  /// The pace was praised.
  case wellPace
  /// The arms were praised.
  case wellArms
  /// The steps were praised.
  case wellSteps
  /// The chest was praised.
  case wellChest
  /// There was a rest.
  case wellRest
  /// A mark was made.
  case wellMark
  /// The walk itself.
  case wellWalked
  /// Over the next step.
  case nextStep
  /// A longer interval is proposed; its length follows.
  case nextLonger
  /// Nothing changes.
  case nextSame
  /// A walk without intervals.
  case nextOpen
  /// Under the time walked.
  case walkedSoFar
  /// When discomfort was marked.
  case lastMark
  /// It never was.
  case never
  /// In front of a moment.
  case atTime
  /// The sensors.
  case sensors
  /// All sensors are there.
  case allThere
  /// The rests.
  case rests
  /// What the page for reading along is.
  case carerNote
  /// Title of a trace.
  case tracePace
  /// Title of a trace.
  case traceArms
  /// Title of the sensors' traces.
  case traceRaw
  /// The library of traces is missing.
  case tracesMissing
  /// A place on the body.
  case place
  /// Title of the steps.
  case stepTable
  /// Title of left against right.
  case sidesTable
  /// Title of the landings.
  case landingTable
  /// Title of rates and losses.
  case ratesTable
  /// A moment.
  case time
  /// A side.
  case side
  /// From step to step.
  case stepTime
  /// What it rests on.
  case basis
  /// A stride's length of time.
  case strideTime
  /// Share on the ground.
  case stance
  /// A stride's length.
  case strideLength
  /// Range of the knee.
  case kneeRange
  /// Range of the arm.
  case swingRange
  /// A measure.
  case measure
  /// How it was.
  case verdict
  /// A springy landing.
  case springy
  /// A stiff landing.
  case stiff
  /// Nothing is known.
  case unknown
  /// The knee at contact.
  case kneeAtContact
  /// How far the knee gives.
  case kneeGives
  /// The foot at contact.
  case footAngle
  /// Samples a second.
  case rate
  /// Share lost.
  case loss
  /// Number of samples.
  case samples
  /// How it is.
  case state
  /// It is there.
  case there
  /// It is gone.
  case gone
  /// A sensor is heard and not believed.
  case notBelieved
  /// An instant was seen.
  case event
  /// Told from the rhythm.
  case rhythm
  /// Title of the drawing in the view with all numbers.
  case chainsNow
  /// What the drawing is.
  case chainsPicture
  /// Stops the drawing.
  case holdStill
  /// Setting of colours.
  case scheme
  /// As the device.
  case schemeAuto
  /// Light colours.
  case schemeLight
  /// Dark colours.
  case schemeDark
  /// High contrast.
  case schemeContrast
  /// Setting of the distance.
  case distance
  /// In the hand.
  case distanceNear
  /// Two metres.
  case distanceTreadmill
  /// Across a room.
  case distanceRoom
  /// Setting of sound.
  case signals
  /// Spoken.
  case signalsSpeech
  /// Tones.
  case signalsTones
  /// Silent.
  case signalsStill
  /// Setting of keys.
  case keysOn
  /// Setting of the screen.
  case stayAwake
  /// What keys do.
  case keysHelp
  /// Where safety is written.
  case safetyHint
  /// The other language, in that language.
  case otherLanguage
  /// No chain belongs to the phase.
  case noChain
}

extension Words {
  /// A label or a short sentence of the page.
  public static func page(_ text: PageText, in language: Language) -> String {
    switch language {
    case .en: text.english
    case .de: text.german
    }
  }
}
