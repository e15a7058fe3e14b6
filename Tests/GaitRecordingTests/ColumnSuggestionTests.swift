import GaitModel
import Testing

@testable import GaitRecording

@Suite("Column names")
struct ColumnSuggestionTests {
  @Test("Every legal name is read back as what it stands for")
  func legalNames() {
    #expect(ColumnName.allReadings.count == Place.all.count * 12)
    for column in ColumnName.allReadings { #expect(ColumnName(column.text) == column) }
    #expect(ColumnName("time_s") == .time)
  }

  @Test(
    "Near misses are no names",
    arguments: [
      "", "x", "acc_x", "lower_back_acc", "lower_back_acc_", "Lower_back_acc_x", "lower_back__acc_x",
      "_acc_x",
      "left_lower_back_acc_x", "lower_back_acc_w", "lower_back_accel_x", "TIME_S",
    ])
  func nearMisses(_ name: String) {
    #expect(ColumnName(name) == nil)
  }

  @Test(
    "Foreign names are understood well enough to suggest the right one",
    arguments: [
      ("lower_back_accel_x", "lower_back_acc_x"), ("lower_back_gyro_z", "lower_back_gyr_z"),
      ("lowerback_acc_x", "lower_back_acc_x"), ("L5_acc_y", "lower_back_acc_y"), ("ax", "lower_back_acc_x"),
      ("gz", "lower_back_gyr_z"), ("wx", "lower_back_gyr_x"), ("AccX", "lower_back_acc_x"),
      ("Gyroscope y (rad/s)", "lower_back_gyr_y"), ("angular_velocity_x", "lower_back_gyr_x"),
      ("LeftFoot.AccX [m/s^2]", "left_foot_acc_x"), ("foot_left_acc_x", "left_foot_acc_x"),
      ("rshank_gyro_x", "right_shank_gyr_x"), ("acc_x_left_wrist", "left_wrist_acc_x"),
      ("Linear Acceleration z (m/s^2)", "lower_back_linacc_z"), ("chest_mag_x", "sternum_mag_x"),
      ("left_lower_back_acc_x", "lower_back_acc_x"), ("lower_back_acc_X", "lower_back_acc_x"),
      ("lower_bakc_acc_x", "lower_back_acc_x"), ("left_fot_gyr_y", "left_foot_gyr_y"),
      ("right_lower_leg_acc_z", "right_shank_acc_z"), ("left_foot", "left_foot_acc_x"),
    ])
  func suggestions(name: String, expected: String) {
    #expect(ColumnSuggestion.reading(for: name)?.text == expected)
  }

  @Test(
    "Nothing is suggested for a name that is like none",
    arguments: ["temperature", "battery_pct", "Marker", "1"])
  func noSuggestion(_ name: String) {
    #expect(ColumnSuggestion.reading(for: name) == nil)
  }
}
