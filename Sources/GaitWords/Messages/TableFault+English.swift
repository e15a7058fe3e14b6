import GaitModel

extension Words {
  /// What is wrong with a table of another tool, in English.
  static func english(_ fault: TableFault) -> Advice {
    switch fault {
    case .noTable:
      Advice(
        "this is no table of numbers",
        "Export the recording as CSV: one row a sample, the numbers separated by commas, semicolons or tabs.")
    case .doubtfulDecimal(let number):
      Advice(
        "'\(visible(number))' may be \(dotted(number)) or \(grouped(number))",
        "Say which: --decimal \(number.contains(",") ? "comma" : "dot") reads \(dotted(number)), "
          + "--decimal \(number.contains(",") ? "dot" : "comma") reads \(grouped(number)).")
    case .tooManyNames(let given, let there):
      Advice(
        "--columns names \(given) columns, but a row has \(there)",
        "Name the columns from left to right, '-' for those that are not used.")
    case .unnamedColumns(let line):
      Advice(
        "the columns have no names, and their numbers do not tell what they are: '\(visible(line))'",
        "Name them from left to right, '-' for those that are not used: --columns t_ms,acc_x,acc_y,acc_z,gyr_x,gyr_y,gyr_z"
      )
    case .axisMissing(let present):
      Advice(
        "the acceleration lacks an axis; there is only \(shown(present))",
        "Record or export all three axes: a sensor may sit any way round.")
    case .columnsAlike(let first, let second):
      Advice(
        "columns \(first) and \(second) hold the same",
        "Say what the columns are, '-' for those that are not used: --columns time,acc_x,acc_y,acc_z,-,-,-")
    case .namesUnknown(let columns):
      Advice(
        "no column's name says that it is an acceleration; columns: \(shown(columns))",
        "Say what the columns hold, from left to right, '-' for those that are not used: "
          + "--columns time,acc_x,acc_y,acc_z,gyr_x,gyr_y,gyr_z")
    case .placesUnknown(let sensors):
      Advice(
        "there are \(sensors.count) sensors: \(shown(sensors)); where they were worn is not known",
        "Say where, for example: \(placeOptions(sensors))")
    case .placeTwice(let place):
      Advice(
        "two sensors are said to be worn at \(place.name)",
        "Say where each is: --place PLACE=SENSOR, once for each.")
    case .noGravity(let hasLinear, let remedy):
      Advice(
        hasLinear
          ? "this file has gravity removed from its acceleration" : "there is no acceleration in this file",
        english(remedy))
    case .unitUnknown(.angularVelocity, let typical):
      Advice(
        "the unit of the angular velocity is not known; typical is \(typical)",
        "Say which: --gyr-unit deg/s, rad/s, or raw:16.4 for so many counts a degree a second.")
    case .unitUnknown(_, let typical):
      Advice(
        "the unit of the acceleration is not known; typical is \(typical), and gravity is in it",
        "Say which: --acc-unit m/s2, g, mg, or raw:4096 for so many counts a g.")
    case .unitNotKnown(.angularVelocity, let word):
      Advice(
        "the angular velocity is said to be in '\(visible(word))', which is not known or may mean two things",
        "Say which: --gyr-unit deg/s, rad/s, rpm, or raw:16.4 for so many counts a degree a second.")
    case .unitNotKnown(_, let word):
      Advice(
        "the acceleration is said to be in '\(visible(word))', which is not known",
        "Say which: --acc-unit m/s2, g, mg, cm/s2, or raw:4096 for so many counts a g.")
    case .unitsDiffer(let first, let second):
      Advice(
        "'\(visible(first))' and '\(visible(second))' are axes of one reading and are said to be in different units",
        "Say the true unit: --acc-unit or --gyr-unit.")
    case .unitContradicts(let said, let gravity):
      Advice(
        "the acceleration is said to be in \(said), but then gravity would be \(gravity) m/s²",
        "Say the true unit: --acc-unit m/s2, g, mg, or raw:4096 for so many counts a g.")
    case .optionContradicts(let said, let gravity):
      Advice(
        "in \(said), as --acc-unit says, gravity would be \(gravity) m/s²",
        "Leave --acc-unit out: the file or its numbers tell the unit. If they do not: --acc-unit raw:4096 for so many counts a g."
      )
    case .rotationContradicts(let said, let typical):
      Advice(
        "the angular velocity is said to be in \(said), but reaches \(typical)",
        "Say the true unit: --gyr-unit deg/s, rad/s, or raw:16.4 for so many counts a degree a second.")
    case .timeContradicts(let said, let seconds):
      Advice(
        "the times are said to be in \(said), but then rows are \(seconds) s apart",
        "Say what one unit is: --time-unit s, ms, us or ns.")
    case .timeUnitUnknown(let step):
      Advice(
        "the unit of the time is not known; rows are \(step) apart",
        "Say which: --time-unit s, ms, us or ns; or the rows' rate: --rate 100.")
    case .timeUnreadable(let cell):
      Advice(
        "this is no time that can be read: '\(visible(cell))'",
        "Export the time in seconds or milliseconds; or say how many rows a second there are: --rate 100.")
    case .timeFalls:
      Advice(
        "the times fall from row to row: the newest comes first",
        "Sort the rows by this column, the smallest time first.")
    case .timeStandsStill:
      Advice(
        "the time stamps of the first rows are all the same",
        "Export the time with more digits, or say how many rows a second there are: --rate 100.")
    case .noTime(let columns):
      Advice(
        "no column holds the time, and no line says the rate; columns: \(shown(columns))",
        "Say how many rows a second there are: --rate 100. Or name the column: --time NAME.")
    case .noDeviceClock:
      Advice(
        "the device's bytes carry no time",
        "Say how many samples a second it sent: --rate 100.")
    case .headerAgain:
      Advice(
        "the header comes again: two recordings were joined",
        "Split the file before this row and analyse both parts.")
    case .zeroBytes:
      Advice(
        "this row holds zero bytes: the file is damaged, as when the power fails",
        "Remove this row; all before it can be analysed.")
    case .spreadsheetDates(let rows):
      Advice(
        rows == 1
          ? "there is a date where a number should be"
          : "there are dates in \(rows) rows where numbers should be",
        "A spreadsheet made dates of numbers; go back to the original file.")
    case .unitChanges:
      Advice(
        "from here on the acceleration is in another unit",
        "Split the file before this row, and analyse both parts with --acc-unit.")
    case .tooManyLeftOut(let count, let all):
      Advice(
        "\(count) of \(all) rows cannot be read, from this one on",
        "Export the recording again; if the columns were taken wrongly, name them: --columns.")
    case .tooManyTorn(let count, let all):
      Advice(
        "\(count) of \(all) rows lack a number of a reading, from this one on: too many to judge the rest",
        "Export the recording again with every axis, or keep only the part in which the cells are filled.")
    case .noneOfSensors(let wanted, let present):
      Advice(
        "none of the sensors asked for (\(wanted.map(\.name).joined(separator: ", "))) is in this file",
        "Choose from: \(present.map(\.name).joined(separator: ", ")).")
    case .overOwnInput:
      Advice("this is the recording itself", "Name another file for the table.")
    case .damagedArchive:
      Advice("the compressed file is damaged", "Copy or export it again; the copy may have been cut off.")
    case .inflatesTooMuch:
      Advice(
        "the compressed file grows to more than 200 times its size: that is no recording",
        "Export the recording again.")
    case .archiveNeedsFile:
      Advice("a zip cannot be read through a pipe", "Name the file instead.")
    case .archiveInArchive:
      Advice("there is a zip inside the compressed file", "Unpack the outer one first.")
    case .noTableInside(let holds):
      Advice("there is no table in this zip; it holds \(shown(holds))", "Export the recording as CSV.")
    case .lockedEntry(let entry):
      Advice(
        "\(visible(entry)) is encrypted, or packed in a way that is not known",
        "Unpack it with the program that made it, then name the file.")
    case .severalWalks(let files):
      Advice(
        "there is more than one recording of acceleration: \(shown(files))",
        "Analyse them one by one, for example: gangart analyze \(shellWord(files.first ?? ""))")
    case .clockOpen(let place, let reference, let doubt):
      Advice(
        "the clock of \(place.name) cannot be brought onto that of \(reference.name): "
          + clockDoubt(doubt, in: .en).what, clockDoubt(doubt, in: .en).remedy)
    case .notInArchive(let holds):
      Advice(
        "there is no such file in this zip; it holds \(shown(holds))", "Check the spelling of the name.")
    case .foreignFormat(let format):
      Advice(english(format).what, english(format).remedy)
    }
  }

  private static func english(_ remedy: GravityRemedy) -> String {
    switch remedy {
    case .recordAcceleration:
      "Record the accelerometer with gravity in it; angles, magnitudes and linear acceleration are not enough."
    case .addAccelerometer:
      "Put the accelerometer's file of the same recording into one folder with this one, and name the folder."
    case .takeFile(let name): "Take \(name) of the same recording."
    case .takeFileOrMode(let name, let mode):
      "Take \(name) of the same recording, or record again with '\(mode)'."
    case .chooseMode(let mode): "Record again in the mode '\(mode)'."
    }
  }

  private static func english(_ format: ForeignFormat) -> Advice {
    switch format {
    case .hdf5:
      Advice("this is an HDF5 file", "Export the recording as CSV with the program of the sensor's maker.")
    case .parquet: Advice("this is a Parquet file", "Export the recording as CSV.")
    case .matlab: Advice("this is a MATLAB file", "Export the recording as CSV, one row a sample.")
    case .gt3x:
      Advice(
        "the info.txt of this ActiGraph .gt3x says no sampling rate",
        "Download the device again, or export the raw data as CSV with ActiLife: File, Export, Raw.")
    case .geneActiv:
      Advice(
        "the header of this GENEActiv .bin file lacks gains and offsets",
        "Extract the recording from the device again.")
    case .matrix:
      Advice(
        "the header of this Matrix .BIN file lacks the accelerometer's range, or no packet follows it",
        "Copy the file from the device again.")
    case .xIMURaw:
      Advice(
        "these are the numbers of an x-IMU before its calibration, without units",
        "Take …_CalInertialAndMag.csv of the same recording if there is one, or record again with SensorDataMode "
          + "'Calibrated' (x-IMU GUI, Registers).")
    case .openSimOrientations:
      Advice(
        "this file of OpenSim holds the sensors' orientations; acceleration and angular velocity are missing",
        "Write them from the same reader with STOFileAdapterVec3 (getLinearAccelerationsTable, "
          + "getAngularVelocityTable) as …_linear_accelerations.sto and …_angular_velocity.sto, and name the "
          + "folder; or take the files of the sensors' maker.")
    case .openSim:
      Advice(
        "this file of OpenSim is not called …_linear_accelerations.sto, or its DataType is not Vec3: it holds no "
          + "acceleration of sensors that could be told",
        "Take …_linear_accelerations.sto of the same recording, or the files of the sensors' maker.")
    case .mvnx:
      Advice(
        "this is an MVNX file: what Xsens MVN computed of the body, and of the sensors as a rule their orientation "
          + "and the acceleration without gravity, but no angular velocity",
        "Export what the sensors measured as text, acceleration and angular velocity (Acc, Gyr), with MT Manager."
      )
    case .spreadsheet:
      Advice(
        "this is a spreadsheet, not a text file",
        "Save it as CSV; better, take the file from the sensor itself.")
    case .pdf: Advice("this is a PDF", "Export the recording as CSV.")
    case .xml:
      Advice(
        "this is an XML file, as programs write for what they computed (GPX, TCX, Health), not a table",
        "Export the acceleration with gravity that the sensors measured as CSV, if the program offers it.")
    case .web:
      Advice(
        "this is a web page, not a recording", "Download the file itself; a login page may have come instead."
      )
    case .binary:
      Advice(
        "this is not a text file", "Export the recording as CSV text with the program of the sensor's maker.")
    }
  }

  /// Options that say where each of these sensors is worn, as an example.
  static func placeOptions(_ sensors: [String]) -> String {
    let places = [
      "left_foot", "right_foot", "lower_back", "left_wrist", "right_wrist", "left_shank", "right_shank",
      "left_thigh", "right_thigh", "sternum", "head",
    ]
    let options = zip(sensors, places).map { "--place \(shellWord("\($1)=\($0)"))" }
    return options.joined(separator: " ") + (sensors.count > places.count ? " …" : "")
  }

  /// A word as it is typed into a shell: between quotes where it holds more than letters, digits and a few signs.
  static func shellWord(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "_-./:=+,@%".utf8.contains(byte)
    }
    return isPlain ? word : "'" + visible(word).map { $0 == "'" ? "'\\''" : String($0) }.joined() + "'"
  }

  /// The first of several names.
  static func shown(_ names: [String]) -> String {
    names.prefix(12).map { visible($0) }.joined(separator: ", ") + (names.count > 12 ? ", …" : "")
  }

  /// A number with a decimal comma, with a dot.
  static func dotted(_ number: String) -> String {
    visible(String(number.map { $0 == "," ? "." : $0 }))
  }

  /// A number with grouped thousands, without the groups.
  static func grouped(_ number: String) -> String { visible(number.filter { $0 != "," && $0 != "." }) }
}
