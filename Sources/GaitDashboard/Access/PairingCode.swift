import GaitModel
import GaitWords

/// Five words that let a device in: thirty bits, said by QR code or read aloud. The same code in German and in English
/// words; tries are counted by `GuessLimit`, without which thirty bits were few.
struct PairingCode: Equatable, Sendable {
  /// How many words.
  static let length = 5

  /// The words' numbers, each below 64.
  let numbers: [Int]

  /// A code that nobody can guess.
  static func random() -> PairingCode {
    PairingCode(numbers: (0..<length).map { _ in Int.random(in: 0..<64) })
  }

  init(numbers: [Int]) {
    self.numbers = numbers
  }

  /// A code as somebody typed it: words of either language, with spaces or dashes between; `nil` for what is none.
  init?(_ text: String) {
    guard text.utf8.count <= 200 else { return nil }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.count == Self.length else { return nil }
    var numbers: [Int] = []
    for word in words {
      guard let number = PairingWords.english.firstIndex(of: word) ?? PairingWords.german.firstIndex(of: word)
      else { return nil }
      numbers.append(number)
    }
    self.numbers = numbers
  }

  /// The code in words.
  func text(in language: Language) -> String {
    let words = language == .de ? PairingWords.german : PairingWords.english
    return numbers.map { words[$0] }.joined(separator: "-")
  }

  /// Whether both are the same, in a time that does not tell how far they agree.
  func equals(_ other: PairingCode) -> Bool {
    Secret.equal(numbers.map { UInt8($0) }, other.numbers.map { UInt8($0) })
  }
}

/// The words of pairing codes, the same thing at the same place of both lists. Short, easily told apart when heard, in
/// letters that every keyboard has; no word means another thing in the other language.
enum PairingWords {
  static let english = [
    "apple", "badger", "barn", "beach", "birch", "bread", "jetty", "brook", "cream", "candle", "carrot",
    "castle",
    "cherry", "church", "circle", "clover", "cloud", "coffee", "copper", "cousin", "daisy", "donkey",
    "dragon", "eagle",
    "feather", "boat", "forest", "fox", "garlic", "goose", "guitar", "hazel", "hedge", "honey", "island",
    "ivory",
    "jacket", "kettle", "ladder", "lantern", "lemon", "lizard", "meadow", "mirror", "moon", "mountain",
    "mushroom",
    "onion", "otter", "pebble", "pepper", "pillow", "pocket", "quarry", "rabbit", "rainbow", "ribbon",
    "saddle", "shell",
    "silver", "tealight", "squirrel", "thimble", "window",
  ]
  static let german = [
    "apfel", "dachs", "scheune", "strand", "birke", "brot", "steg", "bach", "sahne", "kerze", "karotte",
    "schloss",
    "kirsche", "kirche", "kreis", "klee", "wolke", "kaffee", "kupfer", "vetter", "margerite", "esel",
    "drache", "adler",
    "feder", "boot", "wald", "fuchs", "knoblauch", "gans", "gitarre", "hasel", "hecke", "honig", "insel",
    "elfenbein",
    "jacke", "kessel", "leiter", "laterne", "zitrone", "eidechse", "wiese", "spiegel", "mond", "berg", "pilz",
    "zwiebel", "fischotter", "kiesel", "pfeffer", "kissen", "tasche", "steinbruch", "hase", "regenbogen",
    "schleife",
    "sattel", "muschel", "silber", "teelicht", "eichhorn", "fingerhut", "fenster",
  ]
}
