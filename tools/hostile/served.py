"""A page that `gangart` serves, for whoever attacks or watches it. Python's standard library only."""
import http.client
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAM = os.environ.get("GANGART") or str(ROOT / ".build/release/gangart")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Served:
    """A run of the program with a page on this machine, ended with the block."""

    def __init__(self, *arguments, output=subprocess.DEVNULL):
        self.folder = tempfile.TemporaryDirectory(prefix="gangart-hostile.")
        self.port = free_port()
        settings = {key: value for key, value in os.environ.items() if not key.startswith("GANGART_")}
        settings |= {
            "XDG_STATE_HOME": self.folder.name, "XDG_CONFIG_HOME": self.folder.name, "XDG_RUNTIME_DIR": self.folder.name,
            "XDG_DATA_HOME": self.folder.name, "SWIFT_BACKTRACE": "enable=no", "LC_ALL": "C.UTF-8",
        }
        self.errors = open(pathlib.Path(self.folder.name) / "messages", "w+b")
        self.process = subprocess.Popen(
            [PROGRAM, *arguments, "--port", str(self.port)], stdin=subprocess.DEVNULL, stdout=output, stderr=self.errors,
            env=settings, cwd=self.folder.name)
        self.code = self._code()

    def _code(self):
        end = time.monotonic() + 20
        while time.monotonic() < end:
            match = re.search(r"^http://\S+#pair=(\S+)$", self.messages(), re.M)
            if match:
                return match.group(1)
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        raise SystemExit(f"The page was not served: {self.messages()}")

    def messages(self):
        return pathlib.Path(self.errors.name).read_text("utf-8", "replace")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self.errors.close()
        self.folder.cleanup()

    @property
    def host(self):
        return f"127.0.0.1:{self.port}"

    def ask(self, method, path, body=None, fields=None, timeout=10):
        """-> status, fields, body"""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            content = {"Content-Type": "application/json"} if body is not None else {}
            connection.request(method, path, body, {**content, **(fields or {})})
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read()
        finally:
            connection.close()

    def pair(self):
        """-> the cookie that lets a walker's device in"""
        status, fields, body = self.ask("POST", "/api/v1/pair", json.dumps({"code": self.code}))
        if status != 200:
            raise SystemExit(f"Pairing failed: {status} {body!r}")
        return fields.get("Set-Cookie", fields.get("set-cookie", "")).split(";")[0]

    def state(self):
        return json.loads(self.ask("GET", "/api/v1/state")[2])

    def resident_kilobytes(self):
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1])
        return 0

    def cpu_seconds(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Viewer(threading.Thread):
    """Reads the stream of events as a browser does, and keeps what it saw."""

    def __init__(self, served, start="0", keeps=False):
        super().__init__(daemon=True)
        self.served, self.start_id, self.keeps = served, start, keeps
        self.numbers, self.data, self.skipped, self.states = [], [], 0, 0
        self.moments = []
        self.isOver = False
        self.fault = None

    def run(self):
        try:
            with socket.create_connection(("127.0.0.1", self.served.port), 10) as connection:
                connection.settimeout(60)
                connection.sendall(
                    f"GET /api/v1/events HTTP/1.1\r\nHost: {self.served.host}\r\nLast-Event-ID: {self.start_id}\r\n\r\n".encode())
                self._read(connection.makefile("rb", buffering=1 << 16))
        except OSError as error:
            self.fault = error

    def _read(self, stream):
        while stream.readline().strip():
            pass
        rest = b""
        while True:
            size = int(stream.readline().strip() or b"0", 16)
            if size == 0:
                return
            rest += stream.read(size)
            stream.readline()
            *frames, rest = rest.split(b"\n\n")
            for frame in frames:
                self._take(frame)

    def _take(self, frame):
        fields = dict(line.split(b": ", 1) for line in frame.split(b"\n") if b": " in line and not line.startswith(b":"))
        event, data = fields.get(b"event"), fields.get(b"data", b"")
        if event == b"line":
            self.numbers.append(int(fields[b"id"].rsplit(b"-", 1)[1]))
            if self.keeps:
                self.data.append(data)
            if b'"type":"second"' in data:
                self.moments.append((time.monotonic(), json.loads(data)["time_s"]))
            if b'"type":"bye"' in data:
                self.isOver = True
        elif event == b"skipped":
            self.skipped += json.loads(data)["lines"] or 0
        elif event == b"state":
            self.states += 1
