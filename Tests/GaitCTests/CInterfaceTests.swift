import CGangart
import Foundation
import GaitAnalysis
import GaitModel
import GaitRecording
import GaitResults
import GaitTestSupport
import GaitWire
import Testing

@testable import GaitC

/// The core behind the C header.
@Suite struct CInterfaceTests {
  static let walks = ["full-body-walk", "gaps-and-faults", "park-walk", "standing-only", "stroll-slow"]

  /// The event lines of a walk, made from the parts themselves.
  private func expectedLines(_ walk: ShippedWalk) throws -> [String] {
    var timing = SampleTiming(rig: walk.rig, file: "memory")
    var analyzer = GaitAnalyzer(rig: walk.rig)
    var outputs: [GaitOutput] = []
    func take(_ piece: RecordingPiece) {
      switch piece {
      case .sample(let sample) where sample.isEmpty: analyzer.advance(to: sample.time, into: &outputs)
      case .sample(let sample): analyzer.process(sample, into: &outputs)
      case .notice(let notice): analyzer.note(notice, into: &outputs)
      case .stretch(let notice): analyzer.beginStretch(notice, into: &outputs)
      }
    }
    for sample in walk.samples { try timing.take(sample) { take($0) } }
    try timing.finish { take($0) }
    analyzer.finish(into: &outputs)
    var lines = EventLineSink()
    lines.receive(.hello(Hello(file: "memory", format: "memory", sensors: walk.rig.sensors)))
    for output in outputs { lines.receive(.output(output)) }
    lines.receive(
      .end(
        WalkEnd(
          time: analyzer.latestTime ?? .zero, durationSeconds: analyzer.durationSeconds,
          notComputed: analyzer.notComputed)))
    return String(decoding: lines.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("Rows in blocks of any size give the event lines of the analysis, to the byte", arguments: walks)
  func lines(name: String) throws {
    let walk = try ShippedWalk(name)
    let expected = try expectedLines(walk)
    #expect(expected.count > 10)
    for each in [1, 77, 100_000] {
      let analyzer = try Analyzer(walk.rig, wants: UInt32(GANGART_WANT_LINES))
      try analyzer.push(rowsOf: walk, each: each)
      var lines = analyzer.lines()
      try analyzer.finish()
      lines += analyzer.lines()
      #expect(lines == expected)
    }
  }

  @Test("Structs say what the lines say", arguments: walks)
  func structs(name: String) throws {
    let walk = try ShippedWalk(name)
    let analyzer = try Analyzer(walk.rig, wants: UInt32(GANGART_WANT_LINES | GANGART_WANT_OUTPUTS))
    try analyzer.push(rowsOf: walk, each: 500)
    try analyzer.finish()
    let lines = analyzer.lines().dropFirst().dropLast()
    let outputs = analyzer.outputs()
    #expect(outputs.count == lines.count)
    for (line, output) in zip(lines, outputs) {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      for (field, value) in Self.fields(of: output) {
        let said = object[field] as? Double
        if value.isNaN {
          #expect(said == nil, "\(field) in \(line)")
        } else {
          // A line has at most four decimals, angles and shares in percent one.
          let step =
            field.hasSuffix("_deg") || field.hasSuffix("_dps") || field.hasSuffix("_pct")
              || field.hasSuffix("_spm") ? 0.051 : 0.00051
          #expect(said.map { abs($0 - value) <= step } == true, "\(field) \(value) in \(line)")
        }
      }
    }
  }

  /// The numbers of an output by their names in lines.
  private static func fields(of output: gangart_output) -> [(String, Double)] {
    func seconds(_ nanoseconds: Int64) -> Double { Double(nanoseconds) / 1e9 }
    let time = [("t", seconds(output.reported_ns))]
    switch output.kind {
    case Int32(GANGART_SECOND):
      let second = output.of.second
      return time + [
        ("time_s", seconds(second.time_ns)), ("cadence_spm", second.cadence_spm),
        ("walking_speed_mps", second.walking_speed_mps), ("arm_rom_left_deg", second.arm_rom_left_deg),
        ("arm_rom_right_deg", second.arm_rom_right_deg), ("arm_rom_deg", second.arm_rom_deg),
        ("static_loading_index", second.static_loading_index), ("confidence", second.confidence),
      ]
    case Int32(GANGART_STRIDE):
      let stride = output.of.stride
      return time + [
        ("start_s", seconds(stride.start_ns)), ("end_s", seconds(stride.end_ns)),
        ("stride_length_m", stride.stride_length_m), ("stance_share_pct", stride.stance_share_pct),
        ("double_support_share_pct", stride.double_support_share_pct), ("knee_rom_deg", stride.knee_rom_deg),
        ("pelvis_rotation_rom_deg", stride.pelvis_rotation_rom_deg),
        ("pelvis_obliquity_rom_deg", stride.pelvis_obliquity_rom_deg),
        ("thorax_rotation_rom_deg", stride.thorax_rotation_rom_deg),
        ("thorax_pelvis_phase_deg", stride.thorax_pelvis_phase_deg),
      ]
    case Int32(GANGART_ARM_SWING):
      let swing = output.of.swing
      return time + [
        ("start_s", seconds(swing.start_ns)), ("rom_deg", swing.rom_deg), ("peak_dps", swing.peak_dps),
        ("shoulder_rom_deg", swing.shoulder_rom_deg), ("elbow_rom_deg", swing.elbow_rom_deg),
        ("shoulder_share_pct", swing.shoulder_share_pct),
        ("shoulder_share_low_pct", swing.shoulder_share_low_pct),
        ("shoulder_share_high_pct", swing.shoulder_share_high_pct), ("confidence", swing.confidence),
      ]
    case Int32(GANGART_HEEL_STRIKE):
      let landing = output.of.landing
      return time + [
        ("time_s", seconds(landing.time_ns)), ("foot_strike_angle_deg", landing.foot_strike_angle_deg),
        ("knee_at_contact_deg", landing.knee_at_contact_deg),
        ("knee_excursion_deg", landing.knee_excursion_deg), ("impact_peak_mps2", landing.impact_peak_mps2),
        ("impact_sharpness", landing.impact_sharpness), ("shock_attenuation", landing.shock_attenuation),
        ("heel_to_flat_s", landing.heel_to_flat_s), ("confidence", landing.confidence),
      ]
    case Int32(GANGART_BOUT):
      let bout = output.of.bout
      return time + [
        ("start_s", seconds(bout.start_ns)), ("steps", Double(bout.steps)), ("cadence_spm", bout.cadence_spm),
        ("stride_duration_s", bout.stride_duration_s), ("walking_speed_mps", bout.walking_speed_mps),
        ("stride_length_m", bout.stride_length_m), ("step_regularity", bout.step_regularity),
        ("stride_regularity", bout.stride_regularity), ("step_symmetry", bout.step_symmetry),
        ("step_time_asymmetry_pct", bout.step_time_asymmetry_pct),
        ("harmonic_ratio_vt", bout.harmonic_ratio_vt),
      ]
    case Int32(GANGART_INITIAL_CONTACT), Int32(GANGART_FINAL_CONTACT):
      return time + [("time_s", seconds(output.of.contact.time_ns))]
    case Int32(GANGART_FLAG): return time + [("start_s", seconds(output.of.flag.start_ns))]
    default: return time + [("start_s", seconds(output.of.quality.start_ns))]
    }
  }

  @Test("Blocks of one sensor and samples one by one give the same as rows")
  func ways() throws {
    let walk = try ShippedWalk("park-walk")
    let rows = try Analyzer(walk.rig, wants: UInt32(GANGART_WANT_LINES))
    try rows.push(rowsOf: walk, each: 1000)
    try rows.finish()
    let expected = rows.lines()
    let samples = try Analyzer(walk.rig, wants: UInt32(GANGART_WANT_LINES))
    let all = walk.samples.map { gangart_sample($0) }
    try called { gangart_push_samples(samples.pointer, all, all.count, $0) }
    try samples.finish()
    #expect(samples.lines() == expected)
    guard walk.rig.sensors.count == 1 else { return }
    let block = try Analyzer(walk.rig, wants: UInt32(GANGART_WANT_LINES))
    func axes(_ reading: (ImuSample) -> Vector3?) -> [Double] {
      walk.samples.flatMap { sample in reading(sample).map { [$0.x, $0.y, $0.z] } ?? [.nan, .nan, .nan] }
    }
    let times = walk.samples.map(\.time.nanoseconds)
    let acceleration = axes(\.acceleration)
    let angularVelocity = axes(\.angularVelocity)
    try called {
      gangart_push_block(
        block.pointer, 0, times.count, times, acceleration, angularVelocity, nil, nil, $0)
    }
    try block.finish()
    #expect(block.lines() == expected)
  }

  @Test("A file gives the walk.json that its samples give, but for name, digest and format", arguments: walks)
  func file(name: String) throws {
    let walk = try ShippedWalk(name)
    var made: OpaquePointer?
    try called { gangart_analyze_file(walk.path, nil, nil, &made, $0) }
    defer { gangart_walk_free(made) }
    var length = 0
    let json = try #require(gangart_walk_json(made, &length))
    let ofFile = try WalkJSON.decode(
      UnsafeRawBufferPointer(start: UnsafeRawPointer(json), count: length))
    #expect(ofFile.recording.file == walk.path && ofFile.recording.sha256?.count == 64)
    let analyzer = try Analyzer(walk.rig, wants: UInt32(GANGART_WANT_WALK))
    let samples = walk.raw.map { gangart_sample($0) }
    try called { gangart_push_samples(analyzer.pointer, samples, samples.count, $0) }
    try analyzer.finish()
    var other: OpaquePointer?
    try called { gangart_walk_of(analyzer.pointer, &other, $0) }
    defer { gangart_walk_free(other) }
    let bytes = try #require(gangart_walk_json(other, &length))
    var ofSamples = try WalkJSON.decode(
      UnsafeRawBufferPointer(start: UnsafeRawPointer(bytes), count: length))
    #expect(ofSamples.recording.format == "memory")
    ofSamples.recording = ofFile.recording
    #expect(ofSamples == ofFile)
  }

  @Test("Tables by columns hold the cells of the rows; a walk read from its JSON has the same")
  func tables() throws {
    let walk = try ShippedWalk("full-body-walk")
    var made: OpaquePointer?
    try called { gangart_analyze_file(walk.path, nil, nil, &made, $0) }
    defer { gangart_walk_free(made) }
    var length = 0
    let json = try #require(gangart_walk_json(made, &length))
    var kept: OpaquePointer?
    try called { gangart_walk_from_json(json, length, &kept, $0) }
    defer { gangart_walk_free(kept) }
    let result = try WalkJSON.decode(UnsafeRawBufferPointer(start: UnsafeRawPointer(json), count: length))
    let tabled = TabledWalk(name: walk.path, walk: result)
    for (number, name) in ResultTable.allCases.enumerated() {
      #expect(String(cString: gangart_table_name(Int32(number))) == name.rawValue)
      let rows = name.rows(of: tabled, in: TableBytes.wording)
      for pointer in [made, kept] {
        var table = gangart_table()
        try called { gangart_walk_table(pointer, Int32(number), &table, $0) }
        #expect(table.rows == rows.count && table.columns == name.header.count)
        for index in 0..<table.columns {
          let column = table.column[index]
          #expect(String(cString: column.name) == name.header[index])
          for row in rows.indices { #expect(Self.holds(column, row, rows[row][index]), "\(name) \(index)") }
        }
      }
    }
    #expect(gangart_table_name(Int32(GANGART_TABLE_COUNT)) == nil)
    #expect(ResultTable.allCases.count == Int(GANGART_TABLE_COUNT))
  }

  /// Whether a column has in this row what the rows have.
  private static func holds(_ column: gangart_column, _ row: Int, _ cell: ResultCell) -> Bool {
    guard column.known[row] == 1 else { return cell == .absent }
    switch column.kind {
    case Int32(GANGART_COUNTS): return cell == .count(Int(column.counts[row]))
    case Int32(GANGART_FLAGS): return cell == .flag(column.flags[row] == 1)
    case Int32(GANGART_WORDS):
      return column.words[Int(column.codes[row])].map { cell == .word(String(cString: $0)) } ?? false
    default:
      guard case .number(let number) = cell else { return false }
      return column.numbers[row] == number.value
    }
  }
}
