internal import CGaitWords

/// The explanations of one language, read from its document.
///
/// The document is Markdown of the plainest kind: `## topic`, below it `### word`, below that one paragraph with
/// the word's plain name and one with the sentences. Paragraphs may be broken into lines anywhere; what stands in
/// front of the first topic is for whoever edits it.
struct ExplanationDocument {
  /// A word with its texts.
  struct Entry: Equatable {
    let word: String
    let topic: Explanation.Topic
    let text: Explanation.Text
  }

  /// The words, in order.
  private(set) var entries: [Entry] = []
  /// What does not have the form above, in words for whoever edits the document.
  private(set) var faults: [String] = []

  private var topic: Explanation.Topic?
  private var word: String?
  private var paragraphs: [String] = []
  private var isBroken = true

  /// The document that the program holds.
  init(_ language: Language) {
    let held =
      switch language {
      case .en: gait_words_english()
      case .de: gait_words_german()
      }
    self.init(
      markdown: String(decoding: UnsafeBufferPointer(start: held.bytes, count: held.count), as: UTF8.self))
  }

  /// A document of this text.
  init(markdown: String) {
    // By bytes: looking for characters takes ten times as long, and the text is long.
    for line in markdown.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      take(Substring(line))
    }
    finish()
  }

  private mutating func take(_ line: Substring) {
    if line.utf8.starts(with: "### ".utf8) {
      finish()
      word = String(line.dropFirst(4))
    } else if line.utf8.starts(with: "## ".utf8) {
      finish()
      topic = Explanation.Topic(rawValue: String(line.dropFirst(3)))
      if topic == nil { faults.append("'\(line)' is no topic") }
    } else if line.isEmpty {
      isBroken = true
    } else if word != nil {
      if isBroken { paragraphs.append(String(line)) } else { paragraphs[paragraphs.count - 1] += " " + line }
      isBroken = false
    }
  }

  /// Ends the word that was begun.
  private mutating func finish() {
    defer {
      word = nil
      paragraphs = []
      isBroken = true
    }
    guard let word else { return }
    guard let topic, paragraphs.count == 2 else {
      faults.append("\(word): a topic above it and two paragraphs below it are needed")
      return
    }
    entries.append(
      Entry(
        word: word, topic: topic,
        text: Explanation.Text(name: paragraphs[0], sentences: paragraphs[1])))
  }
}
