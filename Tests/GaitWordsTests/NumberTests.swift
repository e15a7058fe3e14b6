import GaitModel
import GaitWords
import Testing

/// Numbers and times as they are written for people.
@Suite struct NumberTests {
  @Test(
    "Decimals, in both languages",
    arguments: [
      (1.24, 2, "1.24", "1,24"), (0, 1, "0.0", "0,0"), (-0.04, 1, "0.0", "0,0"), (-3.25, 1, "-3.3", "-3,3"),
      (112.4, 0, "112", "112"), (0.05, 2, "0.05", "0,05"), (9.9996, 3, "10.000", "10,000"),
    ])
  func decimals(value: Double, count: Int, english: String, german: String) {
    #expect(Words.number(value, count, in: .en) == english)
    #expect(Words.number(value, count, in: .de) == german)
  }

  @Test("What is no number does not stop anybody", arguments: [Double.infinity, -.infinity, .nan, 1e300])
  func odd(value: Double) {
    #expect(Words.number(value, 2, in: .de) == "\(value)")
    #expect(!Words.duration(value, in: .en).isEmpty)
  }

  @Test("As many decimals as it needs")
  func plain() {
    #expect(Words.plainNumber(70, in: .de) == "70")
    #expect(Words.plainNumber(1.72, in: .en) == "1.72")
    #expect(Words.plainNumber(1.72, in: .de) == "1,72")
  }

  @Test("A share that rounds to nothing is not called nothing")
  func percent() {
    #expect(Words.percent(0.067, decimals: 1, in: .de) == "6,7 %")
    #expect(Words.percent(0.0001, decimals: 1, in: .en) == "less than 0.1 %")
    #expect(Words.percent(0.0001, decimals: 1, in: .de) == "unter 0,1 %")
    #expect(Words.percent(0.004, decimals: 0, in: .de) == "unter 1 %")
    #expect(Words.percent(0, decimals: 0, in: .de) == "0 %")
  }

  @Test(
    "Lengths of time",
    arguments: [
      (42.5, "42.5 s", "42,5 s"), (187, "3 min 07 s", "3 min 07 s"), (3_720, "1 h 02 min", "1 h 02 min"),
    ])
  func durations(seconds: Double, english: String, german: String) {
    #expect(Words.duration(seconds, in: .en) == english)
    #expect(Words.duration(seconds, in: .de) == german)
  }

  @Test("Moments")
  func clock() {
    func time(_ seconds: Double) -> SampleTime { SampleTime(seconds: seconds) ?? .zero }
    #expect(Words.clock(time(65.3), in: .en) == "1:05.3")
    #expect(Words.clock(time(65.3), in: .de) == "1:05,3")
    #expect(Words.clock(time(-1.5), in: .de) == "-0:01,5")
  }

  @Test("Every place has a name in both languages, and no two the same")
  func places() {
    for language in Language.allCases {
      #expect(Set(Place.all.map { Words.place($0, in: language) }).count == Place.all.count)
    }
    #expect(Words.place(Place(.wrist, .left), in: .en) == "left wrist")
    #expect(Words.place(Place(.wrist, .left), in: .de) == "linkes Handgelenk")
    #expect(Words.place(Place(.foot, .right), in: .de) == "rechter Fuß")
    #expect(Words.place(Place(.hand, .right), in: .de) == "rechte Hand")
    #expect(Words.place(Place(.lowerBack), in: .de) == "unterer Rücken")
  }
}
