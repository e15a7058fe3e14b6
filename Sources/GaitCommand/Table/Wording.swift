import Foundation
import GaitModel

/// How numbers, times and names are written for people.
enum Wording {
  /// Width of the narrowest terminal that is catered for, in columns.
  static let width = 80

  /// A number with fixed decimals; a word where there is none.
  static func number(_ value: Double?, _ decimals: Int) -> String {
    value.map { String(format: "%.\(decimals)f", $0) } ?? "unknown"
  }

  /// A number with as many decimals as it needs: `70`, `1.72`.
  static func plain(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }

  /// So many of a thing: `1 step`, `2 steps`.
  static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }

  /// A share of 0…1 in percent; what is there but rounds to nothing is not called nothing.
  static func percent(_ share: Double) -> String {
    let percent = number(share * 100, 1)
    return share > 0 && percent == "0.0" ? "less than 0.1 %" : percent + " %"
  }

  /// A share of 0…1 in whole percent, for shares that nobody needs more closely.
  static func wholePercent(_ share: Double) -> String {
    let percent = number(share * 100, 0)
    return share > 0 && percent == "0" ? "less than 1 %" : percent + " %"
  }

  /// A length of time: `42.5 s`, `3 min 07 s`, `1 h 02 min`.
  static func duration(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    if whole < 60 { return number(seconds, 1) + " s" }
    if whole < 3600 { return "\(whole / 60) min " + String(format: "%02d s", whole % 60) }
    return "\(whole / 3600) h " + String(format: "%02d min", whole % 3600 / 60)
  }

  /// A moment of the recording in minutes and seconds: `1:05.3`.
  static func clock(_ time: SampleTime) -> String {
    let tenths = Int((time.seconds * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (minutes, rest) = abs(tenths).quotientAndRemainder(dividingBy: 600)
    return sign + String(format: "%d:%02d.%d", minutes, rest / 10, rest % 10)
  }

  /// A name from outside; what could steer a terminal or break the line becomes a question mark.
  static func visible(_ name: String) -> String {
    let hidden: Set<Unicode.GeneralCategory> = [.control, .format, .lineSeparator, .paragraphSeparator]
    var text = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      text.append(hidden.contains(scalar.properties.generalCategory) ? "?" : scalar)
    }
    return String(text)
  }

  /// A place's name in words: `left wrist`.
  static func place(_ place: Place) -> String {
    place.name.replacing("_", with: " ")
  }

  /// A channel's name in words.
  static func channel(_ channel: Channel) -> String {
    switch channel {
    case .acceleration: "acceleration"
    case .angularVelocity: "angular velocity"
    case .magneticField: "magnetic field"
    case .linearAcceleration: "acceleration without gravity"
    }
  }

  /// A measure's machine name in words.
  static func metric(_ name: String) -> String {
    switch name {
    case "initial_contacts": "steps"
    case "walking_bouts": "walking bouts"
    case "cadence_spm": "cadence"
    case "step_regularity": "regularity and symmetry"
    case "lr_label": "the side of each step"
    case "final_contacts": "when each foot leaves the ground"
    case "double_support_share_pct": "time with both feet on the ground"
    case "walking_speed_mps": "walking speed"
    case "foot_strike_angle_deg": "the angle of the foot as it lands"
    case "impact_peak_mps2": "how hard the foot lands"
    case "arm_swings": "arm swing"
    case "swinging_share_pct": "how much of the walk the arm swings"
    case "arm_stride_ratio": "arm swings per stride"
    case "rom_deg": "how far the arm swings"
    case "shoulder_rom_deg": "how far the upper arm swings"
    case "elbow_rom_deg": "how far the elbow bends in a swing"
    case "shoulder_share_pct": "how much of the arm swing is the shoulder's"
    case "asymmetry_pct": "left and right arm compared"
    case "coordination": "how the arms go against each other"
    default: name
    }
  }

  /// Cells in columns of these widths: the first left, all others right.
  static func row(_ cells: [String], _ columns: [Int]) -> String {
    var line = ""
    for (index, (cell, width)) in zip(cells, columns).enumerated() {
      let blank = String(repeating: " ", count: max(width - cell.count, index == 0 ? 0 : 1))
      line += index == 0 ? cell + blank : blank + cell
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Text in lines of at most `width` columns, broken at blanks; further lines are indented.
  static func wrapped(_ text: String, indent: Int = 0) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !line.isEmpty && line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: indent) + word
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
