"""The demonstration with a page and five viewers, one of whom draws traces: its memory must not grow with the walk.

Prints the memory at each minute of the walk. What is kept for viewers fills a ring in the first minutes; after the second nothing may grow
by more than 8 MB, and nothing may be larger than 64 MB.
"""
import os
import socket
import sys
import threading
import time

from served import Served, Viewer

SPEED = os.environ.get("SPEED", "6")
MOST_MEGABYTES, GROWTH_MEGABYTES = 64, 8


def draw(served):
    """Reads samples for drawing, and forgets them."""
    with socket.create_connection(("127.0.0.1", served.port), 10) as connection:
        connection.sendall(f"GET /api/v1/events?traces=1 HTTP/1.1\r\nHost: {served.host}\r\n\r\n".encode())
        try:
            while connection.recv(1 << 16):
                pass
        except OSError:
            pass


def main():
    memory = []
    with Served("demo", "--ui", "web", "--speed", SPEED) as served:
        viewers = [Viewer(served) for _ in range(4)]
        for viewer in viewers:
            viewer.start()
        threading.Thread(target=draw, args=(served,), daemon=True).start()
        end = time.monotonic() + 900
        while not viewers[0].isOver and time.monotonic() < end:
            minute = int(served.state()["t"] // 60)
            if len(memory) <= minute:
                memory.append(served.resident_kilobytes() / 1024)
            time.sleep(0.1)
        memory.append(served.resident_kilobytes() / 1024)
    print("MB at each minute of the walk, and at its end: " + " ".join(f"{one:.0f}" for one in memory))
    skipped = sum(viewer.skipped for viewer in viewers)
    print(f"the most: {max(memory):.1f} MB; {skipped} lines skipped by four viewers")
    faults = []
    if len(memory) < 8 or not all(viewer.isOver for viewer in viewers):
        faults.append("the walk was not seen to its end")
    elif max(memory[3:]) - memory[2] > GROWTH_MEGABYTES:
        faults.append(f"memory grew by {max(memory[3:]) - memory[2]:.1f} MB after the second minute")
    if max(memory) > MOST_MEGABYTES:
        faults.append(f"{max(memory):.1f} MB, at most {MOST_MEGABYTES}")
    for fault in faults:
        print(f"FAULT: {fault}")
    sys.exit(1 if faults else 0)


main()
