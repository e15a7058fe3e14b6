import Foundation
import GaitModel
import GaitResults
import GaitWire
import Testing

@testable import GaitCommand

/// Many recordings at once: into a folder of tables, or a row each.
@Suite struct BatchTests {
  static let walks = ["full-body-walk.csv", "park-walk.csv", "standing-only.csv"]

  /// A desk with a folder of three walks.
  private func desk() throws -> Desk {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      at: desk.folder.appending(path: "study"), withIntermediateDirectories: true)
    for walk in Self.walks { try desk.put("study/\(walk)", try Recordings.shipped(walk)) }
    return desk
  }

  private func text(_ desk: Desk, _ name: String) throws -> String {
    try String(contentsOf: desk.folder.appending(path: name), encoding: .utf8)
  }

  /// The rows of a table without quotes in it, the header first.
  private func rows(_ desk: Desk, _ name: String) throws -> [[Substring]] {
    try text(desk, name).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
  }

  @Test("A folder becomes a walk.json each and eleven tables over all")
  func tables() async throws {
    let desk = try desk()
    let run = try await desk.gangart("analyze", "study", "-o", "out")
    #expect(run.exit == 0 && run.output.isEmpty)
    #expect(
      run.messages == "3 walks analysed, 0 unchanged. Tables: out/walks.csv and its neighbours.\n")
    for walk in ["full-body-walk", "park-walk", "standing-only"] {
      let json = try WalkJSON.decode(Array(try text(desk, "out/\(walk).walk.json").utf8))
      #expect(json.recording.file == "study/\(walk).csv")
    }
    for table in ResultTable.allCases where ![.notComputed, .quality].contains(table) {
      let rows = try rows(desk, "out/\(table.rawValue).csv")
      #expect(rows.allSatisfy { $0.count == rows[0].count }, "\(table)")
      #expect(Array(rows[0].prefix(4)) == ["recording", "person", "height_m", "height_assumed"])
      #expect(
        rows.dropFirst().allSatisfy { $0[0].hasPrefix("study/") && $0[2] == "1.700" && $0[3] == "true" })
      #expect(Set(rows[0]).count == rows[0].count, "\(table) names a column twice")
    }
    let names = try rows(desk, "out/walks.csv").dropFirst().map { String($0[0]) }
    #expect(names == Self.walks.map { "study/\($0)" })
    #expect(try rows(desk, "out/strides.csv").count > 50)
    #expect(try rows(desk, "out/swings.csv").count > 10)
    #expect(try rows(desk, "out/landings.csv").count > 50)
    #expect(try text(desk, "out/not_computed.csv").contains("study/standing-only.csv,,1.700,true,"))
  }

  @Test("Every measure of the catalogue has its column, with spread and sides where strides have it")
  func catalogue() async throws {
    #expect(ResultTable.bouts.header.contains("walking_speed_mps"))
    for table in [ResultTable.walks, .bouts] {
      for bound in MeasureBindings.strides {
        for suffix in ["_mean", "_sd", "_cv_pct", "_left", "_right", "_asymmetry_pct"] {
          #expect(table.header.contains(bound.measure.name + suffix), "\(bound.measure.name)\(suffix)")
        }
      }
    }
    for name in MeasureBindings.strides.map(\.measure.name) + MeasureBindings.phases.map(\.measure.name) {
      #expect(ResultTable.strides.header.contains(name))
    }
  }

  @Test("The numbers in a row are those of walk.json")
  func numbers() async throws {
    let desk = try desk()
    _ = try await desk.gangart("analyze", "study", "-o", "out")
    let json = try text(desk, "out/full-body-walk.walk.json")
    let rows = try rows(desk, "out/walks.csv")
    for name in ["steps", "cadence_spm", "stride_length_m_mean", "stride_length_m_asymmetry_pct"] {
      let column = try #require(rows[0].firstIndex { $0 == name })
      let key = name == "steps" ? "\"summary\":{\"steps\":" : "\"\(name)\":"
      #expect(json.contains(key + rows[1][column]), "\(name) \(rows[1][column])")
    }
  }

  @Test("The number of jobs changes no byte", arguments: ["csv", "json", "table"])
  func jobs(format: String) async throws {
    let desk = try desk()
    let one = try await desk.gangart("analyze", "study", "none.csv", "--format", format, "--jobs", "1")
    let three = try await desk.gangart("analyze", "study", "none.csv", "--format", format, "--jobs", "3")
    #expect(one.output == three.output && !one.output.isEmpty)
    #expect(one.messages == three.messages && one.exit == 66 && three.exit == 66)
  }

  @Test("What is unchanged is not analysed again; content and options count, and --force")
  func unchanged() async throws {
    let desk = try desk()
    func said(_ arguments: String...) async throws -> String {
      let run = try await desk.shell(#""$GANGART" analyze study -o out "$@""#, arguments)
      #expect(run.exit == 0)
      return run.messages.components(separatedBy: ". Tables").first ?? ""
    }
    #expect(try await said() == "3 walks analysed, 0 unchanged")
    let before = try text(desk, "out/strides.csv")
    #expect(try await said() == "0 walks analysed, 3 unchanged")
    #expect(try text(desk, "out/strides.csv") == before)
    #expect(try await said("--force") == "3 walks analysed, 0 unchanged")
    #expect(try await said("--height", "1.8") == "3 walks analysed, 0 unchanged")
    #expect(try await said("--height", "1.8") == "0 walks analysed, 3 unchanged")
    #expect(try text(desk, "out/walks.csv").contains(",1.800,false,"))
    try desk.put("study/park-walk.csv", try Recordings.shipped("standing-only.csv"))
    #expect(try await said("--height", "1.8") == "1 walk analysed, 2 unchanged")
    // A result that somebody touched is made anew.
    try desk.put("out/standing-only.walk.json", "{}")
    #expect(try await said("--height", "1.8") == "1 walk analysed, 2 unchanged")
  }

  @Test("A bad file does not stop the rest, and the end names what failed and why")
  func badFile() async throws {
    let desk = try desk()
    try desk.put("study/broken.csv", "")
    let run = try await desk.gangart("analyze", "study", "-o", "out")
    #expect(run.exit == 65)
    #expect(run.messages.hasSuffix("Not analysed, 1 of 4:\n  study/broken.csv: the file is empty\n"))
    #expect(try rows(desk, "out/walks.csv").count == 4)
    // Once it could be read: its old result does not stay as if it still could.
    try desk.put("study/park-walk.csv", "")
    _ = try await desk.gangart("analyze", "study", "-o", "out")
    #expect(
      !FileManager.default.fileExists(atPath: desk.folder.appending(path: "out/park-walk.walk.json").path()))
    #expect(try rows(desk, "out/walks.csv").count == 3)
  }

  @Test("200 walks, killed in the middle and started again: the same tables, byte for byte")
  func killed() async throws {
    let desk = try Desk()
    try desk.putWalk("park-walk.csv")
    let run = try await desk.shell(
      """
      mkdir study; for i in $(seq 1 200); do cp park-walk.csv study/walk-$i.csv; done
      "$GANGART" analyze study -o once --jobs 2 --quiet || exit 1
      "$GANGART" analyze study -o twice --jobs 2 --quiet & process=$!
      while [ $(ls twice 2>/dev/null | grep -c walk.json) -lt 40 ]; do sleep 0.02; done
      kill -9 $process; wait $process
      ls twice | grep -c walk.json
      "$GANGART" analyze study -o twice --jobs 2 || exit 2
      for table in walks bouts strides swings landings minutes not_computed; do
        cmp once/$table.csv twice/$table.csv || exit 3
      done
      ls -A twice | grep partial && exit 4
      exit 0
      """)
    #expect(run.exit == 0, "\(run.text)\(run.messages)")
    let kept = try #require(run.lines.first.flatMap { Int($0) })
    #expect((40..<200).contains(kept), "\(kept)")
    #expect(run.messages.contains("unchanged. Tables: twice/walks.csv"))
    #expect(!run.messages.contains(" 0 unchanged"))
    #expect(try text(desk, "once/walks.csv").split(separator: "\n").count == 201)
  }

  @Test("A table for people has a row for each walk")
  func list() async throws {
    let desk = try desk()
    let run = try await desk.gangart("analyze", "study")
    #expect(run.exit == 0 && run.messages == "")
    #expect(run.lines.count == 7 && run.lines.allSatisfy { $0.count <= 80 })
    #expect(run.lines[0].hasPrefix("Walk") && run.lines[2].hasPrefix("full-body-walk.csv"))
    let test = try await desk.gangart("analyze", "study", "--test", "2mwt", "--distance", "150")
    #expect(test.lines.allSatisfy { $0.count <= 80 } && test.lines[0].hasSuffix("Distance"))
  }

  @Test("For a German Excel: semicolons, decimal commas and a mark in front")
  func excel() async throws {
    let desk = try desk()
    let run = try await desk.gangart("analyze", "study", "--format", "csv", "--excel-de")
    #expect(run.output.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(run.text.dropFirst().hasPrefix("recording;person;height_m;"))
    #expect(run.lines[1].hasPrefix("study/full-body-walk.csv;;1,700;true;"))
    #expect(
      run.lines.allSatisfy {
        $0.split(separator: ";", omittingEmptySubsequences: false).count
          == ResultTable.walks.header.count
      })
    #expect(try await desk.gangart("analyze", "study", "--excel-de").exit == 64)
  }

  @Test("Each person has a height of their own")
  func subjects() async throws {
    let desk = try desk()
    try desk.put(
      "people.csv",
      "recording,person,height_m,date,tags\npark-walk.csv,P-1,1.60,2026-05-01,\"hill, wind\"\n*-body-*,P-2,1.9,,\n"
    )
    let run = try await desk.gangart(
      "analyze", "study", "--subjects", "people.csv", "--format", "csv")
    #expect(run.exit == 0)
    #expect(run.lines[1].hasPrefix("study/full-body-walk.csv,P-2,1.900,false,,,"))
    #expect(run.lines[2].hasPrefix("study/park-walk.csv,P-1,1.600,false,2026-05-01,\"hill, wind\","))
    #expect(run.lines[3].hasPrefix("study/standing-only.csv,,1.700,true,,,"))
    let bad = try await desk.gangart("analyze", "study", "--subjects", "study/park-walk.csv")
    #expect(bad.exit == 65)
    #expect(bad.messages.contains("row 1: the column 'time_s' means nothing here"))
    #expect(try await desk.gangart("analyze", "study", "--subjects", "none.csv").exit == 66)
  }

  @Test("pandas reads each table without an option; where it is missing, that is said and nothing else")
  func pandas() async throws {
    let desk = try desk()
    let check = Program.repository.appending(path: "tools/check-tables").path()
    let run = try await desk.shell(
      #""$GANGART" analyze study -o out --test 2mwt -q && "$1" out"#, [check])
    if run.exit == 69 {
      #expect(run.messages.hasPrefix("check-tables: pandas is missing."))
    } else {
      #expect(run.exit == 0, "\(run.messages)")
      #expect(run.lines.count == ResultTable.allCases.count)
    }
  }
}
