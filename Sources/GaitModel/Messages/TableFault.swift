/// What can keep a table of another tool, or a compressed file, from being read.
public enum TableFault: Equatable, Sendable {
  /// The lines are no table of numbers.
  case noTable
  /// A number such as `1,234` may be one and a bit, or a thousand and more; as it stands there.
  case doubtfulDecimal(String)
  /// More names were given than there are columns.
  case tooManyNames(given: Int, there: Int)
  /// Columns without names, and numbers that do not show what they are; the first row as it stands.
  case unnamedColumns(line: String)
  /// The acceleration lacks an axis; the names that are there.
  case axisMissing(present: [String])
  /// Two columns hold the same, counted from 1.
  case columnsAlike(first: Int, second: Int)
  /// No column is called like a reading; the columns.
  case namesUnknown([String])
  /// Several sensors, and nobody said where they are; their names.
  case placesUnknown([String])
  /// Two sensors at one place.
  case placeTwice(Place)
  /// No acceleration with gravity; whether there is one without.
  case noGravity(hasLinear: Bool, GravityRemedy)
  /// The unit of a channel is not known; a typical number.
  case unitUnknown(Channel, typical: String)
  /// The file gives a unit of a channel by a word that is not known, or may mean two.
  case unitNotKnown(Channel, word: String)
  /// Two columns of one reading are said to be in different units.
  case unitsDiffer(String, String)
  /// The unit that an option gives the acceleration makes gravity another one.
  case optionContradicts(said: String, gravity: String)
  /// The file says one unit of acceleration; gravity would then be so many m/s².
  case unitContradicts(said: String, gravity: String)
  /// The file says one unit of angular velocity; numbers reach so much.
  case rotationContradicts(said: String, typical: String)
  /// The name of the time says one unit; rows would then be so many seconds apart.
  case timeContradicts(said: String, seconds: String)
  /// The unit of the time cannot be known; rows are so much apart.
  case timeUnitUnknown(step: String)
  /// The cells of the column of time are no time that can be read; the first one.
  case timeUnreadable(String)
  /// The times fall from row to row.
  case timeFalls
  /// The first rows all have one time.
  case timeStandsStill
  /// There is no time, and no line says the rate; the columns.
  case noTime(columns: [String])
  /// A device's bytes carry no clock, and nobody says the rate.
  case noDeviceClock
  /// The names come again in the middle.
  case headerAgain
  /// Bytes of zero in a row.
  case zeroBytes
  /// Dates in so many rows where numbers should be.
  case spreadsheetDates(rows: Int)
  /// From this row on the acceleration is in another unit.
  case unitChanges
  /// Too many rows cannot be read.
  case tooManyLeftOut(count: Int, all: Int)
  /// Too many rows lack a number of a reading.
  case tooManyTorn(count: Int, all: Int)
  /// None of the sensors that were asked for.
  case noneOfSensors(wanted: [Place], present: [Place])
  /// The table would replace the recording that it is made of.
  case overOwnInput
  /// A compressed file that does not unpack.
  case damagedArchive
  /// A compressed file that is next to nothing but for its size.
  case inflatesTooMuch
  /// A zip through a pipe.
  case archiveNeedsFile
  /// A zip in a compressed file.
  case archiveInArchive
  /// A zip without a table; what it holds.
  case noTableInside([String])
  /// A file in a zip that is encrypted or packed in an unknown way.
  case lockedEntry(String)
  /// A zip or folder with more than one recording of acceleration.
  case severalWalks([String])
  /// The clock of a sensor cannot be brought onto that of another.
  case clockOpen(Place, of: Place, ClockDoubt)
  /// There is no file of this name in a zip; what it holds.
  case notInArchive([String])
  /// A known kind that cannot be read.
  case foreignFormat(ForeignFormat)
}

/// What helps when a recording holds no acceleration with gravity.
public enum GravityRemedy: Equatable, Sendable {
  /// Record the accelerometer as well.
  case recordAcceleration
  /// Put the accelerometer's file of the same recording beside this one, and name the folder.
  case addAccelerometer
  /// Take another file of the same recording, of this name.
  case takeFile(String)
  /// Take another file of the same recording, or record in another mode, of these names.
  case takeFileOrMode(String, String)
  /// Record in another mode of the device, of this name.
  case chooseMode(String)
}

/// Kinds of files that are known and cannot be read, or lack what reading them needs.
public enum ForeignFormat: Equatable, Sendable {
  /// Scientific containers.
  case hdf5, parquet, matlab
  /// Binary recordings of makers whose head lacks the rate, or the calibration.
  case gt3x, geneActiv
  /// The head of a Matrix recording lacks the accelerometer's range, or no packet follows it.
  case matrix
  /// The numbers of an x-IMU before its calibration.
  case xIMURaw
  /// Tables of OpenSim: orientations of sensors, and anything else but acceleration.
  case openSimOrientations, openSim
  /// What Xsens MVN computed.
  case mvnx
  /// Documents.
  case spreadsheet, pdf, web, xml
  /// Anything else that is no text.
  case binary
}
