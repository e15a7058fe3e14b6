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
      until(lambda: False, 1)
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
      print(status)
      PY
      """#, [wearable.port])
    #expect(run.lines == ["canonical", "raw", "0"], "\(run.text) \(run.messages)")
    #expect(try await desk.gangart("replay", "walk", "--speed", "max").text.contains("back again"))
  }
}
