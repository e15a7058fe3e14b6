import Foundation
import Testing

/// A live walk on a terminal: stopped and gone on with, and what its screen looks like.
@Suite("A live walk on a terminal", .serialized)
struct TerminalTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test("After Ctrl-Z the terminal is as it was, and after going on keys mark the walk again")
  func stopped() async throws {
    let wearable = try await Wearable(desk, "--seconds", "60")
    let run = try await desk.shell(
      #"""
      python3 - "$GANGART" "$1" <<'PY'
      import os, pty, select, signal, sys, termios, time
      pid, tty = pty.fork()
      if pid == 0:
          os.environ.update(TERM="xterm", XDG_STATE_HOME="/nonexistent")
          os.execv(sys.argv[1], [sys.argv[1], "live", sys.argv[2], "--out", "walk"])
      seen = b""
      def until(done, seconds):
          global seen
          end = time.time() + seconds
          while time.time() < end and not done():
              if select.select([tty], [], [], 0.05)[0]:
                  try: seen += os.read(tty, 65536)
                  except OSError: return
      until(lambda: b"100.0" in seen, 20)
      os.write(tty, b"\x1a")
      until(lambda: os.waitpid(pid, os.WNOHANG | os.WUNTRACED)[0] == pid, 5)
      print("canonical" if termios.tcgetattr(tty)[3] & termios.ICANON else "raw")
      time.sleep(1)
      os.kill(pid, signal.SIGCONT)
      # Waiting for less than it takes on a busy machine, the keys would be typed into a terminal that still keeps lines.
      until(lambda: not termios.tcgetattr(tty)[3] & termios.ICANON, 10)
      until(lambda: False, 0.5)
      print("canonical" if termios.tcgetattr(tty)[3] & termios.ICANON else "raw")
      os.write(tty, b"nback again\n")
      until(lambda: b"back again" in seen, 5)
      os.write(tty, b"q")
      status = None
      def ended():
          global status
          done, code = os.waitpid(pid, os.WNOHANG)
          status = code
          return done == pid
      until(ended, 15)
      until(lambda: b"Kept in" in seen, 2)
      print(status)
      print(b"Kept in" in seen, b"not any more" in seen)
      if b"Kept in" not in seen:
          # What it hangs on, for whoever reads the failure.
          lines = open(f"/proc/{pid}/status").read().splitlines()
          print([line for line in lines if line.startswith(("State", "Sig", "Shd"))], seen[-400:], file=sys.stderr)
      PY
      """#, [wearable.port])
    #expect(run.lines == ["canonical", "raw", "0", "True False"], "\(run.text) \(run.messages)")
    #expect(try await desk.gangart("replay", "walk", "--speed", "max").text.contains("back again"))
  }

  @Test("A sensor that is too slow is named, the key r asks it for more, and steps are found from then on")
  func tooSlow() async throws {
    let wearable = try await Wearable(desk, "--seconds", "60", "--rate", "10", "--obeys")
    let run = try await desk.shell(
      #"""
      python3 - "$GANGART" "$1" <<'PY'
      import os, pty, re, select, sys, time
      pid, tty = pty.fork()
      if pid == 0:
          os.environ.update(TERM="xterm", XDG_STATE_HOME="/nonexistent")
          os.execv(sys.argv[1], [sys.argv[1], "live", sys.argv[2], "--out", "walk"])
      seen = b""
      def said(text):
          # Lines are broken where the terminal ends.
          return re.search(text, re.sub(rb"(\x1b\[[0-9;?]*[A-Za-z]|\s)+", b" ", seen)) is not None
      def until(text, seconds):
          global seen
          end = time.time() + seconds
          while time.time() < end and not said(text):
              if select.select([tty], [], [], 0.05)[0]:
                  try: seen += os.read(tty, 65536)
                  except OSError: break
          return said(text)
      print(until(rb"10 samples a second are too few", 20), until(rb"Press r", 1))
      os.write(tty, b"r")
      print(until(rb"asked for 100 samples a second", 5))
      print(until(rb"lower back [3-9][0-9]\.[0-9]", 20), until(rb"Steps [1-9]", 20))
      os.write(tty, b"q")
      until(rb"^$", 3)
      print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
      PY
      """#, [wearable.port])
    #expect(run.lines == ["True True", "True", "True True", "0"], "\(run.text) \(run.messages)")
  }

  @Test("doctor --fix asks for each command, runs those that are agreed to, and says when one fails")
  func fixing() async throws {
    // A machine with a server of sound and nothing that speaks, and somebody who may do everything.
    try desk.put("sudo", "#!/bin/sh\necho \"$@\" >>\"$DESK/asked\"\nexit $(cat \"$DESK/code\")\n")
    let talk = #"""
      python3 - "$GANGART" "$PWD" "$1" "$2" <<'PY'
      import os, pty, select, sys, time
      program, desk, answer, language = sys.argv[1:]
      pid, tty = pty.fork()
      if pid == 0:
          os.execve(program, [program, "doctor", "--fix", "--lang", language], {
              "PATH": desk, "DESK": desk, "XDG_DATA_HOME": desk, "PULSE_SERVER": "tcp:nowhere", "TERM": "xterm", "HOME": desk})
      seen, end, answered = b"", time.time() + 30, 0
      while time.time() < end:
          if not select.select([tty], [], [], 0.1)[0]: continue
          try: block = os.read(tty, 65536)
          except OSError: break
          if not block: break
          seen += block
          if seen.count(b"/N] ") > answered:
              answered += 1
              os.write(tty, answer.encode() + b"\n")
      print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
      sys.stdout.write(seen.decode())
      PY
      """#
    try desk.put("code", "0")
    _ = try await desk.shell("chmod +x sudo; ln -s /bin/cat cat")
    let asked = desk.folder.appending(path: "asked")
    let no = try await desk.shell(talk, ["n", "en"])
    #expect(no.lines.first == "1")
    #expect(no.text.contains("Run this? sudo apt-get install espeak-ng [y/N] "), "\(no.text) \(no.messages)")
    #expect(!FileManager.default.fileExists(atPath: asked.path()))
    let yes = try await desk.shell(talk, ["ja", "de"])
    #expect(yes.text.contains("Das ausführen? sudo apt-get install espeak-ng [j/N] "))
    #expect(try String(contentsOf: asked, encoding: .utf8).contains("apt-get install espeak-ng"))
    #expect(!yes.text.contains("scheiterte"))
    try desk.put("code", "7")
    #expect(try await desk.shell(talk, ["y", "en"]).text.contains("That failed with code 7."))
  }
}
