import GaitModel
import Testing

@testable import GaitRecording

@Suite("Headers that cannot be used")
struct BadHeaderTests {
  private let pattern = "Names are <place>_<channel>_<axis>, for example left_foot_gyr_z."

  @Test("An empty file", arguments: ["", "\u{FEFF}", "\n", " \r\n\n  "])
  func empty(_ text: String) {
    expectRefusal(
      text,
      """
      walk.csv: the file is empty.
        Fix: Record or export it again; the copy may have failed.
      """)
  }

  @Test("A header and nothing else", arguments: ["", "\n", "\r\n \n", "\n0.01", "\n0.01,1,2"])
  func headerOnly(_ ending: String) {
    expectRefusal(
      accelerometerHeader.dropLast() + ending,
      """
      walk.csv: there are column names but no samples.
        Fix: Record or export it again; the recording may have ended before it began.
      """)
  }

  @Test("Rows that hold nothing but times")
  func timesOnly() {
    expectRefusal(
      accelerometerHeader + "0,,,\n0.01,1,,2\n",
      """
      walk.csv: there are rows but no row has all three axes of a channel.
        Fix: Record or export it again with the sensor switched on.
      """)
  }

  @Test("An unknown column gets the name that was probably meant")
  func unknownColumn() {
    expectRefusal(
      "time_s,lower_back_accel_x,lower_back_acc_y,lower_back_acc_z\n",
      """
      walk.csv: row 1: column 2: 'lower_back_accel_x' is not a column name Gangart knows; \
      did you mean lower_back_acc_x?
        Fix: Rename it to lower_back_acc_x. \(pattern)
      """)
    expectRefusal(
      "\n\ntime_s,ax\n",
      """
      walk.csv: row 3: column 2: 'ax' is not a column name Gangart knows; did you mean lower_back_acc_x?
        Fix: Rename it to lower_back_acc_x. \(pattern)
      """)
    expectRefusal(
      accelerometerHeader.dropLast() + ",temperature\u{1B}[31m\n",
      """
      walk.csv: row 1: column 5: 'temperature\\u{1b}[31m' is not a column name Gangart knows.
        Fix: Rename or remove the column. \(pattern)
      """)
    expectRefusal(
      accelerometerHeader.dropLast() + ",lower_back_acc_X\n",
      """
      walk.csv: row 1: column 5: 'lower_back_acc_X' is not a column name Gangart knows; \
      did you mean lower_back_acc_x?
        Fix: Remove this column, for lower_back_acc_x is there already.
      """)
    expectRefusal(
      accelerometerHeader.dropLast() + ",\n",
      """
      walk.csv: row 1: column 5: this column has no name.
        Fix: Name it, or remove it; a comma at the end of each line makes such a column.
      """)
    expectRefusal(
      accelerometerHeader.dropLast() + ",timestamp_ms\n",
      """
      walk.csv: row 1: column 5: 'timestamp_ms' is not a column name Gangart knows.
        Fix: Remove this column: the time is read from time_s.
      """)
  }

  @Test("A missing axis")
  func missingAxis() {
    expectRefusal(
      "time_s,lower_back_acc_x,lower_back_acc_y\n0,1,2\n",
      """
      walk.csv: row 1: column lower_back_acc_z: this axis is missing; there is lower_back_acc_x, \
      lower_back_acc_y.
        Fix: Add the missing axis, or remove this channel. A sensor may sit any way round, \
      so all three axes count.
      """)
    expectRefusal(
      accelerometerHeader.dropLast() + ",head_gyr_y\n",
      """
      walk.csv: row 1: column head_gyr_x: head_gyr_x, head_gyr_z are missing; there is only head_gyr_y.
        Fix: Add the missing axis, or remove this channel. A sensor may sit any way round, \
      so all three axes count.
      """)
  }

  @Test("A column that is there twice")
  func twice() {
    expectRefusal(
      accelerometerHeader.dropLast() + ",lower_back_acc_x\n",
      """
      walk.csv: row 1: column lower_back_acc_x: this column is there twice, as column 2 and as column 5.
        Fix: Rename or remove one of the two.
      """)
  }

  @Test(
    "No time column",
    arguments: [
      (
        "foo", "there is no column time_s.\n  Fix: Add a column time_s that gives each row's time in seconds."
      ),
      (
        "time",
        "there is no column time_s, but there is 'time'.\n"
          + "  Fix: If it holds seconds, rename it to time_s; if milliseconds, divide it by 1000 first."
      ),
      (
        "timestamp_ms",
        "there is no column time_s, but there is 'timestamp_ms'.\n"
          + "  Fix: Divide 'timestamp_ms' by 1000 to get seconds, then name it time_s."
      ),
      (
        "Time [µs]",
        "there is no column time_s, but there is 'Time [µs]'.\n"
          + "  Fix: Divide 'Time [µs]' by 1000000 to get seconds, then name it time_s."
      ),
      (
        "epoch_ns",
        "there is no column time_s, but there is 'epoch_ns'.\n"
          + "  Fix: Divide 'epoch_ns' by 1000000000 to get seconds, then name it time_s."
      ),
      (
        "Time (s)", "there is no column time_s, but there is 'Time (s)'.\n  Fix: Rename 'Time (s)' to time_s."
      ),
    ])
  func noTime(name: String, message: String) {
    expectRefusal(
      name + ",lower_back_acc_x,lower_back_acc_y,lower_back_acc_z\n0,1,2,3\n", "walk.csv: row 1: " + message)
  }

  @Test("A time and nothing else")
  func timeOnly() {
    expectRefusal(
      "time_s\n0\n",
      """
      walk.csv: row 1: there is a time but no sensor column.
        Fix: Add the readings, for example lower_back_acc_x, lower_back_acc_y and lower_back_acc_z.
      """)
  }

  @Test("None of the sensors asked for")
  func noneKept() {
    expectRefusal(
      variedRecording(rows: 3), keeping: [Place(.head), Place(.wrist, .left)],
      """
      walk.csv: row 1: none of the sensors asked for (head, left_wrist) is in this file.
        Fix: Choose from: left_foot, lower_back.
      """)
  }

  @Test("Columns separated by something else than commas")
  func otherDelimiters() {
    expectRefusal(
      "time_s;lower_back_acc_x;lower_back_acc_y;lower_back_acc_z\n0,0;1,5;2;3\n",
      """
      walk.csv: row 1: the columns are separated by semicolons, not by commas.
        Fix: Export with commas between the columns, or convert semicolons to commas \
      and decimal commas to dots.
      """)
    expectRefusal(
      "time_s\tlower_back_acc_x\n",
      """
      walk.csv: row 1: the columns are separated by tabs, not by commas.
        Fix: Export with commas between the columns, or convert tabs to commas.
      """)
  }

  @Test("No header at all")
  func noHeader() {
    expectRefusal(
      "0,1.5,2,3\n0.01,1,2,3\n",
      """
      walk.csv: row 1: this row holds numbers where the column names should be.
        Fix: Add a first row with the names: time_s,lower_back_acc_x,… \(pattern)
      """)
  }

  @Test("Files that are no tables")
  func otherFiles() {
    let compressed = """
      walk.csv: row 1: this file is compressed.
        Fix: Unpack it first, then name the CSV file inside.
      """
    expectRefusal([0x1F, 0x8B, 8, 0, 0, 0], compressed)
    expectRefusal("PK\u{3}\u{4}\u{14}\0", compressed)
    let utf16 = accelerometerHeader.utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    expectRefusal(
      [0xFF, 0xFE] + utf16,
      """
      walk.csv: row 1: this is not a text file.
        Fix: Export the recording as CSV text in UTF-8.
      """)
    expectRefusal(
      "time_s,lower_back_acc_x\r0,1\r",
      """
      walk.csv: row 1: the lines end in a bare carriage return.
        Fix: Convert the line ends: tr '\\r' '\\n' < in.csv > out.csv.
      """)
    expectRefusal(
      [UInt8](repeating: UInt8(ascii: "a"), count: 2 << 20),
      """
      walk.csv: row 1: this row is longer than a million characters.
        Fix: Check that this is a CSV table with one row a line.
      """)
  }
}
