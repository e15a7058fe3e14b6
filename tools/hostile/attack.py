"""Attacks on a page while a walk goes on. Each must be refused as docs/page.md says; the walk goes on, and memory stays flat.

Prints one line an attack: what was done, what came back, and the memory afterwards.
"""
import json
import pathlib
import random
import socket
import subprocess
import sys
import tempfile
import threading
import time

from served import PROGRAM, Served, Viewer

faults = []


def connect(served):
    connection = socket.create_connection(("127.0.0.1", served.port), 5)
    connection.settimeout(30)
    return connection


def drain(connection, seconds=5.0):
    """-> all that comes until the other side closes, and whether it did"""
    connection.settimeout(seconds)
    received = b""
    try:
        while True:
            block = connection.recv(65536)
            if not block:
                return received, True
            received += block
            if len(received) > 1 << 22:
                return received, False
    except socket.timeout:
        return received, False
    except OSError:
        return received, True


def raw(served, request, seconds=5.0):
    """Sends bytes and gives the status that came first: 0 for a connection that was closed without a word."""
    try:
        with connect(served) as connection:
            try:
                connection.sendall(request)
            except OSError:
                pass
            received, _ = drain(connection, seconds) if b"Connection: close" in request else head(connection, seconds)
        return int(received.split(b" ", 2)[1]) if received.startswith(b"HTTP/1.1 ") else 0
    except OSError:
        return 0


def head(connection, seconds):
    connection.settimeout(seconds)
    received = b""
    try:
        while b"\r\n\r\n" not in received:
            block = connection.recv(65536)
            if not block:
                return received, True
            received += block
    except OSError:
        pass
    return received, False


def expect(name, got, allowed):
    isRight = set(got) <= set(allowed)
    if not isRight:
        faults.append(f"{name}: {sorted(set(got))}, expected {sorted(allowed)}")
    return " ".join(f"{status}×{got.count(status)}" for status in sorted(set(got)))


def slowHeads(served, cookie):
    connections = [connect(served) for _ in range(60)]
    begin, alive = time.monotonic(), set(range(60))
    for connection in connections:
        connection.sendall(b"GET / HTTP/1.1\r\nX-Slow: ")
    while alive and time.monotonic() - begin < 20:
        for index in list(alive):
            try:
                connections[index].sendall(b"x")
                connections[index].settimeout(0.001)
                if not connections[index].recv(1):
                    alive.discard(index)
            except socket.timeout:
                pass
            except OSError:
                alive.discard(index)
        time.sleep(0.2)
    took = time.monotonic() - begin
    for connection in connections:
        connection.close()
    if alive:
        faults.append(f"slow heads: {len(alive)} still there after {took:.0f} s")
    return f"60 connections that drip: closed within {took:.0f} s"


def largeHead(served, cookie):
    got = [raw(served, b"GET / HTTP/1.1\r\nHost: " + served.host.encode() + b"\r\nX: " + b"x" * (10 << 20) + b"\r\n\r\n") for _ in range(3)]
    return "head of 10 MB: " + expect("large head", got, {0, 400})


def largeBody(served, cookie):
    request = (
        f"POST /api/v1/mark HTTP/1.1\r\nHost: {served.host}\r\n{cookie}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {10 << 20}\r\n\r\n").encode() + b"x" * (10 << 20)
    endless = (
        f"POST /api/v1/pair HTTP/1.1\r\nHost: {served.host}\r\nContent-Type: application/json\r\n"
        "Transfer-Encoding: chunked\r\n\r\n").encode() + b"100000\r\n" + b" " * (1 << 20) + b"\r\n"
    return "body of 10 MB, and without end: " + expect(
        "large body", [raw(served, request) for _ in range(3)] + [raw(served, endless * 1)], {413})


def manyConnections(served, cookie):
    connections, refused = [], 0
    for _ in range(500):
        try:
            connections.append(connect(served))
        except OSError:
            refused += 1
    time.sleep(1)
    closed = 0
    for connection in connections:
        connection.settimeout(0.01)
        try:
            closed += not connection.recv(1)
        except socket.timeout:
            pass
        except OSError:
            closed += 1
    for connection in connections:
        connection.close()
    if closed + refused < 500 - 128:
        faults.append(f"500 connections: only {closed + refused} closed")
    return f"500 connections: {closed + refused} closed at once"


def foreign(served, cookie):
    def status(*fields):
        return raw(served, ("GET /api/v1/state HTTP/1.1\r\n" + "".join(f"{one}\r\n" for one in fields) + "\r\n").encode())

    host = f"Host: {served.host}"
    hosts = [status("Host: evil.example"), status(f"Host: evil.example:{served.port}"), status("Host: "), status(f"Host: 127.0.0.1.evil.example:{served.port}")]
    origins = [status(host, "Origin: https://evil.example"), status(host, "Origin: null"), status(host, "Sec-Fetch-Site: cross-site"), status(host, f"Origin: https://{served.host}")]
    return f"foreign Host: {expect('foreign host', hosts, {421, 400})}; foreign Origin: {expect('foreign origin', origins, {403})}"


def tokens(served, cookie):
    mark = json.dumps({"kind": "discomfort"})
    none = [served.ask("POST", "/api/v1/mark", mark)[0], served.ask("POST", "/api/v1/mark", mark, {"Cookie": "gangart=" + "0" * 64})[0],
            served.ask("POST", "/api/v1/mark", mark, {"Authorization": "Bearer " + "x" * 9000})[0]]
    other = served.pair()
    before = served.ask("POST", "/api/v1/pause", "{}", {"Cookie": other})[0]
    served.ask("POST", "/api/v1/unpair", "{}", {"Cookie": other})
    replayed = [served.ask("POST", "/api/v1/pause", "{}", {"Cookie": other})[0] for _ in range(3)]
    if before != 200:
        faults.append(f"a paired device was refused: {before}")
    return f"no token: {expect('no token', none, {401})}; token given back and used again: {expect('replayed', replayed, {401})}"


def traversal(served, cookie):
    paths = ["/../../../etc/passwd", "/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/....//etc/passwd", "//etc/passwd", "/index.html/../../x",
             "/index.html%00.css", "/" + "a/" * 100, "/\\..\\..\\x", "/api/v1/samples/../state", "/proc/self/environ"]
    got = [raw(served, f"GET {path} HTTP/1.1\r\nHost: {served.host}\r\n\r\n".encode()) for path in paths]
    return "traversal: " + expect("traversal", got, {404, 400, 405})


def brokenText(served, cookie):
    path = raw(served, b"GET /\xff\xfe\xc3( HTTP/1.1\r\nHost: " + served.host.encode() + b"\r\n\r\n")
    field = raw(served, b"GET /api/v1/state HTTP/1.1\r\nHost: " + served.host.encode() + b"\r\nCookie: gangart=\xff\xfe\xc3(\r\n\r\n")
    body = b'{"kind":"note","text":"\xc3(\xff"}'
    mark = raw(served, f"POST /api/v1/mark HTTP/1.1\r\nHost: {served.host}\r\nCookie: {cookie}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
    return f"broken UTF-8 in path {path}, field {field}, body: " + expect("broken text", [mark], {400}) + expect("broken path", [path], {400, 404})[:0]


def garbage(served, cookie):
    chance = random.Random(1)
    got = [raw(served, bytes(chance.randrange(256) for _ in range(chance.randrange(1, 2000))) + b"\r\n\r\n", 1) for _ in range(50)]
    host = f"Host: {served.host}\r\n"
    odd = [
        "GET http://evil.example/ HTTP/1.1\r\n" + host, "CONNECT evil.example:443 HTTP/1.1\r\n" + host, "OPTIONS * HTTP/1.1\r\n" + host,
        "GET / HTTP/1.1\r\n", f"POST /api/v1/mark HTTP/1.1\r\n{host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
        f"GET / HTTP/1.1\r\n{host}Content-Length: -1\r\n", f"GET / HTTP/1.1\r\n{host}Content-Length: 1\r\nContent-Length: 2\r\n",
    ]
    strange = [raw(served, (one + "\r\n").encode(), 2) for one in odd]
    return f"random bytes: {expect('garbage', got, {0, 400})}; odd requests: {expect('odd', strange, {0, 400, 404, 405, 415, 421})}"


def neverReading(served, cookie):
    connections = []
    for _ in range(8):
        connection = socket.socket()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect(("127.0.0.1", served.port))
        connection.sendall(f"GET /api/v1/events?traces=1&last_event_id=0 HTTP/1.1\r\nHost: {served.host}\r\n\r\n".encode())
        connections.append(connection)
    time.sleep(20)
    for connection in connections:
        connection.close()
    return "8 streams that are never read, for 20 s"


def manyMarks(served, cookie):
    """10,000 marks a second are asked for, on forty connections, for ten seconds."""
    body = b'{"kind":"discomfort"}'
    request = f"POST /api/v1/mark HTTP/1.1\r\nHost: {served.host}\r\nCookie: {cookie}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    end = time.monotonic() + 10
    counts, lock = {}, threading.Lock()
    asked = [0]

    def work(index):
        # Some ask one thing at a time, some fifty at once; whoever is closed comes again.
        while time.monotonic() < end:
            many = 50 if index % 2 else 1
            try:
                with connect(served) as connection:
                    connection.settimeout(1)
                    while time.monotonic() < end:
                        with lock:
                            asked[0] += many
                        connection.sendall(request * many)
                        block = connection.recv(1 << 16)
                        if not block:
                            break
                        with lock:
                            for part in block.split(b"HTTP/1.1 ")[1:]:
                                counts[part[:3]] = counts.get(part[:3], 0) + 1
            except OSError:
                pass

    threads = [threading.Thread(target=work, args=(index,)) for index in range(40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    taken = counts.get(b"200", 0)
    # Two a second and ten at once, by docs/page.md.
    if taken > 10 + 2 * 11:
        faults.append(f"marks: {taken} were taken")
    return f"{asked[0]} marks asked for in 10 s: {taken} taken, {counts.get(b'429', 0)} refused, the rest unanswered"


ATTACKS = [slowHeads, largeHead, largeBody, manyConnections, foreign, tokens, traversal, brokenText, garbage, neverReading, manyMarks]


def main():
    # A device that walks at its own pace, in a process of its own: the memory that is looked at is the walk's and the page's.
    with tempfile.TemporaryDirectory(prefix="gangart-wearable.") as folder:
        link = pathlib.Path(folder) / "wearable"
        wearable = subprocess.Popen(
            [pathlib.Path(PROGRAM).parent / "GaitVirtualWearable", "--link", link, "--seconds", "1200"], stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL)
        try:
            while not link.exists():
                time.sleep(0.05)
            attack(link)
        finally:
            wearable.kill()
            wearable.wait()
    for fault in faults:
        print(f"FAULT: {fault}")
    sys.exit(1 if faults else 0)


def attack(link):
    with Served("live", str(link), "--ui", "web", "--out", "walk") as served:
        cookie = served.pair()
        viewer = Viewer(served)
        viewer.start()
        time.sleep(10)
        base = served.resident_kilobytes()
        print(f"{base / 1024:6.1f} MB  before", flush=True)
        memory = []
        for turn in range(2):
            for one in ATTACKS:
                said = one(served, cookie if one is not largeBody else f"Cookie: {cookie}")
                time.sleep(2)
                if served.process.poll() is not None:
                    sys.exit(f"The program ended: {served.messages()}")
                print(f"{served.resident_kilobytes() / 1024:6.1f} MB  {said}", flush=True)
            memory.append(served.resident_kilobytes())
        if memory[1] - memory[0] > 8 * 1024:
            faults.append(f"memory grew by {(memory[1] - memory[0]) / 1024:.1f} MB in the second round")
        gaps = [later[0] - earlier[0] for earlier, later in zip(viewer.moments, viewer.moments[1:])]
        seconds = [time_s for _, time_s in viewer.moments]
        print(f"{len(seconds)} seconds of the walk seen, longest wait {max(gaps):.2f} s (usual 1 s), {viewer.skipped} lines skipped")
        if viewer.fault or max(gaps) > 2 or viewer.skipped or seconds != sorted(seconds) or len(set(seconds)) != len(seconds):
            faults.append(f"the walk was held up: {max(gaps):.2f} s, {viewer.fault}")
        served.process.send_signal(2)
        served.process.wait(30)
        lines = subprocess.run([PROGRAM, "replay", pathlib.Path(served.folder.name) / "walk", "--speed", "max"], capture_output=True, text=True).stdout.splitlines()
        marks = sum('"type":"symptom"' in line for line in lines)
        print(f"the kept walk: {len(lines)} lines, {marks} marks, ends with {json.loads(lines[-1])['type']}")
        if json.loads(lines[-1])["type"] != "bye" or len(lines) < viewer.numbers[-1]:
            faults.append("the kept walk is not whole")


main()
