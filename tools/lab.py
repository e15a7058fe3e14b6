"""Whether a receiver of the Lab Streaming Layer gets a walk as it is: its lines, its samples, and their times.

    lab.py GANGART      with pylsl in this Python's environment
"""
import json
import math
import os
import pathlib
import subprocess
import sys
import threading
import time

import pylsl
import pylsl.lib

# Streams are looked for on this machine alone.
program = sys.argv[1]
library = next(pathlib.Path(pylsl.lib.__file__).parent.glob("liblsl.so*"))
environment = dict(os.environ, GANGART_LSL=str(library))
walk = subprocess.Popen([program, "demo", "--speed", "5", "--seconds", "60", "--format", "ndjson", "--lsl", "--quiet"],
                        stdout=subprocess.PIPE, env=environment, text=True)
began = time.monotonic()
inlets = {}
wanted = {"Gangart-Events", "Gangart-lower_back", "Gangart-left_wrist", "Gangart-right_wrist", "Gangart-left_foot", "Gangart-right_foot"}
while set(inlets) < wanted and time.monotonic() - began < 10:
    for info in pylsl.resolve_streams(0.5):
        if info.name() in wanted and info.name() not in inlets:
            inlet = pylsl.StreamInlet(info, max_buflen=600)
            inlet.open_stream(timeout=5)
            inlets[info.name()] = inlet
assert set(inlets) == wanted, f"found only {sorted(inlets)}"
found = time.monotonic() - began

heard, samples = [], {name: [] for name in wanted if name != "Gangart-Events"}
printed = []
reader = threading.Thread(target=lambda: printed.extend(line.rstrip("\n") for line in walk.stdout))
reader.start()


def listen():
    texts, times = inlets["Gangart-Events"].pull_chunk(timeout=0.05, max_samples=4096)
    heard.extend(zip(times, (row[0] for row in texts)))
    for name, kept in samples.items():
        rows, times = inlets[name].pull_chunk(timeout=0.0, max_samples=8192)
        kept.extend(zip(times, rows))


while walk.poll() is None:
    listen()
reader.join()
for _ in range(20):
    listen()

texts = [text for _, text in heard]
missed = printed.index(texts[0])
# The stream ends with the walk, so its very last lines may be cut off with it.
tail = len(printed) - missed - len(texts)
assert texts == printed[missed:missed + len(texts)], "the lines are not those that were printed"
assert tail <= 3, f"{tail} lines at the end were not heard"
steps = [(stamp, json.loads(text)) for stamp, text in heard if '"type":"initial_contact"' in text]
assert len(steps) > 50, f"only {len(steps)} contacts"
zeros = [stamp - line["t"] for stamp, line in steps]
assert max(zeros) - min(zeros) < 0.001, f"times of the lines are not those of the walk: {max(zeros) - min(zeros):.4f} s apart, {sorted(zeros)[:3]} {sorted(zeros)[-3:]}"
for name, kept in samples.items():
    times = [stamp for stamp, _ in kept]
    assert len(kept) > 4000, f"{name}: only {len(kept)} samples"
    assert times == sorted(times), f"{name}: times fall"
    gaps = [b - a for a, b in zip(times, times[1:])]
    assert max(abs(gap - 0.01) for gap in gaps) < 0.002, f"{name}: uneven times, up to {max(gaps):.4f} s"
    assert all(not math.isnan(value) for _, row in kept for value in row), f"{name}: numbers are missing"
size = sum(math.dist(row[:3], (0, 0, 0)) for _, row in samples["Gangart-lower_back"][:200]) / 200
assert 8 < size < 12, f"the acceleration is not in m/s²: {size}"
print(f"found in {found:.1f} s; {len(texts)} lines equal, {missed} before the receiver was there, {tail} cut off at the end; "
      f"{sum(map(len, samples.values()))} samples of {len(samples)} sensors, times even")
