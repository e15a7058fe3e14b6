"""A day of simulated walking through `gangart live -` at the greatest speed: every line is there, and memory stays flat.

A wearable's ten minutes of walking are repeated until the day is full, with the clock going on; then the walk is replayed from
its folder, whose lines must be the same bytes. Prints the memory at each of twelve moments of the day.
"""
import hashlib
import os
import pathlib
import subprocess
import sys
import tempfile
import threading

from served import PROGRAM

SECONDS = int(os.environ.get("SECONDS_OF_WALK", "86400"))
PIECE = 600
MOST_MEGABYTES = 64


def lines_of_a_piece():
    """-> the header, and for each reading its milliseconds and the rest of its line"""
    wearable = pathlib.Path(PROGRAM).parent / "GaitVirtualWearable"
    text = subprocess.run(
        [wearable, "--stdout", "--format", "csv", "--seconds", str(PIECE), "--speed", "max"],
        stdin=subprocess.DEVNULL, capture_output=True, check=True).stdout.decode()
    header, *rows = text.splitlines()
    parts = [row.split(",", 1) for row in rows]
    return header + "\n", [(int(time), "," + rest + "\n") for time, rest in parts]


def feed(pipe, header, rows):
    try:
        with pipe:
            pipe.write(header.encode())
            for begin in range(0, SECONDS * 1000, PIECE * 1000):
                pipe.write("".join([f"{begin + time}{rest}" for time, rest in rows]).encode())
    except OSError:
        pass


def memory(process):
    """-> resident and largest resident megabytes"""
    sizes = {}
    for line in pathlib.Path(f"/proc/{process.pid}/status").read_text().splitlines():
        name, _, value = line.partition(":")
        if name in ("VmRSS", "VmHWM"):
            sizes[name] = int(value.split()[0]) / 1024
    return sizes.get("VmRSS", 0), sizes.get("VmHWM", 0)


def main():
    with tempfile.TemporaryDirectory(prefix="gangart-day.") as name:
        walk = pathlib.Path(name) / "walk"
        # The history and the plans of whoever runs this are none of its business.
        own = {f"XDG_{what}": name for what in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "RUNTIME_DIR")}
        # Before the walk begins: a busy machine takes longer for it than a walk waits for its first line.
        piece = lines_of_a_piece()
        process = subprocess.Popen(
            [PROGRAM, "live", "-", "--protocol", "text", "--format", "ndjson", "--out", walk, "--quiet"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, **own})
        threading.Thread(target=feed, args=(process.stdin, *piece), daemon=True).start()
        digest, count, seconds, last, shown, most, early = hashlib.sha256(), 0, 0, b"", 0, 0, 0
        for line in process.stdout:
            digest.update(line)
            count += 1
            last = line
            if b'"type":"second"' in line:
                seconds += 1
                if seconds % (SECONDS // 12) == 0:
                    resident, most = memory(process)
                    early = early or resident
                    shown = resident
                    print(f"{seconds / 3600:5.1f} h: {resident:.1f} MB, at most {most:.1f} MB", flush=True)
        code = process.wait()
        again, replayed = hashlib.sha256(), 0
        with subprocess.Popen([PROGRAM, "replay", walk, "--speed", "max"], stdout=subprocess.PIPE) as replay:
            for line in replay.stdout:
                again.update(line)
                replayed += 1
        print(f"{count} lines, {seconds} of them seconds; replayed {replayed}")
        faults = []
        if code != 0 or b'"type":"bye"' not in last:
            faults.append(f"the walk ended with {code}: {last[:200]!r}")
        if seconds < SECONDS - 2:
            faults.append(f"only {seconds} of {SECONDS} seconds")
        if digest.digest() != again.digest():
            faults.append("the folder gives other lines than were printed")
        if most > MOST_MEGABYTES:
            faults.append(f"{most:.1f} MB, {MOST_MEGABYTES} are allowed")
        if shown - early > 4:
            faults.append(f"memory grew by {shown - early:.1f} MB over the day")
    for fault in faults:
        print(f"FAULT: {fault}")
    sys.exit(1 if faults else 0)


main()
