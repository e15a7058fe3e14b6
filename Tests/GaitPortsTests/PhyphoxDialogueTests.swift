import GaitModel
import GaitText
import Testing

@testable import GaitPorts

@Suite("What phyphox is asked, and what its answers mean")
struct PhyphoxDialogueTests {
  private static let description =
    #"{"inputs":[{"source":"accelerometer","outputs":[{"x":"a x"},{"y":"ay"},{"z":"az"},{"t":"t|1"}]},"#
    + #"{"source":"gyroscope","outputs":[{"x":"gx"},{"y":"gy"},{"z":"gz"}]}]}"#

  private func answer(
    _ time: String, _ axes: String, session: String = "s", measuring: Bool = true
  ) -> [UInt8] {
    func column(_ name: String, _ values: String) -> String {
      #""\#(name)":{"size":0,"buffer":[\#(values)]}"#
    }
    let columns =
      [column("t|1", time)] + (axes == "-" ? [] : ["a x", "ay", "az"].map { column($0, axes) })
    return Array(
      #"{"buffer":{\#(columns.joined(separator: ","))},"status":{"session":"\#(session)","measuring":\#(measuring)}}"#
        .utf8)
  }

  /// A dialogue that has asked for the description and the last time.
  private func begun(latest: String = "5") -> PhyphoxDialogue {
    var dialogue = PhyphoxDialogue()
    #expect(dialogue.target == "/config")
    #expect(dialogue.take(status: 200, body: Array(Self.description.utf8)) == .nothing)
    #expect(dialogue.target == "/get?t%7C1")
    #expect(dialogue.take(status: 200, body: answer(latest, "-")) == .nothing)
    return dialogue
  }

  @Test("Names are written as a query wants them; a sensor without times is not asked")
  func names() {
    #expect(begun().target == "/get?t%7C1=5&a%20x=5%7Ct%7C1&ay=5%7Ct%7C1&az=5%7Ct%7C1")
    #expect(begun(latest: "").target.hasPrefix("/get?t%7C1=-1&"))
    #expect(begun(latest: "null").target.hasPrefix("/get?t%7C1=-1&"))
  }

  @Test("Of columns of unequal length the shortest says where to go on; null is no time")
  func unequal() {
    var dialogue = begun()
    let body = answer("5.01,5.02,5.03", "1,2")
    #expect(dialogue.take(status: 200, body: body) == .samples(Array(Self.description.utf8) + body))
    #expect(dialogue.target.hasPrefix("/get?t%7C1=5.02&"))
    let next = answer("5.03,null,5.05", "1,2")
    #expect(dialogue.take(status: 200, body: next) == .samples(next))
    #expect(dialogue.target.hasPrefix("/get?t%7C1=5.03&"))
    #expect(dialogue.take(status: 200, body: answer("5.06", "")) == .nothing)
  }

  @Test("A threshold for a buffer that is gone, or another session, asks for the description again")
  func switched() {
    var dialogue = begun()
    #expect(dialogue.take(status: 400, body: []) == .nothing)
    #expect(dialogue.target == "/config")
    dialogue = begun()
    _ = dialogue.take(status: 200, body: answer("6", "1"))
    #expect(dialogue.take(status: 200, body: answer("7", "1", session: "other")) == .paused)
    #expect(dialogue.target == "/config")
  }

  @Test("A pause is told once; when measuring goes on, times that fell back are asked from the beginning")
  func pausedAndCleared() {
    var dialogue = begun()
    _ = dialogue.take(status: 200, body: answer("6", "1"))
    #expect(dialogue.take(status: 200, body: answer("", "", measuring: false)) == .paused)
    for _ in 0..<3 {
      #expect(dialogue.target == "/get?t%7C1")
      #expect(dialogue.take(status: 200, body: answer("6", "-", measuring: false)) == .nothing)
    }
    #expect(dialogue.take(status: 200, body: answer("6", "-")) == .nothing)
    #expect(dialogue.target.hasPrefix("/get?t%7C1=6&"))
    // Cleared while it measures: nothing is new for some answers.
    for _ in 0..<5 { #expect(dialogue.take(status: 200, body: answer("", "")) == .nothing) }
    #expect(dialogue.take(status: 200, body: answer("0.4", "-")) == .nothing)
    #expect(dialogue.target.hasPrefix("/get?t%7C1=-1&"))
  }

  @Test("What is no answer is refused")
  func refusals() {
    var dialogue = PhyphoxDialogue()
    for body in ["", "[]", "{}", "<html>", #"{"buffer":{}}"#, #"{"inputs":5}"#] {
      #expect(dialogue.take(status: 200, body: Array(body.utf8)) == .refused(.notPhyphox(status: 200)))
    }
    #expect(dialogue.take(status: 200, body: Array(#"{"inputs":[]}"#.utf8)) == .refused(.noMovementSensors))
    #expect(dialogue.take(status: 503, body: []) == .refused(.notPhyphox(status: 503)))
    dialogue = begun()
    for body in ["{}", #"{"buffer":{}}"#, #"{"buffer":{"t|1":{"buffer":[1,}},"status":{}}"#] {
      #expect(dialogue.take(status: 200, body: Array(body.utf8)) == .refused(.notPhyphox(status: 200)))
    }
  }

  @Test("An answer over HTTP is the same however it is cut; what is none, or breaks off, is refused")
  func http() {
    func heard(_ text: String, _ length: Int, ends: Bool = false) -> HTTPAnswer {
      var answer = HTTPAnswer()
      let bytes = Array(text.utf8)
      for begin in stride(from: 0, to: bytes.count, by: length) {
        answer.take(bytes[begin..<min(begin + length, bytes.count)])
      }
      if ends { answer.end() }
      return answer
    }
    for text in [
      "HTTP/1.1 200 OK\r\ncontent-LENGTH:  5\r\n\r\nhello", "HTTP/1.0 200\nContent-Length: 5\n\nhello",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n003;x=1\r\nllo\r\n0\r\n\r\n",
    ] {
      for length in [1, 2, 3, 7, 1000] {
        let answer = heard(text, length)
        #expect(answer.progress == .whole && answer.status == 200 && answer.body == Array("hello".utf8))
      }
      #expect(heard(String(text.dropLast(8)), 9, ends: true).progress == .broken)
    }
    #expect(heard("HTTP/1.1 200 OK\r\n\r\nhello", 3, ends: true).body == Array("hello".utf8))
    for text in [
      "SSH-2.0-OpenSSH\r\n", "HTTP/1.1 abc\r\n\r\n", "HTTP/2 200\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n",
      "HTTP/1.1 200 OK\r\n" + String(repeating: "x", count: 20_000),
    ] { #expect(heard(text, 1000).progress == .broken, "\(text.prefix(60))") }
    var endless = HTTPAnswer()
    endless.take(Array("HTTP/1.1 200 OK\r\n\r\n".utf8))
    endless.take([UInt8](repeating: 0x20, count: HTTPAnswer.longest))
    #expect(endless.progress == .broken)
  }
}
